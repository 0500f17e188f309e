# Der Kontobereich.

account-title = Anmeldung in zwei Schritten
account-on = Die Anmeldung in zwei Schritten ist eingeschaltet.
account-off = Die Anmeldung in zwei Schritten ist ausgeschaltet. Richten Sie eine Methode ein, um Ihr Konto zu schützen.
account-required = Dieses Help Center verlangt die Anmeldung in zwei Schritten. Bitte richten Sie eine Methode ein.
account-grace = Dieses Help Center wird die Anmeldung in zwei Schritten verlangen. Bitte richten Sie eine Methode ein vor: { DATETIME($until, dateStyle: "long", timeStyle: "short") }.
account-mandatory = Dieses Help Center verlangt sie.
account-locked = Zu viele falsche Codes. Bis { DATETIME($until, timeStyle: "short") } wird kein Code angenommen.
account-mail-limited = Es wurden so viele E-Mails mit Codes gesendet, wie erlaubt sind. Die nächste kann ab { DATETIME($until, dateStyle: "medium", timeStyle: "short") } gesendet werden. Der Helpdesk kann sie früher erlauben.
account-no-methods = Dieses Help Center bietet die Anmeldung in zwei Schritten zurzeit nicht an.
account-method-off = Dieses Help Center bietet diese Methode zurzeit nicht an. Sie wird nicht abgefragt.
account-added = Hinzugefügt am { DATETIME($at, dateStyle: "medium") }
account-used = Zuletzt verwendet: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Noch nicht verwendet
account-until = Vertrauenswürdig bis { DATETIME($at, dateStyle: "medium") }
account-rename = Umbenennen
account-name = Name

account-apps = Authenticator-Apps
account-apps-none = Eine App auf Ihrem Telefon zeigt jede halbe Minute einen neuen Code. Sie braucht kein Netz.
account-apps-add = Authenticator-App hinzufügen
account-app-remove = „{ $label }“ entfernen?
account-app-remove-why = Die Codes dieser App werden nicht mehr angenommen. Browser, denen Sie vertrauen, fragen wieder nach einem Code.

account-email = Codes per E-Mail
account-email-on = Bei der Anmeldung kann ein Code an { $address } gesendet werden.
account-email-off = Bei der Anmeldung wird ein Code an { $address } gesendet.
account-email-switch-on = Einschalten
account-email-switch-off = Ausschalten
account-email-remove = Codes per E-Mail ausschalten?
account-email-remove-why = Sie können sich nicht mehr damit anmelden. Browser, denen Sie vertrauen, fragen wieder nach einem Code.

account-codes = Wiederherstellungscodes
account-codes-left = { $left ->
    [0] Sie haben keinen Wiederherstellungscode mehr.
    [one] Sie haben noch einen Wiederherstellungscode.
   *[other] Sie haben noch { $left } Wiederherstellungscodes.
}
account-codes-few = Erstellen Sie neue, damit Sie sich auch ohne Telefon oder E-Mail anmelden können.
account-codes-renew = Neue Codes erstellen
account-codes-renew-why = Sie erhalten zehn neue Codes. Die alten gelten dann nicht mehr.

account-browsers = Vertrauenswürdige Browser
account-browsers-what = Diese Browser melden sich ohne Code an.
account-browsers-none = Es gibt keinen. Ein Browser, dem Sie vertrauen, meldet sich ohne Code an.
account-browsers-forget = Alle Browser vergessen
account-browser-forget = Vergessen
account-browser-remove = „{ $label }“ vergessen?
account-browser-remove-why = Bei der nächsten Anmeldung wird nach einem Code gefragt.

account-proof = Sind Sie es?
account-proof-why = Bitte bestätigen Sie diese Änderung mit einem Code.
problem-cancelled = Es wurde nichts geändert.

account-done-app-added = Die Authenticator-App ist hinzugefügt.
account-done-app-renamed = Die Authenticator-App ist umbenannt.
account-done-app-removed = Die Authenticator-App ist entfernt.
account-done-email-on = Codes per E-Mail sind eingeschaltet.
account-done-email-off = Codes per E-Mail sind ausgeschaltet.
account-done-codes-renewed = Sie haben neue Wiederherstellungscodes.
account-done-browser-forgotten = Der Browser ist vergessen.
account-done-browsers-forgotten = Alle Browser sind vergessen.
