# Drugi etap logowania.

login-title-passkey = Potwierdź kluczem dostępu
login-title-totp = Wpisz kod z aplikacji uwierzytelniającej
login-title-email = Wpisz kod z e-maila
login-title-recovery_code = Wpisz kod odzyskiwania
login-title-bypass_code = Wpisz kod od pomocy technicznej
login-label-totp = Sześciocyfrowy kod
login-label-recovery_code = Kod odzyskiwania
login-label-bypass_code = Kod od pomocy technicznej
login-hint-totp = Otwórz aplikację uwierzytelniającą, aby uzyskać kod.
login-hint-recovery_code = Wpisz jeden z dziesięciu zapisanych kodów. Każdy działa jeden raz.
login-hint-bypass_code = Ten kod podał Ci pracownik pomocy technicznej. Działa jeden raz.
login-clock = Kod nie działa? Sprawdź, czy telefon automatycznie ustawia godzinę.
login-trust = { $days ->
    [one] Ufaj tej przeglądarce przez jeden dzień
    [few] Ufaj tej przeglądarce przez { $days } dni
    [many] Ufaj tej przeglądarce przez { $days } dni
   *[other] Ufaj tej przeglądarce przez { $days } dnia
}
login-other-ways = Spróbuj w inny sposób
login-use-passkey = Użyj klucza dostępu lub klucza bezpieczeństwa
login-use-totp = Użyj aplikacji uwierzytelniającej
login-use-email = Wyślij kod na adres { $address }
login-use-recovery_code = Użyj kodu odzyskiwania
login-use-bypass_code = Użyj kodu od pomocy technicznej
login-blocked = E-mail posłużył już do pierwszego etapu, więc nie możesz go tu użyć ponownie. Użyj kodu odzyskiwania lub poproś pomoc techniczną o kod.
login-obstacle-browser = Ta przeglądarka nie może użyć Twojego klucza dostępu. Działa on w innej przeglądarce lub na innym urządzeniu.
login-obstacle-page = Twój klucz dostępu nie działa na tej stronie. Powiadom pomoc techniczną.
login-only-passkey = Nie masz skonfigurowanej innej metody. Użyj innej przeglądarki lub innego urządzenia albo poproś pomoc techniczną o kod.
login-passed = Zalogowano
login-moving-on = Chwileczkę…
login-locked = Zbyt wiele błędnych kodów
login-locked-wait = Ze względów bezpieczeństwa kody z aplikacji i z e-maili są wstrzymane. Nie musisz czekać, jeśli masz kod odzyskiwania lub kod od pomocy technicznej.
login-locked-staff = Ze względów bezpieczeństwa kody z aplikacji i z e-maili są wstrzymane, dopóki pomoc techniczna nie odblokuje Twojego konta. Możesz zalogować się teraz kodem odzyskiwania lub kodem od pomocy technicznej.
login-locked-left = Możesz spróbować ponownie za { $left }.
login-paused = Kody z aplikacji i z e-maili są wstrzymane jeszcze przez { $left }.
login-paused-staff = Kody z aplikacji i z e-maili są wstrzymane, dopóki pomoc techniczna nie odblokuje Twojego konta.
login-paused-passkey = Twój klucz dostępu nadal działa.
login-expired = Upłynął limit czasu logowania
login-expired-why = Kod nie był błędny, ale to logowanie trwało zbyt długo. Wpisz hasło jeszcze raz.
login-expired-early = To logowanie trwało zbyt długo. Wpisz hasło jeszcze raz.
login-expired-go = Zaloguj się ponownie
login-completed = Jesteś już zalogowany(-a)
login-completed-why = To logowanie zakończyło się już wcześniej, być może na innej karcie.
login-completed-go = Dalej

setup-title = Zabezpiecz swoje konto
setup-required = To centrum pomocy wymaga logowania dwuetapowego. Konfiguracja zajmuje minutę.
setup-offered = Logowanie dwuetapowe będzie obowiązkowe od { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Skonfiguruj je teraz lub pomiń do tego czasu.
setup-none = Nie ma czego skonfigurować, ponieważ Twój adres e-mail nie jest potwierdzony. Skontaktuj się z pomocą techniczną.
setup-choose-passkey = Utwórz klucz dostępu
setup-choose-totp = Użyj aplikacji uwierzytelniającej
setup-choose-email = Otrzymuj kody e-mailem
setup-passkey-why = Loguj się za pomocą odcisku palca, rozpoznawania twarzy, kodu PIN urządzenia lub klucza bezpieczeństwa. Fałszywe strony logowania nie mogą wykraść klucza dostępu.
setup-email-title = Potwierdź swój adres e-mail
setup-skip = Na razie pomiń
setup-back = Wybierz inną metodę
