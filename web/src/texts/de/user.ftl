# Die Seite eines Benutzers, für Mitarbeitende: Angaben, Hilfen und der Verlauf.

people-back = Zurück zur Liste
user-id = ID: { $id }
user-methods = Anmeldemethoden
user-more = Weitere Aktionen
user-danger = Gefahrenbereich
user-own = Das ist Ihr eigenes Profil
user-own-why = Ihre eigene Zwei-Faktor-Authentifizierung können Sie hier nicht verwalten. Verwenden Sie Ihren Kontobereich, oder bitten Sie jemanden aus dem Team.
user-unseen = Noch keine Anmeldung
user-unseen-why = Der Benutzer erscheint hier nach der ersten Anmeldung.
user-unseen-add = Dieser Benutzer hat sich noch nicht angemeldet. Fügen Sie ihn hinzu, um schon vor der ersten Anmeldung zu helfen, zum Beispiel mit einem Überbrückungscode oder einer Ausnahme.
user-confirmed = bestätigt
user-unconfirmed = nicht bestätigt
user-add = Benutzer hinzufügen
user-added = Benutzer hinzugefügt.
user-says = Was sagt der Benutzer?
user-says-first = Prüfen Sie zuerst die Identität des Benutzers. Ein Anrufer kann ein Angreifer sein.
user-says-lost-phone = „Ich habe mein Telefon verloren.“
user-says-lost-passkey = „Ich habe meinen Sicherheitsschlüssel oder das Gerät mit meinem Passkey verloren.“
user-says-no-passkey = „Mein Passkey funktioniert nicht.“
user-says-new-phone = „Ich habe ein neues Telefon.“
user-says-no-mail = „Ich bekomme keine E-Mails.“
user-says-locked = „Da steht: zu viele falsche Codes.“
user-says-no-setup = „Ich kann es nicht einrichten.“
user-advice-no-method = Der Benutzer hat keine Methode eingerichtet, daher kann die Anmeldung keinen Code verlangen. Wenn sie die Einrichtung verlangt, lässt sie sich mit einem Überbrückungscode einmal überspringen.
user-advice-recovery = { $count ->
    [one] Der Benutzer hat noch einen Wiederherstellungscode. Damit kann er sich ohne Ihre Hilfe anmelden.
   *[other] Der Benutzer hat noch { $count } Wiederherstellungscodes. Mit einem davon kann er sich ohne Ihre Hilfe anmelden.
}
user-advice-no-recovery = Der Benutzer hat keine Wiederherstellungscodes mehr.
user-advice-bypass = Mit einem Überbrückungscode kann er sich einmal anmelden. Wurde das Telefon gestohlen, entfernen Sie auch die Authenticator-App darauf.
user-advice-phone-passkey = War auf dem Telefon ein Passkey, entfernen Sie auch diesen.
user-advice-synced = Ein synchronisierter Passkey funktioniert möglicherweise noch auf anderen Geräten des Benutzers.
user-advice-has-totp = Der Benutzer hat auch eine Authenticator-App und kann sich mit deren Codes anmelden.
user-advice-has-email = Der Benutzer hat auch Codes per E-Mail und kann sich damit anmelden.
user-advice-bypass-passkey = Mit einem Überbrückungscode kann er sich einmal anmelden. Entfernen Sie unten den Passkey des verlorenen Geräts oder Sicherheitsschlüssels, damit ihn niemand anderes verwenden kann.
user-advice-bypass-once = Mit einem Überbrückungscode kann er sich einmal anmelden und dann im Kontobereich einen neuen Passkey hinzufügen.
user-advice-former-domain = { $count ->
    [one] Ein Passkey wurde für eine Domain erstellt, die das Help Center nicht mehr verwendet. Mit ihm ist daher keine Anmeldung möglich.
   *[other] { $count } Passkeys wurden für eine Domain erstellt, die das Help Center nicht mehr verwendet. Mit ihnen ist daher keine Anmeldung möglich.
}
user-advice-address = Fragen Sie, welche Adresse der Browser anzeigt. Passkeys funktionieren nur unter der eigenen Domain des Help Centers: Unter jeder anderen Adresse ist der Benutzer vielleicht auf einer gefälschten Seite und darf dort nichts eingeben.
user-advice-same-device = Ein Passkey ist möglicherweise nur in dem Browser, auf dem Gerät oder auf dem Sicherheitsschlüssel vorhanden, mit dem der Benutzer ihn hinzugefügt hat. Bitten Sie ihn, es dort zu versuchen.
user-advice-full = Der Benutzer hat fünf Authenticator-Apps und kann keine weitere hinzufügen. Mit einem Überbrückungscode kann er sich anmelden und eine ersetzen. Oder entfernen Sie hier zuerst eine.
user-advice-old-phone = Wenn das alte Telefon noch funktioniert, kann der Benutzer das neue im Kontobereich hinzufügen.
user-advice-together = Richten Sie gemeinsam eine Authenticator-App ein: Der Benutzer scannt einen QR-Code und nennt Ihnen den Code, den die App anzeigt. Entfernen Sie dann gegebenenfalls die App auf dem alten Telefon.
user-advice-profile = Korrigieren oder bestätigen Sie die Adresse im Profil des Benutzers. Bis dahin kann er sich mit einem Überbrückungscode anmelden.
user-advice-email-off = E-Mail ist für diesen Benutzer nicht eingeschaltet, daher bietet die Anmeldung keine Codes per E-Mail an.
user-advice-spam = Bitten Sie den Benutzer, im Spam-Ordner von { $address } nachzusehen. Wenn es eilt, kann er sich mit einem Überbrückungscode anmelden.
user-advice-clock = Bitten Sie den Benutzer, die Uhrzeit des Telefons automatisch stellen zu lassen. Bis dahin können richtige Codes abgelehnt werden.
user-advice-not-locked = Der Benutzer ist nicht gesperrt. Wird ein Code abgelehnt, ist er vielleicht veraltet, oder die Uhr des Telefons geht falsch. Mit einem Überbrückungscode kann er sich einmal anmelden.
user-advice-recovery-locked = { $count ->
    [one] Der letzte Wiederherstellungscode des Benutzers gilt auch, während Codes gesperrt sind.
   *[other] Jeder der { $count } Wiederherstellungscodes des Benutzers gilt auch, während Codes gesperrt sind.
}
user-advice-passkey-locked = Der Passkey des Benutzers funktioniert auch, während Codes gesperrt sind.
user-advice-unlock = Entsperren Sie den Benutzer, damit er es sofort noch einmal versuchen kann.
user-advice-has-method = Der Benutzer hat schon eine Methode eingerichtet. Wenn er sie nicht verwenden kann, kann er sich mit einem Überbrückungscode einmal anmelden und dann im Kontobereich eine weitere hinzufügen.
user-advice-exempt = Eine Ausnahme gibt dem Benutzer mehr Zeit: Bis sie endet, verlangt die Anmeldung keine Einrichtung. Oder richten Sie unter „Weitere Aktionen“ gemeinsam eine Authenticator-App ein.
user-required-since = 2FA verlangt seit { people-time }
user-ends-requirement = Damit wird 2FA von diesem Benutzer auch nicht mehr verlangt.
user-ends-exemption = Damit endet auch die Ausnahme.
user-exempt-for = Ausnahme für
user-exempt-day = 1 Tag
user-exempt-week = 1 Woche
user-exempt-month = 1 Monat
user-exempt-date = Bis zu einem Datum
user-exempt-last-day = Letzter Tag

