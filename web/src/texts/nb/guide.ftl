# Artikkelen for brukere: <two-factor-guide> og docs/user-guide.md. Navnene på knappene kommer fra de andre filene.

guide-contents = På denne siden
guide-none = Dette hjelpesenteret tilbyr ikke totrinnspålogging akkurat nå.

guide-what = Hva er totrinnspålogging?
guide-what-second = Totrinnspålogging legger til et andre trinn etter passordet, som bare du kan fullføre. Noen som kjenner passordet ditt, kan fortsatt ikke logge på som deg.
guide-what-methods = Du kan bruke disse metodene:
guide-what-passkey = En tilgangsnøkkel på telefonen, på datamaskinen eller på en sikkerhetsnøkkel ber om fingeravtrykk, ansikt eller PIN-koden for enheten. Det er den sikreste metoden, og du trenger ikke å skrive inn noen kode.
guide-what-totp = En autentiseringsapp på telefonen eller datamaskinen viser en ny kode hvert 30. sekund. Den virker uten nett.
guide-what-email = En e-post med en kode sendes til adressen i profilen din.
guide-what-safe = Skriv bare inn koder når du logger på eller endrer innstillinger. Gi dem aldri til noen som ringer eller skriver til deg.

guide-passkey = Bruk en tilgangsnøkkel
guide-passkey-what = En tilgangsnøkkel (passkey) er en nøkkel til dette hjelpesenteret som blir værende på telefonen, på datamaskinen eller på en sikkerhetsnøkkel. Du bruker den med fingeravtrykk, ansikt eller PIN-koden for enheten, og et falskt nettsted kan ikke stjele den.
guide-passkey-phone-start = Logg på med telefonen, og åpne kontoen din. Velg «{ account-passkeys-add }» og deretter «{ passkey-create }».
guide-passkey-phone-confirm = Bekreft med fingeravtrykk, ansikt eller PIN-koden for enheten. Telefonen lagrer tilgangsnøkkelen.
guide-passkey-synced = Telefoner og passordbehandlere synkroniserer ofte tilgangsnøkler til de andre enhetene dine. Da kan du bruke den samme tilgangsnøkkelen der.
guide-passkey-computer-start = Logg på med datamaskinen, og åpne kontoen din. Velg «{ account-passkeys-add }» og deretter «{ passkey-create }».
guide-passkey-computer-confirm = Bekreft på samme måte som du låser opp datamaskinen, for eksempel med Windows Hello eller Touch ID.
guide-passkey-computer-phone = Hvis datamaskinen ikke har noe av dette, velger du telefonen i nettleserens dialogboks og følger trinnene der.
guide-passkey-key = Med en sikkerhetsnøkkel
guide-passkey-key-start = Logg på, og åpne kontoen din. Velg «{ account-passkeys-add }», deretter «{ passkey-create }» og så sikkerhetsnøkkelen i nettleserens dialogboks.
guide-passkey-key-touch = Koble til nøkkelen, eller hold den mot baksiden av telefonen. Ta på den når den blinker, og skriv inn PIN-koden dens hvis du blir bedt om det.
guide-passkey-second = Legg også til en ekstra tilgangsnøkkel eller en annen metode, slik at du fortsatt kan logge på hvis du mister enheten.
guide-passkey-use = Logg på med tilgangsnøkkelen
guide-passkey-use-how = Velg «{ passkey-use }» etter passordet. Bekreft i nettleserens dialogboks med fingeravtrykk, ansikt eller PIN-koden for enheten, eller ta på sikkerhetsnøkkelen.
guide-passkey-new = Bytt til en ny telefon eller datamaskin
guide-passkey-new-synced = En synkronisert tilgangsnøkkel vises på den nye enheten så snart du har konfigurert den samme passordbehandleren der.
guide-passkey-new-add = Ellers logger du på med den gamle enheten eller en annen metode og legger til en tilgangsnøkkel på den nye enheten. Fjern deretter den gamle fra listen på kontoen din.
guide-passkey-lost = Hvis du mister enheten eller sikkerhetsnøkkelen
guide-passkey-lost-then = Fjern deretter tilgangsnøkkelen dens fra listen på kontoen din, slik at ingen andre kan bruke den.
guide-passkey-trouble = Hvis tilgangsnøkkelen ikke virker
guide-passkey-trouble-address = Sjekk adressen i nettleseren. En tilgangsnøkkel virker bare på hjelpesenterets egen adresse. På alle andre adresser kan du være på en falsk side: Ikke skriv inn noe der.
guide-passkey-trouble-device = Bruk nettleseren, enheten eller sikkerhetsnøkkelen du la til tilgangsnøkkelen med. Det er ikke sikkert at den finnes på en annen.
guide-passkey-trouble-dialog = Prøv igjen hvis nettleserens dialogboks lukkes før du har bekreftet.
guide-passkey-trouble-other = Ellers velger du «{ login-other-ways }» for å logge på med en annen metode.

