# Teksten van de e-mails in het Nederlands. De waarden worden uitgelegd in en.ftl.

direction = ltr

region = NL
month = { $month ->
    [1] januari
    [2] februari
    [3] maart
    [4] april
    [5] mei
    [6] juni
    [7] juli
    [8] augustus
    [9] september
    [10] oktober
    [11] november
   *[12] december
}
date = { $day } { month } { $year }
time = { $hour }:{ $minute }
date-and-time = { date } om { time } { $offset }
time-and-zone = { time } { $offset }

code-subject-login = { $issuer }: je inlogcode
code-subject-enrollment = { $issuer }: bevestig je e-mailadres
code-subject-proof = { $issuer }: bevestig een wijziging in je account

code-purpose-login = Voer deze code in om in te loggen bij { $issuer }:
code-purpose-enrollment = Je zet inlogcodes per e-mail aan bij { $issuer }. Voer deze code in om je adres te bevestigen:
code-purpose-proof = Je wijzigt hoe je inlogt bij { $issuer }. Voer deze code in om te bevestigen dat jij het bent:

code-lifetime = { $minutes ->
    [one] De code werkt één keer, binnen een minuut (tot { $until }).
   *[other] De code werkt één keer, binnen { $minutes } minuten (tot { $until }).
}
code-requested = Aangevraagd: { $time }
code-requested-from = Aangevraagd: { $time }, met { $browser }
code-never-share = Deel deze code nooit. { $issuer } zal je er nooit om vragen.

code-objection-login = Heb je deze code niet aangevraagd? Dan kent iemand anders je wachtwoord. Deel de code niet en wijzig je wachtwoord.
code-objection-enrollment = Heb je deze code niet aangevraagd? Dan is er misschien iemand anders ingelogd op je account. Deel de code niet, wijzig je wachtwoord en laat het ons weten.
code-objection-proof = Heb je deze code niet aangevraagd? Dan is er misschien iemand anders ingelogd op je account. Deel de code niet, wijzig je wachtwoord en laat het ons weten.
support = Hulp: { $url }

notice-subject-address_changed = { $issuer }: e-mailadres gewijzigd
notice-subject-recovery_code_used = { $issuer }: herstelcode gebruikt
notice-subject-totp_added = { $issuer }: authenticator-app toegevoegd
notice-subject-email_added = { $issuer }: inlogcodes per e-mail aangezet
notice-subject-locked_out = { $issuer }: inloggen met codes gepauzeerd
notice-subject-totp_renamed = { $issuer }: naam van authenticator-app gewijzigd
notice-subject-totp_removed = { $issuer }: authenticator-app verwijderd
notice-subject-passkey_added = { $issuer }: toegangssleutel toegevoegd
notice-subject-passkey_removed = { $issuer }: toegangssleutel verwijderd
notice-subject-passkey_copied = { $issuer }: je toegangssleutel is mogelijk gekopieerd
notice-subject-email_removed = { $issuer }: inlogcodes per e-mail uitgezet
notice-subject-factors_removed = { $issuer }: inloggen in twee stappen verwijderd
notice-subject-recovery_codes_renewed = { $issuer }: nieuwe herstelcodes gemaakt
notice-subject-bypass_code_issued = { $issuer }: support heeft een inlogcode uitgegeven
notice-subject-bypass_code_used = { $issuer }: ingelogd met een code van support
notice-subject-browser_trusted = { $issuer }: nieuwe vertrouwde browser
notice-subject-browser_token_reused = { $issuer }: kopie van een vertrouwde browser gebruikt
notice-subject-unlocked = { $issuer }: account ontgrendeld
notice-subject-exemption_set = { $issuer }: inloggen in twee stappen tijdelijk niet nodig
notice-subject-exemption_ended = { $issuer }: vrijstelling van inloggen in twee stappen voorbij

