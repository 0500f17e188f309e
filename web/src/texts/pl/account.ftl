# Strona konta.

account-title = Logowanie dwuetapowe
account-on = Logowanie dwuetapowe jest włączone.
account-off = Logowanie dwuetapowe jest wyłączone. Skonfiguruj metodę, aby zabezpieczyć swoje konto.
account-required = To centrum pomocy wymaga logowania dwuetapowego. Skonfiguruj metodę, aby nadal z niego korzystać.
account-grace = Logowanie dwuetapowe będzie obowiązkowe od { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Skonfiguruj metodę do tego czasu.
account-mandatory = Wymagane przez to centrum pomocy.
account-locked = Zbyt wiele błędnych kodów. Kody są wstrzymane do { DATETIME($until, timeStyle: "short") }.
account-mail-limited = Osiągnięto limit e-maili z kodami. O następny możesz poprosić { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Pomoc techniczna może znieść limit wcześniej.
account-no-methods = To centrum pomocy nie oferuje obecnie logowania dwuetapowego.
account-method-off = To centrum pomocy nie oferuje obecnie tej metody. Nie będziesz o nią proszony(-a).
account-added = Dodano { DATETIME($at, dateStyle: "medium") }
account-added-at = Dodano { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = Ostatnie użycie: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Jeszcze nie użyto
account-until = Zaufana do { DATETIME($at, dateStyle: "medium") }
account-rename = Zmień nazwę
account-name = Nazwa
account-factor-remove = Usunąć „{ $label }”?

account-passkeys = Klucze dostępu
account-passkeys-none = Loguj się za pomocą odcisku palca, rozpoznawania twarzy, kodu PIN urządzenia lub klucza bezpieczeństwa. Fałszywe strony logowania nie mogą wykraść klucza dostępu.
account-passkeys-add = Dodaj klucz dostępu
account-passkey-synced = Zsynchronizowany
account-passkey-elsewhere = Utworzony dla innego adresu tego centrum pomocy. Tutaj nie działa.
account-passkey-remove-what = Ten klucz dostępu został dodany { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Nie będzie można się nim logować. Urządzenie lub menedżer haseł zachowa swoją kopię, dopóki jej tam nie usuniesz.

account-apps = Aplikacje uwierzytelniające
account-apps-none = Aplikacja w telefonie wyświetla nowy kod co 30 sekund. Działa bez internetu.
account-apps-add = Dodaj aplikację uwierzytelniającą
account-app-remove-what = Ta aplikacja została dodana { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Jej kody przestaną działać.

account-email = Kody wysyłane e-mailem
account-email-on = Podczas logowania możesz otrzymać kod na adres { $address }.
account-email-off = Otrzymuj podczas logowania kod na adres { $address }.
account-email-switch-on = Włącz
account-email-switch-off = Wyłącz
account-email-remove = Wyłączyć kody wysyłane e-mailem?
account-email-remove-what = Nie będzie można się nimi logować.
account-email-add = Włącz kody wysyłane e-mailem

account-codes = Kody odzyskiwania
account-codes-left = { $left ->
    [0] Nie masz już kodów odzyskiwania.
    [one] Został Ci jeden kod odzyskiwania.
    [few] Zostały Ci { $left } kody odzyskiwania.
    [many] Zostało Ci { $left } kodów odzyskiwania.
   *[other] Zostało Ci { $left } kodu odzyskiwania.
}
account-codes-low = Wygeneruj nowe kody, aby móc się zalogować, gdy zgubisz telefon lub klucz dostępu albo nie będziesz mieć dostępu do poczty.
account-codes-renew = Wygeneruj nowe kody
account-codes-renew-why = Otrzymasz dziesięć nowych kodów. Stare przestaną działać.

account-browsers = Zaufane przeglądarki
account-browsers-skip = Te przeglądarki pomijają drugi etap.
account-browsers-empty = Nie ma jeszcze zaufanych przeglądarek. Zaufane przeglądarki pomijają drugi etap.
account-browsers-forget = Zapomnij wszystkie przeglądarki
account-browsers-remove = Zapomnieć wszystkie przeglądarki?
account-browsers-ask-again = { $count ->
    [one] Przy następnym logowaniu w tej przeglądarce znów będzie wymagany drugi etap:
    [few] Przy następnym logowaniu w tych { $count } przeglądarkach znów będzie wymagany drugi etap:
    [many] Przy następnym logowaniu w tych { $count } przeglądarkach znów będzie wymagany drugi etap:
   *[other] Przy następnym logowaniu w tych { $count } przeglądarkach znów będzie wymagany drugi etap:
}
account-browser-forget = Zapomnij
account-browser-remove = Zapomnieć „{ $label }”?
account-browser-named = { $label }, ostatnie użycie: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = Dodanie metody resetuje Twoje zaufane przeglądarki.
account-resets = { $count ->
    [one] Ta zaufana przeglądarka zostanie zapomniana i znów będzie wymagać drugiego etapu:
    [few] Te { $count } zaufane przeglądarki zostaną zapomniane i znów będą wymagać drugiego etapu:
    [many] Tych { $count } zaufanych przeglądarek zostanie zapomnianych i znów będzie wymagać drugiego etapu:
   *[other] Te { $count } zaufanej przeglądarki zostaną zapomniane i znów będą wymagać drugiego etapu:
}

account-proof = Potwierdź, że to Ty
account-proof-passkey = Użyj klucza dostępu, aby kontynuować.
account-proof-why = Wpisz kod, aby kontynuować.
problem-cancelled = Nic nie zmieniono.

account-done-passkey-added = Dodano klucz dostępu.
account-done-passkey-renamed = Zmieniono nazwę klucza dostępu.
account-done-passkey-removed = Usunięto klucz dostępu.
account-done-app-added = Dodano aplikację uwierzytelniającą.
account-done-app-renamed = Zmieniono nazwę aplikacji uwierzytelniającej.
account-done-app-removed = Usunięto aplikację uwierzytelniającą.
account-done-email-on = Włączono kody wysyłane e-mailem.
account-done-email-off = Wyłączono kody wysyłane e-mailem.
account-done-codes-renewed = Masz nowe kody odzyskiwania.
account-done-browser-forgotten = Przeglądarka została zapomniana.
account-done-browsers-forgotten = Wszystkie przeglądarki zostały zapomniane.
