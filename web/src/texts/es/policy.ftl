# Los ajustes de un administrador.

problem-admin-required = Solo un administrador puede ver y cambiar estos ajustes.
problem-sender-exists = Ya hay un remitente con este nombre en los ajustes. Elija otro.
problem-address-taken = Esta dirección pertenece a otro centro de ayuda, o está registrada en Amazon SES por otra vía. Use otra, o pida antes que la eliminen allí.
problem-too-many-senders = Ya hay veinte remitentes. Elimine uno antes.
problem-sender-in-use = Los ajustes guardados usan este remitente. Guárdelos con otro, o sin ninguno, y elimínelo después.

policy-title = Inicio de sesión en dos pasos
policy-plan = El inicio de sesión en dos pasos forma parte del plan Enterprise, y este centro de ayuda tiene otro. Aquí no se puede cambiar nada. A quien ya tiene un segundo paso se le sigue pidiendo.
policy-on = Activado
policy-off = Desactivado
policy-clear = Borrar
policy-day = { DATETIME($day, dateStyle: "long") }
policy-unsaved = Sin guardar todavía: { $fields }
policy-discard = Descartar los cambios
policy-discarded = Se han descartado los cambios.
policy-saved = Guardado.
policy-theirs-taken = Estos son los ajustes como están ahora.

policy-methods = Métodos
policy-totp_enabled = Servicio TOTP
policy-totp_enabled-what = Códigos de una aplicación de autenticación.
policy-email_enabled = 2FA por correo
policy-email_enabled-what = Códigos por correo, a la dirección del perfil.
policy-sender_id = Remitente
policy-sender_id-what = Los códigos y avisos se envían desde esta dirección.
policy-sender_id-rule = La 2FA por correo necesita un remitente, y un remitente debe estar verificado.

policy-mandate = Quién debe configurarla
policy-required = Exigir que los usuarios configuren la 2FA
policy-required-what = Desactivado: cada cual decide.
policy-required-rule = Active antes el servicio TOTP o la 2FA por correo.
policy-grace_until = Periodo de gracia
policy-grace_until-what = Hasta el final de este día, en la zona horaria de abajo, se puede aplazar. Vacío: sin periodo de gracia.
policy-grace_until-rule = Un periodo de gracia necesita una fecha válida, y que se exija configurar la 2FA.
policy-required_groups = Solo estos grupos
policy-required_groups-what = Uno por línea. Vacío: todos.
policy-required_groups-rule = Como máximo 100 grupos, de 128 caracteres como máximo cada uno.

policy-details = Detalles
policy-trusted_browser_days = Navegadores de confianza, en días
policy-trusted_browser_days-what = Durante este tiempo no se vuelve a preguntar en un navegador de confianza. 0: preguntar siempre.
policy-trusted_browser_days-rule = Un número entero de 0 a 90.
policy-issuer = Nombre en las aplicaciones de autenticación
policy-issuer-what = Sirve para encontrar el código.
policy-issuer-rule = De 1 a 64 caracteres, sin dos puntos ni espacios al principio o al final.
policy-time_zone = Zona horaria
policy-time_zone-what = El periodo de gracia termina allí con su día.
policy-time_zone-rule = Una zona horaria como Europe/Berlin.
policy-support_url = Página de ayuda
policy-support_url-what = Dónde encontrar ayuda. Puede quedar vacío.
policy-support_url-rule = Una dirección que empiece por https://

