# Ylläpitäjän asetukset.

problem-admin-required = Vain ylläpitäjät voivat nähdä ja muuttaa näitä asetuksia.
problem-sender-exists = Toinen ylläpitäjä lisäsi juuri samanlaisen lähettäjän. Lataa sivu uudelleen, niin näet sen.
problem-address-taken = Toinen tukikeskus käyttää tätä osoitetta, tai se on rekisteröity Amazon SES -palveluun muulla tavalla. Käytä toista osoitetta tai pyydä ensin poistamaan se sieltä.
problem-no-code-to-send = Emme voi lähettää koodia nyt. Koodi on jo annettu, tai Amazon SES ei ole vielä vahvistanut osoitetta.
problem-too-many-senders = Sinulla on jo kaksikymmentä lähettäjää. Poista ensin yksi.
problem-sender-in-use = Tallennetut asetukset käyttävät tätä lähettäjää. Tallenna ne toisella lähettäjällä tai ilman lähettäjää ja poista se sitten.

policy-title = Kaksivaiheinen todennus
policy-no-access = Sinulla ei ole näiden asetusten käyttöoikeutta
policy-no-access-what = Vain ylläpitäjät voivat nähdä ja muuttaa niitä. Kysy tukikeskuksesi ylläpitäjältä.
policy-plan = Kaksivaiheinen todennus kuuluu Enterprise-tilaukseen. Tällä tukikeskuksella on toinen tilaus, joten et voi muuttaa näitä asetuksia. Käyttäjät, jotka ovat jo ottaneet 2FA:n käyttöön, käyttävät sitä edelleen kirjautumiseen.
policy-on = Käytössä
policy-off = Ei käytössä
policy-clear = Tyhjennä
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
    [one] Yksi tallentamaton muutos
   *[other] { $count } tallentamatonta muutosta
}
policy-effects = Muutosten vaikutukset
policy-discard = Hylkää muutokset
policy-discarded = Muutokset hylätty.
policy-saved = Tallennettu.
policy-theirs-taken = Muutoksesi hylättiin. Nämä ovat nykyiset asetukset.

policy-methods = Tavat
policy-passkeys_enabled = Avainkoodit
policy-passkeys_enabled-what = Käyttäjät vahvistavat laitteensa näytön lukituksella tai suojausavaimella. Tämä on kolmesta tavasta vahvin: tietojenkalastelusivu ei voi käyttää avainkoodia.
policy-passkey_rp_id = Tukikeskuksen verkkotunnus (relying party ID)
policy-passkey_rp_id-what = Verkkotunnus, jossa käyttäjät avaavat tukikeskuksen, kuten help.example.com, tai sen ylätason verkkotunnus. Avainkoodit toimivat vain siellä.
policy-passkey_rp_id-rule = Anna täydellinen verkkotunnus, kuten help.example.com, ilman https://-alkua, porttia tai polkua. IP-osoitteet ja jaetut päätteet, kuten co.uk, eivät kelpaa.
policy-domain-suggestion = Käytä: { $domain }
policy-domain-abandoned = Kun tallennat, verkkotunnusta { $domain } varten luodut avainkoodit lakkaavat toimimasta ja käyttäjien on lisättävä uudet. Vanhat toimivat taas, jos vaihdat verkkotunnuksen takaisin.
policy-totp_enabled = TOTP-palvelu
policy-totp_enabled-what = Koodit todennussovelluksesta.
policy-email_enabled = 2FA sähköpostitse
policy-email_enabled-what = Koodit sähköpostitse käyttäjän profiilissa olevaan osoitteeseen.
policy-sender_id = Lähettäjä
policy-sender_id-what = Lähetämme koodit ja ilmoitukset tästä osoitteesta.
policy-sender_id-rule = 2FA sähköpostitse vaatii vahvistetun lähettäjän.

