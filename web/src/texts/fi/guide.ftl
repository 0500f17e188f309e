# Käyttäjien artikkeli: <two-factor-guide> ja docs/user-guide.md. Painikkeiden nimet tulevat muista tiedostoista.

guide-contents = Tällä sivulla
guide-none = Tämä tukikeskus ei tarjoa tällä hetkellä kaksivaiheista kirjautumista.

guide-what = Mitä kaksivaiheinen kirjautuminen on?
guide-what-second = Kaksivaiheinen kirjautuminen lisää salasanan jälkeen toisen vaiheen, jonka vain sinä voit suorittaa. Vaikka joku tietäisi salasanasi, hän ei voi kirjautua sinuna.
guide-what-methods = Voit käyttää näitä tapoja:
guide-what-passkey = Puhelimessa, tietokoneessa tai suojausavaimessa oleva avainkoodi pyytää sormenjälkeä, kasvojentunnistusta tai laitteen PIN-koodia. Se on turvallisin tapa, eikä sinun tarvitse antaa erillistä koodia.
guide-what-totp = Puhelimesi tai tietokoneesi todennussovellus näyttää uuden koodin 30 sekunnin välein. Se toimii ilman verkkoyhteyttä.
guide-what-email = Koodi lähetetään sähköpostilla profiilisi osoitteeseen.
guide-what-safe = Anna koodit vain, kun kirjaudut tai muutat asetuksiasi. Älä koskaan kerro koodia kenellekään, joka soittaa tai kirjoittaa sinulle.

guide-passkey = Avainkoodin käyttö
guide-passkey-what = Avainkoodi (passkey) on tämän tukikeskuksen avain, joka pysyy puhelimessasi, tietokoneessasi tai suojausavaimessa. Käytät sitä sormenjäljen, kasvojen tai laitteen PIN-koodin avulla, eikä väärennetty sivusto voi varastaa sitä.
guide-passkey-phone-start = Kirjaudu puhelimella ja avaa tilisi. Valitse ”{ account-passkeys-add }” ja sitten ”{ passkey-create }”.
guide-passkey-phone-confirm = Vahvista sormenjäljellä, kasvojentunnistuksella tai laitteen PIN-koodilla. Puhelin tallentaa avainkoodin.
guide-passkey-synced = Puhelimet ja salasanojen hallintaohjelmat synkronoivat avainkoodit usein muihin laitteisiisi. Silloin voit käyttää samaa avainkoodia niissäkin.
guide-passkey-computer-start = Kirjaudu tietokoneella ja avaa tilisi. Valitse ”{ account-passkeys-add }” ja sitten ”{ passkey-create }”.
guide-passkey-computer-confirm = Vahvista samalla tavalla kuin avaat tietokoneesi lukituksen, esimerkiksi Windows Hellolla tai Touch ID:llä.
guide-passkey-computer-phone = Jos tietokoneessa ei ole näitä, valitse selaimen ikkunassa puhelimesi ja noudata siellä annettuja ohjeita.
guide-passkey-key = Suojausavaimella
guide-passkey-key-start = Kirjaudu ja avaa tilisi. Valitse ”{ account-passkeys-add }”, sitten ”{ passkey-create }” ja lopuksi selaimen ikkunassa suojausavain.
guide-passkey-key-touch = Liitä avain laitteeseen tai pidä sitä puhelimen takaosaa vasten. Kosketa avainta, kun se vilkkuu, ja anna sen PIN-koodi, jos sitä pyydetään.
guide-passkey-second = Lisää myös toinen avainkoodi tai muu tapa, jotta voit kirjautua, vaikka kadotat laitteen.
guide-passkey-use = Avainkoodilla kirjautuminen
guide-passkey-use-how = Valitse salasanan jälkeen ”{ passkey-use }”. Vahvista selaimen ikkunassa sormenjäljellä, kasvojentunnistuksella tai laitteen PIN-koodilla, tai kosketa suojausavaintasi.
guide-passkey-new = Vaihto uuteen puhelimeen tai tietokoneeseen
guide-passkey-new-synced = Synkronoitu avainkoodi ilmestyy uuteen laitteeseen heti, kun olet ottanut siinä käyttöön saman salasanojen hallintaohjelman.
guide-passkey-new-add = Muussa tapauksessa kirjaudu vanhalla laitteella tai muulla tavalla ja lisää avainkoodi uudella laitteella. Poista sitten vanha avainkoodi tilisi luettelosta.
guide-passkey-lost = Jos kadotat laitteen tai suojausavaimen
guide-passkey-lost-then = Poista sitten sen avainkoodi tilisi luettelosta, jotta kukaan muu ei voi käyttää sitä.
guide-passkey-trouble = Jos avainkoodisi ei toimi
guide-passkey-trouble-address = Tarkista selaimen osoite. Avainkoodi toimii vain tukikeskuksesi omassa osoitteessa. Missä tahansa muussa osoitteessa saatat olla väärennetyllä sivulla: älä anna siellä mitään tietoja.
guide-passkey-trouble-device = Käytä sitä selainta, laitetta tai suojausavainta, jolla lisäsit avainkoodin. Toisessa sitä ei ehkä ole.
guide-passkey-trouble-dialog = Jos selaimen ikkuna sulkeutuu, ennen kuin olet vahvistanut, yritä uudelleen.
guide-passkey-trouble-other = Muussa tapauksessa valitse ”{ login-other-ways }” ja kirjaudu toisella tavalla.

