# Artikeln för användare: <two-factor-guide> och docs/user-guide.md. Knapparnas namn kommer från de andra filerna.

guide-contents = På den här sidan
guide-none = Det här hjälpcentret erbjuder inte tvåstegsinloggning just nu.

guide-what = Vad är tvåstegsinloggning?
guide-what-second = Tvåstegsinloggning lägger till ett andra steg efter lösenordet, som bara du kan slutföra. Den som kan ditt lösenord kan ändå inte logga in som du.
guide-what-methods = Du kan använda de här metoderna:
guide-what-passkey = En lösenordsnyckel på telefonen, på datorn eller på en säkerhetsnyckel frågar efter ditt fingeravtryck, ditt ansikte eller enhetens pinkod. Det är den säkraste metoden, och du behöver inte ange någon kod.
guide-what-totp = En autentiseringsapp på telefonen eller datorn visar en ny kod var 30:e sekund. Den fungerar offline.
guide-what-email = Ett e-postmeddelande med en kod skickas till adressen i din profil.
guide-what-safe = Ange bara dina koder när du loggar in eller ändrar dina inställningar. Ge aldrig en kod till någon som ringer eller skriver till dig.

guide-passkey = Använd en lösenordsnyckel
guide-passkey-what = En lösenordsnyckel (passkey) är en nyckel till det här hjälpcentret som stannar på telefonen, på datorn eller på en säkerhetsnyckel. Du använder den med ditt fingeravtryck, ditt ansikte eller enhetens pinkod, och en falsk webbplats kan inte stjäla den.
guide-passkey-phone-start = Logga in på telefonen och öppna ditt konto. Välj ”{ account-passkeys-add }” och sedan ”{ passkey-create }”.
guide-passkey-phone-confirm = Bekräfta med ditt fingeravtryck, ditt ansikte eller enhetens pinkod. Telefonen sparar lösenordsnyckeln.
guide-passkey-synced = Telefoner och lösenordshanterare synkroniserar ofta lösenordsnycklar till dina andra enheter. Då kan du använda samma lösenordsnyckel där.
guide-passkey-computer-start = Logga in på datorn och öppna ditt konto. Välj ”{ account-passkeys-add }” och sedan ”{ passkey-create }”.
guide-passkey-computer-confirm = Bekräfta på samma sätt som du låser upp datorn, till exempel med Windows Hello eller Touch ID.
guide-passkey-computer-phone = Om datorn inte har något sådant väljer du telefonen i webbläsarens dialogruta och följer stegen där.
guide-passkey-key = Med en säkerhetsnyckel
guide-passkey-key-start = Logga in och öppna ditt konto. Välj ”{ account-passkeys-add }”, sedan ”{ passkey-create }” och därefter säkerhetsnyckeln i webbläsarens dialogruta.
guide-passkey-key-touch = Anslut nyckeln eller håll den mot telefonens baksida. Rör vid den när den blinkar och ange dess pinkod om du ombeds göra det.
guide-passkey-second = Lägg också till en andra lösenordsnyckel eller en annan metod, så att du kan logga in även om du tappar bort enheten.
guide-passkey-use = Logga in med din lösenordsnyckel
guide-passkey-use-how = Efter lösenordet väljer du ”{ passkey-use }”. Bekräfta i webbläsarens dialogruta med ditt fingeravtryck, ditt ansikte eller enhetens pinkod, eller rör vid säkerhetsnyckeln.
guide-passkey-new = Byt till en ny telefon eller dator
guide-passkey-new-synced = En synkroniserad lösenordsnyckel visas på den nya enheten så snart du har konfigurerat samma lösenordshanterare där.
guide-passkey-new-add = Annars loggar du in med den gamla enheten eller en annan metod och lägger till en lösenordsnyckel på den nya enheten. Ta sedan bort den gamla från listan i ditt konto.
guide-passkey-lost = Om du tappar bort enheten eller säkerhetsnyckeln
guide-passkey-lost-then = Ta sedan bort dess lösenordsnyckel från listan i ditt konto, så att ingen annan kan använda den.
guide-passkey-trouble = Om din lösenordsnyckel inte fungerar
guide-passkey-trouble-address = Kontrollera adressen i webbläsaren. En lösenordsnyckel fungerar bara på hjälpcentrets egen adress. På alla andra adresser kan du vara på en falsk sida: ange ingenting där.
guide-passkey-trouble-device = Använd den webbläsare, enhet eller säkerhetsnyckel som du lade till lösenordsnyckeln med. Den finns kanske inte på någon annan.
guide-passkey-trouble-dialog = Om webbläsarens dialogruta stängs innan du har bekräftat försöker du igen.
guide-passkey-trouble-other = Annars väljer du ”{ login-other-ways }” för att logga in med en annan metod.

