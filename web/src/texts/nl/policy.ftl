# De instellingen van de beheerder.

problem-admin-required = Alleen beheerders kunnen deze instellingen zien en wijzigen.
problem-sender-exists = Een andere beheerder heeft net zo'n afzender toegevoegd. Laad de pagina opnieuw om die te zien.
problem-address-taken = Een ander helpcentrum gebruikt dit adres, of het is op een andere manier bij Amazon SES geregistreerd. Gebruik een ander adres of laat het daar eerst verwijderen.
problem-no-code-to-send = We kunnen nu geen code sturen. De code is al ingevoerd, of Amazon SES heeft het adres nog niet geverifieerd.
problem-too-many-senders = Je hebt al twintig afzenders. Verwijder er eerst een.
problem-sender-in-use = De opgeslagen instellingen gebruiken deze afzender. Sla ze op met een andere afzender of zonder, en verwijder hem daarna.

policy-title = Tweestapsverificatie (2FA)
policy-no-access = Je hebt geen toegang tot deze instellingen
policy-no-access-what = Alleen beheerders kunnen ze zien en wijzigen. Vraag een beheerder van je helpcentrum.
policy-plan = Tweestapsverificatie hoort bij het Enterprise-abonnement. Dit helpcentrum heeft een ander abonnement, dus je kunt deze instellingen niet wijzigen. Gebruikers die 2FA al hebben ingesteld, gebruiken het nog steeds om in te loggen.
policy-on = Aan
policy-off = Uit
policy-clear = Wissen
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
    [one] Eén niet-opgeslagen wijziging
   *[other] { $count } niet-opgeslagen wijzigingen
}
policy-effects = Wat deze wijzigingen doen
policy-discard = Wijzigingen verwerpen
policy-discarded = Wijzigingen verworpen.
policy-saved = Opgeslagen.
policy-theirs-taken = Je wijzigingen zijn verworpen. Dit zijn de huidige instellingen.

policy-methods = Methoden
policy-passkeys_enabled = Toegangssleutels
policy-passkeys_enabled-what = Gebruikers bevestigen met de schermvergrendeling van hun apparaat of een beveiligingssleutel. Dit is de sterkste van de drie methoden: een phishingpagina kan een toegangssleutel niet gebruiken.
policy-passkey_rp_id = Domein van het helpcentrum (relying party ID)
policy-passkey_rp_id-what = Het domein waarop gebruikers het helpcentrum openen, zoals help.example.com, of een bovenliggend domein daarvan. Toegangssleutels werken alleen daar.
policy-passkey_rp_id-rule = Voer een volledig domein in, zoals help.example.com, zonder https://, poort of pad. IP-adressen en gedeelde uitgangen zoals co.uk werken niet.
policy-domain-suggestion = { $domain } gebruiken
policy-domain-abandoned = Na het opslaan werken toegangssleutels die voor { $domain } zijn gemaakt, niet meer en moeten gebruikers nieuwe toevoegen. De oude werken weer als je het domein terugzet.
policy-totp_enabled = TOTP-dienst
policy-totp_enabled-what = Codes uit een authenticator-app.
policy-email_enabled = 2FA per e-mail
policy-email_enabled-what = Codes per e-mail, naar het adres in het profiel van de gebruiker.
policy-sender_id = Afzender
policy-sender_id-what = We sturen codes en meldingen vanaf dit adres.
policy-sender_id-rule = 2FA per e-mail heeft een geverifieerde afzender nodig.

