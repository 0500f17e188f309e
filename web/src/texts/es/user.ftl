# La página de un usuario, para el personal: datos, acciones e historial.

people-back = Volver a la lista

user-id = ID: { $id }
user-methods = Métodos de inicio de sesión
user-more = Más acciones
user-danger = Zona de peligro
user-own = Este es su propio perfil
user-own-why = Aquí no puede gestionar su propia autenticación de dos factores. Use el área de su cuenta o pídaselo a un compañero.
user-unseen = Aún no ha iniciado sesión
user-unseen-why = El usuario aparece aquí después de iniciar sesión por primera vez.
user-unseen-add = Este usuario aún no ha iniciado sesión. Añádalo para ayudarle antes de su primer inicio de sesión, por ejemplo con un código provisional o una exención.
user-confirmed = confirmada
user-unconfirmed = sin confirmar
user-add = Añadir usuario
user-added = Usuario añadido.

user-says = ¿Qué dice el usuario?
user-says-first = Compruebe primero la identidad del usuario. Quien llama puede ser un atacante.
user-says-lost-phone = «He perdido el teléfono».
user-says-lost-passkey = «He perdido la llave de seguridad o el dispositivo con mi llave de acceso».
user-says-no-passkey = «Mi llave de acceso no funciona».
user-says-new-phone = «Tengo un teléfono nuevo».
user-says-no-mail = «No me llega ningún correo».
user-says-locked = «Dice que hay demasiados códigos incorrectos».
user-says-no-setup = «No puedo configurarlo».
user-advice-no-method = El usuario no ha configurado ningún método, por lo que no se le puede pedir un código. Si se le pide la configuración, un código provisional le permite saltarla una vez.
user-advice-recovery = { $count ->
    [one] Al usuario le queda un código de recuperación. Con él puede iniciar sesión sin su ayuda.
   *[other] Al usuario le quedan { $count } códigos de recuperación. Con uno de ellos puede iniciar sesión sin su ayuda.
}
user-advice-no-recovery = Al usuario no le queda ningún código de recuperación.
user-advice-bypass = Un código provisional le permite iniciar sesión una vez. Si le han robado el teléfono, elimine también su aplicación de autenticación.
user-advice-phone-passkey = Si el teléfono tenía una llave de acceso, elimínela también.
user-advice-synced = Una llave de acceso sincronizada puede seguir funcionando en los otros dispositivos del usuario.
user-advice-has-totp = El usuario también tiene una aplicación de autenticación y puede iniciar sesión con sus códigos.
user-advice-has-email = El usuario también tiene los códigos por correo y puede iniciar sesión con ellos.
user-advice-bypass-passkey = Un código provisional le permite iniciar sesión una vez. Elimine abajo la llave de acceso del dispositivo o de la llave de seguridad que ha perdido, para que nadie más pueda usarla.
user-advice-bypass-once = Un código provisional le permite iniciar sesión una vez. Después puede añadir una llave de acceso nueva en el área de su cuenta.
user-advice-former-domain = { $count ->
    [one] Una llave de acceso se creó para un dominio que el centro de ayuda ya no usa, por lo que no sirve para iniciar sesión.
   *[other] { $count } llaves de acceso se crearon para un dominio que el centro de ayuda ya no usa, por lo que no sirven para iniciar sesión.
}
user-advice-address = Pregunte qué dirección muestra el navegador. Las llaves de acceso solo funcionan en el dominio propio del centro de ayuda: en cualquier otra dirección, el usuario puede estar en una página falsa y no debe introducir nada allí.
user-advice-same-device = Una llave de acceso puede existir solo en el navegador, en el dispositivo o en la llave de seguridad que el usuario usó para añadirla. Pídale que lo intente ahí.
user-advice-full = El usuario tiene cinco aplicaciones de autenticación y no puede añadir otra. Con un código provisional puede iniciar sesión y sustituir una. O elimine antes una aquí.
user-advice-old-phone = Si el teléfono antiguo aún funciona, el usuario puede añadir el nuevo en el área de su cuenta.
user-advice-together = Configuren juntos una aplicación de autenticación: el usuario escanea un código QR y le dice el código que muestra la aplicación. Después, elimine la aplicación del teléfono antiguo, si la hay.
user-advice-profile = Corrija o confirme la dirección en el perfil del usuario. Hasta entonces, un código provisional le permite iniciar sesión.
user-advice-email-off = El correo no está activado para este usuario, por lo que no se le ofrecen códigos por correo.
user-advice-spam = Pida al usuario que mire en la carpeta de spam de { $address }. Si no puede esperar, un código provisional le permite iniciar sesión.
user-advice-clock = Pida al usuario que ajuste la hora del teléfono automáticamente. Hasta entonces, se pueden rechazar códigos correctos.
user-advice-not-locked = El usuario no está bloqueado. Si se rechaza un código, puede ser antiguo o puede que el reloj del teléfono no vaya bien. Un código provisional le permite iniciar sesión una vez.
user-advice-recovery-locked = { $count ->
    [one] El último código de recuperación del usuario funciona aunque los códigos estén en pausa.
   *[other] Cualquiera de los { $count } códigos de recuperación del usuario funciona aunque los códigos estén en pausa.
}
user-advice-passkey-locked = La llave de acceso del usuario funciona aunque los códigos estén en pausa.
user-advice-unlock = Desbloquee al usuario para que pueda volver a intentarlo de inmediato.
user-advice-has-method = El usuario ya ha configurado un método. Si no puede usarlo, un código provisional le permite iniciar sesión una vez. Después puede añadir otro en el área de su cuenta.
user-advice-exempt = Una exención da más tiempo al usuario: hasta que termine, no se le exige la configuración. O configuren juntos una aplicación de autenticación en «Más acciones».

