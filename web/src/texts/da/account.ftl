# Kontosiden.

account-title = Totrinslogin
account-on = Totrinslogin er slået til.
account-off = Totrinslogin er slået fra. Konfigurer en metode for at beskytte din konto.
account-required = Dette hjælpecenter kræver totrinslogin. Konfigurer en metode for fortsat at bruge det.
account-grace = Totrinslogin bliver obligatorisk den { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Konfigurer en metode inden da.
account-mandatory = Kræves af dette hjælpecenter.
account-locked = For mange forkerte koder. Koder er sat på pause indtil { DATETIME($until, timeStyle: "short") }.
account-mail-limited = Du har nået grænsen for mails med koder. Du kan bede om den næste den { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Supporten kan ophæve grænsen tidligere.
account-no-methods = Dette hjælpecenter tilbyder ikke totrinslogin lige nu.
account-method-off = Dette hjælpecenter tilbyder ikke denne metode lige nu. Du bliver ikke bedt om den.
account-added = Tilføjet { DATETIME($at, dateStyle: "medium") }
account-added-at = Tilføjet { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = Sidst brugt { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Ikke brugt endnu
account-until = Betroet indtil { DATETIME($at, dateStyle: "medium") }
account-rename = Omdøb
account-name = Navn
account-factor-remove = Fjern “{ $label }”?

account-passkeys = Adgangsnøgler
account-passkeys-none = Log ind med dit fingeraftryk, dit ansigt, enhedens pinkode eller din sikkerhedsnøgle. Falske loginsider kan ikke stjæle en adgangsnøgle.
account-passkeys-add = Tilføj en adgangsnøgle
account-passkey-synced = Synkroniseret
account-passkey-elsewhere = Oprettet til en anden adresse for dette hjælpecenter. Den virker ikke her.
account-passkey-remove-what = Du tilføjede denne adgangsnøgle den { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Du kan ikke længere logge ind med den. Din enhed eller adgangskodeadministrator beholder sin kopi, indtil du sletter den der.

account-apps = Godkendelsesapps
account-apps-none = En app på telefonen viser en ny kode hvert 30. sekund. Den virker offline.
account-apps-add = Tilføj en godkendelsesapp
account-app-remove-what = Du tilføjede denne app den { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Dens koder holder op med at virke.

account-email = Koder via mail
account-email-on = Du kan få en kode på { $address }, når du logger ind.
account-email-off = Få en kode på { $address }, når du logger ind.
account-email-switch-on = Slå til
account-email-switch-off = Slå fra
account-email-remove = Slå koder via mail fra?
account-email-remove-what = Du kan ikke længere logge ind med dem.
account-email-add = Slå koder via mail til

account-codes = Gendannelseskoder
account-codes-left = { $left ->
    [0] Du har ingen gendannelseskoder tilbage.
    [one] Du har én gendannelseskode tilbage.
   *[other] Du har { $left } gendannelseskoder tilbage.
}
account-codes-low = Lav nye koder, så du stadig kan logge ind, hvis du mister din telefon eller adgangsnøgle eller ikke kan læse din mail.
account-codes-renew = Lav nye koder
account-codes-renew-why = Du får ti nye koder. De gamle holder op med at virke.

account-browsers = Betroede browsere
account-browsers-skip = Disse browsere springer andet trin over.
account-browsers-empty = Ingen betroede browsere endnu. Betroede browsere springer andet trin over.
account-browsers-forget = Glem alle browsere
account-browsers-remove = Glem alle browsere?
account-browsers-ask-again = { $count ->
    [one] Næste gang du logger ind med denne browser, beder den om andet trin igen:
   *[other] Næste gang du logger ind med disse { $count } browsere, beder de om andet trin igen:
}
account-browser-forget = Glem
account-browser-remove = Glem “{ $label }”?
account-browser-named = { $label }, sidst brugt { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = Når du tilføjer en metode, nulstilles dine betroede browsere.
account-resets = { $count ->
    [one] Denne betroede browser bliver glemt og beder om andet trin igen:
   *[other] Disse { $count } betroede browsere bliver glemt og beder om andet trin igen:
}

account-proof = Bekræft, at det er dig
account-proof-passkey = Brug din adgangsnøgle for at fortsætte.
account-proof-why = Indtast en kode for at fortsætte.
problem-cancelled = Intet blev ændret.

account-done-passkey-added = Adgangsnøgle tilføjet.
account-done-passkey-renamed = Adgangsnøgle omdøbt.
account-done-passkey-removed = Adgangsnøgle fjernet.
account-done-app-added = Godkendelsesapp tilføjet.
account-done-app-renamed = Godkendelsesapp omdøbt.
account-done-app-removed = Godkendelsesapp fjernet.
account-done-email-on = Koder via mail er slået til.
account-done-email-off = Koder via mail er slået fra.
account-done-codes-renewed = Du har nye gendannelseskoder.
account-done-browser-forgotten = Browser glemt.
account-done-browsers-forgotten = Alle browsere glemt.
