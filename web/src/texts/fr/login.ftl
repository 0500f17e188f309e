# La deuxième étape d'une connexion.

login-title-passkey = Confirmez avec votre clé d'accès
login-title-totp = Saisissez le code de votre application d'authentification
login-title-email = Saisissez le code reçu par e-mail
login-title-recovery_code = Saisissez un code de récupération
login-title-bypass_code = Saisissez le code du support
login-label-totp = Code à six chiffres
login-label-recovery_code = Code de récupération
login-label-bypass_code = Code du support
login-hint-totp = Ouvrez votre application d'authentification pour obtenir un code.
login-hint-recovery_code = Saisissez l'un des dix codes que vous avez enregistrés. Chacun ne sert qu'une fois.
login-hint-bypass_code = Le support vous a donné ce code. Il ne sert qu'une fois.
login-clock = Le code ne fonctionne pas ? Vérifiez que votre téléphone règle l'heure automatiquement.
login-trust = { $days ->
    [one] Faire confiance à ce navigateur pendant { $days } jour
   *[other] Faire confiance à ce navigateur pendant { $days } jours
}
login-other-ways = Essayer une autre méthode
login-use-passkey = Utiliser votre clé d'accès ou clé de sécurité
login-use-totp = Utiliser l'application d'authentification
login-use-email = Envoyer un code à { $address }
login-use-recovery_code = Utiliser un code de récupération
login-use-bypass_code = Utiliser un code du support
login-blocked = Vous avez déjà utilisé votre e-mail pour la première étape. Utilisez un code de récupération, ou demandez un code au support.
login-obstacle-browser = Ce navigateur ne peut pas utiliser votre clé d'accès. Elle fonctionne dans un autre navigateur ou sur un autre appareil.
login-obstacle-page = Votre clé d'accès ne fonctionne pas sur cette page. Prévenez le support.
login-only-passkey = Vous n'avez pas configuré d'autre méthode. Utilisez un autre navigateur ou un autre appareil, ou demandez un code au support.
login-passed = Vous êtes connecté
login-moving-on = Un instant…
login-locked = Trop de codes erronés
login-locked-wait = Pour votre sécurité, les codes de l'application ou reçus par e-mail sont suspendus. Si vous avez un code de récupération ou un code du support, vous n'avez pas à attendre.
login-locked-staff = Pour votre sécurité, les codes de l'application ou reçus par e-mail sont suspendus jusqu'à ce que le support déverrouille votre compte. Vous pouvez vous connecter dès maintenant avec un code de récupération ou un code du support.
login-locked-left = Vous pourrez réessayer dans { $left }.
login-paused = Les codes de l'application ou reçus par e-mail sont suspendus pendant { $left }.
login-paused-staff = Les codes de l'application ou reçus par e-mail sont suspendus jusqu'à ce que le support déverrouille votre compte.
login-paused-passkey = Votre clé d'accès fonctionne toujours.
login-expired = Cette connexion a expiré
login-expired-why = Votre code n'était pas erroné, mais cette connexion a pris trop de temps. Saisissez à nouveau votre mot de passe.
login-expired-early = Cette connexion a pris trop de temps. Saisissez de nouveau votre mot de passe.
login-expired-go = Se reconnecter
login-completed = Vous êtes déjà connecté
login-completed-why = Cette connexion est déjà terminée, peut-être dans un autre onglet.
login-completed-go = Continuer

setup-title = Protégez votre compte
setup-required = Ce centre d'aide exige la connexion en deux étapes. La configuration prend une minute.
setup-offered = La connexion en deux étapes deviendra obligatoire le { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Configurez-la maintenant, ou plus tard d'ici là.
setup-none = Il n'y a rien à configurer, car votre adresse e-mail n'est pas confirmée. Contactez le support.
setup-choose-passkey = Créer une clé d'accès
setup-choose-totp = Utiliser une application d'authentification
setup-choose-email = Recevoir des codes par e-mail
setup-passkey-why = Connectez-vous avec votre empreinte digitale, votre visage, le code PIN de votre appareil ou une clé de sécurité. Les fausses pages de connexion ne peuvent pas voler une clé d'accès.
setup-email-title = Confirmez votre adresse e-mail
setup-skip = Plus tard
setup-back = Choisir une autre méthode
