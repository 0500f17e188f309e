# The hosted pages.

page-login = Segundo paso
page-account = Seguridad del inicio de sesión
page-policy = Inicio de sesión en dos pasos
page-people = Personas
page-no-token = Empiece en el centro de ayuda: esta página se abre desde allí.
page-no-return = Esta página no puede volver al lugar de donde viene. Avise al soporte.
