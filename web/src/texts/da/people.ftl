# Siderne til personale: find brugere, listen og eksporten.

people-title = Brugernes tofaktorgodkendelse
people-users = Brugere
people-adoption = Udbredelse
people-denied-title = Du har ikke tilladelse
people-denied-why = Bed en administrator for dette hjælpecenter om tilladelsen “Can reset password/manage 2FA”. Administratorer giver den i 2FA-indstillingerne.
people-denied-id = Dit id, som administratoren skal bruge:
people-find = Find en bruger
people-find-hint = Indtast begyndelsen af et bruger-id eller en hel mailadresse.
people-find-host = Indtast et navn, en mailadresse eller et bruger-id.
people-find-short = Indtast mindst to tegn, eller tryk på Enter for at søge efter dette.
people-unknown = Ingen bruger fundet for “{ $id }”.
people-none-why = Brugere vises her, når de har logget ind én gang. Tjek stavningen: En del af en mailadresse eller et navn er ikke nok.
people-none-yet = Brugere vises her, når de har logget ind én gang.
people-show-all = Vis alle brugere
people-found = { $count ->
    [one] Én bruger fundet
   *[other] { $count } brugere fundet
}
people-you = Dig
people-status = Tilstand
people-methods = Metode
people-status-all = Alle
people-status-enrolled = Konfigureret
people-status-pending = Ikke konfigureret
people-status-skipped = Sprunget over
people-status-exempt = Fritaget
people-status-locked = Låst
people-method-all = Alle
people-method-passkey = Adgangsnøgle
people-method-totp = Godkendelsesapp
people-method-email = Mail
people-method-recovery_code = Gendannelseskode
people-method-bypass_code = Nødkode
people-column-user = Bruger
people-column-status = Tilstand
people-column-methods = Metoder
people-column-until = Indtil
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count ->
    [one] Én bruger vist
   *[other] { $count } brugere vist
}
people-shown-more = { $count ->
    [one] Første bruger vist
   *[other] De første { $count } brugere vist
}
people-none = Ingen brugere matcher.
people-more = Vis flere

people-export = Eksportér som CSV
people-exporting = Eksporterer brugere
people-exported-so-far = { $count ->
    [one] Én bruger eksporteret
   *[other] { NUMBER($count) } brugere eksporteret
}
people-exported-of = { NUMBER($count) } af ca. { NUMBER($total) } brugere eksporteret
people-exported = { $count ->
    [one] Én bruger gemt.
   *[other] { NUMBER($count) } brugere gemt.
}
people-export-continue = Fortsæt
people-export-kept = Intet er gået tabt. Fortsæt, hvor eksporten stoppede, eller annuller den.
people-export-cancelled = Eksporten er annulleret. Ingen fil blev gemt.

people-no-days = Ingen data endnu.
people-as-table = Som tabel
people-date = Dato

problem-search-failed = Hjælpecenterets søgning svarede ikke. Prøv igen.
problem-export-not-written = Filen kunne ikke gemmes. Tjek den ledige plads, og eksportér igen.
