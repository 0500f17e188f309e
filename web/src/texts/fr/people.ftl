# Ce que l'équipe voit des utilisateurs, et fait pour eux.

people-title = Authentification à deux facteurs des utilisateurs
people-users = Utilisateurs
people-adoption = Adoption
people-unknown = Aucun utilisateur trouvé pour « { $id } ».
people-status = État
people-methods = Méthode
people-status-all = Tous
people-status-enrolled = Configurée
people-status-pending = Non configurée
people-status-skipped = Reportée
people-status-exempt = Exempté
people-status-locked = Verrouillé
people-method-all = Toutes
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
people-none = Aucun utilisateur ne correspond.
people-more = Afficher la suite
people-export = Exporter en CSV

people-no-days = Aucune donnée pour l'instant.
people-as-table = Sous forme de tableau
people-date = Date
