# Yhden käyttäjän sivu, henkilökunnalle: tiedot, tukitoimet ja historia.

people-back = Takaisin luetteloon

user-id = Tunnus: { $id }
user-methods = Kirjautumistavat
user-more = Lisää toimintoja
user-danger = Vaara-alue
user-own = Tämä on oma profiilisi
user-own-why = Et voi hallita omaa kaksivaiheista todennustasi täällä. Käytä tilisi sivua tai pyydä työtoveria.
user-unseen = Ei vielä kirjautumista
user-unseen-why = Käyttäjä näkyy tässä ensimmäisen kirjautumisensa jälkeen.
user-unseen-add = Tämä käyttäjä ei ole vielä kirjautunut. Lisää hänet, jos haluat auttaa ennen ensimmäistä kirjautumista, esimerkiksi varakoodilla tai vapautuksella.
user-confirmed = vahvistettu
user-unconfirmed = ei vahvistettu
user-add = Lisää käyttäjä
user-added = Käyttäjä lisätty.

user-says = Mitä käyttäjä sanoo?
user-says-first = Varmista ensin käyttäjän henkilöllisyys. Soittaja voi olla hyökkääjä.
user-says-lost-phone = ”Kadotin puhelimeni.”
user-says-lost-passkey = ”Kadotin suojausavaimeni tai laitteen, jossa avainkoodini on.”
user-says-no-passkey = ”Avainkoodini ei toimi.”
user-says-new-phone = ”Minulla on uusi puhelin.”
user-says-no-mail = ”En saa sähköpostia.”
user-says-locked = ”Siinä lukee: liian monta väärää koodia.”
user-says-no-setup = ”En saa otettua sitä käyttöön.”
user-advice-no-method = Käyttäjä ei ole ottanut mitään tapaa käyttöön, joten kirjautuminen ei voi pyytää koodia. Jos kirjautuminen vaatii käyttöönottoa, varakoodilla sen voi ohittaa kerran.
user-advice-recovery = { $count ->
    [one] Käyttäjällä on yksi palautuskoodi jäljellä. Sillä hän voi kirjautua ilman apuasi.
   *[other] Käyttäjällä on { $count } palautuskoodia jäljellä. Jollakin niistä hän voi kirjautua ilman apuasi.
}
user-advice-no-recovery = Käyttäjällä ei ole palautuskoodeja jäljellä.
user-advice-bypass = Varakoodilla hän voi kirjautua kerran. Jos puhelin varastettiin, poista myös sen todennussovellus.
user-advice-phone-passkey = Jos puhelimessa oli avainkoodi, poista sekin.
user-advice-synced = Synkronoitu avainkoodi saattaa edelleen toimia käyttäjän muissa laitteissa.
user-advice-has-totp = Käyttäjällä on myös todennussovellus, ja hän voi kirjautua sen koodeilla.
user-advice-has-email = Käyttäjällä on myös sähköpostikoodit käytössä, ja hän voi kirjautua niillä.
user-advice-bypass-passkey = Varakoodilla hän voi kirjautua kerran. Poista alta kadonneen laitteen tai suojausavaimen avainkoodi, jotta kukaan muu ei voi käyttää sitä.
user-advice-bypass-once = Varakoodilla hän voi kirjautua kerran ja lisätä sitten uuden avainkoodin tilinsä sivulla.
user-advice-former-domain = { $count ->
    [one] Yksi avainkoodi on luotu verkkotunnusta varten, jota tukikeskus ei enää käytä, joten sillä ei voi kirjautua.
   *[other] { $count } avainkoodia on luotu verkkotunnusta varten, jota tukikeskus ei enää käytä, joten niillä ei voi kirjautua.
}
user-advice-address = Kysy, mikä osoite selaimessa näkyy. Avainkoodit toimivat vain tukikeskuksen omassa verkkotunnuksessa: missä tahansa muussa osoitteessa käyttäjä saattaa olla väärennetyllä sivulla, eikä hän saa antaa siellä mitään tietoja.
user-advice-same-device = Avainkoodi voi olla vain siinä selaimessa, laitteessa tai suojausavaimessa, jolla käyttäjä lisäsi sen. Pyydä häntä kokeilemaan sillä.
user-advice-full = Käyttäjällä on viisi todennussovellusta, eikä hän voi lisätä enempää. Varakoodilla hän voi kirjautua ja korvata yhden. Tai poista yksi ensin täällä.
user-advice-old-phone = Jos vanha puhelin toimii vielä, käyttäjä voi lisätä uuden tilinsä sivulla.
user-advice-together = Ottakaa todennussovellus käyttöön yhdessä: käyttäjä skannaa QR-koodin ja kertoo sinulle sovelluksen näyttämän koodin. Poista sitten vanhan puhelimen sovellus, jos sellainen on.
user-advice-profile = Korjaa tai vahvista käyttäjän profiilissa oleva osoite. Siihen asti hän voi kirjautua varakoodilla.
user-advice-email-off = Sähköposti ei ole käytössä tällä käyttäjällä, joten kirjautuminen ei tarjoa sähköpostikoodeja.
user-advice-spam = Pyydä käyttäjää katsomaan osoitteen { $address } roskapostikansio. Jos hän ei voi odottaa, hän voi kirjautua varakoodilla.
user-advice-clock = Pyydä käyttäjää asettamaan puhelimen aika automaattiseksi. Siihen asti oikeita koodeja voidaan hylätä.
user-advice-not-locked = Käyttäjä ei ole lukittu. Jos koodi hylätään, se voi olla vanha tai puhelimen kello voi olla väärässä. Varakoodilla käyttäjä voi kirjautua kerran.
user-advice-recovery-locked = { $count ->
    [one] Käyttäjän viimeinen palautuskoodi toimii, vaikka koodit ovat tauolla.
   *[other] Yksi käyttäjän { $count } palautuskoodista toimii, vaikka koodit ovat tauolla.
}
user-advice-passkey-locked = Käyttäjän avainkoodi toimii, vaikka koodit ovat tauolla.
user-advice-unlock = Avaa käyttäjän lukitus, niin hän voi yrittää heti uudelleen.
user-advice-has-method = Käyttäjä on jo ottanut jonkin tavan käyttöön. Jos hän ei voi käyttää sitä, hän voi kirjautua kerran varakoodilla ja lisätä sitten toisen tilinsä sivulla.
user-advice-exempt = Vapautus antaa käyttäjälle lisäaikaa: kunnes se päättyy, kirjautuminen ei vaadi käyttöönottoa. Tai ottakaa todennussovellus käyttöön yhdessä kohdassa ”Lisää toimintoja”.

