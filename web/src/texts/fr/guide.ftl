# L'article pour les utilisateurs : <two-factor-guide> et docs/user-guide.md. Les noms des boutons viennent des autres fichiers.

guide-contents = Sur cette page
guide-none = Ce centre d'aide ne propose pas la connexion en deux étapes pour l'instant.

guide-what = Qu'est-ce que la connexion en deux étapes ?
guide-what-totp = Une application d'authentification sur votre téléphone ou votre ordinateur affiche un nouveau code toutes les 30 secondes. Elle fonctionne hors ligne.
guide-what-email = Un e-mail contenant un code est envoyé à l'adresse de votre profil.
guide-what-safe = Ne saisissez vos codes que pour vous connecter ou modifier vos paramètres. Ne les donnez jamais à quelqu'un qui vous appelle ou vous écrit.

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
guide-recovery-where = Imprimez-les ou conservez-les dans un gestionnaire de mots de passe. Ne les gardez pas uniquement sur votre téléphone.
guide-recovery-renew = S'il vous reste peu de codes ou si quelqu'un les a vus, choisissez « { account-codes-renew } » dans votre compte. Les anciens ne fonctionnent plus.

guide-browsers = Faire confiance à vos navigateurs
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
guide-lost-browser = Ou utilisez un navigateur de confiance. Il ne demande pas de code.
guide-lost-then = Supprimez ensuite de votre compte l'application du téléphone perdu et ajoutez-en une sur un autre appareil. Si quelqu'un d'autre peut avoir le téléphone, changez aussi votre mot de passe.
guide-lost-support = Si rien de tout cela ne fonctionne, contactez le support. Un agent peut vous donner un code pour une connexion.

guide-wrong = Si un code ne fonctionne pas
guide-wrong-time = Vérifiez que votre téléphone règle la date et l'heure automatiquement. Les codes dépendent de l'heure.
guide-wrong-name = Si votre application contient plusieurs comptes, utilisez le code de « { $name } ».
guide-wrong-next = Attendez le code suivant. Chaque code ne fonctionne qu'une fois.
guide-wrong-email = Utilisez le code de l'e-mail le plus récent, dans les dix minutes.
guide-wrong-lock = Après cinq codes erronés, vous devez patienter un peu. Les codes de récupération fonctionnent quand même.

guide-help = Besoin d'aide ?
guide-help-what = Si rien de tout cela ne vous aide, contactez le support de votre centre d'aide. Dites ce que vous avez essayé et ce que la page affiche, mais n'envoyez ni vos codes ni votre mot de passe.
guide-contact = Contacter le support
