# L'article pour les utilisateurs : <two-factor-guide> et docs/user-guide.md. Les noms des boutons viennent des autres fichiers.

guide-contents = Sur cette page
guide-none = Ce centre d'aide ne propose pas la connexion en deux étapes pour l'instant.

guide-what = Qu'est-ce que la connexion en deux étapes ?
guide-what-second = La connexion en deux étapes ajoute après votre mot de passe une deuxième étape que vous seul pouvez franchir. Une personne qui connaît votre mot de passe ne peut pas pour autant se connecter à votre place.
guide-what-methods = Vous pouvez utiliser ces méthodes :
guide-what-passkey = Une clé d'accès sur votre téléphone, votre ordinateur ou une clé de sécurité demande votre empreinte digitale, votre visage ou le code PIN de l'appareil. C'est la méthode la plus sûre, et vous n'avez aucun code à saisir.
guide-what-totp = Une application d'authentification sur votre téléphone ou votre ordinateur affiche un nouveau code toutes les 30 secondes. Elle fonctionne hors ligne.
guide-what-email = Un e-mail contenant un code est envoyé à l'adresse de votre profil.
guide-what-safe = Ne saisissez vos codes que pour vous connecter ou modifier vos paramètres. Ne les donnez jamais à quelqu'un qui vous appelle ou vous écrit.

guide-passkey = Utiliser une clé d'accès
guide-passkey-what = Une clé d'accès est une clé pour ce centre d'aide qui reste sur votre téléphone, votre ordinateur ou une clé de sécurité. Vous l'utilisez avec votre empreinte digitale, votre visage ou le code PIN de l'appareil, et un faux site ne peut pas la voler.
guide-passkey-phone-start = Sur votre téléphone, connectez-vous et ouvrez votre compte. Choisissez « { account-passkeys-add } », puis « { passkey-create } ».
guide-passkey-phone-confirm = Confirmez avec votre empreinte digitale, votre visage ou le code PIN de l'appareil. Votre téléphone enregistre la clé d'accès.
guide-passkey-synced = Les téléphones et les gestionnaires de mots de passe synchronisent souvent les clés d'accès avec vos autres appareils. Vous pouvez alors y utiliser la même clé d'accès.
guide-passkey-computer-start = Sur votre ordinateur, connectez-vous et ouvrez votre compte. Choisissez « { account-passkeys-add } », puis « { passkey-create } ».
guide-passkey-computer-confirm = Confirmez de la même façon que vous déverrouillez votre ordinateur, par exemple avec Windows Hello ou Touch ID.
guide-passkey-computer-phone = Si l'ordinateur n'a rien de tel, choisissez votre téléphone dans la boîte de dialogue du navigateur et suivez-y les étapes.
guide-passkey-key = Avec une clé de sécurité
guide-passkey-key-start = Connectez-vous et ouvrez votre compte. Choisissez « { account-passkeys-add } », puis « { passkey-create } », puis la clé de sécurité dans la boîte de dialogue du navigateur.
guide-passkey-key-touch = Branchez la clé de sécurité ou approchez-la du dos de votre téléphone. Touchez-la quand elle clignote, et saisissez son code PIN s'il vous est demandé.
guide-passkey-second = Ajoutez aussi une deuxième clé d'accès ou une autre méthode, pour pouvoir encore vous connecter si vous perdez l'appareil.
guide-passkey-use = Se connecter avec votre clé d'accès
guide-passkey-use-how = Après votre mot de passe, choisissez « { passkey-use } ». Dans la boîte de dialogue du navigateur, confirmez avec votre empreinte digitale, votre visage ou le code PIN de l'appareil, ou touchez votre clé de sécurité.
guide-passkey-new = Passer à un nouveau téléphone ou ordinateur
guide-passkey-new-synced = Une clé d'accès synchronisée apparaît sur le nouvel appareil dès que vous y avez configuré le même gestionnaire de mots de passe.
guide-passkey-new-add = Sinon, connectez-vous avec l'ancien appareil ou une autre méthode et ajoutez une clé d'accès sur le nouvel appareil. Supprimez ensuite l'ancienne de la liste dans votre compte.
guide-passkey-lost = Si vous perdez l'appareil ou la clé de sécurité
guide-passkey-lost-then = Supprimez ensuite la clé d'accès correspondante de la liste dans votre compte, pour que personne d'autre ne puisse l'utiliser.
guide-passkey-trouble = Si votre clé d'accès ne fonctionne pas
guide-passkey-trouble-address = Vérifiez l'adresse dans votre navigateur. Une clé d'accès ne fonctionne qu'à l'adresse propre à votre centre d'aide. À toute autre adresse, vous êtes peut-être sur une fausse page : n'y saisissez rien.
guide-passkey-trouble-device = Utilisez le navigateur, l'appareil ou la clé de sécurité qui a servi à ajouter la clé d'accès. Celle-ci n'existe peut-être pas ailleurs.
guide-passkey-trouble-dialog = Si la boîte de dialogue du navigateur se ferme avant que vous ayez confirmé, réessayez.
guide-passkey-trouble-other = Sinon, choisissez « { login-other-ways } » pour vous connecter avec une autre méthode.

