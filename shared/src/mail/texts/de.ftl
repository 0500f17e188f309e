# Texte der Mails auf Deutsch. Die Werte erklärt en.ftl.

direction = ltr

region = DE
month = { $month ->
    [1] { $region ->
        [AT] Jänner
       *[other] Januar
    }
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
}
date = { $day }. { month } { $year }
time = { $hour }:{ $minute }
date-and-time = { date } um { time } { $offset }
time-and-zone = { time } { $offset }

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
code-never-share = Geben Sie diesen Code niemals weiter. { $issuer } wird Sie niemals danach fragen.

code-objection-login = Sie haben diesen Code nicht angefordert? Dann kennt jemand anderes Ihr Passwort. Geben Sie den Code nicht weiter und ändern Sie Ihr Passwort.
code-objection-enrollment = Sie haben diesen Code nicht angefordert? Dann ist vielleicht jemand anderes in Ihrem Konto angemeldet. Geben Sie den Code nicht weiter, ändern Sie Ihr Passwort und sagen Sie uns Bescheid.
code-objection-proof = Sie haben diesen Code nicht angefordert? Dann ist vielleicht jemand anderes in Ihrem Konto angemeldet. Geben Sie den Code nicht weiter, ändern Sie Ihr Passwort und sagen Sie uns Bescheid.
support = Hilfe: { $url }

notice-subject-address_changed = { $issuer }: E-Mail-Adresse geändert
notice-subject-recovery_code_used = { $issuer }: Wiederherstellungscode benutzt
notice-subject-totp_added = { $issuer }: Authenticator-App hinzugefügt
notice-subject-email_added = { $issuer }: Anmeldecodes per E-Mail eingeschaltet
notice-subject-locked_out = { $issuer }: Anmeldung mit Codes pausiert
notice-subject-totp_renamed = { $issuer }: Authenticator-App umbenannt
notice-subject-totp_removed = { $issuer }: Authenticator-App entfernt
notice-subject-passkey_added = { $issuer }: Passkey hinzugefügt
notice-subject-passkey_removed = { $issuer }: Passkey entfernt
notice-subject-passkey_copied = { $issuer }: Ihr Passkey wurde möglicherweise kopiert
notice-subject-email_removed = { $issuer }: Anmeldecodes per E-Mail ausgeschaltet
notice-subject-factors_removed = { $issuer }: Anmeldung in zwei Schritten entfernt
notice-subject-recovery_codes_renewed = { $issuer }: neue Wiederherstellungscodes erstellt
notice-subject-bypass_code_issued = { $issuer }: Anmeldecode vom Support ausgestellt
notice-subject-bypass_code_used = { $issuer }: Anmeldung mit einem Code vom Support
notice-subject-browser_trusted = { $issuer }: Browser als vertrauenswürdig gespeichert
notice-subject-browser_token_reused = { $issuer }: Kopie eines vertrauenswürdigen Browsers benutzt
notice-subject-unlocked = { $issuer }: Konto entsperrt
notice-subject-exemption_set = { $issuer }: vorerst keine Anmeldung in zwei Schritten
notice-subject-exemption_ended = { $issuer }: Anmeldung in zwei Schritten: Ausnahme beendet

