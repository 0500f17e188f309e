# Artykuł dla użytkowników: <two-factor-guide> i docs/user-guide.md. Nazwy przycisków pochodzą z innych plików.

guide-contents = Na tej stronie
guide-none = To centrum pomocy nie oferuje obecnie logowania dwuetapowego.

guide-what = Czym jest logowanie dwuetapowe?
guide-what-second = Logowanie dwuetapowe dodaje po haśle drugi etap, który tylko Ty możesz ukończyć. Ktoś, kto zna Twoje hasło, i tak nie zaloguje się na Twoje konto.
guide-what-methods = Możesz używać tych metod:
guide-what-passkey = Klucz dostępu w telefonie, na komputerze lub w kluczu bezpieczeństwa wymaga odcisku palca, rozpoznania twarzy lub kodu PIN urządzenia. To najbezpieczniejsza metoda, a kodu nie trzeba wpisywać.
guide-what-totp = Aplikacja uwierzytelniająca w telefonie lub na komputerze wyświetla nowy kod co 30 sekund. Działa bez internetu.
guide-what-email = E-mail z kodem przychodzi na adres podany w Twoim profilu.
guide-what-safe = Wpisuj kody tylko podczas logowania lub zmiany ustawień. Nigdy nie podawaj kodu komuś, kto do Ciebie dzwoni lub pisze.

guide-passkey = Korzystanie z klucza dostępu
guide-passkey-what = Klucz dostępu (passkey) to klucz do tego centrum pomocy, który pozostaje w telefonie, na komputerze lub w kluczu bezpieczeństwa. Używasz go za pomocą odcisku palca, rozpoznawania twarzy lub kodu PIN urządzenia, a fałszywa strona nie może go wykraść.
guide-passkey-phone-start = W telefonie zaloguj się i otwórz swoje konto. Wybierz „{ account-passkeys-add }”, a następnie „{ passkey-create }”.
guide-passkey-phone-confirm = Potwierdź odciskiem palca, rozpoznaniem twarzy lub kodem PIN urządzenia. Telefon zapisze klucz dostępu.
guide-passkey-synced = Telefony i menedżery haseł często synchronizują klucze dostępu z innymi Twoimi urządzeniami. Możesz wtedy używać na nich tego samego klucza dostępu.
guide-passkey-computer-start = Na komputerze zaloguj się i otwórz swoje konto. Wybierz „{ account-passkeys-add }”, a następnie „{ passkey-create }”.
guide-passkey-computer-confirm = Potwierdź w taki sposób, w jaki odblokowujesz komputer, na przykład za pomocą Windows Hello lub Touch ID.
guide-passkey-computer-phone = Jeśli komputer nie ma żadnej z tych funkcji, wybierz telefon w oknie przeglądarki i postępuj zgodnie z wyświetlanymi tam instrukcjami.
guide-passkey-key = Z kluczem bezpieczeństwa
guide-passkey-key-start = Zaloguj się i otwórz swoje konto. Wybierz „{ account-passkeys-add }”, następnie „{ passkey-create }”, a potem klucz bezpieczeństwa w oknie przeglądarki.
guide-passkey-key-touch = Podłącz klucz lub przyłóż go do tylnej części telefonu. Dotknij go, gdy zacznie migać, i wpisz jego kod PIN, jeśli pojawi się taka prośba.
guide-passkey-second = Dodaj też drugi klucz dostępu lub inną metodę, aby móc się zalogować, gdy zgubisz urządzenie.
guide-passkey-use = Logowanie się kluczem dostępu
guide-passkey-use-how = Po wpisaniu hasła wybierz „{ passkey-use }”. W oknie przeglądarki potwierdź odciskiem palca, rozpoznaniem twarzy lub kodem PIN urządzenia albo dotknij klucza bezpieczeństwa.
guide-passkey-new = Zmiana telefonu lub komputera na nowy
guide-passkey-new-synced = Zsynchronizowany klucz dostępu pojawi się na nowym urządzeniu, gdy tylko skonfigurujesz na nim ten sam menedżer haseł.
guide-passkey-new-add = W przeciwnym razie zaloguj się starym urządzeniem lub inną metodą i dodaj klucz dostępu na nowym urządzeniu. Następnie usuń stary z listy na swoim koncie.
guide-passkey-lost = Jeśli zgubisz urządzenie lub klucz bezpieczeństwa
guide-passkey-lost-then = Następnie usuń jego klucz dostępu z listy na swoim koncie, aby nikt inny nie mógł go użyć.
guide-passkey-trouble = Jeśli klucz dostępu nie działa
guide-passkey-trouble-address = Sprawdź adres w przeglądarce. Klucz dostępu działa tylko pod własnym adresem Twojego centrum pomocy. Pod każdym innym adresem może to być fałszywa strona: niczego tam nie wpisuj.
guide-passkey-trouble-device = Użyj przeglądarki, urządzenia lub klucza bezpieczeństwa, za pomocą których klucz dostępu został dodany. Gdzie indziej może go nie być.
guide-passkey-trouble-dialog = Jeśli okno przeglądarki zamknie się przed potwierdzeniem, spróbuj ponownie.
guide-passkey-trouble-other = W przeciwnym razie wybierz „{ login-other-ways }”, aby zalogować się inną metodą.

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
guide-recovery-purpose = Z pierwszą metodą otrzymasz dziesięć kodów odzyskiwania. Każdy z nich pozwala zalogować się jeden raz, gdy nie możesz użyć swojej zwykłej metody.
guide-recovery-where = Wydrukuj je lub przechowuj w menedżerze haseł. Nie trzymaj ich tylko w telefonie.
guide-recovery-how = Aby użyć kodu, w drugim etapie wybierz „{ login-other-ways }”, a następnie „{ login-use-recovery_code }”.
guide-recovery-renew = Jeśli zostało Ci tylko kilka kodów lub zobaczył je ktoś inny, wybierz na swoim koncie „{ account-codes-renew }”. Stare kody przestaną działać.

