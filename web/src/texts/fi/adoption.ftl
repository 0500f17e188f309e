# Kuinka moni käyttäjä on ottanut 2FA:n käyttöön, henkilökunnalle.

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [one] { $enrolled ->
        [0] Ainoa käyttäjä ei ole ottanut 2FA:ta käyttöön.
       *[other] Ainoa käyttäjä on ottanut 2FA:n käyttöön.
    }
   *[other] { NUMBER($enrolled) }/{ NUMBER($total) } käyttäjää on ottanut 2FA:n käyttöön.
}
adoption-mandatory-from = 2FA on pakollinen alkaen { DATETIME($day, dateStyle: "long") }.
adoption-mandatory-since = 2FA on ollut pakollinen { DATETIME($day, dateStyle: "long") } alkaen.
adoption-mandatory = 2FA on pakollinen.
adoption-groups = Se koskee vain näitä ryhmiä: { $groups }.
adoption-exempt-groups = Näiden ryhmien käyttäjien ei tarvitse: { $groups }.
adoption-reminded = { $count ->
    [0] Muistutuksia ei ole vielä lähetetty.
    [one] Yhtä käyttäjää on muistutettu sähköpostitse.
   *[other] { NUMBER($count) } käyttäjää on saanut muistutuksen sähköpostitse.
}
adoption-next-reminders = Seuraavien muistutusten lähetyspäivä: { DATETIME($day, dateStyle: "long") }.
adoption-over-time = Ajan mittaan
adoption-mandatory-key = 2FA tulee pakolliseksi
adoption-on-day = { people-day }: { NUMBER($share) }, { NUMBER($enrolled) }/{ NUMBER($total) } käyttäjää
adoption-share-column = Osuus
adoption-users = Käyttäjät
adoption-seen = Nähdyt käyttäjät
adoption-not-seen = Ei vielä nähty
adoption-seen-why = Käyttäjät, jotka ovat kirjautuneet sen jälkeen, kun 2FA otettiin käyttöön tukikeskuksessasi, tai jotka olet tuonut.
adoption-not-seen-why = Käyttäjät nähdään, kun he kirjautuvat ensimmäisen kerran tai kun tuot heidät.
adoption-status-why = Kukin käyttäjä lasketaan kerran. Lukitut käyttäjät lasketaan lukituiksi, vaikka he olisivat ottaneet 2FA:n käyttöön. Vapautetut käyttäjät ovat niitä, joilla ei ole tapaa eivätkä he toistaiseksi tarvitse sitä.
adoption-methods = Tavat
adoption-methods-why = Käyttäjällä voi olla useita tapoja.
