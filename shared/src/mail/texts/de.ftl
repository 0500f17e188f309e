# Texte der Mails auf Deutsch. Die Werte erklärt en.ftl.

code-subject-login = { $issuer }: Ihr Anmeldecode
code-subject-enrollment = { $issuer }: E-Mail-Adresse bestätigen
code-subject-proof = { $issuer }: Änderung an Ihrem Konto bestätigen

code-purpose-login = Sie melden sich bei { $issuer } an. Geben Sie diesen Code ein, um fortzufahren:
code-purpose-enrollment = Sie schalten bei { $issuer } Anmeldecodes per E-Mail ein. Geben Sie diesen Code ein, um Ihre Adresse zu bestätigen:
code-purpose-proof = Sie sind dabei, Ihre Anmeldung bei { $issuer } zu ändern. Geben Sie diesen Code ein, um zu bestätigen, dass Sie es sind:

code-lifetime = { $minutes ->
    [one] Der Code gilt einmal und noch eine Minute (bis { $until }).
   *[other] Der Code gilt einmal und noch { $minutes } Minuten (bis { $until }).
}
code-requested = Angefordert: { $time }
code-requested-from = Angefordert: { $time }, mit { $browser }
code-never-share = Geben Sie diesen Code niemals weiter. Niemand bei { $issuer } wird Sie je danach fragen.

code-objection-login = Sie haben ihn nicht angefordert? Dann kennt jemand anderes Ihr Passwort. Geben Sie den Code nicht weiter und ändern Sie Ihr Passwort.
code-objection-enrollment = Sie haben ihn nicht angefordert? Dann ist vielleicht jemand anderes in Ihrem Konto angemeldet. Geben Sie den Code nicht weiter, ändern Sie Ihr Passwort und sagen Sie uns Bescheid.
code-objection-proof = Sie haben ihn nicht angefordert? Dann ist vielleicht jemand anderes in Ihrem Konto angemeldet. Geben Sie den Code nicht weiter, ändern Sie Ihr Passwort und sagen Sie uns Bescheid.
support = Hilfe: { $url }

notice-subject = { $issuer }: Änderung an Ihrer Anmeldung
notice-address_changed = Die E-Mail-Adresse Ihres Kontos bei { $issuer } hat sich geändert. Anmeldecodes gehen ab jetzt an die neue Adresse.
notice-recovery_code_used = Einer Ihrer Wiederherstellungscodes wurde bei { $issuer } benutzt.
notice-totp_added = Zu Ihrem Konto bei { $issuer } wurde eine Authenticator-App hinzugefügt.
notice-email_added = Für Ihr Konto bei { $issuer } wurden Anmeldecodes per E-Mail eingeschaltet.
notice-locked_out = Für Ihr Konto bei { $issuer } wurden zu viele falsche Codes eingegeben. Codes aus der App oder einer E-Mail werden eine Zeit lang nicht angenommen. Ein Wiederherstellungscode gilt weiterhin.
notice-totp_renamed = Eine Authenticator-App Ihres Kontos bei { $issuer } wurde umbenannt.
notice-totp_removed = Von Ihrem Konto bei { $issuer } wurde eine Authenticator-App entfernt.
notice-email_removed = Für Ihr Konto bei { $issuer } wurden Anmeldecodes per E-Mail ausgeschaltet.
notice-factors_removed = Von Ihrem Konto bei { $issuer } wurde die Zwei-Faktor-Anmeldung entfernt: Authenticator-Apps, Codes per E-Mail, Wiederherstellungscodes und vertraute Browser.
notice-recovery_codes_renewed = Für Ihr Konto bei { $issuer } wurden neue Wiederherstellungscodes erstellt. Die alten gelten nicht mehr.
notice-bypass_code_issued = Es wurde ein Code ausgestellt, mit dem eine Anmeldung an Ihrem Konto bei { $issuer } ohne Ihren zweiten Faktor gelingt.
notice-bypass_code_used = Jemand hat sich an Ihrem Konto bei { $issuer } mit einem Code angemeldet, den Mitarbeitende ausgestellt haben.
notice-browser_trusted = Für Ihr Konto bei { $issuer } wird jetzt einem Browser vertraut: Er meldet sich einige Zeit ohne Code an. In Ihrem Konto können Sie ihn entfernen.
notice-browser_token_reused = Bei { $issuer } wurde eine Kopie des Vertrauens in einen Ihrer Browser benutzt. Diesem Browser wird nicht mehr vertraut.
notice-unlocked = Ihr Konto bei { $issuer } wurde entsperrt. Codes werden wieder angenommen.
notice-exemption_set = Sie können sich bei { $issuer } eine Zeit lang ohne zweiten Faktor anmelden.
notice-exemption_ended = Die Anmeldung bei { $issuer } ohne zweiten Faktor wurde beendet.
notice-when = Wann: { $time }
notice-by-user = Von: Ihnen, oder jemandem, der mit Ihrem Konto angemeldet war
notice-by-staff = Von: Mitarbeitenden von { $issuer }
notice-by-service = Von: einem System von { $issuer }
notice-objection = Waren Sie das nicht, und haben Sie nicht darum gebeten? Ändern Sie sofort Ihr Passwort und sagen Sie { $issuer } Bescheid.
notice-pause = Wegen vieler Änderungen erhalten Sie vorerst keine weiteren E-Mails dieser Art. Auskunft über Änderungen in dieser Zeit gibt Ihnen { $issuer }.

# Die Mail an eine Adresse, von der Mails gesendet werden sollen.
sender-code-heading = Absenderadresse
sender-code-subject = Bestätigen Sie, dass von dieser Adresse gesendet werden darf
sender-code-purpose = Ein Help Center möchte von dieser Adresse E-Mails senden. Um das zu erlauben, geben Sie diesen Code dem Admin, der darum gebeten hat, oder geben Sie ihn in den Einstellungen des Help Centers ein:
sender-code-purpose-named = Ein Help Center, das sich „{ $issuer }“ nennt, möchte von dieser Adresse E-Mails senden. Um das zu erlauben, geben Sie diesen Code dem Admin, der darum gebeten hat, oder geben Sie ihn in den Einstellungen des Help Centers ein:
sender-code-tenant = ID des Help Centers: { $tenant }
sender-code-objection = Sie kennen dieses Help Center nicht oder haben diese E-Mail nicht erwartet? Ignorieren Sie sie und geben Sie den Code niemandem. Ohne den Code wird von Ihrer Adresse nichts gesendet.
