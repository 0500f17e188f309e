# Los ajustes de un administrador.

problem-admin-required = Solo los administradores pueden ver y cambiar estos ajustes.
problem-sender-exists = Ya existe un remitente con este nombre. Elija otro nombre.
problem-address-taken = Otro centro de ayuda usa esta dirección, o está registrada en Amazon SES de otra forma. Use otra dirección o pida que la eliminen allí primero.
problem-no-code-to-send = En este momento no podemos enviar ningún código. O ya se introdujo, o Amazon SES aún no ha verificado la dirección.
problem-too-many-senders = Ya hay veinte remitentes. Elimine uno antes.
problem-sender-in-use = Los ajustes guardados usan este remitente. Guárdelos con otro, o sin ninguno, y elimínelo después.

policy-title = Autenticación de dos factores
policy-plan = La autenticación de dos factores forma parte del plan Enterprise. Este centro de ayuda tiene otro plan, así que no puede cambiar estos ajustes. Los usuarios que ya han configurado la 2FA la siguen usando al iniciar sesión.
policy-on = Activado
policy-off = Desactivado
policy-clear = Borrar
policy-day = { DATETIME($day, dateStyle: "long") }
policy-discard = Descartar los cambios
policy-discarded = Cambios descartados.
policy-saved = Guardado.
policy-theirs-taken = Sus cambios se han descartado. Estos son los ajustes actuales.

policy-methods = Métodos
policy-totp_enabled = Servicio TOTP
policy-totp_enabled-what = Códigos de una aplicación de autenticación.
policy-email_enabled = 2FA por correo
policy-email_enabled-what = Códigos por correo, a la dirección del perfil del usuario.
policy-sender_id = Remitente
policy-sender_id-what = Enviamos los códigos y avisos desde esta dirección.
policy-sender_id-rule = La 2FA por correo necesita un remitente verificado.

policy-enforcement = Obligatoriedad
policy-required = Exigir que los usuarios configuren la 2FA
policy-required-what = Si está desactivado, la 2FA es opcional.
policy-required-rule = Active antes el servicio TOTP o la 2FA por correo.
policy-grace_until = Periodo de gracia
policy-grace_until-what = Los usuarios pueden omitir la configuración hasta el final de este día, en la zona horaria de abajo. Déjelo vacío para exigirla de inmediato.
policy-grace_until-rule = Introduzca una fecha válida. El periodo de gracia solo se aplica si la configuración es obligatoria.
policy-required_groups = Solo estos grupos
policy-required_groups-rule = Como máximo 100 grupos, de 128 caracteres como máximo cada uno.

policy-details = Detalles
policy-trusted_browser_days = Confiar en los navegadores durante (días)
policy-trusted_browser_days-what = 0 = preguntar siempre
policy-trusted_browser_days-rule = Introduzca un número entero de 0 a 90.
policy-issuer = Nombre en las aplicaciones de autenticación
policy-issuer-what = Se muestra junto al código en la aplicación.
policy-issuer-rule = Introduzca de 1 a 64 caracteres, sin dos puntos ni espacios al principio o al final.
policy-time_zone = Zona horaria
policy-time_zone-what = El periodo de gracia termina al final de su día en esta zona horaria.
policy-time_zone-rule = Introduzca una zona horaria como Europe/Berlin.
policy-support_url = Página de ayuda
policy-support_url-what = Dónde encuentran ayuda los usuarios. Opcional.
policy-support_url-rule = Introduzca una dirección que empiece por https://
policy-audit_retention_days = Conservación del registro de auditoría (días)
policy-audit_retention_days-what = Déjelo vacío para conservarlo indefinidamente. Se aplica a las entradas nuevas.
policy-audit_retention_days-rule = Introduzca un número entero de 30 a 3650, o déjelo vacío.

policy-impact-now = Usuarios sin 2FA: { $count }. Deberán configurarla en su próximo inicio de sesión.
policy-impact-from = Usuarios sin 2FA: { $count }. Deberán configurarla a partir del { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Solo se aplica a los usuarios de estos grupos. No sabemos cuántos son.
policy-impact-exempt = Usuarios exentos: { $count }. No están obligados hasta que termine su exención.
policy-impact-optional = La 2FA deja de ser obligatoria. Usuarios que la han configurado y la seguirán usando: { $count }.
policy-impact-off = { $method } dejará de aceptarse. Usuarios que lo tienen: hasta { $count }.
policy-impact-left-optional = Los usuarios sin otro método iniciarán sesión sin 2FA.
policy-impact-left-required = Los usuarios sin otro método deberán configurar uno, si la 2FA es obligatoria para ellos.
policy-impact-on = { $method } volverá a aceptarse. Usuarios que ya lo tienen: { $count }.
policy-impact-days = Los navegadores de confianza desde hace más tiempo volverán a necesitar un código.
policy-impact-issuer = Las aplicaciones ya configuradas seguirán mostrando el nombre anterior.

conflict-title = Otro administrador ha cambiado los ajustes
conflict-what = Sus cambios aún no se han guardado, y los del otro administrador no se han sobrescrito.
conflict-field = Ajuste
conflict-column-theirs = Ahora
conflict-column-mine = El suyo
conflict-unchanged = sin cambios
conflict-mine = Guardar también mis cambios
conflict-mine-what = Los campos que no ha cambiado conservan su valor actual.
conflict-theirs = Descartar mis cambios

senders-none = Ninguno
senders-pending = pendiente de confirmación
senders-verified = verificado
senders-failed = no confirmado
senders-unknown = estado desconocido
senders-refresh = Comprobar de nuevo
senders-refreshed = Estado actualizado.
senders-remove = Eliminar { $name }
senders-removed = { $name } eliminado.
senders-add = Añadir un remitente
senders-add-now = Añadir
senders-added = Hemos enviado un código a { $address }. Introdúzcalo abajo. Si Amazon también envía un enlace, ábralo y compruebe de nuevo.
senders-missing-ses = Amazon SES aún no ha verificado { $address }. Abra el enlace del correo de Amazon y compruebe de nuevo.
senders-code-label = Código del correo enviado a { $address }
senders-code-what = Sin él, el remitente se elimina a las 24 horas.
senders-code-confirm = Confirmar
senders-code-again = Reenviar el código
senders-code-again-in = Reenviar en { $left }
senders-code-sent = Hemos enviado un código a { $address }.
senders-confirmed = { $address } confirmada.
senders-field-address = Dirección de correo
senders-field-display_name = Nombre del remitente
senders-rule-address = Introduzca una dirección ASCII. Le enviaremos un código.
senders-rule-display_name = Introduzca de 1 a 64 caracteres.

agents-title = Can reset password/manage 2FA
agents-what = Estos agentes pueden gestionar la 2FA de los usuarios. Los cambios se aplican de inmediato. Los administradores siempre tienen este permiso.
agents-none = Ningún agente todavía.
agents-id = ID del agente
agents-grant = Añadir
agents-granted = desde el { DATETIME($at, dateStyle: "medium") }, por { $by }
agents-revoke = Eliminar a { $agent }
agents-granted-to = { $agent } ya puede gestionar la 2FA de los usuarios.
agents-revoked = { $agent } eliminado.
