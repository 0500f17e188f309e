# De pagina van één gebruiker, voor medewerkers: gegevens, hulpacties en geschiedenis.

people-back = Terug naar de lijst

user-id = ID: { $id }
user-methods = Inlogmethoden
user-more = Meer acties
user-danger = Gevarenzone
user-own = Dit is je eigen profiel
user-own-why = Je kunt je eigen tweestapsverificatie hier niet beheren. Gebruik je accountgedeelte of vraag een collega.
user-unseen = Nog niet ingelogd
user-unseen-why = De gebruiker verschijnt hier na de eerste keer inloggen.
user-unseen-add = Deze gebruiker heeft nog niet ingelogd. Voeg de gebruiker toe om vóór de eerste keer inloggen te helpen, bijvoorbeeld met een noodcode of een vrijstelling.
user-confirmed = bevestigd
user-unconfirmed = niet bevestigd
user-add = Gebruiker toevoegen
user-added = Gebruiker toegevoegd.

user-says = Wat zegt de gebruiker?
user-says-first = Controleer eerst de identiteit van de gebruiker. Een beller kan een aanvaller zijn.
user-says-lost-phone = ‘Ik ben mijn telefoon kwijt.’
user-says-lost-passkey = ‘Ik ben mijn beveiligingssleutel of het apparaat met mijn toegangssleutel kwijt.’
user-says-no-passkey = ‘Mijn toegangssleutel werkt niet.’
user-says-new-phone = ‘Ik heb een nieuwe telefoon.’
user-says-no-mail = ‘Ik krijg geen e-mails.’
user-says-locked = ‘Er staat: te veel verkeerde codes.’
user-says-no-setup = ‘Ik kan het niet instellen.’
user-advice-no-method = De gebruiker heeft geen methode ingesteld, dus bij het inloggen kan niet om een code worden gevraagd. Als er om instellen wordt gevraagd, kan de gebruiker dat met een noodcode één keer overslaan.
user-advice-recovery = { $count ->
    [one] De gebruiker heeft nog één herstelcode. Daarmee kan de gebruiker zonder jouw hulp inloggen.
   *[other] De gebruiker heeft nog { $count } herstelcodes. Met een daarvan kan de gebruiker zonder jouw hulp inloggen.
}
user-advice-no-recovery = De gebruiker heeft geen herstelcodes meer.
user-advice-bypass = Met een noodcode kan de gebruiker één keer inloggen. Als de telefoon is gestolen, verwijder dan ook de authenticator-app ervan.
user-advice-phone-passkey = Als er een toegangssleutel op de telefoon stond, verwijder die dan ook.
user-advice-synced = Een gesynchroniseerde toegangssleutel werkt misschien nog op de andere apparaten van de gebruiker.
user-advice-has-totp = De gebruiker heeft ook een authenticator-app en kan met de codes daarvan inloggen.
user-advice-has-email = De gebruiker heeft ook codes per e-mail en kan daarmee inloggen.
user-advice-bypass-passkey = Met een noodcode kan de gebruiker één keer inloggen. Verwijder hieronder de toegangssleutel van het kwijtgeraakte apparaat of de kwijtgeraakte beveiligingssleutel, zodat niemand anders die kan gebruiken.
user-advice-bypass-once = Met een noodcode kan de gebruiker één keer inloggen en daarna in het accountgedeelte een nieuwe toegangssleutel toevoegen.
user-advice-former-domain = { $count ->
    [one] Eén toegangssleutel is gemaakt voor een domein dat het helpcentrum niet meer gebruikt en werkt daarom niet bij het inloggen.
   *[other] { $count } toegangssleutels zijn gemaakt voor een domein dat het helpcentrum niet meer gebruikt en werken daarom niet bij het inloggen.
}
user-advice-address = Vraag welk adres de browser laat zien. Toegangssleutels werken alleen op het eigen domein van het helpcentrum: op elk ander adres zit de gebruiker misschien op een nagemaakte pagina en mag die daar niets invoeren.
user-advice-same-device = Een toegangssleutel bestaat soms alleen in de browser, op het apparaat of op de beveiligingssleutel waarmee de gebruiker hem heeft toegevoegd. Vraag de gebruiker het daar te proberen.
user-advice-full = De gebruiker heeft vijf authenticator-apps en kan er geen meer toevoegen. Met een noodcode kan de gebruiker inloggen en er een vervangen. Of verwijder er hier eerst een.
user-advice-old-phone = Als de oude telefoon nog werkt, kan de gebruiker de nieuwe toevoegen in het accountgedeelte.
user-advice-together = Stel samen een authenticator-app in: de gebruiker scant een QR-code en zegt je de code die de app laat zien. Verwijder daarna de app op de oude telefoon, als die er is.
user-advice-profile = Corrigeer of bevestig het adres in het profiel van de gebruiker. Tot die tijd kan de gebruiker inloggen met een noodcode.
user-advice-email-off = E-mail staat niet aan voor deze gebruiker, dus bij het inloggen worden geen codes per e-mail aangeboden.
user-advice-spam = Vraag de gebruiker in de spammap van { $address } te kijken. Als dat te lang duurt, kan de gebruiker inloggen met een noodcode.
user-advice-clock = Vraag de gebruiker de tijd van de telefoon automatisch in te stellen. Tot die tijd kunnen goede codes worden geweigerd.
user-advice-not-locked = De gebruiker is niet vergrendeld. Als een code wordt geweigerd, kan het een oude zijn of loopt de klok van de telefoon verkeerd. Met een noodcode kan de gebruiker één keer inloggen.
user-advice-recovery-locked = { $count ->
    [one] De laatste herstelcode van de gebruiker werkt ook als codes zijn gepauzeerd.
   *[other] Een van de { $count } herstelcodes van de gebruiker werkt ook als codes zijn gepauzeerd.
}
user-advice-passkey-locked = De toegangssleutel van de gebruiker werkt ook als codes zijn gepauzeerd.
user-advice-unlock = Ontgrendel de gebruiker, dan kan die het meteen opnieuw proberen.
user-advice-has-method = De gebruiker heeft al een methode ingesteld. Als die niet werkt, kan de gebruiker met een noodcode één keer inloggen en daarna in het accountgedeelte een andere toevoegen.
user-advice-exempt = Een vrijstelling geeft de gebruiker meer tijd: tot die eindigt, hoeft er bij het inloggen niets te worden ingesteld. Of stel samen een authenticator-app in, onder ‘Meer acties’.

