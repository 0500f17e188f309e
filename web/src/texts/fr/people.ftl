# Ce que l'équipe voit des utilisateurs, et fait pour eux.

people-title = Authentification à deux facteurs des utilisateurs
people-users = Utilisateurs
people-adoption = Adoption
people-search = Identifiant de l'utilisateur
people-open = Ouvrir
people-unknown = Aucun utilisateur trouvé pour « { $id } ».
people-status = État
people-methods = Méthode
people-status-all = Tous
people-status-enrolled = Configurée
people-status-pending = Non configurée
people-status-skipped = Ignorée
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
people-back = Retour à la liste

people-fact-status = État
people-fact-totp = Applications d'authentification
people-fact-email = E-mail
people-fact-codes = Codes
people-fact-exemption = Exemption
people-fact-language = Langue
people-locked-until = Aucun code n'est accepté avant : { people-time }.
people-until-unlocked = Jusqu'au déverrouillage par un agent
people-mail-limited-until = La limite de codes par e-mail est atteinte. Aucun code n'est envoyé avant : { people-time }, sauf si vous déverrouillez l'utilisateur.
people-failures = { $failures ->
    [one] { $failures } code erroné
   *[other] { $failures } codes erronés de suite
}
people-none-set-up = Non configurée
people-since = Depuis : { people-time }
people-last-used = Dernière utilisation : { people-time }
people-never-used = Jamais utilisée
people-clock-fast = L'horloge du téléphone avance d'environ { $seconds } s.
people-clock-slow = L'horloge du téléphone retarde d'environ { $seconds } s.
people-no-address = Aucune adresse n'est connue.
people-unverified = L'adresse n'est pas confirmée : aucun code n'y est envoyé.
people-mail-delivered = Le dernier e-mail a été remis ({ people-time }).
people-mail-delayed = Le dernier e-mail est en retard ({ people-time }).
people-mail-bounced = Le dernier e-mail est revenu ({ people-time }).
people-mail-complained = Le dernier e-mail a été signalé comme indésirable ({ people-time }).
people-codes-left = Codes de récupération restants : { $count }
people-bypass-until = Un code de dépannage non utilisé est valable jusqu'au : { people-time }.
people-exempt-until = Dispensé jusqu'au : { people-time }
people-not-exempt = Aucune

people-do-totp = Configurer une application d'authentification
people-do-remove-totp = Retirer l'application d'authentification
people-do-email-on = Activer l'e-mail
people-do-email-off = Désactiver l'e-mail
people-do-bypass = Émettre un code de dépannage
people-do-unlock = Déverrouiller
people-do-exempt = Accorder une exemption
people-do-exempt-end = Mettre fin à l'exemption
people-do-remove-all = Retirer toutes les méthodes
people-about-totp = L'utilisateur scanne un code QR et vous donne le code affiché par l'application.
people-about-remove-totp = « { $label } » ne servira plus à la connexion.
people-about-email-on = Les codes seront envoyés à { $address }.
people-about-email-off = L'utilisateur ne recevra plus de codes par e-mail.
people-about-bypass = Un code pour une connexion. Il remplace tout code précédent. Les méthodes restent. Assurez-vous d'abord que vous parlez bien à l'utilisateur.
people-about-unlock = Les codes sont de nouveau acceptés immédiatement.
people-about-exempt = D'ici là, l'utilisateur n'a rien à configurer. Une méthode déjà configurée reste demandée.
people-about-exempt-end = Les mêmes règles que pour tous s'appliquent de nouveau à l'utilisateur.
people-about-remove-all = Les navigateurs de confiance, les codes de récupération et le code de dépannage disparaissent aussi. Le mot de passe seul suffit alors jusqu'à ce que l'utilisateur configure une nouvelle méthode.
people-valid = Durée de validité
people-minutes = { $minutes } minutes
people-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
people-until = Jusqu'au
people-reason = Motif
people-reason-kept = Le motif est conservé dans l'historique.
people-sure = Oui, retirer pour { $user }
people-invalid-reason = Indiquez un motif.
people-invalid-until = Indiquez un moment à venir.
people-invalid-sure = Confirmez le retrait.
people-done = Terminé : { $action }
people-totp-done = Application d'authentification configurée. L'utilisateur peut générer des codes de récupération dans son compte.
people-code-once = Vous ne reverrez pas ce code de dépannage
people-code-until = Valable pour une connexion, jusqu'au : { people-time }.
people-code-done = Terminé

people-history = Historique
people-history-none = Rien pour l'instant.
people-did-by = { people-time }, { $kind ->
    [user] utilisateur
    [admin] administrateur { $id }
    [agent] agent { $id }
   *[service] système du support
}
people-did-user_seen = Vu pour la première fois
people-did-address_changed = Adresse changée de { $old_email } à { $new_email }
people-did-locked_out = Verrouillé après { $failures } codes erronés
people-did-recovery_code_used = Code de récupération utilisé
people-did-setup_skipped = Configuration ignorée
people-did-totp_added = Application d'authentification « { $label } » ajoutée
people-did-totp_imported = Application d’authentification « { $label } » importée d’un autre système
people-did-email_added = E-mail activé
people-did-totp_renamed = Application d'authentification renommée « { $label } »
people-did-totp_removed = Application d'authentification « { $label } » retirée
people-did-totp_setup_begun = Configuration d'une application d'authentification commencée
people-did-email_removed = E-mail désactivé
people-did-factors_removed = Toutes les méthodes retirées
people-did-user_erased = Toutes les données effacées
people-did-recovery_codes_renewed = Nouveaux codes de récupération créés
people-did-browser_trusted = Navigateur marqué comme fiable
people-did-browsers_forgotten = Tous les navigateurs de confiance retirés
people-did-browser_forgotten = Navigateur de confiance « { $label } » retiré
people-did-browser_token_reused = Navigateur de confiance « { $label } » retiré, car son jeton a été copié
people-did-bypass_code_issued = Code de dépannage émis, valable jusqu'au : { people-time }
people-did-bypass_code_used = Code de dépannage utilisé
people-did-unlocked = Déverrouillé après { $failures } codes erronés
people-did-exemption_set = Exempté jusqu'au : { people-time }
people-did-exemption_ended = Exemption terminée
people-did-grant_given = Autorisation donnée à { $agent_id }
people-did-grant_withdrawn = Autorisation retirée à { $agent_id }
people-did-policy_changed = Réglages modifiés
people-did-sender_added = Expéditeur { $sender_id } ajouté
people-did-sender_removed = Expéditeur { $sender_id } retiré
people-did-sender_confirmed = Expéditeur { $sender_id } confirmé par son code
people-did-sender_ended = Expéditeur { $sender_id } retiré après dix codes erronés
people-did-plan_changed = Offre changée pour { $new_plan }

people-seen = Tous les utilisateurs
people-over-time = Évolution
people-no-days = Aucune donnée pour l'instant.
people-on-day = { people-day } : { $enrolled } utilisateurs sur { $seen } l'ont configurée.
people-as-table = Sous forme de tableau
people-date = Date

problem-own-record = Vous ne pouvez pas gérer ici votre propre authentification à deux facteurs. Adressez-vous à un collègue.
problem-grant-required = Il vous faut l'autorisation « Can reset password/manage 2FA ». Demandez-la à un administrateur.
problem-address-unknown = Aucune adresse e-mail confirmée n'est connue. Elle doit d'abord être confirmée dans le profil de l'utilisateur.
problem-no-factor = L'utilisateur n'a encore configuré aucune méthode.
problem-wrong-token-use = Cette page est réservée à l'équipe.
