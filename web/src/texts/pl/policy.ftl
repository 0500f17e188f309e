# Ustawienia administratora.

problem-admin-required = Tylko administratorzy mogą wyświetlać i zmieniać te ustawienia.
problem-sender-exists = Inny administrator właśnie dodał taki sam adres nadawcy. Wczytaj stronę ponownie, aby go zobaczyć.
problem-address-taken = Inne centrum pomocy używa tego adresu lub jest on zarejestrowany w Amazon SES w inny sposób. Użyj innego adresu albo najpierw spowoduj usunięcie go stamtąd.
problem-no-code-to-send = Nie możemy teraz wysłać kodu. Kod został już wpisany albo Amazon SES nie zweryfikował jeszcze adresu.
problem-too-many-senders = Masz już dwudziestu nadawców. Najpierw usuń jednego z nich.
problem-sender-in-use = Zapisane ustawienia używają tego nadawcy. Zapisz je z innym nadawcą lub bez nadawcy, a potem go usuń.

policy-title = Uwierzytelnianie dwuskładnikowe
policy-no-access = Nie masz dostępu do tych ustawień
policy-no-access-what = Tylko administratorzy mogą je wyświetlać i zmieniać. Zwróć się do administratora swojego centrum pomocy.
policy-plan = Uwierzytelnianie dwuskładnikowe jest częścią planu Enterprise. To centrum pomocy ma inny plan, więc nie możesz zmieniać tych ustawień. Użytkownicy, którzy mają już skonfigurowane 2FA, nadal logują się z jego użyciem.
policy-on = Wł.
policy-off = Wył.
policy-clear = Wyczyść
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
    [one] Jedna niezapisana zmiana
    [few] { $count } niezapisane zmiany
    [many] { $count } niezapisanych zmian
   *[other] { $count } niezapisanej zmiany
}
policy-effects = Skutki tych zmian
policy-discard = Odrzuć zmiany
policy-discarded = Odrzucono zmiany.
policy-saved = Zapisano.
policy-theirs-taken = Twoje zmiany zostały odrzucone. Oto bieżące ustawienia.

policy-methods = Metody
policy-passkeys_enabled = Klucze dostępu
policy-passkeys_enabled-what = Użytkownicy potwierdzają blokadą ekranu swojego urządzenia lub kluczem bezpieczeństwa. To najsilniejsza z trzech metod: strona phishingowa nie może użyć klucza dostępu.
policy-passkey_rp_id = Domena centrum pomocy (relying party ID)
policy-passkey_rp_id-what = Domena, pod którą użytkownicy otwierają centrum pomocy, na przykład help.example.com, lub jej domena nadrzędna. Klucze dostępu działają tylko tam.
policy-passkey_rp_id-rule = Wpisz pełną domenę, na przykład help.example.com, bez https://, portu i ścieżki. Adresy IP i wspólne końcówki, takie jak co.uk, nie działają.
policy-domain-suggestion = Użyj { $domain }
policy-domain-abandoned = Po zapisaniu klucze dostępu utworzone dla { $domain } przestaną działać, a użytkownicy będą musieli dodać nowe. Stare zadziałają ponownie, jeśli przywrócisz poprzednią domenę.
policy-totp_enabled = Usługa TOTP
policy-totp_enabled-what = Kody z aplikacji uwierzytelniającej.
policy-email_enabled = 2FA e-mailem
policy-email_enabled-what = Kody wysyłane e-mailem na adres z profilu użytkownika.
policy-sender_id = Nadawca
policy-sender_id-what = Z tego adresu wysyłamy kody i powiadomienia.
policy-sender_id-rule = 2FA e-mailem wymaga zweryfikowanego nadawcy.

policy-enforcement = Obowiązek
policy-required = Wymagaj od użytkowników konfiguracji 2FA
policy-required-what = Gdy wyłączone, 2FA jest opcjonalne.
policy-required-rule = Najpierw włącz metodę.
policy-grace_until = Okres przejściowy
policy-grace_until-what = Użytkownicy mogą pomijać konfigurację do końca tego dnia w strefie czasowej podanej poniżej. Pozostaw puste, aby wymagać jej od razu.
policy-grace_until-rule = Wpisz prawidłową datę. Okres przejściowy wymaga opcji „Wymagaj od użytkowników konfiguracji 2FA”.
policy-reminders_enabled = Przypominaj użytkownikom e-mailem
policy-reminders_enabled-what = Użytkownicy, którzy nie skonfigurowali 2FA, dostają e-mail 14 dni, 7 dni i 1 dzień przed końcem okresu przejściowego.
policy-required_groups = Tylko te grupy
policy-required_groups-rule = Najwyżej 100 grup o długości do 128 znaków.
policy-required_groups-what = Wpisz grupę i naciśnij Enter. Pozostaw puste, aby wymagać 2FA od wszystkich.
policy-exempt_groups = Oprócz tych grup
policy-exempt_groups-what = Użytkownicy z dowolnej z tych grup nie muszą konfigurować 2FA, nawet jeśli należą też do jednej z grup powyżej. Pozostaw puste, jeśli nie ma wyjątków.
policy-exempt_groups-rule = Najwyżej 100 grup o długości do 128 znaków.
policy-groups-users = { $count ->
    [one] { $count } użytkownik
    [few] { $count } użytkowników
    [many] { $count } użytkowników
   *[other] { $count } użytkownika
}
policy-groups-no-match = Brak pasującej znanej grupy. Naciśnij Enter, aby mimo to użyć tej nazwy.
policy-groups-unknown = Spoza znanych grup: { $groups }. Sprawdź pisownię.
policy-groups-remove = Usuń { $group }
policy-groups-removed = Usunięto { $group }.

