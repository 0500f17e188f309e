# De tweede stap van het inloggen.

login-title-passkey = Bevestig met je toegangssleutel
login-title-totp = Voer de code uit je authenticator-app in
login-title-email = Voer de code uit je e-mail in
login-title-recovery_code = Voer een herstelcode in
login-title-bypass_code = Voer de code van support in
login-label-totp = Zescijferige code
login-label-recovery_code = Herstelcode
login-label-bypass_code = Code van support
login-hint-totp = Open je authenticator-app om een code te krijgen.
login-hint-recovery_code = Voer een van de tien codes in die je hebt opgeslagen. Elke code werkt één keer.
login-hint-bypass_code = Een supportmedewerker heeft je deze code gegeven. Hij werkt één keer.
login-clock = Werkt de code niet? Controleer of je telefoon de tijd automatisch instelt.
login-trust = { $days ->
    [one] Deze browser één dag vertrouwen
   *[other] Deze browser { $days } dagen vertrouwen
}
login-other-ways = Een andere manier proberen
login-use-passkey = Je toegangssleutel of beveiligingssleutel gebruiken
login-use-totp = Je authenticator-app gebruiken
login-use-email = Een code sturen naar { $address }
login-use-recovery_code = Een herstelcode gebruiken
login-use-bypass_code = Een code van support gebruiken
login-blocked = Je hebt je e-mail gebruikt voor de eerste stap en kunt die hier niet nog een keer gebruiken. Gebruik een herstelcode of vraag support om een code.
login-obstacle-browser = Deze browser kan je toegangssleutel niet gebruiken. Hij werkt in een andere browser of op een ander apparaat.
login-obstacle-page = Je toegangssleutel werkt niet op deze pagina. Laat het support weten.
login-only-passkey = Je hebt geen andere methode ingesteld. Gebruik een andere browser of een ander apparaat, of vraag support om een code.
login-passed = Je bent ingelogd
login-moving-on = Een ogenblik…
login-locked = Te veel verkeerde codes
login-locked-wait = Voor je veiligheid zijn codes uit je app of e-mail gepauzeerd. Je hoeft niet te wachten als je een herstelcode of een code van support hebt.
login-locked-staff = Voor je veiligheid zijn codes uit je app of e-mail gepauzeerd totdat support je account ontgrendelt. Je kunt nu inloggen met een herstelcode of een code van support.
login-locked-left = Je kunt het over { $left } opnieuw proberen.
login-paused = Codes uit je app of e-mail zijn nog { $left } gepauzeerd.
login-paused-staff = Codes uit je app of e-mail zijn gepauzeerd totdat support je account ontgrendelt.
login-paused-passkey = Je toegangssleutel werkt nog wel.
login-expired = Het inloggen is verlopen
login-expired-why = Je code was niet verkeerd, maar het inloggen duurde te lang. Voer je wachtwoord opnieuw in.
login-expired-early = Het inloggen duurde te lang. Voer je wachtwoord opnieuw in.
login-expired-go = Opnieuw inloggen
login-completed = Je bent al ingelogd
login-completed-why = Deze aanmelding is al eerder afgerond, misschien in een ander tabblad.
login-completed-go = Doorgaan

setup-title = Bescherm je account
setup-required = Dit helpcentrum vereist inloggen in twee stappen. Het instellen kost een minuut.
setup-offered = Inloggen in twee stappen wordt verplicht op { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Stel het nu in of sla het tot die tijd over.
setup-none = Er valt niets in te stellen, omdat je e-mailadres niet is bevestigd. Neem contact op met support.
setup-choose-passkey = Een toegangssleutel maken
setup-choose-totp = Een authenticator-app gebruiken
setup-choose-email = Codes per e-mail ontvangen
setup-passkey-why = Log in met je vingerafdruk, je gezicht, de pincode van je apparaat of je beveiligingssleutel. Nagemaakte inlogpagina's kunnen een toegangssleutel niet stelen.
setup-email-title = Bevestig je e-mailadres
setup-skip = Nu overslaan
setup-back = Een andere methode kiezen
