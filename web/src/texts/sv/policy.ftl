# Administratörens inställningar.

problem-admin-required = Bara administratörer kan se och ändra de här inställningarna.
problem-sender-exists = En annan administratör har precis lagt till en sådan avsändare. Läs in sidan på nytt för att se den.
problem-address-taken = Ett annat hjälpcenter använder adressen, eller så är den registrerad hos Amazon SES på ett annat sätt. Använd en annan adress eller låt ta bort den där först.
problem-no-code-to-send = Vi kan inte skicka en kod nu. Antingen har koden redan angetts eller så har Amazon SES inte verifierat adressen än.
problem-too-many-senders = Du har redan tjugo avsändare. Ta bort en först.
problem-sender-in-use = De sparade inställningarna använder den här avsändaren. Spara dem med en annan avsändare eller utan och ta sedan bort den.

policy-title = Tvåfaktorsautentisering
policy-no-access = Du har inte åtkomst till de här inställningarna
policy-no-access-what = Bara administratörer kan se och ändra dem. Fråga en administratör för ditt hjälpcenter.
policy-plan = Tvåfaktorsautentisering ingår i Enterprise-abonnemanget. Det här hjälpcentret har ett annat abonnemang, så du kan inte ändra de här inställningarna. Användare som redan har konfigurerat 2FA loggar fortfarande in med det.
policy-on = På
policy-off = Av
policy-clear = Rensa
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
    [one] En osparad ändring
   *[other] { $count } osparade ändringar
}
policy-effects = Vad ändringarna gör
policy-discard = Ignorera ändringarna
policy-discarded = Ändringarna har ignorerats.
policy-saved = Sparat.
policy-theirs-taken = Dina ändringar har ignorerats. Det här är de aktuella inställningarna.

policy-methods = Metoder
policy-passkeys_enabled = Lösenordsnycklar
policy-passkeys_enabled-what = Användare bekräftar med enhetens skärmlås eller en säkerhetsnyckel. Det här är den starkaste av de tre metoderna: en nätfiskesida kan inte använda en lösenordsnyckel.
policy-passkey_rp_id = Hjälpcentrets domän (relying party ID)
policy-passkey_rp_id-what = Domänen där användare öppnar hjälpcentret, till exempel help.example.com, eller en överordnad domän. Lösenordsnycklar fungerar bara där.
policy-passkey_rp_id-rule = Ange en fullständig domän, till exempel help.example.com, utan https://, port eller sökväg. IP-adresser och delade ändelser som co.uk fungerar inte.
policy-domain-suggestion = Använd { $domain }
policy-domain-abandoned = När du har sparat slutar lösenordsnycklar som skapats för { $domain } att fungera, och användare måste lägga till nya. De gamla fungerar igen om du ändrar tillbaka domänen.
policy-totp_enabled = TOTP-tjänst
policy-totp_enabled-what = Koder från en autentiseringsapp.
policy-email_enabled = 2FA via e-post
policy-email_enabled-what = Koder via e-post, till adressen i användarens profil.
policy-sender_id = Avsändare
policy-sender_id-what = Vi skickar koder och meddelanden från den här adressen.
policy-sender_id-rule = 2FA via e-post kräver en verifierad avsändare.

