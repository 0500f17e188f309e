# Hur många användare som har konfigurerat 2FA, för personal.

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [one] { $enrolled ->
        [0] Den enda användaren har inte konfigurerat 2FA.
       *[other] Den enda användaren har konfigurerat 2FA.
    }
   *[other] { NUMBER($enrolled) } av { NUMBER($total) } användare har konfigurerat 2FA.
}
adoption-mandatory-from = 2FA blir obligatoriskt den { DATETIME($day, dateStyle: "long") }.
adoption-mandatory-since = 2FA är obligatoriskt sedan den { DATETIME($day, dateStyle: "long") }.
adoption-mandatory = 2FA är obligatoriskt.
adoption-groups = Det gäller bara grupperna { $groups }.
adoption-exempt-groups = Användare i de här grupperna behöver inte göra det: { $groups }.
adoption-reminded = { $count ->
    [0] Inga påminnelser har skickats än.
    [one] En användare har fått en påminnelse via e-post.
   *[other] { NUMBER($count) } användare har fått en påminnelse via e-post.
}
adoption-next-reminders = Nästa påminnelser skickas { DATETIME($day, dateStyle: "long") }.
adoption-over-time = Över tid
adoption-mandatory-key = 2FA blir obligatoriskt
adoption-on-day = { people-day }: { NUMBER($share) }, { NUMBER($enrolled) } av { NUMBER($total) } användare
adoption-share-column = Andel
adoption-users = Användare
adoption-seen = Kända användare
adoption-not-seen = Inte kända än
adoption-seen-why = Användare som har loggat in sedan 2FA konfigurerades för ditt hjälpcenter, eller som du har importerat.
adoption-not-seen-why = Användare blir kända när de loggar in första gången eller när du importerar dem.
adoption-status-why = Varje användare räknas en gång. Låsta användare räknas som låsta, även om de har konfigurerat 2FA. Undantagna användare är de utan metod som tills vidare inte behöver någon.
adoption-methods = Metoder
adoption-methods-why = En användare kan ha flera metoder.
