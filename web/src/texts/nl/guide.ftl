# Het artikel voor gebruikers: <two-factor-guide> en docs/user-guide.md. De namen van de knoppen komen uit de andere bestanden.

guide-contents = Op deze pagina
guide-none = Dit helpcentrum biedt inloggen in twee stappen op dit moment niet aan.

guide-what = Wat is inloggen in twee stappen?
guide-what-totp = Een authenticator-app op je telefoon of computer laat elke 30 seconden een nieuwe code zien. De app werkt ook offline.
guide-what-email = Een e-mail met een code gaat naar het adres in je profiel.
guide-what-safe = Voer je codes alleen in als je inlogt of je instellingen wijzigt. Geef er nooit een aan iemand die je belt of schrijft.

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
guide-recovery-where = Druk ze af of bewaar ze in een wachtwoordmanager. Bewaar ze niet alleen op je telefoon.
guide-recovery-renew = Heb je nog maar weinig codes of heeft iemand anders ze gezien? Kies dan “{ account-codes-renew }” in je account. De oude werken dan niet meer.

guide-browsers = Vertrouw je eigen browsers
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
guide-lost-browser = Of gebruik een vertrouwde browser. Die vraagt niet om een code.
guide-lost-then = Verwijder daarna de app van de kwijtgeraakte telefoon uit je account en voeg een app op een ander apparaat toe. Wijzig ook je wachtwoord als iemand anders de telefoon misschien heeft.
guide-lost-support = Werkt dit allemaal niet? Neem dan contact op met support. Een supportmedewerker kan je een code geven om één keer mee in te loggen.

guide-wrong = Als een code niet werkt
guide-wrong-time = Controleer of je telefoon datum en tijd automatisch instelt. De codes hangen van de tijd af.
guide-wrong-name = Heeft je app meerdere accounts? Gebruik dan de code voor “{ $name }”.
guide-wrong-next = Wacht op de volgende code. Elke code werkt maar één keer.
guide-wrong-email = Gebruik binnen tien minuten de code uit de nieuwste e-mail.
guide-wrong-lock = Na vijf verkeerde codes moet je even wachten. Herstelcodes werken ook dan.

guide-help = Hulp nodig?
guide-help-what = Helpt dit allemaal niet? Neem dan contact op met support van je helpcentrum. Vertel wat je hebt geprobeerd en wat je op de pagina ziet, maar stuur je codes en je wachtwoord niet mee.
guide-contact = Contact opnemen met support
