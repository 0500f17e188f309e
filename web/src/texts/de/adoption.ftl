# How many users have set up 2FA, for staff.
adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [one] { $enrolled ->
        [0] Der eine Benutzer hat 2FA nicht eingerichtet.
       *[other] Der eine Benutzer hat 2FA eingerichtet.
    }
   *[other] { NUMBER($enrolled) } von { NUMBER($total) } Benutzern haben 2FA eingerichtet.
}
adoption-mandatory-from = Ab { DATETIME($day, dateStyle: "long") } ist 2FA Pflicht.
adoption-mandatory-since = Seit { DATETIME($day, dateStyle: "long") } ist 2FA Pflicht.
adoption-mandatory = 2FA ist Pflicht.
adoption-groups = Das gilt nur für die Gruppen { $groups }.
adoption-exempt-groups = Benutzer in diesen Gruppen müssen es nicht: { $groups }.
adoption-reminded = { $count ->
    [0] Bisher wurden keine Erinnerungen gesendet.
    [one] Ein Benutzer wurde per E-Mail erinnert.
   *[other] { NUMBER($count) } Benutzer wurden per E-Mail erinnert.
}
adoption-next-reminders = Die nächsten Erinnerungen werden am { DATETIME($day, dateStyle: "long") } gesendet.
adoption-over-time = Verlauf
adoption-mandatory-key = 2FA wird Pflicht
adoption-on-day = { people-day }: { NUMBER($share) }, { NUMBER($enrolled) } von { NUMBER($total) } Benutzern
adoption-share-column = Anteil
adoption-users = Benutzer
adoption-seen = Bekannte Benutzer
adoption-not-seen = Noch nicht bekannt
adoption-seen-why = Benutzer, die sich angemeldet haben, seit 2FA für Ihr Help Center eingerichtet ist, oder die Sie importiert haben.
adoption-not-seen-why = Benutzer werden bekannt, wenn sie sich zum ersten Mal anmelden oder wenn Sie sie importieren.
adoption-status-why = Jeder Benutzer zählt einmal. Gesperrte Benutzer zählen als gesperrt, auch wenn sie 2FA eingerichtet haben. Ausgenommen sind Benutzer ohne Methode, die zurzeit keine brauchen.
adoption-methods = Methoden
adoption-methods-why = Ein Benutzer kann mehrere Methoden haben.
