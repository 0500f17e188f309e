# The article for users: <two-factor-guide> and docs/user-guide.md. The names of buttons come from the other files.

guide-contents = En esta página
guide-none = Este centro de ayuda no ofrece el inicio de sesión en dos pasos en este momento.

guide-what = ¿Qué es el inicio de sesión en dos pasos?
guide-what-second = El inicio de sesión en dos pasos añade a su contraseña un segundo paso que solo usted puede completar. Quien conozca su contraseña seguirá sin poder iniciar sesión en su lugar.
guide-what-methods = Puede usar estos métodos:
guide-what-passkey = Una llave de acceso en su teléfono, en su ordenador o en una llave de seguridad pide su huella digital, su cara o el PIN del dispositivo. Es el método más seguro, y no tiene que introducir ningún código.
guide-what-totp = Una aplicación de autenticación en su teléfono u ordenador muestra un código nuevo cada 30 segundos. Funciona sin conexión.
guide-what-email = Un correo con un código llega a la dirección de su perfil.
guide-what-safe = Introduzca sus códigos solo al iniciar sesión o al cambiar su configuración. No se los dé nunca a quien le llame o le escriba.

guide-passkey = Usar una llave de acceso
guide-passkey-what = Una llave de acceso es una llave para este centro de ayuda que se queda en su teléfono, en su ordenador o en una llave de seguridad. Se usa con la huella digital, la cara o el PIN del dispositivo, y un sitio web falso no puede robarla.
guide-passkey-phone-start = En su teléfono, inicie sesión y abra su cuenta. Elija «{ account-passkeys-add }» y después «{ passkey-create }».
guide-passkey-phone-confirm = Confirme con su huella digital, su cara o el PIN del dispositivo. El teléfono guarda la llave de acceso.
guide-passkey-synced = Los teléfonos y los gestores de contraseñas suelen sincronizar las llaves de acceso con sus otros dispositivos. Así puede usar en ellos la misma llave de acceso.
guide-passkey-computer-start = En su ordenador, inicie sesión y abra su cuenta. Elija «{ account-passkeys-add }» y después «{ passkey-create }».
guide-passkey-computer-confirm = Confirme del mismo modo en que desbloquea su ordenador, por ejemplo con Windows Hello o Touch ID.
guide-passkey-computer-phone = Si el ordenador no tiene nada de esto, elija su teléfono en el cuadro de diálogo del navegador y siga allí los pasos.
guide-passkey-key = Con una llave de seguridad
guide-passkey-key-start = Inicie sesión y abra su cuenta. Elija «{ account-passkeys-add }», después «{ passkey-create }» y, en el cuadro de diálogo del navegador, la llave de seguridad.
guide-passkey-key-touch = Conecte la llave de seguridad o acérquela a la parte trasera del teléfono. Tóquela cuando parpadee e introduzca su PIN si se le pide.
guide-passkey-second = Añada también una segunda llave de acceso u otro método, para poder iniciar sesión si pierde el dispositivo.
guide-passkey-use = Iniciar sesión con su llave de acceso
guide-passkey-use-how = Después de la contraseña, elija «{ passkey-use }». En el cuadro de diálogo del navegador, confirme con su huella digital, su cara o el PIN del dispositivo, o toque su llave de seguridad.
guide-passkey-new = Cambiar de teléfono o de ordenador
guide-passkey-new-synced = Una llave de acceso sincronizada aparece en el dispositivo nuevo en cuanto configura allí el mismo gestor de contraseñas.
guide-passkey-new-add = Si no, inicie sesión con el dispositivo antiguo o con otro método y añada una llave de acceso en el dispositivo nuevo. Después, elimine la antigua de la lista de su cuenta.
guide-passkey-lost = Si pierde el dispositivo o la llave de seguridad
guide-passkey-lost-then = Después, elimine la llave de acceso correspondiente de la lista de su cuenta, para que nadie más pueda usarla.
guide-passkey-trouble = Si su llave de acceso no funciona
guide-passkey-trouble-address = Compruebe la dirección en su navegador. Una llave de acceso solo funciona en la dirección propia de su centro de ayuda. En cualquier otra dirección, puede que esté en una página falsa: no introduzca nada allí.
guide-passkey-trouble-device = Use el navegador, el dispositivo o la llave de seguridad que usó para añadir la llave de acceso. Puede que en otros no esté.
guide-passkey-trouble-dialog = Si el cuadro de diálogo del navegador se cierra antes de que haya confirmado, inténtelo de nuevo.
guide-passkey-trouble-other = Si no, elija «{ login-other-ways }» para iniciar sesión con otro método.

