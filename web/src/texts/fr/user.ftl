# La page d'un utilisateur, pour l'équipe : informations, actions et historique.

people-back = Retour à la liste
user-id = Identifiant : { $id }
user-methods = Méthodes de connexion
user-more = Autres actions
user-danger = Zone de danger
user-own = C'est votre propre profil
user-own-why = Vous ne pouvez pas gérer ici votre propre authentification à deux facteurs. Utilisez l'espace de votre compte ou demandez à un collègue.
user-unseen = Pas encore de connexion
user-unseen-why = L'utilisateur apparaît ici après sa première connexion.
user-unseen-add = Cet utilisateur ne s'est pas encore connecté. Ajoutez-le pour l'aider avant sa première connexion, par exemple avec un code de dépannage ou une exemption.
user-confirmed = confirmée
user-unconfirmed = non confirmée
user-add = Ajouter l'utilisateur
user-added = Utilisateur ajouté.
user-says = Que dit l'utilisateur ?
user-says-first = Vérifiez d'abord l'identité de l'utilisateur. La personne qui appelle peut être malveillante.
user-says-lost-phone = « J'ai perdu mon téléphone. »
user-says-lost-passkey = « J'ai perdu ma clé de sécurité ou l'appareil avec ma clé d'accès. »
user-says-no-passkey = « Ma clé d'accès ne fonctionne pas. »
user-says-new-phone = « J'ai un nouveau téléphone. »
user-says-no-mail = « Je ne reçois aucun e-mail. »
user-says-locked = « On me dit : trop de codes erronés. »
user-says-no-setup = « Je n'arrive pas à faire la configuration. »
user-advice-no-method = L'utilisateur n'a configuré aucune méthode, la connexion ne peut donc pas demander de code. Si elle demande la configuration, un code de dépannage permet de la reporter une fois.
user-advice-recovery = { $count ->
    [one] Il reste un code de récupération à l'utilisateur. Avec lui, il peut se connecter sans votre aide.
   *[other] Il reste { $count } codes de récupération à l'utilisateur. Avec l'un d'eux, il peut se connecter sans votre aide.
}
user-advice-no-recovery = Il ne reste aucun code de récupération à l'utilisateur.
user-advice-bypass = Un code de dépannage lui permet de se connecter une fois. Si le téléphone a été volé, supprimez aussi son application d'authentification.
user-advice-phone-passkey = Si le téléphone avait une clé d'accès, supprimez-la aussi.
user-advice-synced = Une clé d'accès synchronisée peut encore fonctionner sur les autres appareils de l'utilisateur.
user-advice-has-totp = L'utilisateur a aussi une application d'authentification et peut se connecter avec ses codes.
user-advice-has-email = L'utilisateur a aussi les codes par e-mail et peut les utiliser pour se connecter.
user-advice-bypass-passkey = Un code de dépannage lui permet de se connecter une fois. Supprimez ci-dessous la clé d'accès de l'appareil perdu ou de la clé de sécurité perdue, pour que personne d'autre ne puisse l'utiliser.
user-advice-bypass-once = Un code de dépannage lui permet de se connecter une fois. Il peut ensuite ajouter une nouvelle clé d'accès dans l'espace de son compte.
user-advice-former-domain = { $count ->
    [one] { $count } clé d'accès a été créée pour un domaine que le centre d'aide n'utilise plus. Elle ne peut donc pas servir à la connexion.
   *[other] { $count } clés d'accès ont été créées pour un domaine que le centre d'aide n'utilise plus. Elles ne peuvent donc pas servir à la connexion.
}
user-advice-address = Demandez quelle adresse le navigateur affiche. Les clés d'accès ne fonctionnent que sur le domaine propre au centre d'aide : à toute autre adresse, l'utilisateur est peut-être sur une fausse page et ne doit rien y saisir.
user-advice-same-device = Une clé d'accès peut n'exister que dans le navigateur, sur l'appareil ou sur la clé de sécurité qui a servi à l'ajouter. Demandez à l'utilisateur d'essayer là.
user-advice-full = L'utilisateur a cinq applications d'authentification et ne peut pas en ajouter. Avec un code de dépannage, il peut se connecter et en remplacer une. Ou supprimez-en d'abord une ici.
user-advice-old-phone = Si l'ancien téléphone fonctionne encore, l'utilisateur peut ajouter le nouveau dans l'espace de son compte.
user-advice-together = Configurez ensemble une application d'authentification : l'utilisateur scanne un code QR et vous dit le code affiché. Supprimez ensuite l'application de l'ancien téléphone, s'il y en a une.
user-advice-profile = Corrigez ou confirmez l'adresse dans le profil de l'utilisateur. D'ici là, un code de dépannage lui permet de se connecter.
user-advice-email-off = L'e-mail n'est pas activé pour cet utilisateur, la connexion ne propose donc pas de codes par e-mail.
user-advice-spam = Demandez à l'utilisateur de regarder dans le dossier de courrier indésirable de { $address }. S'il ne peut pas attendre, un code de dépannage lui permet de se connecter.
user-advice-clock = Demandez à l'utilisateur de régler automatiquement l'heure du téléphone. D'ici là, des codes corrects peuvent être refusés.
user-advice-not-locked = L'utilisateur n'est pas verrouillé. Si un code est refusé, il est peut-être ancien, ou l'horloge du téléphone est déréglée. Un code de dépannage lui permet de se connecter une fois.
user-advice-recovery-locked = { $count ->
    [one] Le dernier code de récupération de l'utilisateur fonctionne même pendant le blocage des codes.
   *[other] N'importe lequel des { $count } codes de récupération de l'utilisateur fonctionne même pendant le blocage des codes.
}
user-advice-passkey-locked = La clé d'accès de l'utilisateur fonctionne même pendant le blocage des codes.
user-advice-unlock = Déverrouillez l'utilisateur pour qu'il puisse réessayer tout de suite.
user-advice-has-method = L'utilisateur a déjà configuré une méthode. S'il ne peut pas l'utiliser, un code de dépannage lui permet de se connecter une fois. Il peut ensuite en ajouter une autre dans l'espace de son compte.
user-advice-exempt = Une exemption donne plus de temps à l'utilisateur : jusqu'à sa fin, la connexion n'exige pas la configuration. Ou configurez ensemble une application d'authentification, sous « Autres actions ».
user-required-since = 2FA exigée depuis le { people-time }
user-ends-requirement = Cela met aussi fin à l'exigence de configurer la 2FA.
user-ends-exemption = Cela met aussi fin à l'exemption.
user-exempt-for = Durée de l'exemption
user-exempt-day = 1 jour
user-exempt-week = 1 semaine
user-exempt-month = 1 mois
user-exempt-date = Jusqu'à une date
user-exempt-last-day = Dernier jour

