# Die Einstellungen der Administration.

problem-admin-required = Nur die Administration darf diese Einstellungen sehen und ändern.
problem-sender-exists = Einen Absender mit diesem Namen gibt es in den Einstellungen schon. Wählen Sie einen anderen.
problem-address-taken = Diese Adresse gehört zu einem anderen Help Center oder ist bei Amazon SES anderweitig angemeldet. Nehmen Sie eine andere, oder lassen Sie sie dort zuerst entfernen.
problem-too-many-senders = Es gibt schon zwanzig Absender. Entfernen Sie zuerst einen.
problem-sender-in-use = Die gespeicherten Einstellungen verwenden diesen Absender. Speichern Sie sie mit einem anderen oder ohne, und entfernen Sie ihn dann.

policy-title = Zwei-Faktor-Anmeldung
policy-plan = Die Zwei-Faktor-Anmeldung gehört zum Enterprise-Tarif, und dieses Help Center hat einen anderen. Hier lässt sich nichts ändern. Wer einen zweiten Schritt eingerichtet hat, wird weiter danach gefragt.
policy-on = Ein
policy-off = Aus
policy-clear = Leeren
policy-day = { DATETIME($day, dateStyle: "long") }
policy-unsaved = Noch nicht gespeichert: { $fields }
policy-discard = Änderungen verwerfen
policy-discarded = Die Änderungen sind verworfen.
policy-saved = Gespeichert.
policy-theirs-taken = Das sind die Einstellungen, wie sie jetzt sind.

policy-methods = Methoden
policy-totp_enabled = TOTP-Dienst
policy-totp_enabled-what = Codes aus einer Authenticator-App.
policy-email_enabled = 2FA per E-Mail
policy-email_enabled-what = Codes per E-Mail, an die Adresse im Profil.
policy-sender_id = Absender
policy-sender_id-what = Von dieser Adresse kommen Codes und Benachrichtigungen.
policy-sender_id-rule = 2FA per E-Mail braucht einen Absender, und ein Absender muss bestätigt sein.

policy-mandate = Wer sie einrichten muss
policy-required = Einrichtung der 2FA verlangen
policy-required-what = Aus: Es bleibt allen freigestellt.
policy-required-rule = Schalten Sie zuerst den TOTP-Dienst oder 2FA per E-Mail ein.
policy-grace_until = Übergangsfrist
policy-grace_until-what = Bis zum Ende dieses Tages, in der Zeitzone unten, lässt sich die Einrichtung verschieben. Leer: keine Frist.
policy-grace_until-rule = Eine Übergangsfrist braucht ein gültiges Datum und gilt nur, wenn die Einrichtung verlangt wird.
policy-required_groups = Nur diese Gruppen
policy-required_groups-what = Eine je Zeile. Leer: alle.
policy-required_groups-rule = Höchstens 100 Gruppen mit je höchstens 128 Zeichen.

policy-details = Einzelheiten
policy-trusted_browser_days = Vertraute Browser, in Tagen
policy-trusted_browser_days-what = So lange wird in einem vertrauten Browser nicht wieder gefragt. 0: immer fragen.
policy-trusted_browser_days-rule = Eine ganze Zahl von 0 bis 90.
policy-issuer = Name in Authenticator-Apps
policy-issuer-what = Daran ist der Code in der App zu erkennen.
policy-issuer-rule = 1 bis 64 Zeichen, kein Doppelpunkt, kein Leerzeichen am Anfang oder Ende.
policy-time_zone = Zeitzone
policy-time_zone-what = Dort endet der Tag, mit dem die Übergangsfrist endet.
policy-time_zone-rule = Eine Zeitzone wie Europe/Berlin.
policy-support_url = Hilfeseite
policy-support_url-what = Wo es Hilfe gibt. Darf leer sein.
policy-support_url-rule = Eine Adresse, die mit https:// beginnt.

