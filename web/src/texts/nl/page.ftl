# De gehoste pagina's.

page-login = Inloggen in twee stappen
page-account = Inlogbeveiliging
page-policy = Tweestapsverificatie (2FA)
page-people = Gebruikers
page-user = Gebruiker
page-guide = Gids voor inloggen in twee stappen
page-no-token = Begin bij je helpcentrum. Dat opent deze pagina voor je.
page-no-return = We kunnen je niet terugbrengen naar waar je vandaan kwam. Neem contact op met support.
page-return-none = Voor beheerders: het login-token heeft geen claim return_to.
page-return-unknown = Voor beheerders: AllowedOrigins bevat de site in return_to van het login-token niet.
page-return-other = Voor beheerders: return_to in het adres van deze pagina is niet die van het login-token.
page-back = Terug naar { $site }
page-no-code = Geen code nodig
page-no-code-why = Je kunt deze keer zonder code inloggen bij { $site }.
page-continue = Doorgaan naar { $site }
