# Andre trinn i en pålogging.

login-title-passkey = Bekreft med tilgangsnøkkelen
login-title-totp = Skriv inn koden fra autentiseringsappen
login-title-email = Skriv inn koden fra e-posten
login-title-recovery_code = Skriv inn en gjenopprettingskode
login-title-bypass_code = Skriv inn koden fra brukerstøtte
login-label-totp = Sekssifret kode
login-label-recovery_code = Gjenopprettingskode
login-label-bypass_code = Kode fra brukerstøtte
login-hint-totp = Åpne autentiseringsappen for å få en kode.
login-hint-recovery_code = Skriv inn en av de ti kodene du har lagret. Hver kode virker én gang.
login-hint-bypass_code = En medarbeider i brukerstøtte har gitt deg denne koden. Den virker én gang.
login-clock = Virker ikke koden? Sjekk at telefonen stiller klokken automatisk.
login-trust = { $days ->
    [one] Stol på denne nettleseren i én dag
   *[other] Stol på denne nettleseren i { $days } dager
}
login-other-ways = Prøv en annen måte
login-use-passkey = Bruk tilgangsnøkkelen eller sikkerhetsnøkkelen
login-use-totp = Bruk autentiseringsappen
login-use-email = Send en kode til { $address }
login-use-recovery_code = Bruk en gjenopprettingskode
login-use-bypass_code = Bruk en kode fra brukerstøtte
login-blocked = Du brukte e-posten i første trinn og kan ikke bruke den igjen her. Bruk en gjenopprettingskode, eller be brukerstøtte om en kode.
login-obstacle-browser = Denne nettleseren kan ikke bruke tilgangsnøkkelen din. Den virker i en annen nettleser eller på en annen enhet.
login-obstacle-page = Tilgangsnøkkelen din virker ikke på denne siden. Gi beskjed til brukerstøtte.
login-only-passkey = Du har ikke konfigurert en annen metode. Bruk en annen nettleser eller enhet, eller be brukerstøtte om en kode.
login-passed = Du er logget på
login-moving-on = Et øyeblikk …
login-locked = For mange feil koder
login-locked-wait = For din sikkerhet er koder fra appen eller e-posten satt på pause. Du trenger ikke å vente hvis du har en gjenopprettingskode eller en kode fra brukerstøtte.
login-locked-staff = For din sikkerhet er koder fra appen eller e-posten satt på pause til brukerstøtte låser opp kontoen din. Du kan logge på nå med en gjenopprettingskode eller en kode fra brukerstøtte.
login-locked-left = Du kan prøve igjen om { $left }.
login-paused = Koder fra appen eller e-posten er satt på pause i { $left }.
login-paused-staff = Koder fra appen eller e-posten er satt på pause til brukerstøtte låser opp kontoen din.
login-paused-passkey = Tilgangsnøkkelen din virker fortsatt.
login-expired = Påloggingen er utløpt
login-expired-why = Koden din var ikke feil, men påloggingen tok for lang tid. Skriv inn passordet på nytt.
login-expired-early = Påloggingen tok for lang tid. Skriv inn passordet på nytt.
login-expired-go = Logg på igjen
login-completed = Du er allerede logget på
login-completed-why = Denne påloggingen ble fullført tidligere, kanskje i en annen fane.
login-completed-go = Fortsett

setup-title = Beskytt kontoen din
setup-required = Dette hjelpesenteret krever totrinnspålogging. Det tar ett minutt å konfigurere.
setup-offered = Totrinnspålogging blir obligatorisk { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Konfigurer det nå, eller hopp over til da.
setup-none = Det er ingenting å konfigurere, fordi e-postadressen din ikke er bekreftet. Kontakt brukerstøtte.
setup-choose-passkey = Opprett en tilgangsnøkkel
setup-choose-totp = Bruk en autentiseringsapp
setup-choose-email = Få koder på e-post
setup-passkey-why = Logg på med fingeravtrykk, ansikt, PIN-koden for enheten eller en sikkerhetsnøkkel. Falske påloggingssider kan ikke stjele en tilgangsnøkkel.
setup-email-title = Bekreft e-postadressen din
setup-skip = Hopp over foreløpig
setup-back = Velg en annen metode
