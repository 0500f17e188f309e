# Sidorna för personal: hitta användare, listan och exporten.

people-title = Användarnas tvåfaktorsautentisering
people-users = Användare
people-adoption = Användning
people-denied-title = Du har inte behörighet
people-denied-why = Be en administratör för hjälpcentret om behörigheten ”Can reset password/manage 2FA”. Administratörer ger den i 2FA-inställningarna.
people-denied-id = Ditt ID, som administratören behöver:
people-find = Hitta en användare
people-find-hint = Ange början av ett användar-ID eller en hel e-postadress.
people-find-host = Ange ett namn, en e-postadress eller ett användar-ID.
people-find-short = Ange minst två tecken eller tryck på Retur för att söka efter det här.
people-unknown = Ingen användare hittades för ”{ $id }”.
people-none-why = Användare visas här när de har loggat in en gång. Kontrollera stavningen: en del av en e-postadress eller ett namn räcker inte.
people-none-yet = Användare visas här när de har loggat in en gång.
people-show-all = Visa alla användare
people-found = { $count ->
    [one] En användare hittades
   *[other] { $count } användare hittades
}
people-you = Du
people-status = Status
people-methods = Metod
people-status-all = Alla
people-status-enrolled = Konfigurerad
people-status-pending = Inte konfigurerad
people-status-skipped = Överhoppad
people-status-exempt = Undantagen
people-status-locked = Låst
people-method-all = Alla
people-method-passkey = Lösenordsnyckel
people-method-totp = Autentiseringsapp
people-method-email = E-post
people-method-recovery_code = Återställningskod
people-method-bypass_code = Reservkod
people-column-user = Användare
people-column-status = Status
people-column-methods = Metoder
people-column-until = Till
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count ->
    [one] En användare visas
   *[other] { $count } användare visas
}
people-shown-more = { $count ->
    [one] Första användaren visas
   *[other] De första { $count } användarna visas
}
people-none = Inga användare matchar.
people-more = Visa fler

people-export = Exportera som CSV
people-exporting = Exporterar användare
people-exported-so-far = { $count ->
    [one] En användare exporterad
   *[other] { NUMBER($count) } användare exporterade
}
people-exported-of = { NUMBER($count) } av omkring { NUMBER($total) } användare exporterade
people-exported = { $count ->
    [one] En användare sparad.
   *[other] { NUMBER($count) } användare sparade.
}
people-export-continue = Fortsätt
people-export-kept = Inget har gått förlorat. Fortsätt där exporten stannade eller avbryt den.
people-export-cancelled = Exporten avbröts. Ingen fil sparades.

people-no-days = Inga data än.
people-as-table = Som tabell
people-date = Datum

problem-search-failed = Hjälpcentrets sökning svarade inte. Försök igen.
problem-export-not-written = Filen kunde inte sparas. Kontrollera det lediga utrymmet och exportera igen.