policy-enforcement = Verplichting
policy-required = Gebruikers verplichten 2FA in te stellen
policy-required-what = Als dit uit staat, is 2FA optioneel.
policy-required-rule = Zet eerst een methode aan.
policy-grace_until = Overgangsperiode
policy-grace_until-what = Gebruikers kunnen het instellen overslaan tot het einde van deze dag, in de tijdzone hieronder. Laat leeg om het meteen te verplichten.
policy-grace_until-rule = Voer een geldige datum in. Voor een overgangsperiode is ‘Gebruikers verplichten 2FA in te stellen’ nodig.
policy-reminders_enabled = Gebruikers per e-mail herinneren
policy-reminders_enabled-what = Gebruikers die 2FA niet hebben ingesteld, krijgen 14 dagen, 7 dagen en 1 dag voor het einde van de overgangsperiode een e-mail.
policy-required_groups = Alleen deze groepen
policy-required_groups-rule = Maximaal 100 groepen van elk maximaal 128 tekens.
policy-required_groups-what = Typ een groep en druk op Enter. Laat leeg om 2FA voor iedereen te verplichten.
policy-exempt_groups = Behalve deze groepen
policy-exempt_groups-what = Gebruikers in een van deze groepen hoeven 2FA niet in te stellen, ook niet als ze in een van de groepen hierboven zitten. Laat leeg als er geen uitzonderingen zijn.
policy-exempt_groups-rule = Maximaal 100 groepen van elk maximaal 128 tekens.
policy-groups-users = { $count ->
    [one] { $count } gebruiker
   *[other] { $count } gebruikers
}
policy-groups-no-match = Geen bekende groep komt overeen. Druk op Enter om deze naam toch te gebruiken.
policy-groups-unknown = Niet bij de bekende groepen: { $groups }. Controleer de spelling.
policy-groups-remove = { $group } verwijderen
policy-groups-removed = { $group } verwijderd.

policy-details = Details
policy-trusted_browser_days = Browsers vertrouwen gedurende (dagen)
policy-trusted_browser_days-what = 0 = altijd vragen
policy-trusted_browser_days-rule = Voer een geheel getal van 0 tot 90 in.
policy-issuer = Naam in authenticator-apps
policy-issuer-what = Staat naast de code in de app.
policy-issuer-rule = Voer 1 tot 64 tekens in, zonder dubbele punt en zonder spatie aan het begin of einde.
policy-time_zone = Tijdzone
policy-time_zone-what = De overgangsperiode eindigt aan het einde van de dag in deze tijdzone.
policy-time_zone-rule = Kies een tijdzone uit de lijst.
policy-time_zone-none = Geen tijdzone komt overeen.
policy-support_url = Hulppagina
policy-support_url-what = Waar gebruikers hulp vinden. Optioneel.
policy-support_url-rule = Voer een adres in dat begint met https://
policy-audit_retention_days = Bewaartermijn van het auditlogboek (dagen)
policy-audit_retention_days-what = Laat leeg om altijd te bewaren. Geldt voor nieuwe items.
policy-audit_retention_days-rule = Voer een geheel getal van 30 tot 3650 in, of laat het leeg.

