# Was Mitarbeitende von den Benutzern sehen und für sie tun.

people-title = Zwei-Faktor-Authentifizierung der Benutzer
people-users = Benutzer
people-adoption = Nutzung
people-denied-title = Ihnen fehlt die Berechtigung
people-denied-why = Bitten Sie einen Admin dieses Help Centers um die Berechtigung „Can reset password/manage 2FA“. Admins vergeben sie in den 2FA-Einstellungen.
people-denied-id = Ihre ID, die der Admin braucht:
people-find = Benutzer suchen
people-find-hint = Geben Sie den Anfang einer Benutzer-ID oder eine vollständige E-Mail-Adresse ein.
people-find-host = Geben Sie einen Namen, eine E-Mail-Adresse oder eine Benutzer-ID ein.
people-find-short = Geben Sie mindestens zwei Zeichen ein, oder drücken Sie die Eingabetaste, um nach diesem einen zu suchen.
people-unknown = Kein Benutzer „{ $id }“ gefunden.
people-none-why = Benutzer erscheinen hier, sobald sie sich einmal angemeldet haben. Prüfen Sie die Schreibweise: Ein Teil einer E-Mail-Adresse oder ein Name genügt nicht.
people-none-yet = Benutzer erscheinen hier, sobald sie sich einmal angemeldet haben.
people-show-all = Alle Benutzer anzeigen
people-found = { $count ->
    [one] Ein Benutzer gefunden
   *[other] { $count } Benutzer gefunden
}
people-you = Sie
people-status = Status
people-methods = Methode
people-status-all = Alle
people-status-enrolled = Eingerichtet
people-status-pending = Nicht eingerichtet
people-status-skipped = Übersprungen
people-status-exempt = Ausgenommen
people-status-locked = Gesperrt
people-method-all = Alle
people-method-passkey = Passkey
people-method-totp = Authenticator-App
people-method-email = E-Mail
people-method-recovery_code = Wiederherstellungscode
people-method-bypass_code = Überbrückungscode
people-column-user = Benutzer
people-column-status = Status
people-column-methods = Methoden
people-column-until = Bis
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count } Benutzer angezeigt
people-shown-more = { $count ->
    [one] Der erste Benutzer wird angezeigt
   *[other] Die ersten { $count } Benutzer werden angezeigt
}
people-none = Keine passenden Benutzer.
people-more = Mehr anzeigen
people-export = Als CSV exportieren
people-exporting = Benutzer werden exportiert
people-exported-so-far = { $count ->
    [one] Ein Benutzer exportiert
   *[other] { NUMBER($count) } Benutzer exportiert
}
people-exported-of = { NUMBER($count) } von etwa { NUMBER($total) } Benutzern exportiert
people-exported = { $count ->
    [one] Ein Benutzer gespeichert.
   *[other] { NUMBER($count) } Benutzer gespeichert.
}
people-export-continue = Fortsetzen
people-export-kept = Nichts ist verloren. Setzen Sie den Export an dieser Stelle fort, oder brechen Sie ihn ab.
people-export-cancelled = Export abgebrochen. Es wurde keine Datei gespeichert.

people-no-days = Noch keine Daten.
people-as-table = Als Tabelle
people-date = Datum
problem-search-failed = Die Suche des Help Centers hat nicht geantwortet. Versuchen Sie es noch einmal.
problem-export-not-written = Die Datei konnte nicht gespeichert werden. Prüfen Sie den freien Speicherplatz, und exportieren Sie dann erneut.