user-required-since = 2FA verplicht sinds { people-time }
user-ends-requirement = Hiermee eindigt ook de verplichting om 2FA in te stellen.
user-ends-exemption = Hiermee eindigt ook de vrijstelling.

user-exempt-for = Vrijstellen voor
user-exempt-day = 1 dag
user-exempt-week = 1 week
user-exempt-month = 1 maand
user-exempt-date = Tot een datum
user-exempt-last-day = Laatste dag

people-fact-passkey = Toegangssleutels
people-fact-totp = Authenticator-apps
people-fact-email = E-mail
people-fact-codes = Codes
people-locked-until = Codes zijn gepauzeerd tot { people-time }.
people-until-unlocked = Totdat een medewerker de gebruiker ontgrendelt
people-mail-limited-until = De limiet voor codes per e-mail is bereikt. Er worden geen codes gestuurd tot { people-time }, of totdat je de gebruiker ontgrendelt.
people-failures = { $failures ->
    [one] Eén verkeerde code
   *[other] { $failures } verkeerde codes achter elkaar
}
people-none-set-up = Niet ingesteld
people-since = Sinds { people-time }
people-last-used = Laatst gebruikt op { people-time }
people-never-used = Nooit gebruikt
people-clock-fast = De klok van de telefoon loopt ongeveer { $seconds } s voor.
people-clock-slow = De klok van de telefoon loopt ongeveer { $seconds } s achter.
people-passkey-synced = Gesynchroniseerd tussen apparaten
people-passkey-not-synced = Op één apparaat of beveiligingssleutel
people-passkey-other-domain = Gemaakt voor een ander domein, dus wordt niet geaccepteerd bij het inloggen.
people-passkeys-by-user = Alleen de gebruiker kan een toegangssleutel toevoegen, omdat daarvoor het eigen apparaat of de eigen beveiligingssleutel nodig is.
people-no-address = Geen adres bekend.
people-unverified = Het adres is niet bevestigd, dus er worden geen codes naartoe gestuurd.
people-reminded = Laatste herinnering om 2FA in te stellen: { people-time }
people-mail-delivered = De laatste e-mail is bezorgd ({ people-time }).
people-mail-delayed = De laatste e-mail is vertraagd ({ people-time }).
people-mail-bounced = De laatste e-mail is teruggekomen ({ people-time }).
people-mail-complained = De laatste e-mail is als spam gemeld ({ people-time }).
people-codes-left = Resterende herstelcodes: { $count }
people-bypass-until = Een ongebruikte noodcode is geldig tot { people-time }.
people-exempt-until = Vrijgesteld tot { people-time }

