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
policy-audit_retention_days = Protokoll aufbewahren, in Tagen
policy-audit_retention_days-what = Was ab jetzt über eine Person festgehalten wird, wird nach so vielen Tagen gelöscht. Leer: nie.
policy-audit_retention_days-rule = Eine ganze Zahl von 30 bis 3650, oder leer.

policy-impact-now = Ohne zweiten Schritt: { $count }. Bei der nächsten Anmeldung ist er einzurichten.
policy-impact-from = Ohne zweiten Schritt: { $count }. Ab dem { DATETIME($from, dateStyle: "long") } ist er einzurichten.
policy-impact-groups = Nur wer von ihnen in diesen Gruppen ist; wie viele das sind, ist hier nicht bekannt.
policy-impact-exempt = Nicht betroffen, solange ihre Ausnahme gilt: { $count }.
policy-impact-optional = Niemand muss mehr einen zweiten Schritt einrichten. Wer einen hat, wird weiter danach gefragt: { $count }.
policy-impact-off = { $method } wird nicht mehr angenommen. Eingerichtet bei bis zu { $count }.
policy-impact-left-optional = Wer keine andere Methode hat, meldet sich dann ohne zweiten Schritt an.
policy-impact-left-required = Wer keine andere Methode hat, muss dann eine einrichten, soweit es verlangt wird.
policy-impact-on = { $method }: Wer es von früher hat, wird wieder danach gefragt: { $count }.
policy-impact-days = Browser, denen schon länger vertraut wird, werden wieder nach einem Code gefragt.
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
