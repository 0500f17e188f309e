# Administratorens innstillinger.

problem-admin-required = Bare administratorer kan se og endre disse innstillingene.
problem-sender-exists = En annen administrator har nettopp lagt til en slik avsender. Last inn siden på nytt for å se den.
problem-address-taken = Et annet hjelpesenter bruker denne adressen, eller den er registrert hos Amazon SES på en annen måte. Bruk en annen adresse, eller få den fjernet der først.
problem-no-code-to-send = Vi kan ikke sende en kode nå. Enten er koden allerede skrevet inn, eller så har ikke Amazon SES bekreftet adressen ennå.
problem-too-many-senders = Du har allerede tjue avsendere. Fjern en først.
problem-sender-in-use = De lagrede innstillingene bruker denne avsenderen. Lagre dem med en annen avsender eller uten, og fjern den deretter.

policy-title = Tofaktorautentisering
policy-no-access = Du har ikke tilgang til disse innstillingene
policy-no-access-what = Bare administratorer kan se og endre dem. Spør en administrator for hjelpesenteret.
policy-plan = Tofaktorautentisering er en del av Enterprise-abonnementet. Dette hjelpesenteret har et annet abonnement, så du kan ikke endre disse innstillingene. Brukere som allerede har konfigurert 2FA, bruker det fortsatt til å logge på.
policy-on = På
policy-off = Av
policy-clear = Tøm
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
    [one] Én ulagret endring
   *[other] { $count } ulagrede endringer
}
policy-effects = Hva disse endringene gjør
policy-discard = Forkast endringene
policy-discarded = Endringene er forkastet.
policy-saved = Lagret.
policy-theirs-taken = Endringene dine er forkastet. Dette er de gjeldende innstillingene.

policy-methods = Metoder
policy-passkeys_enabled = Tilgangsnøkler
policy-passkeys_enabled-what = Brukere bekrefter med skjermlåsen på enheten eller en sikkerhetsnøkkel. Dette er den sterkeste av de tre metodene: En phishing-side kan ikke bruke en tilgangsnøkkel.
policy-passkey_rp_id = Hjelpesenterets domene (relying party ID)
policy-passkey_rp_id-what = Domenet der brukere åpner hjelpesenteret, for eksempel help.example.com, eller et overordnet domene. Tilgangsnøkler virker bare der.
policy-passkey_rp_id-rule = Skriv inn et fullstendig domene, for eksempel help.example.com, uten https://, port eller bane. IP-adresser og delte endelser som co.uk virker ikke.
policy-domain-suggestion = Bruk { $domain }
policy-domain-abandoned = Når du har lagret, slutter tilgangsnøkler opprettet for { $domain } å virke, og brukere må legge til nye. De gamle virker igjen hvis du endrer domenet tilbake.
policy-totp_enabled = TOTP-tjeneste
policy-totp_enabled-what = Koder fra en autentiseringsapp.
policy-email_enabled = 2FA på e-post
policy-email_enabled-what = Koder på e-post til adressen i brukerens profil.
policy-sender_id = Avsender
policy-sender_id-what = Vi sender koder og varsler fra denne adressen.
policy-sender_id-rule = 2FA på e-post krever en bekreftet avsender.

