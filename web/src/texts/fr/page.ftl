# The hosted pages.

page-login = Deuxième étape
page-account = Sécurité de la connexion
page-policy = Authentification à deux facteurs
page-people = Personnes
page-no-token = Commencez dans le centre d'aide. C'est lui qui ouvre cette page.
page-no-return = Cette page ne peut pas revenir d'où vous venez. Contactez le support.
page-return-none = Pour le support : le jeton de connexion ne contient pas return_to.
page-return-unknown = Pour le support : AllowedOrigins n'indique pas le site du return_to du jeton de connexion.
page-return-other = Pour le support : le return_to de l'adresse de cette page n'est pas celui du jeton de connexion.
page-back = Retour à { $site }
page-no-code = Aucun code n'est nécessaire
page-no-code-why = Cette fois, vous pouvez vous connecter à { $site } sans code.
page-continue = Continuer vers { $site }
