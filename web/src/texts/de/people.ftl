# Was Mitarbeitende von den Benutzern sehen und für sie tun.

people-title = Zwei-Faktor-Authentifizierung der Benutzer
people-users = Benutzer
people-adoption = Nutzung
people-unknown = Kein Benutzer „{ $id }“ gefunden.
people-status = Status
people-methods = Methode
people-status-all = Alle
people-status-enrolled = Eingerichtet
people-status-pending = Nicht eingerichtet
people-status-skipped = Übersprungen
people-status-exempt = Ausgenommen
people-status-locked = Gesperrt
people-method-all = Alle
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
people-none = Keine passenden Benutzer.
people-more = Mehr anzeigen
people-export = Als CSV exportieren

people-no-days = Noch keine Daten.
people-as-table = Als Tabelle
people-date = Datum
