# Tekster i mails på dansk. Værdierne forklares i en.ftl.

direction = ltr

region = DK
month = { $month ->
    [1] januar
    [2] februar
    [3] marts
    [4] april
    [5] maj
    [6] juni
    [7] juli
    [8] august
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
date = { $day }. { month } { $year }
time = { $hour }.{ $minute }
date-and-time = { date } kl. { time } { $offset }
time-and-zone = kl. { time } { $offset }

code-subject-login = { $issuer }: din loginkode
code-subject-enrollment = { $issuer }: bekræft din mailadresse
code-subject-proof = { $issuer }: bekræft en ændring af din konto

code-purpose-login = Indtast denne kode for at logge ind på { $issuer }:
code-purpose-enrollment = Du er ved at slå loginkoder via mail til hos { $issuer }. Indtast denne kode for at bekræfte din adresse:
code-purpose-proof = Du er ved at ændre, hvordan du logger ind på { $issuer }. Indtast denne kode for at bekræfte, at det er dig:

code-lifetime = { $minutes ->
    [one] Koden virker én gang inden for et minut (indtil { $until }).
   *[other] Koden virker én gang inden for { $minutes } minutter (indtil { $until }).
}
code-requested = Anmodet om: { $time }
code-requested-from = Anmodet om: { $time }, med { $browser }
code-never-share = Del aldrig denne kode. { $issuer } vil aldrig bede dig om den.

code-objection-login = Har du ikke bedt om denne kode? Så er der en anden, der kender din adgangskode. Del ikke koden, og skift din adgangskode.
code-objection-enrollment = Har du ikke bedt om denne kode? Så er der måske en anden, der er logget ind på din konto. Del ikke koden, skift din adgangskode, og giv os besked.
code-objection-proof = Har du ikke bedt om denne kode? Så er der måske en anden, der er logget ind på din konto. Del ikke koden, skift din adgangskode, og giv os besked.
support = Hjælp: { $url }

notice-subject-address_changed = { $issuer }: mailadressen er ændret
notice-subject-recovery_code_used = { $issuer }: gendannelseskode brugt
notice-subject-totp_added = { $issuer }: godkendelsesapp tilføjet
notice-subject-email_added = { $issuer }: loginkoder via mail slået til
notice-subject-locked_out = { $issuer }: login med koder sat på pause
notice-subject-totp_renamed = { $issuer }: godkendelsesapp omdøbt
notice-subject-totp_removed = { $issuer }: godkendelsesapp fjernet
notice-subject-passkey_added = { $issuer }: adgangsnøgle tilføjet
notice-subject-passkey_removed = { $issuer }: adgangsnøgle fjernet
notice-subject-passkey_copied = { $issuer }: din adgangsnøgle kan være blevet kopieret
notice-subject-email_removed = { $issuer }: loginkoder via mail slået fra
notice-subject-factors_removed = { $issuer }: totrinslogin fjernet
notice-subject-recovery_codes_renewed = { $issuer }: nye gendannelseskoder oprettet
notice-subject-bypass_code_issued = { $issuer }: supporten har udstedt en loginkode
notice-subject-bypass_code_used = { $issuer }: login med en kode fra supporten
notice-subject-browser_trusted = { $issuer }: ny betroet browser
notice-subject-browser_token_reused = { $issuer }: kopi af en betroet browser brugt
notice-subject-unlocked = { $issuer }: kontoen er låst op
notice-subject-exemption_set = { $issuer }: totrinslogin kræves ikke i en periode
notice-subject-exemption_ended = { $issuer }: fritagelsen for totrinslogin er slut

notice-address_changed = Mailadressen for din konto hos { $issuer } er ændret. Fra nu af sendes loginkoder til den nye adresse.
notice-recovery_code_used = En af dine gendannelseskoder er brugt hos { $issuer }.
notice-totp_added = En godkendelsesapp er føjet til din konto hos { $issuer }.
notice-email_added = Loginkoder via mail er slået til for din konto hos { $issuer }.
notice-locked_out = Der er indtastet for mange forkerte koder for din konto hos { $issuer }. Koder fra appen eller via mail er sat på pause i et stykke tid. En gendannelseskode virker stadig.
notice-totp_renamed = En godkendelsesapp på din konto hos { $issuer } er blevet omdøbt.
notice-totp_removed = En godkendelsesapp er fjernet fra din konto hos { $issuer }.
notice-passkey_added = En adgangsnøgle er føjet til din konto hos { $issuer }.
notice-passkey_removed = En adgangsnøgle er fjernet fra din konto hos { $issuer }.
notice-passkey_copied = Brugen af en af dine adgangsnøgler hos { $issuer } er blevet afvist, fordi adgangsnøglen kan være blevet kopieret. Fjern den, og tilføj en ny.
notice-email_removed = Loginkoder via mail er slået fra for din konto hos { $issuer }.
notice-factors_removed = Totrinslogin er fjernet fra din konto hos { $issuer }: adgangsnøgler, godkendelsesapps, koder via mail, gendannelseskoder og betroede browsere.
notice-recovery_codes_renewed = Der er oprettet nye gendannelseskoder for din konto hos { $issuer }. De gamle koder virker ikke længere.
notice-bypass_code_issued = Supporten har udstedt en kode til din konto hos { $issuer }. Med den kan man logge ind én gang uden dit andet trin.
notice-bypass_code_used = Nogen er logget ind på din konto hos { $issuer } med en kode fra supporten.
notice-browser_trusted = En browser er nu betroet for din konto hos { $issuer }. Den logger ind uden kode i et stykke tid. Du kan fjerne den på din konto.
notice-browser_token_reused = Nogen har brugt en kopi af en af dine betroede browsere hos { $issuer }. Denne browser er ikke længere betroet.
notice-unlocked = Din konto hos { $issuer } er låst op. Koder virker igen.
notice-exemption_set = I en periode kan du logge ind på din konto hos { $issuer } uden at konfigurere totrinslogin.
notice-exemption_ended = Din fritagelse for totrinslogin hos { $issuer } er slut.
notice-when = Hvornår: { $time }
notice-by-user = Af: dig eller en person, der var logget ind som dig
notice-by-staff = Af: supporten hos { $issuer }
notice-by-service = Af: et system hos { $issuer }
notice-objection = Var det ikke dig? Skift straks din adgangskode, og kontakt supporten hos { $issuer }.
notice-pause = Fordi der har været mange ændringer, får du ikke flere mails som denne i et stykke tid. Supporten hos { $issuer } kan fortælle dig, hvad der er ændret i mellemtiden.

reminder-subject = { $issuer }: konfigurer totrinslogin inden den { $date }
reminder-what = Fra den { $date } bliver totrinslogin obligatorisk for din konto hos { $issuer }. Du har ikke konfigureret det endnu.
reminder-how = Åbn { $issuer }, som du plejer, log ind, og følg trinnene for at konfigurere det. Det tager omkring to minutter.
reminder-no-reply = Du behøver ikke at svare på denne mail. Hvis du har konfigureret det i mellemtiden, kan du se bort fra den.

# Mailen til en adresse, der skal sendes mails fra.
sender-code-heading = Afsenderadresse
sender-code-subject = Bekræft, at denne adresse må sende mails
sender-code-purpose = Et hjælpecenter vil sende mails fra denne adresse. Hvis du vil tillade det, skal du give denne kode til den administrator, der bad om den, eller indtaste den i hjælpecenterets indstillinger:
sender-code-purpose-named = Et hjælpecenter, der kalder sig “{ $issuer }”, vil sende mails fra denne adresse. Hvis du vil tillade det, skal du give denne kode til den administrator, der bad om den, eller indtaste den i hjælpecenterets indstillinger:
sender-code-tenant = Hjælpecenterets id: { $tenant }
sender-code-objection = Kender du ikke dette hjælpecenter, eller ventede du ikke denne mail? Ignorer den, og del ikke koden. Uden koden sendes der ingen mails fra din adresse.
