# Einrichtung, Codes per E-Mail und Wiederherstellungscodes.

copy = Kopieren
copied = Kopiert
copy-failed = Kopieren ist hier nicht möglich. Bitte markieren Sie den Text.

codes-title = Wiederherstellungscodes speichern
codes-what = Wenn Sie Ihr Telefon verlieren oder Ihre E-Mails nicht lesen können, melden Sie sich mit einem dieser Codes an. Jeder gilt einmal.
codes-once = Sie werden nur jetzt angezeigt. Bewahren Sie sie sicher auf, nicht nur auf Ihrem Telefon.
codes-download = Herunterladen
codes-print = Drucken
codes-sheet = Wiederherstellungscodes
codes-saved = Ich habe sie gespeichert

totp-title = Authenticator-App einrichten
totp-scan = Scannen Sie diesen QR-Code mit Ihrer Authenticator-App.
totp-qr = QR-Code für die Authenticator-App. Die Passphrase darunter leistet dasselbe.
totp-on-this-phone = Die App ist auf diesem Gerät: öffnen
totp-passphrase = Scannen geht nicht? Geben Sie diese Passphrase in der App ein:
totp-confirm = Bestätigen
totp-expires = Dieser QR-Code gilt noch { $left }.
totp-expired = Die Zeit für diese Einrichtung ist um, ihr QR-Code gilt nicht mehr.
totp-begin-again = Neu beginnen

email-sending = E-Mail wird gesendet …
email-sent = Ein Code ist unterwegs an { $address }. Er gilt bis { DATETIME($until, timeStyle: "short") }.
email-sent-before = Eine E-Mail mit einem Code wurde Ihnen gerade eben gesendet. Wenn sie keinen für diesen Schritt enthält, senden Sie noch eine.
email-expired = Der letzte Code ist abgelaufen.
email-bounced = Die letzte E-Mail an diese Adresse kam zurück. Prüfen Sie die Adresse in Ihrem Profil oder wählen Sie einen anderen Weg.
email-complained = Die letzte E-Mail an diese Adresse wurde als Spam gemeldet. Sehen Sie bitte im Spam-Ordner nach.
email-delayed = E-Mails an diese Adresse kommen zurzeit verspätet an.
email-send = Code senden
email-again = Noch einmal senden
email-again-in = Noch einmal senden in { $left }
email-late = Nichts angekommen? Sehen Sie im Spam-Ordner nach. Noch einmal gesendet, ist es derselbe Code.
email-no-more = Dieser Code kann nicht noch einmal gesendet werden.
