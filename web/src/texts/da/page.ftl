# De hostede sider.

page-login = Totrinslogin
page-account = Loginsikkerhed
page-policy = Tofaktorgodkendelse
page-people = Brugere
page-user = Bruger
page-guide = Guide til totrinslogin
page-no-token = Start i dit hjælpecenter. Det åbner denne side for dig.
page-no-return = Vi kan ikke føre dig tilbage til det sted, du kom fra. Kontakt supporten.
page-return-none = Til administratorer: logintokenet har ikke return_to.
page-return-unknown = Til administratorer: AllowedOrigins indeholder ikke webstedet i logintokenets return_to.
page-return-other = Til administratorer: return_to i denne sides adresse er ikke den samme som i logintokenet.
page-back = Tilbage til { $site }
page-no-code = Ingen kode nødvendig
page-no-code-why = Denne gang kan du logge ind på { $site } uden kode.
page-continue = Fortsæt til { $site }
