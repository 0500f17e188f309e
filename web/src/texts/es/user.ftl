# La página de un usuario, para el personal: datos, acciones e historial.

people-back = Volver a la lista

people-fact-totp = Aplicaciones de autenticación
people-fact-email = Correo
people-fact-codes = Códigos
people-locked-until = Los códigos están en pausa hasta el { people-time }.
people-until-unlocked = Hasta que un agente lo desbloquee
people-mail-limited-until = Se ha alcanzado el límite de códigos por correo. No se envía ninguno hasta el { people-time }, o hasta que desbloquee al usuario.
people-failures = { $failures ->
    [one] Un código erróneo
   *[other] { $failures } códigos erróneos seguidos
}
people-none-set-up = Sin configurar
people-since = Desde el { people-time }
people-last-used = Último uso: { people-time }
people-never-used = Aún sin usar
people-clock-fast = El reloj del teléfono va unos { $seconds } s adelantado.
people-clock-slow = El reloj del teléfono va unos { $seconds } s atrasado.
people-no-address = No hay ninguna dirección registrada.
people-unverified = La dirección no está confirmada, así que no se le envían códigos.
people-mail-delivered = El último correo se entregó ({ people-time }).
people-mail-delayed = El último correo se ha retrasado ({ people-time }).
people-mail-bounced = El último correo fue devuelto ({ people-time }).
people-mail-complained = El último correo se marcó como spam ({ people-time }).
people-codes-left = Códigos de recuperación restantes: { $count }
people-bypass-until = Hay un código provisional sin usar, válido hasta el { people-time }.
people-exempt-until = Exento hasta el { people-time }

people-do-totp = Configurar una aplicación de autenticación
people-do-remove-totp = Eliminar la aplicación de autenticación
people-do-email-on = Activar el correo
people-do-email-off = Desactivar el correo
people-do-bypass = Emitir un código provisional
people-do-unlock = Desbloquear
people-do-exempt = Conceder una exención
people-do-exempt-end = Finalizar la exención
people-do-remove-all = Eliminar todos los métodos
people-about-totp = El usuario escanea un código QR y le dice el código que muestra la aplicación.
people-about-remove-totp = «{ $label }» dejará de servir para iniciar sesión.
people-about-email-on = Los códigos se enviarán a { $address }.
people-about-email-off = El usuario ya no recibirá códigos por correo.
people-about-bypass = Un código para un inicio de sesión. Sustituye a cualquier otro anterior. El usuario conserva sus métodos. Verifique primero la identidad del usuario.
people-about-unlock = Los códigos vuelven a funcionar de inmediato.
people-about-exempt = Hasta entonces, el usuario no tiene que configurar la 2FA. Si ya tiene un método, se le seguirá pidiendo al iniciar sesión.
people-about-exempt-end = Al usuario se le aplican las mismas reglas que a los demás.
people-about-remove-all = También se eliminan los navegadores de confianza, los códigos de recuperación y el código provisional. Hasta que el usuario vuelva a configurar un método, bastará con la contraseña para iniciar sesión.
people-valid = Validez
people-minutes = { $minutes } minutos
people-hours = { $hours ->
    [one] Una hora
   *[other] { $hours } horas
}
people-reason = Motivo
people-reason-kept = El motivo se conserva en el historial.
people-sure = Sí, eliminarlo para { $user }
people-invalid-reason = Introduzca un motivo.
people-invalid-until = Introduzca una fecha y hora futuras.
people-invalid-sure = Marque la casilla para confirmar.
people-done-totp = Aplicación de autenticación configurada. El usuario puede generar códigos de recuperación en su cuenta.
people-done-remove-totp = Aplicación de autenticación eliminada.
people-done-email-on = Correo activado.
people-done-email-off = Correo desactivado.
people-done-bypass = Código provisional emitido.
people-done-unlock = Usuario desbloqueado.
people-done-exempt = Exención concedida.
people-done-exempt-end = Exención finalizada.
people-done-remove-all = Todos los métodos eliminados.
people-code-once = No volverá a ver este código provisional
people-code-until = Válido para un inicio de sesión, hasta el { people-time }.
people-code-done = Listo

people-history = Historial
people-history-none = Todavía nada.
people-did-by = { people-time }, { $kind ->
    [user] el usuario
    [admin] administrador { $id }
    [agent] agente { $id }
   *[service] el sistema de soporte
}
people-did-user_seen = Visto por primera vez
people-did-address_changed = Dirección cambiada de { $old_email } a { $new_email }
people-did-locked_out = Bloqueado tras { $failures } códigos incorrectos
people-did-recovery_code_used = Código de recuperación usado
people-did-setup_skipped = Configuración omitida
people-did-totp_added = Aplicación de autenticación «{ $label }» añadida
people-did-totp_imported = Aplicación de autenticación «{ $label }» importada de otro sistema
people-did-email_added = Correo activado
people-did-totp_renamed = Aplicación de autenticación renombrada a «{ $label }»
people-did-totp_removed = Aplicación de autenticación «{ $label }» eliminada
people-did-totp_setup_begun = Configuración de una aplicación de autenticación iniciada
people-did-email_removed = Correo desactivado
people-did-factors_removed = Todos los métodos eliminados
people-did-user_erased = Todos los datos borrados
people-did-recovery_codes_renewed = Nuevos códigos de recuperación generados
people-did-browser_trusted = Navegador marcado como de confianza
people-did-browsers_forgotten = Todos los navegadores de confianza eliminados
people-did-browser_forgotten = Navegador de confianza «{ $label }» eliminado
people-did-browser_token_reused = Navegador de confianza «{ $label }» eliminado porque se copió su token
people-did-bypass_code_issued = Código provisional emitido, válido hasta el { people-time }
people-did-bypass_code_used = Código provisional usado
people-did-unlocked = Desbloqueado tras { $failures } códigos incorrectos
people-did-exemption_set = Exento hasta el { people-time }
people-did-exemption_ended = Exención finalizada
people-did-grant_given = Permiso concedido a { $agent_id }
people-did-grant_withdrawn = Permiso retirado a { $agent_id }
people-did-policy_changed = Ajustes cambiados
people-did-sender_added = Remitente { $sender_id } añadido
people-did-sender_removed = Remitente { $sender_id } eliminado
people-did-sender_confirmed = Remitente { $sender_id } confirmado con su código
people-did-sender_ended = Remitente { $sender_id } eliminado tras diez códigos incorrectos
people-did-plan_changed = Plan cambiado a { $new_plan }

problem-own-record = No puede gestionar aquí su propia autenticación de dos factores. Pídaselo a un compañero.
problem-grant-required = Necesita el permiso «Can reset password/manage 2FA». Pida a un administrador que se lo conceda.
problem-address-unknown = El usuario no tiene ninguna dirección de correo confirmada. Primero debe confirmarse en su perfil.
problem-no-factor = El usuario aún no ha configurado ningún método.
problem-wrong-token-use = Esta página es solo para el personal.
