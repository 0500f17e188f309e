# L'espace du compte.

account-title = Connexion en deux étapes
account-on = La connexion en deux étapes est activée.
account-off = La connexion en deux étapes est désactivée. Configurez une méthode pour protéger votre compte.
account-required = Ce centre d'aide exige la connexion en deux étapes. Configurez une méthode.
account-grace = Ce centre d'aide exigera la connexion en deux étapes. Configurez une méthode avant le { DATETIME($until, dateStyle: "long", timeStyle: "short") }.
account-mandatory = Ce centre d'aide l'exige.
account-locked = Trop de codes erronés. Aucun code n'est accepté avant { DATETIME($until, timeStyle: "short") }.
account-mail-limited = Le nombre maximal d'e-mails contenant un code a été envoyé. Prochain envoi possible à partir du { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Le support peut l'autoriser plus tôt.
account-no-methods = Ce centre d'aide ne propose pas la connexion en deux étapes pour le moment.
account-method-off = Ce centre d'aide ne propose pas cette méthode pour le moment. Elle n'est pas demandée.
account-added = Ajoutée le { DATETIME($at, dateStyle: "medium") }
account-used = Dernière utilisation : { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Pas encore utilisée
account-until = De confiance jusqu'au { DATETIME($at, dateStyle: "medium") }
account-rename = Renommer
account-name = Nom

account-apps = Applications d'authentification
account-apps-none = Une application sur votre téléphone affiche un nouveau code toutes les trente secondes, même sans réseau.
account-apps-add = Ajouter une application d'authentification
account-app-remove = Supprimer « { $label } » ?
account-app-remove-why = Ses codes ne seront plus acceptés. Un code sera de nouveau demandé aux navigateurs de confiance.

account-email = Codes par e-mail
account-email-on = À la connexion, un code peut être envoyé à { $address }.
account-email-off = À la connexion, un code est envoyé à { $address }.
account-email-switch-on = Activer
account-email-switch-off = Désactiver
account-email-remove = Désactiver les codes par e-mail ?
account-email-remove-why = Vous ne pourrez plus vous connecter ainsi. Un code sera de nouveau demandé aux navigateurs de confiance.

account-codes = Codes de récupération
account-codes-left = { $left ->
    [0] Il ne vous reste aucun code de récupération.
    [1] Il vous reste un code de récupération.
   *[other] Il vous reste { $left } codes de récupération.
}
account-codes-few = Créez-en de nouveaux pour pouvoir vous connecter sans téléphone ni e-mail.
account-codes-renew = Créer de nouveaux codes
account-codes-renew-why = Vous recevrez dix nouveaux codes. Les anciens ne fonctionneront plus.

account-browsers = Navigateurs de confiance
account-browsers-what = Ces navigateurs se connectent sans code.
account-browsers-none = Il n'y en a aucun. Un navigateur de confiance se connecte sans code.
account-browsers-forget = Oublier tous les navigateurs
account-browser-forget = Oublier
account-browser-remove = Oublier « { $label } » ?
account-browser-remove-why = Un code sera demandé à la prochaine connexion.

account-proof = Est-ce bien vous ?
account-proof-why = Avant cette modification, confirmez avec un code.
problem-cancelled = Rien n'a été modifié.

account-done-app-added = L'application d'authentification est ajoutée.
account-done-app-renamed = L'application d'authentification est renommée.
account-done-app-removed = L'application d'authentification est supprimée.
account-done-email-on = Les codes par e-mail sont activés.
account-done-email-off = Les codes par e-mail sont désactivés.
account-done-codes-renewed = Vous avez de nouveaux codes de récupération.
account-done-browser-forgotten = Le navigateur est oublié.
account-done-browsers-forgotten = Tous les navigateurs sont oubliés.