people-fact-passkey = Clés d'accès
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
people-passkey-synced = Synchronisée entre les appareils
people-passkey-not-synced = Sur un seul appareil ou une seule clé de sécurité
people-passkey-other-domain = Créée pour un autre domaine, donc refusée à la connexion.
people-passkeys-by-user = Seul l'utilisateur peut ajouter une clé d'accès, car il faut pour cela son appareil ou sa clé de sécurité.
people-no-address = Aucune adresse enregistrée.
people-unverified = L'adresse n'est pas confirmée, donc aucun code n'y est envoyé.
people-reminded = Dernier rappel de configurer la 2FA : { people-time }
people-mail-delivered = Le dernier e-mail a été remis ({ people-time }).
people-mail-delayed = Le dernier e-mail est en retard ({ people-time }).
people-mail-bounced = Le dernier e-mail n'a pas pu être remis ({ people-time }).
people-mail-complained = Le dernier e-mail a été signalé comme indésirable ({ people-time }).
people-codes-left = Codes de récupération restants : { $count }
people-bypass-until = Un code de dépannage non utilisé est valable jusqu'au { people-time }.
people-exempt-until = Exempté jusqu'au { people-time }

people-do-remove-passkey = Supprimer la clé d'accès
people-do-totp = Configurer une application d'authentification
people-do-remove-totp = Supprimer l'application d'authentification
people-do-email-on = Activer l'e-mail
people-do-email-off = Désactiver l'e-mail
people-do-bypass = Émettre un code de dépannage
people-do-unlock = Déverrouiller
people-do-exempt = Accorder une exemption
people-do-exempt-end = Mettre fin à l'exemption
people-do-require = Exiger la 2FA
people-do-require-end = Ne plus exiger la 2FA
people-do-remove-all = Supprimer toutes les méthodes
people-about-remove-passkey = « { $label } » ne fonctionnera plus à la connexion.
people-about-totp = L'utilisateur scanne un code QR et vous donne le code affiché par l'application.
people-about-remove-totp = « { $label } » ne fonctionnera plus à la connexion.
people-about-email-on = Les codes seront envoyés à { $address }.
people-about-email-off = L'utilisateur ne recevra plus de codes par e-mail.
people-about-bypass = Un code pour une seule connexion. Il remplace tout code précédent. L'utilisateur garde ses méthodes. Vérifiez d'abord son identité.
people-about-unlock = Les codes fonctionnent de nouveau immédiatement.
people-about-exempt = Pendant un certain temps, l'utilisateur n'a pas à configurer la 2FA. S'il a déjà une méthode, elle reste demandée à la connexion.
people-about-exempt-end = L'utilisateur suit les mêmes règles que tout le monde.
people-about-require = L'utilisateur doit configurer la 2FA, quels que soient les groupes indiqués dans les réglages. Un délai de grâce s'applique toujours.
people-about-require-end = L'utilisateur suit les mêmes règles que les autres.
people-about-remove-all = Cela supprime les clés d'accès, les applications d'authentification et les codes par e-mail, ainsi que les navigateurs de confiance, les codes de récupération et le code de dépannage. Tant que l'utilisateur n'a pas de nouveau configuré une méthode, son mot de passe suffit pour se connecter.
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
people-done-remove-passkey = Clé d'accès supprimée.
people-done-totp = Application d'authentification configurée. L'utilisateur peut générer des codes de récupération dans son compte.
people-done-remove-totp = Application d'authentification supprimée.
people-done-email-on = E-mail activé.
people-done-email-off = E-mail désactivé.
people-done-bypass = Code de dépannage émis.
people-done-unlock = Utilisateur déverrouillé.
people-done-exempt = Exemption accordée.
people-done-exempt-end = Exemption terminée.
people-done-require = 2FA exigée.
people-done-require-end = La 2FA n'est plus exigée de cet utilisateur.
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
people-did-passkey_added = Clé d'accès « { $label } » ajoutée
people-did-passkey_renamed = Clé d'accès renommée « { $label } »
people-did-passkey_removed = Clé d'accès « { $label } » supprimée
people-did-passkey_copied = Connexion avec la clé d'accès « { $label } » refusée, car la clé d'accès a peut-être été copiée
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
people-did-requirement_set = 2FA exigée
people-did-requirement_ended = 2FA plus exigée
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
