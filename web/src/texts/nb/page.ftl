# De driftede sidene.

page-login = Totrinnspålogging
page-account = Påloggingssikkerhet
page-policy = Tofaktorautentisering
page-people = Brukere
page-user = Bruker
page-guide = Veiledning for totrinnspålogging
page-no-token = Start i hjelpesenteret. Det åpner denne siden for deg.
page-no-return = Vi kan ikke ta deg tilbake dit du kom fra. Kontakt brukerstøtte.
page-return-none = For administratorer: påloggingstokenet har ikke return_to.
page-return-unknown = For administratorer: AllowedOrigins inneholder ikke nettstedet i return_to i påloggingstokenet.
page-return-other = For administratorer: return_to i adressen til denne siden er ikke den samme som i påloggingstokenet.
page-back = Tilbake til { $site }
page-no-code = Ingen kode er nødvendig
page-no-code-why = Denne gangen kan du logge på { $site } uten kode.
page-continue = Fortsett til { $site }
