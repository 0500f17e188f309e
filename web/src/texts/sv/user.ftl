# Sidan för en användare, för personal: uppgifter, supportåtgärder och historik.

people-back = Tillbaka till listan

user-id = ID: { $id }
user-methods = Inloggningsmetoder
user-more = Fler åtgärder
user-danger = Riskzon
user-own = Det här är din egen profil
user-own-why = Du kan inte hantera din egen tvåfaktorsautentisering här. Använd din kontosida eller be en kollega.
user-unseen = Ingen inloggning än
user-unseen-why = Användaren visas här efter sin första inloggning.
user-unseen-add = Användaren har inte loggat in än. Lägg till användaren för att hjälpa till före den första inloggningen, till exempel med en reservkod eller ett undantag.
user-confirmed = bekräftad
user-unconfirmed = inte bekräftad
user-add = Lägg till användare
user-added = Användaren har lagts till.

user-says = Vad säger användaren?
user-says-first = Kontrollera användarens identitet först. Den som ringer kan vara en angripare.
user-says-lost-phone = ”Jag har tappat bort min telefon.”
user-says-lost-passkey = ”Jag har tappat bort min säkerhetsnyckel eller enheten med min lösenordsnyckel.”
user-says-no-passkey = ”Min lösenordsnyckel fungerar inte.”
user-says-new-phone = ”Jag har en ny telefon.”
user-says-no-mail = ”Jag får inga e-postmeddelanden.”
user-says-locked = ”Det står för många felaktiga koder.”
user-says-no-setup = ”Jag kan inte konfigurera det.”
user-advice-no-method = Användaren har inte konfigurerat någon metod, så inloggningen kan inte fråga efter en kod. Om inloggningen kräver konfiguration kan den hoppas över en gång med en reservkod.
user-advice-recovery = { $count ->
    [one] Användaren har en återställningskod kvar och kan logga in med den utan din hjälp.
   *[other] Användaren har { $count } återställningskoder kvar och kan logga in med en av dem utan din hjälp.
}
user-advice-no-recovery = Användaren har inga återställningskoder kvar.
user-advice-bypass = Med en reservkod kan användaren logga in en gång. Om telefonen har stulits tar du också bort dess autentiseringsapp.
user-advice-phone-passkey = Om telefonen hade en lösenordsnyckel tar du också bort den.
user-advice-synced = En synkroniserad lösenordsnyckel kan fortfarande fungera på användarens andra enheter.
user-advice-has-totp = Användaren har också en autentiseringsapp och kan logga in med dess koder.
user-advice-has-email = Användaren har också koder via e-post och kan logga in med dem.
user-advice-bypass-passkey = Med en reservkod kan användaren logga in en gång. Ta bort lösenordsnyckeln för den borttappade enheten eller säkerhetsnyckeln nedan, så att ingen annan kan använda den.
user-advice-bypass-once = Med en reservkod kan användaren logga in en gång och sedan lägga till en ny lösenordsnyckel på sin kontosida.
user-advice-former-domain = { $count ->
    [one] En lösenordsnyckel har skapats för en domän som hjälpcentret inte längre använder och kan därför inte användas för att logga in.
   *[other] { $count } lösenordsnycklar har skapats för en domän som hjälpcentret inte längre använder och kan därför inte användas för att logga in.
}
user-advice-address = Fråga vilken adress webbläsaren visar. Lösenordsnycklar fungerar bara på hjälpcentrets egen domän: på alla andra adresser kan användaren vara på en falsk sida och får inte ange något där.
user-advice-same-device = En lösenordsnyckel kan finnas bara i den webbläsare, på den enhet eller på den säkerhetsnyckel som användaren lade till den med. Be användaren att försöka där.
user-advice-full = Användaren har fem autentiseringsappar och kan inte lägga till en till. Med en reservkod kan användaren logga in och byta ut en. Eller ta bort en här först.
user-advice-old-phone = Om den gamla telefonen fortfarande fungerar kan användaren lägga till den nya på sin kontosida.
user-advice-together = Konfigurera en autentiseringsapp tillsammans: användaren skannar en QR-kod och berättar vilken kod appen visar. Ta sedan bort appen på den gamla telefonen, om det finns en.
user-advice-profile = Rätta eller bekräfta adressen i användarens profil. Till dess kan användaren logga in med en reservkod.
user-advice-email-off = E-post är inte på för den här användaren, så inloggningen erbjuder inga koder via e-post.
user-advice-spam = Be användaren titta i mappen för skräppost för { $address }. Om det är bråttom kan användaren logga in med en reservkod.
user-advice-clock = Be användaren att låta telefonen ställa in tiden automatiskt. Till dess kan rätt koder avvisas.
user-advice-not-locked = Användaren är inte låst. Om en kod avvisas kan den vara gammal, eller så går telefonens klocka fel. Med en reservkod kan användaren logga in en gång.
user-advice-recovery-locked = { $count ->
    [one] Användarens sista återställningskod fungerar även när koder är pausade.
   *[other] En av användarens { $count } återställningskoder fungerar även när koder är pausade.
}
user-advice-passkey-locked = Användarens lösenordsnyckel fungerar även när koder är pausade.
user-advice-unlock = Lås upp användaren för ett nytt försök direkt.
user-advice-has-method = Användaren har redan konfigurerat en metod. Om den inte går att använda kan användaren logga in en gång med en reservkod och sedan lägga till en annan på sin kontosida.
user-advice-exempt = Ett undantag ger användaren mer tid: tills det upphör kräver inloggningen ingen konfiguration. Eller konfigurera en autentiseringsapp tillsammans, under ”Fler åtgärder”.

