# El segundo paso de un inicio de sesión.

login-title-passkey = Confirme con su llave de acceso
login-title-totp = Introduzca el código de su aplicación de autenticación
login-title-email = Introduzca el código de su correo
login-title-recovery_code = Introduzca un código de recuperación
login-title-bypass_code = Introduzca el código que le dio el soporte
login-label-totp = Código de seis cifras
login-label-recovery_code = Código de recuperación
login-label-bypass_code = Código del soporte
login-hint-totp = Abra su aplicación de autenticación para obtener un código.
login-hint-recovery_code = Introduzca uno de los diez códigos que guardó. Cada uno sirve una vez.
login-hint-bypass_code = El soporte le dio este código. Sirve una vez.
login-clock = ¿El código no funciona? Compruebe que su teléfono ajusta la hora automáticamente.
login-trust = { $days ->
    [one] Confiar en este navegador durante un día
   *[other] Confiar en este navegador durante { $days } días
}
login-other-ways = Probar otro método
login-use-passkey = Usar la llave de acceso o de seguridad
login-use-totp = Usar la aplicación de autenticación
login-use-email = Enviar un código a { $address }
login-use-recovery_code = Usar un código de recuperación
login-use-bypass_code = Usar un código del soporte
login-blocked = Ya usó su correo en el primer paso, así que no puede usarlo de nuevo aquí. Use un código de recuperación o pida un código al soporte.
login-obstacle-browser = Este navegador no puede usar su llave de acceso. La llave funciona en otro navegador o en otro dispositivo.
login-obstacle-page = Su llave de acceso no funciona en esta página. Avise al soporte.
login-only-passkey = No ha configurado otro método. Use otro navegador u otro dispositivo, o pida un código al soporte.
login-passed = Ha iniciado sesión
login-moving-on = Un momento…
login-locked = Demasiados códigos incorrectos
login-locked-wait = Por su seguridad, los códigos de la aplicación o del correo están en pausa. Si tiene un código de recuperación o un código del soporte, no tiene que esperar.
login-locked-staff = Por su seguridad, los códigos de la aplicación o del correo están en pausa hasta que el soporte desbloquee su cuenta. Puede iniciar sesión ahora con un código de recuperación o un código del soporte.
login-locked-left = Podrá volver a intentarlo en { $left }.
login-paused = Los códigos de la aplicación o del correo están en pausa durante { $left }.
login-paused-staff = Los códigos de la aplicación o del correo están en pausa hasta que el soporte desbloquee su cuenta.
login-paused-passkey = Su llave de acceso sigue funcionando.
login-expired = Este inicio de sesión ha caducado
login-expired-why = Su código no era incorrecto, pero este inicio de sesión tardó demasiado. Introduzca de nuevo su contraseña.
login-expired-early = El inicio de sesión ha tardado demasiado. Introduzca de nuevo su contraseña.
login-expired-go = Iniciar sesión de nuevo
login-completed = Ya ha iniciado sesión
login-completed-why = Este inicio de sesión ya se completó, quizá en otra pestaña.
login-completed-go = Continuar

setup-title = Proteja su cuenta
setup-required = Este centro de ayuda exige el inicio de sesión en dos pasos. Configurarlo lleva un minuto.
setup-offered = El inicio de sesión en dos pasos será obligatorio a partir del { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Configúrelo ahora u omítalo hasta entonces.
setup-none = No hay nada que configurar porque su dirección de correo no está confirmada. Póngase en contacto con el soporte.
setup-choose-passkey = Crear una llave de acceso
setup-choose-totp = Usar una aplicación de autenticación
setup-choose-email = Recibir códigos por correo
setup-passkey-why = Inicie sesión con su huella digital, su cara, el PIN del dispositivo o una llave de seguridad. Las páginas de inicio de sesión falsas no pueden robar una llave de acceso.
setup-email-title = Confirme su dirección de correo
setup-skip = Omitir por ahora
setup-back = Elegir otro método
