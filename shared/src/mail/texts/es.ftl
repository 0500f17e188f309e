# Textos de los correos en español. Los valores se explican en en.ftl.

direction = ltr

region = ES
month = { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
}
half-of-day = { $half ->
    [am] a.m.
   *[pm] p.m.
}
date = { $day } de { month } de { $year }
time = { $region ->
    [419] { $hour12 }:{ $minute } { half-of-day }
    [CO] { $hour12 }:{ $minute } { half-of-day }
    [MX] { $hour12 }:{ $minute } { half-of-day }
    [US] { $hour12 }:{ $minute } { half-of-day }
   *[other] { $hour }:{ $minute }
}
date-and-time = { date } a las { time } { $offset }
time-and-zone = { time } { $offset }

code-subject-login = { $issuer }: su código de acceso
code-subject-enrollment = { $issuer }: confirme su dirección de correo
code-subject-proof = { $issuer }: confirme un cambio en su cuenta

code-purpose-login = Está iniciando sesión en { $issuer }. Introduzca este código para continuar:
code-purpose-enrollment = Está activando los códigos de acceso por correo en { $issuer }. Introduzca este código para confirmar su dirección:
code-purpose-proof = Está a punto de cambiar su forma de iniciar sesión en { $issuer }. Introduzca este código para confirmar que es usted:

code-lifetime = { $minutes ->
    [one] El código sirve una sola vez, durante un minuto (hasta las { $until }).
   *[other] El código sirve una sola vez, durante { $minutes } minutos (hasta las { $until }).
}
code-requested = Solicitado: { $time }
code-requested-from = Solicitado: { $time }, con { $browser }
code-never-share = No comparta nunca este código. { $issuer } nunca se lo pedirá.

code-objection-login = ¿No ha solicitado este código? Entonces otra persona conoce su contraseña. No facilite el código y cambie su contraseña.
code-objection-enrollment = ¿No ha solicitado este código? Entonces puede que otra persona haya entrado en su cuenta. No facilite el código, cambie su contraseña y avísenos.
code-objection-proof = ¿No ha solicitado este código? Entonces puede que otra persona haya entrado en su cuenta. No facilite el código, cambie su contraseña y avísenos.
support = Ayuda: { $url }

notice-subject-address_changed = { $issuer }: dirección de correo cambiada
notice-subject-recovery_code_used = { $issuer }: código de recuperación usado
notice-subject-totp_added = { $issuer }: aplicación de autenticación añadida
notice-subject-email_added = { $issuer }: códigos de acceso por correo activados
notice-subject-locked_out = { $issuer }: acceso con códigos en pausa
notice-subject-totp_renamed = { $issuer }: aplicación de autenticación renombrada
notice-subject-totp_removed = { $issuer }: aplicación de autenticación eliminada
notice-subject-passkey_added = { $issuer }: llave de acceso añadida
notice-subject-passkey_removed = { $issuer }: llave de acceso eliminada
notice-subject-passkey_copied = { $issuer }: su llave de acceso podría haberse copiado
notice-subject-email_removed = { $issuer }: códigos de acceso por correo desactivados
notice-subject-factors_removed = { $issuer }: inicio de sesión en dos pasos eliminado
notice-subject-recovery_codes_renewed = { $issuer }: nuevos códigos de recuperación
notice-subject-bypass_code_issued = { $issuer }: el soporte ha emitido un código de acceso
notice-subject-bypass_code_used = { $issuer }: inicio de sesión con un código del soporte
notice-subject-browser_trusted = { $issuer }: nuevo navegador de confianza
notice-subject-browser_token_reused = { $issuer }: copia de un navegador de confianza usada
notice-subject-unlocked = { $issuer }: cuenta desbloqueada
notice-subject-exemption_set = { $issuer }: exención temporal del inicio en dos pasos
notice-subject-exemption_ended = { $issuer }: fin de la exención del inicio en dos pasos

