# Texterna i e-postmeddelanden på svenska. Värdena förklaras i en.ftl.

direction = ltr

region = SE
month = { $month ->
    [1] januari
    [2] februari
    [3] mars
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] augusti
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
date = { $day } { month } { $year }
time = { $hour }:{ $minute }
date-and-time = { date } kl. { time } { $offset }
time-and-zone = kl. { time } { $offset }

code-subject-login = { $issuer }: din inloggningskod
code-subject-enrollment = { $issuer }: bekräfta din e-postadress
code-subject-proof = { $issuer }: bekräfta en ändring av ditt konto

code-purpose-login = Ange den här koden för att logga in på { $issuer }:
code-purpose-enrollment = Du håller på att aktivera inloggningskoder via e-post hos { $issuer }. Ange den här koden för att bekräfta din adress:
code-purpose-proof = Du håller på att ändra hur du loggar in på { $issuer }. Ange den här koden för att bekräfta att det är du:

code-lifetime = { $minutes ->
    [one] Koden fungerar en gång, inom en minut (till { $until }).
   *[other] Koden fungerar en gång, inom { $minutes } minuter (till { $until }).
}
code-requested = Begärd: { $time }
code-requested-from = Begärd: { $time }, med { $browser }
code-never-share = Dela aldrig den här koden. { $issuer } kommer aldrig att be dig om den.

code-objection-login = Har du inte begärt den här koden? Då kan någon annan ditt lösenord. Dela inte koden och byt lösenord.
code-objection-enrollment = Har du inte begärt den här koden? Då kan någon annan vara inloggad på ditt konto. Dela inte koden, byt lösenord och hör av dig till oss.
code-objection-proof = Har du inte begärt den här koden? Då kan någon annan vara inloggad på ditt konto. Dela inte koden, byt lösenord och hör av dig till oss.
support = Hjälp: { $url }

notice-subject-address_changed = { $issuer }: e-postadressen har ändrats
notice-subject-recovery_code_used = { $issuer }: en återställningskod har använts
notice-subject-totp_added = { $issuer }: autentiseringsapp tillagd
notice-subject-email_added = { $issuer }: inloggningskoder via e-post aktiverade
notice-subject-locked_out = { $issuer }: inloggning med koder pausad
notice-subject-totp_renamed = { $issuer }: autentiseringsapp omdöpt
notice-subject-totp_removed = { $issuer }: autentiseringsapp borttagen
notice-subject-passkey_added = { $issuer }: lösenordsnyckel tillagd
notice-subject-passkey_removed = { $issuer }: lösenordsnyckel borttagen
notice-subject-passkey_copied = { $issuer }: din lösenordsnyckel kan ha kopierats
notice-subject-email_removed = { $issuer }: inloggningskoder via e-post inaktiverade
notice-subject-factors_removed = { $issuer }: tvåstegsinloggningen har tagits bort
notice-subject-recovery_codes_renewed = { $issuer }: nya återställningskoder har skapats
notice-subject-bypass_code_issued = { $issuer }: supporten har utfärdat en inloggningskod
notice-subject-bypass_code_used = { $issuer }: inloggning med en kod från supporten
notice-subject-browser_trusted = { $issuer }: ny betrodd webbläsare
notice-subject-browser_token_reused = { $issuer }: kopia av en betrodd webbläsare har använts
notice-subject-unlocked = { $issuer }: kontot har låsts upp
notice-subject-exemption_set = { $issuer }: tvåstegsinloggning krävs inte för tillfället
notice-subject-exemption_ended = { $issuer }: undantaget från tvåstegsinloggning är slut

