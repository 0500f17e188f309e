# The hosted pages.

page-login = Anmeldung in zwei Schritten
page-account = Anmeldesicherheit
page-policy = Zwei-Faktor-Authentifizierung
page-people = Benutzer
page-user = Benutzer
page-guide = Anleitung zur Anmeldung in zwei Schritten
page-no-token = Beginnen Sie in Ihrem Help Center. Es öffnet diese Seite für Sie.
page-no-return = Wir können Sie nicht dorthin zurückbringen, woher Sie kommen. Wenden Sie sich an den Support.
page-return-none = Für die Administration: Im Login-Token fehlt der Claim return_to.
page-return-unknown = Für die Administration: AllowedOrigins enthält die Website aus return_to im Login-Token nicht.
page-return-other = Für die Administration: return_to in der Adresse dieser Seite stimmt nicht mit dem im Login-Token überein.
page-back = Zurück zu { $site }
page-no-code = Es ist kein Code nötig
page-no-code-why = Diesmal können Sie sich ohne Code bei { $site } anmelden.
page-continue = Weiter zu { $site }