policy-enforcement = Krav
policy-required = Kräv att användare konfigurerar 2FA
policy-required-what = När det är av är 2FA valfritt.
policy-required-rule = Slå på en metod först.
policy-grace_until = Övergångsperiod
policy-grace_until-what = Användare kan hoppa över konfigurationen till slutet av den här dagen, i tidszonen nedan. Lämna tomt för att kräva den direkt.
policy-grace_until-rule = Ange ett giltigt datum. En övergångsperiod kräver ”Kräv att användare konfigurerar 2FA”.
policy-reminders_enabled = Påminn användare via e-post
policy-reminders_enabled-what = Användare som inte har konfigurerat 2FA får ett meddelande 14 dagar, 7 dagar och 1 dag innan övergångsperioden tar slut.
policy-required_groups = Bara de här grupperna
policy-required_groups-rule = Högst 100 grupper med högst 128 tecken var.
policy-required_groups-what = Skriv en grupp och tryck på Retur. Lämna tomt för att kräva 2FA av alla.
policy-exempt_groups = Utom de här grupperna
policy-exempt_groups-what = Användare i någon av de här grupperna behöver inte konfigurera 2FA, även om de också är med i en av grupperna ovan. Lämna tomt om det inte finns några undantag.
policy-exempt_groups-rule = Högst 100 grupper med högst 128 tecken var.
policy-groups-users = { $count ->
    [one] { $count } användare
   *[other] { $count } användare
}
policy-groups-no-match = Ingen känd grupp matchar. Tryck på Retur för att använda namnet ändå.
policy-groups-unknown = Inte bland de kända grupperna: { $groups }. Kontrollera stavningen.
policy-groups-remove = Ta bort { $group }
policy-groups-removed = { $group } har tagits bort.

policy-details = Detaljer
policy-trusted_browser_days = Lita på webbläsare i (dagar)
policy-trusted_browser_days-what = 0 = fråga alltid
policy-trusted_browser_days-rule = Ange ett heltal från 0 till 90.
policy-issuer = Namn i autentiseringsappar
policy-issuer-what = Visas bredvid koden i appen.
policy-issuer-rule = Ange 1 till 64 tecken, utan kolon och utan blanksteg i början eller slutet.
policy-time_zone = Tidszon
policy-time_zone-what = Övergångsperioden slutar i slutet av dagen i den här tidszonen.
policy-time_zone-rule = Välj en tidszon i listan.
policy-time_zone-none = Ingen tidszon matchar.
policy-support_url = Hjälpsida
policy-support_url-what = Där användare hittar hjälp. Valfritt.
policy-support_url-rule = Ange en adress som börjar med https://
policy-audit_retention_days = Lagring av granskningsloggen (dagar)
policy-audit_retention_days-what = Lämna tomt för att behålla för alltid. Gäller nya poster.
policy-audit_retention_days-rule = Ange ett heltal från 30 till 3650 eller lämna tomt.

