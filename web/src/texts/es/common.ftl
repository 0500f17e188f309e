# Palabras que comparten varios elementos, y las de los problemas.

checking = Comprobando …
code-submit = Continuar
code-missing = Introduzca primero el código.
code-locked = Demasiados códigos incorrectos. Puede intentarlo de nuevo en { $left }.
loading = Cargando …
cancel = Cancelar
close = Cerrar
save = Guardar
remove = Eliminar
try-again = Intentar de nuevo
never = nunca

problem-invalid-code = El código es incorrecto, ha caducado o ya se ha usado.
problem-invalid-token = Su inicio de sesión ha caducado.
problem-login-already-completed = Este inicio de sesión ya se ha completado.
problem-too-many-attempts = Demasiados códigos incorrectos. Inténtelo de nuevo más tarde.
problem-account-locked = La cuenta está bloqueada tras demasiados códigos incorrectos. Inicie sesión con un código de recuperación o póngase en contacto con el soporte.
problem-too-soon = Se acaba de enviar un correo. Búsquelo primero.
problem-too-many-mails = Por ahora no se pueden enviar más correos. Use el último o inténtelo más tarde.
problem-too-many-changes = Demasiados cambios en poco tiempo. Inténtelo de nuevo más tarde.
problem-mail-failed = No se ha podido enviar el correo. Inténtelo de nuevo.
problem-method-off = Este método no se ofrece por ahora.
problem-plan-required = El plan de este centro de ayuda no incluye el inicio de sesión en dos pasos.
problem-not-found = Esto ya no existe. Empiece de nuevo.
problem-too-many-authenticators = Ya hay cinco aplicaciones de autenticación. Elimine una primero.
problem-factor-required = Este centro de ayuda exige el inicio de sesión en dos pasos. Añada otro método antes de eliminar el último.
problem-insufficient-user-authentication = Confirme con un código que es usted.
problem-address-changed = Su dirección de correo cambió en los últimos tres días. Hasta que pasen, los códigos por correo no pueden confirmar cambios. Use otro medio o vuelva a entrar con su aplicación de autenticación.
problem-reauthentication-required = Inició sesión hace demasiado tiempo para hacer esto. Confirme su contraseña e inténtelo de nuevo.
problem-precondition-failed = Otra persona ha cambiado esto entretanto.
problem-invalid-request = Algunos datos no son válidos.
problem-unavailable = El servicio no está disponible en este momento. Inténtelo de nuevo en breve.
problem-offline = No hubo respuesta. Compruebe su conexión e inténtelo de nuevo.
problem-other = Algo ha salido mal. Inténtelo de nuevo; si continúa, indique este número al soporte: { $request }