policy-impact-now = { $count ->
    [0] Ningún usuario conocido está sin segundo paso, salvo quien está exento o bloqueado.
    [one] Un usuario aún no tiene segundo paso y deberá configurarlo en su próximo inicio de sesión.
   *[other] { $count } usuarios aún no tienen segundo paso y deberán configurarlo en su próximo inicio de sesión.
}
policy-impact-from = { $count ->
    [0] Ningún usuario conocido está sin segundo paso, salvo quien está exento o bloqueado.
    [one] Un usuario aún no tiene segundo paso y deberá configurarlo a partir del { DATETIME($from, dateStyle: "long") }.
   *[other] { $count } usuarios aún no tienen segundo paso y deberán configurarlo a partir del { DATETIME($from, dateStyle: "long") }.
}
policy-impact-groups = Solo afecta a los que estén en estos grupos; aquí no se sabe cuántos son.
policy-impact-exempt = { $count ->
    [one] Un usuario exento queda fuera mientras dure su exención.
   *[other] { $count } usuarios exentos quedan fuera mientras duren sus exenciones.
}
policy-impact-optional = { $count ->
    [0] Ya nadie tiene que configurar un segundo paso.
    [one] Ya nadie tiene que configurar un segundo paso. Un usuario lo tiene y se le seguirá pidiendo.
   *[other] Ya nadie tiene que configurar un segundo paso. { $count } usuarios lo tienen y se les seguirá pidiendo.
}
policy-impact-totp-off = { $count ->
    [one] Un usuario tiene una aplicación de autenticación. Sus códigos dejarán de aceptarse.
   *[other] Hasta { $count } usuarios tienen una aplicación de autenticación. Sus códigos dejarán de aceptarse.
}
policy-impact-email-off = { $count ->
    [one] Un usuario recibe códigos por correo. Dejará de recibirlos.
   *[other] Hasta { $count } usuarios reciben códigos por correo. Dejarán de recibirlos.
}
policy-impact-left-optional = Quien no tenga otro método iniciará sesión sin segundo paso.
policy-impact-left-required = Quien no tenga otro método deberá configurar uno, si se le exige.
policy-impact-totp-on = { $count ->
    [one] Un usuario tiene una aplicación de autenticación de antes y se le volverán a pedir sus códigos.
   *[other] { $count } usuarios tienen una aplicación de autenticación de antes y se les volverán a pedir sus códigos.
}
policy-impact-email-on = { $count ->
    [one] Un usuario recibía códigos por correo y se le volverán a pedir.
   *[other] { $count } usuarios recibían códigos por correo y se les volverán a pedir.
}
policy-impact-days = { $days ->
    [0] Se pedirá un código en cada inicio de sesión, también en los navegadores de confianza.
    [one] Se volverá a pedir un código en los navegadores de confianza desde hace más de un día.
   *[other] Se volverá a pedir un código en los navegadores de confianza desde hace más de { $days } días.
}
policy-impact-issuer = Las aplicaciones ya configuradas conservan el nombre anterior.

conflict-title = Otro administrador ha cambiado los ajustes
conflict-what = Aún no se ha guardado nada suyo, y no se ha sobrescrito nada.
conflict-field = Ajuste
conflict-column-theirs = Ahora
conflict-column-mine = El suyo
conflict-unchanged = sin cambios
conflict-mine = Guardar también los míos
conflict-mine-what = Lo que usted no ha cambiado queda como está ahora.
conflict-theirs = Descartar los míos

senders-none = Ninguno
senders-pending = pendiente de confirmación
senders-verified = verificado
senders-failed = no confirmado
senders-refresh = Comprobar de nuevo
senders-refreshed = Los estados están al día.
senders-remove = Eliminar { $name }
senders-removed = Se ha eliminado { $name }.
senders-add = Añadir un remitente
senders-add-now = Añadir
senders-added = Se ha enviado un correo a { $address }. Siga su enlace y compruebe de nuevo.
senders-field-address = Dirección de correo
senders-field-display_name = Nombre visible
senders-field-id = Nombre en los ajustes
senders-rule-address = Se confirma con un enlace. Solo ASCII.
senders-rule-display_name = De 1 a 64 caracteres.
senders-rule-id = Corto y sin espacios, como «soporte». No se puede cambiar.

agents-title = Agentes que pueden gestionar la 2FA de los usuarios
agents-what = Los cambios se aplican al momento. Los administradores siempre pueden.
agents-none = Ningún agente todavía.
agents-id = ID del agente
agents-give = Añadir
agents-given = desde el { DATETIME($at, dateStyle: "medium") }, por { $by }
agents-withdraw = Quitar a { $agent }
agents-has = { $agent } ya puede gestionar la 2FA de los usuarios.
agents-has-not = { $agent } ya no puede.
