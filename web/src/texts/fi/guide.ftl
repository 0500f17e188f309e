# Käyttäjien artikkeli: <two-factor-guide> ja docs/user-guide.md. Painikkeiden nimet tulevat muista tiedostoista.

guide-contents = Tällä sivulla
guide-none = Tämä tukikeskus ei tarjoa tällä hetkellä kaksivaiheista kirjautumista.

guide-what = Mitä kaksivaiheinen kirjautuminen on?
guide-what-totp = Puhelimesi tai tietokoneesi todennussovellus näyttää uuden koodin 30 sekunnin välein. Se toimii ilman verkkoyhteyttä.
guide-what-email = Koodi lähetetään sähköpostilla profiilisi osoitteeseen.
guide-what-safe = Anna koodit vain, kun kirjaudut tai muutat asetuksiasi. Älä koskaan kerro koodia kenellekään, joka soittaa tai kirjoittaa sinulle.

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
guide-recovery-where = Tulosta ne tai säilytä ne salasanojen hallintaohjelmassa. Älä säilytä niitä vain puhelimessa.
guide-recovery-renew = Jos koodeja on jäljellä vain vähän tai joku muu on nähnyt ne, valitse tililläsi ”{ account-codes-renew }”. Vanhat koodit lakkaavat toimimasta.

guide-browsers = Luota omiin selaimiisi
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
guide-lost-browser = Tai käytä luotettua selainta. Se ei pyydä koodia.
guide-lost-then = Poista sitten kadonneen puhelimen sovellus tililtäsi ja lisää sovellus toiseen laitteeseen. Jos puhelin voi olla jonkun muun hallussa, vaihda myös salasanasi.
guide-lost-support = Jos mikään näistä ei onnistu, ota yhteyttä tukeen. Tukihenkilö voi antaa sinulle koodin yhtä kirjautumista varten.

guide-wrong = Jos koodi ei toimi
guide-wrong-time = Tarkista, että puhelimesi asettaa päivämäärän ja kellonajan automaattisesti. Koodit riippuvat kellonajasta.
guide-wrong-name = Jos sovelluksessasi on useita tilejä, käytä tilin ”{ $name }” koodia.
guide-wrong-next = Odota seuraavaa koodia. Kukin koodi toimii vain kerran.
guide-wrong-email = Käytä uusimman viestin koodia kymmenen minuutin kuluessa.
guide-wrong-lock = Viiden väärän koodin jälkeen sinun on odotettava hetki. Palautuskoodit toimivat silloinkin.

guide-help = Tarvitsetko apua?
guide-help-what = Jos mikään tästä ei auta, ota yhteyttä tukikeskuksesi tukeen. Kerro, mitä yritit ja mitä sivulla näkyy, mutta älä lähetä koodeja tai salasanaasi.
guide-contact = Ota yhteyttä tukeen