policy-enforcement = Pakollisuus
policy-required = Vaadi käyttäjiä ottamaan 2FA käyttöön
policy-required-what = Kun tämä ei ole käytössä, 2FA on valinnainen.
policy-required-rule = Ota ensin jokin tapa käyttöön.
policy-grace_until = Siirtymäaika
policy-grace_until-what = Käyttäjät voivat ohittaa käyttöönoton tämän päivän loppuun asti alla olevalla aikavyöhykkeellä. Jätä tyhjäksi, jos vaadit sen heti.
policy-grace_until-rule = Anna kelvollinen päivämäärä. Siirtymäaika edellyttää asetusta ”Vaadi käyttäjiä ottamaan 2FA käyttöön”.
policy-reminders_enabled = Muistuta käyttäjiä sähköpostitse
policy-reminders_enabled-what = Käyttäjät, jotka eivät ole ottaneet 2FA:ta käyttöön, saavat viestin 14 päivää, 7 päivää ja 1 päivän ennen siirtymäajan päättymistä.
policy-required_groups = Vain nämä ryhmät
policy-required_groups-rule = Enintään 100 ryhmää, kussakin enintään 128 merkkiä.
policy-required_groups-what = Kirjoita ryhmä ja paina Enter. Jätä tyhjäksi, jos vaadit 2FA:ta kaikilta.
policy-exempt_groups = Paitsi nämä ryhmät
policy-exempt_groups-what = Näiden ryhmien käyttäjien ei tarvitse ottaa 2FA:ta käyttöön, vaikka he kuuluisivat myös johonkin yllä olevista ryhmistä. Jätä tyhjäksi, jos poikkeuksia ei ole.
policy-exempt_groups-rule = Enintään 100 ryhmää, kussakin enintään 128 merkkiä.
policy-groups-users = { $count ->
    [one] { $count } käyttäjä
   *[other] { $count } käyttäjää
}
policy-groups-no-match = Mikään tunnettu ryhmä ei vastaa hakua. Käytä nimeä silti painamalla Enter.
policy-groups-unknown = Ei tunnettujen ryhmien joukossa: { $groups }. Tarkista kirjoitusasu.
policy-groups-remove = Poista { $group }
policy-groups-removed = { $group } poistettu.

policy-details = Lisätiedot
policy-trusted_browser_days = Luota selaimiin (päivää)
policy-trusted_browser_days-what = 0 = kysy aina
policy-trusted_browser_days-rule = Anna kokonaisluku väliltä 0–90.
policy-issuer = Nimi todennussovelluksissa
policy-issuer-what = Näkyy sovelluksessa koodin vieressä.
policy-issuer-rule = Anna 1–64 merkkiä ilman kaksoispistettä ja ilman välilyöntiä alussa tai lopussa.
policy-time_zone = Aikavyöhyke
policy-time_zone-what = Siirtymäaika päättyy päivän lopussa tällä aikavyöhykkeellä.
policy-time_zone-rule = Valitse aikavyöhyke luettelosta.
policy-time_zone-none = Mikään aikavyöhyke ei vastaa hakua.
policy-support_url = Ohjesivu
policy-support_url-what = Mistä käyttäjät saavat apua. Valinnainen.
policy-support_url-rule = Anna osoite, jonka alussa on https://
policy-audit_retention_days = Valvontalokin säilytysaika (päivää)
policy-audit_retention_days-what = Jätä tyhjäksi, jos haluat säilyttää aina. Koskee uusia merkintöjä.
policy-audit_retention_days-rule = Anna kokonaisluku väliltä 30–3650 tai jätä tyhjäksi.

