# Teksty wiadomości po polsku. Wartości są wyjaśnione w en.ftl.

direction = ltr

region = PL
month = { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
}
date = { $day } { month } { $year }
time = { $hour }:{ $minute }
date-and-time = { date }, { time } { $offset }
time-and-zone = { time } { $offset }

code-subject-login = { $issuer }: Twój kod logowania
code-subject-enrollment = { $issuer }: potwierdź swój adres e-mail
code-subject-proof = { $issuer }: potwierdź zmianę na swoim koncie

code-purpose-login = Wpisz ten kod, aby zalogować się w { $issuer }:
code-purpose-enrollment = Włączasz kody logowania wysyłane e-mailem w { $issuer }. Wpisz ten kod, aby potwierdzić swój adres:
code-purpose-proof = Zmieniasz sposób logowania w { $issuer }. Wpisz ten kod, aby potwierdzić, że to Ty:

code-lifetime = { $minutes ->
    [one] Kod działa jeden raz, przez minutę (do { $until }).
    [few] Kod działa jeden raz, przez { $minutes } minuty (do { $until }).
    [many] Kod działa jeden raz, przez { $minutes } minut (do { $until }).
   *[other] Kod działa jeden raz, przez { $minutes } minuty (do { $until }).
}
code-requested = Poproszono o kod: { $time }
code-requested-from = Poproszono o kod: { $time }, przeglądarka: { $browser }
code-never-share = Nigdy nie podawaj nikomu tego kodu. { $issuer } nigdy o niego nie poprosi.

code-objection-login = To nie Ty prosisz o ten kod? W takim razie ktoś inny zna Twoje hasło. Nie podawaj nikomu kodu i zmień hasło.
code-objection-enrollment = To nie Ty prosisz o ten kod? Być może ktoś inny jest zalogowany na Twoim koncie. Nie podawaj nikomu kodu, zmień hasło i daj nam znać.
code-objection-proof = To nie Ty prosisz o ten kod? Być może ktoś inny jest zalogowany na Twoim koncie. Nie podawaj nikomu kodu, zmień hasło i daj nam znać.
support = Pomoc: { $url }

notice-subject-address_changed = { $issuer }: zmieniono adres e-mail
notice-subject-recovery_code_used = { $issuer }: użyto kodu odzyskiwania
notice-subject-totp_added = { $issuer }: dodano aplikację uwierzytelniającą
notice-subject-email_added = { $issuer }: włączono kody logowania e-mailem
notice-subject-locked_out = { $issuer }: wstrzymano logowanie kodami
notice-subject-totp_renamed = { $issuer }: zmieniono nazwę aplikacji uwierzytelniającej
notice-subject-totp_removed = { $issuer }: usunięto aplikację uwierzytelniającą
notice-subject-passkey_added = { $issuer }: dodano klucz dostępu
notice-subject-passkey_removed = { $issuer }: usunięto klucz dostępu
notice-subject-passkey_copied = { $issuer }: Twój klucz dostępu mógł zostać skopiowany
notice-subject-email_removed = { $issuer }: wyłączono kody logowania e-mailem
notice-subject-factors_removed = { $issuer }: usunięto logowanie dwuetapowe
notice-subject-recovery_codes_renewed = { $issuer }: wygenerowano nowe kody odzyskiwania
notice-subject-bypass_code_issued = { $issuer }: kod logowania wydany przez pomoc techniczną
notice-subject-bypass_code_used = { $issuer }: logowanie kodem od pomocy technicznej
notice-subject-browser_trusted = { $issuer }: nowa zaufana przeglądarka
notice-subject-browser_token_reused = { $issuer }: użyto kopii zaufanej przeglądarki
notice-subject-unlocked = { $issuer }: odblokowano konto
notice-subject-exemption_set = { $issuer }: czasowe zwolnienie z logowania dwuetapowego
notice-subject-exemption_ended = { $issuer }: koniec zwolnienia z logowania dwuetapowego

