# Käyttöönotto, sähköpostikoodit ja palautuskoodit.

copy = Kopioi
copied = Kopioitu
copy-failed = Kopiointi ei onnistunut. Valitse teksti itse.

codes-title = Tallenna palautuskoodisi
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
totp-name-change-long = Vaihda sovelluksen nimi
totp-name-hint = Auttaa erottamaan sovelluksesi toisistaan. Saat uuden QR-koodin.
totp-confirm = Vahvista
totp-expires = QR-koodin jäljellä oleva aika: { $left }.
totp-expired = Tämä käyttöönotto on vanhentunut, eikä sen QR-koodi enää toimi.
totp-begin-again = Aloita alusta

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
