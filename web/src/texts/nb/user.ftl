# Siden for én bruker, for ansatte: opplysninger, støttehandlinger og historikk.

people-back = Tilbake til listen

user-id = ID: { $id }
user-methods = Påloggingsmetoder
user-more = Flere handlinger
user-danger = Faresone
user-own = Dette er din egen profil
user-own-why = Du kan ikke administrere din egen tofaktorautentisering her. Bruk kontosiden din, eller spør en kollega.
user-unseen = Ingen pålogging ennå
user-unseen-why = Brukeren vises her etter sin første pålogging.
user-unseen-add = Denne brukeren har ikke logget på ennå. Legg til brukeren for å hjelpe før første pålogging, for eksempel med en nødkode eller et unntak.
user-confirmed = bekreftet
user-unconfirmed = ikke bekreftet
user-add = Legg til bruker
user-added = Bruker lagt til.

user-says = Hva sier brukeren?
user-says-first = Bekreft brukerens identitet først. Den som ringer, kan være en angriper.
user-says-lost-phone = «Jeg har mistet telefonen.»
user-says-lost-passkey = «Jeg har mistet sikkerhetsnøkkelen eller enheten med tilgangsnøkkelen.»
user-says-no-passkey = «Tilgangsnøkkelen min virker ikke.»
user-says-new-phone = «Jeg har fått ny telefon.»
user-says-no-mail = «Jeg får ingen e-poster.»
user-says-locked = «Det står for mange feil koder.»
user-says-no-setup = «Jeg får ikke konfigurert det.»
user-advice-no-method = Brukeren har ikke konfigurert en metode, så påloggingen kan ikke be om en kode. Hvis påloggingen krever konfigurering, kan brukeren hoppe over den én gang med en nødkode.
user-advice-recovery = { $count ->
    [one] Brukeren har én gjenopprettingskode igjen og kan logge på med den uten din hjelp.
   *[other] Brukeren har { $count } gjenopprettingskoder igjen og kan logge på med en av dem uten din hjelp.
}
user-advice-no-recovery = Brukeren har ingen gjenopprettingskoder igjen.
user-advice-bypass = Med en nødkode kan brukeren logge på én gang. Hvis telefonen er stjålet, må du også fjerne autentiseringsappen på den.
user-advice-phone-passkey = Hvis telefonen hadde en tilgangsnøkkel, må du også fjerne den.
user-advice-synced = En synkronisert tilgangsnøkkel kan fortsatt virke på brukerens andre enheter.
user-advice-has-totp = Brukeren har også en autentiseringsapp og kan logge på med kodene fra den.
user-advice-has-email = Brukeren har også koder på e-post og kan logge på med dem.
user-advice-bypass-passkey = Med en nødkode kan brukeren logge på én gang. Fjern tilgangsnøkkelen for den mistede enheten eller sikkerhetsnøkkelen nedenfor, slik at ingen andre kan bruke den.
user-advice-bypass-once = Med en nødkode kan brukeren logge på én gang og så legge til en ny tilgangsnøkkel på kontosiden sin.
user-advice-former-domain = { $count ->
    [one] Én tilgangsnøkkel er opprettet for et domene som hjelpesenteret ikke lenger bruker, så den kan ikke brukes til å logge på.
   *[other] { $count } tilgangsnøkler er opprettet for et domene som hjelpesenteret ikke lenger bruker, så de kan ikke brukes til å logge på.
}
user-advice-address = Spør hvilken adresse nettleseren viser. Tilgangsnøkler virker bare på hjelpesenterets eget domene: På alle andre adresser kan brukeren være på en falsk side og må ikke skrive inn noe der.
user-advice-same-device = Det kan være at en tilgangsnøkkel bare finnes i nettleseren, på enheten eller på sikkerhetsnøkkelen som brukeren la den til med. Be brukeren prøve der.
user-advice-full = Brukeren har fem autentiseringsapper og kan ikke legge til flere. Med en nødkode kan brukeren logge på og bytte ut en. Eller fjern en her først.
user-advice-old-phone = Hvis den gamle telefonen fortsatt virker, kan brukeren legge til den nye på kontosiden sin.
user-advice-together = Konfigurer en autentiseringsapp sammen: Brukeren skanner en QR-kode og sier hvilken kode appen viser. Fjern deretter appen på den gamle telefonen, hvis det finnes en.
user-advice-profile = Rett eller bekreft adressen i brukerens profil. Inntil da kan brukeren logge på med en nødkode.
user-advice-email-off = E-post er ikke slått på for denne brukeren, så påloggingen tilbyr ikke koder på e-post.
user-advice-spam = Be brukeren se i søppelpostmappen for { $address }. Hvis det haster, kan brukeren logge på med en nødkode.
user-advice-clock = Be brukeren la telefonen stille klokken automatisk. Inntil da kan riktige koder bli avvist.
user-advice-not-locked = Brukeren er ikke låst. Hvis en kode avvises, kan den være gammel, eller telefonens klokke kan gå feil. Med en nødkode kan brukeren logge på én gang.
user-advice-recovery-locked = { $count ->
    [one] Brukerens siste gjenopprettingskode virker selv mens koder er satt på pause.
   *[other] En av brukerens { $count } gjenopprettingskoder virker selv mens koder er satt på pause.
}
user-advice-passkey-locked = Brukerens tilgangsnøkkel virker selv mens koder er satt på pause.
user-advice-unlock = Lås opp brukeren for å tillate et nytt forsøk med en gang.
user-advice-has-method = Brukeren har allerede konfigurert en metode. Hvis den ikke kan brukes, kan brukeren logge på én gang med en nødkode og så legge til en annen på kontosiden sin.
user-advice-exempt = Et unntak gir brukeren mer tid: Til det slutter, krever ikke påloggingen konfigurering. Eller konfigurer en autentiseringsapp sammen, under «Flere handlinger».

