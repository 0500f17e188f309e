# Det andra steget i en inloggning.

login-title-passkey = Bekräfta med din lösenordsnyckel
login-title-totp = Ange koden från din autentiseringsapp
login-title-email = Ange koden från ditt e-postmeddelande
login-title-recovery_code = Ange en återställningskod
login-title-bypass_code = Ange koden från supporten
login-label-totp = Sexsiffrig kod
login-label-recovery_code = Återställningskod
login-label-bypass_code = Kod från supporten
login-hint-totp = Öppna din autentiseringsapp för att få en kod.
login-hint-recovery_code = Ange en av de tio koder som du har sparat. Varje kod fungerar en gång.
login-hint-bypass_code = En supportmedarbetare har gett dig den här koden. Den fungerar en gång.
login-clock = Fungerar inte koden? Kontrollera att telefonen ställer in tiden automatiskt.
login-trust = { $days ->
    [one] Lita på den här webbläsaren i en dag
   *[other] Lita på den här webbläsaren i { $days } dagar
}
login-other-ways = Prova ett annat sätt
login-use-passkey = Använd din lösenordsnyckel eller säkerhetsnyckel
login-use-totp = Använd din autentiseringsapp
login-use-email = Skicka en kod till { $address }
login-use-recovery_code = Använd en återställningskod
login-use-bypass_code = Använd en kod från supporten
login-blocked = Du använde e-posten i det första steget och kan inte använda den igen här. Använd en återställningskod eller be supporten om en kod.
login-obstacle-browser = Den här webbläsaren kan inte använda din lösenordsnyckel. Den fungerar i en annan webbläsare eller på en annan enhet.
login-obstacle-page = Din lösenordsnyckel fungerar inte på den här sidan. Meddela supporten.
login-only-passkey = Du har inte konfigurerat någon annan metod. Använd en annan webbläsare eller enhet eller be supporten om en kod.
login-passed = Du är inloggad
login-moving-on = Ett ögonblick …
login-locked = För många felaktiga koder
login-locked-wait = För din säkerhet är koder från appen eller e-posten pausade. Du behöver inte vänta om du har en återställningskod eller en kod från supporten.
login-locked-staff = För din säkerhet är koder från appen eller e-posten pausade tills supporten låser upp ditt konto. Du kan logga in nu med en återställningskod eller en kod från supporten.
login-locked-left = Du kan försöka igen om { $left }.
login-paused = Koder från appen eller e-posten är pausade i { $left }.
login-paused-staff = Koder från appen eller e-posten är pausade tills supporten låser upp ditt konto.
login-paused-passkey = Din lösenordsnyckel fungerar fortfarande.
login-expired = Inloggningen tog för lång tid
login-expired-why = Din kod var inte fel, men inloggningen tog för lång tid. Ange ditt lösenord igen.
login-expired-early = Inloggningen tog för lång tid. Ange ditt lösenord igen.
login-expired-go = Logga in igen
login-completed = Du är redan inloggad
login-completed-why = Den här inloggningen har redan slutförts, kanske på en annan flik.
login-completed-go = Fortsätt

setup-title = Skydda ditt konto
setup-required = Det här hjälpcentret kräver tvåstegsinloggning. Det tar en minut att konfigurera.
setup-offered = Tvåstegsinloggning blir obligatorisk den { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Konfigurera den nu eller hoppa över tills dess.
setup-none = Det finns inget att konfigurera, eftersom din e-postadress inte är bekräftad. Kontakta supporten.
setup-choose-passkey = Skapa en lösenordsnyckel
setup-choose-totp = Använd en autentiseringsapp
setup-choose-email = Få koder via e-post
setup-passkey-why = Logga in med ditt fingeravtryck, ditt ansikte, enhetens pinkod eller din säkerhetsnyckel. Falska inloggningssidor kan inte stjäla en lösenordsnyckel.
setup-email-title = Bekräfta din e-postadress
setup-skip = Hoppa över så länge
setup-back = Välj en annan metod