notice-address_changed = E-postadressen för ditt konto hos { $issuer } har ändrats. Från och med nu skickas inloggningskoder till den nya adressen.
notice-recovery_code_used = En av dina återställningskoder har använts hos { $issuer }.
notice-totp_added = En autentiseringsapp har lagts till i ditt konto hos { $issuer }.
notice-email_added = Inloggningskoder via e-post har aktiverats för ditt konto hos { $issuer }.
notice-locked_out = För många felaktiga koder har angetts för ditt konto hos { $issuer }. Koder från appen eller via e-post är pausade en stund. En återställningskod fungerar fortfarande.
notice-totp_renamed = En autentiseringsapp i ditt konto hos { $issuer } har bytt namn.
notice-totp_removed = En autentiseringsapp har tagits bort från ditt konto hos { $issuer }.
notice-passkey_added = En lösenordsnyckel har lagts till i ditt konto hos { $issuer }.
notice-passkey_removed = En lösenordsnyckel har tagits bort från ditt konto hos { $issuer }.
notice-passkey_copied = Användningen av en av dina lösenordsnycklar hos { $issuer } har nekats, eftersom lösenordsnyckeln kan ha kopierats. Ta bort den och lägg till en ny.
notice-email_removed = Inloggningskoder via e-post har inaktiverats för ditt konto hos { $issuer }.
notice-factors_removed = Tvåstegsinloggningen har tagits bort från ditt konto hos { $issuer }: lösenordsnycklar, autentiseringsappar, koder via e-post, återställningskoder och betrodda webbläsare.
notice-recovery_codes_renewed = Nya återställningskoder har skapats för ditt konto hos { $issuer }. De gamla koderna fungerar inte längre.
notice-bypass_code_issued = Supporten har utfärdat en kod för ditt konto hos { $issuer }. Med den går det att logga in en gång utan det andra steget.
notice-bypass_code_used = Någon har loggat in på ditt konto hos { $issuer } med en kod från supporten.
notice-browser_trusted = En webbläsare är nu betrodd för ditt konto hos { $issuer }. Den loggar in utan kod under en tid. Du kan ta bort den i ditt konto.
notice-browser_token_reused = Någon har använt en kopia av en av dina betrodda webbläsare hos { $issuer }. Den webbläsaren är inte längre betrodd.
notice-unlocked = Ditt konto hos { $issuer } har låsts upp. Koder fungerar igen.
notice-exemption_set = Under en tid kan du logga in på ditt konto hos { $issuer } utan att konfigurera tvåstegsinloggning.
notice-exemption_ended = Ditt undantag från tvåstegsinloggning hos { $issuer } är slut.
notice-when = När: { $time }
notice-by-user = Av: dig, eller någon som var inloggad som du
notice-by-staff = Av: supporten hos { $issuer }
notice-by-service = Av: ett system hos { $issuer }
notice-objection = Var det inte du? Byt lösenord omedelbart och kontakta supporten hos { $issuer }.
notice-pause = Eftersom det har skett många ändringar får du inga fler sådana här meddelanden på ett tag. Supporten hos { $issuer } kan berätta vad som har ändrats under tiden.

reminder-subject = { $issuer }: konfigurera tvåstegsinloggning före den { $date }
reminder-what = Från och med den { $date } blir tvåstegsinloggning obligatorisk för ditt konto hos { $issuer }. Du har inte konfigurerat den än.
reminder-how = Öppna { $issuer } som vanligt, logga in och följ stegen för att konfigurera den. Det tar ungefär två minuter.
reminder-no-reply = Du behöver inte svara på det här mejlet. Om du redan har konfigurerat den kan du bortse från mejlet.

# Meddelandet till en adress som e-post ska skickas från.
sender-code-heading = Avsändaradress
sender-code-subject = Bekräfta att den här adressen får skicka e-post
sender-code-purpose = Ett hjälpcenter vill skicka e-post från den här adressen. Om du vill tillåta det ger du koden till administratören som bad om den, eller anger den i hjälpcentrets inställningar:
sender-code-purpose-named = Ett hjälpcenter som kallar sig ”{ $issuer }” vill skicka e-post från den här adressen. Om du vill tillåta det ger du koden till administratören som bad om den, eller anger den i hjälpcentrets inställningar:
sender-code-tenant = Hjälpcentrets ID: { $tenant }
sender-code-objection = Känner du inte till hjälpcentret, eller väntade du dig inte det här meddelandet? Ignorera det och dela inte koden. Utan koden skickas ingen e-post från din adress.
