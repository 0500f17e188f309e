# De hostade sidorna.

page-login = Tvåstegsinloggning
page-account = Inloggningssäkerhet
page-policy = Tvåfaktorsautentisering
page-people = Användare
page-user = Användare
page-guide = Guide till tvåstegsinloggning
page-no-token = Börja i ditt hjälpcenter. Det öppnar den här sidan åt dig.
page-no-return = Vi kan inte ta dig tillbaka dit du kom ifrån. Kontakta supporten.
page-return-none = För administratörer: inloggningstoken saknar anspråket return_to.
page-return-unknown = För administratörer: AllowedOrigins innehåller inte webbplatsen i return_to i inloggningstoken.
page-return-other = För administratörer: return_to i sidans adress är inte samma som i inloggningstoken.
page-back = Tillbaka till { $site }
page-no-code = Ingen kod behövs
page-no-code-why = Den här gången kan du logga in på { $site } utan kod.
page-continue = Fortsätt till { $site }