people-do-remove-passkey = Toegangssleutel verwijderen
people-do-totp = Een authenticator-app instellen
people-do-remove-totp = Authenticator-app verwijderen
people-do-email-on = E-mail aanzetten
people-do-email-off = E-mail uitzetten
people-do-bypass = Een noodcode uitgeven
people-do-unlock = Ontgrendelen
people-do-exempt = Een vrijstelling geven
people-do-exempt-end = De vrijstelling beëindigen
people-do-require = 2FA verplichten
people-do-require-end = 2FA niet meer verplichten
people-do-remove-all = Alle methoden verwijderen
people-about-remove-passkey = ‘{ $label }’ werkt niet meer bij het inloggen.
people-about-totp = De gebruiker scant een QR-code en zegt je de code die de app laat zien.
people-about-remove-totp = ‘{ $label }’ werkt niet meer bij het inloggen.
people-about-email-on = Codes worden gestuurd naar { $address }.
people-about-email-off = De gebruiker krijgt geen codes per e-mail meer.
people-about-bypass = Een code om één keer in te loggen. Hij vervangt een eerdere. De gebruiker houdt zijn methoden. Controleer eerst de identiteit van de gebruiker.
people-about-unlock = Codes werken meteen weer.
people-about-exempt = De gebruiker hoeft een tijd lang geen 2FA in te stellen. Een bestaande methode wordt bij het inloggen nog steeds gevraagd.
people-about-exempt-end = Voor de gebruiker gelden weer dezelfde regels als voor iedereen.
people-about-require = De gebruiker moet 2FA instellen, welke groepen er ook in de instellingen staan. Een overgangsperiode geldt nog steeds.
people-about-require-end = Voor de gebruiker gelden dezelfde regels als voor iedereen.
people-about-remove-all = Dit verwijdert toegangssleutels, authenticator-apps en codes per e-mail, en ook vertrouwde browsers, herstelcodes en de noodcode. Totdat de gebruiker opnieuw een methode instelt, is het wachtwoord genoeg om in te loggen.
people-valid = Geldig gedurende
people-minutes = { $minutes } minuten
people-hours = { $hours ->
    [one] Eén uur
   *[other] { $hours } uur
}
people-reason = Reden
people-reason-kept = De geschiedenis bewaart je reden.
people-sure = Ja, verwijder dit van { $user }
people-invalid-reason = Voer een reden in.
people-invalid-until = Voer een tijdstip in de toekomst in.
people-invalid-sure = Vink het selectievakje aan om te bevestigen.
people-done-remove-passkey = Toegangssleutel verwijderd.
people-done-totp = Authenticator-app ingesteld. De gebruiker kan herstelcodes maken in het accountgedeelte.
people-done-remove-totp = Authenticator-app verwijderd.
people-done-email-on = E-mail aangezet.
people-done-email-off = E-mail uitgezet.
people-done-bypass = Noodcode uitgegeven.
people-done-unlock = Gebruiker ontgrendeld.
people-done-exempt = Vrijstelling gegeven.
people-done-exempt-end = Vrijstelling beëindigd.
people-done-require = 2FA verplicht.
people-done-require-end = 2FA is niet meer verplicht voor deze gebruiker.
people-done-remove-all = Alle methoden verwijderd.
people-code-once = Je ziet deze noodcode niet nog een keer
people-code-until = Geldig tot { people-time }, om één keer in te loggen.
people-code-done = Klaar

