# The hosted pages.

page-login = Segundo paso
page-account = Seguridad del inicio de sesión
page-policy = Autenticación de dos factores
page-people = Personas
page-no-token = Empiece en el centro de ayuda. Desde allí se abre esta página.
page-no-return = Esta página no puede volver al lugar de donde viene. Póngase en contacto con el soporte.
page-return-none = Para el soporte: falta return_to en el token de inicio de sesión.
page-return-unknown = Para el soporte: AllowedOrigins no incluye el sitio de return_to del token de inicio de sesión.
page-return-other = Para el soporte: return_to en la dirección de esta página no es el del token de inicio de sesión.
page-back = Volver a { $site }
page-no-code = No se necesita ningún código
page-no-code-why = Esta vez puede iniciar sesión en { $site } sin código.
page-continue = Continuar en { $site }