policy-impact-now = Käyttäjiä ilman 2FA:ta: { $count }. Heidän on otettava se käyttöön seuraavalla kirjautumisella.
policy-impact-from = Käyttäjiä ilman 2FA:ta: { $count }. Heidän on otettava se käyttöön alkaen { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Tämä koskee vain näiden ryhmien käyttäjiä. Emme tiedä, montako heitä on.
policy-impact-groups-of = { $count ->
    [one] Tämä koskee vain näiden ryhmien käyttäjiä: enintään yhtä käyttäjää.
   *[other] Tämä koskee vain näiden ryhmien käyttäjiä: enintään { $count } käyttäjää.
}
policy-impact-exempt-groups = Vapautettujen ryhmien käyttäjien ei tarvitse. Emme tiedä, montako heitä on.
policy-impact-exempt-groups-of = { $count ->
    [one] Vapautettujen ryhmien käyttäjien ei tarvitse: enintään yksi käyttäjä.
   *[other] Vapautettujen ryhmien käyttäjien ei tarvitse: enintään { $count } käyttäjää.
}
policy-impact-reminders-now = Ensimmäiset muistutukset lähetetään tunnin kuluessa. Käyttäjiä ilman 2FA:ta: { $count }.
policy-impact-reminders-from = Ensimmäisten muistutusten lähetyspäivä: { DATETIME($from, dateStyle: "long") }. Käyttäjiä ilman 2FA:ta: { $count }.
policy-impact-exempt = Vapautettuja käyttäjiä: { $count }. Heidän ei tarvitse, ennen kuin vapautus päättyy.
policy-impact-optional = 2FA:ta ei enää vaadita. Käyttäjiä, jotka ovat ottaneet sen käyttöön ja käyttävät sitä edelleen: { $count }.
policy-impact-off = { $method } ei enää kelpaa. Käyttäjiä, joilla se on: enintään { $count }.
policy-impact-left-optional = Käyttäjät, joilla ei ole muuta tapaa, kirjautuvat ilman 2FA:ta.
policy-impact-left-required = Käyttäjien, joilla ei ole muuta tapaa, on otettava jokin käyttöön, jos 2FA:ta vaaditaan heiltä.
policy-impact-on = { $method } kelpaa taas. Käyttäjiä, joilla se jo on: { $count }.
policy-impact-passkeys-off = Avainkoodit eivät enää kelpaa. Käyttäjiä, joilla on avainkoodi: enintään { $count }.
policy-impact-passkeys-on = Avainkoodit kelpaavat taas. Käyttäjiä, joilla on jo avainkoodi: enintään { $count }.
policy-impact-domain = Verkkotunnusta { $domain } varten luodut avainkoodit lakkaavat toimimasta. Käyttäjiä, joilla on avainkoodi: enintään { $count }.
policy-impact-days = Kauemmin luotetut selaimet tarvitsevat taas koodin.
policy-impact-issuer = Jo käyttöön otetut sovellukset näyttävät edelleen vanhan nimen.

conflict-title = Toinen ylläpitäjä on muuttanut asetuksia
conflict-what = Muutoksiasi ei ole vielä tallennettu, eikä hänen muutoksiaan ole korvattu.
conflict-field = Asetus
conflict-column-theirs = Nyt
conflict-column-mine = Sinun
conflict-unchanged = ennallaan
conflict-mine = Tallenna myös minun muutokseni
conflict-mine-what = Kentät, joita et muuttanut, säilyttävät nykyisen arvonsa.
conflict-theirs = Hylkää minun muutokseni

senders-none = Ei mitään
senders-pending = Odottaa vahvistusta
senders-verified = Vahvistettu
senders-failed = Ei vahvistettu
senders-unknown = Tila tuntematon
senders-about-failed = Amazonin osoitteeseen { $address } lähettämää linkkiä ei avattu ajoissa. Poista tämä lähettäjä ja lisää se uudelleen.
senders-about-unknown = Amazon ei vastannut, joten tila voi olla vanhentunut.
senders-notices = Ilmoitusten lähettäjä
senders-notices-what = 2FA sähköpostitse ei ole käytössä, joten emme lähetä koodeja. Ilmoitukset tilimuutoksista lähetetään edelleen tästä osoitteesta.
senders-step = Vaihe { $step }/2
senders-step-ses-done = Amazon on vahvistanut osoitteen.
senders-step-code-done = Olet antanut koodin.
senders-refresh = Tarkista uudelleen
senders-refreshed = Tila päivitetty.
senders-remove = Poista { $name }
senders-remove-title = Poistetaanko { $address }?
senders-remove-what = Emme enää lähetä viestejä tästä osoitteesta. Jos haluat käyttää sitä uudelleen, se on vahvistettava uudelleen.
senders-removed = { $name } poistettu.
senders-add = Lisää lähettäjä
senders-add-now = Lisää
senders-added = { $address } lisätty. Vahvista se kahdessa vaiheessa.
senders-missing-ses = Avaa linkki viestissä, jonka Amazon lähetti osoitteeseen { $address }. Tämä sivu tarkistaa tilan kymmenen sekunnin välein.
senders-code-label = Koodi viestistä, joka lähetettiin osoitteeseen { $address }
senders-code-what = Ilman koodia lähettäjä poistetaan 24 tunnin kuluttua.
senders-code-confirm = Vahvista
senders-code-again = Lähetä koodi uudelleen
senders-code-again-in = Lähetä uudelleen: { $left }
senders-code-sent = Lähetimme koodin osoitteeseen { $address }.
senders-confirmed = { $address } vahvistettu.
senders-field-address = Sähköpostiosoite
senders-field-display_name = Lähettäjän nimi
senders-rule-address = Anna ASCII-osoite. Lähetämme siihen koodin.
senders-rule-display_name = Anna 1–64 merkkiä.

agents-title = Can reset password/manage 2FA
agents-what = Nämä agentit voivat hallita käyttäjien 2FA:ta. Muutokset tulevat voimaan heti. Ylläpitäjillä on aina tämä oikeus.
agents-none = Ei vielä agentteja.
agents-id = Agentin tunnus
agents-id-what = Emme voi tarkistaa tätä tunnusta. Kopioi se helpdeskistäsi: väärä tunnus voi antaa oikeuden jollekulle muulle.
agents-id-missing = Anna agentin tunnus.
agents-search = Agentti
agents-search-what = Hae nimellä tai sähköpostiosoitteella.
agents-search-failed = Haku ei toimi juuri nyt. Yritä hetken kuluttua uudelleen.
agents-no-match = Yksikään agentti ei vastaa hakua.
agents-none-chosen = Valitse agentti luettelosta.
agents-grant = Lisää
agents-granted = { DATETIME($at, dateStyle: "medium") } alkaen, myöntäjä { $by }
agents-revoke = Poista { $agent }
agents-revoke-title = Poistetaanko { $agent }?
agents-revoke-what = Hän ei voi enää nollata salasanoja eikä hallita käyttäjien 2FA:ta. Tämä tulee voimaan heti.
agents-granted-to = { $agent } voi nyt hallita käyttäjien 2FA:ta.
agents-revoked = { $agent } poistettu.
