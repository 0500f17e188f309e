# The hosted pages.

page-login = Zweiter Schritt
page-account = Anmeldesicherheit
page-policy = Zwei-Faktor-Authentifizierung
page-people = Personen
page-no-token = Beginnen Sie im Help Center. Es öffnet diese Seite für Sie.
page-no-return = Diese Seite kann nicht dorthin zurückkehren, woher Sie kommen. Wenden Sie sich an den Support.
page-return-none = Für den Helpdesk: Im Login-Token fehlt der Claim return_to.
page-return-unknown = Für den Helpdesk: AllowedOrigins nennt die Website von return_to im Login-Token nicht.
page-return-other = Für den Helpdesk: return_to in der Adresse dieser Seite ist ein anderes als im Login-Token.
page-back = Zurück zu { $site }
page-no-code = Es ist kein Code nötig
page-no-code-why = Diesmal können Sie sich ohne Code bei { $site } anmelden.
page-continue = Weiter zu { $site }
