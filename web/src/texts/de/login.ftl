# Der zweite Schritt einer Anmeldung.

login-title-passkey = Mit Ihrem Passkey bestätigen
login-title-totp = Code aus Ihrer Authenticator-App eingeben
login-title-email = Code aus Ihrer E-Mail eingeben
login-title-recovery_code = Wiederherstellungscode eingeben
login-title-bypass_code = Code vom Support eingeben
login-label-totp = Sechsstelliger Code
login-label-recovery_code = Wiederherstellungscode
login-label-bypass_code = Code vom Support
login-hint-totp = Öffnen Sie Ihre Authenticator-App, um einen Code zu erhalten.
login-hint-recovery_code = Geben Sie einen der zehn Codes ein, die Sie gespeichert haben. Jeder gilt einmal.
login-hint-bypass_code = Der Support hat Ihnen diesen Code gegeben. Er gilt einmal.
login-clock = Der Code funktioniert nicht? Prüfen Sie, ob Ihr Telefon die Uhrzeit automatisch einstellt.
login-trust = { $days ->
    [one] Diesem Browser einen Tag lang vertrauen
   *[other] Diesem Browser { $days } Tage lang vertrauen
}
login-other-ways = Andere Methode verwenden
login-use-passkey = Passkey oder Sicherheitsschlüssel verwenden
login-use-totp = Authenticator-App verwenden
login-use-email = Code an { $address } senden
login-use-recovery_code = Wiederherstellungscode verwenden
login-use-bypass_code = Code vom Support verwenden
login-blocked = Sie haben Ihre E-Mail schon für den ersten Schritt verwendet. Verwenden Sie einen Wiederherstellungscode oder bitten Sie den Support um einen Code.
login-obstacle-browser = Dieser Browser kann Ihren Passkey nicht verwenden. Der Passkey funktioniert in einem anderen Browser oder auf einem anderen Gerät.
login-obstacle-page = Ihr Passkey funktioniert auf dieser Seite nicht. Sagen Sie dem Support Bescheid.
login-only-passkey = Sie haben keine andere Methode eingerichtet. Verwenden Sie einen anderen Browser oder ein anderes Gerät oder bitten Sie den Support um einen Code.
login-passed = Sie sind angemeldet
login-moving-on = Einen Moment …
login-locked = Zu viele falsche Codes
login-locked-wait = Zu Ihrer Sicherheit werden Codes aus der App oder einer E-Mail eine Zeit lang nicht angenommen. Mit einem Wiederherstellungscode oder einem Code vom Support müssen Sie nicht warten.
login-locked-staff = Zu Ihrer Sicherheit werden Codes aus der App oder einer E-Mail erst wieder angenommen, wenn der Support Ihr Konto entsperrt hat. Mit einem Wiederherstellungscode oder einem Code vom Support können Sie sich sofort anmelden.
login-locked-left = Sie können es in { $left } erneut versuchen.
login-paused = Codes aus der App oder einer E-Mail werden wieder angenommen in { $left }.
login-paused-staff = Codes aus der App oder einer E-Mail werden erst wieder angenommen, wenn der Support Ihr Konto entsperrt hat.
login-paused-passkey = Ihr Passkey funktioniert weiterhin.
login-expired = Diese Anmeldung ist abgelaufen
login-expired-why = Ihr Code war nicht falsch, aber diese Anmeldung hat zu lange gedauert. Geben Sie Ihr Passwort noch einmal ein.
login-expired-early = Die Anmeldung hat zu lange gedauert. Geben Sie Ihr Passwort erneut ein.
login-expired-go = Neu anmelden
login-completed = Sie sind schon angemeldet
login-completed-why = Diese Anmeldung wurde schon abgeschlossen, vielleicht in einem anderen Tab.
login-completed-go = Weiter

setup-title = Schützen Sie Ihr Konto
setup-required = Dieses Help Center verlangt die Anmeldung in zwei Schritten. Die Einrichtung dauert eine Minute.
setup-offered = Ab { DATETIME($until, dateStyle: "long", timeStyle: "short") } ist die Anmeldung in zwei Schritten Pflicht. Richten Sie sie jetzt ein oder überspringen Sie sie bis dahin.
setup-none = Sie können nichts einrichten, weil Ihre E-Mail-Adresse nicht bestätigt ist. Wenden Sie sich an den Support.
setup-choose-passkey = Passkey erstellen
setup-choose-totp = Authenticator-App verwenden
setup-choose-email = Codes per E-Mail erhalten
setup-passkey-why = Melden Sie sich mit Fingerabdruck, Gesicht, Geräte-PIN oder Sicherheitsschlüssel an. Gefälschte Anmeldeseiten können einen Passkey nicht stehlen.
setup-email-title = E-Mail-Adresse bestätigen
setup-skip = Vorerst überspringen
setup-back = Andere Methode wählen
