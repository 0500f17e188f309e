# Konfiguration, adgangsnøgler, koder via mail og gendannelseskoder.

copy = Kopiér
copied = Kopieret
copy-failed = Kunne ikke kopiere. Markér teksten i stedet.

codes-title = Gem dine gendannelseskoder
codes-why = Hvis du mister din telefon eller adgangsnøgle eller ikke kan læse din mail, kan du logge ind med en af disse koder. Hver kode virker én gang.
codes-once = Du ser ikke disse koder igen. Opbevar dem et sikkert sted, ikke kun på telefonen.
codes-download = Download
codes-print = Udskriv
codes-sheet = Gendannelseskoder
codes-saved = Jeg har gemt mine koder

totp-title = Konfigurer din godkendelsesapp
totp-step-app = Åbn en godkendelsesapp på telefonen, og vælg at tilføje en konto. Har du ingen app endnu? Installer en fra telefonens appbutik.
totp-scan = Scan denne QR-kode med appen.
totp-step-open = Føj denne konto til godkendelsesappen på denne enhed.
totp-step-code = Indtast den kode, appen viser.
totp-qr = QR-kode til godkendelsesappen. Opsætningsnøglen gør det samme.
totp-on-this-phone = Åbn godkendelsesapp
totp-no-app = Åbner der ikke noget? Installer først en godkendelsesapp, og prøv så igen.
totp-show-qr = Vis QR-kode
totp-show-key = Indtast en opsætningsnøgle i stedet
totp-key = Indtast denne opsætningsnøgle i appen:
totp-default-name = Godkendelsesapp
totp-numbered-name = Godkendelsesapp { $number }
totp-name = Navn
totp-name-change = Skift
name-change-totp = Skift appens navn
name-hint-totp = Hjælper dig med at kende forskel på dine apps. Du får en ny QR-kode.
totp-confirm = Bekræft
totp-expires = Denne QR-kode udløber om { $left }.
totp-expired = Denne opsætning er udløbet, og QR-koden virker ikke længere.
totp-begin-again = Start forfra

passkey-use = Brug din adgangsnøgle
passkey-waiting = Venter på din adgangsnøgle…
passkey-hint = Din browser beder om dit fingeraftryk, dit ansigt, enhedens pinkode eller din sikkerhedsnøgle.
passkey-hint-key = Din browser beder om din sikkerhedsnøgle. Sæt den i, eller hold den mod din enhed, og rør så ved den.
passkey-title = Opret en adgangsnøgle
passkey-what = Din browser spørger, hvor adgangsnøglen skal gemmes, og beder derefter om dit fingeraftryk, dit ansigt, enhedens pinkode eller din sikkerhedsnøgle. Vi ser aldrig noget af dette.
passkey-create = Opret adgangsnøgle
passkey-name = Adgangsnøgle
passkey-name-key = Sikkerhedsnøgle
passkey-name-numbered = { $name } { $number }
name-change-passkey = Skift adgangsnøglens navn
name-hint-passkey = Hjælper dig med at kende forskel på dine adgangsnøgler.
passkey-expired = Denne opsætning er udløbet.
passkey-obstacle-browser = Denne browser kan ikke oprette adgangsnøgler. Brug en anden browser eller enhed.
passkey-obstacle-page = Adgangsnøgler kan ikke oprettes på denne side. Fortæl det til supporten.

email-sending = Sender en mail…
email-sent = Vi har sendt en kode til { $address }. Den udløber kl. { DATETIME($until, timeStyle: "short") }.
email-sent-before = Vi har lige sendt dig en mail med en kode. Hvis den ikke gælder dette trin, så send en ny.
email-expired = Den seneste kode er udløbet.
email-bounced = Den seneste mail til denne adresse kunne ikke leveres. Tjek adressen i din profil, eller prøv en anden måde.
email-complained = Den seneste mail til denne adresse blev rapporteret som spam. Tjek din spammappe.
email-delayed = Mails til denne adresse er forsinkede i øjeblikket.
email-send = Send en kode
email-again = Send igen
email-again-in = Send igen om { $left }
email-late = Ingen mail? Tjek din spammappe. En mail, der sendes igen, har den samme kode.
email-no-more = Vi kan ikke sende denne kode igen.
