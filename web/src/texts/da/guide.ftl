# Artiklen til brugere: <two-factor-guide> og docs/user-guide.md. Knappernes navne kommer fra de andre filer.

guide-contents = På denne side
guide-none = Dette hjælpecenter tilbyder ikke totrinslogin lige nu.

guide-what = Hvad er totrinslogin?
guide-what-second = Totrinslogin tilføjer et andet trin efter din adgangskode, som kun du kan gennemføre. En person, der kender din adgangskode, kan stadig ikke logge ind som dig.
guide-what-methods = Du kan bruge disse metoder:
guide-what-passkey = En adgangsnøgle på din telefon, på din computer eller på en sikkerhedsnøgle beder om dit fingeraftryk, dit ansigt eller enhedens pinkode. Det er den sikreste metode, og du skal ikke indtaste en kode.
guide-what-totp = En godkendelsesapp på din telefon eller computer viser en ny kode hvert 30. sekund. Den virker offline.
guide-what-email = En mail med en kode sendes til adressen i din profil.
guide-what-safe = Indtast kun dine koder, når du logger ind eller ændrer dine indstillinger. Giv dem aldrig til en person, der ringer eller skriver til dig.

guide-passkey = Brug en adgangsnøgle
guide-passkey-what = En adgangsnøgle (passkey) er en nøgle til dette hjælpecenter, der bliver på din telefon, din computer eller en sikkerhedsnøgle. Du bruger den med dit fingeraftryk, dit ansigt eller enhedens pinkode, og et falsk websted kan ikke stjæle den.
guide-passkey-phone-start = Log ind på din telefon, og åbn din konto. Vælg “{ account-passkeys-add }” og derefter “{ passkey-create }”.
guide-passkey-phone-confirm = Bekræft med dit fingeraftryk, dit ansigt eller enhedens pinkode. Din telefon gemmer adgangsnøglen.
guide-passkey-synced = Telefoner og adgangskodeadministratorer synkroniserer ofte adgangsnøgler til dine andre enheder. Så kan du bruge den samme adgangsnøgle der.
guide-passkey-computer-start = Log ind på din computer, og åbn din konto. Vælg “{ account-passkeys-add }” og derefter “{ passkey-create }”.
guide-passkey-computer-confirm = Bekræft på den måde, du låser din computer op på, for eksempel med Windows Hello eller Touch ID.
guide-passkey-computer-phone = Hvis computeren ikke har noget af dette, skal du vælge din telefon i browserens dialogboks og følge trinnene der.
guide-passkey-key = Med en sikkerhedsnøgle
guide-passkey-key-start = Log ind, og åbn din konto. Vælg “{ account-passkeys-add }”, derefter “{ passkey-create }” og så sikkerhedsnøglen i browserens dialogboks.
guide-passkey-key-touch = Sæt nøglen i, eller hold den mod bagsiden af din telefon. Rør ved den, når den blinker, og indtast dens pinkode, hvis du bliver bedt om det.
guide-passkey-second = Tilføj også en ekstra adgangsnøgle eller en anden metode, så du stadig kan logge ind, hvis du mister enheden.
guide-passkey-use = Log ind med din adgangsnøgle
guide-passkey-use-how = Vælg “{ passkey-use }” efter din adgangskode. Bekræft i browserens dialogboks med dit fingeraftryk, dit ansigt eller enhedens pinkode, eller rør ved din sikkerhedsnøgle.
guide-passkey-new = Skift til en ny telefon eller computer
guide-passkey-new-synced = En synkroniseret adgangsnøgle vises på den nye enhed, så snart du har konfigureret den samme adgangskodeadministrator der.
guide-passkey-new-add = Ellers skal du logge ind med den gamle enhed eller en anden metode og tilføje en adgangsnøgle på den nye enhed. Fjern derefter den gamle fra listen på din konto.
guide-passkey-lost = Hvis du mister enheden eller sikkerhedsnøglen
guide-passkey-lost-then = Fjern derefter dens adgangsnøgle fra listen på din konto, så ingen andre kan bruge den.
guide-passkey-trouble = Hvis din adgangsnøgle ikke virker
guide-passkey-trouble-address = Kontrollér adressen i din browser. En adgangsnøgle virker kun på dit hjælpecenters egen adresse. På alle andre adresser kan du være på en falsk side: Indtast ikke noget der.
guide-passkey-trouble-device = Brug den browser, enhed eller sikkerhedsnøgle, du tilføjede adgangsnøglen med. Den findes måske ikke på en anden.
guide-passkey-trouble-dialog = Prøv igen, hvis browserens dialogboks lukker, før du har bekræftet.
guide-passkey-trouble-other = Ellers kan du vælge “{ login-other-ways }” for at logge ind med en anden metode.

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
guide-recovery-purpose = Med din første metode får du ti gendannelseskoder. Med hver af dem kan du logge ind én gang, hvis du ikke kan bruge din sædvanlige metode.
guide-recovery-where = Udskriv dem, eller gem dem i en adgangskodeadministrator. Gem dem ikke kun på din telefon.
guide-recovery-how = Hvis du vil bruge en, skal du vælge “{ login-other-ways }” i andet trin og derefter “{ login-use-recovery_code }”.
guide-recovery-renew = Hvis du kun har få koder tilbage, eller en anden har set dem, skal du vælge “{ account-codes-renew }” på din konto. De gamle virker så ikke længere.

guide-browsers = Hav tillid til dine egne browsere
guide-browsers-how = { $days ->
    [0] I andet trin kan du vælge at have tillid til browseren. Så logger du ind der med kun din adgangskode i nogle dage.
    [one] I andet trin kan du vælge at have tillid til browseren. Så logger du ind der med kun din adgangskode i én dag.
   *[other] I andet trin kan du vælge at have tillid til browseren. Så logger du ind der med kun din adgangskode i { $days } dage.
}
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
guide-lost-passkey = Eller brug en adgangsnøgle på en anden enhed eller din sikkerhedsnøgle.
guide-lost-browser = Eller brug en betroet browser. Den beder ikke om en kode.
guide-lost-then = Fjern derefter den mistede telefons app fra din konto, og tilføj en app på en anden enhed. Skift også din adgangskode, hvis en anden kan have telefonen.
guide-lost-support = Kontakt supporten, hvis intet af dette virker. En supportmedarbejder kan give dig en kode til ét login.

guide-wrong = Hvis en kode ikke virker
guide-wrong-time = Kontrollér, at din telefon indstiller dato og klokkeslæt automatisk. Koderne afhænger af tiden.
guide-wrong-name = Hvis din app har flere konti, skal du bruge koden for “{ $name }”.
guide-wrong-next = Vent på den næste kode. Hver kode virker kun én gang.
guide-wrong-email = Brug koden fra den nyeste mail inden for ti minutter.
guide-wrong-lock = Efter fem forkerte koder skal du vente lidt. Gendannelseskoder virker også da.
guide-wrong-passkey = Din adgangsnøgle virker også da.

guide-help = Brug for hjælp?
guide-help-what = Hvis intet her hjælper, kan du kontakte supporten for dit hjælpecenter. Fortæl, hvad du har prøvet, og hvad siden viser, men send ikke dine koder eller din adgangskode.
guide-contact = Kontakt supporten