policy-impact-now = Gebruikers zonder 2FA: { $count }. Ze moeten het instellen als ze weer inloggen.
policy-impact-from = Gebruikers zonder 2FA: { $count }. Ze moeten het instellen vanaf { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Dit geldt alleen voor gebruikers in deze groepen. We weten niet hoeveel dat er zijn.
policy-impact-groups-of = { $count ->
    [one] Dit geldt alleen voor gebruikers in deze groepen: maximaal één gebruiker.
   *[other] Dit geldt alleen voor gebruikers in deze groepen: maximaal { $count } gebruikers.
}
policy-impact-exempt-groups = Gebruikers in vrijgestelde groepen hoeven het niet. We weten niet hoeveel dat er zijn.
policy-impact-exempt-groups-of = { $count ->
    [one] Gebruikers in vrijgestelde groepen hoeven het niet: maximaal één gebruiker.
   *[other] Gebruikers in vrijgestelde groepen hoeven het niet: maximaal { $count } gebruikers.
}
policy-impact-reminders-now = De eerste herinneringen worden binnen een uur verstuurd. Gebruikers zonder 2FA: { $count }.
policy-impact-reminders-from = De eerste herinneringen worden verstuurd op { DATETIME($from, dateStyle: "long") }. Gebruikers zonder 2FA: { $count }.
policy-impact-exempt = Vrijgestelde gebruikers: { $count }. Ze hoeven het niet totdat hun vrijstelling eindigt.
policy-impact-optional = 2FA is niet meer verplicht. Gebruikers die het hebben ingesteld en blijven gebruiken: { $count }.
policy-impact-off = { $method } wordt niet meer geaccepteerd. Gebruikers die het hebben: maximaal { $count }.
policy-impact-left-optional = Gebruikers zonder andere methode loggen in zonder 2FA.
policy-impact-left-required = Gebruikers zonder andere methode moeten er een instellen, als 2FA voor hen verplicht is.
policy-impact-on = { $method } wordt weer geaccepteerd. Gebruikers die het al hebben: { $count }.
policy-impact-passkeys-off = Toegangssleutels worden niet meer geaccepteerd. Gebruikers die er een hebben: maximaal { $count }.
policy-impact-passkeys-on = Toegangssleutels worden weer geaccepteerd. Gebruikers die er al een hebben: maximaal { $count }.
policy-impact-domain = Toegangssleutels die voor { $domain } zijn gemaakt, werken niet meer. Gebruikers die er een hebben: maximaal { $count }.
policy-impact-days = Browsers die al langer vertrouwd zijn, hebben weer een code nodig.
policy-impact-issuer = Apps die al zijn ingesteld, blijven de oude naam tonen.

conflict-title = Een andere beheerder heeft de instellingen gewijzigd
conflict-what = Jouw wijzigingen zijn nog niet opgeslagen en die van de ander zijn niet overschreven.
conflict-field = Instelling
conflict-column-theirs = Nu
conflict-column-mine = Van jou
conflict-unchanged = ongewijzigd
conflict-mine = Mijn wijzigingen ook opslaan
conflict-mine-what = Velden die je niet hebt gewijzigd, houden hun huidige waarde.
conflict-theirs = Mijn wijzigingen verwerpen

senders-none = Geen
senders-pending = Wacht op bevestiging
senders-verified = Geverifieerd
senders-failed = Niet bevestigd
senders-unknown = Status onbekend
senders-about-failed = De link van Amazon naar { $address } is niet op tijd geopend. Verwijder deze afzender en voeg hem opnieuw toe.
senders-about-unknown = Amazon gaf geen antwoord, dus de status kan verouderd zijn.
senders-notices = Afzender van meldingen
senders-notices-what = 2FA per e-mail staat uit, dus we sturen geen codes. Meldingen over accountwijzigingen komen nog steeds van dit adres.
senders-step = Stap { $step } van 2
senders-step-ses-done = Amazon heeft het adres geverifieerd.
senders-step-code-done = Je hebt de code ingevoerd.
senders-refresh = Opnieuw controleren
senders-refreshed = Status bijgewerkt.
senders-remove = { $name } verwijderen
senders-remove-title = { $address } verwijderen?
senders-remove-what = We sturen geen e-mail meer vanaf dit adres. Als je het weer wilt gebruiken, moet je het opnieuw bevestigen.
senders-removed = { $name } verwijderd.
senders-add = Een afzender toevoegen
senders-add-now = Toevoegen
senders-added = { $address } toegevoegd. Volg de twee stappen om het adres te bevestigen.
senders-missing-ses = Open de link in de e-mail van Amazon aan { $address }. Deze pagina controleert de status elke tien seconden.
senders-code-label = Code uit de e-mail aan { $address }
senders-code-what = Zonder code wordt de afzender na 24 uur verwijderd.
senders-code-confirm = Bevestigen
senders-code-again = Code opnieuw sturen
senders-code-again-in = Opnieuw sturen over { $left }
senders-code-sent = We hebben een code gestuurd naar { $address }.
senders-confirmed = { $address } bevestigd.
senders-field-address = E-mailadres
senders-field-display_name = Naam van de afzender
senders-rule-address = Voer een ASCII-adres in. We sturen er een code naartoe.
senders-rule-display_name = Voer 1 tot 64 tekens in.

agents-title = Can reset password/manage 2FA
agents-what = Deze medewerkers kunnen de 2FA van gebruikers beheren. Wijzigingen gelden meteen. Beheerders hebben dit recht altijd.
agents-none = Nog geen medewerkers.
agents-id = ID van de medewerker
agents-id-what = We kunnen deze ID niet controleren. Kopieer hem uit je helpdesk: met een verkeerde ID kan iemand anders het recht krijgen.
agents-id-missing = Voer de ID van de medewerker in.
agents-search = Medewerker
agents-search-what = Zoek op naam of e-mailadres.
agents-search-failed = Het zoeken werkt nu niet. Probeer het zo opnieuw.
agents-no-match = Geen medewerker komt overeen.
agents-none-chosen = Kies een medewerker uit de lijst.
agents-grant = Toevoegen
agents-granted = sinds { DATETIME($at, dateStyle: "medium") }, door { $by }
agents-revoke = { $agent } verwijderen
agents-revoke-title = { $agent } verwijderen?
agents-revoke-what = Deze medewerker kan dan geen wachtwoorden meer resetten en de 2FA van gebruikers niet meer beheren. Dit geldt meteen.
agents-granted-to = { $agent } kan nu de 2FA van gebruikers beheren.
agents-revoked = { $agent } verwijderd.