notice-address_changed = Het e-mailadres van je account bij { $issuer } is gewijzigd. Inlogcodes gaan vanaf nu naar het nieuwe adres.
notice-recovery_code_used = Een van je herstelcodes is gebruikt bij { $issuer }.
notice-totp_added = Er is een authenticator-app toegevoegd aan je account bij { $issuer }.
notice-email_added = Inlogcodes per e-mail zijn aangezet voor je account bij { $issuer }.
notice-locked_out = Er zijn te veel verkeerde codes ingevoerd voor je account bij { $issuer }. Codes uit de app of per e-mail zijn een tijdje gepauzeerd. Een herstelcode werkt nog wel.
notice-totp_renamed = De naam van een authenticator-app van je account bij { $issuer } is gewijzigd.
notice-totp_removed = Er is een authenticator-app verwijderd uit je account bij { $issuer }.
notice-passkey_added = Er is een toegangssleutel toegevoegd aan je account bij { $issuer }.
notice-passkey_removed = Er is een toegangssleutel verwijderd uit je account bij { $issuer }.
notice-passkey_copied = Het gebruik van een van je toegangssleutels bij { $issuer } is geweigerd, omdat die toegangssleutel mogelijk is gekopieerd. Verwijder de toegangssleutel en voeg een nieuwe toe.
notice-email_removed = Inlogcodes per e-mail zijn uitgezet voor je account bij { $issuer }.
notice-factors_removed = Inloggen in twee stappen is verwijderd van je account bij { $issuer }: toegangssleutels, authenticator-apps, codes per e-mail, herstelcodes en vertrouwde browsers.
notice-recovery_codes_renewed = Er zijn nieuwe herstelcodes gemaakt voor je account bij { $issuer }. De oude codes werken niet meer.
notice-bypass_code_issued = Support heeft een code uitgegeven voor je account bij { $issuer }. Daarmee kan één keer zonder je tweede stap worden ingelogd.
notice-bypass_code_used = Iemand heeft bij je account bij { $issuer } ingelogd met een code van support.
notice-browser_trusted = Een browser wordt nu vertrouwd voor je account bij { $issuer }. Die logt een tijd lang zonder code in. Je kunt de browser verwijderen in je account.
notice-browser_token_reused = Iemand heeft bij { $issuer } een kopie van een van je vertrouwde browsers gebruikt. Deze browser wordt niet meer vertrouwd.
notice-unlocked = Je account bij { $issuer } is ontgrendeld. Codes werken weer.
notice-exemption_set = Je kunt een tijdje inloggen op je account bij { $issuer } zonder inloggen in twee stappen in te stellen.
notice-exemption_ended = Je vrijstelling van inloggen in twee stappen bij { $issuer } is voorbij.
notice-when = Wanneer: { $time }
notice-by-user = Door: jou, of iemand die als jou was ingelogd
notice-by-staff = Door: support van { $issuer }
notice-by-service = Door: een systeem van { $issuer }
notice-objection = Was jij dit niet? Wijzig dan meteen je wachtwoord en neem contact op met support van { $issuer }.
notice-pause = Omdat er veel wijzigingen waren, krijg je voorlopig geen e-mails zoals deze meer. Support van { $issuer } kan je vertellen wat er in de tussentijd is gewijzigd.

reminder-subject = { $issuer }: stel inloggen in twee stappen in vóór { $date }
reminder-what = Vanaf { $date } is inloggen in twee stappen verplicht voor je account bij { $issuer }. Je hebt het nog niet ingesteld.
reminder-how = Open { $issuer } zoals je gewend bent, log in en volg de stappen om het in te stellen. Het duurt ongeveer twee minuten.
reminder-no-reply = Je hoeft deze e-mail niet te beantwoorden. Heb je het intussen ingesteld? Dan kun je deze e-mail negeren.

# De e-mail aan een adres waarvandaan iemand e-mail wil versturen.
sender-code-heading = Afzenderadres
sender-code-subject = Bevestig dat dit adres e-mail mag versturen
sender-code-purpose = Een helpcentrum wil e-mail versturen vanaf dit adres. Sta je dat toe? Geef deze code dan aan de beheerder die erom heeft gevraagd, of voer de code in bij de instellingen van het helpcentrum:
sender-code-purpose-named = Een helpcentrum dat zich “{ $issuer }” noemt, wil e-mail versturen vanaf dit adres. Sta je dat toe? Geef deze code dan aan de beheerder die erom heeft gevraagd, of voer de code in bij de instellingen van het helpcentrum:
sender-code-tenant = ID van het helpcentrum: { $tenant }
sender-code-objection = Ken je dit helpcentrum niet of verwachtte je deze e-mail niet? Negeer de e-mail en deel de code niet. Zonder de code wordt er geen e-mail verstuurd vanaf jouw adres.