guide-app = Todennussovelluksen käyttöönotto
guide-app-which = Voit käyttää mitä tahansa kertakäyttökoodien sovellusta, kuten Google Authenticatoria, Microsoft Authenticatoria tai salasanojen hallintaohjelmaa, esimerkiksi 1Passwordia tai Bitwardenia.
guide-app-phone = Puhelimella
guide-app-install = Asenna todennussovellus puhelimeesi.
guide-app-start = Kirjaudu tietokoneella ja avaa tilisi. Valitse ”{ account-apps-add }”, niin näet QR-koodin.
guide-app-scan = Lisää sovelluksessa tili ja skannaa QR-koodi.
guide-app-code = Anna kuusinumeroinen koodi, jonka sovellus näyttää.
guide-app-same-phone = Onko sovellus samassa puhelimessa, jolla kirjaudut? Valitse silloin skannaamisen sijaan ”{ totp-on-this-phone }”.
guide-app-computer = Tietokoneella
guide-app-computer-install = Asenna todennussovellus tai käytä salasanojen hallintaohjelmaa, joka näyttää kertakäyttökoodeja.
guide-app-computer-start = Kirjaudu ja avaa tilisi. Valitse ”{ account-apps-add }” ja kopioi määritysavain.
guide-app-computer-key = Lisää sovelluksessa tili käsin ja liitä määritysavain.
guide-save = Jos näet palautuskoodeja, tallenna ne. Ne näytetään vain kerran.
guide-required = Jos tukikeskus vaatii kaksivaiheisen kirjautumisen, käyttöönotto alkaa kirjautumisen yhteydessä.

guide-email = Koodit sähköpostilla
guide-email-on = Kirjaudu ja avaa tilisi. Valitse kohdassa ”{ account-email }” ”{ account-email-switch-on }”.
guide-email-code = Lähetämme kuusinumeroisen koodin profiilisi osoitteeseen. Vahvista osoite antamalla koodi.
guide-email-late = Eikö viesti tullut? Katso ensin roskapostikansiosta. Koodi vanhenee kymmenessä minuutissa.
guide-email-app = Todennussovellus on turvallisempi kuin sähköposti, ja voit käyttää molempia.
guide-email-lost = Jos et pääse enää lukemaan sähköpostiasi, kirjaudu palautuskoodilla tai ota yhteyttä tukeen.