notice-address_changed = Adres e-mail Twojego konta w { $issuer } został zmieniony. Od teraz kody logowania są wysyłane na nowy adres.
notice-recovery_code_used = Jeden z Twoich kodów odzyskiwania został użyty w { $issuer }.
notice-totp_added = Do Twojego konta w { $issuer } dodano aplikację uwierzytelniającą.
notice-email_added = Na Twoim koncie w { $issuer } włączono kody logowania wysyłane e-mailem.
notice-locked_out = Dla Twojego konta w { $issuer } wpisano zbyt wiele błędnych kodów. Kody z aplikacji i z e-maili są przez pewien czas wstrzymane. Kody odzyskiwania nadal działają.
notice-totp_renamed = Zmieniono nazwę aplikacji uwierzytelniającej Twojego konta w { $issuer }.
notice-totp_removed = Z Twojego konta w { $issuer } usunięto aplikację uwierzytelniającą.
notice-passkey_added = Do Twojego konta w { $issuer } dodano klucz dostępu.
notice-passkey_removed = Z Twojego konta w { $issuer } usunięto klucz dostępu.
notice-passkey_copied = Odrzucono użycie jednego z Twoich kluczy dostępu w { $issuer }, ponieważ ten klucz mógł zostać skopiowany. Usuń go i dodaj nowy.
notice-email_removed = Na Twoim koncie w { $issuer } wyłączono kody logowania wysyłane e-mailem.
notice-factors_removed = Z Twojego konta w { $issuer } usunięto logowanie dwuetapowe: klucze dostępu, aplikacje uwierzytelniające, kody wysyłane e-mailem, kody odzyskiwania i zaufane przeglądarki.
notice-recovery_codes_renewed = Dla Twojego konta w { $issuer } wygenerowano nowe kody odzyskiwania. Stare kody już nie działają.
notice-bypass_code_issued = Pomoc techniczna wydała kod do Twojego konta w { $issuer }. Pozwala on zalogować się jeden raz bez drugiego etapu.
notice-bypass_code_used = Ktoś zalogował się na Twoje konto w { $issuer } kodem od pomocy technicznej.
notice-browser_trusted = Pewna przeglądarka jest teraz zaufana na Twoim koncie w { $issuer }. Przez jakiś czas można się z niej logować bez kodu. Możesz ją usunąć na swoim koncie.
notice-browser_token_reused = Ktoś użył w { $issuer } kopii jednej z Twoich zaufanych przeglądarek. Ta przeglądarka nie jest już zaufana.
notice-unlocked = Twoje konto w { $issuer } zostało odblokowane. Kody znów działają.
notice-exemption_set = Przez pewien czas możesz logować się na swoje konto w { $issuer } bez konfigurowania logowania dwuetapowego.
notice-exemption_ended = Twoje zwolnienie z logowania dwuetapowego w { $issuer } dobiegło końca.
notice-when = Kiedy: { $time }
notice-by-user = Kto: Ty lub osoba zalogowana na Twoje konto
notice-by-staff = Kto: pomoc techniczna { $issuer }
notice-by-service = Kto: system { $issuer }
notice-objection = To nie Ty? Natychmiast zmień hasło i skontaktuj się z pomocą techniczną { $issuer }.
notice-pause = Ze względu na dużą liczbę zmian przez pewien czas nie będziemy wysyłać takich e-maili. O zmianach z tego okresu poinformuje Cię pomoc techniczna { $issuer }.

reminder-subject = { $issuer }: skonfiguruj logowanie dwuetapowe przed { $date }
reminder-what = Od { $date } logowanie dwuetapowe będzie obowiązkowe dla Twojego konta w { $issuer }. Nie jest jeszcze skonfigurowane.
reminder-how = Aby je skonfigurować, otwórz { $issuer } tak jak zwykle, zaloguj się i wykonaj kolejne kroki. Zajmie to około dwóch minut.
reminder-no-reply = Nie musisz odpowiadać na tę wiadomość. Jeśli logowanie dwuetapowe jest już skonfigurowane, zignoruj ją.

# Wiadomość na adres, z którego mają być wysyłane e-maile.
sender-code-heading = Adres nadawcy
sender-code-subject = Potwierdź, że z tego adresu można wysyłać e-maile
sender-code-purpose = Pewne centrum pomocy chce wysyłać e-maile z tego adresu. Aby na to zezwolić, podaj ten kod administratorowi, który o niego poprosił, lub wpisz go w ustawieniach centrum pomocy:
sender-code-purpose-named = Centrum pomocy o nazwie „{ $issuer }” chce wysyłać e-maile z tego adresu. Aby na to zezwolić, podaj ten kod administratorowi, który o niego poprosił, lub wpisz go w ustawieniach centrum pomocy:
sender-code-tenant = Identyfikator centrum pomocy: { $tenant }
sender-code-objection = Nie znasz tego centrum pomocy lub nie spodziewasz się tej wiadomości? Zignoruj ją i nie podawaj nikomu kodu. Bez kodu z Twojego adresu nie zostanie wysłany żaden e-mail.