policy-details = Szczegóły
policy-trusted_browser_days = Ufaj przeglądarkom przez (dni)
policy-trusted_browser_days-what = 0 = pytaj zawsze
policy-trusted_browser_days-rule = Wpisz liczbę całkowitą od 0 do 90.
policy-issuer = Nazwa w aplikacjach uwierzytelniających
policy-issuer-what = Widoczna obok kodu w aplikacji.
policy-issuer-rule = Wpisz od 1 do 64 znaków, bez dwukropka i bez spacji na początku lub końcu.
policy-time_zone = Strefa czasowa
policy-time_zone-what = Okres przejściowy kończy się z końcem dnia w tej strefie czasowej.
policy-time_zone-rule = Wybierz strefę czasową z listy.
policy-time_zone-none = Brak pasującej strefy czasowej.
policy-support_url = Strona pomocy
policy-support_url-what = Miejsce, w którym użytkownicy znajdą pomoc. Opcjonalnie.
policy-support_url-rule = Wpisz adres zaczynający się od https://
policy-audit_retention_days = Przechowywanie dziennika inspekcji (dni)
policy-audit_retention_days-what = Pozostaw puste, aby przechowywać bez ograniczeń. Dotyczy nowych wpisów.
policy-audit_retention_days-rule = Wpisz liczbę całkowitą od 30 do 3650 lub pozostaw puste.