user-required-since = 2FA exigida desde el { people-time }
user-ends-requirement = Esto también pone fin a la exigencia de configurar la 2FA.
user-ends-exemption = Esto también pone fin a la exención.

user-exempt-for = Eximir durante
user-exempt-day = 1 día
user-exempt-week = 1 semana
user-exempt-month = 1 mes
user-exempt-date = Hasta una fecha
user-exempt-last-day = Último día

people-fact-passkey = Llaves de acceso
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
people-passkey-synced = Sincronizada entre dispositivos
people-passkey-not-synced = Solo en un dispositivo o una llave de seguridad
people-passkey-other-domain = Creada para otro dominio, por lo que no se acepta al iniciar sesión.
people-passkeys-by-user = Solo el usuario puede añadir una llave de acceso, porque se necesita su dispositivo o su llave de seguridad.
people-no-address = No hay ninguna dirección registrada.
people-unverified = La dirección no está confirmada, así que no se le envían códigos.
people-reminded = Último recordatorio para configurar la 2FA: { people-time }
people-mail-delivered = El último correo se entregó ({ people-time }).
people-mail-delayed = El último correo se ha retrasado ({ people-time }).
people-mail-bounced = El último correo fue devuelto ({ people-time }).
people-mail-complained = El último correo se marcó como spam ({ people-time }).
people-codes-left = Códigos de recuperación restantes: { $count }
people-bypass-until = Hay un código provisional sin usar, válido hasta el { people-time }.
people-exempt-until = Exento hasta el { people-time }

people-do-remove-passkey = Eliminar la llave de acceso
people-do-totp = Configurar una aplicación de autenticación
people-do-remove-totp = Eliminar la aplicación de autenticación
people-do-email-on = Activar el correo
people-do-email-off = Desactivar el correo
people-do-bypass = Emitir un código provisional
people-do-unlock = Desbloquear
people-do-exempt = Conceder una exención
people-do-exempt-end = Finalizar la exención
people-do-require = Exigir 2FA
people-do-require-end = Dejar de exigir 2FA
people-do-remove-all = Eliminar todos los métodos
people-about-remove-passkey = «{ $label }» dejará de servir para iniciar sesión.
people-about-totp = El usuario escanea un código QR y le dice el código que muestra la aplicación.
people-about-remove-totp = «{ $label }» dejará de servir para iniciar sesión.
people-about-email-on = Los códigos se enviarán a { $address }.
people-about-email-off = El usuario ya no recibirá códigos por correo.
people-about-bypass = Un código para un inicio de sesión. Sustituye a cualquier otro anterior. El usuario conserva sus métodos. Verifique primero la identidad del usuario.
people-about-unlock = Los códigos vuelven a funcionar de inmediato.
people-about-exempt = Durante un tiempo, el usuario no tiene que configurar la 2FA. Si ya tiene un método, se le seguirá pidiendo al iniciar sesión.
people-about-exempt-end = Al usuario se le aplican las mismas reglas que a los demás.
people-about-require = El usuario tiene que configurar la 2FA, sean cuales sean los grupos de la configuración. Si hay un periodo de gracia, se aplica igualmente.
people-about-require-end = Al usuario se le aplican las mismas reglas que a los demás.
people-about-remove-all = Se eliminan las llaves de acceso, las aplicaciones de autenticación y los códigos por correo, y también los navegadores de confianza, los códigos de recuperación y el código provisional. Hasta que el usuario vuelva a configurar un método, su contraseña bastará para iniciar sesión.
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
people-done-remove-passkey = Llave de acceso eliminada.
people-done-totp = Aplicación de autenticación configurada. El usuario puede generar códigos de recuperación en su cuenta.
people-done-remove-totp = Aplicación de autenticación eliminada.
people-done-email-on = Correo activado.
people-done-email-off = Correo desactivado.
people-done-bypass = Código provisional emitido.
people-done-unlock = Usuario desbloqueado.
people-done-exempt = Exención concedida.
people-done-exempt-end = Exención finalizada.
people-done-require = 2FA exigida.
people-done-require-end = Ya no se exige 2FA a este usuario.
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
people-did-passkey_added = Llave de acceso «{ $label }» añadida
people-did-passkey_renamed = Llave de acceso renombrada a «{ $label }»
people-did-passkey_removed = Llave de acceso «{ $label }» eliminada
people-did-passkey_copied = Inicio de sesión con la llave de acceso «{ $label }» rechazado, porque es posible que la llave se haya copiado
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
people-did-requirement_set = 2FA exigida
people-did-requirement_ended = 2FA ya no exigida
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
