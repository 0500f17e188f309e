# Ilu użytkowników skonfigurowało 2FA, dla personelu.

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [one] { $enrolled ->
        [0] Jedyny użytkownik nie skonfigurował 2FA.
       *[other] Jedyny użytkownik skonfigurował 2FA.
    }
    [few] Skonfigurowane 2FA: { NUMBER($enrolled) } z { NUMBER($total) } użytkowników.
    [many] Skonfigurowane 2FA: { NUMBER($enrolled) } z { NUMBER($total) } użytkowników.
   *[other] Skonfigurowane 2FA: { NUMBER($enrolled) } z { NUMBER($total) } użytkownika.
}
adoption-mandatory-from = 2FA będzie obowiązkowe od { DATETIME($day, dateStyle: "long") }.
adoption-mandatory-since = 2FA jest obowiązkowe od { DATETIME($day, dateStyle: "long") }.
adoption-mandatory = 2FA jest obowiązkowe.
adoption-groups = Dotyczy to tylko grup: { $groups }.
adoption-exempt-groups = Użytkownicy z tych grup nie muszą tego robić: { $groups }.
adoption-reminded = { $count ->
    [0] Nie wysłano jeszcze żadnych przypomnień.
    [one] Przypomnienie e-mailem dostał { NUMBER($count) } użytkownik.
    [few] Przypomnienie e-mailem dostało { NUMBER($count) } użytkowników.
    [many] Przypomnienie e-mailem dostało { NUMBER($count) } użytkowników.
   *[other] Przypomnienie e-mailem dostało { NUMBER($count) } użytkownika.
}
adoption-next-reminders = Następne przypomnienia zostaną wysłane { DATETIME($day, dateStyle: "long") }.
adoption-over-time = W czasie
adoption-mandatory-key = 2FA staje się obowiązkowe
adoption-on-day = { people-day }: { NUMBER($share) }, { NUMBER($enrolled) } z { NUMBER($total) } użytkowników
adoption-share-column = Udział
adoption-users = Użytkownicy
adoption-seen = Znani użytkownicy
adoption-not-seen = Jeszcze nieznani
adoption-seen-why = Użytkownicy, którzy zalogowali się od czasu skonfigurowania 2FA w Twoim centrum pomocy lub zostali zaimportowani.
adoption-not-seen-why = Użytkownicy stają się znani przy pierwszym logowaniu lub po zaimportowaniu.
adoption-status-why = Każdy użytkownik liczy się raz. Zablokowani użytkownicy liczą się jako zablokowani, nawet jeśli skonfigurowali 2FA. Zwolnieni użytkownicy to ci bez metody, którzy na razie jej nie potrzebują.
adoption-methods = Metody
adoption-methods-why = Użytkownik może mieć kilka metod.