people-fact-passkey = Passkeys
people-fact-totp = Authenticator-Apps
people-fact-email = E-Mail
people-fact-codes = Codes
people-locked-until = Codes sind bis { people-time } gesperrt.
people-until-unlocked = Bis ein Agent den Benutzer entsperrt
people-mail-limited-until = Das Limit für Codes per E-Mail ist erreicht. Bis { people-time } wird kein Code gesendet, außer Sie entsperren den Benutzer.
people-failures = { $failures ->
    [one] Ein falscher Code
   *[other] { $failures } falsche Codes in Folge
}
people-none-set-up = Nicht eingerichtet
people-since = Seit { people-time }
people-last-used = Zuletzt verwendet: { people-time }
people-never-used = Noch nie verwendet
people-clock-fast = Die Uhr des Telefons geht etwa { $seconds } s vor.
people-clock-slow = Die Uhr des Telefons geht etwa { $seconds } s nach.
people-passkey-synced = Zwischen Geräten synchronisiert
people-passkey-not-synced = Nur auf einem Gerät oder Sicherheitsschlüssel
people-passkey-other-domain = Für eine andere Domain erstellt, daher bei der Anmeldung nicht akzeptiert.
people-passkeys-by-user = Nur der Benutzer selbst kann einen Passkey hinzufügen, weil dafür sein Gerät oder Sicherheitsschlüssel nötig ist.
people-no-address = Keine Adresse hinterlegt.
people-unverified = Die Adresse ist nicht bestätigt, deshalb werden keine Codes dorthin gesendet.
people-reminded = Letzte Erinnerung an die Einrichtung von 2FA: { people-time }
people-mail-delivered = Die letzte E-Mail wurde zugestellt ({ people-time }).
people-mail-delayed = Die letzte E-Mail ist verzögert ({ people-time }).
people-mail-bounced = Die letzte E-Mail kam zurück ({ people-time }).
people-mail-complained = Die letzte E-Mail wurde als Spam gemeldet ({ people-time }).
people-codes-left = Übrige Wiederherstellungscodes: { $count }
people-bypass-until = Ein unbenutzter Überbrückungscode gilt bis { people-time }.
people-exempt-until = Ausgenommen bis { people-time }

