# Textos de los correos en español. Los valores se explican en en.ftl.

code-subject-login = { $issuer }: su código de acceso
code-subject-enrollment = { $issuer }: confirme su dirección de correo
code-subject-proof = { $issuer }: confirme un cambio en su cuenta

code-purpose-login = Está iniciando sesión en { $issuer }. Introduzca este código para continuar:
code-purpose-enrollment = Está activando los códigos de acceso por correo en { $issuer }. Introduzca este código para confirmar su dirección:
code-purpose-proof = Está a punto de cambiar su forma de iniciar sesión en { $issuer }. Introduzca este código para confirmar que es usted:

code-lifetime = { $minutes ->
    [one] El código sirve una sola vez, durante un minuto (hasta { $until }).
   *[other] El código sirve una sola vez, durante { $minutes } minutos (hasta { $until }).
}
code-requested = Solicitado: { $time }
code-requested-from = Solicitado: { $time }, con { $browser }
code-never-share = No comparta nunca este código. Nadie de { $issuer } se lo pedirá.

code-objection-login = ¿No lo ha solicitado? Entonces otra persona conoce su contraseña. No facilite el código y cambie su contraseña.
code-objection-enrollment = ¿No lo ha solicitado? Entonces puede que otra persona haya entrado en su cuenta. No facilite el código, cambie su contraseña y avísenos.
code-objection-proof = ¿No lo ha solicitado? Entonces puede que otra persona haya entrado en su cuenta. No facilite el código, cambie su contraseña y avísenos.
support = Ayuda: { $url }

notice-subject = { $issuer }: un cambio en su forma de iniciar sesión
notice-address_changed = La dirección de correo de su cuenta en { $issuer } ha cambiado. A partir de ahora los códigos de acceso se envían a la nueva dirección.
notice-recovery_code_used = Se ha usado uno de sus códigos de recuperación en { $issuer }.
notice-totp_added = Se ha añadido una aplicación de autenticación a su cuenta en { $issuer }.
notice-email_added = Se han activado los códigos de acceso por correo para su cuenta en { $issuer }.
notice-locked_out = Se han introducido demasiados códigos erróneos para su cuenta en { $issuer }. Los códigos de la aplicación o del correo están en pausa durante un tiempo. Un código de recuperación sigue funcionando.
notice-totp_renamed = Se ha cambiado el nombre de una aplicación de autenticación de su cuenta en { $issuer }.
notice-totp_removed = Se ha eliminado una aplicación de autenticación de su cuenta en { $issuer }.
notice-email_removed = Se han desactivado los códigos de acceso por correo para su cuenta en { $issuer }.
notice-factors_removed = Se ha eliminado la autenticación en dos pasos de su cuenta en { $issuer }: aplicaciones de autenticación, códigos por correo, códigos de recuperación y navegadores de confianza.
notice-recovery_codes_renewed = Se han creado nuevos códigos de recuperación para su cuenta en { $issuer }. Los anteriores ya no sirven.
notice-bypass_code_issued = Se ha emitido un código con el que se puede iniciar sesión una vez en su cuenta en { $issuer } sin su segundo factor.
notice-bypass_code_used = Alguien ha iniciado sesión en su cuenta en { $issuer } con un código emitido por el personal.
notice-browser_trusted = Ahora hay un navegador de confianza para su cuenta en { $issuer }: durante un tiempo inicia sesión sin código. Puede eliminarlo en su cuenta.
notice-browser_token_reused = Se ha usado en { $issuer } una copia de la confianza en uno de sus navegadores. Este navegador ya no es de confianza.
notice-unlocked = Su cuenta en { $issuer } se ha desbloqueado. Los códigos se aceptan de nuevo.
notice-exemption_set = Durante un tiempo puede iniciar sesión en su cuenta en { $issuer } sin un segundo factor.
notice-exemption_ended = Ya no se puede iniciar sesión en su cuenta en { $issuer } sin un segundo factor.
notice-when = Cuándo: { $time }
notice-by-user = Por: usted, o alguien que había entrado en su cuenta
notice-by-staff = Por: el personal de { $issuer }
notice-by-service = Por: un sistema de { $issuer }
notice-objection = ¿No ha sido usted, ni lo ha pedido? Cambie su contraseña de inmediato y avise a { $issuer }.
notice-pause = Debido a los numerosos cambios, durante un tiempo no recibirá más correos como este. { $issuer } puede informarle de los cambios que se hagan mientras tanto.

# El correo a una dirección desde la que se quiere enviar.
sender-code-heading = Dirección de remitente
sender-code-subject = Confirme que se puede enviar correo desde esta dirección
sender-code-purpose = Un centro de ayuda quiere enviar correo desde esta dirección. Para permitirlo, dé este código al administrador que lo pidió o introdúzcalo en la configuración del centro de ayuda:
sender-code-purpose-named = Un centro de ayuda que se llama «{ $issuer }» quiere enviar correo desde esta dirección. Para permitirlo, dé este código al administrador que lo pidió o introdúzcalo en la configuración del centro de ayuda:
sender-code-tenant = ID del centro de ayuda: { $tenant }
sender-code-objection = ¿No conoce este centro de ayuda o no esperaba este correo? Ignórelo y no dé el código a nadie. Sin el código no se envía nada desde su dirección.
