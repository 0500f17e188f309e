# Wörter, die mehrere Elemente teilen, und die für Probleme.

checking = Wird geprüft …
code-submit = Weiter
code-missing = Geben Sie zuerst den Code ein.
code-locked = Zu viele falsche Codes. Ein neuer Versuch ist möglich in { $left }.
loading = Wird geladen …
cancel = Abbrechen
close = Schließen
save = Speichern
remove = Entfernen
try-again = Noch einmal versuchen
never = nie

problem-invalid-code = Der Code ist falsch, abgelaufen oder schon verwendet.
problem-invalid-token = Ihre Anmeldung ist abgelaufen.
problem-login-already-completed = Diese Anmeldung ist schon abgeschlossen.
problem-too-many-attempts = Zu viele falsche Codes. Versuchen Sie es später noch einmal.
problem-account-locked = Das Konto ist nach zu vielen falschen Codes gesperrt. Melden Sie sich mit einem Wiederherstellungscode an oder wenden Sie sich an den Helpdesk.
problem-too-soon = Gerade eben wurde eine E-Mail gesendet. Bitte sehen Sie zuerst dort nach.
problem-too-many-mails = Zurzeit können keine weiteren E-Mails gesendet werden. Nehmen Sie die letzte oder versuchen Sie es später.
problem-too-many-changes = Zu viele Änderungen in kurzer Zeit. Versuchen Sie es später noch einmal.
problem-mail-failed = Die E-Mail konnte nicht gesendet werden. Bitte versuchen Sie es noch einmal.
problem-method-off = Diese Methode wird zurzeit nicht angeboten.
problem-plan-required = Der Tarif dieses Help Centers enthält die Anmeldung in zwei Schritten nicht.
problem-not-found = Das gibt es nicht mehr. Bitte beginnen Sie neu.
problem-too-many-authenticators = Es gibt schon fünf Authenticator-Apps. Entfernen Sie zuerst eine.
problem-factor-required = Dieses Help Center verlangt die Anmeldung in zwei Schritten. Fügen Sie eine andere Methode hinzu, bevor Sie die letzte entfernen.
problem-insufficient-user-authentication = Bitte bestätigen Sie mit einem Code, dass Sie es sind.
problem-address-changed = Ihre E-Mail-Adresse wurde in den letzten drei Tagen geändert. So lange können Codes per E-Mail keine Änderungen bestätigen. Nehmen Sie einen anderen Weg oder melden Sie sich mit Ihrer Authenticator-App neu an.
problem-reauthentication-required = Ihre Anmeldung liegt dafür zu lange zurück. Bestätigen Sie Ihr Passwort und versuchen Sie es dann noch einmal.
problem-precondition-failed = Jemand anders hat dies inzwischen geändert.
problem-invalid-request = Einige Angaben sind nicht gültig.
problem-unavailable = Der Dienst ist zurzeit nicht verfügbar. Bitte versuchen Sie es in Kürze noch einmal.
problem-offline = Es kam keine Antwort. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.
problem-other = Etwas ist schiefgegangen. Bitte versuchen Sie es noch einmal; wenn es dabei bleibt, nennen Sie dem Helpdesk diese Nummer: { $request }
