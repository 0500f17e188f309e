# Hoeveel gebruikers 2FA hebben ingesteld, voor medewerkers.

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [one] { $enrolled ->
        [0] De ene gebruiker heeft 2FA niet ingesteld.
       *[other] De ene gebruiker heeft 2FA ingesteld.
    }
   *[other] { NUMBER($enrolled) } van { NUMBER($total) } gebruikers hebben 2FA ingesteld.
}
adoption-mandatory-from = 2FA wordt verplicht op { DATETIME($day, dateStyle: "long") }.
adoption-mandatory-since = 2FA is verplicht sinds { DATETIME($day, dateStyle: "long") }.
adoption-mandatory = 2FA is verplicht.
adoption-groups = Dit geldt alleen voor de groepen { $groups }.
adoption-exempt-groups = Gebruikers in deze groepen hoeven het niet: { $groups }.
adoption-reminded = { $count ->
    [0] Er zijn nog geen herinneringen verstuurd.
    [one] Eén gebruiker is per e-mail herinnerd.
   *[other] { NUMBER($count) } gebruikers zijn per e-mail herinnerd.
}
adoption-next-reminders = De volgende herinneringen worden verstuurd op { DATETIME($day, dateStyle: "long") }.
adoption-over-time = In de loop van de tijd
adoption-mandatory-key = 2FA wordt verplicht
adoption-on-day = { people-day }: { NUMBER($share) }, { NUMBER($enrolled) } van { NUMBER($total) } gebruikers
adoption-share-column = Aandeel
adoption-users = Gebruikers
adoption-seen = Geziene gebruikers
adoption-not-seen = Nog niet gezien
adoption-seen-why = Gebruikers die hebben ingelogd sinds 2FA voor je helpcentrum is ingesteld, of die je hebt geïmporteerd.
adoption-not-seen-why = Gebruikers zijn gezien als ze voor het eerst inloggen of als je ze importeert.
adoption-status-why = Elke gebruiker telt één keer. Vergrendelde gebruikers tellen als vergrendeld, ook als ze 2FA hebben ingesteld. Vrijgestelde gebruikers zijn gebruikers zonder methode die er voorlopig geen nodig hebben.
adoption-methods = Methoden
adoption-methods-why = Een gebruiker kan meerdere methoden hebben.
