# Kontosidan.

account-title = Tvåstegsinloggning
account-on = Tvåstegsinloggning är på.
account-off = Tvåstegsinloggning är av. Konfigurera en metod för att skydda ditt konto.
account-required = Det här hjälpcentret kräver tvåstegsinloggning. Konfigurera en metod för att fortsätta använda det.
account-grace = Tvåstegsinloggning blir obligatorisk den { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Konfigurera en metod innan dess.
account-mandatory = Krävs av det här hjälpcentret.
account-locked = För många felaktiga koder. Koder är pausade till { DATETIME($until, timeStyle: "short") }.
account-mail-limited = Du har nått gränsen för e-postmeddelanden med koder. Du kan begära nästa den { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Supporten kan häva gränsen tidigare.
account-no-methods = Det här hjälpcentret erbjuder inte tvåstegsinloggning just nu.
account-method-off = Det här hjälpcentret erbjuder inte den här metoden just nu. Du behöver inte ange någon kod med den.
account-added = Tillagd { DATETIME($at, dateStyle: "medium") }
account-added-at = Tillagd { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = Användes senast { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Inte använd än
account-until = Betrodd till { DATETIME($at, dateStyle: "medium") }
account-rename = Byt namn
account-name = Namn
account-factor-remove = Ta bort ”{ $label }”?

account-passkeys = Lösenordsnycklar
account-passkeys-none = Logga in med ditt fingeravtryck, ditt ansikte, enhetens pinkod eller din säkerhetsnyckel. Falska inloggningssidor kan inte stjäla en lösenordsnyckel.
account-passkeys-add = Lägg till en lösenordsnyckel
account-passkey-synced = Synkroniserad
account-passkey-elsewhere = Skapad för en annan adress till det här hjälpcentret. Den fungerar inte här.
account-passkey-remove-what = Du lade till den här lösenordsnyckeln { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Du kan inte längre logga in med den. Din enhet eller lösenordshanterare behåller sin kopia tills du tar bort den där.

account-apps = Autentiseringsappar
account-apps-none = En app på telefonen visar en ny kod var 30:e sekund. Den fungerar offline.
account-apps-add = Lägg till en autentiseringsapp
account-app-remove-what = Du lade till den här appen { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Dess koder slutar fungera.

account-email = Koder via e-post
account-email-on = Du kan få en kod till { $address } när du loggar in.
account-email-off = Få en kod till { $address } när du loggar in.
account-email-switch-on = Slå på
account-email-switch-off = Stäng av
account-email-remove = Stänga av koder via e-post?
account-email-remove-what = Du kan inte längre logga in med dem.
account-email-add = Slå på koder via e-post

account-codes = Återställningskoder
account-codes-left = { $left ->
    [0] Du har inga återställningskoder kvar.
    [one] Du har en återställningskod kvar.
   *[other] Du har { $left } återställningskoder kvar.
}
account-codes-low = Skapa nya koder så att du kan logga in även om du tappar bort telefonen eller lösenordsnyckeln eller inte kan läsa din e-post.
account-codes-renew = Skapa nya koder
account-codes-renew-why = Du får tio nya koder. De gamla slutar fungera.

account-browsers = Betrodda webbläsare
account-browsers-skip = De här webbläsarna hoppar över det andra steget.
account-browsers-empty = Inga betrodda webbläsare än. Betrodda webbläsare hoppar över det andra steget.
account-browsers-forget = Glöm alla webbläsare
account-browsers-remove = Glömma alla webbläsare?
account-browsers-ask-again = { $count ->
    [one] Nästa gång du loggar in med den här webbläsaren frågar den efter det andra steget igen:
   *[other] Nästa gång du loggar in med de här { $count } webbläsarna frågar de efter det andra steget igen:
}
account-browser-forget = Glöm
account-browser-remove = Glömma ”{ $label }”?
account-browser-named = { $label }, användes senast { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = När du lägger till en metod återställs dina betrodda webbläsare.
account-resets = { $count ->
    [one] Den här betrodda webbläsaren glöms och frågar efter det andra steget igen:
   *[other] De här { $count } betrodda webbläsarna glöms och frågar efter det andra steget igen:
}

account-proof = Bekräfta att det är du
account-proof-passkey = Använd din lösenordsnyckel för att fortsätta.
account-proof-why = Ange en kod för att fortsätta.
problem-cancelled = Inget har ändrats.

account-done-passkey-added = Lösenordsnyckeln har lagts till.
account-done-passkey-renamed = Lösenordsnyckeln har bytt namn.
account-done-passkey-removed = Lösenordsnyckeln har tagits bort.
account-done-app-added = Autentiseringsappen har lagts till.
account-done-app-renamed = Autentiseringsappen har bytt namn.
account-done-app-removed = Autentiseringsappen har tagits bort.
account-done-email-on = Koder via e-post är nu på.
account-done-email-off = Koder via e-post är nu av.
account-done-codes-renewed = Du har nya återställningskoder.
account-done-browser-forgotten = Webbläsaren har glömts.
account-done-browsers-forgotten = Alla webbläsare har glömts.
