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

account-apps = Applications d'authentification
account-apps-none = Une application sur votre téléphone affiche un nouveau code toutes les 30 secondes, même sans réseau.
account-apps-add = Ajouter une application d'authentification
account-factor-remove = Supprimer « { $label } » ?
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
account-codes-renew = Générer de nouveaux codes
account-codes-renew-why = Vous recevrez dix nouveaux codes. Les anciens ne fonctionneront plus.

account-browsers = Navigateurs de confiance
account-browsers-forget = Oublier tous les navigateurs
account-browsers-remove = Oublier tous les navigateurs ?
account-browser-forget = Oublier
account-browser-remove = Oublier « { $label } » ?
account-browser-named = { $label }, dernière utilisation : { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = L'ajout d'une méthode réinitialise vos navigateurs de confiance.

account-proof = Confirmez que c'est bien vous
account-proof-why = Saisissez un code pour continuer.
problem-cancelled = Rien n'a été modifié.

account-done-app-added = Application d'authentification ajoutée.
account-done-app-renamed = Application d'authentification renommée.
account-done-app-removed = Application d'authentification supprimée.
account-done-email-on = Codes par e-mail activés.
account-done-email-off = Codes par e-mail désactivés.
account-done-codes-renewed = Vous avez de nouveaux codes de récupération.
account-done-browser-forgotten = Navigateur oublié.
account-done-browsers-forgotten = Tous les navigateurs sont oubliés.
