# Die Einstellungen der Administration.

problem-admin-required = Nur Admins können diese Einstellungen sehen und ändern.
problem-sender-exists = Ein anderer Admin hat gerade einen solchen Absender hinzugefügt. Laden Sie die Seite neu, um ihn zu sehen.
problem-address-taken = Ein anderes Help Center verwendet diese Adresse, oder sie ist bei Amazon SES auf andere Weise registriert. Verwenden Sie eine andere Adresse, oder lassen Sie sie dort zuerst entfernen.
problem-no-code-to-send = Zurzeit können wir keinen Code senden. Entweder wurde er schon eingegeben, oder Amazon SES hat die Adresse noch nicht bestätigt.
problem-too-many-senders = Es gibt schon zwanzig Absender. Entfernen Sie zuerst einen.
problem-sender-in-use = Die gespeicherten Einstellungen verwenden diesen Absender. Speichern Sie sie mit einem anderen oder ohne, und entfernen Sie ihn dann.

policy-title = Zwei-Faktor-Authentifizierung
policy-no-access = Sie haben keinen Zugriff auf diese Einstellungen
policy-no-access-what = Nur Admins können sie sehen und ändern. Wenden Sie sich an einen Admin Ihres Help Centers.
policy-plan = Die Zwei-Faktor-Authentifizierung gehört zum Enterprise-Tarif. Dieses Help Center hat einen anderen Tarif, deshalb können Sie diese Einstellungen nicht ändern. Benutzer, die 2FA schon eingerichtet haben, melden sich weiterhin damit an.
policy-on = Ein
policy-off = Aus
policy-clear = Leeren
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
    [one] Eine ungespeicherte Änderung
   *[other] { $count } ungespeicherte Änderungen
}
policy-effects = Was diese Änderungen bewirken
policy-discard = Änderungen verwerfen
policy-discarded = Änderungen verworfen.
policy-saved = Gespeichert.
policy-theirs-taken = Ihre Änderungen wurden verworfen. Dies sind die aktuellen Einstellungen.

policy-methods = Methoden
policy-passkeys_enabled = Passkeys
policy-passkeys_enabled-what = Benutzer bestätigen mit der Bildschirmsperre ihres Geräts oder mit einem Sicherheitsschlüssel. Das ist die sicherste der drei Methoden: Eine Phishing-Seite kann mit einem Passkey nichts anfangen.
policy-passkey_rp_id = Domain des Help Centers (relying party ID)
policy-passkey_rp_id-what = Die Domain, unter der Benutzer das Help Center öffnen, zum Beispiel help.example.com, oder eine übergeordnete Domain. Passkeys funktionieren nur dort.
policy-passkey_rp_id-rule = Geben Sie eine vollständige Domain wie help.example.com ein, ohne https://, Port oder Pfad. IP-Adressen und gemeinsame Endungen wie co.uk sind nicht möglich.
policy-domain-suggestion = { $domain } verwenden
policy-domain-abandoned = Nach dem Speichern funktionieren für { $domain } erstellte Passkeys nicht mehr, und Benutzer müssen neue hinzufügen. Die alten funktionieren wieder, wenn Sie zur bisherigen Domain zurückkehren.
policy-totp_enabled = TOTP-Dienst
policy-totp_enabled-what = Codes aus einer Authenticator-App.
policy-email_enabled = 2FA per E-Mail
policy-email_enabled-what = Codes per E-Mail, an die Adresse im Profil des Benutzers.
policy-sender_id = Absender
policy-sender_id-what = Von dieser Adresse senden wir Codes und Benachrichtigungen.
policy-sender_id-rule = 2FA per E-Mail braucht einen bestätigten Absender.

policy-enforcement = Pflicht
policy-required = 2FA-Einrichtung für Benutzer verlangen
policy-required-what = Wenn ausgeschaltet, ist 2FA optional.
policy-required-rule = Schalten Sie zuerst eine Methode ein.
policy-grace_until = Übergangsfrist
policy-grace_until-what = Benutzer können die Einrichtung bis zum Ende dieses Tages in der Zeitzone unten überspringen. Leer lassen, um sie sofort zu verlangen.
policy-grace_until-rule = Geben Sie ein gültiges Datum ein. Eine Übergangsfrist gilt nur, wenn die Einrichtung verlangt wird.
policy-reminders_enabled = Benutzer per E-Mail erinnern
policy-reminders_enabled-what = Benutzer ohne 2FA erhalten 14 Tage, 7 Tage und 1 Tag vor dem Ende der Übergangsfrist eine E-Mail.
policy-required_groups = Nur diese Gruppen
policy-required_groups-rule = Höchstens 100 Gruppen mit je höchstens 128 Zeichen.
policy-required_groups-what = Geben Sie eine Gruppe ein, und drücken Sie die Eingabetaste. Leer lassen, um 2FA von allen zu verlangen.
policy-exempt_groups = Außer diesen Gruppen
policy-exempt_groups-what = Benutzer in einer dieser Gruppen müssen 2FA nicht einrichten, auch wenn sie zugleich in einer der Gruppen oben sind. Leer lassen, wenn es keine Ausnahmen gibt.
policy-exempt_groups-rule = Höchstens 100 Gruppen mit je höchstens 128 Zeichen.
policy-groups-users = { $count ->
    [one] 1 Benutzer
   *[other] { $count } Benutzer
}
policy-groups-no-match = Keine bekannte Gruppe passt. Drücken Sie die Eingabetaste, um diesen Namen trotzdem zu verwenden.
policy-groups-unknown = Nicht unter den bekannten Gruppen: { $groups }. Prüfen Sie die Schreibweise.
policy-groups-remove = { $group } entfernen
policy-groups-removed = { $group } entfernt.

