# Der zweite Schritt einer Anmeldung.

login-title-totp = Code Ihrer App eingeben
login-title-email = Code aus Ihrer E-Mail eingeben
login-title-recovery_code = Wiederherstellungscode eingeben
login-title-bypass_code = Code vom Helpdesk eingeben
login-label-totp = Sechsstelliger Code
login-label-recovery_code = Wiederherstellungscode
login-label-bypass_code = Code vom Helpdesk
login-hint-totp = Den aktuellen Code zeigt Ihre Authenticator-App.
login-hint-recovery_code = Einer der zehn Codes, die Sie gespeichert haben. Jeder gilt einmal.
login-hint-bypass_code = Sie haben ihn vom Helpdesk bekommen. Er gilt einmal.
login-clock = Werden Codes immer wieder abgelehnt? Vielleicht geht die Uhr Ihres Telefons falsch. Stellen Sie Datum und Uhrzeit auf automatisch und nehmen Sie dann den nächsten Code.
login-trust = { $days ->
    [one] Diesem Browser einen Tag lang vertrauen
   *[other] Diesem Browser { $days } Tage lang vertrauen
}
login-other-ways = Andere Wege
login-use-totp = Authenticator-App verwenden
login-use-email = Code an { $address } senden
login-use-recovery_code = Wiederherstellungscode verwenden
login-use-bypass_code = Ich habe einen Code vom Helpdesk
login-blocked = Ihre E-Mail war schon der erste Schritt und kann nicht auch der zweite sein. Nehmen Sie einen Wiederherstellungscode oder bitten Sie den Helpdesk um einen Code.
login-passed = Sie sind angemeldet
login-moving-on = Einen Moment …
login-locked = Zu viele falsche Codes
login-locked-wait = Zu Ihrer Sicherheit werden Codes aus der App oder einer E-Mail eine Zeit lang nicht angenommen. Mit einem Wiederherstellungscode oder einem Code vom Helpdesk müssen Sie nicht warten.
login-locked-staff = Zu Ihrer Sicherheit werden Codes aus der App oder einer E-Mail erst wieder angenommen, wenn der Helpdesk Ihr Konto entsperrt hat. Mit einem Wiederherstellungscode oder einem Code vom Helpdesk können Sie sich sofort anmelden.
login-paused = Codes aus der App oder einer E-Mail werden wieder angenommen in { $left }.
login-expired = Diese Anmeldung ist abgelaufen
login-expired-why = Sie hat länger gedauert als erlaubt. Ihr Code war nicht falsch; bitte geben Sie Ihr Passwort noch einmal ein.
login-expired-go = Neu anmelden
login-completed = Sie sind schon angemeldet
login-completed-why = Diese Anmeldung wurde schon abgeschlossen, vielleicht in einem anderen Tab.
login-completed-go = Weiter

setup-title = Schützen Sie Ihr Konto
setup-required = Dieses Help Center verlangt bei der Anmeldung einen zweiten Schritt. Die Einrichtung dauert eine Minute.
setup-offered = Ab { DATETIME($until, dateStyle: "long", timeStyle: "short") } verlangt dieses Help Center bei der Anmeldung einen zweiten Schritt. Richten Sie ihn jetzt ein, oder später bis dahin.
setup-none = Sie können nichts einrichten: Ihre E-Mail-Adresse ist nicht bestätigt. Bitte wenden Sie sich an den Helpdesk.
setup-choose-totp = Authenticator-App verwenden
setup-choose-email = Codes per E-Mail erhalten
setup-email-title = E-Mail-Adresse bestätigen
setup-skip = Jetzt nicht
setup-back = Anderen Weg wählen
