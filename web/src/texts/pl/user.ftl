# Strona jednego użytkownika, dla personelu: dane, działania pomocy i historia.

people-back = Wróć do listy

user-id = Identyfikator: { $id }
user-methods = Metody logowania
user-more = Więcej działań
user-danger = Strefa zagrożenia
user-own = To Twój własny profil
user-own-why = Nie możesz tu zarządzać własnym uwierzytelnianiem dwuskładnikowym. Użyj strony swojego konta lub poproś inną osobę z zespołu.
user-unseen = Brak logowań
user-unseen-why = Użytkownik pojawi się tu po pierwszym zalogowaniu.
user-unseen-add = Ten użytkownik jeszcze się nie logował. Dodaj go, aby pomóc mu przed pierwszym logowaniem, na przykład kodem awaryjnym lub zwolnieniem.
user-confirmed = potwierdzony
user-unconfirmed = niepotwierdzony
user-add = Dodaj użytkownika
user-added = Dodano użytkownika.

user-says = Co mówi użytkownik?
user-says-first = Najpierw zweryfikuj tożsamość użytkownika. Dzwoniący może być oszustem.
user-says-lost-phone = „Nie mam już telefonu”.
user-says-lost-passkey = „Nie mam już klucza bezpieczeństwa lub urządzenia z moim kluczem dostępu”.
user-says-no-passkey = „Mój klucz dostępu nie działa”.
user-says-new-phone = „Mam nowy telefon”.
user-says-no-mail = „Nie dostaję e-maili”.
user-says-locked = „Widzę komunikat: zbyt wiele błędnych kodów”.
user-says-no-setup = „Nie mogę tego skonfigurować”.
user-advice-no-method = Użytkownik nie skonfigurował żadnej metody, więc przy logowaniu nie można poprosić o kod. Jeśli logowanie wymaga konfiguracji, kod awaryjny pozwala pominąć ją jeden raz.
user-advice-recovery = { $count ->
    [one] Użytkownikowi został jeden kod odzyskiwania. Może się nim zalogować bez Twojej pomocy.
    [few] Użytkownikowi zostały { $count } kody odzyskiwania. Jednym z nich może się zalogować bez Twojej pomocy.
    [many] Użytkownikowi zostało { $count } kodów odzyskiwania. Jednym z nich może się zalogować bez Twojej pomocy.
   *[other] Użytkownikowi zostało { $count } kodu odzyskiwania. Jednym z nich może się zalogować bez Twojej pomocy.
}
user-advice-no-recovery = Użytkownik nie ma już kodów odzyskiwania.
user-advice-bypass = Kod awaryjny pozwala zalogować się jeden raz. Jeśli telefon został skradziony, usuń też jego aplikację uwierzytelniającą.
user-advice-phone-passkey = Jeśli w telefonie był klucz dostępu, usuń go także.
user-advice-synced = Zsynchronizowany klucz dostępu może nadal działać na innych urządzeniach użytkownika.
user-advice-has-totp = Użytkownik ma też aplikację uwierzytelniającą i może zalogować się jej kodami.
user-advice-has-email = Użytkownik ma też kody wysyłane e-mailem i może się nimi zalogować.
user-advice-bypass-passkey = Kod awaryjny pozwala zalogować się jeden raz. Usuń poniżej klucz dostępu zgubionego urządzenia lub klucza bezpieczeństwa, aby nikt inny nie mógł go użyć.
user-advice-bypass-once = Kod awaryjny pozwala zalogować się jeden raz. Potem użytkownik może dodać nowy klucz dostępu na stronie swojego konta.
user-advice-former-domain = { $count ->
    [one] Jeden klucz dostępu utworzono dla domeny, której centrum pomocy już nie używa, więc nie można się nim zalogować.
    [few] { $count } klucze dostępu utworzono dla domeny, której centrum pomocy już nie używa, więc nie można się nimi zalogować.
    [many] { $count } kluczy dostępu utworzono dla domeny, której centrum pomocy już nie używa, więc nie można się nimi zalogować.
   *[other] { $count } klucza dostępu utworzono dla domeny, której centrum pomocy już nie używa, więc nie można się nimi zalogować.
}
user-advice-address = Zapytaj, jaki adres pokazuje przeglądarka. Klucze dostępu działają tylko we własnej domenie centrum pomocy: pod każdym innym adresem użytkownik może być na fałszywej stronie i nie powinien niczego tam wpisywać.
user-advice-same-device = Klucz dostępu może istnieć tylko w przeglądarce, na urządzeniu lub w kluczu bezpieczeństwa, za pomocą których użytkownik go dodał. Poproś użytkownika, aby spróbował tam.
user-advice-full = Użytkownik ma pięć aplikacji uwierzytelniających i nie może dodać kolejnej. Z kodem awaryjnym może się zalogować i zastąpić jedną z nich. Możesz też najpierw usunąć jedną tutaj.
user-advice-old-phone = Jeśli stary telefon nadal działa, użytkownik może dodać nowy na stronie swojego konta.
user-advice-together = Skonfigurujcie aplikację uwierzytelniającą razem: użytkownik skanuje kod QR i podaje Ci kod wyświetlony w aplikacji. Potem usuń aplikację ze starego telefonu, jeśli tam jest.
user-advice-profile = Popraw lub potwierdź adres w profilu użytkownika. Do tego czasu użytkownik może zalogować się kodem awaryjnym.
user-advice-email-off = E-mail nie jest włączony dla tego użytkownika, więc logowanie nie oferuje kodów wysyłanych e-mailem.
user-advice-spam = Poproś użytkownika o sprawdzenie folderu ze spamem skrzynki { $address }. Jeśli nie może czekać, może zalogować się kodem awaryjnym.
user-advice-clock = Poproś użytkownika o włączenie automatycznego ustawiania godziny w telefonie. Do tego czasu poprawne kody mogą być odrzucane.
user-advice-not-locked = Użytkownik nie jest zablokowany. Jeśli kod jest odrzucany, może być stary albo zegar telefonu może być źle ustawiony. Kod awaryjny pozwala zalogować się jeden raz.
user-advice-recovery-locked = { $count ->
    [one] Ostatni kod odzyskiwania użytkownika działa nawet wtedy, gdy kody są wstrzymane.
    [few] Jeden z { $count } kodów odzyskiwania użytkownika działa nawet wtedy, gdy kody są wstrzymane.
    [many] Jeden z { $count } kodów odzyskiwania użytkownika działa nawet wtedy, gdy kody są wstrzymane.
   *[other] Jeden z { $count } kodu odzyskiwania użytkownika działa nawet wtedy, gdy kody są wstrzymane.
}
user-advice-passkey-locked = Klucz dostępu użytkownika działa nawet wtedy, gdy kody są wstrzymane.
user-advice-unlock = Odblokuj użytkownika, aby mógł od razu spróbować ponownie.
user-advice-has-method = Użytkownik skonfigurował już metodę. Jeśli nie może jej użyć, kod awaryjny pozwala zalogować się jeden raz. Potem może dodać inną na stronie swojego konta.
user-advice-exempt = Zwolnienie daje użytkownikowi więcej czasu: do jego końca logowanie nie wymaga konfiguracji. Możecie też razem skonfigurować aplikację uwierzytelniającą w sekcji „Więcej działań”.

