# Kirjautumisen toinen vaihe.

login-title-passkey = Vahvista avainkoodillasi
login-title-totp = Anna todennussovelluksen koodi
login-title-email = Anna sähköpostiisi lähetetty koodi
login-title-recovery_code = Anna palautuskoodi
login-title-bypass_code = Anna tuen antama koodi
login-label-totp = Kuusinumeroinen koodi
login-label-recovery_code = Palautuskoodi
login-label-bypass_code = Tuen antama koodi
login-hint-totp = Avaa todennussovellus, niin saat koodin.
login-hint-recovery_code = Anna jokin tallentamistasi kymmenestä koodista. Kukin toimii kerran.
login-hint-bypass_code = Tukihenkilö antoi sinulle tämän koodin. Se toimii kerran.
login-clock = Eikö koodi toimi? Tarkista, että puhelimesi asettaa kellonajan automaattisesti.
login-trust = { $days ->
    [one] Luota tähän selaimeen yhden päivän ajan
   *[other] Luota tähän selaimeen { $days } päivän ajan
}
login-other-ways = Kokeile muuta tapaa
login-use-passkey = Käytä avainkoodia tai suojausavainta
login-use-totp = Käytä todennussovellusta
login-use-email = Lähetä koodi osoitteeseen { $address }
login-use-recovery_code = Käytä palautuskoodia
login-use-bypass_code = Käytä tuen antamaa koodia
login-blocked = Käytit sähköpostia ensimmäisessä vaiheessa, joten et voi käyttää sitä tässä uudelleen. Käytä palautuskoodia tai pyydä tuelta koodi.
login-obstacle-browser = Tämä selain ei voi käyttää avainkoodiasi. Se toimii toisessa selaimessa tai toisessa laitteessa.
login-obstacle-page = Avainkoodisi ei toimi tällä sivulla. Ilmoita tästä tuelle.
login-only-passkey = Et ole ottanut muuta tapaa käyttöön. Käytä toista selainta tai laitetta tai pyydä tuelta koodi.
login-passed = Olet kirjautunut sisään
login-moving-on = Pieni hetki…
login-locked = Liian monta väärää koodia
login-locked-wait = Turvallisuutesi vuoksi sovelluksen ja sähköpostin koodit ovat tauolla. Sinun ei tarvitse odottaa, jos sinulla on palautuskoodi tai tuen antama koodi.
login-locked-staff = Turvallisuutesi vuoksi sovelluksen ja sähköpostin koodit ovat tauolla, kunnes tuki avaa tilisi lukituksen. Voit kirjautua heti palautuskoodilla tai tuen antamalla koodilla.
login-locked-left = Voit yrittää uudelleen, kun on kulunut { $left }.
login-paused = Sovelluksen ja sähköpostin koodit ovat tauolla vielä { $left }.
login-paused-staff = Sovelluksen ja sähköpostin koodit ovat tauolla, kunnes tuki avaa tilisi lukituksen.
login-paused-passkey = Avainkoodisi toimii edelleen.
login-expired = Kirjautuminen vanheni
login-expired-why = Koodisi ei ollut väärä, mutta kirjautuminen kesti liian kauan. Anna salasanasi uudelleen.
login-expired-early = Kirjautuminen kesti liian kauan. Anna salasanasi uudelleen.
login-expired-go = Kirjaudu uudelleen
login-completed = Olet jo kirjautunut sisään
login-completed-why = Tämä kirjautuminen on jo valmis, ehkä toisessa välilehdessä.
login-completed-go = Jatka

setup-title = Suojaa tilisi
setup-required = Tämä tukikeskus vaatii kaksivaiheisen kirjautumisen. Sen käyttöönotto vie minuutin.
setup-offered = Kaksivaiheinen kirjautuminen on pakollinen alkaen { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Ota se käyttöön nyt tai ohita siihen asti.
setup-none = Käyttöön ei voi ottaa mitään, koska sähköpostiosoitettasi ei ole vahvistettu. Ota yhteyttä tukeen.
setup-choose-passkey = Luo avainkoodi
setup-choose-totp = Käytä todennussovellusta
setup-choose-email = Vastaanota koodit sähköpostitse
setup-passkey-why = Kirjaudu sormenjäljen, kasvojen, laitteen PIN-koodin tai suojausavaimen avulla. Väärennetyt kirjautumissivut eivät voi varastaa avainkoodia.
setup-email-title = Vahvista sähköpostiosoitteesi
setup-skip = Ohita toistaiseksi
setup-back = Valitse toinen tapa