policy-details = Details
policy-trusted_browser_days = Browsern vertrauen für (Tage)
policy-trusted_browser_days-what = 0 = immer fragen
policy-trusted_browser_days-rule = Geben Sie eine ganze Zahl von 0 bis 90 ein.
policy-issuer = Name in Authenticator-Apps
policy-issuer-what = Wird in der App neben dem Code angezeigt.
policy-issuer-rule = Geben Sie 1 bis 64 Zeichen ohne Doppelpunkt und ohne Leerzeichen am Anfang oder Ende ein.
policy-time_zone = Zeitzone
policy-time_zone-what = Die Übergangsfrist endet mit dem Ende ihres Tages in dieser Zeitzone.
policy-time_zone-rule = Wählen Sie eine Zeitzone aus der Liste.
policy-time_zone-none = Keine Zeitzone passt.
policy-support_url = Hilfeseite
policy-support_url-what = Wo Benutzer Hilfe finden. Optional.
policy-support_url-rule = Geben Sie eine Adresse ein, die mit https:// beginnt.
policy-audit_retention_days = Aufbewahrung des Protokolls (Tage)
policy-audit_retention_days-what = Leer lassen, um es unbegrenzt aufzubewahren. Gilt für neue Einträge.
policy-audit_retention_days-rule = Geben Sie eine ganze Zahl von 30 bis 3650 ein, oder lassen Sie das Feld leer.

policy-impact-now = Benutzer ohne 2FA: { $count }. Sie müssen sie bei der nächsten Anmeldung einrichten.
policy-impact-from = Benutzer ohne 2FA: { $count }. Sie müssen sie ab dem { DATETIME($from, dateStyle: "long") } einrichten.
policy-impact-groups = Das gilt nur für Benutzer in diesen Gruppen. Wie viele das sind, wissen wir nicht.
policy-impact-groups-of = { $count ->
    [one] Das gilt nur für Benutzer in diesen Gruppen: höchstens ein Benutzer.
   *[other] Das gilt nur für Benutzer in diesen Gruppen: höchstens { $count } Benutzer.
}
policy-impact-exempt-groups = Benutzer in ausgenommenen Gruppen müssen es nicht. Wie viele das sind, wissen wir nicht.
policy-impact-exempt-groups-of = { $count ->
    [one] Benutzer in ausgenommenen Gruppen müssen es nicht: höchstens ein Benutzer.
   *[other] Benutzer in ausgenommenen Gruppen müssen es nicht: höchstens { $count } Benutzer.
}
policy-impact-reminders-now = Die ersten Erinnerungen werden innerhalb einer Stunde gesendet. Benutzer ohne 2FA: { $count }.
policy-impact-reminders-from = Die ersten Erinnerungen werden am { DATETIME($from, dateStyle: "long") } gesendet. Benutzer ohne 2FA: { $count }.
policy-impact-exempt = Ausgenommene Benutzer: { $count }. Für sie gilt das erst, wenn ihre Ausnahme endet.
policy-impact-optional = 2FA ist nicht mehr Pflicht. Benutzer, die sie eingerichtet haben und weiter verwenden: { $count }.
policy-impact-off = { $method } wird nicht mehr akzeptiert. Benutzer, die es eingerichtet haben: bis zu { $count }.
policy-impact-left-optional = Benutzer ohne andere Methode melden sich dann ohne 2FA an.
policy-impact-left-required = Benutzer ohne andere Methode müssen eine einrichten, wenn 2FA für sie Pflicht ist.
policy-impact-on = { $method } wird wieder akzeptiert. Benutzer, die es schon eingerichtet haben: { $count }.
policy-impact-passkeys-off = Passkeys werden nicht mehr akzeptiert. Benutzer, die einen haben: bis zu { $count }.
policy-impact-passkeys-on = Passkeys werden wieder akzeptiert. Benutzer, die schon einen haben: bis zu { $count }.
policy-impact-domain = Für { $domain } erstellte Passkeys funktionieren nicht mehr. Benutzer, die einen haben: bis zu { $count }.
policy-impact-days = Browser, denen schon länger vertraut wird, brauchen wieder einen Code.
policy-impact-issuer = Schon eingerichtete Apps zeigen weiterhin den alten Namen.

