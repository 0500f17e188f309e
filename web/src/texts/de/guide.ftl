# The article for users: <two-factor-guide> and docs/user-guide.md. The names of buttons come from the other files.

guide-contents = Auf dieser Seite
guide-none = Dieses Help Center bietet die Anmeldung in zwei Schritten zurzeit nicht an.

guide-what = Was ist die Anmeldung in zwei Schritten?
guide-what-totp = Eine Authenticator-App auf Ihrem Telefon oder Computer zeigt alle 30 Sekunden einen neuen Code. Sie funktioniert auch ohne Netz.
guide-what-email = Eine E-Mail mit einem Code geht an die Adresse in Ihrem Profil.
guide-what-safe = Geben Sie Codes nur ein, wenn Sie sich anmelden oder Ihre Einstellungen ändern. Nennen Sie nie einen Code, wenn jemand Sie anruft oder Ihnen schreibt.

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
guide-recovery-where = Drucken Sie sie aus, oder bewahren Sie sie in einem Passwortmanager auf. Speichern Sie sie nicht nur auf Ihrem Telefon.
guide-recovery-renew = Wenn nur noch wenige Codes übrig sind oder jemand anderes sie gesehen hat, wählen Sie in Ihrem Konto „{ account-codes-renew }“. Die alten gelten dann nicht mehr.

guide-browsers = Eigenen Browsern vertrauen
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
guide-lost-browser = Oder verwenden Sie einen vertrauenswürdigen Browser. Er verlangt keinen Code.
guide-lost-then = Entfernen Sie dann in Ihrem Konto die App des verlorenen Telefons, und fügen Sie eine App auf einem anderen Gerät hinzu. Wenn jemand anderes das Telefon haben könnte, ändern Sie auch Ihr Passwort.
guide-lost-support = Wenn nichts davon geht, wenden Sie sich an den Support. Ein Mitarbeiter kann Ihnen einen Code für eine Anmeldung geben.

guide-wrong = Wenn ein Code nicht funktioniert
guide-wrong-time = Prüfen Sie, ob Ihr Telefon Datum und Uhrzeit automatisch einstellt. Die Codes hängen von der Uhrzeit ab.
guide-wrong-name = Wenn Ihre App mehrere Konten hat, verwenden Sie den Code für „{ $name }“.
guide-wrong-next = Warten Sie auf den nächsten Code. Jeder Code gilt nur einmal.
guide-wrong-email = Verwenden Sie innerhalb von zehn Minuten den Code aus der neuesten E-Mail.
guide-wrong-lock = Nach fünf falschen Codes müssen Sie etwas warten. Wiederherstellungscodes gelten auch dann.

guide-help = Brauchen Sie Hilfe?
guide-help-what = Wenn nichts davon hilft, wenden Sie sich an den Support Ihres Help Centers. Beschreiben Sie, was Sie versucht haben und was die Seite anzeigt, aber senden Sie weder Codes noch Ihr Passwort.
guide-contact = Support kontaktieren