policy-impact-now = Użytkownicy bez 2FA: { $count }. Muszą je skonfigurować przy następnym logowaniu.
policy-impact-from = Użytkownicy bez 2FA: { $count }. Muszą je skonfigurować od { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Dotyczy to tylko użytkowników z tych grup. Nie wiemy, ilu ich jest.
policy-impact-groups-of = { $count ->
    [one] Dotyczy to tylko użytkowników z tych grup: najwyżej jednego użytkownika.
    [few] Dotyczy to tylko użytkowników z tych grup: najwyżej { $count } użytkowników.
    [many] Dotyczy to tylko użytkowników z tych grup: najwyżej { $count } użytkowników.
   *[other] Dotyczy to tylko użytkowników z tych grup: najwyżej { $count } użytkownika.
}
policy-impact-exempt-groups = Użytkownicy ze zwolnionych grup nie muszą tego robić. Nie wiemy, ilu ich jest.
policy-impact-exempt-groups-of = { $count ->
    [one] Użytkownicy ze zwolnionych grup nie muszą tego robić: najwyżej jeden użytkownik.
    [few] Użytkownicy ze zwolnionych grup nie muszą tego robić: najwyżej { $count } użytkowników.
    [many] Użytkownicy ze zwolnionych grup nie muszą tego robić: najwyżej { $count } użytkowników.
   *[other] Użytkownicy ze zwolnionych grup nie muszą tego robić: najwyżej { $count } użytkownika.
}
policy-impact-reminders-now = Pierwsze przypomnienia zostaną wysłane w ciągu godziny. Użytkownicy bez 2FA: { $count }.
policy-impact-reminders-from = Pierwsze przypomnienia zostaną wysłane { DATETIME($from, dateStyle: "long") }. Użytkownicy bez 2FA: { $count }.
policy-impact-exempt = Zwolnieni użytkownicy: { $count }. Nie muszą tego robić do końca zwolnienia.
policy-impact-optional = 2FA nie jest już wymagane. Użytkownicy, którzy je skonfigurowali i nadal go używają: { $count }.
policy-impact-off = { $method }: metoda nie jest już akceptowana. Użytkownicy, którzy ją mają: najwyżej { $count }.
policy-impact-left-optional = Użytkownicy bez innej metody będą logować się bez 2FA.
policy-impact-left-required = Użytkownicy bez innej metody muszą ją skonfigurować, jeśli 2FA jest od nich wymagane.
policy-impact-on = { $method }: metoda jest znów akceptowana. Użytkownicy, którzy już ją mają: { $count }.
policy-impact-passkeys-off = Klucze dostępu nie są już akceptowane. Użytkownicy, którzy mają klucz dostępu: najwyżej { $count }.
policy-impact-passkeys-on = Klucze dostępu są znów akceptowane. Użytkownicy, którzy mają już klucz dostępu: najwyżej { $count }.
policy-impact-domain = Klucze dostępu utworzone dla { $domain } przestaną działać. Użytkownicy, którzy mają klucz dostępu: najwyżej { $count }.
policy-impact-days = Przeglądarki zaufane od dłuższego czasu znów będą wymagały kodu.
policy-impact-issuer = Aplikacje, które są już skonfigurowane, nadal pokazują starą nazwę.

conflict-title = Inny administrator zmienił ustawienia
conflict-what = Twoje zmiany nie są jeszcze zapisane, a jego zmiany nie zostały nadpisane.
conflict-field = Ustawienie
conflict-column-theirs = Teraz
conflict-column-mine = Twoje
conflict-unchanged = bez zmian
conflict-mine = Zapisz także moje zmiany
conflict-mine-what = Niezmienione przez Ciebie pola zachowują bieżącą wartość.
conflict-theirs = Odrzuć moje zmiany

senders-none = Brak
senders-pending = Oczekuje na potwierdzenie
senders-verified = Zweryfikowany
senders-failed = Niepotwierdzony
senders-unknown = Stan nieznany
senders-about-failed = Link od Amazona wysłany na { $address } nie został otwarty na czas. Usuń tego nadawcę, a potem dodaj go ponownie.
senders-about-unknown = Amazon nie odpowiedział, więc stan może być nieaktualny.
senders-notices = Nadawca powiadomień
senders-notices-what = 2FA e-mailem jest wyłączone, więc nie wysyłamy kodów. Powiadomienia o zmianach na kontach nadal są wysyłane z tego adresu.
senders-step = Krok { $step } z 2
senders-step-ses-done = Amazon zweryfikował adres.
senders-step-code-done = Kod został wpisany.
senders-refresh = Sprawdź ponownie
senders-refreshed = Zaktualizowano stan.
senders-remove = Usuń { $name }
senders-remove-title = Usunąć { $address }?
senders-remove-what = Nie będziemy już wysyłać e-maili z tego adresu. Aby znów go używać, trzeba go ponownie potwierdzić.
senders-removed = Usunięto { $name }.
senders-add = Dodaj nadawcę
senders-add-now = Dodaj
senders-added = Dodano { $address }. Wykonaj dwa kroki, aby potwierdzić adres.
senders-missing-ses = Otwórz link w e-mailu od Amazona wysłanym na { $address }. Ta strona sprawdza stan co dziesięć sekund.
senders-code-label = Kod z e-maila wysłanego na { $address }
senders-code-what = Bez kodu nadawca zostanie usunięty po 24 godzinach.
senders-code-confirm = Potwierdź
senders-code-again = Wyślij kod ponownie
senders-code-again-in = Wyślij ponownie za { $left }
senders-code-sent = Wysłaliśmy kod na adres { $address }.
senders-confirmed = Potwierdzono { $address }.
senders-field-address = Adres e-mail
senders-field-display_name = Nazwa nadawcy
senders-rule-address = Wpisz adres złożony ze znaków ASCII. Wyślemy na niego kod.
senders-rule-display_name = Wpisz od 1 do 64 znaków.

agents-title = Can reset password/manage 2FA
agents-what = Ci agenci mogą zarządzać 2FA użytkowników. Zmiany działają od razu. Administratorzy zawsze mają to uprawnienie.
agents-none = Nie ma jeszcze agentów.
agents-id = Identyfikator agenta
agents-id-what = Nie możemy sprawdzić tego identyfikatora. Skopiuj go z helpdesku: błędny identyfikator może dać uprawnienie komuś innemu.
agents-id-missing = Wpisz identyfikator agenta.
agents-search = Agenci
agents-search-what = Szukaj według nazwy lub adresu e-mail.
agents-search-failed = Wyszukiwanie teraz nie działa. Spróbuj ponownie za chwilę.
agents-no-match = Brak pasującego agenta.
agents-none-chosen = Wybierz agenta z listy.
agents-grant = Dodaj
agents-granted = od { DATETIME($at, dateStyle: "medium") }, przez: { $by }
agents-revoke = Usuń { $agent }
agents-revoke-title = Usunąć { $agent }?
agents-revoke-what = Ta osoba nie będzie już mogła resetować haseł ani zarządzać 2FA użytkowników. Działa to od razu.
agents-granted-to = { $agent } może teraz zarządzać 2FA użytkowników.
agents-revoked = Usunięto { $agent }.
