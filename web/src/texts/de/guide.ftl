# The article for users: <two-factor-guide> and docs/user-guide.md. The names of buttons come from the other files.

guide-contents = Auf dieser Seite
guide-none = Dieses Help Center bietet die Anmeldung in zwei Schritten zurzeit nicht an.

guide-what = Was ist die Anmeldung in zwei Schritten?
guide-what-second = Die Anmeldung in zwei Schritten ergänzt Ihr Passwort um einen zweiten Schritt, den nur Sie ausführen können. Wer Ihr Passwort kennt, kann sich damit allein nicht in Ihrem Namen anmelden.
guide-what-methods = Sie können diese Methoden verwenden:
guide-what-passkey = Ein Passkey auf Ihrem Telefon, auf Ihrem Computer oder auf einem Sicherheitsschlüssel fragt nach Fingerabdruck, Gesicht oder Geräte-PIN. Das ist die sicherste Methode, und Sie müssen keinen Code eingeben.
guide-what-totp = Eine Authenticator-App auf Ihrem Telefon oder Computer zeigt alle 30 Sekunden einen neuen Code. Sie funktioniert auch ohne Netz.
guide-what-email = Eine E-Mail mit einem Code geht an die Adresse in Ihrem Profil.
guide-what-safe = Geben Sie Codes nur ein, wenn Sie sich anmelden oder Ihre Einstellungen ändern. Nennen Sie nie einen Code, wenn jemand Sie anruft oder Ihnen schreibt.

guide-passkey = Passkey verwenden
guide-passkey-what = Ein Passkey ist ein Schlüssel für dieses Help Center, der auf Ihrem Telefon, Ihrem Computer oder einem Sicherheitsschlüssel bleibt. Sie verwenden ihn mit Fingerabdruck, Gesicht oder Geräte-PIN, und eine gefälschte Website kann ihn nicht stehlen.
guide-passkey-phone-start = Melden Sie sich am Telefon an, und öffnen Sie Ihr Konto. Wählen Sie „{ account-passkeys-add }“ und dann „{ passkey-create }“.
guide-passkey-phone-confirm = Bestätigen Sie mit Fingerabdruck, Gesicht oder Geräte-PIN. Ihr Telefon speichert den Passkey.
guide-passkey-synced = Telefone und Passwortmanager synchronisieren Passkeys oft mit Ihren anderen Geräten. Sie können dort dann denselben Passkey verwenden.
guide-passkey-computer-start = Melden Sie sich am Computer an, und öffnen Sie Ihr Konto. Wählen Sie „{ account-passkeys-add }“ und dann „{ passkey-create }“.
guide-passkey-computer-confirm = Bestätigen Sie so, wie Sie Ihren Computer entsperren, zum Beispiel mit Windows Hello oder Touch ID.
guide-passkey-computer-phone = Wenn der Computer nichts davon hat, wählen Sie im Dialog des Browsers Ihr Telefon, und folgen Sie dort den Schritten.
guide-passkey-key = Mit einem Sicherheitsschlüssel
guide-passkey-key-start = Melden Sie sich an, und öffnen Sie Ihr Konto. Wählen Sie „{ account-passkeys-add }“, dann „{ passkey-create }“ und im Dialog des Browsers den Sicherheitsschlüssel.
guide-passkey-key-touch = Stecken Sie den Schlüssel ein, oder halten Sie ihn an die Rückseite Ihres Telefons. Berühren Sie ihn, wenn er blinkt, und geben Sie seine PIN ein, falls sie verlangt wird.
guide-passkey-second = Fügen Sie auch einen zweiten Passkey oder eine andere Methode hinzu, damit Sie sich noch anmelden können, wenn Sie das Gerät verlieren.
guide-passkey-use = Mit Ihrem Passkey anmelden
guide-passkey-use-how = Wählen Sie nach dem Passwort „{ passkey-use }“. Bestätigen Sie im Dialog des Browsers mit Fingerabdruck, Gesicht oder Geräte-PIN, oder berühren Sie Ihren Sicherheitsschlüssel.
guide-passkey-new = Auf ein neues Telefon oder einen neuen Computer umziehen
guide-passkey-new-synced = Ein synchronisierter Passkey erscheint auf dem neuen Gerät, sobald Sie dort denselben Passwortmanager eingerichtet haben.
guide-passkey-new-add = Andernfalls melden Sie sich mit dem alten Gerät oder einer anderen Methode an, und fügen Sie auf dem neuen Gerät einen Passkey hinzu. Entfernen Sie dann in Ihrem Konto den alten aus der Liste.
guide-passkey-lost = Wenn Sie das Gerät oder den Sicherheitsschlüssel verlieren
guide-passkey-lost-then = Entfernen Sie dann in Ihrem Konto den zugehörigen Passkey aus der Liste, damit ihn niemand anderes verwenden kann.
guide-passkey-trouble = Wenn Ihr Passkey nicht funktioniert
guide-passkey-trouble-address = Prüfen Sie die Adresse in Ihrem Browser. Ein Passkey funktioniert nur unter der eigenen Adresse Ihres Help Centers. Unter jeder anderen Adresse sind Sie vielleicht auf einer gefälschten Seite: Geben Sie dort nichts ein.
guide-passkey-trouble-device = Verwenden Sie den Browser, das Gerät oder den Sicherheitsschlüssel, mit dem Sie den Passkey hinzugefügt haben. Anderswo ist er möglicherweise nicht vorhanden.
guide-passkey-trouble-dialog = Wenn sich der Dialog des Browsers schließt, bevor Sie bestätigt haben, versuchen Sie es noch einmal.
guide-passkey-trouble-other = Andernfalls wählen Sie „{ login-other-ways }“, um sich mit einer anderen Methode anzumelden.