policy-impact-now = { $count ->
    [0] Niemand Bekanntes ist ohne zweiten Schritt, außer wer ausgenommen oder gesperrt ist.
    [one] Eine Person hat noch keinen zweiten Schritt und muss ihn bei der nächsten Anmeldung einrichten.
   *[other] { $count } Personen haben noch keinen zweiten Schritt und müssen ihn bei der nächsten Anmeldung einrichten.
}
policy-impact-from = { $count ->
    [0] Niemand Bekanntes ist ohne zweiten Schritt, außer wer ausgenommen oder gesperrt ist.
    [one] Eine Person hat noch keinen zweiten Schritt und muss ihn ab dem { DATETIME($from, dateStyle: "long") } einrichten.
   *[other] { $count } Personen haben noch keinen zweiten Schritt und müssen ihn ab dem { DATETIME($from, dateStyle: "long") } einrichten.
}
policy-impact-groups = Das betrifft nur diejenigen von ihnen, die in diesen Gruppen sind; wie viele das sind, ist hier nicht bekannt.
policy-impact-exempt = { $count ->
    [one] Eine ausgenommene Person betrifft es nicht, solange ihre Ausnahme gilt.
   *[other] { $count } ausgenommene Personen betrifft es nicht, solange ihre Ausnahmen gelten.
}
policy-impact-optional = { $count ->
    [0] Niemand muss mehr einen zweiten Schritt einrichten.
    [one] Niemand muss mehr einen zweiten Schritt einrichten. Eine Person hat einen und wird weiter danach gefragt.
   *[other] Niemand muss mehr einen zweiten Schritt einrichten. { $count } Personen haben einen und werden weiter danach gefragt.
}
policy-impact-totp-off = { $count ->
    [one] Eine Person hat eine Authenticator-App. Deren Codes werden nicht mehr angenommen.
   *[other] Bis zu { $count } Personen verwenden eine Authenticator-App. Deren Codes werden nicht mehr angenommen.
}
policy-impact-email-off = { $count ->
    [one] Eine Person bekommt Codes per E-Mail. Das endet.
   *[other] Bis zu { $count } Personen bekommen Codes per E-Mail. Das endet.
}
policy-impact-left-optional = Wer keine andere Methode hat, meldet sich dann ohne zweiten Schritt an.
policy-impact-left-required = Wer keine andere Methode hat, muss dann eine einrichten, soweit es verlangt wird.
policy-impact-totp-on = { $count ->
    [one] Eine Person hat von früher eine Authenticator-App und wird wieder nach deren Codes gefragt.
   *[other] { $count } Personen haben von früher eine Authenticator-App und werden wieder nach deren Codes gefragt.
}
policy-impact-email-on = { $count ->
    [one] Eine Person hatte früher Codes per E-Mail und wird wieder danach gefragt.
   *[other] { $count } Personen hatten früher Codes per E-Mail und werden wieder danach gefragt.
}
policy-impact-days = { $days ->
    [0] In vertrauten Browsern wird bei jeder Anmeldung nach einem Code gefragt.
    [one] In Browsern, denen seit mehr als einem Tag vertraut wird, wird wieder nach einem Code gefragt.
   *[other] In Browsern, denen seit mehr als { $days } Tagen vertraut wird, wird wieder nach einem Code gefragt.
}
policy-impact-issuer = Schon eingerichtete Apps zeigen weiter den alten Namen.

conflict-title = Jemand anderes hat die Einstellungen geändert
conflict-what = Von Ihnen ist noch nichts gespeichert, und nichts ist überschrieben.
conflict-field = Einstellung
conflict-column-theirs = Jetzt
conflict-column-mine = Ihre
conflict-unchanged = nicht geändert
conflict-mine = Meine zusätzlich speichern
conflict-mine-what = Was Sie nicht geändert haben, bleibt, wie es jetzt ist.
conflict-theirs = Meine verwerfen

senders-none = Keiner
senders-pending = wartet auf Bestätigung
senders-verified = bestätigt
senders-failed = nicht bestätigt
senders-refresh = Erneut prüfen
senders-refreshed = Die Angaben sind auf dem neuesten Stand.
senders-remove = { $name } entfernen
senders-removed = { $name } ist entfernt.
senders-add = Absender hinzufügen
senders-add-now = Hinzufügen
senders-added = Eine E-Mail ist unterwegs an { $address }. Folgen Sie dem Link darin, und prüfen Sie dann erneut.
senders-field-address = E-Mail-Adresse
senders-field-display_name = Angezeigter Name
senders-field-id = Name in den Einstellungen
senders-rule-address = Sie wird über einen Link bestätigt. Nur ASCII-Zeichen.
senders-rule-display_name = 1 bis 64 Zeichen.
senders-rule-id = Kurz und ohne Leerzeichen, etwa „support“. Er lässt sich nicht ändern.

agents-title = Wer die 2FA anderer verwalten darf
agents-what = Änderungen gelten sofort. Die Administration darf es immer.
agents-none = Noch kein Agent.
agents-id = ID des Agenten
agents-give = Hinzufügen
agents-given = seit { DATETIME($at, dateStyle: "medium") }, von { $by }
agents-withdraw = { $agent } entfernen
agents-has = { $agent } darf jetzt die 2FA anderer verwalten.
agents-has-not = { $agent } darf es nicht mehr.
