# The hosted pages.

page-login = Deuxième étape
page-account = Sécurité de la connexion
page-policy = Connexion en deux étapes
page-people = Personnes
page-no-token = Commencez dans le centre d'aide : cette page s'ouvre à partir de là.
page-no-return = Cette page ne peut pas revenir d'où vous venez. Prévenez le support.