guide-recovery = Säilytä palautuskoodit turvallisesti
guide-recovery-purpose = Saat ensimmäisen tavan yhteydessä kymmenen palautuskoodia. Kullakin niistä voit kirjautua kerran, jos et voi käyttää tavallista tapaasi.
guide-recovery-where = Tulosta ne tai säilytä ne salasanojen hallintaohjelmassa. Älä säilytä niitä vain puhelimessa.
guide-recovery-how = Kun haluat käyttää palautuskoodia, valitse toisessa vaiheessa ”{ login-other-ways }” ja sitten ”{ login-use-recovery_code }”.
guide-recovery-renew = Jos koodeja on jäljellä vain vähän tai joku muu on nähnyt ne, valitse tililläsi ”{ account-codes-renew }”. Vanhat koodit lakkaavat toimimasta.

guide-browsers = Luota omiin selaimiisi
guide-browsers-how = { $days ->
    [0] Toisessa vaiheessa voit valita, että luotat selaimeen. Sen jälkeen kirjaudut siinä pelkällä salasanalla muutaman päivän ajan.
    [one] Toisessa vaiheessa voit valita, että luotat selaimeen. Sen jälkeen kirjaudut siinä pelkällä salasanalla yhden päivän ajan.
   *[other] Toisessa vaiheessa voit valita, että luotat selaimeen. Sen jälkeen kirjaudut siinä pelkällä salasanalla { $days } päivän ajan.
}
guide-browsers-own = Luota vain selaimiin, joita kukaan muu ei käytä, äläkä koskaan julkisen tietokoneen selaimeen.
guide-browsers-end = Lopeta luottaminen valitsemalla tililläsi selaimen vierestä ”{ account-browser-forget }”. ”{ account-browsers-forget }” lopettaa sen kaikkialla.

guide-new-phone = Vaihto uuteen puhelimeen
guide-new-phone-first = Tee tämä, kun sinulla on vielä vanha puhelin. Jos sovelluksesi siirtää koodit uuteen puhelimeen itse, sinun ei tarvitse tehdä mitään.
guide-new-phone-add = Kirjaudu ja avaa tilisi. Valitse ”{ account-apps-add }”. Jos sinulta pyydetään koodia, käytä vanhaa puhelinta.
guide-new-phone-scan = Skannaa QR-koodi uuden puhelimen sovelluksella ja anna sen näyttämä koodi.
guide-new-phone-remove = Poista vanhan puhelimen sovellus tilisi luettelosta.

guide-lost = Jos kadotat puhelimesi
guide-lost-code = Kirjaudu palautuskoodilla: valitse ”{ login-other-ways }” ja sitten ”{ login-use-recovery_code }”.
guide-lost-email = Tai hanki koodi sähköpostilla, jos otit sen käyttöön.
guide-lost-passkey = Tai käytä toisessa laitteessa olevaa avainkoodia tai suojausavaintasi.
guide-lost-browser = Tai käytä luotettua selainta. Se ei pyydä koodia.
guide-lost-then = Poista sitten kadonneen puhelimen sovellus tililtäsi ja lisää sovellus toiseen laitteeseen. Jos puhelin voi olla jonkun muun hallussa, vaihda myös salasanasi.
guide-lost-support = Jos mikään näistä ei onnistu, ota yhteyttä tukeen. Tukihenkilö voi antaa sinulle koodin yhtä kirjautumista varten.

guide-wrong = Jos koodi ei toimi
guide-wrong-time = Tarkista, että puhelimesi asettaa päivämäärän ja kellonajan automaattisesti. Koodit riippuvat kellonajasta.
guide-wrong-name = Jos sovelluksessasi on useita tilejä, käytä tilin ”{ $name }” koodia.
guide-wrong-next = Odota seuraavaa koodia. Kukin koodi toimii vain kerran.
guide-wrong-email = Käytä uusimman viestin koodia kymmenen minuutin kuluessa.
guide-wrong-lock = Viiden väärän koodin jälkeen sinun on odotettava hetki. Palautuskoodit toimivat silloinkin.
guide-wrong-passkey = Myös avainkoodisi toimii silloin.

guide-help = Tarvitsetko apua?
guide-help-what = Jos mikään tästä ei auta, ota yhteyttä tukikeskuksesi tukeen. Kerro, mitä yritit ja mitä sivulla näkyy, mutta älä lähetä koodeja tai salasanaasi.
guide-contact = Ota yhteyttä tukeen
