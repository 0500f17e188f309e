# La configuración, los códigos por correo y los códigos de recuperación.

copy = Copiar
copied = Copiado
copy-failed = Aquí no se puede copiar. Seleccione el texto.

codes-title = Guarde sus códigos de recuperación
codes-what = Si pierde el teléfono o no puede leer su correo, uno de estos códigos le permite iniciar sesión. Cada uno sirve una vez.
codes-once = Solo se muestran ahora. Guárdelos en un lugar seguro, no solo en su teléfono.
codes-download = Descargar
codes-print = Imprimir
codes-sheet = Códigos de recuperación
codes-saved = Los he guardado

totp-title = Configure su aplicación de autenticación
totp-scan = Escanee este código QR con su aplicación de autenticación.
totp-qr = Código QR para la aplicación de autenticación. La clave de abajo sirve para lo mismo.
totp-on-this-phone = La aplicación está en este dispositivo: abrirla
totp-passphrase = ¿No puede escanear? Escriba esta clave en la aplicación:
totp-confirm = Confirmar
totp-expires = Este código QR es válido durante { $left } más.
totp-expired = El tiempo para esta configuración ha terminado y su código QR ya no es válido.
totp-begin-again = Empezar de nuevo

email-sending = Enviando un correo …
email-sent = Hemos enviado un código a { $address }. Es válido hasta las { DATETIME($until, timeStyle: "short") }.
email-sent-before = Hace un momento le enviamos un correo con un código. Si no contiene uno para este paso, envíe otro.
email-expired = El último código ha caducado.
email-bounced = El último correo a esta dirección fue devuelto. Revise la dirección en su perfil o elija otra forma.
email-complained = El último correo a esta dirección se marcó como no deseado. Mire en la carpeta de correo no deseado.
email-delayed = Los correos a esta dirección están llegando con retraso.
email-send = Enviar un código
email-again = Enviar de nuevo
email-again-in = Enviar de nuevo en { $left }
email-late = ¿No ha llegado? Mire en el correo no deseado. Si se envía de nuevo, es el mismo código.
email-no-more = Este código no se puede enviar más veces.
