# Los ajustes de un administrador.

problem-admin-required = Solo los administradores pueden ver y cambiar estos ajustes.
problem-sender-exists = Otro administrador acaba de añadir un remitente como este. Vuelva a cargar la página para verlo.
problem-address-taken = Otro centro de ayuda usa esta dirección, o está registrada en Amazon SES de otra forma. Use otra dirección o pida que la eliminen allí primero.
problem-no-code-to-send = En este momento no podemos enviar ningún código. O ya se introdujo, o Amazon SES aún no ha verificado la dirección.
problem-too-many-senders = Ya hay veinte remitentes. Elimine uno antes.
problem-sender-in-use = Los ajustes guardados usan este remitente. Guárdelos con otro, o sin ninguno, y elimínelo después.

policy-title = Autenticación de dos factores
policy-no-access = No tiene acceso a esta configuración
policy-no-access-what = Solo los administradores pueden verla y cambiarla. Diríjase a un administrador de su centro de ayuda.
policy-plan = La autenticación de dos factores forma parte del plan Enterprise. Este centro de ayuda tiene otro plan, así que no puede cambiar estos ajustes. Los usuarios que ya han configurado la 2FA la siguen usando al iniciar sesión.
policy-on = Activado
policy-off = Desactivado
policy-clear = Borrar
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
    [one] Un cambio sin guardar
   *[other] { $count } cambios sin guardar
}
policy-effects = Qué hacen estos cambios
policy-discard = Descartar los cambios
policy-discarded = Cambios descartados.
policy-saved = Guardado.
policy-theirs-taken = Sus cambios se han descartado. Estos son los ajustes actuales.

policy-methods = Métodos
policy-passkeys_enabled = Llaves de acceso
policy-passkeys_enabled-what = Los usuarios confirman con el bloqueo de pantalla de su dispositivo o con una llave de seguridad. Es el más seguro de los tres métodos: una página de phishing no puede usar una llave de acceso.
policy-passkey_rp_id = Dominio del centro de ayuda (relying party ID)
policy-passkey_rp_id-what = El dominio en el que los usuarios abren el centro de ayuda, como help.example.com, o un dominio superior. Las llaves de acceso solo funcionan ahí.
policy-passkey_rp_id-rule = Introduzca un dominio completo, como help.example.com, sin https://, puerto ni ruta. No sirven las direcciones IP ni las terminaciones compartidas, como co.uk.
policy-domain-suggestion = Usar { $domain }
policy-domain-abandoned = Cuando guarde, las llaves de acceso creadas para { $domain } dejarán de funcionar y los usuarios tendrán que añadir otras nuevas. Las anteriores volverán a funcionar si restablece ese dominio.
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
policy-required-rule = Active primero un método.
policy-grace_until = Periodo de gracia
policy-grace_until-what = Los usuarios pueden omitir la configuración hasta el final de este día, en la zona horaria de abajo. Déjelo vacío para exigirla de inmediato.
policy-grace_until-rule = Introduzca una fecha válida. El periodo de gracia solo se aplica si la configuración es obligatoria.
policy-reminders_enabled = Recordar a los usuarios por correo
policy-reminders_enabled-what = Los usuarios que no han configurado la 2FA reciben un correo 14 días, 7 días y 1 día antes de que termine el periodo de gracia.
policy-required_groups = Solo estos grupos
policy-required_groups-rule = Como máximo 100 grupos, de 128 caracteres como máximo cada uno.
policy-required_groups-what = Escriba un grupo y pulse Intro. Déjelo vacío para exigir la 2FA a todos.
policy-exempt_groups = Excepto estos grupos
policy-exempt_groups-what = Los usuarios de cualquiera de estos grupos no tienen que configurar la 2FA, aunque también estén en uno de los grupos de arriba. Déjelo vacío si no hay excepciones.
policy-exempt_groups-rule = Como máximo 100 grupos, de 128 caracteres como máximo cada uno.
policy-groups-users = { $count ->
    [one] 1 usuario
   *[other] { $count } usuarios
}
policy-groups-no-match = No coincide ningún grupo conocido. Pulse Intro para usar este nombre de todos modos.
policy-groups-unknown = No figura entre los grupos conocidos: { $groups }. Revise la ortografía.
policy-groups-remove = Quitar { $group }
policy-groups-removed = Se ha quitado { $group }.

policy-details = Detalles
policy-trusted_browser_days = Confiar en los navegadores durante (días)
policy-trusted_browser_days-what = 0 = preguntar siempre
policy-trusted_browser_days-rule = Introduzca un número entero de 0 a 90.
policy-issuer = Nombre en las aplicaciones de autenticación
policy-issuer-what = Se muestra junto al código en la aplicación.
policy-issuer-rule = Introduzca de 1 a 64 caracteres, sin dos puntos ni espacios al principio o al final.
policy-time_zone = Zona horaria
policy-time_zone-what = El periodo de gracia termina al final de su día en esta zona horaria.
policy-time_zone-rule = Elija una zona horaria de la lista.
policy-time_zone-none = No coincide ninguna zona horaria.
policy-support_url = Página de ayuda
policy-support_url-what = Dónde encuentran ayuda los usuarios. Opcional.
policy-support_url-rule = Introduzca una dirección que empiece por https://
policy-audit_retention_days = Conservación del registro de auditoría (días)
policy-audit_retention_days-what = Déjelo vacío para conservarlo indefinidamente. Se aplica a las entradas nuevas.
policy-audit_retention_days-rule = Introduzca un número entero de 30 a 3650, o déjelo vacío.

