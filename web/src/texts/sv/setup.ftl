# Konfiguration, lösenordsnycklar, koder via e-post och återställningskoder.

copy = Kopiera
copied = Kopierat
copy-failed = Det gick inte att kopiera. Markera texten i stället.

codes-title = Spara dina återställningskoder
codes-why = Om du tappar bort telefonen eller lösenordsnyckeln eller inte kan läsa din e-post loggar du in med en av de här koderna. Varje kod fungerar en gång.
codes-once = Du får inte se de här koderna igen. Förvara dem på ett säkert ställe, inte bara i telefonen.
codes-download = Ladda ned
codes-print = Skriv ut
codes-sheet = Återställningskoder
codes-saved = Jag har sparat mina koder

totp-title = Konfigurera din autentiseringsapp
totp-step-app = Öppna en autentiseringsapp på telefonen och välj att lägga till ett konto. Har du ingen app? Installera en från telefonens appbutik.
totp-scan = Skanna den här QR-koden med appen.
totp-step-open = Lägg till det här kontot i autentiseringsappen på den här enheten.
totp-step-code = Ange koden som appen visar.
totp-qr = QR-kod för autentiseringsappen. Konfigurationsnyckeln gör samma sak.
totp-on-this-phone = Öppna autentiseringsappen
totp-no-app = Öppnas inget? Installera först en autentiseringsapp och försök sedan igen.
totp-show-qr = Visa QR-kod
totp-show-key = Ange en konfigurationsnyckel i stället
totp-key = Ange den här konfigurationsnyckeln i appen:
totp-default-name = Autentiseringsapp
totp-numbered-name = Autentiseringsapp { $number }
totp-name = Namn
totp-name-change = Ändra
name-change-totp = Ändra appens namn
name-hint-totp = Hjälper dig att skilja dina appar åt. Du får en ny QR-kod.
totp-confirm = Bekräfta
totp-expires = QR-koden upphör att gälla om { $left }.
totp-expired = Konfigurationen har upphört att gälla och QR-koden fungerar inte längre.
totp-begin-again = Börja om

passkey-use = Använd din lösenordsnyckel
passkey-waiting = Väntar på din lösenordsnyckel …
passkey-hint = Webbläsaren frågar efter ditt fingeravtryck, ditt ansikte, enhetens pinkod eller din säkerhetsnyckel.
passkey-hint-key = Webbläsaren frågar efter din säkerhetsnyckel. Anslut den eller håll den mot enheten och rör sedan vid den.
passkey-title = Skapa en lösenordsnyckel
passkey-what = Webbläsaren frågar var lösenordsnyckeln ska sparas och sedan efter ditt fingeravtryck, ditt ansikte, enhetens pinkod eller din säkerhetsnyckel. Vi får aldrig se något av detta.
passkey-create = Skapa lösenordsnyckel
passkey-name = Lösenordsnyckel
passkey-name-key = Säkerhetsnyckel
passkey-name-numbered = { $name } { $number }
name-change-passkey = Ändra lösenordsnyckelns namn
name-hint-passkey = Hjälper dig att skilja dina lösenordsnycklar åt.
passkey-expired = Konfigurationen har upphört att gälla.
passkey-obstacle-browser = Den här webbläsaren kan inte skapa lösenordsnycklar. Använd en annan webbläsare eller enhet.
passkey-obstacle-page = Det går inte att skapa lösenordsnycklar på den här sidan. Meddela supporten.

email-sending = Skickar ett e-postmeddelande …
email-sent = Vi har skickat en kod till { $address }. Den upphör att gälla { DATETIME($until, timeStyle: "short") }.
email-sent-before = Vi har precis skickat ett e-postmeddelande med en kod. Om den inte gäller det här steget kan du skicka en ny.
email-expired = Den senaste koden har upphört att gälla.
email-bounced = Det senaste meddelandet till den här adressen studsade. Kontrollera adressen i din profil eller prova ett annat sätt.
email-complained = Det senaste meddelandet till den här adressen rapporterades som skräppost. Titta i mappen för skräppost.
email-delayed = Meddelanden till den här adressen är försenade just nu.
email-send = Skicka en kod
email-again = Skicka igen
email-again-in = Skicka igen om { $left }
email-late = Inget meddelande? Titta i mappen för skräppost. Ett nytt meddelande innehåller samma kod.
email-no-more = Vi kan inte skicka den här koden igen.
