# Sidene for ansatte: finne brukere, listen og eksporten.

people-title = Brukernes tofaktorautentisering
people-users = Brukere
people-adoption = Utbredelse
people-denied-title = Du har ikke tillatelse
people-denied-why = Be en administrator for dette hjelpesenteret om tillatelsen «Can reset password/manage 2FA». Administratorer gir den i 2FA-innstillingene.
people-denied-id = ID-en din, som administratoren trenger:
people-find = Finn en bruker
people-find-hint = Skriv inn begynnelsen av en bruker-ID eller en hel e-postadresse.
people-find-host = Skriv inn et navn, en e-postadresse eller en bruker-ID.
people-find-short = Skriv inn minst to tegn, eller trykk på Enter for å søke etter dette.
people-unknown = Fant ingen bruker for «{ $id }».
people-none-why = Brukere vises her etter at de har logget på én gang. Sjekk stavemåten: En del av en e-postadresse eller et navn er ikke nok.
people-none-yet = Brukere vises her etter at de har logget på én gang.
people-show-all = Vis alle brukere
people-found = { $count ->
    [one] Fant én bruker
   *[other] Fant { $count } brukere
}
people-you = Deg
people-status = Tilstand
people-methods = Metode
people-status-all = Alle
people-status-enrolled = Konfigurert
people-status-pending = Ikke konfigurert
people-status-skipped = Hoppet over
people-status-exempt = Unntatt
people-status-locked = Låst
people-method-all = Alle
people-method-passkey = Tilgangsnøkkel
people-method-totp = Autentiseringsapp
people-method-email = E-post
people-method-recovery_code = Gjenopprettingskode
people-method-bypass_code = Nødkode
people-column-user = Bruker
people-column-status = Tilstand
people-column-methods = Metoder
people-column-until = Til
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count ->
    [one] Viser én bruker
   *[other] Viser { $count } brukere
}
people-shown-more = { $count ->
    [one] Viser den første brukeren
   *[other] Viser de første { $count } brukerne
}
people-none = Ingen brukere samsvarer.
people-more = Vis flere

people-export = Eksporter som CSV
people-exporting = Eksporterer brukere
people-exported-so-far = { $count ->
    [one] Én bruker eksportert
   *[other] { NUMBER($count) } brukere eksportert
}
people-exported-of = { NUMBER($count) } av omtrent { NUMBER($total) } brukere eksportert
people-exported = { $count ->
    [one] Lagret én bruker.
   *[other] Lagret { NUMBER($count) } brukere.
}
people-export-continue = Fortsett
people-export-kept = Ingenting er gått tapt. Fortsett der eksporten stoppet, eller avbryt den.
people-export-cancelled = Eksporten er avbrutt. Ingen fil ble lagret.

people-no-days = Ingen data ennå.
people-as-table = Som tabell
people-date = Dato

problem-search-failed = Hjelpesenterets søk svarte ikke. Prøv igjen.
problem-export-not-written = Filen kunne ikke lagres. Sjekk den ledige plassen, og eksporter på nytt.