guide-app = Authenticator-App einrichten
guide-app-which = Sie können jede App für Einmalcodes verwenden, zum Beispiel Google Authenticator, Microsoft Authenticator oder einen Passwortmanager wie 1Password oder Bitwarden.
guide-app-phone = Auf Ihrem Telefon
guide-app-install = Installieren Sie eine Authenticator-App auf Ihrem Telefon.
guide-app-start = Melden Sie sich am Computer an, und öffnen Sie Ihr Konto. Wählen Sie „{ account-apps-add }“. Ein QR-Code erscheint.
guide-app-scan = Fügen Sie in der App ein Konto hinzu, und scannen Sie den QR-Code.
guide-app-code = Geben Sie den sechsstelligen Code ein, den die App anzeigt.
guide-app-same-phone = Ist die App auf dem Telefon, mit dem Sie sich anmelden? Dann wählen Sie „{ totp-on-this-phone }“, statt zu scannen.
guide-app-computer = Auf Ihrem Computer
guide-app-computer-install = Installieren Sie eine Authenticator-App, oder verwenden Sie einen Passwortmanager, der Einmalcodes anzeigt.
guide-app-computer-start = Melden Sie sich an, und öffnen Sie Ihr Konto. Wählen Sie „{ account-apps-add }“, und kopieren Sie den Einrichtungsschlüssel.
guide-app-computer-key = Fügen Sie in der App ein Konto von Hand hinzu, und fügen Sie den Einrichtungsschlüssel ein.
guide-save = Wenn Wiederherstellungscodes erscheinen, speichern Sie sie. Sie werden nur einmal angezeigt.
guide-required = Wenn Ihr Help Center die Anmeldung in zwei Schritten verlangt, beginnt die Einrichtung bei der Anmeldung.

guide-email = Codes per E-Mail erhalten
guide-email-on = Melden Sie sich an, und öffnen Sie Ihr Konto. Wählen Sie unter „{ account-email }“ die Schaltfläche „{ account-email-switch-on }“.
guide-email-code = Wir senden einen sechsstelligen Code an die Adresse in Ihrem Profil. Geben Sie ihn ein, um die Adresse zu bestätigen.
guide-email-late = Keine E-Mail? Sehen Sie zuerst im Spam-Ordner nach. Ein Code läuft nach zehn Minuten ab.
guide-email-app = Eine Authenticator-App ist sicherer als E-Mail, und Sie können beides verwenden.
guide-email-lost = Wenn Sie Ihre E-Mails nicht mehr lesen können, melden Sie sich mit einem Wiederherstellungscode an, oder wenden Sie sich an den Support.

