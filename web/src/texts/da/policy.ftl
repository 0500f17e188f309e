# Administratorens indstillinger.

problem-admin-required = Kun administratorer kan se og ændre disse indstillinger.
problem-sender-exists = En anden administrator har lige tilføjet en afsender som denne. Genindlæs siden for at se den.
problem-address-taken = Et andet hjælpecenter bruger denne adresse, eller den er registreret hos Amazon SES på en anden måde. Brug en anden adresse, eller få den fjernet der først.
problem-no-code-to-send = Vi kan ikke sende en kode nu. Enten er koden allerede indtastet, eller også har Amazon SES ikke bekræftet adressen endnu.
problem-too-many-senders = Du har allerede tyve afsendere. Fjern en først.
problem-sender-in-use = De gemte indstillinger bruger denne afsender. Gem dem med en anden afsender eller uden, og fjern den så.

policy-title = Tofaktorgodkendelse
policy-no-access = Du har ikke adgang til disse indstillinger
policy-no-access-what = Kun administratorer kan se og ændre dem. Spørg en administrator for dit hjælpecenter.
policy-plan = Tofaktorgodkendelse er en del af Enterprise-abonnementet. Dette hjælpecenter har et andet abonnement, så du kan ikke ændre disse indstillinger. Brugere, der allerede har konfigureret 2FA, bruger det stadig til at logge ind.
policy-on = Til
policy-off = Fra
policy-clear = Ryd
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
    [one] Én ændring er ikke gemt
   *[other] { $count } ændringer er ikke gemt
}
policy-effects = Hvad disse ændringer gør
policy-discard = Kassér ændringer
policy-discarded = Ændringerne er kasseret.
policy-saved = Gemt.
policy-theirs-taken = Dine ændringer er kasseret. Dette er de aktuelle indstillinger.

policy-methods = Metoder
policy-passkeys_enabled = Adgangsnøgler
policy-passkeys_enabled-what = Brugere bekræfter med deres enheds skærmlås eller en sikkerhedsnøgle. Det er den stærkeste af de tre metoder: En phishingside kan ikke bruge en adgangsnøgle.
policy-passkey_rp_id = Hjælpecentrets domæne (relying party ID)
policy-passkey_rp_id-what = Domænet, hvor brugere åbner hjælpecentret, for eksempel help.example.com, eller et overordnet domæne. Adgangsnøgler virker kun der.
policy-passkey_rp_id-rule = Indtast et fuldt domæne, for eksempel help.example.com, uden https://, port eller sti. IP-adresser og delte endelser som co.uk virker ikke.
policy-domain-suggestion = Brug { $domain }
policy-domain-abandoned = Når du har gemt, holder adgangsnøgler oprettet til { $domain } op med at virke, og brugere skal tilføje nye. De gamle virker igen, hvis du ændrer domænet tilbage.
policy-totp_enabled = TOTP-tjeneste
policy-totp_enabled-what = Koder fra en godkendelsesapp.
policy-email_enabled = 2FA via mail
policy-email_enabled-what = Koder via mail til adressen i brugerens profil.
policy-sender_id = Afsender
policy-sender_id-what = Vi sender koder og meddelelser fra denne adresse.
policy-sender_id-rule = 2FA via mail kræver en bekræftet afsender.

