# Siden for én bruger, til personale: oplysninger, supporthandlinger og historik.

people-back = Tilbage til listen

user-id = Id: { $id }
user-methods = Loginmetoder
user-more = Flere handlinger
user-danger = Farezone
user-own = Dette er din egen profil
user-own-why = Du kan ikke administrere din egen tofaktorgodkendelse her. Brug din kontoside, eller spørg en kollega.
user-unseen = Intet login endnu
user-unseen-why = Brugeren vises her efter sit første login.
user-unseen-add = Denne bruger har ikke logget ind endnu. Tilføj brugeren for at hjælpe før det første login, for eksempel med en nødkode eller en fritagelse.
user-confirmed = bekræftet
user-unconfirmed = ikke bekræftet
user-add = Tilføj bruger
user-added = Bruger tilføjet.

user-says = Hvad siger brugeren?
user-says-first = Bekræft først brugerens identitet. Den, der ringer, kan være en angriber.
user-says-lost-phone = “Jeg har mistet min telefon.”
user-says-lost-passkey = “Jeg har mistet min sikkerhedsnøgle eller enheden med min adgangsnøgle.”
user-says-no-passkey = “Min adgangsnøgle virker ikke.”
user-says-new-phone = “Jeg har fået ny telefon.”
user-says-no-mail = “Jeg får ingen mails.”
user-says-locked = “Der står for mange forkerte koder.”
user-says-no-setup = “Jeg kan ikke konfigurere det.”
user-advice-no-method = Brugeren har ikke konfigureret en metode, så login kan ikke bede om en kode. Hvis login kræver konfiguration, kan brugeren springe den over én gang med en nødkode.
user-advice-recovery = { $count ->
    [one] Brugeren har én gendannelseskode tilbage og kan logge ind med den uden din hjælp.
   *[other] Brugeren har { $count } gendannelseskoder tilbage og kan logge ind med en af dem uden din hjælp.
}
user-advice-no-recovery = Brugeren har ingen gendannelseskoder tilbage.
user-advice-bypass = Med en nødkode kan brugeren logge ind én gang. Hvis telefonen er stjålet, så fjern også dens godkendelsesapp.
user-advice-phone-passkey = Hvis telefonen havde en adgangsnøgle, så fjern også den.
user-advice-synced = En synkroniseret adgangsnøgle kan stadig virke på brugerens andre enheder.
user-advice-has-totp = Brugeren har også en godkendelsesapp og kan logge ind med dens koder.
user-advice-has-email = Brugeren har også koder via mail og kan logge ind med dem.
user-advice-bypass-passkey = Med en nødkode kan brugeren logge ind én gang. Fjern adgangsnøglen for den mistede enhed eller sikkerhedsnøgle nedenfor, så ingen andre kan bruge den.
user-advice-bypass-once = Med en nødkode kan brugeren logge ind én gang og så tilføje en ny adgangsnøgle på sin kontoside.
user-advice-former-domain = { $count ->
    [one] Én adgangsnøgle er oprettet til et domæne, som hjælpecentret ikke længere bruger, så den kan ikke bruges til at logge ind.
   *[other] { $count } adgangsnøgler er oprettet til et domæne, som hjælpecentret ikke længere bruger, så de kan ikke bruges til at logge ind.
}
user-advice-address = Spørg, hvilken adresse browseren viser. Adgangsnøgler virker kun på hjælpecentrets eget domæne: På alle andre adresser kan brugeren være på en falsk side og må ikke indtaste noget der.
user-advice-same-device = En adgangsnøgle findes måske kun i den browser, på den enhed eller på den sikkerhedsnøgle, som brugeren tilføjede den med. Bed brugeren prøve der.
user-advice-full = Brugeren har fem godkendelsesapps og kan ikke tilføje flere. Med en nødkode kan brugeren logge ind og erstatte en. Eller fjern en her først.
user-advice-old-phone = Hvis den gamle telefon stadig virker, kan brugeren tilføje den nye på sin kontoside.
user-advice-together = Konfigurer en godkendelsesapp sammen: Brugeren scanner en QR-kode og fortæller dig den kode, appen viser. Fjern så appen på den gamle telefon, hvis der er en.
user-advice-profile = Ret eller bekræft adressen i brugerens profil. Indtil da kan brugeren logge ind med en nødkode.
user-advice-email-off = Mail er ikke slået til for denne bruger, så login tilbyder ikke koder via mail.
user-advice-spam = Bed brugeren se i spammappen for { $address }. Hvis brugeren ikke kan vente, kan en nødkode bruges til at logge ind.
user-advice-clock = Bed brugeren lade telefonen indstille tiden automatisk. Indtil da kan korrekte koder blive afvist.
user-advice-not-locked = Brugeren er ikke låst. Hvis en kode afvises, kan den være gammel, eller telefonens ur kan gå forkert. Med en nødkode kan brugeren logge ind én gang.
user-advice-recovery-locked = { $count ->
    [one] Brugerens sidste gendannelseskode virker, selv mens koder er sat på pause.
   *[other] En af brugerens { $count } gendannelseskoder virker, selv mens koder er sat på pause.
}
user-advice-passkey-locked = Brugerens adgangsnøgle virker, selv mens koder er sat på pause.
user-advice-unlock = Lås brugeren op, så et nyt forsøg er muligt med det samme.
user-advice-has-method = Brugeren har allerede konfigureret en metode. Hvis den ikke kan bruges, kan brugeren logge ind én gang med en nødkode og så tilføje en anden på sin kontoside.
user-advice-exempt = En fritagelse giver brugeren mere tid: Indtil den slutter, kræver login ingen konfiguration. Eller konfigurer en godkendelsesapp sammen under “Flere handlinger”.

