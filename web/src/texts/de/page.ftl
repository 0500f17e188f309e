# The hosted pages.

page-login = Zweiter Schritt
page-account = Anmeldesicherheit
page-policy = Zwei-Faktor-Authentifizierung
page-people = Personen
page-no-token = Beginnen Sie im Help Center. Es öffnet diese Seite für Sie.
page-no-return = Diese Seite kann nicht dorthin zurückkehren, woher Sie kommen. Wenden Sie sich an den Support.