policy-enforcement = Krav
policy-required = Kræv, at brugere konfigurerer 2FA
policy-required-what = Når det er slået fra, er 2FA valgfrit.
policy-required-rule = Slå først en metode til.
policy-grace_until = Overgangsperiode
policy-grace_until-what = Brugere kan springe konfigurationen over til slutningen af denne dag i tidszonen nedenfor. Lad feltet være tomt for at kræve den med det samme.
policy-grace_until-rule = Indtast en gyldig dato. En overgangsperiode kræver “Kræv, at brugere konfigurerer 2FA”.
policy-reminders_enabled = Påmind brugere via mail
policy-reminders_enabled-what = Brugere, der ikke har konfigureret 2FA, får en mail 14 dage, 7 dage og 1 dag før overgangsperioden slutter.
policy-required_groups = Kun disse grupper
policy-required_groups-rule = Højst 100 grupper på højst 128 tegn hver.
policy-required_groups-what = Skriv en gruppe, og tryk på Enter. Lad feltet være tomt for at kræve 2FA af alle.
policy-exempt_groups = Undtagen disse grupper
policy-exempt_groups-what = Brugere i en af disse grupper behøver ikke at konfigurere 2FA, heller ikke hvis de også er i en af grupperne ovenfor. Lad feltet være tomt, hvis der ikke er undtagelser.
policy-exempt_groups-rule = Højst 100 grupper på højst 128 tegn hver.
policy-groups-users = { $count ->
    [one] { $count } bruger
   *[other] { $count } brugere
}
policy-groups-no-match = Ingen kendt gruppe matcher. Tryk på Enter for at bruge dette navn alligevel.
policy-groups-unknown = Ikke blandt de kendte grupper: { $groups }. Tjek stavningen.
policy-groups-remove = Fjern { $group }
policy-groups-removed = { $group } fjernet.

policy-details = Detaljer
policy-trusted_browser_days = Hav tillid til browsere i (dage)
policy-trusted_browser_days-what = 0 = spørg altid
policy-trusted_browser_days-rule = Indtast et helt tal fra 0 til 90.
policy-issuer = Navn i godkendelsesapps
policy-issuer-what = Vises ved siden af koden i appen.
policy-issuer-rule = Indtast 1 til 64 tegn uden kolon og uden mellemrum i begyndelsen eller slutningen.
policy-time_zone = Tidszone
policy-time_zone-what = Overgangsperioden slutter ved dagens udgang i denne tidszone.
policy-time_zone-rule = Vælg en tidszone på listen.
policy-time_zone-none = Ingen tidszone matcher.
policy-support_url = Hjælpeside
policy-support_url-what = Hvor brugere finder hjælp. Valgfrit.
policy-support_url-rule = Indtast en adresse, der begynder med https://
policy-audit_retention_days = Opbevaring af overvågningsloggen (dage)
policy-audit_retention_days-what = Lad feltet være tomt for at gemme for altid. Gælder nye poster.
policy-audit_retention_days-rule = Indtast et helt tal fra 30 til 3650, eller lad feltet være tomt.