user-required-since = 2FA wymagane od { people-time }
user-ends-requirement = Kończy to także obowiązek konfiguracji 2FA.
user-ends-exemption = Kończy to także zwolnienie.

user-exempt-for = Zwolnij na
user-exempt-day = 1 dzień
user-exempt-week = 1 tydzień
user-exempt-month = 1 miesiąc
user-exempt-date = Do wybranej daty
user-exempt-last-day = Ostatni dzień

people-fact-passkey = Klucze dostępu
people-fact-totp = Aplikacje uwierzytelniające
people-fact-email = Adres e-mail
people-fact-codes = Kody
people-locked-until = Kody są wstrzymane do { people-time }.
people-until-unlocked = Dopóki agent nie odblokuje użytkownika
people-mail-limited-until = Osiągnięto limit kodów wysyłanych e-mailem. Kody nie będą wysyłane do { people-time } lub do odblokowania użytkownika.
people-failures = { $failures ->
    [one] Jeden błędny kod
    [few] { $failures } błędne kody z rzędu
    [many] { $failures } błędnych kodów z rzędu
   *[other] { $failures } błędnego kodu z rzędu
}
people-none-set-up = Nie skonfigurowano
people-since = Od { people-time }
people-last-used = Ostatnie użycie: { people-time }
people-never-used = Nigdy nie użyto
people-clock-fast = Zegar telefonu spieszy się o około { $seconds } s.
people-clock-slow = Zegar telefonu spóźnia się o około { $seconds } s.
people-passkey-synced = Synchronizowany między urządzeniami
people-passkey-not-synced = Na jednym urządzeniu lub w kluczu bezpieczeństwa
people-passkey-other-domain = Utworzony dla innej domeny, więc nie jest akceptowany przy logowaniu.
people-passkeys-by-user = Tylko użytkownik może dodać klucz dostępu, ponieważ potrzebne jest do tego jego urządzenie lub klucz bezpieczeństwa.
people-no-address = Brak adresu.
people-unverified = Adres nie jest potwierdzony, więc kody nie są na niego wysyłane.
people-reminded = Ostatnie przypomnienie o skonfigurowaniu 2FA: { people-time }
people-mail-delivered = Ostatni e-mail został dostarczony ({ people-time }).
people-mail-delayed = Ostatni e-mail jest opóźniony ({ people-time }).
people-mail-bounced = Ostatni e-mail nie został dostarczony ({ people-time }).
people-mail-complained = Ostatni e-mail zgłoszono jako spam ({ people-time }).
people-codes-left = Pozostałe kody odzyskiwania: { $count }
people-bypass-until = Nieużyty kod awaryjny jest ważny do { people-time }.
people-exempt-until = Zwolnienie do { people-time }

