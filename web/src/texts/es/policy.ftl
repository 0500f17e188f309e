# Los ajustes de un administrador.

problem-admin-required = Solo los administradores pueden ver y cambiar estos ajustes.
problem-sender-exists = Ya hay un remitente con este nombre en los ajustes. Elija otro.
problem-address-taken = Esta dirección pertenece a otro centro de ayuda, o está registrada en Amazon SES por otra vía. Use otra, o pida antes que la eliminen allí.
problem-no-code-to-send = Ahora no se puede enviar ningún código: ya se introdujo, o Amazon SES aún no ha verificado la dirección.
problem-too-many-senders = Ya hay veinte remitentes. Elimine uno antes.
problem-sender-in-use = Los ajustes guardados usan este remitente. Guárdelos con otro, o sin ninguno, y elimínelo después.

policy-title = Autenticación de dos factores
policy-plan = La autenticación de dos factores forma parte del plan Enterprise. Este centro de ayuda tiene otro plan, por lo que estos ajustes no se pueden cambiar. A los usuarios que ya tienen un segundo paso se les sigue pidiendo.
policy-on = Activado
policy-off = Desactivado
policy-clear = Borrar
policy-day = { DATETIME($day, dateStyle: "long") }
policy-unsaved = Cambios sin guardar: { $fields }
policy-discard = Descartar los cambios
policy-discarded = Cambios descartados.
policy-saved = Guardado.
policy-theirs-taken = Estos son los ajustes actuales.

policy-methods = Métodos
policy-totp_enabled = Servicio TOTP
policy-totp_enabled-what = Códigos de una aplicación de autenticación.
policy-email_enabled = 2FA por correo
policy-email_enabled-what = Códigos por correo, a la dirección del perfil.
policy-sender_id = Remitente
policy-sender_id-what = Los códigos y avisos se envían desde esta dirección.
policy-sender_id-rule = La 2FA por correo necesita un remitente verificado.

policy-enforcement = Obligatoriedad
policy-required = Exigir que los usuarios configuren la 2FA
policy-required-what = Si está desactivado, la 2FA es opcional.
policy-required-rule = Active antes el servicio TOTP o la 2FA por correo.
policy-grace_until = Periodo de gracia
policy-grace_until-what = Los usuarios pueden omitir la configuración hasta el final de este día, en la zona horaria de abajo. Déjelo vacío para exigirla de inmediato.
policy-grace_until-rule = Introduzca una fecha válida. El periodo de gracia necesita que se exija configurar la 2FA.
policy-required_groups = Solo estos grupos
policy-required_groups-what = Uno por línea. Déjelo vacío para todos.
policy-required_groups-rule = Como máximo 100 grupos, de 128 caracteres como máximo cada uno.

policy-details = Detalles
policy-trusted_browser_days = Confiar en navegadores (días)
policy-trusted_browser_days-what = 0 = preguntar siempre
policy-trusted_browser_days-rule = Un número entero de 0 a 90.
policy-issuer = Nombre en las aplicaciones de autenticación
policy-issuer-what = Se muestra junto al código en la aplicación.
policy-issuer-rule = De 1 a 64 caracteres, sin dos puntos ni espacios al principio o al final.
policy-time_zone = Zona horaria
policy-time_zone-what = El periodo de gracia termina al final de su día en esta zona horaria.
policy-time_zone-rule = Una zona horaria como Europe/Berlin.
policy-support_url = Página de ayuda
policy-support_url-what = Dónde encuentran ayuda los usuarios. Opcional.
policy-support_url-rule = Una dirección que empiece por https://
policy-audit_retention_days = Conservar el registro de auditoría (días)
policy-audit_retention_days-what = Déjelo vacío para conservarlo siempre. Se aplica a las entradas nuevas.
policy-audit_retention_days-rule = Un número entero de 30 a 3650, o vacío.

policy-impact-now = Usuarios sin segundo paso: { $count }. Deberán configurarlo en su próximo inicio de sesión.
policy-impact-from = Usuarios sin segundo paso: { $count }. Deberán configurarlo a partir del { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Solo se aplica a los usuarios de estos grupos. No sabemos cuántos son.
policy-impact-exempt = Quedan fuera mientras dure su exención: { $count }.
policy-impact-optional = Ya nadie tiene que configurar un segundo paso. Usuarios que lo tienen y a los que se les seguirá pidiendo: { $count }.
policy-impact-off = { $method }: deja de aceptarse. Usuarios que lo tienen: hasta { $count }.
policy-impact-left-optional = Quien no tenga otro método iniciará sesión sin segundo paso.
policy-impact-left-required = Quien no tenga otro método deberá configurar uno, si se le exige.
policy-impact-on = { $method }: se vuelve a aceptar. Usuarios que ya lo tienen: { $count }.
policy-impact-days = A los navegadores de confianza desde hace más tiempo se les volverá a pedir un código.
policy-impact-issuer = Las aplicaciones ya configuradas conservan el nombre anterior.

conflict-title = Otro administrador ha cambiado los ajustes
conflict-what = Sus cambios aún no se han guardado, y los otros no se han sobrescrito.
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
senders-unknown = estado no disponible por ahora
senders-refresh = Comprobar de nuevo
senders-refreshed = Estado actualizado.
senders-remove = Eliminar { $name }
senders-removed = { $name } eliminado.
senders-add = Añadir un remitente
senders-add-now = Añadir
senders-added = Hemos enviado un código a { $address }. Introdúzcalo abajo. Si Amazon también envía un enlace, ábralo y compruebe de nuevo.
senders-missing-ses = Amazon SES aún no ha verificado { $address }. Siga el enlace del correo de Amazon y compruebe de nuevo.
senders-code-label = Código del correo enviado a { $address }
senders-code-what = Sin él, el remitente se elimina a las 24 horas.
senders-code-confirm = Confirmar
senders-code-again = Reenviar el código
senders-code-again-in = Reenviar en { $left }
senders-code-sent = Hemos enviado un código a { $address }.
senders-confirmed = { $address } confirmada.
senders-field-address = Dirección de correo
senders-field-display_name = Nombre del remitente
senders-field-id = Nombre en los ajustes
senders-rule-address = Enviaremos un código a ella. Solo ASCII.
senders-rule-display_name = De 1 a 64 caracteres.
senders-rule-id = Corto y sin espacios, como «soporte». No se puede cambiar.

agents-title = Can reset password/manage 2FA
agents-what = Estos agentes pueden gestionar la 2FA de los usuarios. Los cambios se aplican de inmediato. Los administradores siempre tienen este permiso.
agents-none = Ningún agente todavía.
agents-id = ID del agente
agents-grant = Añadir
agents-granted = desde el { DATETIME($at, dateStyle: "medium") }, por { $by }
agents-revoke = Quitar a { $agent }
agents-granted-to = { $agent } ya puede gestionar la 2FA de los usuarios.
agents-revoked = { $agent } eliminado.
