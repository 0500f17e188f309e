# Andet trin i et login.

login-title-passkey = Bekræft med din adgangsnøgle
login-title-totp = Indtast koden fra din godkendelsesapp
login-title-email = Indtast koden fra din mail
login-title-recovery_code = Indtast en gendannelseskode
login-title-bypass_code = Indtast koden fra supporten
login-label-totp = Sekscifret kode
login-label-recovery_code = Gendannelseskode
login-label-bypass_code = Kode fra supporten
login-hint-totp = Åbn din godkendelsesapp for at få en kode.
login-hint-recovery_code = Indtast en af de ti koder, du har gemt. Hver kode virker én gang.
login-hint-bypass_code = En supportmedarbejder har givet dig denne kode. Den virker én gang.
login-clock = Virker koden ikke? Kontrollér, at telefonen indstiller tiden automatisk.
login-trust = { $days ->
    [one] Hav tillid til denne browser i én dag
   *[other] Hav tillid til denne browser i { $days } dage
}
login-other-ways = Prøv en anden måde
login-use-passkey = Brug din adgangsnøgle eller sikkerhedsnøgle
login-use-totp = Brug din godkendelsesapp
login-use-email = Send en kode til { $address }
login-use-recovery_code = Brug en gendannelseskode
login-use-bypass_code = Brug en kode fra supporten
login-blocked = Du brugte din mail i første trin, så du kan ikke bruge den igen her. Brug en gendannelseskode, eller bed supporten om en kode.
login-obstacle-browser = Denne browser kan ikke bruge din adgangsnøgle. Den virker i en anden browser eller på en anden enhed.
login-obstacle-page = Din adgangsnøgle virker ikke på denne side. Fortæl det til supporten.
login-only-passkey = Du har ikke konfigureret en anden metode. Brug en anden browser eller enhed, eller bed supporten om en kode.
login-passed = Du er logget ind
login-moving-on = Et øjeblik…
login-locked = For mange forkerte koder
login-locked-wait = Af hensyn til din sikkerhed er koder fra din app eller mail sat på pause. Du behøver ikke at vente, hvis du har en gendannelseskode eller en kode fra supporten.
login-locked-staff = Af hensyn til din sikkerhed er koder fra din app eller mail sat på pause, indtil supporten låser din konto op. Du kan logge ind nu med en gendannelseskode eller en kode fra supporten.
login-locked-left = Du kan prøve igen om { $left }.
login-paused = Koder fra din app eller mail er sat på pause i { $left }.
login-paused-staff = Koder fra din app eller mail er sat på pause, indtil supporten låser din konto op.
login-paused-passkey = Din adgangsnøgle virker stadig.
login-expired = Dit login er udløbet
login-expired-why = Din kode var ikke forkert, men dette login tog for lang tid. Indtast din adgangskode igen.
login-expired-early = Dette login tog for lang tid. Indtast din adgangskode igen.
login-expired-go = Log ind igen
login-completed = Du er allerede logget ind
login-completed-why = Dette login blev gennemført tidligere, måske på en anden fane.
login-completed-go = Fortsæt

setup-title = Beskyt din konto
setup-required = Dette hjælpecenter kræver totrinslogin. Det tager et minut at konfigurere.
setup-offered = Totrinslogin bliver obligatorisk den { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Konfigurer det nu, eller spring det over indtil da.
setup-none = Der er ikke noget at konfigurere, fordi din mailadresse ikke er bekræftet. Kontakt supporten.
setup-choose-passkey = Opret en adgangsnøgle
setup-choose-totp = Brug en godkendelsesapp
setup-choose-email = Få koder via mail
setup-passkey-why = Log ind med dit fingeraftryk, dit ansigt, enhedens pinkode eller din sikkerhedsnøgle. Falske loginsider kan ikke stjæle en adgangsnøgle.
setup-email-title = Bekræft din mailadresse
setup-skip = Spring over for nu
setup-back = Vælg en anden metode