user-required-since = 2FA krävs sedan { people-time }
user-ends-requirement = Detta avslutar också kravet på att konfigurera 2FA.
user-ends-exemption = Detta avslutar också undantaget.

user-exempt-for = Undanta i
user-exempt-day = 1 dag
user-exempt-week = 1 vecka
user-exempt-month = 1 månad
user-exempt-date = Till ett datum
user-exempt-last-day = Sista dagen

people-fact-passkey = Lösenordsnycklar
people-fact-totp = Autentiseringsappar
people-fact-email = E-post
people-fact-codes = Koder
people-locked-until = Koder är pausade till { people-time }.
people-until-unlocked = Tills en handläggare låser upp användaren
people-mail-limited-until = Gränsen för koder via e-post är nådd. Inga koder skickas förrän { people-time }, eller förrän du låser upp användaren.
people-failures = { $failures ->
    [one] En felaktig kod
   *[other] { $failures } felaktiga koder i rad
}
people-none-set-up = Inte konfigurerad
people-since = Sedan { people-time }
people-last-used = Användes senast { people-time }
people-never-used = Aldrig använd
people-clock-fast = Telefonens klocka går omkring { $seconds } s före.
people-clock-slow = Telefonens klocka går omkring { $seconds } s efter.
people-passkey-synced = Synkroniserad mellan enheter
people-passkey-not-synced = På en enda enhet eller säkerhetsnyckel
people-passkey-other-domain = Skapad för en annan domän, så den godtas inte vid inloggning.
people-passkeys-by-user = Bara användaren kan lägga till en lösenordsnyckel, eftersom det kräver användarens enhet eller säkerhetsnyckel.
people-no-address = Ingen adress registrerad.
people-unverified = Adressen är inte bekräftad, så inga koder skickas till den.
people-reminded = Senaste påminnelsen om att konfigurera 2FA: { people-time }
people-mail-delivered = Det senaste meddelandet levererades ({ people-time }).
people-mail-delayed = Det senaste meddelandet är försenat ({ people-time }).
people-mail-bounced = Det senaste meddelandet studsade ({ people-time }).
people-mail-complained = Det senaste meddelandet rapporterades som skräppost ({ people-time }).
people-codes-left = Återställningskoder kvar: { $count }
people-bypass-until = En oanvänd reservkod gäller till { people-time }.
people-exempt-until = Undantagen till { people-time }

people-do-remove-passkey = Ta bort lösenordsnyckeln
people-do-totp = Konfigurera en autentiseringsapp
people-do-remove-totp = Ta bort autentiseringsappen
people-do-email-on = Slå på e-post
people-do-email-off = Stäng av e-post
people-do-bypass = Utfärda en reservkod
people-do-unlock = Lås upp
people-do-exempt = Ge ett undantag
people-do-exempt-end = Avsluta undantaget
people-do-require = Kräv 2FA
people-do-require-end = Sluta kräva 2FA
people-do-remove-all = Ta bort alla metoder
people-about-remove-passkey = ”{ $label }” slutar fungera vid inloggning.
people-about-totp = Användaren skannar en QR-kod och berättar vilken kod appen visar.
people-about-remove-totp = ”{ $label }” slutar fungera vid inloggning.
people-about-email-on = Koder skickas till { $address }.
people-about-email-off = Användaren får inte längre koder via e-post.
people-about-bypass = En kod för en inloggning. Den ersätter en eventuell tidigare. Användaren behåller sina metoder. Kontrollera användarens identitet först.
people-about-unlock = Koder fungerar igen direkt.
people-about-exempt = Under en tid behöver användaren inte konfigurera 2FA. Om användaren redan har en metod frågar inloggningen fortfarande efter den.
people-about-exempt-end = Användaren måste följa samma regler som alla andra.
people-about-require = Användaren måste konfigurera 2FA, oavsett vilka grupper inställningarna anger. En övergångsperiod gäller fortfarande.
people-about-require-end = Samma regler gäller för användaren som för alla andra.
people-about-remove-all = Detta tar bort lösenordsnycklar, autentiseringsappar och koder via e-post, och även betrodda webbläsare, återställningskoder och reservkoden. Tills användaren konfigurerar en metod igen räcker lösenordet för att logga in.
people-valid = Giltig i
people-minutes = { $minutes } minuter
people-hours = { $hours ->
    [one] En timme
   *[other] { $hours } timmar
}
people-reason = Orsak
people-reason-kept = Historiken sparar din orsak.
people-sure = Ja, ta bort detta från { $user }
people-invalid-reason = Ange en orsak.
people-invalid-until = Ange en tid i framtiden.
people-invalid-sure = Markera kryssrutan för att bekräfta.
people-done-remove-passkey = Lösenordsnyckeln har tagits bort.
people-done-totp = Autentiseringsappen är konfigurerad. Användaren kan skapa återställningskoder på sin kontosida.
people-done-remove-totp = Autentiseringsappen har tagits bort.
people-done-email-on = E-post har slagits på.
people-done-email-off = E-post har stängts av.
people-done-bypass = Reservkoden har utfärdats.
people-done-unlock = Användaren har låsts upp.
people-done-exempt = Undantaget har getts.
people-done-exempt-end = Undantaget har avslutats.
people-done-require = 2FA krävs.
people-done-require-end = 2FA krävs inte längre av den här användaren.
people-done-remove-all = Alla metoder har tagits bort.
people-code-once = Du får inte se den här reservkoden igen
people-code-until = Giltig till { people-time }, för en inloggning.
people-code-done = Klar

