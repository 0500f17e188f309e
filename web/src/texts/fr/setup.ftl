# La configuration, les codes par e-mail et les codes de récupération.

copy = Copier
copied = Copié
copy-failed = La copie n'est pas possible ici. Sélectionnez le texte.

codes-title = Conservez vos codes de récupération
codes-what = Si vous perdez votre téléphone ou n'avez plus accès à vos e-mails, l'un de ces codes vous permet de vous connecter. Chacun sert une fois.
codes-once = Ils ne s'affichent que maintenant. Gardez-les en lieu sûr, et pas seulement sur votre téléphone.
codes-download = Télécharger
codes-print = Imprimer
codes-sheet = Codes de récupération
codes-saved = Je les ai conservés

totp-title = Configurez votre application d'authentification
totp-scan = Scannez ce code QR avec votre application d'authentification.
totp-qr = Code QR pour l'application d'authentification. La clé ci-dessous a le même effet.
totp-on-this-phone = L'application est sur cet appareil : l'ouvrir
totp-passphrase = Impossible de scanner ? Saisissez cette clé dans l'application :
totp-confirm = Confirmer
totp-expires = Ce code QR est encore valable { $left }.
totp-expired = Le délai de cette configuration est écoulé ; son code QR n'est plus valable.
totp-begin-again = Recommencer

email-sending = Envoi d'un e-mail …
email-sent = Un code a été envoyé à { $address }. Il est valable jusqu'à { DATETIME($until, timeStyle: "short") }.
email-sent-before = Un e-mail avec un code vient de vous être envoyé. S'il n'en contient pas pour cette étape, renvoyez-en un.
email-expired = Le dernier code a expiré.
email-bounced = Le dernier e-mail envoyé à cette adresse est revenu. Vérifiez l'adresse dans votre profil ou choisissez un autre moyen.
email-complained = Le dernier e-mail envoyé à cette adresse a été signalé comme indésirable. Regardez dans vos courriers indésirables.
email-delayed = Les e-mails envoyés à cette adresse arrivent en retard en ce moment.
email-send = Envoyer un code
email-again = Renvoyer
email-again-in = Renvoyer dans { $left }
email-late = Rien reçu ? Regardez dans vos courriers indésirables. Le code renvoyé est le même.
email-no-more = Ce code ne peut plus être renvoyé.
