# Strony hostowane.

page-login = Logowanie dwuetapowe
page-account = Bezpieczeństwo logowania
page-policy = Uwierzytelnianie dwuskładnikowe
page-people = Użytkownicy
page-user = Użytkownik
page-guide = Przewodnik po logowaniu dwuetapowym
page-no-token = Zacznij w swoim centrum pomocy. Ono otworzy tę stronę.
page-no-return = Nie możemy przenieść Cię z powrotem na poprzednią stronę. Skontaktuj się z pomocą techniczną.
page-return-none = Dla administratorów: token logowania nie ma oświadczenia return_to.
page-return-unknown = Dla administratorów: AllowedOrigins nie zawiera witryny z return_to w tokenie logowania.
page-return-other = Dla administratorów: return_to w adresie tej strony różni się od tego w tokenie logowania.
page-back = Wróć do { $site }
page-no-code = Kod nie jest potrzebny
page-no-code-why = Tym razem możesz zalogować się w { $site } bez kodu.
page-continue = Przejdź do { $site }
