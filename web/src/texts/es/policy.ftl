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
policy-audit_retention_days = Conservar el registro, en días
policy-audit_retention_days-what = Lo que se anote sobre una persona a partir de ahora se borra al cabo de ese tiempo. Vacío: nunca.
policy-audit_retention_days-rule = Un número entero de 30 a 3650, o vacío.

policy-impact-now = Usuarios sin segundo paso: { $count }. Deberán configurarlo en su próximo inicio de sesión.
policy-impact-from = Usuarios sin segundo paso: { $count }. Deberán configurarlo a partir del { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Solo los que estén en estos grupos; aquí no se sabe cuántos son.
policy-impact-exempt = Quedan fuera mientras dure su exención: { $count }.
policy-impact-optional = Ya nadie tiene que configurar un segundo paso. Usuarios que lo tienen y a los que se les seguirá pidiendo: { $count }.
policy-impact-off = { $method }: deja de aceptarse. Usuarios que lo tienen: hasta { $count }.
policy-impact-left-optional = Quien no tenga otro método iniciará sesión sin segundo paso.
policy-impact-left-required = Quien no tenga otro método deberá configurar uno, si se le exige.
policy-impact-on = { $method }: usuarios que ya lo tienen y a los que se les volverá a pedir: { $count }.
policy-impact-days = A los navegadores de confianza desde hace más tiempo se les volverá a pedir un código.
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
