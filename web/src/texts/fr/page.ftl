# The hosted pages.

page-login = Connexion en deux étapes
page-account = Sécurité de la connexion
page-policy = Authentification à deux facteurs
page-people = Utilisateurs
page-user = Utilisateur
page-guide = Guide de la connexion en deux étapes
page-no-token = Commencez dans votre centre d'aide. C'est lui qui ouvre cette page.
page-no-return = Nous ne pouvons pas vous ramener d'où vous venez. Contactez le support.
page-return-none = Pour les administrateurs : le jeton de connexion n'a pas de return_to.
page-return-unknown = Pour les administrateurs : AllowedOrigins ne contient pas le site du return_to du jeton de connexion.
page-return-other = Pour les administrateurs : le return_to de l'adresse de cette page n'est pas celui du jeton de connexion.
page-back = Retour à { $site }
page-no-code = Aucun code n'est nécessaire
page-no-code-why = Cette fois, vous pouvez vous connecter à { $site } sans code.
page-continue = Continuer vers { $site }