conflict-title = Ein anderer Admin hat die Einstellungen geändert
conflict-what = Ihre Änderungen sind noch nicht gespeichert, und die anderen Änderungen wurden nicht überschrieben.
conflict-field = Einstellung
conflict-column-theirs = Jetzt
conflict-column-mine = Ihre
conflict-unchanged = unverändert
conflict-mine = Meine Änderungen auch speichern
conflict-mine-what = Felder, die Sie nicht geändert haben, behalten ihren jetzigen Wert.
conflict-theirs = Meine Änderungen verwerfen

senders-none = Keiner
senders-pending = Wartet auf Bestätigung
senders-verified = Bestätigt
senders-failed = Nicht bestätigt
senders-unknown = Status unbekannt
senders-about-failed = Der Link von Amazon an { $address } wurde nicht rechtzeitig geöffnet. Entfernen Sie diesen Absender, und fügen Sie ihn dann erneut hinzu.
senders-about-unknown = Amazon hat nicht geantwortet. Der Status ist daher möglicherweise veraltet.
senders-notices = Absender von Benachrichtigungen
senders-notices-what = 2FA per E-Mail ist ausgeschaltet, daher senden wir keine Codes. Benachrichtigungen über Änderungen am Konto kommen weiterhin von dieser Adresse.
senders-step = Schritt { $step } von 2
senders-step-ses-done = Amazon hat die Adresse bestätigt.
senders-step-code-done = Sie haben den Code eingegeben.
senders-refresh = Erneut prüfen
senders-refreshed = Status aktualisiert.
senders-remove = { $name } entfernen
senders-remove-title = { $address } entfernen?
senders-remove-what = Wir senden dann keine E-Mails mehr von dieser Adresse. Um sie wieder zu verwenden, müssen Sie sie erneut bestätigen.
senders-removed = { $name } entfernt.
senders-add = Absender hinzufügen
senders-add-now = Hinzufügen
senders-added = { $address } wurde hinzugefügt. Bestätigen Sie die Adresse in den zwei Schritten.
senders-missing-ses = Öffnen Sie den Link in der E-Mail von Amazon an { $address }. Diese Seite prüft den Status alle zehn Sekunden.
senders-code-label = Code aus der E-Mail an { $address }
senders-code-what = Ohne ihn wird der Absender nach 24 Stunden entfernt.
senders-code-confirm = Bestätigen
senders-code-again = Code erneut senden
senders-code-again-in = Erneut senden in { $left }
senders-code-sent = Wir haben einen Code an { $address } gesendet.
senders-confirmed = { $address } bestätigt.
senders-field-address = E-Mail-Adresse
senders-field-display_name = Absendername
senders-rule-address = Geben Sie eine ASCII-Adresse ein. Wir senden einen Code dorthin.
senders-rule-display_name = Geben Sie 1 bis 64 Zeichen ein.

agents-title = Can reset password/manage 2FA
agents-what = Diese Agenten können die 2FA der Benutzer verwalten. Änderungen gelten sofort. Admins haben diese Berechtigung immer.
agents-none = Noch keine Agenten.
agents-id = ID des Agenten
agents-id-what = Wir können diese ID nicht prüfen. Kopieren Sie sie aus Ihrem Helpdesk: Mit einer falschen ID könnte jemand anderes die Berechtigung erhalten.
agents-id-missing = Geben Sie die ID des Agenten ein.
agents-search = Agent
agents-search-what = Suchen Sie nach Name oder E-Mail-Adresse.
agents-search-failed = Die Suche funktioniert gerade nicht. Versuchen Sie es in Kürze noch einmal.
agents-no-match = Kein Agent passt.
agents-none-chosen = Wählen Sie einen Agenten aus der Liste.
agents-grant = Hinzufügen
agents-granted = seit { DATETIME($at, dateStyle: "medium") }, von { $by }
agents-revoke = { $agent } entfernen
agents-revoke-title = { $agent } entfernen?
agents-revoke-what = Diese Person kann dann keine Passwörter mehr zurücksetzen und die 2FA von Benutzern nicht mehr verwalten. Das gilt sofort.
agents-granted-to = { $agent } kann jetzt die 2FA der Benutzer verwalten.
agents-revoked = { $agent } entfernt.