guide-recovery = Wiederherstellungscodes sicher aufbewahren
guide-recovery-purpose = Mit Ihrer ersten Methode erhalten Sie zehn Wiederherstellungscodes. Mit jedem davon können Sie sich einmal anmelden, wenn Sie Ihre übliche Methode nicht verwenden können.
guide-recovery-where = Drucken Sie sie aus, oder bewahren Sie sie in einem Passwortmanager auf. Speichern Sie sie nicht nur auf Ihrem Telefon.
guide-recovery-how = Um einen zu verwenden, wählen Sie im zweiten Schritt „{ login-other-ways }“ und dann „{ login-use-recovery_code }“.
guide-recovery-renew = Wenn nur noch wenige Codes übrig sind oder jemand anderes sie gesehen hat, wählen Sie in Ihrem Konto „{ account-codes-renew }“. Die alten gelten dann nicht mehr.

guide-browsers = Eigenen Browsern vertrauen
guide-browsers-how = { $days ->
    [0] Im zweiten Schritt können Sie wählen, dem Browser zu vertrauen. Sie melden sich dort dann einige Tage lang nur mit Ihrem Passwort an.
    [one] Im zweiten Schritt können Sie wählen, dem Browser zu vertrauen. Sie melden sich dort dann einen Tag lang nur mit Ihrem Passwort an.
   *[other] Im zweiten Schritt können Sie wählen, dem Browser zu vertrauen. Sie melden sich dort dann { $days } Tage lang nur mit Ihrem Passwort an.
}
guide-browsers-own = Vertrauen Sie nur Browsern, die sonst niemand benutzt, und nie einem auf einem öffentlichen Computer.
guide-browsers-end = Um das zu beenden, wählen Sie in Ihrem Konto „{ account-browser-forget }“ neben dem Browser. „{ account-browsers-forget }“ beendet es überall.

guide-new-phone = Auf ein neues Telefon umziehen
guide-new-phone-first = Tun Sie das, solange Sie Ihr altes Telefon noch haben. Wenn Ihre App die Codes von selbst auf das neue Telefon überträgt, müssen Sie hier nichts tun.
guide-new-phone-add = Melden Sie sich an, und öffnen Sie Ihr Konto. Wählen Sie „{ account-apps-add }“. Wenn ein Code verlangt wird, verwenden Sie das alte Telefon.
guide-new-phone-scan = Scannen Sie den QR-Code mit der App auf dem neuen Telefon, und geben Sie den angezeigten Code ein.
guide-new-phone-remove = Entfernen Sie in Ihrem Konto die App des alten Telefons aus der Liste.

guide-lost = Wenn Sie Ihr Telefon verlieren
guide-lost-code = Melden Sie sich mit einem Wiederherstellungscode an: Wählen Sie „{ login-other-ways }“ und dann „{ login-use-recovery_code }“.
guide-lost-email = Oder erhalten Sie einen Code per E-Mail, wenn Sie das eingeschaltet haben.
guide-lost-passkey = Oder verwenden Sie einen Passkey auf einem anderen Gerät oder Ihren Sicherheitsschlüssel.
guide-lost-browser = Oder verwenden Sie einen vertrauenswürdigen Browser. Er verlangt keinen Code.
guide-lost-then = Entfernen Sie dann in Ihrem Konto die App des verlorenen Telefons, und fügen Sie eine App auf einem anderen Gerät hinzu. Wenn jemand anderes das Telefon haben könnte, ändern Sie auch Ihr Passwort.
guide-lost-support = Wenn nichts davon geht, wenden Sie sich an den Support. Ein Mitarbeiter kann Ihnen einen Code für eine Anmeldung geben.

guide-wrong = Wenn ein Code nicht funktioniert
guide-wrong-time = Prüfen Sie, ob Ihr Telefon Datum und Uhrzeit automatisch einstellt. Die Codes hängen von der Uhrzeit ab.
guide-wrong-name = Wenn Ihre App mehrere Konten hat, verwenden Sie den Code für „{ $name }“.
guide-wrong-next = Warten Sie auf den nächsten Code. Jeder Code gilt nur einmal.
guide-wrong-email = Verwenden Sie innerhalb von zehn Minuten den Code aus der neuesten E-Mail.
guide-wrong-lock = Nach fünf falschen Codes müssen Sie etwas warten. Wiederherstellungscodes gelten auch dann.
guide-wrong-passkey = Auch Ihr Passkey funktioniert dann weiterhin.

guide-help = Brauchen Sie Hilfe?
guide-help-what = Wenn nichts davon hilft, wenden Sie sich an den Support Ihres Help Centers. Beschreiben Sie, was Sie versucht haben und was die Seite anzeigt, aber senden Sie weder Codes noch Ihr Passwort.
guide-contact = Support kontaktieren
