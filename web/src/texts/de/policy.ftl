# Die Einstellungen der Administration.

problem-admin-required = Nur Admins können diese Einstellungen sehen und ändern.
problem-sender-exists = Einen Absender mit diesem Namen gibt es in den Einstellungen schon. Wählen Sie einen anderen.
problem-address-taken = Diese Adresse gehört zu einem anderen Help Center oder ist bei Amazon SES anderweitig angemeldet. Nehmen Sie eine andere, oder lassen Sie sie dort zuerst entfernen.
problem-no-code-to-send = Zurzeit lässt sich kein Code senden: Er wurde schon eingegeben, oder Amazon SES hat die Adresse noch nicht bestätigt.
problem-too-many-senders = Es gibt schon zwanzig Absender. Entfernen Sie zuerst einen.
problem-sender-in-use = Die gespeicherten Einstellungen verwenden diesen Absender. Speichern Sie sie mit einem anderen oder ohne, und entfernen Sie ihn dann.

policy-title = Zwei-Faktor-Authentifizierung
policy-plan = Die Zwei-Faktor-Authentifizierung gehört zum Enterprise-Tarif. Dieses Help Center hat einen anderen Tarif, deshalb lassen sich die Einstellungen nicht ändern. Wer einen zweiten Schritt eingerichtet hat, wird weiter danach gefragt.
policy-on = Ein
policy-off = Aus
policy-clear = Leeren
policy-day = { DATETIME($day, dateStyle: "long") }
policy-unsaved = Nicht gespeicherte Änderungen: { $fields }
policy-discard = Änderungen verwerfen
policy-discarded = Änderungen verworfen.
policy-saved = Gespeichert.
policy-theirs-taken = Dies sind die aktuellen Einstellungen.

policy-methods = Methoden
policy-totp_enabled = TOTP-Dienst
policy-totp_enabled-what = Codes aus einer Authenticator-App.
policy-email_enabled = 2FA per E-Mail
policy-email_enabled-what = Codes per E-Mail, an die Adresse im Profil.
policy-sender_id = Absender
policy-sender_id-what = Von dieser Adresse kommen Codes und Benachrichtigungen.
policy-sender_id-rule = 2FA per E-Mail braucht einen bestätigten Absender.

policy-enforcement = Durchsetzung
policy-required = Einrichtung der 2FA verlangen
policy-required-what = Wenn ausgeschaltet, ist 2FA freiwillig.
policy-required-rule = Schalten Sie zuerst den TOTP-Dienst oder 2FA per E-Mail ein.
policy-grace_until = Übergangsfrist
policy-grace_until-what = Bis zum Ende dieses Tages, in der Zeitzone unten, lässt sich die Einrichtung überspringen. Leer lassen, um sie sofort zu verlangen.
policy-grace_until-rule = Geben Sie ein gültiges Datum ein. Eine Übergangsfrist gilt nur, wenn die Einrichtung verlangt wird.
policy-required_groups = Nur diese Gruppen
policy-required_groups-what = Eine pro Zeile. Leer lassen für alle.
policy-required_groups-rule = Höchstens 100 Gruppen mit je höchstens 128 Zeichen.

policy-details = Einzelheiten
policy-trusted_browser_days = Browsern vertrauen für (Tage)
policy-trusted_browser_days-what = 0 = immer fragen
policy-trusted_browser_days-rule = Eine ganze Zahl von 0 bis 90.
policy-issuer = Name in Authenticator-Apps
policy-issuer-what = Steht in der App neben dem Code.
policy-issuer-rule = 1 bis 64 Zeichen, kein Doppelpunkt, kein Leerzeichen am Anfang oder Ende.
policy-time_zone = Zeitzone
policy-time_zone-what = Die Übergangsfrist endet mit dem Ende ihres Tages in dieser Zeitzone.
policy-time_zone-rule = Eine Zeitzone wie Europe/Berlin.
policy-support_url = Hilfeseite
policy-support_url-what = Wo Benutzer Hilfe finden. Optional.
policy-support_url-rule = Eine Adresse, die mit https:// beginnt.
policy-audit_retention_days = Protokoll aufbewahren (Tage)
policy-audit_retention_days-what = Leer lassen, um es unbegrenzt aufzubewahren. Gilt für neue Einträge.
policy-audit_retention_days-rule = Eine ganze Zahl von 30 bis 3650, oder leer.