people-do-remove-passkey = Passkey entfernen
people-do-totp = Authenticator-App einrichten
people-do-remove-totp = Authenticator-App entfernen
people-do-email-on = E-Mail einschalten
people-do-email-off = E-Mail ausschalten
people-do-bypass = Überbrückungscode ausstellen
people-do-unlock = Entsperren
people-do-exempt = Ausnahme festlegen
people-do-exempt-end = Ausnahme beenden
people-do-require = 2FA verlangen
people-do-require-end = 2FA nicht mehr verlangen
people-do-remove-all = Alle Methoden entfernen
people-about-remove-passkey = „{ $label }“ funktioniert bei der Anmeldung nicht mehr.
people-about-totp = Der Benutzer scannt einen QR-Code und nennt Ihnen den Code, den die App zeigt.
people-about-remove-totp = „{ $label }“ funktioniert bei der Anmeldung nicht mehr.
people-about-email-on = Codes werden an { $address } gesendet.
people-about-email-off = Der Benutzer erhält keine Codes mehr per E-Mail.
people-about-bypass = Ein Code für eine Anmeldung. Er ersetzt jeden früheren. Der Benutzer behält seine Methoden. Prüfen Sie zuerst die Identität des Benutzers.
people-about-unlock = Codes funktionieren sofort wieder.
people-about-exempt = Eine Zeit lang muss der Benutzer keine 2FA einrichten. Eine schon eingerichtete Methode wird bei der Anmeldung weiterhin abgefragt.
people-about-exempt-end = Für den Benutzer gelten dieselben Regeln wie für alle anderen.
people-about-require = Der Benutzer muss 2FA einrichten, gleich welche Gruppen die Einstellungen nennen. Eine Übergangsfrist gilt weiterhin.
people-about-require-end = Für den Benutzer gelten dieselben Regeln wie für alle anderen.
people-about-remove-all = Damit werden Passkeys, Authenticator-Apps und Codes per E-Mail entfernt, ebenso vertrauenswürdige Browser, Wiederherstellungscodes und der Überbrückungscode. Bis der Benutzer wieder eine Methode einrichtet, genügt zur Anmeldung sein Passwort.
people-valid = Gültig für
people-minutes = { $minutes } Minuten
people-hours = { $hours ->
    [one] Eine Stunde
   *[other] { $hours } Stunden
}
people-reason = Grund
people-reason-kept = Der Grund wird im Verlauf gespeichert.
people-sure = Ja, bei { $user } entfernen
people-invalid-reason = Geben Sie einen Grund ein.
people-invalid-until = Geben Sie einen Zeitpunkt in der Zukunft ein.
people-invalid-sure = Bestätigen Sie mit dem Kontrollkästchen.
people-done-remove-passkey = Passkey entfernt.
people-done-totp = Authenticator-App eingerichtet. Wiederherstellungscodes kann der Benutzer in seinem Konto erstellen.
people-done-remove-totp = Authenticator-App entfernt.
people-done-email-on = E-Mail eingeschaltet.
people-done-email-off = E-Mail ausgeschaltet.
people-done-bypass = Überbrückungscode ausgestellt.
people-done-unlock = Benutzer entsperrt.
people-done-exempt = Ausnahme festgelegt.
people-done-exempt-end = Ausnahme beendet.
people-done-require = 2FA wird verlangt.
people-done-require-end = 2FA wird von diesem Benutzer nicht mehr verlangt.
people-done-remove-all = Alle Methoden entfernt.
people-code-once = Sie sehen diesen Überbrückungscode nur einmal
people-code-until = Gültig bis { people-time }, für eine Anmeldung.
people-code-done = Fertig

