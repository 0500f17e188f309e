# El área de la cuenta.

account-title = Inicio de sesión en dos pasos
account-on = El inicio de sesión en dos pasos está activado.
account-off = El inicio de sesión en dos pasos está desactivado. Configure un método para proteger su cuenta.
account-required = Este centro de ayuda exige el inicio de sesión en dos pasos. Configure un método.
account-grace = Este centro de ayuda exigirá el inicio de sesión en dos pasos. Configure un método antes del { DATETIME($until, dateStyle: "long", timeStyle: "short") }.
account-mandatory = Este centro de ayuda lo exige.
account-locked = Demasiados códigos incorrectos. No se acepta ningún código hasta las { DATETIME($until, timeStyle: "short") }.
account-mail-limited = Se ha enviado el número máximo de correos con códigos. El siguiente se podrá enviar a partir del { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. El servicio de asistencia puede permitirlo antes.
account-no-methods = Este centro de ayuda no ofrece por ahora el inicio de sesión en dos pasos.
account-method-off = Este centro de ayuda no ofrece este método por ahora. No se le pedirá.
account-added = Añadida el { DATETIME($at, dateStyle: "medium") }
account-used = Último uso: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Aún sin usar
account-until = De confianza hasta el { DATETIME($at, dateStyle: "medium") }
account-rename = Cambiar nombre
account-name = Nombre

account-apps = Aplicaciones de autenticación
account-apps-none = Una aplicación en su teléfono muestra un código nuevo cada medio minuto, también sin conexión.
account-apps-add = Añadir una aplicación de autenticación
account-app-remove = ¿Eliminar «{ $label }»?
account-app-remove-why = Sus códigos dejarán de aceptarse. A los navegadores de confianza se les volverá a pedir un código.

account-email = Códigos por correo
account-email-on = Al iniciar sesión se puede enviar un código a { $address }.
account-email-off = Al iniciar sesión se envía un código a { $address }.
account-email-switch-on = Activar
account-email-switch-off = Desactivar
account-email-remove = ¿Desactivar los códigos por correo?
account-email-remove-why = Ya no podrá iniciar sesión con ellos. A los navegadores de confianza se les volverá a pedir un código.

account-codes = Códigos de recuperación
account-codes-left = { $left ->
    [0] No le queda ningún código de recuperación.
    [one] Le queda un código de recuperación.
   *[other] Le quedan { $left } códigos de recuperación.
}
account-codes-few = Cree códigos nuevos para poder iniciar sesión sin teléfono ni correo.
account-codes-renew = Crear códigos nuevos
account-codes-renew-why = Recibirá diez códigos nuevos. Los anteriores dejarán de funcionar.

account-browsers = Navegadores de confianza
account-browsers-what = Estos navegadores inician sesión sin código.
account-browsers-none = No hay ninguno. Un navegador de confianza inicia sesión sin código.
account-browsers-forget = Olvidar todos los navegadores
account-browser-forget = Olvidar
account-browser-remove = ¿Olvidar «{ $label }»?
account-browser-remove-why = Se pedirá un código en el próximo inicio de sesión.

account-proof = ¿Es usted?
account-proof-why = Antes de este cambio, confirme con un código.
problem-cancelled = No se ha cambiado nada.

account-done-app-added = La aplicación de autenticación se ha añadido.
account-done-app-renamed = La aplicación de autenticación tiene un nombre nuevo.
account-done-app-removed = La aplicación de autenticación se ha eliminado.
account-done-email-on = Los códigos por correo están activados.
account-done-email-off = Los códigos por correo están desactivados.
account-done-codes-renewed = Tiene nuevos códigos de recuperación.
account-done-browser-forgotten = El navegador se ha olvidado.
account-done-browsers-forgotten = Todos los navegadores se han olvidado.