user-required-since = 2FA vaadittu { people-time } alkaen
user-ends-requirement = Tämä lopettaa myös vaatimuksen ottaa 2FA käyttöön.
user-ends-exemption = Tämä lopettaa myös vapautuksen.

user-exempt-for = Vapauta ajaksi
user-exempt-day = 1 päivä
user-exempt-week = 1 viikko
user-exempt-month = 1 kuukausi
user-exempt-date = Päivämäärään asti
user-exempt-last-day = Viimeinen päivä

people-fact-passkey = Avainkoodit
people-fact-totp = Todennussovellukset
people-fact-email = Sähköposti
people-fact-codes = Koodit
people-locked-until = Koodit ovat tauolla { people-time } asti.
people-until-unlocked = Kunnes agentti avaa käyttäjän lukituksen
people-mail-limited-until = Sähköpostikoodien enimmäismäärä on täynnä. Koodeja ei lähetetä ennen kuin { people-time } tai ennen kuin avaat käyttäjän lukituksen.
people-failures = { $failures ->
    [one] Yksi väärä koodi
   *[other] { $failures } väärää koodia peräkkäin
}
people-none-set-up = Ei käytössä
people-since = { people-time } alkaen
people-last-used = Käytetty viimeksi { people-time }
people-never-used = Ei koskaan käytetty
people-clock-fast = Puhelimen kello edistää noin { $seconds } s.
people-clock-slow = Puhelimen kello jätättää noin { $seconds } s.
people-passkey-synced = Synkronoitu laitteiden välillä
people-passkey-not-synced = Yhdessä laitteessa tai suojausavaimessa
people-passkey-other-domain = Luotu toista verkkotunnusta varten, joten se ei kelpaa kirjautumisessa.
people-passkeys-by-user = Vain käyttäjä voi lisätä avainkoodin, koska siihen tarvitaan hänen laitteensa tai suojausavaimensa.
people-no-address = Ei osoitetta.
people-unverified = Osoitetta ei ole vahvistettu, joten siihen ei lähetetä koodeja.
people-reminded = Viimeisin muistutus ottaa 2FA käyttöön: { people-time }
people-mail-delivered = Viimeisin viesti toimitettiin ({ people-time }).
people-mail-delayed = Viimeisin viesti on myöhässä ({ people-time }).
people-mail-bounced = Viimeisin viesti ei mennyt perille ({ people-time }).
people-mail-complained = Viimeisin viesti merkittiin roskapostiksi ({ people-time }).
people-codes-left = Palautuskoodeja jäljellä: { $count }
people-bypass-until = Käyttämätön varakoodi on voimassa { people-time } asti.
people-exempt-until = Vapautettu { people-time } asti