policy-impact-now = Usuarios sin 2FA: { $count }. Deberán configurarla en su próximo inicio de sesión.
policy-impact-from = Usuarios sin 2FA: { $count }. Deberán configurarla a partir del { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Solo se aplica a los usuarios de estos grupos. No sabemos cuántos son.
policy-impact-groups-of = { $count ->
    [one] Solo se aplica a los usuarios de estos grupos: como máximo, un usuario.
   *[other] Solo se aplica a los usuarios de estos grupos: como máximo, { $count } usuarios.
}
policy-impact-exempt-groups = Los usuarios de grupos exentos no están obligados. No sabemos cuántos son.
policy-impact-exempt-groups-of = { $count ->
    [one] Los usuarios de grupos exentos no están obligados: como máximo, un usuario.
   *[other] Los usuarios de grupos exentos no están obligados: como máximo, { $count } usuarios.
}
policy-impact-reminders-now = Los primeros recordatorios se enviarán antes de una hora. Usuarios sin 2FA: { $count }.
policy-impact-reminders-from = Los primeros recordatorios se enviarán el { DATETIME($from, dateStyle: "long") }. Usuarios sin 2FA: { $count }.
policy-impact-exempt = Usuarios exentos: { $count }. No están obligados hasta que termine su exención.
policy-impact-optional = La 2FA deja de ser obligatoria. Usuarios que la han configurado y la seguirán usando: { $count }.
policy-impact-off = { $method } dejará de aceptarse. Usuarios que lo tienen: hasta { $count }.
policy-impact-left-optional = Los usuarios sin otro método iniciarán sesión sin 2FA.
policy-impact-left-required = Los usuarios sin otro método deberán configurar uno, si la 2FA es obligatoria para ellos.
policy-impact-on = { $method } volverá a aceptarse. Usuarios que ya lo tienen: { $count }.
policy-impact-passkeys-off = Las llaves de acceso dejarán de aceptarse. Usuarios que tienen una: hasta { $count }.
policy-impact-passkeys-on = Las llaves de acceso volverán a aceptarse. Usuarios que ya tienen una: hasta { $count }.
policy-impact-domain = Las llaves de acceso creadas para { $domain } dejarán de funcionar. Usuarios que tienen una: hasta { $count }.
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
senders-pending = Pendiente de confirmación
senders-verified = Verificado
senders-failed = No confirmado
senders-unknown = Estado desconocido
senders-about-failed = El enlace de Amazon a { $address } no se abrió a tiempo. Elimine este remitente y vuelva a añadirlo.
senders-about-unknown = Amazon no ha respondido, por lo que el estado puede no estar actualizado.
senders-notices = Remitente de los avisos
senders-notices-what = La 2FA por correo está desactivada, por lo que no enviamos códigos. Los avisos de cambios en la cuenta siguen saliendo de esta dirección.
senders-step = Paso { $step } de 2
senders-step-ses-done = Amazon ha verificado la dirección.
senders-step-code-done = Ha introducido el código.
senders-refresh = Comprobar de nuevo
senders-refreshed = Estado actualizado.
senders-remove = Eliminar { $name }
senders-remove-title = ¿Eliminar { $address }?
senders-remove-what = Ya no enviaremos correo desde esta dirección. Para volver a usarla, tendrá que confirmarla de nuevo.
senders-removed = { $name } eliminado.
senders-add = Añadir un remitente
senders-add-now = Añadir
senders-added = { $address } se ha añadido. Siga los dos pasos para confirmarla.
senders-missing-ses = Abra el enlace del correo de Amazon enviado a { $address }. Esta página comprueba el estado cada diez segundos.
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
agents-id-what = No podemos comprobar este ID. Cópielo de su sistema de soporte: un ID incorrecto podría dar el permiso a otra persona.
agents-id-missing = Introduzca el ID del agente.
agents-search = Agente
agents-search-what = Busque por nombre o dirección de correo.
agents-search-failed = La búsqueda no funciona en este momento. Inténtelo de nuevo en breve.
agents-no-match = No coincide ningún agente.
agents-none-chosen = Elija un agente de la lista.
agents-grant = Añadir
agents-granted = desde el { DATETIME($at, dateStyle: "medium") }, por { $by }
agents-revoke = Quitar a { $agent }
agents-revoke-title = ¿Quitar a { $agent }?
agents-revoke-what = Ya no podrá restablecer contraseñas ni gestionar la 2FA de los usuarios. Se aplica de inmediato.
agents-granted-to = { $agent } ya puede gestionar la 2FA de los usuarios.
agents-revoked = Se ha quitado a { $agent }.
