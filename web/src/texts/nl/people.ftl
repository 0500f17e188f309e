# De pagina's voor medewerkers: gebruikers vinden, de lijst en de export.

people-title = Tweestapsverificatie van gebruikers
people-users = Gebruikers
people-adoption = Gebruik van 2FA
people-denied-title = Je hebt geen toestemming
people-denied-why = Vraag een beheerder van dit helpcentrum om het recht ‘Can reset password/manage 2FA’. Beheerders geven dat in de 2FA-instellingen.
people-denied-id = Je ID, die de beheerder nodig heeft:
people-find = Een gebruiker zoeken
people-find-hint = Voer het begin van een gebruikers-ID of een volledig e-mailadres in.
people-find-host = Voer een naam, een e-mailadres of een gebruikers-ID in.
people-find-short = Voer minstens twee tekens in, of druk op Enter om hiernaar te zoeken.
people-unknown = Geen gebruiker gevonden voor ‘{ $id }’.
people-none-why = Gebruikers verschijnen hier nadat ze één keer hebben ingelogd. Controleer de spelling: een deel van een e-mailadres of een naam is niet genoeg.
people-none-yet = Gebruikers verschijnen hier nadat ze één keer hebben ingelogd.
people-show-all = Alle gebruikers tonen
people-found = { $count ->
    [one] Eén gebruiker gevonden
   *[other] { $count } gebruikers gevonden
}
people-you = Jij
people-status = Status
people-methods = Methode
people-status-all = Alle
people-status-enrolled = Ingesteld
people-status-pending = Niet ingesteld
people-status-skipped = Overgeslagen
people-status-exempt = Vrijgesteld
people-status-locked = Vergrendeld
people-method-all = Alle
people-method-passkey = Toegangssleutel
people-method-totp = Authenticator-app
people-method-email = E-mail
people-method-recovery_code = Herstelcode
people-method-bypass_code = Noodcode
people-column-user = Gebruiker
people-column-status = Status
people-column-methods = Methoden
people-column-until = Tot
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count ->
    [one] Eén gebruiker getoond
   *[other] { $count } gebruikers getoond
}
people-shown-more = { $count ->
    [one] Eerste gebruiker getoond
   *[other] Eerste { $count } gebruikers getoond
}
people-none = Geen gebruikers komen overeen.
people-more = Meer tonen

people-export = Exporteren als CSV
people-exporting = Gebruikers exporteren
people-exported-so-far = { $count ->
    [one] Eén gebruiker geëxporteerd
   *[other] { NUMBER($count) } gebruikers geëxporteerd
}
people-exported-of = { NUMBER($count) } van ongeveer { NUMBER($total) } gebruikers geëxporteerd
people-exported = { $count ->
    [one] Eén gebruiker opgeslagen.
   *[other] { NUMBER($count) } gebruikers opgeslagen.
}
people-export-continue = Doorgaan
people-export-kept = Er is niets verloren. Ga verder waar de export is gestopt, of annuleer hem.
people-export-cancelled = Export geannuleerd. Er is geen bestand opgeslagen.

people-no-days = Nog geen gegevens.
people-as-table = Als tabel
people-date = Datum

problem-search-failed = De zoekfunctie van het helpcentrum gaf geen antwoord. Probeer het opnieuw.
problem-export-not-written = Het bestand kon niet worden opgeslagen. Controleer de vrije ruimte en exporteer opnieuw.