people-do-remove-passkey = Poista avainkoodi
people-do-totp = Ota todennussovellus käyttöön
people-do-remove-totp = Poista todennussovellus
people-do-email-on = Ota sähköposti käyttöön
people-do-email-off = Poista sähköposti käytöstä
people-do-bypass = Anna varakoodi
people-do-unlock = Avaa lukitus
people-do-exempt = Myönnä vapautus
people-do-exempt-end = Lopeta vapautus
people-do-require = Vaadi 2FA
people-do-require-end = Lopeta 2FA:n vaatiminen
people-do-remove-all = Poista kaikki tavat
people-about-remove-passkey = ”{ $label }” lakkaa toimimasta kirjautumisessa.
people-about-totp = Käyttäjä skannaa QR-koodin ja kertoo sinulle sovelluksen näyttämän koodin.
people-about-remove-totp = ”{ $label }” lakkaa toimimasta kirjautumisessa.
people-about-email-on = Koodit lähetetään osoitteeseen { $address }.
people-about-email-off = Käyttäjä ei enää saa koodeja sähköpostitse.
people-about-bypass = Koodi yhtä kirjautumista varten. Se korvaa aiemman koodin. Käyttäjä säilyttää tapansa. Varmista ensin käyttäjän henkilöllisyys.
people-about-unlock = Koodit toimivat taas heti.
people-about-exempt = Jonkin aikaa käyttäjän ei tarvitse ottaa 2FA:ta käyttöön. Jos hänellä on jo tapa, kirjautuminen pyytää sitä edelleen.
people-about-exempt-end = Käyttäjän on noudatettava samoja sääntöjä kuin muidenkin.
people-about-require = Käyttäjän on otettava 2FA käyttöön riippumatta asetusten ryhmistä. Siirtymäaika on edelleen voimassa.
people-about-require-end = Käyttäjää koskevat samat säännöt kuin muitakin.
people-about-remove-all = Tämä poistaa avainkoodit, todennussovellukset ja sähköpostikoodit sekä luotetut selaimet, palautuskoodit ja varakoodin. Kunnes käyttäjä ottaa jonkin tavan uudelleen käyttöön, kirjautumiseen riittää salasana.
people-valid = Voimassa
people-minutes = { $minutes } minuuttia
people-hours = { $hours ->
    [one] Yksi tunti
   *[other] { $hours } tuntia
}
people-reason = Syy
people-reason-kept = Historia säilyttää syyn.
people-sure = Kyllä, poista tämä käyttäjältä { $user }
people-invalid-reason = Anna syy.
people-invalid-until = Anna tulevaisuudessa oleva aika.
people-invalid-sure = Vahvista valitsemalla valintaruutu.
people-done-remove-passkey = Avainkoodi poistettu.
people-done-totp = Todennussovellus otettu käyttöön. Käyttäjä voi luoda palautuskoodeja tilinsä sivulla.
people-done-remove-totp = Todennussovellus poistettu.
people-done-email-on = Sähköposti otettu käyttöön.
people-done-email-off = Sähköposti poistettu käytöstä.
people-done-bypass = Varakoodi annettu.
people-done-unlock = Käyttäjän lukitus avattu.
people-done-exempt = Vapautus myönnetty.
people-done-exempt-end = Vapautus lopetettu.
people-done-require = 2FA vaaditaan.
people-done-require-end = 2FA:ta ei enää vaadita tältä käyttäjältä.
people-done-remove-all = Kaikki tavat poistettu.
people-code-once = Et näe tätä varakoodia enää uudelleen
people-code-until = Voimassa { people-time } asti, yhtä kirjautumista varten.
people-code-done = Valmis

