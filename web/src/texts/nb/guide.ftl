# Artikkelen for brukere: <two-factor-guide> og docs/user-guide.md. Navnene på knappene kommer fra de andre filene.

guide-contents = På denne siden
guide-none = Dette hjelpesenteret tilbyr ikke totrinnspålogging akkurat nå.

guide-what = Hva er totrinnspålogging?
guide-what-totp = En autentiseringsapp på telefonen eller datamaskinen viser en ny kode hvert 30. sekund. Den virker uten nett.
guide-what-email = En e-post med en kode sendes til adressen i profilen din.
guide-what-safe = Skriv bare inn koder når du logger på eller endrer innstillinger. Gi dem aldri til noen som ringer eller skriver til deg.

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
guide-recovery-where = Skriv dem ut, eller lagre dem i en passordbehandler. Ikke lagre dem bare på telefonen.
guide-recovery-renew = Hvis du bare har få koder igjen, eller noen andre har sett dem, velger du «{ account-codes-renew }» på kontoen din. De gamle slutter da å virke.

guide-browsers = Stol på dine egne nettlesere
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
guide-lost-browser = Eller bruk en klarert nettleser. Den ber ikke om en kode.
guide-lost-then = Fjern deretter appen på den mistede telefonen fra kontoen din, og legg til en app på en annen enhet. Bytt også passord hvis noen andre kan ha telefonen.
guide-lost-support = Kontakt brukerstøtte hvis ingenting av dette virker. En medarbeider i brukerstøtte kan gi deg en kode for én pålogging.

guide-wrong = Hvis en kode ikke virker
guide-wrong-time = Kontroller at telefonen stiller dato og klokkeslett automatisk. Kodene avhenger av tiden.
guide-wrong-name = Hvis appen har flere kontoer, bruker du koden for «{ $name }».
guide-wrong-next = Vent på neste kode. Hver kode virker bare én gang.
guide-wrong-email = Bruk koden fra den nyeste e-posten innen ti minutter.
guide-wrong-lock = Etter fem feil koder må du vente litt. Gjenopprettingskoder virker også da.

guide-help = Trenger du hjelp?
guide-help-what = Hvis ingenting her hjelper, kontakter du brukerstøtte for hjelpesenteret. Fortell hva du har prøvd, og hva siden viser, men ikke send kodene eller passordet ditt.
guide-contact = Kontakt brukerstøtte
