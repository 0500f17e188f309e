# Konfiguracja, klucze dostępu, kody wysyłane e-mailem i kody odzyskiwania.

copy = Kopiuj
copied = Skopiowano
copy-failed = Nie udało się skopiować. Zaznacz tekst.

codes-title = Zapisz kody odzyskiwania
codes-why = Jeśli zgubisz telefon lub klucz dostępu albo nie będziesz mieć dostępu do poczty, zaloguj się jednym z tych kodów. Każdy działa jeden raz.
codes-once = Nie zobaczysz tych kodów ponownie. Przechowuj je w bezpiecznym miejscu, nie tylko w telefonie.
codes-download = Pobierz
codes-print = Drukuj
codes-sheet = Kody odzyskiwania
codes-saved = Moje kody są zapisane

totp-title = Skonfiguruj aplikację uwierzytelniającą
totp-step-app = Otwórz aplikację uwierzytelniającą w telefonie i wybierz dodawanie konta. Nie masz jeszcze aplikacji? Zainstaluj ją ze sklepu z aplikacjami w telefonie.
totp-scan = Zeskanuj ten kod QR w aplikacji.
totp-step-open = Dodaj to konto do aplikacji uwierzytelniającej na tym urządzeniu.
totp-step-code = Wpisz kod wyświetlony w aplikacji.
totp-qr = Kod QR dla aplikacji uwierzytelniającej. Klucz konfiguracji działa tak samo.
totp-on-this-phone = Otwórz aplikację uwierzytelniającą
totp-no-app = Nic się nie otwiera? Najpierw zainstaluj aplikację uwierzytelniającą, a potem spróbuj ponownie.
totp-show-qr = Pokaż kod QR
totp-show-key = Wpisz klucz konfiguracji
totp-key = Wpisz w aplikacji ten klucz konfiguracji:
totp-default-name = Aplikacja uwierzytelniająca
totp-numbered-name = Aplikacja uwierzytelniająca { $number }
totp-name = Nazwa
totp-name-change = Zmień
name-change-totp = Zmień nazwę aplikacji
name-hint-totp = Pomaga odróżnić Twoje aplikacje. Otrzymasz nowy kod QR.
totp-confirm = Potwierdź
totp-expires = Ten kod QR wygaśnie za { $left }.
totp-expired = Ta konfiguracja wygasła, a jej kod QR już nie działa.
totp-begin-again = Zacznij od nowa

passkey-use = Użyj klucza dostępu
passkey-waiting = Oczekiwanie na klucz dostępu…
passkey-hint = Przeglądarka poprosi o odcisk palca, rozpoznanie twarzy, kod PIN urządzenia lub klucz bezpieczeństwa.
passkey-hint-key = Przeglądarka poprosi o klucz bezpieczeństwa. Podłącz go lub przyłóż do urządzenia, a następnie go dotknij.
passkey-title = Utwórz klucz dostępu
passkey-what = Przeglądarka zapyta, gdzie zapisać klucz dostępu, a następnie poprosi o odcisk palca, rozpoznanie twarzy, kod PIN urządzenia lub klucz bezpieczeństwa. Nigdy nie mamy dostępu do tych danych.
passkey-create = Utwórz klucz dostępu
passkey-name = Klucz dostępu
passkey-name-key = Klucz bezpieczeństwa
passkey-name-numbered = { $name } { $number }
name-change-passkey = Zmień nazwę klucza dostępu
name-hint-passkey = Pomaga odróżnić Twoje klucze dostępu.
passkey-expired = Ta konfiguracja wygasła.
passkey-obstacle-browser = Ta przeglądarka nie może tworzyć kluczy dostępu. Użyj innej przeglądarki lub innego urządzenia.
passkey-obstacle-page = Na tej stronie nie można tworzyć kluczy dostępu. Powiadom pomoc techniczną.

email-sending = Wysyłanie e-maila…
email-sent = Wysłaliśmy kod na adres { $address }. Jest ważny do { DATETIME($until, timeStyle: "short") }.
email-sent-before = Przed chwilą wysłaliśmy Ci e-mail z kodem. Jeśli nie dotyczy tego etapu, wyślij kolejny.
email-expired = Ostatni kod wygasł.
email-bounced = Ostatni e-mail na ten adres nie został dostarczony. Sprawdź adres w swoim profilu lub spróbuj w inny sposób.
email-complained = Ostatni e-mail na ten adres został zgłoszony jako spam. Sprawdź folder ze spamem.
email-delayed = E-maile na ten adres docierają obecnie z opóźnieniem.
email-send = Wyślij kod
email-again = Wyślij ponownie
email-again-in = Wyślij ponownie za { $left }
email-late = Nie ma e-maila? Sprawdź folder ze spamem. Ponownie wysłany e-mail zawiera ten sam kod.
email-no-more = Nie możemy wysłać tego kodu ponownie.