people-do-remove-passkey = Usuń klucz dostępu
people-do-totp = Skonfiguruj aplikację uwierzytelniającą
people-do-remove-totp = Usuń aplikację uwierzytelniającą
people-do-email-on = Włącz e-mail
people-do-email-off = Wyłącz e-mail
people-do-bypass = Wydaj kod awaryjny
people-do-unlock = Odblokuj
people-do-exempt = Ustaw zwolnienie
people-do-exempt-end = Zakończ zwolnienie
people-do-require = Wymagaj 2FA
people-do-require-end = Nie wymagaj już 2FA
people-do-remove-all = Usuń wszystkie metody
people-about-remove-passkey = „{ $label }” przestanie działać przy logowaniu.
people-about-totp = Użytkownik skanuje kod QR i podaje Ci kod wyświetlony w aplikacji.
people-about-remove-totp = „{ $label }” przestanie działać przy logowaniu.
people-about-email-on = Kody są wysyłane na adres { $address }.
people-about-email-off = Użytkownik nie będzie już otrzymywać kodów e-mailem.
people-about-bypass = Kod na jedno logowanie. Zastępuje każdy wcześniejszy. Użytkownik zachowuje swoje metody. Najpierw zweryfikuj tożsamość użytkownika.
people-about-unlock = Kody od razu znów działają.
people-about-exempt = Przez pewien czas użytkownik nie musi konfigurować 2FA. Jeśli ma już metodę, logowanie nadal o nią prosi.
people-about-exempt-end = Użytkownik musi przestrzegać tych samych zasad co wszyscy.
people-about-require = Użytkownik musi skonfigurować 2FA bez względu na grupy w ustawieniach. Okres przejściowy nadal obowiązuje.
people-about-require-end = Użytkownika obowiązują te same zasady co wszystkich.
people-about-remove-all = Usuwa to klucze dostępu, aplikacje uwierzytelniające i kody wysyłane e-mailem, a także zaufane przeglądarki, kody odzyskiwania i kod awaryjny. Dopóki użytkownik nie skonfiguruje ponownie metody, do zalogowania wystarczy hasło.
people-valid = Ważny przez
people-minutes = { $minutes } min
people-hours = { $hours ->
    [one] Godzina
    [few] { $hours } godziny
    [many] { $hours } godzin
   *[other] { $hours } godziny
}
people-reason = Powód
people-reason-kept = Historia zachowuje podany powód.
people-sure = Tak, usuń to użytkownikowi { $user }
people-invalid-reason = Podaj powód.
people-invalid-until = Podaj czas w przyszłości.
people-invalid-sure = Zaznacz pole, aby potwierdzić.
people-done-remove-passkey = Usunięto klucz dostępu.
people-done-totp = Skonfigurowano aplikację uwierzytelniającą. Użytkownik może wygenerować kody odzyskiwania na stronie swojego konta.
people-done-remove-totp = Usunięto aplikację uwierzytelniającą.
people-done-email-on = Włączono e-mail.
people-done-email-off = Wyłączono e-mail.
people-done-bypass = Wydano kod awaryjny.
people-done-unlock = Odblokowano użytkownika.
people-done-exempt = Ustawiono zwolnienie.
people-done-exempt-end = Zakończono zwolnienie.
people-done-require = 2FA jest teraz wymagane.
people-done-require-end = 2FA nie jest już wymagane od tego użytkownika.
people-done-remove-all = Usunięto wszystkie metody.
people-code-once = Nie zobaczysz ponownie tego kodu awaryjnego
people-code-until = Ważny do { people-time }, na jedno logowanie.
people-code-done = Gotowe

