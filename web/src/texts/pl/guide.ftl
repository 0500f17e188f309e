# Artykuł dla użytkowników: <two-factor-guide> i docs/user-guide.md. Nazwy przycisków pochodzą z innych plików.

guide-contents = Na tej stronie
guide-none = To centrum pomocy nie oferuje obecnie logowania dwuetapowego.

guide-what = Czym jest logowanie dwuetapowe?
guide-what-totp = Aplikacja uwierzytelniająca w telefonie lub na komputerze wyświetla nowy kod co 30 sekund. Działa bez internetu.
guide-what-email = E-mail z kodem przychodzi na adres podany w Twoim profilu.
guide-what-safe = Wpisuj kody tylko podczas logowania lub zmiany ustawień. Nigdy nie podawaj kodu komuś, kto do Ciebie dzwoni lub pisze.

guide-app = Konfigurowanie aplikacji uwierzytelniającej
guide-app-which = Możesz użyć dowolnej aplikacji do kodów jednorazowych, na przykład Google Authenticator lub Microsoft Authenticator, albo menedżera haseł, takiego jak 1Password lub Bitwarden.
guide-app-phone = W telefonie
guide-app-install = Zainstaluj w telefonie aplikację uwierzytelniającą.
guide-app-start = Na komputerze zaloguj się i otwórz swoje konto. Wybierz „{ account-apps-add }”, a pojawi się kod QR.
guide-app-scan = W aplikacji dodaj konto i zeskanuj kod QR.
guide-app-code = Wpisz sześciocyfrowy kod wyświetlony w aplikacji.
guide-app-same-phone = Aplikacja jest w telefonie, w którym się logujesz? Zamiast skanować, wybierz „{ totp-on-this-phone }”.
guide-app-computer = Na komputerze
guide-app-computer-install = Zainstaluj aplikację uwierzytelniającą lub użyj menedżera haseł, który wyświetla kody jednorazowe.
guide-app-computer-start = Zaloguj się i otwórz swoje konto. Wybierz „{ account-apps-add }” i skopiuj klucz konfiguracji.
guide-app-computer-key = W aplikacji dodaj konto ręcznie i wklej klucz konfiguracji.
guide-save = Jeśli pojawią się kody odzyskiwania, zapisz je. Zobaczysz je tylko jeden raz.
guide-required = Jeśli Twoje centrum pomocy wymaga logowania dwuetapowego, konfiguracja rozpocznie się podczas logowania.

guide-email = Otrzymywanie kodów e-mailem
guide-email-on = Zaloguj się i otwórz swoje konto. W sekcji „{ account-email }” wybierz „{ account-email-switch-on }”.
guide-email-code = Wyślemy sześciocyfrowy kod na adres podany w Twoim profilu. Wpisz go, aby potwierdzić adres.
guide-email-late = Nie ma e-maila? Najpierw sprawdź folder ze spamem. Kod wygasa po dziesięciu minutach.
guide-email-app = Aplikacja uwierzytelniająca jest bezpieczniejsza niż e-mail. Możesz też korzystać z obu metod.
guide-email-lost = Jeśli nie masz już dostępu do poczty, zaloguj się kodem odzyskiwania lub skontaktuj się z pomocą techniczną.

guide-recovery = Bezpieczne przechowywanie kodów odzyskiwania
guide-recovery-where = Wydrukuj je lub przechowuj w menedżerze haseł. Nie trzymaj ich tylko w telefonie.
guide-recovery-renew = Jeśli zostało Ci tylko kilka kodów lub zobaczył je ktoś inny, wybierz na swoim koncie „{ account-codes-renew }”. Stare kody przestaną działać.

guide-browsers = Zaufane przeglądarki
guide-browsers-own = Ufaj tylko przeglądarkom, z których nie korzysta nikt inny. Nigdy nie ufaj przeglądarce na komputerze publicznym.
guide-browsers-end = Aby przestać ufać przeglądarce, wybierz obok niej na swoim koncie „{ account-browser-forget }”. Opcja „{ account-browsers-forget }” dotyczy wszystkich przeglądarek.

guide-new-phone = Zmiana telefonu na nowy
guide-new-phone-first = Zrób to, dopóki masz jeszcze stary telefon. Jeśli aplikacja sama przenosi kody na nowy telefon, nie musisz tu nic robić.
guide-new-phone-add = Zaloguj się i otwórz swoje konto. Wybierz „{ account-apps-add }”. Jeśli pojawi się prośba o kod, użyj starego telefonu.
guide-new-phone-scan = Zeskanuj kod QR w aplikacji na nowym telefonie i wpisz wyświetlony w niej kod.
guide-new-phone-remove = Usuń aplikację ze starego telefonu z listy na swoim koncie.

guide-lost = Jeśli zgubisz telefon
guide-lost-code = Zaloguj się kodem odzyskiwania: wybierz „{ login-other-ways }”, a następnie „{ login-use-recovery_code }”.
guide-lost-email = Możesz też otrzymać kod e-mailem, jeśli ta metoda jest włączona.
guide-lost-browser = Możesz też użyć zaufanej przeglądarki. Nie poprosi o kod.
guide-lost-then = Następnie usuń ze swojego konta aplikację ze zgubionego telefonu i dodaj aplikację na innym urządzeniu. Jeśli telefon może mieć ktoś inny, zmień też hasło.
guide-lost-support = Jeśli żaden z tych sposobów nie działa, skontaktuj się z pomocą techniczną. Jej pracownik może podać Ci kod na jedno logowanie.

guide-wrong = Jeśli kod nie działa
guide-wrong-time = Sprawdź, czy telefon automatycznie ustawia datę i godzinę. Kody zależą od czasu.
guide-wrong-name = Jeśli masz w aplikacji kilka kont, użyj kodu dla konta „{ $name }”.
guide-wrong-next = Poczekaj na następny kod. Każdy kod działa tylko jeden raz.
guide-wrong-email = Użyj kodu z najnowszego e-maila w ciągu dziesięciu minut.
guide-wrong-lock = Po pięciu błędnych kodach trzeba chwilę poczekać. Kody odzyskiwania działają nawet wtedy.

guide-help = Potrzebujesz pomocy?
guide-help-what = Jeśli nic z tego nie pomaga, skontaktuj się z pomocą techniczną swojego centrum pomocy. Opisz swoje próby i to, co widać na stronie, ale nie wysyłaj swoich kodów ani hasła.
guide-contact = Skontaktuj się z pomocą techniczną
