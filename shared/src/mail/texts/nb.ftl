# Tekster i e-poster på norsk bokmål. Verdiene er forklart i en.ftl.

direction = ltr

region = NO
month = { $month ->
    [1] januar
    [2] februar
    [3] mars
    [4] april
    [5] mai
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] desember
}
date = { $day }. { month } { $year }
time = { $hour }:{ $minute }
date-and-time = { date } kl. { time } { $offset }
time-and-zone = kl. { time } { $offset }

code-subject-login = { $issuer }: påloggingskoden din
code-subject-enrollment = { $issuer }: bekreft e-postadressen din
code-subject-proof = { $issuer }: bekreft en endring av kontoen din

code-purpose-login = Skriv inn denne koden for å logge på { $issuer }:
code-purpose-enrollment = Du er i ferd med å slå på påloggingskoder på e-post hos { $issuer }. Skriv inn denne koden for å bekrefte adressen din:
code-purpose-proof = Du er i ferd med å endre hvordan du logger på { $issuer }. Skriv inn denne koden for å bekrefte at det er deg:

code-lifetime = { $minutes ->
    [one] Koden virker én gang, innen ett minutt (til { $until }).
   *[other] Koden virker én gang, innen { $minutes } minutter (til { $until }).
}
code-requested = Forespurt: { $time }
code-requested-from = Forespurt: { $time }, med { $browser }
code-never-share = Del aldri denne koden. { $issuer } vil aldri be deg om den.

code-objection-login = Har du ikke bedt om denne koden? Da kjenner noen andre passordet ditt. Ikke del koden, og bytt passord.
code-objection-enrollment = Har du ikke bedt om denne koden? Da kan noen andre være logget på kontoen din. Ikke del koden, bytt passord, og gi oss beskjed.
code-objection-proof = Har du ikke bedt om denne koden? Da kan noen andre være logget på kontoen din. Ikke del koden, bytt passord, og gi oss beskjed.
support = Hjelp: { $url }

notice-subject-address_changed = { $issuer }: e-postadressen er endret
notice-subject-recovery_code_used = { $issuer }: gjenopprettingskode brukt
notice-subject-totp_added = { $issuer }: autentiseringsapp lagt til
notice-subject-email_added = { $issuer }: påloggingskoder på e-post slått på
notice-subject-locked_out = { $issuer }: pålogging med koder satt på pause
notice-subject-totp_renamed = { $issuer }: autentiseringsapp fikk nytt navn
notice-subject-totp_removed = { $issuer }: autentiseringsapp fjernet
notice-subject-passkey_added = { $issuer }: tilgangsnøkkel lagt til
notice-subject-passkey_removed = { $issuer }: tilgangsnøkkel fjernet
notice-subject-passkey_copied = { $issuer }: tilgangsnøkkelen din kan være kopiert
notice-subject-email_removed = { $issuer }: påloggingskoder på e-post slått av
notice-subject-factors_removed = { $issuer }: totrinnspålogging fjernet
notice-subject-recovery_codes_renewed = { $issuer }: nye gjenopprettingskoder opprettet
notice-subject-bypass_code_issued = { $issuer }: brukerstøtte har utstedt en påloggingskode
notice-subject-bypass_code_used = { $issuer }: pålogging med en kode fra brukerstøtte
notice-subject-browser_trusted = { $issuer }: ny klarert nettleser
notice-subject-browser_token_reused = { $issuer }: kopi av en klarert nettleser brukt
notice-subject-unlocked = { $issuer }: kontoen er låst opp
notice-subject-exemption_set = { $issuer }: totrinnspålogging ikke påkrevd en periode
notice-subject-exemption_ended = { $issuer }: fritaket fra totrinnspålogging er over

