# Der Kontobereich.

account-title = Anmeldung in zwei Schritten
account-on = Die Anmeldung in zwei Schritten ist eingeschaltet.
account-off = Die Anmeldung in zwei Schritten ist ausgeschaltet. Richten Sie eine Methode ein, um Ihr Konto zu schützen.
account-required = Dieses Help Center verlangt die Anmeldung in zwei Schritten. Richten Sie eine Methode ein.
account-grace = Ab { DATETIME($until, dateStyle: "long", timeStyle: "short") } ist die Anmeldung in zwei Schritten Pflicht. Richten Sie vorher eine Methode ein.
account-mandatory = In diesem Help Center Pflicht.
account-locked = Zu viele falsche Codes. Codes sind bis { DATETIME($until, timeStyle: "short") } gesperrt.
account-mail-limited = Das Limit für E-Mails mit Codes ist erreicht. Die nächste können Sie ab { DATETIME($until, dateStyle: "medium", timeStyle: "short") } anfordern. Der Support kann das Limit früher aufheben.
account-no-methods = Dieses Help Center bietet die Anmeldung in zwei Schritten zurzeit nicht an.
account-method-off = Dieses Help Center bietet diese Methode zurzeit nicht an. Sie wird nicht abgefragt.
account-added = Hinzugefügt am { DATETIME($at, dateStyle: "medium") }
account-added-at = Hinzugefügt am { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = Zuletzt verwendet: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Noch nicht verwendet
account-until = Vertrauenswürdig bis { DATETIME($at, dateStyle: "medium") }
account-rename = Umbenennen
account-name = Name
account-factor-remove = „{ $label }“ entfernen?

account-passkeys = Passkeys
account-passkeys-none = Melden Sie sich mit Fingerabdruck, Gesicht, Geräte-PIN oder Sicherheitsschlüssel an. Gefälschte Anmeldeseiten können einen Passkey nicht stehlen.
account-passkeys-add = Passkey hinzufügen
account-passkey-synced = Synchronisiert
account-passkey-elsewhere = Für eine andere Adresse dieses Help Centers erstellt. Er funktioniert hier nicht.
account-passkey-remove-what = Sie haben diesen Passkey am { DATETIME($at, dateStyle: "long", timeStyle: "short") } hinzugefügt. Sie können sich dann nicht mehr mit ihm anmelden. Ihr Gerät oder Ihr Passwortmanager behält seine Kopie, bis Sie sie dort löschen.

account-apps = Authenticator-Apps
account-apps-none = Eine App auf Ihrem Telefon zeigt alle 30 Sekunden einen neuen Code, auch ohne Netz.
account-apps-add = Authenticator-App hinzufügen
account-app-remove-what = Sie haben diese App am { DATETIME($at, dateStyle: "long", timeStyle: "short") } hinzugefügt. Ihre Codes gelten dann nicht mehr.

account-email = Codes per E-Mail
account-email-on = Bei der Anmeldung können Sie einen Code an { $address } erhalten.
account-email-off = Erhalten Sie bei der Anmeldung einen Code an { $address }.
account-email-switch-on = Einschalten
account-email-switch-off = Ausschalten
account-email-remove = Codes per E-Mail ausschalten?
account-email-remove-what = Sie können sich dann nicht mehr mit ihnen anmelden.
account-email-add = Codes per E-Mail einschalten

account-codes = Wiederherstellungscodes
account-codes-left = { $left ->
    [0] Sie haben keinen Wiederherstellungscode mehr.
    [one] Sie haben noch einen Wiederherstellungscode.
   *[other] Sie haben noch { $left } Wiederherstellungscodes.
}
account-codes-low = Erstellen Sie neue Codes, damit Sie sich auch ohne Telefon, Passkey oder E-Mail anmelden können.
account-codes-renew = Neue Codes erstellen
account-codes-renew-why = Sie erhalten zehn neue Codes. Die alten gelten dann nicht mehr.

account-browsers = Vertrauenswürdige Browser
account-browsers-skip = Diese Browser überspringen den zweiten Schritt.
account-browsers-empty = Noch keine vertrauenswürdigen Browser. Vertrauenswürdige Browser überspringen den zweiten Schritt.
account-browsers-forget = Alle Browser vergessen
account-browsers-remove = Alle Browser vergessen?
account-browsers-ask-again = { $count ->
    [one] Bei der nächsten Anmeldung mit diesem Browser wird der zweite Schritt wieder verlangt:
   *[other] Bei der nächsten Anmeldung mit diesen { $count } Browsern wird der zweite Schritt wieder verlangt:
}
account-browser-forget = Vergessen
account-browser-remove = „{ $label }“ vergessen?
account-browser-named = { $label }, zuletzt verwendet: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = Wenn Sie eine Methode hinzufügen, werden Ihre vertrauenswürdigen Browser zurückgesetzt.
account-resets = { $count ->
    [one] Dieser vertrauenswürdige Browser wird vergessen und verlangt wieder den zweiten Schritt:
   *[other] Diese { $count } vertrauenswürdigen Browser werden vergessen und verlangen wieder den zweiten Schritt:
}

account-proof = Bestätigen Sie, dass Sie es sind
account-proof-passkey = Verwenden Sie Ihren Passkey, um fortzufahren.
account-proof-why = Geben Sie einen Code ein, um fortzufahren.
problem-cancelled = Es wurde nichts geändert.

account-done-passkey-added = Passkey hinzugefügt.
account-done-passkey-renamed = Passkey umbenannt.
account-done-passkey-removed = Passkey entfernt.
account-done-app-added = Authenticator-App hinzugefügt.
account-done-app-renamed = Authenticator-App umbenannt.
account-done-app-removed = Authenticator-App entfernt.
account-done-email-on = Codes per E-Mail eingeschaltet.
account-done-email-off = Codes per E-Mail ausgeschaltet.
account-done-codes-renewed = Sie haben neue Wiederherstellungscodes.
account-done-browser-forgotten = Browser vergessen.
account-done-browsers-forgotten = Alle Browser vergessen.
