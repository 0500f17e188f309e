# The hosted pages.

page-login = Segundo paso
page-account = Seguridad del inicio de sesión
page-policy = Autenticación de dos factores
page-people = Personas
page-no-token = Empiece en el centro de ayuda. Desde allí se abre esta página.
page-no-return = Esta página no puede volver al lugar de donde viene. Póngase en contacto con el soporte.
