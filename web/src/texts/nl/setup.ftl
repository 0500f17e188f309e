# Instellen, toegangssleutels, codes per e-mail en herstelcodes.

copy = Kopiëren
copied = Gekopieerd
copy-failed = Kopiëren is niet gelukt. Selecteer de tekst zelf.

codes-title = Sla je herstelcodes op
codes-why = Als je je telefoon of toegangssleutel kwijtraakt of je e-mail niet kunt lezen, log je in met een van deze codes. Elke code werkt één keer.
codes-once = Je ziet deze codes niet nog een keer. Bewaar ze op een veilige plek, niet alleen op je telefoon.
codes-download = Downloaden
codes-print = Afdrukken
codes-sheet = Herstelcodes
codes-saved = Ik heb mijn codes opgeslagen

totp-title = Stel je authenticator-app in
totp-step-app = Open een authenticator-app op je telefoon en kies voor het toevoegen van een account. Nog geen app? Installeer er een uit de appstore van je telefoon.
totp-scan = Scan deze QR-code met de app.
totp-step-open = Voeg dit account toe aan de authenticator-app op dit apparaat.
totp-step-code = Voer de code in die de app laat zien.
totp-qr = QR-code voor de authenticator-app. De instelsleutel doet hetzelfde.
totp-on-this-phone = Authenticator-app openen
totp-no-app = Gaat er niets open? Installeer eerst een authenticator-app en probeer het opnieuw.
totp-show-qr = QR-code tonen
totp-show-key = In plaats daarvan een instelsleutel invoeren
totp-key = Voer deze instelsleutel in de app in:
totp-default-name = Authenticator-app
totp-numbered-name = Authenticator-app { $number }
totp-name = Naam
totp-name-change = Wijzigen
name-change-totp = De naam van de app wijzigen
name-hint-totp = Helpt je om je apps uit elkaar te houden. Je krijgt een nieuwe QR-code.
totp-confirm = Bevestigen
totp-expires = Deze QR-code verloopt over { $left }.
totp-expired = Het instellen is verlopen en de QR-code werkt niet meer.
totp-begin-again = Opnieuw beginnen

passkey-use = Je toegangssleutel gebruiken
passkey-waiting = Wachten op je toegangssleutel…
passkey-hint = Je browser vraagt om je vingerafdruk, je gezicht, de pincode van je apparaat of je beveiligingssleutel.
passkey-hint-key = Je browser vraagt om je beveiligingssleutel. Sluit hem aan of houd hem tegen je apparaat en raak hem dan aan.
passkey-title = Maak een toegangssleutel
passkey-what = Je browser vraagt waar je de toegangssleutel wilt opslaan en daarna om je vingerafdruk, je gezicht, de pincode van je apparaat of je beveiligingssleutel. Wij krijgen daar niets van te zien.
passkey-create = Toegangssleutel maken
passkey-name = Toegangssleutel
passkey-name-key = Beveiligingssleutel
passkey-name-numbered = { $name } { $number }
name-change-passkey = De naam van de toegangssleutel wijzigen
name-hint-passkey = Helpt je om je toegangssleutels uit elkaar te houden.
passkey-expired = Het instellen is verlopen.
passkey-obstacle-browser = Deze browser kan geen toegangssleutels maken. Gebruik een andere browser of een ander apparaat.
passkey-obstacle-page = Op deze pagina kun je geen toegangssleutels maken. Laat het support weten.

email-sending = E-mail wordt verzonden…
email-sent = We hebben een code gestuurd naar { $address }. Die verloopt om { DATETIME($until, timeStyle: "short") }.
email-sent-before = We hebben je net een e-mail met een code gestuurd. Als die niet voor deze stap is, stuur dan een nieuwe.
email-expired = De laatste code is verlopen.
email-bounced = De laatste e-mail naar dit adres is teruggekomen. Controleer het adres in je profiel of probeer een andere manier.
email-complained = De laatste e-mail naar dit adres is als spam gemeld. Kijk in je spammap.
email-delayed = E-mails naar dit adres komen op dit moment vertraagd aan.
email-send = Een code sturen
email-again = Opnieuw sturen
email-again-in = Opnieuw sturen over { $left }
email-late = Geen e-mail? Kijk in je spammap. Een opnieuw gestuurde e-mail bevat dezelfde code.
email-no-more = We kunnen deze code niet nog een keer sturen.
