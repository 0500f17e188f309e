# Het artikel voor gebruikers: <two-factor-guide> en docs/user-guide.md. De namen van de knoppen komen uit de andere bestanden.

guide-contents = Op deze pagina
guide-none = Dit helpcentrum biedt inloggen in twee stappen op dit moment niet aan.

guide-what = Wat is inloggen in twee stappen?
guide-what-second = Inloggen in twee stappen voegt na je wachtwoord een tweede stap toe die alleen jij kunt afronden. Iemand die je wachtwoord kent, kan dan nog steeds niet als jou inloggen.
guide-what-methods = Je kunt deze methoden gebruiken:
guide-what-passkey = Een toegangssleutel op je telefoon, op je computer of op een beveiligingssleutel vraagt om je vingerafdruk, je gezicht of de pincode van je apparaat. Het is de veiligste methode en je hoeft geen code in te voeren.
guide-what-totp = Een authenticator-app op je telefoon of computer laat elke 30 seconden een nieuwe code zien. De app werkt ook offline.
guide-what-email = Een e-mail met een code gaat naar het adres in je profiel.
guide-what-safe = Voer je codes alleen in als je inlogt of je instellingen wijzigt. Geef er nooit een aan iemand die je belt of schrijft.

guide-passkey = Een toegangssleutel gebruiken
guide-passkey-what = Een toegangssleutel (passkey) is een sleutel voor dit helpcentrum die op je telefoon, je computer of een beveiligingssleutel blijft. Je gebruikt hem met je vingerafdruk, je gezicht of de pincode van je apparaat, en een nagemaakte website kan hem niet stelen.
guide-passkey-phone-start = Log in op je telefoon en open je account. Kies “{ account-passkeys-add }” en daarna “{ passkey-create }”.
guide-passkey-phone-confirm = Bevestig met je vingerafdruk, je gezicht of de pincode van je apparaat. Je telefoon slaat de toegangssleutel op.
guide-passkey-synced = Telefoons en wachtwoordmanagers synchroniseren toegangssleutels vaak met je andere apparaten. Je kunt daar dan dezelfde toegangssleutel gebruiken.
guide-passkey-computer-start = Log in op je computer en open je account. Kies “{ account-passkeys-add }” en daarna “{ passkey-create }”.
guide-passkey-computer-confirm = Bevestig op de manier waarop je je computer ontgrendelt, bijvoorbeeld met Windows Hello of Touch ID.
guide-passkey-computer-phone = Kan dat op je computer niet? Kies dan je telefoon in het venster van de browser en volg de stappen daar.
guide-passkey-key = Met een beveiligingssleutel
guide-passkey-key-start = Log in en open je account. Kies “{ account-passkeys-add }”, daarna “{ passkey-create }” en dan de beveiligingssleutel in het venster van de browser.
guide-passkey-key-touch = Sluit de sleutel aan of houd hem tegen de achterkant van je telefoon. Raak hem aan als hij knippert en voer de pincode van de sleutel in als daarom wordt gevraagd.
guide-passkey-second = Voeg ook een tweede toegangssleutel of een andere methode toe, zodat je nog kunt inloggen als je het apparaat kwijtraakt.
guide-passkey-use = Inloggen met je toegangssleutel
guide-passkey-use-how = Kies na je wachtwoord “{ passkey-use }”. Bevestig in het venster van de browser met je vingerafdruk, je gezicht of de pincode van je apparaat, of raak je beveiligingssleutel aan.
guide-passkey-new = Overstappen op een nieuwe telefoon of computer
guide-passkey-new-synced = Een gesynchroniseerde toegangssleutel verschijnt op het nieuwe apparaat zodra je daar dezelfde wachtwoordmanager hebt ingesteld.
guide-passkey-new-add = Log anders in met het oude apparaat of een andere methode en voeg een toegangssleutel toe op het nieuwe apparaat. Verwijder daarna de oude uit de lijst in je account.
guide-passkey-lost = Als je het apparaat of de beveiligingssleutel kwijt bent
guide-passkey-lost-then = Verwijder daarna de toegangssleutel ervan uit de lijst in je account, zodat niemand anders die kan gebruiken.
guide-passkey-trouble = Als je toegangssleutel niet werkt
guide-passkey-trouble-address = Controleer het adres in je browser. Een toegangssleutel werkt alleen op het eigen adres van je helpcentrum. Op elk ander adres zit je misschien op een nagemaakte pagina: voer daar niets in.
guide-passkey-trouble-device = Gebruik de browser, het apparaat of de beveiligingssleutel waarmee je de toegangssleutel hebt toegevoegd. Ergens anders staat hij misschien niet.
guide-passkey-trouble-dialog = Sluit het venster van de browser voordat je hebt bevestigd? Probeer het dan opnieuw.
guide-passkey-trouble-other = Kies anders “{ login-other-ways }” om met een andere methode in te loggen.

