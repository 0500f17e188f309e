# Strony dla personelu: wyszukiwanie użytkowników, lista i eksport.

people-title = Uwierzytelnianie dwuskładnikowe użytkowników
people-users = Użytkownicy
people-adoption = Wdrożenie
people-denied-title = Nie masz uprawnienia
people-denied-why = Poproś administratora tego centrum pomocy o uprawnienie „Can reset password/manage 2FA”. Administratorzy nadają je w ustawieniach 2FA.
people-denied-id = Twój identyfikator, potrzebny administratorowi:
people-find = Znajdź użytkownika
people-find-hint = Wpisz początek identyfikatora użytkownika lub cały adres e-mail.
people-find-host = Wpisz nazwę, adres e-mail lub identyfikator użytkownika.
people-find-short = Wpisz co najmniej dwa znaki lub naciśnij Enter, aby wyszukać ten.
people-unknown = Nie znaleziono użytkownika „{ $id }”.
people-none-why = Użytkownicy pojawiają się tu po pierwszym zalogowaniu. Sprawdź pisownię: część adresu e-mail lub sama nazwa nie wystarczą.
people-none-yet = Użytkownicy pojawiają się tu po pierwszym zalogowaniu.
people-show-all = Pokaż wszystkich użytkowników
people-found = { $count ->
    [one] Znaleziono jednego użytkownika
    [few] Znaleziono { $count } użytkowników
    [many] Znaleziono { $count } użytkowników
   *[other] Znaleziono { $count } użytkownika
}
people-you = To Ty
people-status = Stan
people-methods = Metoda
people-status-all = Wszystkie
people-status-enrolled = Skonfigurowane
people-status-pending = Nieskonfigurowane
people-status-skipped = Pominięte
people-status-exempt = Zwolnienie
people-status-locked = Zablokowane
people-method-all = Wszystkie
people-method-passkey = Klucz dostępu
people-method-totp = Aplikacja uwierzytelniająca
people-method-email = Adres e-mail
people-method-recovery_code = Kod odzyskiwania
people-method-bypass_code = Kod awaryjny
people-column-user = Użytkownik
people-column-status = Stan
people-column-methods = Metody
people-column-until = Do
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count ->
    [one] Wyświetlono jednego użytkownika
    [few] Wyświetlono { $count } użytkowników
    [many] Wyświetlono { $count } użytkowników
   *[other] Wyświetlono { $count } użytkownika
}
people-shown-more = { $count ->
    [one] Wyświetlono pierwszego użytkownika
    [few] Wyświetlono pierwszych { $count } użytkowników
    [many] Wyświetlono pierwszych { $count } użytkowników
   *[other] Wyświetlono pierwsze { $count } użytkownika
}
people-none = Brak pasujących użytkowników.
people-more = Pokaż więcej

people-export = Eksportuj do CSV
people-exporting = Eksportowanie użytkowników
people-exported-so-far = { $count ->
    [one] Wyeksportowano jednego użytkownika
    [few] Wyeksportowano { NUMBER($count) } użytkowników
    [many] Wyeksportowano { NUMBER($count) } użytkowników
   *[other] Wyeksportowano { NUMBER($count) } użytkownika
}
people-exported-of = Wyeksportowano { NUMBER($count) } z około { NUMBER($total) } użytkowników
people-exported = { $count ->
    [one] Zapisano jednego użytkownika.
    [few] Zapisano { NUMBER($count) } użytkowników.
    [many] Zapisano { NUMBER($count) } użytkowników.
   *[other] Zapisano { NUMBER($count) } użytkownika.
}
people-export-continue = Kontynuuj
people-export-kept = Nic nie przepadło. Kontynuuj od miejsca, w którym eksport się zatrzymał, lub anuluj go.
people-export-cancelled = Anulowano eksport. Nie zapisano pliku.

people-no-days = Nie ma jeszcze danych.
people-as-table = Jako tabela
people-date = Data

problem-search-failed = Wyszukiwarka centrum pomocy nie odpowiedziała. Spróbuj ponownie.
problem-export-not-written = Nie udało się zapisać pliku. Sprawdź wolne miejsce, a potem wyeksportuj ponownie.