policy-impact-now = Användare utan 2FA: { $count }. De måste konfigurera det vid nästa inloggning.
policy-impact-from = Användare utan 2FA: { $count }. De måste konfigurera det från { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Detta gäller bara användare i de här grupperna. Vi vet inte hur många de är.
policy-impact-groups-of = { $count ->
    [one] Detta gäller bara användare i de här grupperna: högst en användare.
   *[other] Detta gäller bara användare i de här grupperna: högst { $count } användare.
}
policy-impact-exempt-groups = Användare i undantagna grupper behöver inte göra det. Vi vet inte hur många de är.
policy-impact-exempt-groups-of = { $count ->
    [one] Användare i undantagna grupper behöver inte göra det: högst en användare.
   *[other] Användare i undantagna grupper behöver inte göra det: högst { $count } användare.
}
policy-impact-reminders-now = De första påminnelserna skickas inom en timme. Användare utan 2FA: { $count }.
policy-impact-reminders-from = De första påminnelserna skickas { DATETIME($from, dateStyle: "long") }. Användare utan 2FA: { $count }.
policy-impact-exempt = Undantagna användare: { $count }. De behöver inte göra det förrän undantaget upphör.
policy-impact-optional = 2FA krävs inte längre. Användare som har konfigurerat det och fortfarande använder det: { $count }.
policy-impact-off = { $method } godtas inte längre. Användare som har metoden: högst { $count }.
policy-impact-left-optional = Användare utan annan metod loggar in utan 2FA.
policy-impact-left-required = Användare utan annan metod måste konfigurera en, om 2FA krävs av dem.
policy-impact-on = { $method } godtas igen. Användare som redan har metoden: { $count }.
policy-impact-passkeys-off = Lösenordsnycklar godtas inte längre. Användare som har en: högst { $count }.
policy-impact-passkeys-on = Lösenordsnycklar godtas igen. Användare som redan har en: högst { $count }.
policy-impact-domain = Lösenordsnycklar som skapats för { $domain } slutar fungera. Användare som har en: högst { $count }.
policy-impact-days = Webbläsare som har varit betrodda längre behöver en kod igen.
policy-impact-issuer = Appar som redan är konfigurerade fortsätter att visa det gamla namnet.

conflict-title = En annan administratör har ändrat inställningarna
conflict-what = Dina ändringar är inte sparade än, och den andras har inte skrivits över.
conflict-field = Inställning
conflict-column-theirs = Nu
conflict-column-mine = Din
conflict-unchanged = oförändrad
conflict-mine = Spara mina ändringar också
conflict-mine-what = Fält som du inte har ändrat behåller sitt aktuella värde.
conflict-theirs = Ignorera mina ändringar

senders-none = Ingen
senders-pending = Väntar på bekräftelse
senders-verified = Verifierad
senders-failed = Inte bekräftad
senders-unknown = Okänd status
senders-about-failed = Länken från Amazon till { $address } öppnades inte i tid. Ta bort avsändaren och lägg till den igen.
senders-about-unknown = Amazon svarade inte, så statusen kan vara inaktuell.
senders-notices = Avsändare av meddelanden
senders-notices-what = 2FA via e-post är av, så vi skickar inga koder. Meddelanden om kontoändringar kommer fortfarande från den här adressen.
senders-step = Steg { $step } av 2
senders-step-ses-done = Amazon har verifierat adressen.
senders-step-code-done = Du har angett koden.
senders-refresh = Kontrollera igen
senders-refreshed = Statusen har uppdaterats.
senders-remove = Ta bort { $name }
senders-remove-title = Ta bort { $address }?
senders-remove-what = Vi skickar inte längre e-post från den här adressen. För att använda den igen måste du bekräfta den på nytt.
senders-removed = { $name } har tagits bort.
senders-add = Lägg till en avsändare
senders-add-now = Lägg till
senders-added = { $address } har lagts till. Följ de två stegen för att bekräfta adressen.
senders-missing-ses = Öppna länken i e-postmeddelandet från Amazon till { $address }. Sidan kontrollerar statusen var tionde sekund.
senders-code-label = Kod från e-postmeddelandet till { $address }
senders-code-what = Utan den tas avsändaren bort efter 24 timmar.
senders-code-confirm = Bekräfta
senders-code-again = Skicka koden igen
senders-code-again-in = Skicka igen om { $left }
senders-code-sent = Vi har skickat en kod till { $address }.
senders-confirmed = { $address } är bekräftad.
senders-field-address = E-postadress
senders-field-display_name = Avsändarnamn
senders-rule-address = Ange en ASCII-adress. Vi skickar en kod till den.
senders-rule-display_name = Ange 1 till 64 tecken.

agents-title = Can reset password/manage 2FA
agents-what = De här handläggarna kan hantera användares 2FA. Ändringar gäller direkt. Administratörer har alltid behörigheten.
agents-none = Inga handläggare än.
agents-id = Handläggarens ID
agents-id-what = Vi kan inte kontrollera det här ID:t. Kopiera det från din helpdesk: ett felaktigt ID kan ge behörigheten till någon annan.
agents-id-missing = Ange handläggarens ID.
agents-search = Handläggare
agents-search-what = Sök på namn eller e-postadress.
agents-search-failed = Sökningen fungerar inte just nu. Försök igen om en stund.
agents-no-match = Ingen handläggare matchar.
agents-none-chosen = Välj en handläggare i listan.
agents-grant = Lägg till
agents-granted = sedan { DATETIME($at, dateStyle: "medium") }, av { $by }
agents-revoke = Ta bort { $agent }
agents-revoke-title = Ta bort { $agent }?
agents-revoke-what = Handläggaren kan inte längre återställa lösenord eller hantera användares 2FA. Detta gäller direkt.
agents-granted-to = { $agent } kan nu hantera användares 2FA.
agents-revoked = { $agent } har tagits bort.