notice-address_changed = E-postadressen for kontoen din hos { $issuer } er endret. Fra nå av sendes påloggingskoder til den nye adressen.
notice-recovery_code_used = En av gjenopprettingskodene dine er brukt hos { $issuer }.
notice-totp_added = En autentiseringsapp er lagt til på kontoen din hos { $issuer }.
notice-email_added = Påloggingskoder på e-post er slått på for kontoen din hos { $issuer }.
notice-locked_out = Det er skrevet inn for mange feil koder for kontoen din hos { $issuer }. Koder fra appen eller på e-post er satt på pause en stund. En gjenopprettingskode virker fortsatt.
notice-totp_renamed = En autentiseringsapp på kontoen din hos { $issuer } har fått nytt navn.
notice-totp_removed = En autentiseringsapp er fjernet fra kontoen din hos { $issuer }.
notice-passkey_added = En tilgangsnøkkel er lagt til på kontoen din hos { $issuer }.
notice-passkey_removed = En tilgangsnøkkel er fjernet fra kontoen din hos { $issuer }.
notice-passkey_copied = Bruken av en av tilgangsnøklene dine hos { $issuer } er avvist, fordi tilgangsnøkkelen kan være kopiert. Fjern den, og legg til en ny.
notice-email_removed = Påloggingskoder på e-post er slått av for kontoen din hos { $issuer }.
notice-factors_removed = Totrinnspålogging er fjernet fra kontoen din hos { $issuer }: tilgangsnøkler, autentiseringsapper, koder på e-post, gjenopprettingskoder og klarerte nettlesere.
notice-recovery_codes_renewed = Det er opprettet nye gjenopprettingskoder for kontoen din hos { $issuer }. De gamle kodene virker ikke lenger.
notice-bypass_code_issued = Brukerstøtte har utstedt en kode for kontoen din hos { $issuer }. Med den kan man logge på én gang uten det andre trinnet.
notice-bypass_code_used = Noen har logget på kontoen din hos { $issuer } med en kode fra brukerstøtte.
notice-browser_trusted = En nettleser er nå klarert for kontoen din hos { $issuer }. Den logger på uten kode en stund. Du kan fjerne den på kontoen din.
notice-browser_token_reused = Noen har brukt en kopi av en av de klarerte nettleserne dine hos { $issuer }. Denne nettleseren er ikke lenger klarert.
notice-unlocked = Kontoen din hos { $issuer } er låst opp. Koder virker igjen.
notice-exemption_set = I en periode kan du logge på kontoen din hos { $issuer } uten å konfigurere totrinnspålogging.
notice-exemption_ended = Fritaket ditt fra totrinnspålogging hos { $issuer } er over.
notice-when = Når: { $time }
notice-by-user = Av: deg, eller noen som var logget på som deg
notice-by-staff = Av: brukerstøtte hos { $issuer }
notice-by-service = Av: et system hos { $issuer }
notice-objection = Var det ikke deg? Bytt passord med en gang, og kontakt brukerstøtte hos { $issuer }.
notice-pause = Fordi det har vært mange endringer, får du ikke flere slike e-poster på en stund. Brukerstøtte hos { $issuer } kan fortelle deg hva som er endret i mellomtiden.

reminder-subject = { $issuer }: konfigurer totrinnspålogging før { $date }
reminder-what = Fra { $date } blir totrinnspålogging obligatorisk for kontoen din hos { $issuer }. Du har ikke konfigurert det ennå.
reminder-how = Åpne { $issuer } slik du pleier, logg på, og følg trinnene for å konfigurere det. Det tar omtrent to minutter.
reminder-no-reply = Du trenger ikke å svare på denne e-posten. Hvis du har konfigurert det i mellomtiden, kan du se bort fra den.

# E-posten til en adresse som det skal sendes e-post fra.
sender-code-heading = Avsenderadresse
sender-code-subject = Bekreft at denne adressen kan sende e-post
sender-code-purpose = Et hjelpesenter vil sende e-post fra denne adressen. Hvis du vil tillate det, gir du denne koden til administratoren som ba om den, eller skriver den inn i innstillingene for hjelpesenteret:
sender-code-purpose-named = Et hjelpesenter som kaller seg «{ $issuer }», vil sende e-post fra denne adressen. Hvis du vil tillate det, gir du denne koden til administratoren som ba om den, eller skriver den inn i innstillingene for hjelpesenteret:
sender-code-tenant = ID for hjelpesenteret: { $tenant }
sender-code-objection = Kjenner du ikke dette hjelpesenteret, eller ventet du ikke denne e-posten? Ignorer den, og ikke del koden. Uten koden sendes det ingen e-post fra adressen din.
