# La configuration, les codes par e-mail et les codes de récupération.

copy = Copier
copied = Copié
copy-failed = Impossible de copier. Sélectionnez le texte.

codes-title = Enregistrez vos codes de récupération
codes-why = Si vous perdez votre téléphone ou votre clé d'accès, ou ne pouvez pas lire vos e-mails, utilisez l'un de ces codes pour vous connecter. Chacun ne sert qu'une fois.
codes-once = Vous ne reverrez pas ces codes. Conservez-les en lieu sûr, et pas seulement sur votre téléphone.
codes-download = Télécharger
codes-print = Imprimer
codes-sheet = Codes de récupération
codes-saved = J'ai enregistré mes codes

totp-title = Configurez votre application d'authentification
totp-step-app = Ouvrez une application d'authentification sur votre téléphone et ajoutez-y un compte. Pas encore d'application ? Installez-en une depuis la boutique d'applications de votre téléphone.
totp-scan = Scannez ce code QR avec l'application.
totp-step-open = Ajoutez ce compte à l'application d'authentification de cet appareil.
totp-step-code = Saisissez le code affiché par l'application.
totp-qr = Code QR pour l'application d'authentification. La clé de configuration a le même effet.
totp-on-this-phone = Ouvrir l'application d'authentification
totp-no-app = Rien ne s'ouvre ? Installez d'abord une application d'authentification, puis réessayez.
totp-show-qr = Afficher le code QR
totp-show-key = Saisir plutôt une clé de configuration
totp-key = Saisissez cette clé de configuration dans l'application :
totp-default-name = Application d'authentification
totp-numbered-name = Application d'authentification { $number }
totp-name = Nom
totp-name-change = Modifier
name-change-totp = Modifier le nom de l'application
name-hint-totp = Vous aide à distinguer vos applications. Vous obtiendrez un nouveau code QR.
totp-confirm = Confirmer
totp-expires = Ce code QR expire dans { $left }.
totp-expired = Cette configuration a expiré et son code QR ne fonctionne plus.
totp-begin-again = Recommencer

passkey-use = Utiliser votre clé d'accès
passkey-waiting = En attente de votre clé d'accès…
passkey-hint = Votre navigateur vous demandera votre empreinte digitale, votre visage, le code PIN de votre appareil ou votre clé de sécurité.
passkey-hint-key = Votre navigateur vous demandera votre clé de sécurité. Branchez-la ou approchez-la de votre appareil, puis touchez-la.
passkey-title = Créez une clé d'accès
passkey-what = Votre navigateur vous demandera où enregistrer la clé d'accès, puis votre empreinte digitale, votre visage, le code PIN de votre appareil ou votre clé de sécurité. Nous ne voyons jamais ces éléments.
passkey-create = Créer la clé d'accès
passkey-name = Clé d'accès
passkey-name-key = Clé de sécurité
passkey-name-numbered = { $name } { $number }
name-change-passkey = Modifier le nom de la clé d'accès
name-hint-passkey = Vous aide à distinguer vos clés d'accès.
passkey-expired = Cette configuration a expiré.
passkey-obstacle-browser = Ce navigateur ne peut pas créer de clés d'accès. Utilisez un autre navigateur ou un autre appareil.
passkey-obstacle-page = Impossible de créer des clés d'accès sur cette page. Prévenez le support.

email-sending = Envoi d'un e-mail…
email-sent = Nous avons envoyé un code à { $address }. Il expire à { DATETIME($until, timeStyle: "short") }.
email-sent-before = Nous venons de vous envoyer un e-mail avec un code. S'il ne concerne pas cette étape, envoyez-en un autre.
email-expired = Le dernier code a expiré.
email-bounced = Le dernier e-mail envoyé à cette adresse nous est revenu. Vérifiez l'adresse dans votre profil ou essayez une autre méthode.
email-complained = Le dernier e-mail envoyé à cette adresse a été signalé comme indésirable. Regardez dans vos courriers indésirables.
email-delayed = Les e-mails envoyés à cette adresse arrivent en retard en ce moment.
email-send = Envoyer un code
email-again = Renvoyer
email-again-in = Renvoyer dans { $left }
email-late = Rien reçu ? Regardez dans le dossier des indésirables. Un e-mail renvoyé contient le même code.
email-no-more = Nous ne pouvons plus renvoyer ce code.