notice-address_changed = La dirección de correo de su cuenta en { $issuer } ha cambiado. A partir de ahora los códigos de acceso se envían a la nueva dirección.
notice-recovery_code_used = Se ha usado uno de sus códigos de recuperación en { $issuer }.
notice-totp_added = Se ha añadido una aplicación de autenticación a su cuenta en { $issuer }.
notice-email_added = Se han activado los códigos de acceso por correo para su cuenta en { $issuer }.
notice-locked_out = Se han introducido demasiados códigos erróneos para su cuenta en { $issuer }. Los códigos de la aplicación o del correo están en pausa durante un tiempo. Un código de recuperación sigue funcionando.
notice-totp_renamed = Se ha cambiado el nombre de una aplicación de autenticación de su cuenta en { $issuer }.
notice-totp_removed = Se ha eliminado una aplicación de autenticación de su cuenta en { $issuer }.
notice-passkey_added = Se ha añadido una llave de acceso a su cuenta en { $issuer }.
notice-passkey_removed = Se ha eliminado una llave de acceso de su cuenta en { $issuer }.
notice-passkey_copied = Se ha rechazado el uso de una de sus llaves de acceso en { $issuer }, porque es posible que la llave se haya copiado. Elimínela y añada una nueva.
notice-email_removed = Se han desactivado los códigos de acceso por correo para su cuenta en { $issuer }.
notice-factors_removed = Se ha eliminado el inicio de sesión en dos pasos de su cuenta en { $issuer }: llaves de acceso, aplicaciones de autenticación, códigos por correo, códigos de recuperación y navegadores de confianza.
notice-recovery_codes_renewed = Se han creado nuevos códigos de recuperación para su cuenta en { $issuer }. Los anteriores ya no sirven.
notice-bypass_code_issued = El soporte ha emitido un código para su cuenta en { $issuer }. Permite iniciar sesión una vez sin su segundo paso.
notice-bypass_code_used = Alguien ha iniciado sesión en su cuenta en { $issuer } con un código del soporte.
notice-browser_trusted = Ahora hay un navegador de confianza para su cuenta en { $issuer }: durante un tiempo inicia sesión sin código. Puede eliminarlo en su cuenta.
notice-browser_token_reused = Alguien ha usado en { $issuer } una copia de uno de sus navegadores de confianza. Este navegador ya no es de confianza.
notice-unlocked = Su cuenta en { $issuer } se ha desbloqueado. Los códigos vuelven a funcionar.
notice-exemption_set = Durante un tiempo puede iniciar sesión en su cuenta en { $issuer } sin configurar el inicio de sesión en dos pasos.
notice-exemption_ended = Su exención del inicio de sesión en dos pasos en { $issuer } ha terminado.
notice-when = Cuándo: { $time }
notice-by-user = Por: usted, o alguien que había entrado en su cuenta
notice-by-staff = Por: el soporte de { $issuer }
notice-by-service = Por: un sistema de { $issuer }
notice-objection = ¿No ha sido usted? Cambie su contraseña de inmediato y póngase en contacto con el soporte de { $issuer }.
notice-pause = Debido a los numerosos cambios, durante un tiempo no recibirá más correos como este. El soporte de { $issuer } puede informarle de los cambios que se hagan mientras tanto.

reminder-subject = { $issuer }: inicio de sesión en dos pasos desde el { $date }
reminder-what = A partir del { $date }, el inicio de sesión en dos pasos será obligatorio para su cuenta en { $issuer }. Todavía no lo ha configurado.
reminder-how = Para configurarlo, abra { $issuer } como de costumbre, inicie sesión y siga los pasos. Se tarda unos dos minutos.
reminder-no-reply = No es necesario que responda a este correo. Si ya lo ha configurado, puede ignorarlo.

# El correo a una dirección desde la que se quiere enviar.
sender-code-heading = Dirección de remitente
sender-code-subject = Confirme que se puede enviar correo desde esta dirección
sender-code-purpose = Un centro de ayuda quiere enviar correo desde esta dirección. Para permitirlo, dé este código al administrador que lo pidió o introdúzcalo en la configuración del centro de ayuda:
sender-code-purpose-named = Un centro de ayuda que se llama «{ $issuer }» quiere enviar correo desde esta dirección. Para permitirlo, dé este código al administrador que lo pidió o introdúzcalo en la configuración del centro de ayuda:
sender-code-tenant = ID del centro de ayuda: { $tenant }
sender-code-objection = ¿No conoce este centro de ayuda o no esperaba este correo? Ignórelo y no dé el código a nadie. Sin el código no se envía nada desde su dirección.
