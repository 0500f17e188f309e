# The hosted pages.

page-login = Deuxième étape
page-account = Sécurité de la connexion
page-policy = Authentification à deux facteurs
page-people = Personnes
page-no-token = Commencez dans le centre d'aide. C'est lui qui ouvre cette page.
page-no-return = Cette page ne peut pas revenir d'où vous venez. Contactez le support.
