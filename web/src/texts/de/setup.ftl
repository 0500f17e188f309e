# Einrichtung, Codes per E-Mail und Wiederherstellungscodes.

copy = Kopieren
copied = Kopiert
copy-failed = Kopieren hat nicht funktioniert. Markieren Sie den Text.

codes-title = Wiederherstellungscodes speichern
codes-why = Wenn Sie Ihr Telefon oder Ihren Passkey verlieren oder Ihre E-Mails nicht lesen können, melden Sie sich mit einem dieser Codes an. Jeder gilt einmal.
codes-once = Sie sehen diese Codes nur einmal. Bewahren Sie sie sicher auf, nicht nur auf Ihrem Telefon.
codes-download = Herunterladen
codes-print = Drucken
codes-sheet = Wiederherstellungscodes
codes-saved = Ich habe meine Codes gespeichert

totp-title = Authenticator-App einrichten
totp-step-app = Öffnen Sie auf Ihrem Telefon eine Authenticator-App, und fügen Sie dort ein Konto hinzu. Noch keine App? Installieren Sie eine aus dem App-Store Ihres Telefons.
totp-scan = Scannen Sie diesen QR-Code mit der App.
totp-step-open = Fügen Sie dieses Konto der Authenticator-App auf diesem Gerät hinzu.
totp-step-code = Geben Sie den Code ein, den die App anzeigt.
totp-qr = QR-Code für die Authenticator-App. Der Einrichtungsschlüssel leistet dasselbe.
totp-on-this-phone = Authenticator-App öffnen
totp-no-app = Es öffnet sich nichts? Installieren Sie zuerst eine Authenticator-App, und versuchen Sie es dann noch einmal.
totp-show-qr = QR-Code anzeigen
totp-show-key = Stattdessen einen Einrichtungsschlüssel eingeben
totp-key = Geben Sie diesen Einrichtungsschlüssel in der App ein:
totp-default-name = Authenticator-App
totp-numbered-name = Authenticator-App { $number }
totp-name = Name
totp-name-change = Ändern
name-change-totp = Namen der App ändern
name-hint-totp = Damit unterscheiden Sie Ihre Apps. Sie erhalten einen neuen QR-Code.
totp-confirm = Bestätigen
totp-expires = Dieser QR-Code gilt noch { $left }.
totp-expired = Diese Einrichtung ist abgelaufen. Ihr QR-Code funktioniert nicht mehr.
totp-begin-again = Von vorn beginnen

passkey-use = Passkey verwenden
passkey-waiting = Warten auf Ihren Passkey …
passkey-hint = Ihr Browser fragt nach Fingerabdruck, Gesicht, Geräte-PIN oder Sicherheitsschlüssel.
passkey-hint-key = Ihr Browser fragt nach Ihrem Sicherheitsschlüssel. Stecken Sie ihn ein oder halten Sie ihn an Ihr Gerät, und berühren Sie ihn dann.
passkey-title = Passkey erstellen
passkey-what = Ihr Browser fragt, wo der Passkey gespeichert werden soll, und dann nach Fingerabdruck, Gesicht, Geräte-PIN oder Sicherheitsschlüssel. Wir bekommen nichts davon zu sehen.
passkey-create = Passkey erstellen
passkey-name = Passkey
passkey-name-key = Sicherheitsschlüssel
passkey-name-numbered = { $name } { $number }
name-change-passkey = Namen des Passkeys ändern
name-hint-passkey = Damit unterscheiden Sie Ihre Passkeys.
passkey-expired = Diese Einrichtung ist abgelaufen.
passkey-obstacle-browser = Dieser Browser kann keine Passkeys erstellen. Verwenden Sie einen anderen Browser oder ein anderes Gerät.
passkey-obstacle-page = Auf dieser Seite können keine Passkeys erstellt werden. Sagen Sie dem Support Bescheid.

email-sending = E-Mail wird gesendet …
email-sent = Wir haben einen Code an { $address } gesendet. Er gilt bis { DATETIME($until, timeStyle: "short") }.
email-sent-before = Wir haben Ihnen gerade eine E-Mail mit einem Code gesendet. Falls er nicht zu diesem Schritt gehört, senden Sie eine neue.
email-expired = Der letzte Code ist abgelaufen.
email-bounced = Die letzte E-Mail an diese Adresse kam zurück. Prüfen Sie die Adresse in Ihrem Profil oder verwenden Sie eine andere Methode.
email-complained = Die letzte E-Mail an diese Adresse wurde als Spam gemeldet. Sehen Sie im Spam-Ordner nach.
email-delayed = E-Mails an diese Adresse kommen zurzeit verspätet an.
email-send = Code senden
email-again = Erneut senden
email-again-in = Erneut senden in { $left }
email-late = Keine E-Mail? Sehen Sie im Spam-Ordner nach. Eine erneut gesendete E-Mail enthält denselben Code.
email-no-more = Wir können diesen Code nicht noch einmal senden.