policy-enforcement = Krav
policy-required = Krev at brukere konfigurerer 2FA
policy-required-what = Når dette er av, er 2FA valgfritt.
policy-required-rule = Slå på en metode først.
policy-grace_until = Overgangsperiode
policy-grace_until-what = Brukere kan hoppe over konfigureringen til slutten av denne dagen, i tidssonen nedenfor. La feltet stå tomt for å kreve den med en gang.
policy-grace_until-rule = Skriv inn en gyldig dato. En overgangsperiode krever «Krev at brukere konfigurerer 2FA».
policy-reminders_enabled = Minn brukere på det via e-post
policy-reminders_enabled-what = Brukere som ikke har konfigurert 2FA, får en e-post 14 dager, 7 dager og 1 dag før overgangsperioden slutter.
policy-required_groups = Bare disse gruppene
policy-required_groups-rule = Høyst 100 grupper på høyst 128 tegn hver.
policy-required_groups-what = Skriv en gruppe, og trykk på Enter. La feltet stå tomt for å kreve 2FA av alle.
policy-exempt_groups = Unntatt disse gruppene
policy-exempt_groups-what = Brukere i en av disse gruppene trenger ikke å konfigurere 2FA, heller ikke om de er i en av gruppene ovenfor. La feltet stå tomt hvis det ikke er noen unntak.
policy-exempt_groups-rule = Høyst 100 grupper på høyst 128 tegn hver.
policy-groups-users = { $count ->
    [one] { $count } bruker
   *[other] { $count } brukere
}
policy-groups-no-match = Ingen kjent gruppe samsvarer. Trykk på Enter for å bruke navnet likevel.
policy-groups-unknown = Ikke blant de kjente gruppene: { $groups }. Sjekk stavemåten.
policy-groups-remove = Fjern { $group }
policy-groups-removed = { $group } er fjernet.

policy-details = Detaljer
policy-trusted_browser_days = Stol på nettlesere i (dager)
policy-trusted_browser_days-what = 0 = spør alltid
policy-trusted_browser_days-rule = Skriv inn et heltall fra 0 til 90.
policy-issuer = Navn i autentiseringsapper
policy-issuer-what = Vises ved siden av koden i appen.
policy-issuer-rule = Skriv inn 1 til 64 tegn uten kolon og uten mellomrom i begynnelsen eller slutten.
policy-time_zone = Tidssone
policy-time_zone-what = Overgangsperioden slutter ved dagens slutt i denne tidssonen.
policy-time_zone-rule = Velg en tidssone fra listen.
policy-time_zone-none = Ingen tidssone samsvarer.
policy-support_url = Hjelpeside
policy-support_url-what = Der brukere finner hjelp. Valgfritt.
policy-support_url-rule = Skriv inn en adresse som begynner med https://
policy-audit_retention_days = Oppbevaring av revisjonsloggen (dager)
policy-audit_retention_days-what = La feltet stå tomt for å beholde for alltid. Gjelder nye oppføringer.
policy-audit_retention_days-rule = Skriv inn et heltall fra 30 til 3650, eller la feltet stå tomt.

