# L'espace du compte.

account-title = Connexion en deux étapes
account-on = La connexion en deux étapes est activée.
account-off = La connexion en deux étapes est désactivée. Configurez une méthode pour protéger votre compte.
account-required = Ce centre d'aide exige la connexion en deux étapes. Configurez une méthode.
account-grace = La connexion en deux étapes deviendra obligatoire le { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Configurez une méthode avant cette date.
account-mandatory = Obligatoire dans ce centre d'aide.
account-locked = Trop de codes erronés. Les codes sont suspendus jusqu'à { DATETIME($until, timeStyle: "short") }.
account-mail-limited = Vous avez atteint la limite d'e-mails contenant un code. Vous pourrez demander le prochain à partir du { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Le support peut lever la limite plus tôt.
account-no-methods = Ce centre d'aide ne propose pas la connexion en deux étapes pour le moment.
account-method-off = Ce centre d'aide ne propose pas cette méthode pour le moment. Elle ne vous sera pas demandée.
account-added = Ajoutée le { DATETIME($at, dateStyle: "medium") }
account-added-at = Ajoutée le { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = Dernière utilisation : { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Pas encore utilisée
account-until = De confiance jusqu'au { DATETIME($at, dateStyle: "medium") }
account-rename = Renommer
account-name = Nom
account-factor-remove = Supprimer « { $label } » ?

account-passkeys = Clés d'accès
account-passkeys-none = Connectez-vous avec votre empreinte digitale, votre visage, le code PIN de votre appareil ou une clé de sécurité. Les fausses pages de connexion ne peuvent pas voler une clé d'accès.
account-passkeys-add = Ajouter une clé d'accès
account-passkey-synced = Synchronisée
account-passkey-elsewhere = Créée pour une autre adresse de ce centre d'aide. Elle ne fonctionne pas ici.
account-passkey-remove-what = Vous avez ajouté cette clé d'accès le { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Vous ne pourrez plus l'utiliser pour vous connecter. Votre appareil ou votre gestionnaire de mots de passe conserve sa copie jusqu'à ce que vous l'y supprimiez.

account-apps = Applications d'authentification
account-apps-none = Une application sur votre téléphone affiche un nouveau code toutes les 30 secondes, même sans réseau.
account-apps-add = Ajouter une application d'authentification
account-app-remove-what = Vous avez ajouté cette application le { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Ses codes ne fonctionneront plus.

account-email = Codes par e-mail
account-email-on = Vous pouvez recevoir un code à { $address } lors de la connexion.
account-email-off = Recevez un code à { $address } lors de la connexion.
account-email-switch-on = Activer
account-email-switch-off = Désactiver
account-email-remove = Désactiver les codes par e-mail ?
account-email-remove-what = Vous ne pourrez plus les utiliser pour vous connecter.
account-email-add = Activer les codes par e-mail

account-codes = Codes de récupération
account-codes-left = { $left ->
    [0] Il ne vous reste aucun code de récupération.
    [1] Il vous reste un code de récupération.
   *[other] Il vous reste { $left } codes de récupération.
}
account-codes-low = Générez de nouveaux codes pour pouvoir vous connecter si vous perdez votre téléphone ou votre clé d'accès, ou ne pouvez pas lire vos e-mails.
account-codes-renew = Générer de nouveaux codes
account-codes-renew-why = Vous recevrez dix nouveaux codes. Les anciens ne fonctionneront plus.

account-browsers = Navigateurs de confiance
account-browsers-skip = Ces navigateurs sautent la deuxième étape.
account-browsers-empty = Aucun navigateur de confiance pour l'instant. Les navigateurs de confiance sautent la deuxième étape.
account-browsers-forget = Oublier tous les navigateurs
account-browsers-remove = Oublier tous les navigateurs ?
account-browsers-ask-again = { $count ->
    [one] La deuxième étape vous sera de nouveau demandée à votre prochaine connexion avec ce navigateur :
   *[other] La deuxième étape vous sera de nouveau demandée à votre prochaine connexion avec ces { $count } navigateurs :
}
account-browser-forget = Oublier
account-browser-remove = Oublier « { $label } » ?
account-browser-named = { $label }, dernière utilisation : { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = L'ajout d'une méthode réinitialise vos navigateurs de confiance.
account-resets = { $count ->
    [one] Ce navigateur de confiance sera oublié et demandera de nouveau la deuxième étape :
   *[other] Ces { $count } navigateurs de confiance seront oubliés et demanderont de nouveau la deuxième étape :
}

account-proof = Confirmez que c'est bien vous
account-proof-passkey = Utilisez votre clé d'accès pour continuer.
account-proof-why = Saisissez un code pour continuer.
problem-cancelled = Rien n'a été modifié.

account-done-passkey-added = Clé d'accès ajoutée.
account-done-passkey-renamed = Clé d'accès renommée.
account-done-passkey-removed = Clé d'accès supprimée.
account-done-app-added = Application d'authentification ajoutée.
account-done-app-renamed = Application d'authentification renommée.
account-done-app-removed = Application d'authentification supprimée.
account-done-email-on = Codes par e-mail activés.
account-done-email-off = Codes par e-mail désactivés.
account-done-codes-renewed = Vous avez de nouveaux codes de récupération.
account-done-browser-forgotten = Navigateur oublié.
account-done-browsers-forgotten = Tous les navigateurs sont oubliés.
