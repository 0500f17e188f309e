# La page d'un utilisateur, pour l'équipe : informations, actions et historique.

people-back = Retour à la liste

people-fact-totp = Applications d'authentification
people-fact-email = E-mail
people-fact-codes = Codes
people-locked-until = Les codes sont suspendus jusqu'au { people-time }.
people-until-unlocked = Jusqu'au déverrouillage par un agent
people-mail-limited-until = La limite de codes par e-mail est atteinte. Aucun code n'est envoyé avant le { people-time }, sauf si vous déverrouillez l'utilisateur.
people-failures = { $failures ->
    [one] { $failures } code erroné
   *[other] { $failures } codes erronés de suite
}
people-none-set-up = Non configurée
people-since = Depuis le { people-time }
people-last-used = Dernière utilisation : { people-time }
people-never-used = Jamais utilisée
people-clock-fast = L'horloge du téléphone avance d'environ { $seconds } s.
people-clock-slow = L'horloge du téléphone retarde d'environ { $seconds } s.
people-no-address = Aucune adresse enregistrée.
people-unverified = L'adresse n'est pas confirmée, donc aucun code n'y est envoyé.
people-mail-delivered = Le dernier e-mail a été remis ({ people-time }).
people-mail-delayed = Le dernier e-mail est en retard ({ people-time }).
people-mail-bounced = Le dernier e-mail n'a pas pu être remis ({ people-time }).
people-mail-complained = Le dernier e-mail a été signalé comme indésirable ({ people-time }).
people-codes-left = Codes de récupération restants : { $count }
people-bypass-until = Un code de dépannage non utilisé est valable jusqu'au { people-time }.
people-exempt-until = Exempté jusqu'au { people-time }

people-do-totp = Configurer une application d'authentification
people-do-remove-totp = Supprimer l'application d'authentification
people-do-email-on = Activer l'e-mail
people-do-email-off = Désactiver l'e-mail
people-do-bypass = Émettre un code de dépannage
people-do-unlock = Déverrouiller
people-do-exempt = Accorder une exemption
people-do-exempt-end = Mettre fin à l'exemption
people-do-remove-all = Supprimer toutes les méthodes
people-about-totp = L'utilisateur scanne un code QR et vous donne le code affiché par l'application.
people-about-remove-totp = « { $label } » ne fonctionnera plus à la connexion.
people-about-email-on = Les codes seront envoyés à { $address }.
people-about-email-off = L'utilisateur ne recevra plus de codes par e-mail.
people-about-bypass = Un code pour une seule connexion. Il remplace tout code précédent. L'utilisateur garde ses méthodes. Vérifiez d'abord son identité.
people-about-unlock = Les codes fonctionnent de nouveau immédiatement.
people-about-exempt = D'ici là, l'utilisateur n'a pas à configurer la 2FA. S'il a déjà une méthode, elle reste demandée à la connexion.
people-about-exempt-end = L'utilisateur suit les mêmes règles que tout le monde.
people-about-remove-all = Supprime aussi les navigateurs de confiance, les codes de récupération et le code de dépannage. Jusqu'à ce que l'utilisateur configure de nouveau une méthode, son mot de passe suffit pour se connecter.
people-valid = Durée de validité
people-minutes = { $minutes } minutes
people-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
people-reason = Motif
people-reason-kept = Le motif est conservé dans l'historique.
people-sure = Oui, supprimer pour { $user }
people-invalid-reason = Saisissez un motif.
people-invalid-until = Saisissez une date et une heure à venir.
people-invalid-sure = Cochez la case pour confirmer.
people-done-totp = Application d'authentification configurée. L'utilisateur peut générer des codes de récupération dans son compte.
people-done-remove-totp = Application d'authentification supprimée.
people-done-email-on = E-mail activé.
people-done-email-off = E-mail désactivé.
people-done-bypass = Code de dépannage émis.
people-done-unlock = Utilisateur déverrouillé.
people-done-exempt = Exemption accordée.
people-done-exempt-end = Exemption terminée.
people-done-remove-all = Toutes les méthodes supprimées.
people-code-once = Vous ne reverrez pas ce code de dépannage
people-code-until = Valable pour une connexion, jusqu'au { people-time }.
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
people-did-setup_skipped = Configuration reportée
people-did-totp_added = Application d'authentification « { $label } » ajoutée
people-did-totp_imported = Application d'authentification « { $label } » importée d'un autre système
people-did-email_added = E-mail activé
people-did-totp_renamed = Application d'authentification renommée « { $label } »
people-did-totp_removed = Application d'authentification « { $label } » supprimée
people-did-totp_setup_begun = Configuration d'une application d'authentification commencée
people-did-email_removed = E-mail désactivé
people-did-factors_removed = Toutes les méthodes supprimées
people-did-user_erased = Toutes les données effacées
people-did-recovery_codes_renewed = Nouveaux codes de récupération générés
people-did-browser_trusted = Navigateur marqué comme étant de confiance
people-did-browsers_forgotten = Tous les navigateurs de confiance supprimés
people-did-browser_forgotten = Navigateur de confiance « { $label } » supprimé
people-did-browser_token_reused = Navigateur de confiance « { $label } » supprimé, car son jeton a été copié
people-did-bypass_code_issued = Code de dépannage émis, valable jusqu'au { people-time }
people-did-bypass_code_used = Code de dépannage utilisé
people-did-unlocked = Déverrouillé après { $failures } codes erronés
people-did-exemption_set = Exempté jusqu'au { people-time }
people-did-exemption_ended = Exemption terminée
people-did-grant_given = Autorisation donnée à { $agent_id }
people-did-grant_withdrawn = Autorisation retirée à { $agent_id }
people-did-policy_changed = Réglages modifiés
people-did-sender_added = Expéditeur { $sender_id } ajouté
people-did-sender_removed = Expéditeur { $sender_id } supprimé
people-did-sender_confirmed = Expéditeur { $sender_id } confirmé par son code
people-did-sender_ended = Expéditeur { $sender_id } supprimé après dix codes erronés
people-did-plan_changed = Offre changée en { $new_plan }

problem-own-record = Vous ne pouvez pas gérer ici votre propre authentification à deux facteurs. Demandez à un collègue.
problem-grant-required = Il vous faut l'autorisation « Can reset password/manage 2FA ». Demandez-la à un administrateur.
problem-address-unknown = L'utilisateur n'a pas d'adresse e-mail confirmée. Elle doit d'abord être confirmée dans son profil.
problem-no-factor = L'utilisateur n'a encore configuré aucune méthode.
problem-wrong-token-use = Cette page est réservée à l'équipe.
