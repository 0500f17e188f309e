# Artiklen til brugere: <two-factor-guide> og docs/user-guide.md. Knappernes navne kommer fra de andre filer.

guide-contents = På denne side
guide-none = Dette hjælpecenter tilbyder ikke totrinslogin lige nu.

guide-what = Hvad er totrinslogin?
guide-what-totp = En godkendelsesapp på din telefon eller computer viser en ny kode hvert 30. sekund. Den virker offline.
guide-what-email = En mail med en kode sendes til adressen i din profil.
guide-what-safe = Indtast kun dine koder, når du logger ind eller ændrer dine indstillinger. Giv dem aldrig til en person, der ringer eller skriver til dig.

guide-app = Konfigurer en godkendelsesapp
guide-app-which = Du kan bruge enhver app til engangskoder, for eksempel Google Authenticator, Microsoft Authenticator eller en adgangskodeadministrator som 1Password eller Bitwarden.
guide-app-phone = På din telefon
guide-app-install = Installer en godkendelsesapp på din telefon.
guide-app-start = Log ind på din computer, og åbn din konto. Vælg “{ account-apps-add }”, så vises en QR-kode.
guide-app-scan = Tilføj en konto i appen, og scan QR-koden.
guide-app-code = Indtast den sekscifrede kode, som appen viser.
guide-app-same-phone = Er appen på den telefon, du logger ind med? Så vælg “{ totp-on-this-phone }” i stedet for at scanne.
guide-app-computer = På din computer
guide-app-computer-install = Installer en godkendelsesapp, eller brug en adgangskodeadministrator, der viser engangskoder.
guide-app-computer-start = Log ind, og åbn din konto. Vælg “{ account-apps-add }”, og kopiér opsætningsnøglen.
guide-app-computer-key = Tilføj en konto manuelt i appen, og indsæt opsætningsnøglen.
guide-save = Hvis du får vist gendannelseskoder, skal du gemme dem. De vises kun én gang.
guide-required = Hvis dit hjælpecenter kræver totrinslogin, begynder konfigurationen, når du logger ind.

guide-email = Få koder via mail
guide-email-on = Log ind, og åbn din konto. Vælg “{ account-email-switch-on }” under “{ account-email }”.
guide-email-code = Vi sender en sekscifret kode til adressen i din profil. Indtast den for at bekræfte adressen.
guide-email-late = Ingen mail? Se først i din spammappe. En kode udløber efter ti minutter.
guide-email-app = En godkendelsesapp er sikrere end mail, og du kan bruge begge dele.
guide-email-lost = Hvis du ikke længere kan læse din mail, kan du logge ind med en gendannelseskode eller kontakte supporten.

guide-recovery = Opbevar dine gendannelseskoder sikkert
guide-recovery-where = Udskriv dem, eller gem dem i en adgangskodeadministrator. Gem dem ikke kun på din telefon.
guide-recovery-renew = Hvis du kun har få koder tilbage, eller en anden har set dem, skal du vælge “{ account-codes-renew }” på din konto. De gamle virker så ikke længere.

guide-browsers = Hav tillid til dine egne browsere
guide-browsers-own = Hav kun tillid til browsere, som ingen andre bruger, og aldrig til en browser på en offentlig computer.
guide-browsers-end = Hvis du ikke længere vil have tillid til en browser, skal du vælge “{ account-browser-forget }” ud for den på din konto. “{ account-browsers-forget }” gælder alle browsere.

guide-new-phone = Skift til en ny telefon
guide-new-phone-first = Gør dette, mens du stadig har din gamle telefon. Hvis din app selv flytter koderne til den nye telefon, skal du ikke gøre noget her.
guide-new-phone-add = Log ind, og åbn din konto. Vælg “{ account-apps-add }”. Brug den gamle telefon, hvis du bliver bedt om en kode.
guide-new-phone-scan = Scan QR-koden med appen på den nye telefon, og indtast den kode, den viser.
guide-new-phone-remove = Fjern den gamle telefons app fra listen på din konto.

guide-lost = Hvis du mister din telefon
guide-lost-code = Log ind med en gendannelseskode: Vælg “{ login-other-ways }” og derefter “{ login-use-recovery_code }”.
guide-lost-email = Eller få en kode via mail, hvis du har slået det til.
guide-lost-browser = Eller brug en betroet browser. Den beder ikke om en kode.
guide-lost-then = Fjern derefter den mistede telefons app fra din konto, og tilføj en app på en anden enhed. Skift også din adgangskode, hvis en anden kan have telefonen.
guide-lost-support = Kontakt supporten, hvis intet af dette virker. En supportmedarbejder kan give dig en kode til ét login.

guide-wrong = Hvis en kode ikke virker
guide-wrong-time = Kontrollér, at din telefon indstiller dato og klokkeslæt automatisk. Koderne afhænger af tiden.
guide-wrong-name = Hvis din app har flere konti, skal du bruge koden for “{ $name }”.
guide-wrong-next = Vent på den næste kode. Hver kode virker kun én gang.
guide-wrong-email = Brug koden fra den nyeste mail inden for ti minutter.
guide-wrong-lock = Efter fem forkerte koder skal du vente lidt. Gendannelseskoder virker også da.

guide-help = Brug for hjælp?
guide-help-what = Hvis intet her hjælper, kan du kontakte supporten for dit hjælpecenter. Fortæl, hvad du har prøvet, og hvad siden viser, men send ikke dine koder eller din adgangskode.
guide-contact = Kontakt supporten