notice-address_changed = Die E-Mail-Adresse Ihres Kontos bei { $issuer } hat sich geändert. Anmeldecodes gehen ab jetzt an die neue Adresse.
notice-recovery_code_used = Einer Ihrer Wiederherstellungscodes wurde bei { $issuer } benutzt.
notice-totp_added = Zu Ihrem Konto bei { $issuer } wurde eine Authenticator-App hinzugefügt.
notice-email_added = Für Ihr Konto bei { $issuer } wurden Anmeldecodes per E-Mail eingeschaltet.
notice-locked_out = Für Ihr Konto bei { $issuer } wurden zu viele falsche Codes eingegeben. Die Anmeldung mit Codes aus der App oder per E-Mail ist eine Zeit lang pausiert. Ein Wiederherstellungscode gilt weiterhin.
notice-totp_renamed = Eine Authenticator-App Ihres Kontos bei { $issuer } wurde umbenannt.
notice-totp_removed = Von Ihrem Konto bei { $issuer } wurde eine Authenticator-App entfernt.
notice-passkey_added = Zu Ihrem Konto bei { $issuer } wurde ein Passkey hinzugefügt.
notice-passkey_removed = Von Ihrem Konto bei { $issuer } wurde ein Passkey entfernt.
notice-passkey_copied = Bei { $issuer } wurde die Verwendung eines Ihrer Passkeys abgelehnt, weil er möglicherweise kopiert wurde. Entfernen Sie ihn und fügen Sie einen neuen hinzu.
notice-email_removed = Für Ihr Konto bei { $issuer } wurden Anmeldecodes per E-Mail ausgeschaltet.
notice-factors_removed = Von Ihrem Konto bei { $issuer } wurde die Anmeldung in zwei Schritten entfernt: Passkeys, Authenticator-Apps, Codes per E-Mail, Wiederherstellungscodes und vertrauenswürdige Browser.
notice-recovery_codes_renewed = Für Ihr Konto bei { $issuer } wurden neue Wiederherstellungscodes erstellt. Die alten gelten nicht mehr.
notice-bypass_code_issued = Der Support hat einen Code für Ihr Konto bei { $issuer } ausgestellt. Er erlaubt eine Anmeldung ohne Ihren zweiten Faktor.
notice-bypass_code_used = Jemand hat sich an Ihrem Konto bei { $issuer } mit einem Code vom Support angemeldet.
notice-browser_trusted = Ein Browser ist jetzt für Ihr Konto bei { $issuer } als vertrauenswürdig gespeichert. Er braucht bei der Anmeldung einige Zeit lang keinen Code. In Ihrem Konto können Sie ihn entfernen.
notice-browser_token_reused = Jemand hat bei { $issuer } eine Kopie eines Ihrer vertrauenswürdigen Browser benutzt. Dieser Browser gilt nicht mehr als vertrauenswürdig.
notice-unlocked = Ihr Konto bei { $issuer } wurde entsperrt. Codes funktionieren wieder.
notice-exemption_set = Sie können sich bei { $issuer } eine Zeit lang anmelden, ohne die Anmeldung in zwei Schritten einzurichten.
notice-exemption_ended = Ihre Ausnahme von der Anmeldung in zwei Schritten bei { $issuer } ist beendet.
notice-when = Wann: { $time }
notice-by-user = Von: Ihnen oder jemandem, der in Ihrem Konto angemeldet war
notice-by-staff = Von: dem Support von { $issuer }
notice-by-service = Von: einem System von { $issuer }
notice-objection = Waren Sie das nicht? Ändern Sie sofort Ihr Passwort und wenden Sie sich an den Support von { $issuer }.
notice-pause = Wegen vieler Änderungen erhalten Sie vorerst keine weiteren E-Mails dieser Art. Auskunft über Änderungen in dieser Zeit gibt Ihnen der Support von { $issuer }.

reminder-subject = { $issuer }: Anmeldung in zwei Schritten ab { $date } Pflicht
reminder-what = Ab dem { $date } ist die Anmeldung in zwei Schritten für Ihr Konto bei { $issuer } Pflicht. Sie haben sie noch nicht eingerichtet.
reminder-how = Öffnen Sie { $issuer } wie gewohnt, melden Sie sich an und folgen Sie den Schritten. Das dauert etwa zwei Minuten.
reminder-no-reply = Sie brauchen auf diese E-Mail nicht zu antworten. Wenn Sie die Anmeldung in zwei Schritten inzwischen eingerichtet haben, ist nichts weiter zu tun.

# Die Mail an eine Adresse, von der Mails gesendet werden sollen.
sender-code-heading = Absenderadresse
sender-code-subject = Bestätigen Sie, dass von dieser Adresse gesendet werden darf
sender-code-purpose = Ein Help Center möchte von dieser Adresse E-Mails senden. Um das zu erlauben, geben Sie diesen Code dem Admin, der darum gebeten hat, oder geben Sie ihn in den Einstellungen des Help Centers ein:
sender-code-purpose-named = Ein Help Center, das sich „{ $issuer }“ nennt, möchte von dieser Adresse E-Mails senden. Um das zu erlauben, geben Sie diesen Code dem Admin, der darum gebeten hat, oder geben Sie ihn in den Einstellungen des Help Centers ein:
sender-code-tenant = ID des Help Centers: { $tenant }
sender-code-objection = Sie kennen dieses Help Center nicht oder haben diese E-Mail nicht erwartet? Ignorieren Sie sie und geben Sie den Code niemandem. Ohne den Code wird von Ihrer Adresse nichts gesendet.