guide-app = Konfigurer en autentiseringsapp
guide-app-which = Du kan bruke hvilken som helst app for engangskoder, for eksempel Google Authenticator, Microsoft Authenticator eller en passordbehandler som 1Password eller Bitwarden.
guide-app-phone = På telefonen
guide-app-install = Installer en autentiseringsapp på telefonen.
guide-app-start = Logg på med datamaskinen, og åpne kontoen din. Velg «{ account-apps-add }», så vises en QR-kode.
guide-app-scan = Legg til en konto i appen, og skann QR-koden.
guide-app-code = Skriv inn den sekssifrede koden som appen viser.
guide-app-same-phone = Er appen på telefonen du logger på med? Velg da «{ totp-on-this-phone }» i stedet for å skanne.
guide-app-computer = På datamaskinen
guide-app-computer-install = Installer en autentiseringsapp, eller bruk en passordbehandler som viser engangskoder.
guide-app-computer-start = Logg på, og åpne kontoen din. Velg «{ account-apps-add }», og kopier konfigurasjonsnøkkelen.
guide-app-computer-key = Legg til en konto manuelt i appen, og lim inn konfigurasjonsnøkkelen.
guide-save = Hvis du får se gjenopprettingskoder, må du lagre dem. De vises bare én gang.
guide-required = Hvis hjelpesenteret krever totrinnspålogging, begynner konfigureringen når du logger på.

guide-email = Få koder på e-post
guide-email-on = Logg på, og åpne kontoen din. Velg «{ account-email-switch-on }» under «{ account-email }».
guide-email-code = Vi sender en sekssifret kode til adressen i profilen din. Skriv den inn for å bekrefte adressen.
guide-email-late = Ingen e-post? Se først i søppelpostmappen. En kode utløper etter ti minutter.
guide-email-app = En autentiseringsapp er sikrere enn e-post, og du kan bruke begge deler.
guide-email-lost = Hvis du ikke lenger kan lese e-posten din, kan du logge på med en gjenopprettingskode eller kontakte brukerstøtte.

guide-recovery = Ta godt vare på gjenopprettingskodene
guide-recovery-purpose = Med den første metoden får du ti gjenopprettingskoder. Med hver av dem kan du logge på én gang hvis du ikke kan bruke den vanlige metoden.
guide-recovery-where = Skriv dem ut, eller lagre dem i en passordbehandler. Ikke lagre dem bare på telefonen.
guide-recovery-how = Hvis du vil bruke en, velger du «{ login-other-ways }» i det andre trinnet og deretter «{ login-use-recovery_code }».
guide-recovery-renew = Hvis du bare har få koder igjen, eller noen andre har sett dem, velger du «{ account-codes-renew }» på kontoen din. De gamle slutter da å virke.

guide-browsers = Stol på dine egne nettlesere
guide-browsers-how = { $days ->
    [0] I det andre trinnet kan du velge å stole på nettleseren. Da logger du på der med bare passordet i noen dager.
    [one] I det andre trinnet kan du velge å stole på nettleseren. Da logger du på der med bare passordet i én dag.
   *[other] I det andre trinnet kan du velge å stole på nettleseren. Da logger du på der med bare passordet i { $days } dager.
}
guide-browsers-own = Stol bare på nettlesere som ingen andre bruker, og aldri på en nettleser på en offentlig datamaskin.
guide-browsers-end = Hvis du ikke lenger vil stole på en nettleser, velger du «{ account-browser-forget }» ved siden av den på kontoen din. «{ account-browsers-forget }» gjelder alle nettlesere.

guide-new-phone = Bytt til en ny telefon
guide-new-phone-first = Gjør dette mens du fortsatt har den gamle telefonen. Hvis appen selv flytter kodene til den nye telefonen, trenger du ikke å gjøre noe her.
guide-new-phone-add = Logg på, og åpne kontoen din. Velg «{ account-apps-add }». Bruk den gamle telefonen hvis du blir bedt om en kode.
guide-new-phone-scan = Skann QR-koden med appen på den nye telefonen, og skriv inn koden som den viser.
guide-new-phone-remove = Fjern appen på den gamle telefonen fra listen på kontoen din.

guide-lost = Hvis du mister telefonen
guide-lost-code = Logg på med en gjenopprettingskode: Velg «{ login-other-ways }» og deretter «{ login-use-recovery_code }».
guide-lost-email = Eller få en kode på e-post, hvis du har slått det på.
guide-lost-passkey = Eller bruk en tilgangsnøkkel på en annen enhet eller sikkerhetsnøkkelen din.
guide-lost-browser = Eller bruk en klarert nettleser. Den ber ikke om en kode.
guide-lost-then = Fjern deretter appen på den mistede telefonen fra kontoen din, og legg til en app på en annen enhet. Bytt også passord hvis noen andre kan ha telefonen.
guide-lost-support = Kontakt brukerstøtte hvis ingenting av dette virker. En medarbeider i brukerstøtte kan gi deg en kode for én pålogging.

guide-wrong = Hvis en kode ikke virker
guide-wrong-time = Kontroller at telefonen stiller dato og klokkeslett automatisk. Kodene avhenger av tiden.
guide-wrong-name = Hvis appen har flere kontoer, bruker du koden for «{ $name }».
guide-wrong-next = Vent på neste kode. Hver kode virker bare én gang.
guide-wrong-email = Bruk koden fra den nyeste e-posten innen ti minutter.
guide-wrong-lock = Etter fem feil koder må du vente litt. Gjenopprettingskoder virker også da.
guide-wrong-passkey = Tilgangsnøkkelen virker også da.

guide-help = Trenger du hjelp?
guide-help-what = Hvis ingenting her hjelper, kontakter du brukerstøtte for hjelpesenteret. Fortell hva du har prøvd, og hva siden viser, men ikke send kodene eller passordet ditt.
guide-contact = Kontakt brukerstøtte
