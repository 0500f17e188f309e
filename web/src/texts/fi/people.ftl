# Henkilökunnan sivut: käyttäjien haku, luettelo ja vienti.

people-title = Käyttäjien kaksivaiheinen todennus
people-users = Käyttäjät
people-adoption = Käyttöönotto
people-denied-title = Sinulla ei ole oikeutta
people-denied-why = Pyydä tämän tukikeskuksen ylläpitäjältä oikeus ”Can reset password/manage 2FA”. Ylläpitäjät myöntävät sen 2FA-asetuksissa.
people-denied-id = Tunnuksesi, jonka ylläpitäjä tarvitsee:
people-find = Etsi käyttäjä
people-find-hint = Anna käyttäjätunnuksen alku tai koko sähköpostiosoite.
people-find-host = Anna nimi, sähköpostiosoite tai käyttäjätunnus.
people-find-short = Anna vähintään kaksi merkkiä tai hae tällä painamalla Enter.
people-unknown = Käyttäjää ”{ $id }” ei löytynyt.
people-none-why = Käyttäjät näkyvät tässä, kun he ovat kirjautuneet kerran. Tarkista kirjoitusasu: osa sähköpostiosoitteesta tai nimi ei riitä.
people-none-yet = Käyttäjät näkyvät tässä, kun he ovat kirjautuneet kerran.
people-show-all = Näytä kaikki käyttäjät
people-found = { $count ->
    [one] Löytyi yksi käyttäjä
   *[other] Löytyi { $count } käyttäjää
}
people-you = Sinä
people-status = Tila
people-methods = Tapa
people-status-all = Kaikki
people-status-enrolled = Käytössä
people-status-pending = Ei käytössä
people-status-skipped = Ohitettu
people-status-exempt = Vapautettu
people-status-locked = Lukittu
people-method-all = Kaikki
people-method-passkey = Avainkoodi
people-method-totp = Todennussovellus
people-method-email = Sähköposti
people-method-recovery_code = Palautuskoodi
people-method-bypass_code = Varakoodi
people-column-user = Käyttäjä
people-column-status = Tila
people-column-methods = Tavat
people-column-until = Asti
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count ->
    [one] Näytetään yksi käyttäjä
   *[other] Näytetään { $count } käyttäjää
}
people-shown-more = { $count ->
    [one] Näytetään ensimmäinen käyttäjä
   *[other] Näytetään ensimmäiset { $count } käyttäjää
}
people-none = Yksikään käyttäjä ei vastaa hakua.
people-more = Näytä lisää

people-export = Vie CSV-tiedostona
people-exporting = Viedään käyttäjiä
people-exported-so-far = { $count ->
    [one] Yksi käyttäjä viety
   *[other] { NUMBER($count) } käyttäjää viety
}
people-exported-of = { NUMBER($count) }/{ NUMBER($total) } (arvio) käyttäjää viety
people-exported = { $count ->
    [one] Tallennettiin yksi käyttäjä.
   *[other] Tallennettiin { NUMBER($count) } käyttäjää.
}
people-export-continue = Jatka
people-export-kept = Mitään ei ole menetetty. Jatka siitä, mihin vienti pysähtyi, tai peruuta se.
people-export-cancelled = Vienti peruutettu. Tiedostoa ei tallennettu.

people-no-days = Ei vielä tietoja.
people-as-table = Taulukkona
people-date = Päivämäärä

problem-search-failed = Tukikeskuksen haku ei vastannut. Yritä uudelleen.
problem-export-not-written = Tiedostoa ei voitu tallentaa. Tarkista vapaa tila ja vie uudelleen.