policy-impact-now = Ohne zweiten Schritt: { $count }. Bei der nächsten Anmeldung ist er einzurichten.
policy-impact-from = Ohne zweiten Schritt: { $count }. Ab dem { DATETIME($from, dateStyle: "long") } ist er einzurichten.
policy-impact-groups = Das gilt nur für Benutzer in diesen Gruppen. Wie viele das sind, ist nicht bekannt.
policy-impact-exempt = Nicht betroffen, solange ihre Ausnahme gilt: { $count }.
policy-impact-optional = Niemand muss mehr einen zweiten Schritt einrichten. Wer einen hat, wird weiter danach gefragt: { $count }.
policy-impact-off = { $method } wird nicht mehr angenommen. Eingerichtet bei bis zu { $count }.
policy-impact-left-optional = Wer keine andere Methode hat, meldet sich dann ohne zweiten Schritt an.
policy-impact-left-required = Wer keine andere Methode hat, muss dann eine einrichten, soweit es verlangt wird.
policy-impact-on = { $method } wird wieder angenommen. Schon eingerichtet bei: { $count }.
policy-impact-days = Browser, denen schon länger vertraut wird, werden wieder nach einem Code gefragt.
policy-impact-issuer = Schon eingerichtete Apps zeigen weiter den alten Namen.

conflict-title = Jemand anderes hat die Einstellungen geändert
conflict-what = Ihre Änderungen sind noch nicht gespeichert, und die anderen sind nicht überschrieben.
conflict-field = Einstellung
conflict-column-theirs = Jetzt
conflict-column-mine = Ihre
conflict-unchanged = unverändert
conflict-mine = Meine Änderungen auch speichern
conflict-mine-what = Felder, die Sie nicht geändert haben, behalten ihren jetzigen Wert.
conflict-theirs = Meine Änderungen verwerfen

senders-none = Keiner
senders-pending = wartet auf Bestätigung
senders-verified = bestätigt
senders-failed = nicht bestätigt
senders-unknown = Status zurzeit nicht abrufbar
senders-refresh = Erneut prüfen
senders-refreshed = Status aktualisiert.
senders-remove = { $name } entfernen
senders-removed = { $name } entfernt.
senders-add = Absender hinzufügen
senders-add-now = Hinzufügen
senders-added = Wir haben einen Code an { $address } gesendet. Geben Sie ihn unten ein. Falls auch Amazon einen Link sendet, öffnen Sie ihn und prüfen Sie dann erneut.
senders-missing-ses = Amazon SES hat { $address } noch nicht bestätigt. Folgen Sie dem Link in der E-Mail von Amazon, und prüfen Sie dann erneut.
senders-code-label = Code aus der E-Mail an { $address }
senders-code-what = Ohne ihn wird der Absender nach 24 Stunden entfernt.
senders-code-confirm = Bestätigen
senders-code-again = Code erneut senden
senders-code-again-in = Erneut senden in { $left }
senders-code-sent = Wir haben einen Code an { $address } gesendet.
senders-confirmed = { $address } bestätigt.
senders-field-address = E-Mail-Adresse
senders-field-display_name = Absendername
senders-field-id = Name in den Einstellungen
senders-rule-address = Wir senden einen Code dorthin. Nur ASCII-Zeichen.
senders-rule-display_name = 1 bis 64 Zeichen.
senders-rule-id = Kurz und ohne Leerzeichen, etwa „support“. Er lässt sich nicht ändern.

agents-title = Can reset password/manage 2FA
agents-what = Diese Agenten dürfen die 2FA der Benutzer verwalten. Änderungen gelten sofort. Admins haben diese Berechtigung immer.
agents-none = Noch keine Agenten.
agents-id = ID des Agenten
agents-grant = Hinzufügen
agents-granted = seit { DATETIME($at, dateStyle: "medium") }, von { $by }
agents-revoke = { $agent } entfernen
agents-granted-to = { $agent } darf jetzt die 2FA der Benutzer verwalten.
agents-revoked = { $agent } entfernt.