guide-app = Een authenticator-app instellen
guide-app-which = Je kunt elke app voor eenmalige codes gebruiken, bijvoorbeeld Google Authenticator, Microsoft Authenticator of een wachtwoordmanager zoals 1Password of Bitwarden.
guide-app-phone = Op je telefoon
guide-app-install = Installeer een authenticator-app op je telefoon.
guide-app-start = Log in op je computer en open je account. Kies “{ account-apps-add }”. Er verschijnt een QR-code.
guide-app-scan = Voeg in de app een account toe en scan de QR-code.
guide-app-code = Voer de zescijferige code in die de app laat zien.
guide-app-same-phone = Staat de app op de telefoon waarmee je inlogt? Kies dan “{ totp-on-this-phone }” in plaats van te scannen.
guide-app-computer = Op je computer
guide-app-computer-install = Installeer een authenticator-app of gebruik een wachtwoordmanager die eenmalige codes toont.
guide-app-computer-start = Log in en open je account. Kies “{ account-apps-add }” en kopieer de instelsleutel.
guide-app-computer-key = Voeg in de app handmatig een account toe en plak de instelsleutel.
guide-save = Zie je herstelcodes? Sla ze dan op. Je ziet ze maar één keer.
guide-required = Als je helpcentrum inloggen in twee stappen vereist, begint het instellen bij het inloggen.

guide-email = Codes per e-mail ontvangen
guide-email-on = Log in en open je account. Kies onder “{ account-email }” de knop “{ account-email-switch-on }”.
guide-email-code = We sturen een zescijferige code naar het adres in je profiel. Voer die in om het adres te bevestigen.
guide-email-late = Geen e-mail? Kijk eerst in je spammap. Een code verloopt na tien minuten.
guide-email-app = Een authenticator-app is veiliger dan e-mail, en je kunt beide gebruiken.
guide-email-lost = Kun je je e-mail niet meer lezen? Log dan in met een herstelcode of neem contact op met support.

guide-recovery = Bewaar je herstelcodes veilig
guide-recovery-purpose = Bij je eerste methode krijg je tien herstelcodes. Met elke code kun je één keer inloggen als je je gebruikelijke methode niet kunt gebruiken.
guide-recovery-where = Druk ze af of bewaar ze in een wachtwoordmanager. Bewaar ze niet alleen op je telefoon.
guide-recovery-how = Wil je er een gebruiken? Kies dan in de tweede stap “{ login-other-ways }” en daarna “{ login-use-recovery_code }”.
guide-recovery-renew = Heb je nog maar weinig codes of heeft iemand anders ze gezien? Kies dan “{ account-codes-renew }” in je account. De oude werken dan niet meer.

guide-browsers = Vertrouw je eigen browsers
guide-browsers-how = { $days ->
    [0] In de tweede stap kun je ervoor kiezen de browser te vertrouwen. Je logt daar dan een aantal dagen met alleen je wachtwoord in.
    [one] In de tweede stap kun je ervoor kiezen de browser te vertrouwen. Je logt daar dan één dag met alleen je wachtwoord in.
   *[other] In de tweede stap kun je ervoor kiezen de browser te vertrouwen. Je logt daar dan { $days } dagen met alleen je wachtwoord in.
}
guide-browsers-own = Vertrouw alleen browsers die niemand anders gebruikt, en nooit een browser op een openbare computer.
guide-browsers-end = Kies “{ account-browser-forget }” naast een browser in je account om die niet meer te vertrouwen. “{ account-browsers-forget }” geldt voor allemaal.

guide-new-phone = Overstappen op een nieuwe telefoon
guide-new-phone-first = Doe dit terwijl je je oude telefoon nog hebt. Als je app de codes zelf naar de nieuwe telefoon verplaatst, hoef je hier niets te doen.
guide-new-phone-add = Log in en open je account. Kies “{ account-apps-add }”. Gebruik de oude telefoon als er om een code wordt gevraagd.
guide-new-phone-scan = Scan de QR-code met de app op de nieuwe telefoon en voer de code in die de app laat zien.
guide-new-phone-remove = Verwijder de app van de oude telefoon uit de lijst in je account.

guide-lost = Als je je telefoon kwijt bent
guide-lost-code = Log in met een herstelcode: kies “{ login-other-ways }” en daarna “{ login-use-recovery_code }”.
guide-lost-email = Of ontvang een code per e-mail, als je dat hebt aangezet.
guide-lost-passkey = Of gebruik een toegangssleutel op een ander apparaat of je beveiligingssleutel.
guide-lost-browser = Of gebruik een vertrouwde browser. Die vraagt niet om een code.
guide-lost-then = Verwijder daarna de app van de kwijtgeraakte telefoon uit je account en voeg een app op een ander apparaat toe. Wijzig ook je wachtwoord als iemand anders de telefoon misschien heeft.
guide-lost-support = Werkt dit allemaal niet? Neem dan contact op met support. Een supportmedewerker kan je een code geven om één keer mee in te loggen.

guide-wrong = Als een code niet werkt
guide-wrong-time = Controleer of je telefoon datum en tijd automatisch instelt. De codes hangen van de tijd af.
guide-wrong-name = Heeft je app meerdere accounts? Gebruik dan de code voor “{ $name }”.
guide-wrong-next = Wacht op de volgende code. Elke code werkt maar één keer.
guide-wrong-email = Gebruik binnen tien minuten de code uit de nieuwste e-mail.
guide-wrong-lock = Na vijf verkeerde codes moet je even wachten. Herstelcodes werken ook dan.
guide-wrong-passkey = Ook je toegangssleutel werkt dan nog.

guide-help = Hulp nodig?
guide-help-what = Helpt dit allemaal niet? Neem dan contact op met support van je helpcentrum. Vertel wat je hebt geprobeerd en wat je op de pagina ziet, maar stuur je codes en je wachtwoord niet mee.
guide-contact = Contact opnemen met support