people-history = Historia
people-history-none = Jeszcze nic.
people-did-by = { people-time }, { $kind ->
    [user] użytkownik
    [admin] administrator { $id }
    [agent] agent { $id }
   *[service] system helpdesku
}
people-did-user_seen = Pierwsze logowanie
people-did-address_changed = Zmieniono adres z { $old_email } na { $new_email }
people-did-locked_out = Zablokowano po błędnych kodach: { $failures }
people-did-recovery_code_used = Użyto kodu odzyskiwania
people-did-setup_skipped = Pominięto konfigurację
people-did-passkey_added = Dodano klucz dostępu „{ $label }”
people-did-passkey_renamed = Zmieniono nazwę klucza dostępu na „{ $label }”
people-did-passkey_removed = Usunięto klucz dostępu „{ $label }”
people-did-passkey_copied = Odrzucono logowanie kluczem dostępu „{ $label }”, ponieważ klucz mógł zostać skopiowany
people-did-totp_added = Dodano aplikację uwierzytelniającą „{ $label }”
people-did-totp_imported = Zaimportowano aplikację uwierzytelniającą „{ $label }” z innego systemu
people-did-email_added = Włączono e-mail
people-did-totp_renamed = Zmieniono nazwę aplikacji uwierzytelniającej na „{ $label }”
people-did-totp_removed = Usunięto aplikację uwierzytelniającą „{ $label }”
people-did-totp_setup_begun = Rozpoczęto konfigurację aplikacji uwierzytelniającej
people-did-email_removed = Wyłączono e-mail
people-did-factors_removed = Usunięto wszystkie metody
people-did-user_erased = Usunięto wszystkie dane
people-did-recovery_codes_renewed = Wygenerowano nowe kody odzyskiwania
people-did-browser_trusted = Uznano przeglądarkę za zaufaną
people-did-browsers_forgotten = Usunięto wszystkie zaufane przeglądarki
people-did-browser_forgotten = Usunięto zaufaną przeglądarkę „{ $label }”
people-did-browser_token_reused = Usunięto zaufaną przeglądarkę „{ $label }”, ponieważ skopiowano jej token
people-did-bypass_code_issued = Wydano kod awaryjny, ważny do { people-time }
people-did-bypass_code_used = Użyto kodu awaryjnego
people-did-unlocked = Odblokowano po błędnych kodach: { $failures }
people-did-exemption_set = Zwolnienie do { people-time }
people-did-exemption_ended = Zakończono zwolnienie
people-did-requirement_set = 2FA wymagane
people-did-requirement_ended = 2FA już niewymagane
people-did-grant_given = Nadano uprawnienie: { $agent_id }
people-did-grant_withdrawn = Odebrano uprawnienie: { $agent_id }
people-did-policy_changed = Zmieniono ustawienia
people-did-sender_added = Dodano nadawcę { $sender_id }
people-did-sender_removed = Usunięto nadawcę { $sender_id }
people-did-sender_confirmed = Potwierdzono nadawcę { $sender_id } jego kodem
people-did-sender_ended = Usunięto nadawcę { $sender_id } po dziesięciu błędnych kodach
people-did-plan_changed = Zmieniono plan na { $new_plan }

problem-own-record = Nie możesz tu zarządzać własnym uwierzytelnianiem dwuskładnikowym. Poproś inną osobę z zespołu.
problem-grant-required = Potrzebujesz uprawnienia „Can reset password/manage 2FA”. Poproś administratora o jego nadanie.
problem-address-unknown = Użytkownik nie ma potwierdzonego adresu e-mail. Najpierw trzeba go potwierdzić w profilu.
problem-no-factor = Użytkownik nie skonfigurował jeszcze żadnej metody.
problem-wrong-token-use = Ta strona jest tylko dla personelu.
