# Konfigurering, tilgangsnøkler, koder på e-post og gjenopprettingskoder.

copy = Kopier
copied = Kopiert
copy-failed = Kunne ikke kopiere. Merk teksten i stedet.

codes-title = Lagre gjenopprettingskodene dine
codes-why = Hvis du mister telefonen eller tilgangsnøkkelen eller ikke kan lese e-posten, kan du logge på med en av disse kodene. Hver kode virker én gang.
codes-once = Du får ikke se disse kodene igjen. Oppbevar dem på et trygt sted, ikke bare på telefonen.
codes-download = Last ned
codes-print = Skriv ut
codes-sheet = Gjenopprettingskoder
codes-saved = Jeg har lagret kodene mine

totp-title = Konfigurer autentiseringsappen
totp-step-app = Åpne en autentiseringsapp på telefonen, og velg å legge til en konto. Har du ingen app ennå? Installer en fra appbutikken på telefonen.
totp-scan = Skann denne QR-koden med appen.
totp-step-open = Legg til denne kontoen i autentiseringsappen på denne enheten.
totp-step-code = Skriv inn koden som appen viser.
totp-qr = QR-kode for autentiseringsappen. Konfigurasjonsnøkkelen gjør det samme.
totp-on-this-phone = Åpne autentiseringsappen
totp-no-app = Åpnes ingenting? Installer en autentiseringsapp først, og prøv igjen.
totp-show-qr = Vis QR-kode
totp-show-key = Skriv inn en konfigurasjonsnøkkel i stedet
totp-key = Skriv inn denne konfigurasjonsnøkkelen i appen:
totp-default-name = Autentiseringsapp
totp-numbered-name = Autentiseringsapp { $number }
totp-name = Navn
totp-name-change = Endre
name-change-totp = Endre navnet på appen
name-hint-totp = Hjelper deg å skille appene fra hverandre. Du får en ny QR-kode.
totp-confirm = Bekreft
totp-expires = Denne QR-koden utløper om { $left }.
totp-expired = Denne konfigureringen er utløpt, og QR-koden virker ikke lenger.
totp-begin-again = Start på nytt

passkey-use = Bruk tilgangsnøkkelen
passkey-waiting = Venter på tilgangsnøkkelen …
passkey-hint = Nettleseren ber om fingeravtrykk, ansikt, PIN-koden for enheten eller en sikkerhetsnøkkel.
passkey-hint-key = Nettleseren ber om sikkerhetsnøkkelen din. Koble den til, eller hold den mot enheten, og ta deretter på den.
passkey-title = Opprett en tilgangsnøkkel
passkey-what = Nettleseren spør hvor tilgangsnøkkelen skal lagres, og ber deretter om fingeravtrykk, ansikt, PIN-koden for enheten eller en sikkerhetsnøkkel. Vi får aldri se noe av dette.
passkey-create = Opprett tilgangsnøkkel
passkey-name = Tilgangsnøkkel
passkey-name-key = Sikkerhetsnøkkel
passkey-name-numbered = { $name } { $number }
name-change-passkey = Endre navnet på tilgangsnøkkelen
name-hint-passkey = Hjelper deg å skille tilgangsnøklene fra hverandre.
passkey-expired = Denne konfigureringen er utløpt.
passkey-obstacle-browser = Denne nettleseren kan ikke opprette tilgangsnøkler. Bruk en annen nettleser eller enhet.
passkey-obstacle-page = Tilgangsnøkler kan ikke opprettes på denne siden. Gi beskjed til brukerstøtte.

email-sending = Sender e-post …
email-sent = Vi har sendt en kode til { $address }. Den utløper kl. { DATETIME($until, timeStyle: "short") }.
email-sent-before = Vi har nettopp sendt deg en e-post med en kode. Hvis den ikke gjelder dette trinnet, kan du sende en ny.
email-expired = Den siste koden er utløpt.
email-bounced = Den siste e-posten til denne adressen kom i retur. Sjekk adressen i profilen din, eller prøv en annen måte.
email-complained = Den siste e-posten til denne adressen ble rapportert som søppelpost. Sjekk søppelpostmappen.
email-delayed = E-poster til denne adressen er forsinket akkurat nå.
email-send = Send en kode
email-again = Send på nytt
email-again-in = Send på nytt om { $left }
email-late = Ingen e-post? Sjekk søppelpostmappen. En e-post som sendes på nytt, har den samme koden.
email-no-more = Vi kan ikke sende denne koden på nytt.
