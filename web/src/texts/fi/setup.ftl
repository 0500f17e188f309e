# Käyttöönotto, avainkoodit, sähköpostikoodit ja palautuskoodit.

copy = Kopioi
copied = Kopioitu
copy-failed = Kopiointi ei onnistunut. Valitse teksti itse.

codes-title = Tallenna palautuskoodisi
codes-why = Jos kadotat puhelimesi tai avainkoodisi tai et pääse lukemaan sähköpostiasi, kirjaudu jollakin näistä koodeista. Kukin toimii kerran.
codes-once = Et näe näitä koodeja enää uudelleen. Säilytä ne turvallisessa paikassa, ei vain puhelimessa.
codes-download = Lataa
codes-print = Tulosta
codes-sheet = Palautuskoodit
codes-saved = Olen tallentanut koodini

totp-title = Ota todennussovellus käyttöön
totp-step-app = Avaa todennussovellus puhelimessasi ja valitse tilin lisääminen. Eikö sinulla ole vielä sovellusta? Asenna sellainen puhelimesi sovelluskaupasta.
totp-scan = Skannaa tämä QR-koodi sovelluksella.
totp-step-open = Lisää tämä tili tässä laitteessa olevaan todennussovellukseen.
totp-step-code = Anna sovelluksen näyttämä koodi.
totp-qr = QR-koodi todennussovellukselle. Määritysavain toimii samalla tavalla.
totp-on-this-phone = Avaa todennussovellus
totp-no-app = Eikö mitään avaudu? Asenna ensin todennussovellus ja yritä sitten uudelleen.
totp-show-qr = Näytä QR-koodi
totp-show-key = Anna sen sijaan määritysavain
totp-key = Anna sovellukseen tämä määritysavain:
totp-default-name = Todennussovellus
totp-numbered-name = Todennussovellus { $number }
totp-name = Nimi
totp-name-change = Vaihda
name-change-totp = Vaihda sovelluksen nimi
name-hint-totp = Auttaa erottamaan sovelluksesi toisistaan. Saat uuden QR-koodin.
totp-confirm = Vahvista
totp-expires = QR-koodin jäljellä oleva aika: { $left }.
totp-expired = Tämä käyttöönotto on vanhentunut, eikä sen QR-koodi enää toimi.
totp-begin-again = Aloita alusta

passkey-use = Käytä avainkoodia
passkey-waiting = Odotetaan avainkoodia…
passkey-hint = Selaimesi pyytää sormenjälkeä, kasvojentunnistusta, laitteen PIN-koodia tai suojausavainta.
passkey-hint-key = Selaimesi pyytää suojausavainta. Liitä se laitteeseen tai pidä sitä laitetta vasten ja kosketa sitä sitten.
passkey-title = Luo avainkoodi
passkey-what = Selaimesi kysyy, mihin avainkoodi tallennetaan, ja pyytää sitten sormenjälkeä, kasvojentunnistusta, laitteen PIN-koodia tai suojausavainta. Me emme koskaan näe näitä.
passkey-create = Luo avainkoodi
passkey-name = Avainkoodi
passkey-name-key = Suojausavain
passkey-name-numbered = { $name } { $number }
name-change-passkey = Vaihda avainkoodin nimi
name-hint-passkey = Auttaa erottamaan avainkoodisi toisistaan.
passkey-expired = Tämä käyttöönotto on vanhentunut.
passkey-obstacle-browser = Tällä selaimella ei voi luoda avainkoodeja. Käytä toista selainta tai laitetta.
passkey-obstacle-page = Tällä sivulla ei voi luoda avainkoodeja. Ilmoita tästä tuelle.

email-sending = Sähköpostia lähetetään…
email-sent = Lähetimme koodin osoitteeseen { $address }. Se on voimassa klo { DATETIME($until, timeStyle: "short") } asti.
email-sent-before = Lähetimme sinulle juuri koodin sähköpostitse. Jos se ei ole tätä vaihetta varten, lähetä uusi.
email-expired = Viimeisin koodi on vanhentunut.
email-bounced = Viimeisin viesti tähän osoitteeseen ei mennyt perille. Tarkista profiilisi osoite tai kokeile muuta tapaa.
email-complained = Viimeisin viesti tähän osoitteeseen merkittiin roskapostiksi. Tarkista roskapostikansio.
email-delayed = Viestit tähän osoitteeseen ovat tällä hetkellä myöhässä.
email-send = Lähetä koodi
email-again = Lähetä uudelleen
email-again-in = Lähetä uudelleen: { $left }
email-late = Eikö viesti tullut? Tarkista roskapostikansio. Uudelleen lähetetyssä viestissä on sama koodi.
email-no-more = Emme voi lähettää tätä koodia uudelleen.