people-history = Verlauf
people-history-none = Noch nichts.
people-did-by = { people-time }, { $kind ->
    [user] Benutzer
    [admin] Admin { $id }
    [agent] Agent { $id }
   *[service] Helpdesk-System
}
people-did-user_seen = Erstmals gesehen
people-did-address_changed = Adresse von { $old_email } zu { $new_email } geändert
people-did-locked_out = Nach { $failures } falschen Codes gesperrt
people-did-recovery_code_used = Wiederherstellungscode verwendet
people-did-setup_skipped = Einrichtung übersprungen
people-did-passkey_added = Passkey „{ $label }“ hinzugefügt
people-did-passkey_renamed = Passkey in „{ $label }“ umbenannt
people-did-passkey_removed = Passkey „{ $label }“ entfernt
people-did-passkey_copied = Anmeldung mit dem Passkey „{ $label }“ abgelehnt, weil er möglicherweise kopiert wurde
people-did-totp_added = Authenticator-App „{ $label }“ hinzugefügt
people-did-totp_imported = Authenticator-App „{ $label }“ aus einem anderen System importiert
people-did-email_added = E-Mail eingeschaltet
people-did-totp_renamed = Authenticator-App in „{ $label }“ umbenannt
people-did-totp_removed = Authenticator-App „{ $label }“ entfernt
people-did-totp_setup_begun = Einrichtung einer Authenticator-App begonnen
people-did-email_removed = E-Mail ausgeschaltet
people-did-factors_removed = Alle Methoden entfernt
people-did-user_erased = Alle Daten gelöscht
people-did-recovery_codes_renewed = Neue Wiederherstellungscodes erzeugt
people-did-browser_trusted = Browser als vertrauenswürdig markiert
people-did-browsers_forgotten = Alle vertrauenswürdigen Browser entfernt
people-did-browser_forgotten = Vertrauenswürdiger Browser „{ $label }“ entfernt
people-did-browser_token_reused = Vertrauenswürdiger Browser „{ $label }“ entfernt, weil sein Token kopiert wurde
people-did-bypass_code_issued = Überbrückungscode ausgestellt, gültig bis { people-time }
people-did-bypass_code_used = Überbrückungscode verwendet
people-did-unlocked = Nach { $failures } falschen Codes entsperrt
people-did-exemption_set = Ausgenommen bis { people-time }
people-did-exemption_ended = Ausnahme beendet
people-did-requirement_set = 2FA verlangt
people-did-requirement_ended = 2FA nicht mehr verlangt
people-did-grant_given = Berechtigung an { $agent_id } erteilt
people-did-grant_withdrawn = Berechtigung von { $agent_id } entzogen
people-did-policy_changed = Einstellungen geändert
people-did-sender_added = Absender { $sender_id } hinzugefügt
people-did-sender_removed = Absender { $sender_id } entfernt
people-did-sender_confirmed = Absender { $sender_id } mit dem Code bestätigt
people-did-sender_ended = Absender { $sender_id } nach zehn falschen Codes entfernt
people-did-plan_changed = Tarif zu { $new_plan } geändert

problem-own-record = Ihre eigene Zwei-Faktor-Authentifizierung können Sie hier nicht verwalten. Bitten Sie jemanden aus dem Team.
problem-grant-required = Sie brauchen die Berechtigung „Can reset password/manage 2FA“. Bitten Sie einen Admin darum.
problem-address-unknown = Der Benutzer hat keine bestätigte E-Mail-Adresse. Sie muss zuerst im Profil bestätigt werden.
problem-no-factor = Der Benutzer hat noch keine Methode eingerichtet.
problem-wrong-token-use = Diese Seite ist nur für Mitarbeitende.