policy-impact-now = Brukere uten 2FA: { $count }. De må konfigurere det ved neste pålogging.
policy-impact-from = Brukere uten 2FA: { $count }. De må konfigurere det fra { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Dette gjelder bare brukere i disse gruppene. Vi vet ikke hvor mange det er.
policy-impact-groups-of = { $count ->
    [one] Dette gjelder bare brukere i disse gruppene: høyst én bruker.
   *[other] Dette gjelder bare brukere i disse gruppene: høyst { $count } brukere.
}
policy-impact-exempt-groups = Brukere i unntatte grupper trenger ikke. Vi vet ikke hvor mange det er.
policy-impact-exempt-groups-of = { $count ->
    [one] Brukere i unntatte grupper trenger ikke: høyst én bruker.
   *[other] Brukere i unntatte grupper trenger ikke: høyst { $count } brukere.
}
policy-impact-reminders-now = De første påminnelsene sendes innen en time. Brukere uten 2FA: { $count }.
policy-impact-reminders-from = De første påminnelsene sendes { DATETIME($from, dateStyle: "long") }. Brukere uten 2FA: { $count }.
policy-impact-exempt = Unntatte brukere: { $count }. De trenger ikke før unntaket slutter.
policy-impact-optional = 2FA kreves ikke lenger. Brukere som har konfigurert det og fortsatt bruker det: { $count }.
policy-impact-off = { $method } godtas ikke lenger. Brukere som har metoden: opptil { $count }.
policy-impact-left-optional = Brukere uten en annen metode logger på uten 2FA.
policy-impact-left-required = Brukere uten en annen metode må konfigurere en, hvis 2FA kreves av dem.
policy-impact-on = { $method } godtas igjen. Brukere som allerede har metoden: { $count }.
policy-impact-passkeys-off = Tilgangsnøkler godtas ikke lenger. Brukere som har en: opptil { $count }.
policy-impact-passkeys-on = Tilgangsnøkler godtas igjen. Brukere som allerede har en: opptil { $count }.
policy-impact-domain = Tilgangsnøkler opprettet for { $domain } slutter å virke. Brukere som har en: opptil { $count }.
policy-impact-days = Nettlesere som har vært klarert lenger, trenger en kode igjen.
policy-impact-issuer = Apper som allerede er konfigurert, viser fortsatt det gamle navnet.

conflict-title = En annen administrator har endret innstillingene
conflict-what = Endringene dine er ikke lagret ennå, og den andres er ikke overskrevet.
conflict-field = Innstilling
conflict-column-theirs = Nå
conflict-column-mine = Din
conflict-unchanged = uendret
conflict-mine = Lagre mine endringer også
conflict-mine-what = Felter du ikke har endret, beholder gjeldende verdi.
conflict-theirs = Forkast mine endringer

senders-none = Ingen
senders-pending = Venter på bekreftelse
senders-verified = Bekreftet
senders-failed = Ikke bekreftet
senders-unknown = Ukjent status
senders-about-failed = Lenken fra Amazon til { $address } ble ikke åpnet i tide. Fjern denne avsenderen, og legg den til på nytt.
senders-about-unknown = Amazon svarte ikke, så statusen kan være utdatert.
senders-notices = Avsender av varsler
senders-notices-what = 2FA på e-post er av, så vi sender ingen koder. Varsler om kontoendringer kommer fortsatt fra denne adressen.
senders-step = Trinn { $step } av 2
senders-step-ses-done = Amazon har bekreftet adressen.
senders-step-code-done = Du har skrevet inn koden.
senders-refresh = Sjekk igjen
senders-refreshed = Statusen er oppdatert.
senders-remove = Fjern { $name }
senders-remove-title = Fjerne { $address }?
senders-remove-what = Vi sender ikke lenger e-post fra denne adressen. For å bruke den igjen må du bekrefte den på nytt.
senders-removed = { $name } er fjernet.
senders-add = Legg til en avsender
senders-add-now = Legg til
senders-added = { $address } er lagt til. Følg de to trinnene for å bekrefte adressen.
senders-missing-ses = Åpne lenken i e-posten fra Amazon til { $address }. Siden sjekker statusen hvert tiende sekund.
senders-code-label = Kode fra e-posten til { $address }
senders-code-what = Uten den fjernes avsenderen etter 24 timer.
senders-code-confirm = Bekreft
senders-code-again = Send koden på nytt
senders-code-again-in = Send på nytt om { $left }
senders-code-sent = Vi har sendt en kode til { $address }.
senders-confirmed = { $address } er bekreftet.
senders-field-address = E-postadresse
senders-field-display_name = Avsendernavn
senders-rule-address = Skriv inn en ASCII-adresse. Vi sender en kode til den.
senders-rule-display_name = Skriv inn 1 til 64 tegn.

agents-title = Can reset password/manage 2FA
agents-what = Disse agentene kan administrere brukernes 2FA. Endringer gjelder med en gang. Administratorer har alltid denne tillatelsen.
agents-none = Ingen agenter ennå.
agents-id = Agentens ID
agents-id-what = Vi kan ikke kontrollere denne ID-en. Kopier den fra helpdesken: En feil ID kan gi tillatelsen til noen andre.
agents-id-missing = Skriv inn agentens ID.
agents-search = Søk etter agent
agents-search-what = Søk etter navn eller e-postadresse.
agents-search-failed = Søket virker ikke akkurat nå. Prøv igjen om litt.
agents-no-match = Ingen agent samsvarer.
agents-none-chosen = Velg en agent fra listen.
agents-grant = Legg til
agents-granted = siden { DATETIME($at, dateStyle: "medium") }, av { $by }
agents-revoke = Fjern { $agent }
agents-revoke-title = Fjerne { $agent }?
agents-revoke-what = Agenten kan ikke lenger tilbakestille passord eller administrere brukernes 2FA. Dette gjelder med en gang.
agents-granted-to = { $agent } kan nå administrere brukernes 2FA.
agents-revoked = { $agent } er fjernet.