people-history = Historia
people-history-none = Ei vielä mitään.
people-did-by = { people-time }, { $kind ->
    [user] käyttäjä
    [admin] ylläpitäjä { $id }
    [agent] agentti { $id }
   *[service] helpdesk-järjestelmä
}
people-did-user_seen = Nähty ensimmäisen kerran
people-did-address_changed = Osoite muutettu: { $old_email } → { $new_email }
people-did-locked_out = Lukittu { $failures } väärän koodin jälkeen
people-did-recovery_code_used = Palautuskoodia käytetty
people-did-setup_skipped = Käyttöönotto ohitettu
people-did-passkey_added = Avainkoodi ”{ $label }” lisätty
people-did-passkey_renamed = Avainkoodin uusi nimi: ”{ $label }”
people-did-passkey_removed = Avainkoodi ”{ $label }” poistettu
people-did-passkey_copied = Kirjautuminen avainkoodilla ”{ $label }” hylätty, koska avainkoodi on voitu kopioida
people-did-totp_added = Todennussovellus ”{ $label }” lisätty
people-did-totp_imported = Todennussovellus ”{ $label }” tuotu toisesta järjestelmästä
people-did-email_added = Sähköposti otettu käyttöön
people-did-totp_renamed = Todennussovelluksen uusi nimi: ”{ $label }”
people-did-totp_removed = Todennussovellus ”{ $label }” poistettu
people-did-totp_setup_begun = Todennussovelluksen käyttöönotto aloitettu
people-did-email_removed = Sähköposti poistettu käytöstä
people-did-factors_removed = Kaikki tavat poistettu
people-did-user_erased = Kaikki tiedot poistettu
people-did-recovery_codes_renewed = Uudet palautuskoodit luotu
people-did-browser_trusted = Selain merkitty luotetuksi
people-did-browsers_forgotten = Kaikki luotetut selaimet poistettu
people-did-browser_forgotten = Luotettu selain ”{ $label }” poistettu
people-did-browser_token_reused = Luotettu selain ”{ $label }” poistettu, koska sen tunniste kopioitiin
people-did-bypass_code_issued = Varakoodi annettu, voimassa { people-time } asti
people-did-bypass_code_used = Varakoodia käytetty
people-did-unlocked = Lukitus avattu { $failures } väärän koodin jälkeen
people-did-exemption_set = Vapautettu { people-time } asti
people-did-exemption_ended = Vapautus lopetettu
people-did-requirement_set = 2FA vaaditaan
people-did-requirement_ended = 2FA:ta ei enää vaadita
people-did-grant_given = Oikeus annettu: { $agent_id }
people-did-grant_withdrawn = Oikeus poistettu: { $agent_id }
people-did-policy_changed = Asetuksia muutettu
people-did-sender_added = Lähettäjä { $sender_id } lisätty
people-did-sender_removed = Lähettäjä { $sender_id } poistettu
people-did-sender_confirmed = Lähettäjä { $sender_id } vahvistettu koodillaan
people-did-sender_ended = Lähettäjä { $sender_id } poistettu kymmenen väärän koodin jälkeen
people-did-plan_changed = Tilaukseksi vaihdettu { $new_plan }

problem-own-record = Et voi hallita omaa kaksivaiheista todennustasi täällä. Pyydä työtoveria.
problem-grant-required = Tarvitset oikeuden ”Can reset password/manage 2FA”. Pyydä ylläpitäjää myöntämään se.
problem-address-unknown = Käyttäjällä ei ole vahvistettua sähköpostiosoitetta. Se on ensin vahvistettava hänen profiilissaan.
problem-no-factor = Käyttäjä ei ole vielä ottanut mitään tapaa käyttöön.
problem-wrong-token-use = Tämä sivu on vain henkilökunnalle.
