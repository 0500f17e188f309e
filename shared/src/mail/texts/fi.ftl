# Sähköpostien tekstit suomeksi. Arvot on selitetty tiedostossa en.ftl.

direction = ltr

region = FI
month = { $month ->
    [1] tammikuuta
    [2] helmikuuta
    [3] maaliskuuta
    [4] huhtikuuta
    [5] toukokuuta
    [6] kesäkuuta
    [7] heinäkuuta
    [8] elokuuta
    [9] syyskuuta
    [10] lokakuuta
    [11] marraskuuta
   *[12] joulukuuta
}
date = { $day }. { month } { $year }
time = { $hour24 }.{ $minute }
date-and-time = { date } klo { time } { $offset }
time-and-zone = klo { time } { $offset }

code-subject-login = { $issuer }: kirjautumiskoodisi
code-subject-enrollment = { $issuer }: vahvista sähköpostiosoitteesi
code-subject-proof = { $issuer }: vahvista tilisi muutos

code-purpose-login = Kirjaudu palveluun { $issuer } antamalla tämä koodi:
code-purpose-enrollment = Otat käyttöön sähköpostitse saapuvat kirjautumiskoodit palvelussa { $issuer }. Vahvista osoitteesi antamalla tämä koodi:
code-purpose-proof = Muutat tapaa, jolla kirjaudut palveluun { $issuer }. Vahvista henkilöllisyytesi antamalla tämä koodi:

code-lifetime = { $minutes ->
    [one] Koodi toimii yhden kerran, minuutin ajan ({ $until } asti).
   *[other] Koodi toimii yhden kerran, { $minutes } minuutin ajan ({ $until } asti).
}
code-requested = Pyydetty: { $time }
code-requested-from = Pyydetty: { $time }, selain: { $browser }
code-never-share = Älä koskaan kerro tätä koodia muille. { $issuer } ei koskaan kysy sitä sinulta.

code-objection-login = Etkö pyytänyt tätä koodia? Silloin joku muu tietää salasanasi. Älä kerro koodia muille, ja vaihda salasanasi.
code-objection-enrollment = Etkö pyytänyt tätä koodia? Silloin joku muu on saattanut kirjautua tilillesi. Älä kerro koodia muille, vaihda salasanasi ja ilmoita meille.
code-objection-proof = Etkö pyytänyt tätä koodia? Silloin joku muu on saattanut kirjautua tilillesi. Älä kerro koodia muille, vaihda salasanasi ja ilmoita meille.
support = Ohje: { $url }

notice-subject-address_changed = { $issuer }: sähköpostiosoite vaihdettu
notice-subject-recovery_code_used = { $issuer }: palautuskoodi käytetty
notice-subject-totp_added = { $issuer }: todennussovellus lisätty
notice-subject-email_added = { $issuer }: sähköpostikoodit otettu käyttöön
notice-subject-locked_out = { $issuer }: koodilla kirjautuminen keskeytetty
notice-subject-totp_renamed = { $issuer }: todennussovellus nimetty uudelleen
notice-subject-totp_removed = { $issuer }: todennussovellus poistettu
notice-subject-passkey_added = { $issuer }: avainkoodi lisätty
notice-subject-passkey_removed = { $issuer }: avainkoodi poistettu
notice-subject-passkey_copied = { $issuer }: avainkoodisi on voitu kopioida
notice-subject-email_removed = { $issuer }: sähköpostikoodit poistettu käytöstä
notice-subject-factors_removed = { $issuer }: kaksivaiheinen kirjautuminen poistettu
notice-subject-recovery_codes_renewed = { $issuer }: uudet palautuskoodit luotu
notice-subject-bypass_code_issued = { $issuer }: tuki antoi kirjautumiskoodin
notice-subject-bypass_code_used = { $issuer }: kirjautuminen tuen antamalla koodilla
notice-subject-browser_trusted = { $issuer }: uusi luotettu selain
notice-subject-browser_token_reused = { $issuer }: luotetun selaimen kopiota käytetty
notice-subject-unlocked = { $issuer }: tilin lukitus avattu
notice-subject-exemption_set = { $issuer }: kaksivaiheista kirjautumista ei vaadita hetkeen
notice-subject-exemption_ended = { $issuer }: vapautus kaksivaiheisesta kirjautumisesta päättyi

