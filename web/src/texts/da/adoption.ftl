# Hvor mange brugere der har konfigureret 2FA, til personale.

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [one] { $enrolled ->
        [0] Den eneste bruger har ikke konfigureret 2FA.
       *[other] Den eneste bruger har konfigureret 2FA.
    }
   *[other] { NUMBER($enrolled) } af { NUMBER($total) } brugere har konfigureret 2FA.
}
adoption-mandatory-from = 2FA bliver obligatorisk den { DATETIME($day, dateStyle: "long") }.
adoption-mandatory-since = 2FA har været obligatorisk siden den { DATETIME($day, dateStyle: "long") }.
adoption-mandatory = 2FA er obligatorisk.
adoption-groups = Det gælder kun grupperne { $groups }.
adoption-exempt-groups = Brugere i disse grupper behøver ikke: { $groups }.
adoption-reminded = { $count ->
    [0] Der er ikke sendt påmindelser endnu.
    [one] Én bruger er blevet påmindet via mail.
   *[other] { NUMBER($count) } brugere er blevet påmindet via mail.
}
adoption-next-reminders = De næste påmindelser sendes den { DATETIME($day, dateStyle: "long") }.
adoption-over-time = Over tid
adoption-mandatory-key = 2FA bliver obligatorisk
adoption-on-day = { people-day }: { NUMBER($share) }, { NUMBER($enrolled) } af { NUMBER($total) } brugere
adoption-share-column = Andel
adoption-users = Brugere
adoption-seen = Kendte brugere
adoption-not-seen = Endnu ikke kendt
adoption-seen-why = Brugere, der har logget ind, siden 2FA blev konfigureret for dit hjælpecenter, eller som du har importeret.
adoption-not-seen-why = Brugere bliver kendt, når de logger ind første gang, eller når du importerer dem.
adoption-status-why = Hver bruger tæller én gang. Låste brugere tæller som låste, også selvom de har konfigureret 2FA. Fritagne brugere er dem uden metode, der foreløbig ikke behøver en.
adoption-methods = Metoder
adoption-methods-why = En bruger kan have flere metoder.