guide-app = Configurar una aplicación de autenticación
guide-app-which = Puede usar cualquier aplicación de códigos de un solo uso, por ejemplo Google Authenticator, Microsoft Authenticator o un gestor de contraseñas como 1Password o Bitwarden.
guide-app-phone = En su teléfono
guide-app-install = Instale una aplicación de autenticación en su teléfono.
guide-app-start = En su ordenador, inicie sesión y abra su cuenta. Elija «{ account-apps-add }» y aparecerá un código QR.
guide-app-scan = En la aplicación, añada una cuenta y escanee el código QR.
guide-app-code = Introduzca el código de seis cifras que muestra la aplicación.
guide-app-same-phone = ¿La aplicación está en el teléfono con el que inicia sesión? Entonces elija «{ totp-on-this-phone }» en lugar de escanear.
guide-app-computer = En su ordenador
guide-app-computer-install = Instale una aplicación de autenticación o use un gestor de contraseñas que muestre códigos de un solo uso.
guide-app-computer-start = Inicie sesión y abra su cuenta. Elija «{ account-apps-add }» y copie la clave de configuración.
guide-app-computer-key = En la aplicación, añada una cuenta a mano y pegue la clave de configuración.
guide-save = Si ve códigos de recuperación, guárdelos. Solo se muestran una vez.
guide-required = Si su centro de ayuda exige el inicio de sesión en dos pasos, la configuración empieza al iniciar sesión.

guide-email = Recibir códigos por correo
guide-email-on = Inicie sesión y abra su cuenta. En «{ account-email }», elija «{ account-email-switch-on }».
guide-email-code = Enviamos un código de seis cifras a la dirección de su perfil. Introdúzcalo para confirmar la dirección.
guide-email-late = ¿No llega el correo? Mire primero en la carpeta de spam. El código caduca a los diez minutos.
guide-email-app = Una aplicación de autenticación es más segura que el correo, y puede usar ambos.
guide-email-lost = Si ya no puede leer su correo, inicie sesión con un código de recuperación o póngase en contacto con el soporte.

guide-recovery = Guarde bien sus códigos de recuperación
guide-recovery-purpose = Con su primer método recibe diez códigos de recuperación. Cada uno le permite iniciar sesión una vez si no puede usar su método habitual.
guide-recovery-where = Imprímalos o guárdelos en un gestor de contraseñas. No los guarde solo en el teléfono.
guide-recovery-how = Para usar uno, elija «{ login-other-ways }» en el segundo paso y después «{ login-use-recovery_code }».
guide-recovery-renew = Si le quedan pocos códigos o alguien los ha visto, elija «{ account-codes-renew }» en su cuenta. Los antiguos dejarán de funcionar.

guide-browsers = Confíe en sus propios navegadores
guide-browsers-how = { $days ->
    [0] En el segundo paso puede elegir confiar en el navegador. Durante unos días, iniciará sesión en él solo con su contraseña.
    [one] En el segundo paso puede elegir confiar en el navegador. Durante un día, iniciará sesión en él solo con su contraseña.
   *[other] En el segundo paso puede elegir confiar en el navegador. Durante { $days } días, iniciará sesión en él solo con su contraseña.
}
guide-browsers-own = Confíe solo en navegadores que nadie más use, y nunca en uno de un ordenador público.
guide-browsers-end = Para dejar de confiar en uno, elija «{ account-browser-forget }» junto al navegador en su cuenta. «{ account-browsers-forget }» lo hace en todos.

guide-new-phone = Cambiar de teléfono
guide-new-phone-first = Hágalo mientras aún tenga el teléfono antiguo. Si su aplicación traslada los códigos al teléfono nuevo por sí sola, no tiene que hacer nada aquí.
guide-new-phone-add = Inicie sesión y abra su cuenta. Elija «{ account-apps-add }». Si se le pide un código, use el teléfono antiguo.
guide-new-phone-scan = Escanee el código QR con la aplicación del teléfono nuevo e introduzca el código que muestra.
guide-new-phone-remove = Elimine la aplicación del teléfono antiguo de la lista de su cuenta.

guide-lost = Si pierde el teléfono
guide-lost-code = Inicie sesión con un código de recuperación: elija «{ login-other-ways }» y después «{ login-use-recovery_code }».
guide-lost-email = O reciba un código por correo, si lo había activado.
guide-lost-passkey = O use una llave de acceso en otro dispositivo, o su llave de seguridad.
guide-lost-browser = O use un navegador de confianza. No pide ningún código.
guide-lost-then = Después, elimine de su cuenta la aplicación del teléfono perdido y añada una en otro dispositivo. Si otra persona puede tener el teléfono, cambie también la contraseña.
guide-lost-support = Si nada de esto funciona, póngase en contacto con el soporte. Un agente puede darle un código para un inicio de sesión.

guide-wrong = Si un código no funciona
guide-wrong-time = Compruebe que su teléfono ajusta la fecha y la hora automáticamente. Los códigos dependen de la hora.
guide-wrong-name = Si su aplicación tiene varias cuentas, use el código de «{ $name }».
guide-wrong-next = Espere al siguiente código. Cada código funciona una sola vez.
guide-wrong-email = Use el código del correo más reciente, en un plazo de diez minutos.
guide-wrong-lock = Después de cinco códigos incorrectos, tiene que esperar un poco. Los códigos de recuperación funcionan incluso entonces.
guide-wrong-passkey = Su llave de acceso también funciona entonces.

guide-help = ¿Necesita ayuda?
guide-help-what = Si nada de esto le ayuda, póngase en contacto con el soporte de su centro de ayuda. Diga qué ha probado y qué muestra la página, pero no envíe sus códigos ni su contraseña.
guide-contact = Contactar con el soporte