user-required-since = 2FA kreves siden { people-time }
user-ends-requirement = Dette avslutter også kravet om å konfigurere 2FA.
user-ends-exemption = Dette avslutter også unntaket.

user-exempt-for = Gi unntak i
user-exempt-day = 1 dag
user-exempt-week = 1 uke
user-exempt-month = 1 måned
user-exempt-date = Til en dato
user-exempt-last-day = Siste dag

people-fact-passkey = Tilgangsnøkler
people-fact-totp = Autentiseringsapper
people-fact-email = E-post
people-fact-codes = Koder
people-locked-until = Koder er satt på pause til { people-time }.
people-until-unlocked = Til en agent låser opp brukeren
people-mail-limited-until = Grensen for koder på e-post er nådd. Ingen koder sendes før { people-time }, eller før du låser opp brukeren.
people-failures = { $failures ->
    [one] Én feil kode
   *[other] { $failures } feil koder på rad
}
people-none-set-up = Ikke konfigurert
people-since = Siden { people-time }
people-last-used = Sist brukt { people-time }
people-never-used = Aldri brukt
people-clock-fast = Telefonens klokke går omtrent { $seconds } s for fort.
people-clock-slow = Telefonens klokke går omtrent { $seconds } s for sakte.
people-passkey-synced = Synkronisert mellom enheter
people-passkey-not-synced = På én enhet eller sikkerhetsnøkkel
people-passkey-other-domain = Opprettet for et annet domene, så påloggingen godtar den ikke.
people-passkeys-by-user = Bare brukeren kan legge til en tilgangsnøkkel, fordi det krever brukerens enhet eller sikkerhetsnøkkel.
people-no-address = Ingen adresse registrert.
people-unverified = Adressen er ikke bekreftet, så ingen koder sendes til den.
people-reminded = Siste påminnelse om å konfigurere 2FA: { people-time }
people-mail-delivered = Den siste e-posten ble levert ({ people-time }).
people-mail-delayed = Den siste e-posten er forsinket ({ people-time }).
people-mail-bounced = Den siste e-posten kom i retur ({ people-time }).
people-mail-complained = Den siste e-posten ble rapportert som søppelpost ({ people-time }).
people-codes-left = Gjenopprettingskoder igjen: { $count }
people-bypass-until = En ubrukt nødkode er gyldig til { people-time }.
people-exempt-until = Unntatt til { people-time }

people-do-remove-passkey = Fjern tilgangsnøkkel
people-do-totp = Konfigurer en autentiseringsapp
people-do-remove-totp = Fjern autentiseringsapp
people-do-email-on = Slå på e-post
people-do-email-off = Slå av e-post
people-do-bypass = Utsted en nødkode
people-do-unlock = Lås opp
people-do-exempt = Gi et unntak
people-do-exempt-end = Avslutt unntaket
people-do-require = Krev 2FA
people-do-require-end = Slutt å kreve 2FA
people-do-remove-all = Fjern alle metoder
people-about-remove-passkey = «{ $label }» slutter å virke ved pålogging.
people-about-totp = Brukeren skanner en QR-kode og sier hvilken kode appen viser.
people-about-remove-totp = «{ $label }» slutter å virke ved pålogging.
people-about-email-on = Koder sendes til { $address }.
people-about-email-off = Brukeren får ikke lenger koder på e-post.
people-about-bypass = En kode for én pålogging. Den erstatter en eventuell tidligere. Brukeren beholder metodene sine. Bekreft brukerens identitet først.
people-about-unlock = Koder virker igjen med en gang.
people-about-exempt = En stund trenger ikke brukeren å konfigurere 2FA. Hvis brukeren allerede har en metode, ber påloggingen fortsatt om den.
people-about-exempt-end = Brukeren må følge de samme reglene som alle andre.
people-about-require = Brukeren må konfigurere 2FA, uansett hvilke grupper innstillingene nevner. En overgangsperiode gjelder fortsatt.
people-about-require-end = De samme reglene gjelder for brukeren som for alle andre.
people-about-remove-all = Dette fjerner tilgangsnøkler, autentiseringsapper og koder på e-post, og også klarerte nettlesere, gjenopprettingskoder og nødkoden. Til brukeren konfigurerer en metode igjen, er passordet nok til å logge på.
people-valid = Gyldig i
people-minutes = { $minutes } minutter
people-hours = { $hours ->
    [one] Én time
   *[other] { $hours } timer
}
people-reason = Begrunnelse
people-reason-kept = Historikken tar vare på begrunnelsen.
people-sure = Ja, fjern dette fra { $user }
people-invalid-reason = Skriv inn en begrunnelse.
people-invalid-until = Skriv inn et tidspunkt i fremtiden.
people-invalid-sure = Merk av i avmerkingsboksen for å bekrefte.
people-done-remove-passkey = Tilgangsnøkkel fjernet.
people-done-totp = Autentiseringsapp konfigurert. Brukeren kan lage gjenopprettingskoder på kontosiden sin.
people-done-remove-totp = Autentiseringsapp fjernet.
people-done-email-on = E-post er slått på.
people-done-email-off = E-post er slått av.
people-done-bypass = Nødkode utstedt.
people-done-unlock = Brukeren er låst opp.
people-done-exempt = Unntak gitt.
people-done-exempt-end = Unntak avsluttet.
people-done-require = 2FA kreves.
people-done-require-end = 2FA kreves ikke lenger av denne brukeren.
people-done-remove-all = Alle metoder fjernet.
people-code-once = Du får ikke se denne nødkoden igjen
people-code-until = Gyldig til { people-time }, for én pålogging.
people-code-done = Ferdig