notice-address_changed = Tilisi sähköpostiosoite palvelussa { $issuer } on vaihtunut. Tästä lähtien kirjautumiskoodit lähetetään uuteen osoitteeseen.
notice-recovery_code_used = Yhtä palautuskoodeistasi käytettiin palvelussa { $issuer }.
notice-totp_added = Tiliisi palvelussa { $issuer } lisättiin todennussovellus.
notice-email_added = Sähköpostitse saapuvat kirjautumiskoodit otettiin käyttöön tililläsi palvelussa { $issuer }.
notice-locked_out = Tilillesi palvelussa { $issuer } annettiin liian monta väärää koodia. Sovelluksen ja sähköpostin koodit eivät toimi vähään aikaan. Palautuskoodi toimii edelleen.
notice-totp_renamed = Todennussovellus tililläsi palvelussa { $issuer } nimettiin uudelleen.
notice-totp_removed = Tililtäsi palvelussa { $issuer } poistettiin todennussovellus.
notice-passkey_added = Tiliisi palvelussa { $issuer } lisättiin avainkoodi.
notice-passkey_removed = Tililtäsi palvelussa { $issuer } poistettiin avainkoodi.
notice-passkey_copied = Yhden avainkoodisi käyttö palvelussa { $issuer } hylättiin, koska avainkoodi on voitu kopioida. Poista se ja lisää uusi.
notice-email_removed = Sähköpostitse saapuvat kirjautumiskoodit poistettiin käytöstä tililläsi palvelussa { $issuer }.
notice-factors_removed = Kaksivaiheinen kirjautuminen poistettiin tililtäsi palvelussa { $issuer }: avainkoodit, todennussovellukset, sähköpostikoodit, palautuskoodit ja luotetut selaimet.
notice-recovery_codes_renewed = Tilillesi palvelussa { $issuer } luotiin uudet palautuskoodit. Vanhat koodit eivät enää toimi.
notice-bypass_code_issued = Tuki antoi koodin tilillesi palvelussa { $issuer }. Sillä voi kirjautua kerran ilman toista vaihetta.
notice-bypass_code_used = Joku kirjautui tilillesi palvelussa { $issuer } tuen antamalla koodilla.
notice-browser_trusted = Selain on nyt luotettu tililläsi palvelussa { $issuer }. Se kirjautuu jonkin aikaa ilman koodia. Voit poistaa sen tililläsi.
notice-browser_token_reused = Joku käytti kopiota yhdestä luotetusta selaimestasi palvelussa { $issuer }. Tähän selaimeen ei enää luoteta.
notice-unlocked = Tilisi lukitus palvelussa { $issuer } avattiin. Koodit toimivat taas.
notice-exemption_set = Voit jonkin aikaa kirjautua tilillesi palvelussa { $issuer } ottamatta kaksivaiheista kirjautumista käyttöön.
notice-exemption_ended = Vapautuksesi kaksivaiheisesta kirjautumisesta palvelussa { $issuer } on päättynyt.
notice-when = Milloin: { $time }
notice-by-user = Kuka: sinä tai joku, joka oli kirjautunut tilillesi
notice-by-staff = Kuka: palvelun { $issuer } tuki
notice-by-service = Kuka: palvelun { $issuer } järjestelmä
notice-objection = Etkö se ollut sinä? Vaihda salasanasi heti ja ota yhteyttä palvelun { $issuer } tukeen.
notice-pause = Koska muutoksia on ollut paljon, et saa vähään aikaan lisää tällaisia viestejä. Palvelun { $issuer } tuki voi kertoa, mitä sillä välin on muuttunut.

reminder-subject = { $issuer }: kaksivaiheinen kirjautuminen { $date } alkaen
reminder-what = { $date } alkaen kaksivaiheinen kirjautuminen on pakollinen tililläsi palvelussa { $issuer }. Et ole vielä ottanut sitä käyttöön.
reminder-how = Ota se käyttöön avaamalla { $issuer } tavalliseen tapaan, kirjautumalla sisään ja seuraamalla ohjeita. Siihen menee noin kaksi minuuttia.
reminder-no-reply = Sinun ei tarvitse vastata tähän viestiin. Jos olet jo ottanut sen käyttöön, voit jättää viestin huomiotta.

# Viesti osoitteeseen, josta halutaan lähettää sähköpostia.
sender-code-heading = Lähettäjän osoite
sender-code-subject = Vahvista, että tästä osoitteesta saa lähettää sähköpostia
sender-code-purpose = Tukikeskus haluaa lähettää sähköpostia tästä osoitteesta. Jos haluat sallia sen, anna tämä koodi sitä pyytäneelle ylläpitäjälle tai syötä se tukikeskuksen asetuksissa:
sender-code-purpose-named = Tukikeskus, joka käyttää nimeä ”{ $issuer }”, haluaa lähettää sähköpostia tästä osoitteesta. Jos haluat sallia sen, anna tämä koodi sitä pyytäneelle ylläpitäjälle tai syötä se tukikeskuksen asetuksissa:
sender-code-tenant = Tukikeskuksen tunnus: { $tenant }
sender-code-objection = Etkö tunne tätä tukikeskusta tai odottanut tätä viestiä? Jätä viesti huomiotta äläkä kerro koodia muille. Ilman koodia osoitteestasi ei lähetetä sähköpostia.