people-history = Geschiedenis
people-history-none = Nog niets.
people-did-by = { people-time }, { $kind ->
    [user] de gebruiker
    [admin] beheerder { $id }
    [agent] medewerker { $id }
   *[service] het helpdesksysteem
}
people-did-user_seen = Voor het eerst gezien
people-did-address_changed = Adres gewijzigd van { $old_email } naar { $new_email }
people-did-locked_out = Vergrendeld na { $failures } verkeerde codes
people-did-recovery_code_used = Herstelcode gebruikt
people-did-setup_skipped = Instellen overgeslagen
people-did-passkey_added = Toegangssleutel ‘{ $label }’ toegevoegd
people-did-passkey_renamed = Naam van toegangssleutel gewijzigd in ‘{ $label }’
people-did-passkey_removed = Toegangssleutel ‘{ $label }’ verwijderd
people-did-passkey_copied = Inloggen met toegangssleutel ‘{ $label }’ geweigerd, omdat de toegangssleutel mogelijk is gekopieerd
people-did-totp_added = Authenticator-app ‘{ $label }’ toegevoegd
people-did-totp_imported = Authenticator-app ‘{ $label }’ geïmporteerd uit een ander systeem
people-did-email_added = E-mail aangezet
people-did-totp_renamed = Naam van authenticator-app gewijzigd in ‘{ $label }’
people-did-totp_removed = Authenticator-app ‘{ $label }’ verwijderd
people-did-totp_setup_begun = Instellen van een authenticator-app begonnen
people-did-email_removed = E-mail uitgezet
people-did-factors_removed = Alle methoden verwijderd
people-did-user_erased = Alle gegevens gewist
people-did-recovery_codes_renewed = Nieuwe herstelcodes gemaakt
people-did-browser_trusted = Browser vertrouwd
people-did-browsers_forgotten = Alle vertrouwde browsers verwijderd
people-did-browser_forgotten = Vertrouwde browser ‘{ $label }’ verwijderd
people-did-browser_token_reused = Vertrouwde browser ‘{ $label }’ verwijderd, omdat het token was gekopieerd
people-did-bypass_code_issued = Noodcode uitgegeven, geldig tot { people-time }
people-did-bypass_code_used = Noodcode gebruikt
people-did-unlocked = Ontgrendeld na { $failures } verkeerde codes
people-did-exemption_set = Vrijgesteld tot { people-time }
people-did-exemption_ended = Vrijstelling beëindigd
people-did-requirement_set = 2FA verplicht
people-did-requirement_ended = 2FA niet meer verplicht
people-did-grant_given = Recht gegeven aan { $agent_id }
people-did-grant_withdrawn = Recht ingetrokken van { $agent_id }
people-did-policy_changed = Instellingen gewijzigd
people-did-sender_added = Afzender { $sender_id } toegevoegd
people-did-sender_removed = Afzender { $sender_id } verwijderd
people-did-sender_confirmed = Afzender { $sender_id } bevestigd met de code
people-did-sender_ended = Afzender { $sender_id } verwijderd na tien verkeerde codes
people-did-plan_changed = Abonnement gewijzigd in { $new_plan }

problem-own-record = Je kunt je eigen tweestapsverificatie hier niet beheren. Vraag een collega.
problem-grant-required = Je hebt het recht ‘Can reset password/manage 2FA’ nodig. Vraag een beheerder erom.
problem-address-unknown = De gebruiker heeft geen bevestigd e-mailadres. Het moet eerst in het profiel worden bevestigd.
problem-no-factor = De gebruiker heeft nog geen methode ingesteld.
problem-wrong-token-use = Deze pagina is alleen voor medewerkers.
