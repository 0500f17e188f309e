# Tilin sivu.

account-title = Kaksivaiheinen kirjautuminen
account-on = Kaksivaiheinen kirjautuminen on käytössä.
account-off = Kaksivaiheinen kirjautuminen ei ole käytössä. Suojaa tilisi ottamalla jokin tapa käyttöön.
account-required = Tämä tukikeskus vaatii kaksivaiheisen kirjautumisen. Ota jokin tapa käyttöön, niin voit jatkaa sen käyttöä.
account-grace = Kaksivaiheinen kirjautuminen on pakollinen alkaen { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Ota jokin tapa käyttöön sitä ennen.
account-mandatory = Tämä tukikeskus vaatii tämän.
account-locked = Liian monta väärää koodia. Koodit ovat tauolla klo { DATETIME($until, timeStyle: "short") } asti.
account-mail-limited = Koodiviestien enimmäismäärä on täynnä. Voit pyytää seuraavan viestin alkaen { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Tuki voi poistaa rajoituksen aiemmin.
account-no-methods = Tämä tukikeskus ei tarjoa tällä hetkellä kaksivaiheista kirjautumista.
account-method-off = Tämä tukikeskus ei tarjoa tällä hetkellä tätä tapaa. Sitä ei pyydetä sinulta.
account-added = Lisätty { DATETIME($at, dateStyle: "medium") }
account-added-at = Lisätty { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = Käytetty viimeksi { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Ei vielä käytetty
account-until = Luotettu { DATETIME($at, dateStyle: "medium") } asti
account-rename = Nimeä uudelleen
account-name = Nimi
account-factor-remove = Poistetaanko ”{ $label }”?

account-passkeys = Avainkoodit
account-passkeys-none = Kirjaudu sormenjäljen, kasvojen, laitteen PIN-koodin tai suojausavaimen avulla. Väärennetyt kirjautumissivut eivät voi varastaa avainkoodia.
account-passkeys-add = Lisää avainkoodi
account-passkey-synced = Synkronoitu
account-passkey-elsewhere = Luotu tämän tukikeskuksen toista osoitetta varten. Se ei toimi täällä.
account-passkey-remove-what = Lisäsit tämän avainkoodin { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Et voi enää kirjautua sillä. Laitteesi tai salasanojen hallintaohjelmasi säilyttää oman kopionsa, kunnes poistat sen sieltä.

account-apps = Todennussovellukset
account-apps-none = Puhelimesi sovellus näyttää uuden koodin 30 sekunnin välein. Se toimii ilman verkkoyhteyttä.
account-apps-add = Lisää todennussovellus
account-app-remove-what = Lisäsit tämän sovelluksen { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Sen koodit lakkaavat toimimasta.

account-email = Sähköpostikoodit
account-email-on = Voit saada kirjautuessasi koodin osoitteeseen { $address }.
account-email-off = Saat kirjautuessasi koodin osoitteeseen { $address }.
account-email-switch-on = Ota käyttöön
account-email-switch-off = Poista käytöstä
account-email-remove = Poistetaanko sähköpostikoodit käytöstä?
account-email-remove-what = Et voi enää kirjautua niillä.
account-email-add = Ota sähköpostikoodit käyttöön

account-codes = Palautuskoodit
account-codes-left = { $left ->
    [0] Sinulla ei ole palautuskoodeja jäljellä.
    [one] Sinulla on yksi palautuskoodi jäljellä.
   *[other] Sinulla on { $left } palautuskoodia jäljellä.
}
account-codes-low = Luo uusia koodeja, jotta voit kirjautua, vaikka kadotat puhelimesi tai avainkoodisi tai et pääse lukemaan sähköpostiasi.
account-codes-renew = Luo uudet koodit
account-codes-renew-why = Saat kymmenen uutta koodia. Vanhat lakkaavat toimimasta.

account-browsers = Luotetut selaimet
account-browsers-skip = Nämä selaimet ohittavat toisen vaiheen.
account-browsers-empty = Ei vielä luotettuja selaimia. Luotetut selaimet ohittavat toisen vaiheen.
account-browsers-forget = Unohda kaikki selaimet
account-browsers-remove = Unohdetaanko kaikki selaimet?
account-browsers-ask-again = { $count ->
    [one] Kun seuraavan kerran kirjaudut tällä selaimella, se pyytää taas toista vaihetta:
   *[other] Kun seuraavan kerran kirjaudut näillä { $count } selaimella, ne pyytävät taas toista vaihetta:
}
account-browser-forget = Unohda
account-browser-remove = Unohdetaanko ”{ $label }”?
account-browser-named = { $label }, käytetty viimeksi { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = Uuden tavan lisääminen nollaa luotetut selaimesi.
account-resets = { $count ->
    [one] Tämä luotettu selain unohdetaan, ja se pyytää taas toista vaihetta:
   *[other] Nämä { $count } luotettua selainta unohdetaan, ja ne pyytävät taas toista vaihetta:
}

account-proof = Vahvista, että se olet sinä
account-proof-passkey = Jatka käyttämällä avainkoodiasi.
account-proof-why = Jatka antamalla koodi.
problem-cancelled = Mitään ei muutettu.

account-done-passkey-added = Avainkoodi lisätty.
account-done-passkey-renamed = Avainkoodi nimetty uudelleen.
account-done-passkey-removed = Avainkoodi poistettu.
account-done-app-added = Todennussovellus lisätty.
account-done-app-renamed = Todennussovellus nimetty uudelleen.
account-done-app-removed = Todennussovellus poistettu.
account-done-email-on = Sähköpostikoodit otettu käyttöön.
account-done-email-off = Sähköpostikoodit poistettu käytöstä.
account-done-codes-renewed = Sinulla on uudet palautuskoodit.
account-done-browser-forgotten = Selain unohdettu.
account-done-browsers-forgotten = Kaikki selaimet unohdettu.