guide-app = Configurer une application d'authentification
guide-app-which = Vous pouvez utiliser toute application de codes à usage unique, par exemple Google Authenticator, Microsoft Authenticator ou un gestionnaire de mots de passe comme 1Password ou Bitwarden.
guide-app-phone = Sur votre téléphone
guide-app-install = Installez une application d'authentification sur votre téléphone.
guide-app-start = Sur votre ordinateur, connectez-vous et ouvrez votre compte. Choisissez « { account-apps-add } » : un code QR s'affiche.
guide-app-scan = Dans l'application, ajoutez un compte et scannez le code QR.
guide-app-code = Saisissez le code à six chiffres affiché par l'application.
guide-app-same-phone = L'application est sur le téléphone avec lequel vous vous connectez ? Choisissez alors « { totp-on-this-phone } » au lieu de scanner.
guide-app-computer = Sur votre ordinateur
guide-app-computer-install = Installez une application d'authentification ou utilisez un gestionnaire de mots de passe qui affiche des codes à usage unique.
guide-app-computer-start = Connectez-vous et ouvrez votre compte. Choisissez « { account-apps-add } » et copiez la clé de configuration.
guide-app-computer-key = Dans l'application, ajoutez un compte manuellement et collez la clé de configuration.
guide-save = Si des codes de récupération s'affichent, enregistrez-les. Ils ne sont affichés qu'une fois.
guide-required = Si votre centre d'aide exige la connexion en deux étapes, la configuration commence à la connexion.

guide-email = Recevoir des codes par e-mail
guide-email-on = Connectez-vous et ouvrez votre compte. Sous « { account-email } », choisissez « { account-email-switch-on } ».
guide-email-code = Nous envoyons un code à six chiffres à l'adresse de votre profil. Saisissez-le pour confirmer l'adresse.
guide-email-late = Pas d'e-mail ? Regardez d'abord dans votre dossier de courrier indésirable. Un code expire au bout de dix minutes.
guide-email-app = Une application d'authentification est plus sûre que l'e-mail, et vous pouvez utiliser les deux.
guide-email-lost = Si vous ne pouvez plus lire vos e-mails, connectez-vous avec un code de récupération ou contactez le support.

guide-recovery = Gardez vos codes de récupération en lieu sûr
guide-recovery-purpose = Avec votre première méthode, vous recevez dix codes de récupération. Chacun vous permet de vous connecter une fois si vous ne pouvez pas utiliser votre méthode habituelle.
guide-recovery-where = Imprimez-les ou conservez-les dans un gestionnaire de mots de passe. Ne les gardez pas uniquement sur votre téléphone.
guide-recovery-how = Pour en utiliser un, choisissez « { login-other-ways } » à la deuxième étape, puis « { login-use-recovery_code } ».
guide-recovery-renew = S'il vous reste peu de codes ou si quelqu'un les a vus, choisissez « { account-codes-renew } » dans votre compte. Les anciens ne fonctionnent plus.

guide-browsers = Faire confiance à vos navigateurs
guide-browsers-how = { $days ->
    [0] À la deuxième étape, vous pouvez choisir de faire confiance au navigateur. Vous vous y connectez ensuite avec votre seul mot de passe pendant quelques jours.
    [one] À la deuxième étape, vous pouvez choisir de faire confiance au navigateur. Vous vous y connectez ensuite avec votre seul mot de passe pendant { $days } jour.
   *[other] À la deuxième étape, vous pouvez choisir de faire confiance au navigateur. Vous vous y connectez ensuite avec votre seul mot de passe pendant { $days } jours.
}
guide-browsers-own = Ne faites confiance qu'aux navigateurs que vous êtes seul à utiliser, et jamais à celui d'un ordinateur public.
guide-browsers-end = Pour y mettre fin, choisissez « { account-browser-forget } » à côté du navigateur dans votre compte. « { account-browsers-forget } » y met fin partout.

guide-new-phone = Passer à un nouveau téléphone
guide-new-phone-first = Faites-le tant que vous avez encore votre ancien téléphone. Si votre application transfère d'elle-même ses codes vers le nouveau téléphone, vous n'avez rien à faire ici.
guide-new-phone-add = Connectez-vous et ouvrez votre compte. Choisissez « { account-apps-add } ». Si un code vous est demandé, utilisez l'ancien téléphone.
guide-new-phone-scan = Scannez le code QR avec l'application du nouveau téléphone et saisissez le code affiché.
guide-new-phone-remove = Supprimez l'application de l'ancien téléphone de la liste dans votre compte.

guide-lost = Si vous perdez votre téléphone
guide-lost-code = Connectez-vous avec un code de récupération : choisissez « { login-other-ways } », puis « { login-use-recovery_code } ».
guide-lost-email = Ou recevez un code par e-mail, si vous avez activé cette option.
guide-lost-passkey = Ou utilisez une clé d'accès sur un autre appareil, ou votre clé de sécurité.
guide-lost-browser = Ou utilisez un navigateur de confiance. Il ne demande pas de code.
guide-lost-then = Supprimez ensuite de votre compte l'application du téléphone perdu et ajoutez-en une sur un autre appareil. Si quelqu'un d'autre peut avoir le téléphone, changez aussi votre mot de passe.
guide-lost-support = Si rien de tout cela ne fonctionne, contactez le support. Un agent peut vous donner un code pour une connexion.

guide-wrong = Si un code ne fonctionne pas
guide-wrong-time = Vérifiez que votre téléphone règle la date et l'heure automatiquement. Les codes dépendent de l'heure.
guide-wrong-name = Si votre application contient plusieurs comptes, utilisez le code de « { $name } ».
guide-wrong-next = Attendez le code suivant. Chaque code ne fonctionne qu'une fois.
guide-wrong-email = Utilisez le code de l'e-mail le plus récent, dans les dix minutes.
guide-wrong-lock = Après cinq codes erronés, vous devez patienter un peu. Les codes de récupération fonctionnent quand même.
guide-wrong-passkey = Votre clé d'accès fonctionne elle aussi.

guide-help = Besoin d'aide ?
guide-help-what = Si rien de tout cela ne vous aide, contactez le support de votre centre d'aide. Dites ce que vous avez essayé et ce que la page affiche, mais n'envoyez ni vos codes ni votre mot de passe.
guide-contact = Contacter le support