user-required-since = 2FA kræves siden { people-time }
user-ends-requirement = Det afslutter også kravet om at konfigurere 2FA.
user-ends-exemption = Det afslutter også fritagelsen.

user-exempt-for = Fritag i
user-exempt-day = 1 dag
user-exempt-week = 1 uge
user-exempt-month = 1 måned
user-exempt-date = Indtil en dato
user-exempt-last-day = Sidste dag

people-fact-passkey = Adgangsnøgler
people-fact-totp = Godkendelsesapps
people-fact-email = Mail
people-fact-codes = Koder
people-locked-until = Koder er sat på pause indtil { people-time }.
people-until-unlocked = Indtil en agent låser brugeren op
people-mail-limited-until = Grænsen for koder via mail er nået. Der sendes ingen koder før { people-time }, eller før du låser brugeren op.
people-failures = { $failures ->
    [one] Én forkert kode
   *[other] { $failures } forkerte koder i træk
}
people-none-set-up = Ikke konfigureret
people-since = Siden { people-time }
people-last-used = Sidst brugt { people-time }
people-never-used = Aldrig brugt
people-clock-fast = Telefonens ur er ca. { $seconds } s foran.
people-clock-slow = Telefonens ur er ca. { $seconds } s bagud.
people-passkey-synced = Synkroniseret mellem enheder
people-passkey-not-synced = På én enhed eller sikkerhedsnøgle
people-passkey-other-domain = Oprettet til et andet domæne, så login accepterer den ikke.
people-passkeys-by-user = Kun brugeren kan tilføje en adgangsnøgle, fordi det kræver brugerens enhed eller sikkerhedsnøgle.
people-no-address = Ingen adresse registreret.
people-unverified = Adressen er ikke bekræftet, så der sendes ingen koder til den.
people-reminded = Seneste påmindelse om at konfigurere 2FA: { people-time }
people-mail-delivered = Den seneste mail blev leveret ({ people-time }).
people-mail-delayed = Den seneste mail er forsinket ({ people-time }).
people-mail-bounced = Den seneste mail kunne ikke leveres ({ people-time }).
people-mail-complained = Den seneste mail blev rapporteret som spam ({ people-time }).
people-codes-left = Gendannelseskoder tilbage: { $count }
people-bypass-until = En ubrugt nødkode er gyldig indtil { people-time }.
people-exempt-until = Fritaget indtil { people-time }

people-do-remove-passkey = Fjern adgangsnøgle
people-do-totp = Konfigurer en godkendelsesapp
people-do-remove-totp = Fjern godkendelsesapp
people-do-email-on = Slå mail til
people-do-email-off = Slå mail fra
people-do-bypass = Udsted en nødkode
people-do-unlock = Lås op
people-do-exempt = Giv en fritagelse
people-do-exempt-end = Afslut fritagelsen
people-do-require = Kræv 2FA
people-do-require-end = Kræv ikke længere 2FA
people-do-remove-all = Fjern alle metoder
people-about-remove-passkey = “{ $label }” holder op med at virke ved login.
people-about-totp = Brugeren scanner en QR-kode og fortæller dig den kode, appen viser.
people-about-remove-totp = “{ $label }” holder op med at virke ved login.
people-about-email-on = Koder sendes til { $address }.
people-about-email-off = Brugeren får ikke længere koder via mail.
people-about-bypass = En kode til ét login. Den erstatter en eventuel tidligere. Brugeren beholder sine metoder. Bekræft først brugerens identitet.
people-about-unlock = Koder virker igen med det samme.
people-about-exempt = I en periode behøver brugeren ikke at konfigurere 2FA. Hvis brugeren allerede har en metode, beder login stadig om den.
people-about-exempt-end = Brugeren skal følge de samme regler som alle andre.
people-about-require = Brugeren skal konfigurere 2FA, uanset hvilke grupper indstillingerne nævner. En overgangsperiode gælder stadig.
people-about-require-end = De samme regler gælder for brugeren som for alle andre.
people-about-remove-all = Det fjerner adgangsnøgler, godkendelsesapps og koder via mail og desuden betroede browsere, gendannelseskoder og nødkoden. Indtil brugeren konfigurerer en metode igen, er adgangskoden nok til at logge ind.
people-valid = Gyldig i
people-minutes = { $minutes } minutter
people-hours = { $hours ->
    [one] Én time
   *[other] { $hours } timer
}
people-reason = Årsag
people-reason-kept = Historikken gemmer din årsag.
people-sure = Ja, fjern dette fra { $user }
people-invalid-reason = Indtast en årsag.
people-invalid-until = Indtast et tidspunkt i fremtiden.
people-invalid-sure = Markér afkrydsningsfeltet for at bekræfte.
people-done-remove-passkey = Adgangsnøgle fjernet.
people-done-totp = Godkendelsesapp konfigureret. Brugeren kan lave gendannelseskoder på sin kontoside.
people-done-remove-totp = Godkendelsesapp fjernet.
people-done-email-on = Mail slået til.
people-done-email-off = Mail slået fra.
people-done-bypass = Nødkode udstedt.
people-done-unlock = Bruger låst op.
people-done-exempt = Fritagelse givet.
people-done-exempt-end = Fritagelse afsluttet.
people-done-require = 2FA kræves.
people-done-require-end = 2FA kræves ikke længere af denne bruger.
people-done-remove-all = Alle metoder fjernet.
people-code-once = Du ser ikke denne nødkode igen
people-code-until = Gyldig indtil { people-time }, til ét login.
people-code-done = Færdig

