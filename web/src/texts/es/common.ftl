# Palabras que comparten varios elementos, y las de los problemas.

checking = Comprobando…
code-submit = Continuar
code-missing = Introduzca primero el código.
code-locked = Demasiados códigos incorrectos. Puede intentarlo de nuevo en { $left }.
loading = Cargando…
cancel = Cancelar
save = Guardar
remove = Eliminar
try-again = Intentar de nuevo
user-changed-why = Desde que abrió esta página, otra persona ha iniciado sesión en este navegador. Para proteger ambas cuentas, la página se ha detenido. Vuelva a cargarla para continuar.
user-changed-go = Volver a cargar la página

problem-invalid-code = Ese código no ha funcionado. Introduzca uno nuevo.
problem-invalid-token = Su inicio de sesión ha caducado.
problem-login-already-completed = Este inicio de sesión ya se ha completado.
problem-too-many-attempts = Demasiados códigos incorrectos. Inténtelo de nuevo más tarde.
problem-account-locked = La cuenta está bloqueada tras demasiados códigos incorrectos. Inicie sesión con un código de recuperación o póngase en contacto con el soporte.
problem-too-soon = Acabamos de enviarle un correo. Mire primero su bandeja de entrada.
problem-too-many-mails = En este momento no podemos enviar más correos. Use el último o inténtelo más tarde.
problem-too-many-changes = Demasiados cambios en poco tiempo. Inténtelo de nuevo más tarde.
problem-mail-failed = No hemos podido enviar el correo. Inténtelo de nuevo.
problem-method-off = Este método no está disponible en este momento.
problem-plan-required = El plan de este centro de ayuda no incluye el inicio de sesión en dos pasos.
problem-not-found = No se ha encontrado o ha caducado. Empiece de nuevo.
problem-too-many-authenticators = Ya tiene cinco aplicaciones de autenticación. Elimine una primero.
problem-factor-required = Este centro de ayuda exige el inicio de sesión en dos pasos. Añada otro método antes de eliminar el último.
problem-insufficient-user-authentication = Introduzca un código para confirmar que es usted.
problem-address-changed = Su dirección de correo cambió en los últimos tres días. Durante ese tiempo, los códigos por correo no pueden confirmar cambios. Use otro método o inicie sesión de nuevo con su aplicación de autenticación.
problem-reauthentication-required = Inició sesión hace demasiado tiempo para hacer esto. Confirme su contraseña e inténtelo de nuevo.
problem-precondition-failed = Otra persona ha cambiado esto entretanto.
problem-invalid-request = Corrija los campos marcados.
problem-user-changed = Ha iniciado sesión otra persona
problem-unavailable = El servicio no está disponible en este momento. Inténtelo de nuevo en breve.
problem-offline = Sin respuesta. Compruebe su conexión e inténtelo de nuevo.
problem-other = Algo ha salido mal. Inténtelo de nuevo. Si vuelve a ocurrir, indique este número al soporte: { $request }
