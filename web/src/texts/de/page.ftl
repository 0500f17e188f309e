# The hosted pages.

page-login = Zweiter Schritt
page-account = Anmeldesicherheit
page-policy = Zwei-Faktor-Anmeldung
page-people = Personen
page-no-token = Bitte beginnen Sie im Help Center: Diese Seite wird von dort geöffnet.
page-no-return = Diese Seite kann nicht dorthin zurückkehren, woher Sie kommen. Bitte sagen Sie dem Helpdesk Bescheid.
