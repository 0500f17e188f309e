# Ce que l'équipe voit des utilisateurs, et fait pour eux.

people-title = Authentification à deux facteurs des utilisateurs
people-users = Utilisateurs
people-adoption = Adoption
people-denied-title = Vous n'avez pas l'autorisation
people-denied-why = Demandez à un administrateur de ce centre d'aide de vous accorder l'autorisation « Can reset password/manage 2FA ». Les administrateurs le font dans les réglages de la 2FA.
people-denied-id = Votre identifiant, dont l'administrateur a besoin :
people-find = Rechercher un utilisateur
people-find-hint = Saisissez le début d'un identifiant ou une adresse e-mail complète.
people-find-host = Saisissez un nom, une adresse e-mail ou un identifiant.
people-find-short = Saisissez au moins deux caractères, ou appuyez sur Entrée pour rechercher celui-ci.
people-unknown = Aucun utilisateur trouvé pour « { $id } ».
people-none-why = Les utilisateurs apparaissent ici après leur première connexion. Vérifiez l'orthographe : une partie d'une adresse e-mail ou un nom ne suffit pas.
people-none-yet = Les utilisateurs apparaissent ici après leur première connexion.
people-show-all = Afficher tous les utilisateurs
people-found = { $count ->
    [one] { $count } utilisateur trouvé
   *[other] { $count } utilisateurs trouvés
}
people-you = Vous
people-status = État
people-methods = Méthode
people-status-all = Tous
people-status-enrolled = Configurée
people-status-pending = Non configurée
people-status-skipped = Reportée
people-status-exempt = Exempté
people-status-locked = Verrouillé
people-method-all = Toutes
people-method-passkey = Clé d'accès
people-method-totp = Application d'authentification
people-method-email = E-mail
people-method-recovery_code = Code de récupération
people-method-bypass_code = Code de dépannage
people-column-user = Utilisateur
people-column-status = État
people-column-methods = Méthodes
people-column-until = Jusqu'au
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count ->
    [one] { $count } utilisateur affiché
   *[other] { $count } utilisateurs affichés
}
people-shown-more = { $count ->
    [one] Premier utilisateur affiché
   *[other] { $count } premiers utilisateurs affichés
}
people-none = Aucun utilisateur ne correspond.
people-more = Afficher la suite
people-export = Exporter en CSV
people-exporting = Export des utilisateurs
people-exported-so-far = { $count ->
    [one] { NUMBER($count) } utilisateur exporté
   *[other] { NUMBER($count) } utilisateurs exportés
}
people-exported-of = { NUMBER($count) } utilisateurs exportés sur environ { NUMBER($total) }
people-exported = { $count ->
    [one] { NUMBER($count) } utilisateur enregistré.
   *[other] { NUMBER($count) } utilisateurs enregistrés.
}
people-export-continue = Continuer
people-export-kept = Rien n'est perdu. Reprenez l'export là où il s'est arrêté, ou annulez-le.
people-export-cancelled = Export annulé. Aucun fichier n'a été enregistré.

people-no-days = Aucune donnée pour l'instant.
people-as-table = Sous forme de tableau
people-date = Date
problem-search-failed = La recherche du centre d'aide n'a pas répondu. Réessayez.
problem-export-not-written = Le fichier n'a pas pu être enregistré. Vérifiez l'espace libre, puis exportez de nouveau.
