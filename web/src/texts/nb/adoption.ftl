# Hvor mange brukere som har konfigurert 2FA, for ansatte.

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [one] { $enrolled ->
        [0] Den eneste brukeren har ikke konfigurert 2FA.
       *[other] Den eneste brukeren har konfigurert 2FA.
    }
   *[other] { NUMBER($enrolled) } av { NUMBER($total) } brukere har konfigurert 2FA.
}
adoption-mandatory-from = 2FA blir obligatorisk { DATETIME($day, dateStyle: "long") }.
adoption-mandatory-since = 2FA har vært obligatorisk siden { DATETIME($day, dateStyle: "long") }.
adoption-mandatory = 2FA er obligatorisk.
adoption-groups = Det gjelder bare gruppene { $groups }.
adoption-exempt-groups = Brukere i disse gruppene trenger ikke: { $groups }.
adoption-reminded = { $count ->
    [0] Det er ikke sendt noen påminnelser ennå.
    [one] Én bruker har fått en påminnelse på e-post.
   *[other] { NUMBER($count) } brukere har fått en påminnelse på e-post.
}
adoption-next-reminders = De neste påminnelsene sendes { DATETIME($day, dateStyle: "long") }.
adoption-over-time = Over tid
adoption-mandatory-key = 2FA blir obligatorisk
adoption-on-day = { people-day }: { NUMBER($share) }, { NUMBER($enrolled) } av { NUMBER($total) } brukere
adoption-share-column = Andel
adoption-users = Brukere
adoption-seen = Kjente brukere
adoption-not-seen = Ikke kjent ennå
adoption-seen-why = Brukere som har logget på siden 2FA ble konfigurert for hjelpesenteret, eller som du har importert.
adoption-not-seen-why = Brukere blir kjent når de logger på første gang, eller når du importerer dem.
adoption-status-why = Hver bruker telles én gang. Låste brukere telles som låst, også om de har konfigurert 2FA. Unntatte brukere er de uten metode som ikke trenger en foreløpig.
adoption-methods = Metoder
adoption-methods-why = En bruker kan ha flere metoder.