guide-browsers = Zaufane przeglądarki
guide-browsers-how = { $days ->
    [0] W drugim etapie możesz uznać przeglądarkę za zaufaną. Przez kilka dni logujesz się w niej wtedy tylko hasłem.
    [one] W drugim etapie możesz uznać przeglądarkę za zaufaną. Przez jeden dzień logujesz się w niej wtedy tylko hasłem.
    [few] W drugim etapie możesz uznać przeglądarkę za zaufaną. Przez { $days } dni logujesz się w niej wtedy tylko hasłem.
    [many] W drugim etapie możesz uznać przeglądarkę za zaufaną. Przez { $days } dni logujesz się w niej wtedy tylko hasłem.
   *[other] W drugim etapie możesz uznać przeglądarkę za zaufaną. Przez { $days } dnia logujesz się w niej wtedy tylko hasłem.
}
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
guide-lost-passkey = Możesz też użyć klucza dostępu na innym urządzeniu lub klucza bezpieczeństwa.
guide-lost-browser = Możesz też użyć zaufanej przeglądarki. Nie poprosi o kod.
guide-lost-then = Następnie usuń ze swojego konta aplikację ze zgubionego telefonu i dodaj aplikację na innym urządzeniu. Jeśli telefon może mieć ktoś inny, zmień też hasło.
guide-lost-support = Jeśli żaden z tych sposobów nie działa, skontaktuj się z pomocą techniczną. Jej pracownik może podać Ci kod na jedno logowanie.

guide-wrong = Jeśli kod nie działa
guide-wrong-time = Sprawdź, czy telefon automatycznie ustawia datę i godzinę. Kody zależą od czasu.
guide-wrong-name = Jeśli masz w aplikacji kilka kont, użyj kodu dla konta „{ $name }”.
guide-wrong-next = Poczekaj na następny kod. Każdy kod działa tylko jeden raz.
guide-wrong-email = Użyj kodu z najnowszego e-maila w ciągu dziesięciu minut.
guide-wrong-lock = Po pięciu błędnych kodach trzeba chwilę poczekać. Kody odzyskiwania działają nawet wtedy.
guide-wrong-passkey = Klucz dostępu też wtedy działa.

guide-help = Potrzebujesz pomocy?
guide-help-what = Jeśli nic z tego nie pomaga, skontaktuj się z pomocą techniczną swojego centrum pomocy. Opisz swoje próby i to, co widać na stronie, ale nie wysyłaj swoich kodów ani hasła.
guide-contact = Skontaktuj się z pomocą techniczną