people-history = Historik
people-history-none = Inget än.
people-did-by = { people-time }, { $kind ->
    [user] användaren
    [admin] administratör { $id }
    [agent] handläggare { $id }
   *[service] helpdesksystemet
}
people-did-user_seen = Sågs för första gången
people-did-address_changed = Adressen ändrades från { $old_email } till { $new_email }
people-did-locked_out = Låst efter { $failures } felaktiga koder
people-did-recovery_code_used = Återställningskod använd
people-did-setup_skipped = Konfigurationen hoppades över
people-did-passkey_added = Lösenordsnyckeln ”{ $label }” lades till
people-did-passkey_renamed = Lösenordsnyckeln bytte namn till ”{ $label }”
people-did-passkey_removed = Lösenordsnyckeln ”{ $label }” togs bort
people-did-passkey_copied = Inloggning med lösenordsnyckeln ”{ $label }” nekades, eftersom lösenordsnyckeln kan ha kopierats
people-did-totp_added = Autentiseringsappen ”{ $label }” lades till
people-did-totp_imported = Autentiseringsappen ”{ $label }” importerades från ett annat system
people-did-email_added = E-post slogs på
people-did-totp_renamed = Autentiseringsappen bytte namn till ”{ $label }”
people-did-totp_removed = Autentiseringsappen ”{ $label }” togs bort
people-did-totp_setup_begun = Konfiguration av en autentiseringsapp påbörjades
people-did-email_removed = E-post stängdes av
people-did-factors_removed = Alla metoder togs bort
people-did-user_erased = Alla data raderades
people-did-recovery_codes_renewed = Nya återställningskoder skapades
people-did-browser_trusted = Webbläsare betrodd
people-did-browsers_forgotten = Alla betrodda webbläsare togs bort
people-did-browser_forgotten = Den betrodda webbläsaren ”{ $label }” togs bort
people-did-browser_token_reused = Den betrodda webbläsaren ”{ $label }” togs bort, eftersom dess token kopierades
people-did-bypass_code_issued = Reservkod utfärdad, giltig till { people-time }
people-did-bypass_code_used = Reservkod använd
people-did-unlocked = Upplåst efter { $failures } felaktiga koder
people-did-exemption_set = Undantagen till { people-time }
people-did-exemption_ended = Undantaget avslutades
people-did-requirement_set = 2FA krävs
people-did-requirement_ended = 2FA krävs inte längre
people-did-grant_given = Behörighet gavs till { $agent_id }
people-did-grant_withdrawn = Behörighet togs från { $agent_id }
people-did-policy_changed = Inställningarna ändrades
people-did-sender_added = Avsändaren { $sender_id } lades till
people-did-sender_removed = Avsändaren { $sender_id } togs bort
people-did-sender_confirmed = Avsändaren { $sender_id } bekräftades med sin kod
people-did-sender_ended = Avsändaren { $sender_id } togs bort efter tio felaktiga koder
people-did-plan_changed = Abonnemanget ändrades till { $new_plan }

problem-own-record = Du kan inte hantera din egen tvåfaktorsautentisering här. Be en kollega.
problem-grant-required = Du behöver behörigheten ”Can reset password/manage 2FA”. Be en administratör om den.
problem-address-unknown = Användaren har ingen bekräftad e-postadress. Den måste först bekräftas i profilen.
problem-no-factor = Användaren har inte konfigurerat någon metod än.
problem-wrong-token-use = Den här sidan är bara för personal.
