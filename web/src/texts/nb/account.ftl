# Kontosiden.

account-title = Totrinnspålogging
account-on = Totrinnspålogging er på.
account-off = Totrinnspålogging er av. Konfigurer en metode for å beskytte kontoen din.
account-required = Dette hjelpesenteret krever totrinnspålogging. Konfigurer en metode for å fortsette å bruke det.
account-grace = Totrinnspålogging blir obligatorisk { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Konfigurer en metode før den tid.
account-mandatory = Kreves av dette hjelpesenteret.
account-locked = For mange feil koder. Koder er satt på pause til { DATETIME($until, timeStyle: "short") }.
account-mail-limited = Du har nådd grensen for e-poster med koder. Du kan be om den neste { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Brukerstøtte kan oppheve grensen tidligere.
account-no-methods = Dette hjelpesenteret tilbyr ikke totrinnspålogging akkurat nå.
account-method-off = Dette hjelpesenteret tilbyr ikke denne metoden akkurat nå. Du blir ikke bedt om den.
account-added = Lagt til { DATETIME($at, dateStyle: "medium") }
account-added-at = Lagt til { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = Sist brukt { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Ikke brukt ennå
account-until = Klarert til { DATETIME($at, dateStyle: "medium") }
account-rename = Gi nytt navn
account-name = Navn
account-factor-remove = Fjerne «{ $label }»?

account-passkeys = Tilgangsnøkler
account-passkeys-none = Logg på med fingeravtrykk, ansikt, PIN-koden for enheten eller en sikkerhetsnøkkel. Falske påloggingssider kan ikke stjele en tilgangsnøkkel.
account-passkeys-add = Legg til en tilgangsnøkkel
account-passkey-synced = Synkronisert
account-passkey-elsewhere = Opprettet for en annen adresse for dette hjelpesenteret. Den virker ikke her.
account-passkey-remove-what = Du la til denne tilgangsnøkkelen { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Du kan ikke lenger logge på med den. Enheten eller passordbehandleren beholder sin kopi til du sletter den der.

account-apps = Autentiseringsapper
account-apps-none = En app på telefonen viser en ny kode hvert 30. sekund. Den virker uten nett.
account-apps-add = Legg til en autentiseringsapp
account-app-remove-what = Du la til denne appen { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Kodene slutter å virke.

account-email = Koder på e-post
account-email-on = Du kan få en kode på { $address } når du logger på.
account-email-off = Få en kode på { $address } når du logger på.
account-email-switch-on = Slå på
account-email-switch-off = Slå av
account-email-remove = Slå av koder på e-post?
account-email-remove-what = Du kan ikke lenger logge på med dem.
account-email-add = Slå på koder på e-post

account-codes = Gjenopprettingskoder
account-codes-left = { $left ->
    [0] Du har ingen gjenopprettingskoder igjen.
    [one] Du har én gjenopprettingskode igjen.
   *[other] Du har { $left } gjenopprettingskoder igjen.
}
account-codes-low = Lag nye koder, slik at du fortsatt kan logge på hvis du mister telefonen eller tilgangsnøkkelen eller ikke kan lese e-posten.
account-codes-renew = Lag nye koder
account-codes-renew-why = Du får ti nye koder. De gamle slutter å virke.

account-browsers = Klarerte nettlesere
account-browsers-skip = Disse nettleserne hopper over det andre trinnet.
account-browsers-empty = Ingen klarerte nettlesere ennå. Klarerte nettlesere hopper over det andre trinnet.
account-browsers-forget = Glem alle nettlesere
account-browsers-remove = Glemme alle nettlesere?
account-browsers-ask-again = { $count ->
    [one] Neste gang du logger på med denne nettleseren, ber den om det andre trinnet igjen:
   *[other] Neste gang du logger på med disse { $count } nettleserne, ber de om det andre trinnet igjen:
}
account-browser-forget = Glem
account-browser-remove = Glemme «{ $label }»?
account-browser-named = { $label }, sist brukt { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = Når du legger til en metode, tilbakestilles de klarerte nettleserne dine.
account-resets = { $count ->
    [one] Denne klarerte nettleseren blir glemt og ber om det andre trinnet igjen:
   *[other] Disse { $count } klarerte nettleserne blir glemt og ber om det andre trinnet igjen:
}

account-proof = Bekreft at det er deg
account-proof-passkey = Bruk tilgangsnøkkelen din for å fortsette.
account-proof-why = Skriv inn en kode for å fortsette.
problem-cancelled = Ingenting ble endret.

account-done-passkey-added = Tilgangsnøkkel lagt til.
account-done-passkey-renamed = Tilgangsnøkkel har fått nytt navn.
account-done-passkey-removed = Tilgangsnøkkel fjernet.
account-done-app-added = Autentiseringsapp lagt til.
account-done-app-renamed = Autentiseringsapp har fått nytt navn.
account-done-app-removed = Autentiseringsapp fjernet.
account-done-email-on = Koder på e-post er slått på.
account-done-email-off = Koder på e-post er slått av.
account-done-codes-renewed = Du har nye gjenopprettingskoder.
account-done-browser-forgotten = Nettleseren er glemt.
account-done-browsers-forgotten = Alle nettlesere er glemt.
