# La configuración, los códigos por correo y los códigos de recuperación.

copy = Copiar
copied = Copiado
copy-failed = No se ha podido copiar. Seleccione el texto.

codes-title = Guarde sus códigos de recuperación
codes-why = Si pierde el teléfono o la llave de acceso, o si no puede leer su correo, use uno de estos códigos para iniciar sesión. Cada uno sirve una vez.
codes-once = No volverá a ver estos códigos. Guárdelos en un lugar seguro, no solo en su teléfono.
codes-download = Descargar
codes-print = Imprimir
codes-sheet = Códigos de recuperación
codes-saved = He guardado mis códigos

totp-title = Configure su aplicación de autenticación
totp-step-app = Abra una aplicación de autenticación en su teléfono y elija añadir una cuenta. ¿Aún no tiene ninguna? Instale una desde la tienda de aplicaciones del teléfono.
totp-scan = Escanee este código QR con la aplicación.
totp-step-open = Añada esta cuenta a la aplicación de autenticación de este dispositivo.
totp-step-code = Introduzca el código que muestra la aplicación.
totp-qr = Código QR para la aplicación de autenticación. La clave de configuración sirve para lo mismo.
totp-on-this-phone = Abrir la aplicación de autenticación
totp-no-app = ¿No se abre nada? Instale primero una aplicación de autenticación y vuelva a intentarlo.
totp-show-qr = Mostrar el código QR
totp-show-key = Introducir una clave de configuración
totp-key = Introduzca esta clave de configuración en la aplicación:
totp-default-name = Aplicación de autenticación
totp-numbered-name = Aplicación de autenticación { $number }
totp-name = Nombre
totp-name-change = Cambiar
name-change-totp = Cambiar el nombre de la aplicación
name-hint-totp = Le ayuda a distinguir sus aplicaciones. Recibirá un código QR nuevo.
totp-confirm = Confirmar
totp-expires = Este código QR caduca en { $left }.
totp-expired = Esta configuración ha caducado y su código QR ya no funciona.
totp-begin-again = Empezar de nuevo

passkey-use = Usar su llave de acceso
passkey-waiting = Esperando su llave de acceso…
passkey-hint = Su navegador le pedirá la huella digital, la cara, el PIN del dispositivo o la llave de seguridad.
passkey-hint-key = Su navegador le pedirá la llave de seguridad. Conéctela o acérquela al dispositivo y después tóquela.
passkey-title = Cree una llave de acceso
passkey-what = Su navegador le preguntará dónde guardar la llave de acceso y después le pedirá la huella digital, la cara, el PIN del dispositivo o la llave de seguridad. Nosotros nunca vemos estos datos.
passkey-create = Crear llave de acceso
passkey-name = Llave de acceso
passkey-name-key = Llave de seguridad
passkey-name-numbered = { $name } { $number }
name-change-passkey = Cambiar el nombre de la llave de acceso
name-hint-passkey = Le ayuda a distinguir sus llaves de acceso.
passkey-expired = Esta configuración ha caducado.
passkey-obstacle-browser = Este navegador no puede crear llaves de acceso. Use otro navegador u otro dispositivo.
passkey-obstacle-page = En esta página no se pueden crear llaves de acceso. Avise al soporte.

email-sending = Enviando un correo…
email-sent = Hemos enviado un código a { $address }. Caduca a las { DATETIME($until, timeStyle: "short") }.
email-sent-before = Acabamos de enviarle un correo con un código. Si no es para este paso, envíe otro.
email-expired = El último código ha caducado.
email-bounced = El último correo a esta dirección fue devuelto. Revise la dirección en su perfil o pruebe otro método.
email-complained = El último correo a esta dirección se marcó como spam. Mire en la carpeta de spam.
email-delayed = Los correos a esta dirección están llegando con retraso.
email-send = Enviar un código
email-again = Reenviar
email-again-in = Reenviar en { $left }
email-late = ¿No ha llegado? Mire en la carpeta de spam. Un correo reenviado contiene el mismo código.
email-no-more = No podemos volver a enviar este código.
