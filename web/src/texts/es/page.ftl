# The hosted pages.

page-login = Inicio de sesión en dos pasos
page-account = Seguridad del inicio de sesión
page-policy = Autenticación de dos factores
page-people = Usuarios
page-user = Usuario
page-guide = Guía del inicio de sesión en dos pasos
page-no-token = Empiece en su centro de ayuda. Desde allí se abre esta página.
page-no-return = No podemos llevarle de vuelta al lugar de donde viene. Póngase en contacto con el soporte.
page-return-none = Para administradores: el token de inicio de sesión no tiene return_to.
page-return-unknown = Para administradores: AllowedOrigins no incluye el sitio de return_to del token de inicio de sesión.
page-return-other = Para administradores: el return_to de la dirección de esta página no es el del token de inicio de sesión.
page-back = Volver a { $site }
page-no-code = No se necesita ningún código
page-no-code-why = Esta vez puede iniciar sesión en { $site } sin código.
page-continue = Continuar en { $site }