policy-impact-now = Brugere uden 2FA: { $count }. De skal konfigurere det ved næste login.
policy-impact-from = Brugere uden 2FA: { $count }. De skal konfigurere det fra { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Det gælder kun brugere i disse grupper. Vi ved ikke, hvor mange det er.
policy-impact-groups-of = { $count ->
    [one] Det gælder kun brugere i disse grupper: højst én bruger.
   *[other] Det gælder kun brugere i disse grupper: højst { $count } brugere.
}
policy-impact-exempt-groups = Brugere i fritagne grupper behøver ikke. Vi ved ikke, hvor mange det er.
policy-impact-exempt-groups-of = { $count ->
    [one] Brugere i fritagne grupper behøver ikke: højst én bruger.
   *[other] Brugere i fritagne grupper behøver ikke: højst { $count } brugere.
}
policy-impact-reminders-now = De første påmindelser sendes inden for en time. Brugere uden 2FA: { $count }.
policy-impact-reminders-from = De første påmindelser sendes den { DATETIME($from, dateStyle: "long") }. Brugere uden 2FA: { $count }.
policy-impact-exempt = Fritagne brugere: { $count }. De behøver ikke, før deres fritagelse slutter.
policy-impact-optional = 2FA kræves ikke længere. Brugere, der har konfigureret det og stadig bruger det: { $count }.
policy-impact-off = { $method } accepteres ikke længere. Brugere, der har metoden: op til { $count }.
policy-impact-left-optional = Brugere uden en anden metode logger ind uden 2FA.
policy-impact-left-required = Brugere uden en anden metode skal konfigurere en, hvis 2FA kræves af dem.
policy-impact-on = { $method } accepteres igen. Brugere, der allerede har metoden: { $count }.
policy-impact-passkeys-off = Adgangsnøgler accepteres ikke længere. Brugere, der har en: op til { $count }.
policy-impact-passkeys-on = Adgangsnøgler accepteres igen. Brugere, der allerede har en: op til { $count }.
policy-impact-domain = Adgangsnøgler oprettet til { $domain } holder op med at virke. Brugere, der har en: op til { $count }.
policy-impact-days = Browsere, der har været betroede længere, skal bruge en kode igen.
policy-impact-issuer = Apps, der allerede er konfigureret, viser stadig det gamle navn.

conflict-title = En anden administrator har ændret indstillingerne
conflict-what = Dine ændringer er ikke gemt endnu, og den andens er ikke overskrevet.
conflict-field = Indstilling
conflict-column-theirs = Nu
conflict-column-mine = Din
conflict-unchanged = uændret
conflict-mine = Gem også mine ændringer
conflict-mine-what = Felter, du ikke har ændret, beholder deres aktuelle værdi.
conflict-theirs = Kassér mine ændringer

senders-none = Ingen
senders-pending = Afventer bekræftelse
senders-verified = Bekræftet
senders-failed = Ikke bekræftet
senders-unknown = Ukendt status
senders-about-failed = Linket fra Amazon til { $address } blev ikke åbnet i tide. Fjern denne afsender, og tilføj den igen.
senders-about-unknown = Amazon svarede ikke, så status kan være forældet.
senders-notices = Afsender af meddelelser
senders-notices-what = 2FA via mail er slået fra, så vi sender ingen koder. Meddelelser om kontoændringer kommer stadig fra denne adresse.
senders-step = Trin { $step } af 2
senders-step-ses-done = Amazon har bekræftet adressen.
senders-step-code-done = Du har indtastet koden.
senders-refresh = Tjek igen
senders-refreshed = Status opdateret.
senders-remove = Fjern { $name }
senders-remove-title = Fjern { $address }?
senders-remove-what = Vi sender ikke længere mail fra denne adresse. Du skal bekræfte den igen for at bruge den igen.
senders-removed = { $name } fjernet.
senders-add = Tilføj en afsender
senders-add-now = Tilføj
senders-added = { $address } tilføjet. Følg de to trin for at bekræfte adressen.
senders-missing-ses = Åbn linket i mailen fra Amazon til { $address }. Siden tjekker status hvert tiende sekund.
senders-code-label = Kode fra mailen til { $address }
senders-code-what = Uden den fjernes afsenderen efter 24 timer.
senders-code-confirm = Bekræft
senders-code-again = Send koden igen
senders-code-again-in = Send igen om { $left }
senders-code-sent = Vi har sendt en kode til { $address }.
senders-confirmed = { $address } bekræftet.
senders-field-address = Mailadresse
senders-field-display_name = Afsendernavn
senders-rule-address = Indtast en ASCII-adresse. Vi sender en kode til den.
senders-rule-display_name = Indtast 1 til 64 tegn.

agents-title = Can reset password/manage 2FA
agents-what = Disse agenter kan administrere brugernes 2FA. Ændringer gælder med det samme. Administratorer har altid denne tilladelse.
agents-none = Ingen agenter endnu.
agents-id = Agentens id
agents-id-what = Vi kan ikke kontrollere dette id. Kopiér det fra din helpdesk: Et forkert id kan give tilladelsen til en anden.
agents-id-missing = Indtast agentens id.
agents-search = Søg efter agent
agents-search-what = Søg efter navn eller mailadresse.
agents-search-failed = Søgningen virker ikke lige nu. Prøv igen om lidt.
agents-no-match = Ingen agent matcher.
agents-none-chosen = Vælg en agent på listen.
agents-grant = Tilføj
agents-granted = siden { DATETIME($at, dateStyle: "medium") }, af { $by }
agents-revoke = Fjern { $agent }
agents-revoke-title = Fjern { $agent }?
agents-revoke-what = Agenten kan ikke længere nulstille adgangskoder eller administrere brugernes 2FA. Det gælder med det samme.
agents-granted-to = { $agent } kan nu administrere brugernes 2FA.
agents-revoked = { $agent } er fjernet.
