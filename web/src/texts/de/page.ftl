# The hosted pages.

page-login = Zweiter Schritt
page-account = Anmeldesicherheit
page-policy = Zwei-Faktor-Anmeldung
page-people = Personen
page-no-token = Bitte beginnen Sie im Help Center: Diese Seite wird von dort geöffnet.
page-no-return = Diese Seite kann nicht dorthin zurückkehren, woher Sie kommen. Bitte sagen Sie dem Helpdesk Bescheid.
page-return-none = Für den Helpdesk: Im Login-Token fehlt der Claim return_to.
page-return-unknown = Für den Helpdesk: AllowedOrigins nennt die Website von return_to im Login-Token nicht.
page-return-other = Für den Helpdesk: return_to in der Adresse dieser Seite ist ein anderes als im Login-Token.
page-back = Zurück zu { $site }
page-no-code = Es ist kein Code nötig
page-no-code-why = Diesmal können Sie sich ohne Code bei { $site } anmelden.
page-continue = Weiter zu { $site }
