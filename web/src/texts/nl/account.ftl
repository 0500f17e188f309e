# Het accountgedeelte.

account-title = Inloggen in twee stappen
account-on = Inloggen in twee stappen staat aan.
account-off = Inloggen in twee stappen staat uit. Stel een methode in om je account te beschermen.
account-required = Dit helpcentrum vereist inloggen in twee stappen. Stel een methode in om het te blijven gebruiken.
account-grace = Inloggen in twee stappen wordt verplicht op { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Stel voor die tijd een methode in.
account-mandatory = Vereist door dit helpcentrum.
account-locked = Te veel verkeerde codes. Codes zijn gepauzeerd tot { DATETIME($until, timeStyle: "short") }.
account-mail-limited = Je hebt de limiet voor e-mails met codes bereikt. Je kunt de volgende aanvragen op { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Support kan de limiet eerder opheffen.
account-no-methods = Dit helpcentrum biedt inloggen in twee stappen op dit moment niet aan.
account-method-off = Dit helpcentrum biedt deze methode op dit moment niet aan. Er wordt je niet om gevraagd.
account-added = Toegevoegd op { DATETIME($at, dateStyle: "medium") }
account-added-at = Toegevoegd op { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = Laatst gebruikt op { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Nog niet gebruikt
account-until = Vertrouwd tot { DATETIME($at, dateStyle: "medium") }
account-rename = Naam wijzigen
account-name = Naam
account-factor-remove = “{ $label }” verwijderen?

account-passkeys = Toegangssleutels
account-passkeys-none = Log in met je vingerafdruk, je gezicht, de pincode van je apparaat of je beveiligingssleutel. Nagemaakte inlogpagina's kunnen een toegangssleutel niet stelen.
account-passkeys-add = Een toegangssleutel toevoegen
account-passkey-synced = Gesynchroniseerd
account-passkey-elsewhere = Gemaakt voor een ander adres van dit helpcentrum. Deze toegangssleutel werkt hier niet.
account-passkey-remove-what = Je hebt deze toegangssleutel toegevoegd op { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Je kunt er dan niet meer mee inloggen. Je apparaat of wachtwoordmanager bewaart de eigen kopie totdat je die daar verwijdert.

account-apps = Authenticator-apps
account-apps-none = Een app op je telefoon laat elke 30 seconden een nieuwe code zien. De app werkt ook offline.
account-apps-add = Een authenticator-app toevoegen
account-app-remove-what = Je hebt deze app toegevoegd op { DATETIME($at, dateStyle: "long", timeStyle: "short") }. De codes werken dan niet meer.

account-email = Codes per e-mail
account-email-on = Je kunt een code ontvangen op { $address } als je inlogt.
account-email-off = Ontvang een code op { $address } als je inlogt.
account-email-switch-on = Aanzetten
account-email-switch-off = Uitzetten
account-email-remove = Codes per e-mail uitzetten?
account-email-remove-what = Je kunt er dan niet meer mee inloggen.
account-email-add = Codes per e-mail aanzetten

account-codes = Herstelcodes
account-codes-left = { $left ->
    [0] Je hebt geen herstelcodes meer.
    [one] Je hebt nog één herstelcode.
   *[other] Je hebt nog { $left } herstelcodes.
}
account-codes-low = Maak nieuwe codes, zodat je nog kunt inloggen als je je telefoon of toegangssleutel kwijtraakt of je e-mail niet kunt lezen.
account-codes-renew = Nieuwe codes maken
account-codes-renew-why = Je krijgt tien nieuwe codes. De oude werken dan niet meer.

account-browsers = Vertrouwde browsers
account-browsers-skip = Deze browsers slaan de tweede stap over.
account-browsers-empty = Nog geen vertrouwde browsers. Vertrouwde browsers slaan de tweede stap over.
account-browsers-forget = Alle browsers vergeten
account-browsers-remove = Alle browsers vergeten?
account-browsers-ask-again = { $count ->
    [one] Als je weer inlogt met deze browser, wordt er opnieuw om de tweede stap gevraagd:
   *[other] Als je weer inlogt met deze { $count } browsers, wordt er opnieuw om de tweede stap gevraagd:
}
account-browser-forget = Vergeten
account-browser-remove = “{ $label }” vergeten?
account-browser-named = { $label }, laatst gebruikt op { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = Als je een methode toevoegt, worden je vertrouwde browsers vergeten.
account-resets = { $count ->
    [one] Deze vertrouwde browser wordt vergeten en vraagt weer om de tweede stap:
   *[other] Deze { $count } vertrouwde browsers worden vergeten en vragen weer om de tweede stap:
}

account-proof = Bevestig dat jij het bent
account-proof-passkey = Gebruik je toegangssleutel om door te gaan.
account-proof-why = Voer een code in om door te gaan.
problem-cancelled = Er is niets gewijzigd.

account-done-passkey-added = Toegangssleutel toegevoegd.
account-done-passkey-renamed = Naam van toegangssleutel gewijzigd.
account-done-passkey-removed = Toegangssleutel verwijderd.
account-done-app-added = Authenticator-app toegevoegd.
account-done-app-renamed = Naam van authenticator-app gewijzigd.
account-done-app-removed = Authenticator-app verwijderd.
account-done-email-on = Codes per e-mail aangezet.
account-done-email-off = Codes per e-mail uitgezet.
account-done-codes-renewed = Je hebt nieuwe herstelcodes.
account-done-browser-forgotten = Browser vergeten.
account-done-browsers-forgotten = Alle browsers vergeten.
