# Wörter, die mehrere Elemente teilen, und die für Probleme.

checking = Wird geprüft …
code-submit = Weiter
code-missing = Geben Sie zuerst den Code ein.
code-locked = Zu viele falsche Codes. Ein neuer Versuch ist möglich in { $left }.
loading = Wird geladen …
cancel = Abbrechen
save = Speichern
remove = Entfernen
try-again = Noch einmal versuchen
user-changed-why = Seit Sie diese Seite geöffnet haben, hat sich in diesem Browser jemand anderes angemeldet. Zum Schutz beider Konten wurde die Seite angehalten. Laden Sie sie neu, um fortzufahren.
user-changed-go = Seite neu laden

problem-invalid-code = Dieser Code hat nicht funktioniert. Geben Sie einen neuen ein.
problem-invalid-token = Ihre Anmeldung ist abgelaufen.
problem-login-already-completed = Diese Anmeldung ist schon abgeschlossen.
problem-too-many-attempts = Zu viele falsche Codes. Versuchen Sie es später noch einmal.
problem-account-locked = Das Konto ist nach zu vielen falschen Codes gesperrt. Melden Sie sich mit einem Wiederherstellungscode an oder wenden Sie sich an den Support.
problem-too-soon = Wir haben Ihnen gerade eine E-Mail gesendet. Sehen Sie zuerst im Posteingang nach.
problem-too-many-mails = Zurzeit können wir keine weiteren E-Mails senden. Verwenden Sie die letzte oder versuchen Sie es später.
problem-too-many-changes = Zu viele Änderungen in kurzer Zeit. Versuchen Sie es später noch einmal.
problem-mail-failed = Wir konnten die E-Mail nicht senden. Versuchen Sie es noch einmal.
problem-method-off = Diese Methode wird zurzeit nicht angeboten.
problem-plan-required = Der Tarif dieses Help Centers enthält die Anmeldung in zwei Schritten nicht.
problem-not-found = Nicht gefunden oder abgelaufen. Beginnen Sie von vorn.
problem-too-many-authenticators = Sie haben schon fünf Authenticator-Apps. Entfernen Sie zuerst eine.
problem-factor-required = Dieses Help Center verlangt die Anmeldung in zwei Schritten. Fügen Sie eine andere Methode hinzu, bevor Sie die letzte entfernen.
problem-insufficient-user-authentication = Geben Sie einen Code ein, um zu bestätigen, dass Sie es sind.
problem-address-changed = Ihre E-Mail-Adresse wurde in den letzten drei Tagen geändert. In dieser Zeit können Codes per E-Mail keine Änderungen bestätigen. Verwenden Sie eine andere Methode oder melden Sie sich mit Ihrer Authenticator-App neu an.
problem-reauthentication-required = Ihre Anmeldung liegt dafür zu lange zurück. Bestätigen Sie Ihr Passwort und versuchen Sie es dann noch einmal.
problem-precondition-failed = Jemand anderes hat dies inzwischen geändert.
problem-invalid-request = Korrigieren Sie die markierten Felder.
problem-unavailable = Der Dienst ist zurzeit nicht verfügbar. Versuchen Sie es in Kürze noch einmal.
problem-offline = Keine Antwort. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
problem-other = Etwas ist schiefgegangen. Versuchen Sie es noch einmal. Wenn es wieder passiert, nennen Sie dem Support diese Nummer: { $request }
problem-user-changed = Jemand anderes hat sich angemeldet