people-history = Historik
people-history-none = Intet endnu.
people-did-by = { people-time }, { $kind ->
    [user] brugeren
    [admin] administrator { $id }
    [agent] agenten { $id }
   *[service] helpdesksystemet
}
people-did-user_seen = Set første gang
people-did-address_changed = Adresse ændret fra { $old_email } til { $new_email }
people-did-locked_out = Låst efter { $failures } forkerte koder
people-did-recovery_code_used = Gendannelseskode brugt
people-did-setup_skipped = Konfiguration sprunget over
people-did-passkey_added = Adgangsnøglen “{ $label }” tilføjet
people-did-passkey_renamed = Adgangsnøgle omdøbt til “{ $label }”
people-did-passkey_removed = Adgangsnøglen “{ $label }” fjernet
people-did-passkey_copied = Login med adgangsnøglen “{ $label }” afvist, fordi adgangsnøglen kan være blevet kopieret
people-did-totp_added = Godkendelsesappen “{ $label }” tilføjet
people-did-totp_imported = Godkendelsesappen “{ $label }” importeret fra et andet system
people-did-email_added = Mail slået til
people-did-totp_renamed = Godkendelsesapp omdøbt til “{ $label }”
people-did-totp_removed = Godkendelsesappen “{ $label }” fjernet
people-did-totp_setup_begun = Konfiguration af en godkendelsesapp begyndt
people-did-email_removed = Mail slået fra
people-did-factors_removed = Alle metoder fjernet
people-did-user_erased = Alle data slettet
people-did-recovery_codes_renewed = Nye gendannelseskoder lavet
people-did-browser_trusted = Browser betroet
people-did-browsers_forgotten = Alle betroede browsere fjernet
people-did-browser_forgotten = Den betroede browser “{ $label }” fjernet
people-did-browser_token_reused = Den betroede browser “{ $label }” fjernet, fordi dens token blev kopieret
people-did-bypass_code_issued = Nødkode udstedt, gyldig indtil { people-time }
people-did-bypass_code_used = Nødkode brugt
people-did-unlocked = Låst op efter { $failures } forkerte koder
people-did-exemption_set = Fritaget indtil { people-time }
people-did-exemption_ended = Fritagelse afsluttet
people-did-requirement_set = 2FA kræves
people-did-requirement_ended = 2FA kræves ikke længere
people-did-grant_given = Tilladelse givet til { $agent_id }
people-did-grant_withdrawn = Tilladelse fjernet fra { $agent_id }
people-did-policy_changed = Indstillinger ændret
people-did-sender_added = Afsenderen { $sender_id } tilføjet
people-did-sender_removed = Afsenderen { $sender_id } fjernet
people-did-sender_confirmed = Afsenderen { $sender_id } bekræftet med sin kode
people-did-sender_ended = Afsenderen { $sender_id } fjernet efter ti forkerte koder
people-did-plan_changed = Abonnement ændret til { $new_plan }

problem-own-record = Du kan ikke administrere din egen tofaktorgodkendelse her. Spørg en kollega.
problem-grant-required = Du skal have tilladelsen “Can reset password/manage 2FA”. Bed en administrator om den.
problem-address-unknown = Brugeren har ingen bekræftet mailadresse. Den skal først bekræftes i profilen.
problem-no-factor = Brugeren har ikke konfigureret en metode endnu.
problem-wrong-token-use = Denne side er kun for personale.
