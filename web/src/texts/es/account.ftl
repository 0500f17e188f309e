# El área de la cuenta.

account-title = Inicio de sesión en dos pasos
account-on = El inicio de sesión en dos pasos está activado.
account-off = El inicio de sesión en dos pasos está desactivado. Configure un método para proteger su cuenta.
account-required = Este centro de ayuda exige el inicio de sesión en dos pasos. Configure un método.
account-grace = El inicio de sesión en dos pasos será obligatorio a partir del { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Configure un método antes.
account-mandatory = Obligatorio en este centro de ayuda.
account-locked = Demasiados códigos incorrectos. Los códigos están en pausa hasta las { DATETIME($until, timeStyle: "short") }.
account-mail-limited = Ha alcanzado el límite de correos con códigos. Podrá pedir el siguiente a partir del { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. El soporte puede quitar el límite antes.
account-no-methods = Este centro de ayuda no ofrece el inicio de sesión en dos pasos en este momento.
account-method-off = Este centro de ayuda no ofrece este método en este momento. No se le pedirá.
account-added = Añadida el { DATETIME($at, dateStyle: "medium") }
account-added-at = Añadida el { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = Último uso: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Aún sin usar
account-until = De confianza hasta el { DATETIME($at, dateStyle: "medium") }
account-rename = Cambiar nombre
account-name = Nombre
account-factor-remove = ¿Eliminar «{ $label }»?

account-passkeys = Llaves de acceso
account-passkeys-none = Inicie sesión con su huella digital, su cara, el PIN del dispositivo o una llave de seguridad. Las páginas de inicio de sesión falsas no pueden robar una llave de acceso.
account-passkeys-add = Añadir una llave de acceso
account-passkey-synced = Sincronizada
account-passkey-elsewhere = Creada para otra dirección de este centro de ayuda. Aquí no funciona.
account-passkey-remove-what = Añadió esta llave de acceso el { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Ya no podrá iniciar sesión con ella. Su dispositivo o gestor de contraseñas conserva su copia hasta que la elimine allí.

account-apps = Aplicaciones de autenticación
account-apps-none = Una aplicación en su teléfono muestra un código nuevo cada 30 segundos, también sin conexión.
account-apps-add = Añadir una aplicación de autenticación
account-app-remove-what = Añadió esta aplicación el { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Sus códigos dejarán de funcionar.

account-email = Códigos por correo
account-email-on = Al iniciar sesión puede recibir un código en { $address }.
account-email-off = Reciba un código en { $address } al iniciar sesión.
account-email-switch-on = Activar
account-email-switch-off = Desactivar
account-email-remove = ¿Desactivar los códigos por correo?
account-email-remove-what = Ya no podrá iniciar sesión con ellos.
account-email-add = Activar los códigos por correo

account-codes = Códigos de recuperación
account-codes-left = { $left ->
    [0] No le queda ningún código de recuperación.
    [one] Le queda un código de recuperación.
   *[other] Le quedan { $left } códigos de recuperación.
}
account-codes-low = Genere códigos nuevos para poder iniciar sesión si pierde el teléfono o la llave de acceso, o si no puede leer su correo.
account-codes-renew = Generar códigos nuevos
account-codes-renew-why = Recibirá diez códigos nuevos. Los anteriores dejarán de funcionar.

account-browsers = Navegadores de confianza
account-browsers-skip = Estos navegadores omiten el segundo paso.
account-browsers-empty = Todavía no hay navegadores de confianza. Los navegadores de confianza omiten el segundo paso.
account-browsers-forget = Olvidar todos los navegadores
account-browsers-remove = ¿Olvidar todos los navegadores?
account-browsers-ask-again = { $count ->
    [one] La próxima vez que inicie sesión con este navegador, se le volverá a pedir el segundo paso:
   *[other] La próxima vez que inicie sesión con estos { $count } navegadores, se le volverá a pedir el segundo paso:
}
account-browser-forget = Olvidar
account-browser-remove = ¿Olvidar «{ $label }»?
account-browser-named = { $label }, último uso: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = Al añadir un método, se restablecen sus navegadores de confianza.
account-resets = { $count ->
    [one] Se olvidará este navegador de confianza, que volverá a pedir el segundo paso:
   *[other] Se olvidarán estos { $count } navegadores de confianza, que volverán a pedir el segundo paso:
}

account-proof = Confirme que es usted
account-proof-passkey = Use su llave de acceso para continuar.
account-proof-why = Introduzca un código para continuar.
problem-cancelled = No se ha cambiado nada.

account-done-passkey-added = Llave de acceso añadida.
account-done-passkey-renamed = Nombre de la llave de acceso cambiado.
account-done-passkey-removed = Llave de acceso eliminada.
account-done-app-added = Aplicación de autenticación añadida.
account-done-app-renamed = Nombre de la aplicación cambiado.
account-done-app-removed = Aplicación de autenticación eliminada.
account-done-email-on = Códigos por correo activados.
account-done-email-off = Códigos por correo desactivados.
account-done-codes-renewed = Tiene nuevos códigos de recuperación.
account-done-browser-forgotten = Navegador olvidado.
account-done-browsers-forgotten = Todos los navegadores olvidados.