people-history = Historikk
people-history-none = Ingenting ennå.
people-did-by = { people-time }, { $kind ->
    [user] brukeren
    [admin] administrator { $id }
    [agent] agenten { $id }
   *[service] helpdesksystemet
}
people-did-user_seen = Sett for første gang
people-did-address_changed = Adressen endret fra { $old_email } til { $new_email }
people-did-locked_out = Låst etter { $failures } feil koder
people-did-recovery_code_used = Gjenopprettingskode brukt
people-did-setup_skipped = Konfigurering hoppet over
people-did-passkey_added = Tilgangsnøkkelen «{ $label }» lagt til
people-did-passkey_renamed = Tilgangsnøkkelen fikk navnet «{ $label }»
people-did-passkey_removed = Tilgangsnøkkelen «{ $label }» fjernet
people-did-passkey_copied = Pålogging med tilgangsnøkkelen «{ $label }» avvist, fordi tilgangsnøkkelen kan være kopiert
people-did-totp_added = Autentiseringsappen «{ $label }» lagt til
people-did-totp_imported = Autentiseringsappen «{ $label }» importert fra et annet system
people-did-email_added = E-post slått på
people-did-totp_renamed = Autentiseringsappen fikk navnet «{ $label }»
people-did-totp_removed = Autentiseringsappen «{ $label }» fjernet
people-did-totp_setup_begun = Konfigurering av en autentiseringsapp startet
people-did-email_removed = E-post slått av
people-did-factors_removed = Alle metoder fjernet
people-did-user_erased = Alle data slettet
people-did-recovery_codes_renewed = Nye gjenopprettingskoder laget
people-did-browser_trusted = Nettleser klarert
people-did-browsers_forgotten = Alle klarerte nettlesere fjernet
people-did-browser_forgotten = Den klarerte nettleseren «{ $label }» fjernet
people-did-browser_token_reused = Den klarerte nettleseren «{ $label }» fjernet, fordi tokenet ble kopiert
people-did-bypass_code_issued = Nødkode utstedt, gyldig til { people-time }
people-did-bypass_code_used = Nødkode brukt
people-did-unlocked = Låst opp etter { $failures } feil koder
people-did-exemption_set = Unntatt til { people-time }
people-did-exemption_ended = Unntak avsluttet
people-did-requirement_set = 2FA kreves
people-did-requirement_ended = 2FA kreves ikke lenger
people-did-grant_given = Tillatelse gitt til { $agent_id }
people-did-grant_withdrawn = Tillatelse fjernet fra { $agent_id }
people-did-policy_changed = Innstillinger endret
people-did-sender_added = Avsenderen { $sender_id } lagt til
people-did-sender_removed = Avsenderen { $sender_id } fjernet
people-did-sender_confirmed = Avsenderen { $sender_id } bekreftet med koden
people-did-sender_ended = Avsenderen { $sender_id } fjernet etter ti feil koder
people-did-plan_changed = Abonnement endret til { $new_plan }

problem-own-record = Du kan ikke administrere din egen tofaktorautentisering her. Spør en kollega.
problem-grant-required = Du trenger tillatelsen «Can reset password/manage 2FA». Be en administrator om den.
problem-address-unknown = Brukeren har ingen bekreftet e-postadresse. Den må først bekreftes i profilen.
problem-no-factor = Brukeren har ikke konfigurert en metode ennå.
problem-wrong-token-use = Denne siden er bare for ansatte.
