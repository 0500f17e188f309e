# Palvelun omat sivut.

page-login = Kaksivaiheinen kirjautuminen
page-account = Kirjautumisen turvallisuus
page-policy = Kaksivaiheinen todennus
page-people = Käyttäjät
page-user = Käyttäjä
page-guide = Kaksivaiheisen kirjautumisen opas
page-no-token = Aloita tukikeskuksestasi. Se avaa tämän sivun.
page-no-return = Emme voi palauttaa sinua sinne, mistä tulit. Ota yhteyttä tukeen.
page-return-none = Ylläpitäjille: kirjautumistunnisteessa ei ole kenttää return_to.
page-return-unknown = Ylläpitäjille: AllowedOrigins ei sisällä kirjautumistunnisteen return_to-kentän sivustoa.
page-return-other = Ylläpitäjille: tämän sivun osoitteen return_to ei ole sama kuin kirjautumistunnisteessa.
page-back = Takaisin: { $site }
page-no-code = Koodia ei tarvita
page-no-code-why = Tällä kertaa voit kirjautua ilman koodia: { $site }.
page-continue = Jatka: { $site }