guide-app = Konfigurera en autentiseringsapp
guide-app-which = Du kan använda vilken app för engångskoder som helst, till exempel Google Authenticator, Microsoft Authenticator eller en lösenordshanterare som 1Password eller Bitwarden.
guide-app-phone = På telefonen
guide-app-install = Installera en autentiseringsapp på telefonen.
guide-app-start = Logga in på datorn och öppna ditt konto. Välj ”{ account-apps-add }” så visas en QR-kod.
guide-app-scan = Lägg till ett konto i appen och skanna QR-koden.
guide-app-code = Ange den sexsiffriga koden som appen visar.
guide-app-same-phone = Finns appen på telefonen som du loggar in med? Välj då ”{ totp-on-this-phone }” i stället för att skanna.
guide-app-computer = På datorn
guide-app-computer-install = Installera en autentiseringsapp eller använd en lösenordshanterare som visar engångskoder.
guide-app-computer-start = Logga in och öppna ditt konto. Välj ”{ account-apps-add }” och kopiera konfigurationsnyckeln.
guide-app-computer-key = Lägg till ett konto manuellt i appen och klistra in konfigurationsnyckeln.
guide-save = Om återställningskoder visas sparar du dem. De visas bara en gång.
guide-required = Om ditt hjälpcenter kräver tvåstegsinloggning börjar konfigurationen när du loggar in.

guide-email = Få koder via e-post
guide-email-on = Logga in och öppna ditt konto. Välj ”{ account-email-switch-on }” under ”{ account-email }”.
guide-email-code = Vi skickar en sexsiffrig kod till adressen i din profil. Ange den för att bekräfta adressen.
guide-email-late = Inget meddelande? Titta först i mappen för skräppost. En kod upphör att gälla efter tio minuter.
guide-email-app = En autentiseringsapp är säkrare än e-post, och du kan använda båda.
guide-email-lost = Om du inte längre kan läsa din e-post loggar du in med en återställningskod eller kontaktar supporten.

guide-recovery = Förvara dina återställningskoder säkert
guide-recovery-purpose = Med din första metod får du tio återställningskoder. Med varje kod kan du logga in en gång om du inte kan använda din vanliga metod.
guide-recovery-where = Skriv ut dem eller förvara dem i en lösenordshanterare. Ha dem inte bara i telefonen.
guide-recovery-how = Om du vill använda en väljer du ”{ login-other-ways }” i det andra steget och sedan ”{ login-use-recovery_code }”.
guide-recovery-renew = Om du bara har några få koder kvar, eller om någon annan har sett dem, väljer du ”{ account-codes-renew }” i ditt konto. De gamla slutar fungera.

guide-browsers = Lita på dina egna webbläsare
guide-browsers-how = { $days ->
    [0] I det andra steget kan du välja att lita på webbläsaren. Då loggar du in där med bara ditt lösenord i några dagar.
    [one] I det andra steget kan du välja att lita på webbläsaren. Då loggar du in där med bara ditt lösenord i en dag.
   *[other] I det andra steget kan du välja att lita på webbläsaren. Då loggar du in där med bara ditt lösenord i { $days } dagar.
}
guide-browsers-own = Lita bara på webbläsare som ingen annan använder, och aldrig på en webbläsare på en offentlig dator.
guide-browsers-end = Om du inte längre vill lita på en webbläsare väljer du ”{ account-browser-forget }” bredvid den i ditt konto. ”{ account-browsers-forget }” gäller alla webbläsare.

guide-new-phone = Byt till en ny telefon
guide-new-phone-first = Gör det här medan du fortfarande har kvar din gamla telefon. Om appen själv flyttar sina koder till den nya telefonen behöver du inte göra något här.
guide-new-phone-add = Logga in och öppna ditt konto. Välj ”{ account-apps-add }”. Använd den gamla telefonen om du ombeds ange en kod.
guide-new-phone-scan = Skanna QR-koden med appen på den nya telefonen och ange koden som appen visar.
guide-new-phone-remove = Ta bort den gamla telefonens app från listan i ditt konto.

guide-lost = Om du tappar bort telefonen
guide-lost-code = Logga in med en återställningskod: välj ”{ login-other-ways }” och sedan ”{ login-use-recovery_code }”.
guide-lost-email = Eller få en kod via e-post, om du har slagit på det.
guide-lost-passkey = Eller använd en lösenordsnyckel på en annan enhet eller din säkerhetsnyckel.
guide-lost-browser = Eller använd en betrodd webbläsare. Den frågar inte efter någon kod.
guide-lost-then = Ta sedan bort den borttappade telefonens app från ditt konto och lägg till en app på en annan enhet. Om någon annan kan ha telefonen byter du också lösenord.
guide-lost-support = Om inget av detta fungerar kontaktar du supporten. En supportmedarbetare kan ge dig en kod för en inloggning.

guide-wrong = Om en kod inte fungerar
guide-wrong-time = Kontrollera att telefonen ställer in datum och tid automatiskt. Koderna beror på tiden.
guide-wrong-name = Om du har flera konton i appen använder du koden för ”{ $name }”.
guide-wrong-next = Vänta på nästa kod. Varje kod fungerar bara en gång.
guide-wrong-email = Använd koden från det senaste e-postmeddelandet inom tio minuter.
guide-wrong-lock = Efter fem felaktiga koder måste du vänta en stund. Återställningskoder fungerar även då.
guide-wrong-passkey = Även din lösenordsnyckel fungerar då.

guide-help = Behöver du hjälp?
guide-help-what = Om inget här hjälper kontaktar du supporten för ditt hjälpcenter. Berätta vad du har provat och vad sidan visar, men skicka inte dina koder eller ditt lösenord.
guide-contact = Kontakta supporten
