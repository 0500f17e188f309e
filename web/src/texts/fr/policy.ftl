# Les réglages d'un administrateur.

problem-admin-required = Seuls les administrateurs peuvent voir et modifier ces réglages.
problem-sender-exists = Un autre administrateur vient d'ajouter un expéditeur semblable. Rechargez la page pour le voir.
problem-address-taken = Un autre centre d'aide utilise cette adresse, ou elle est enregistrée autrement auprès d'Amazon SES. Utilisez une autre adresse, ou faites-la d'abord supprimer là-bas.
problem-no-code-to-send = Nous ne pouvons pas envoyer de code pour le moment. Soit il a déjà été saisi, soit Amazon SES n'a pas encore vérifié l'adresse.
problem-too-many-senders = Il y a déjà vingt expéditeurs. Supprimez-en d'abord un.
problem-sender-in-use = Les réglages enregistrés utilisent cet expéditeur. Enregistrez-les avec un autre, ou sans, puis supprimez-le.

policy-title = Authentification à deux facteurs
policy-no-access = Vous n'avez pas accès à ces réglages
policy-no-access-what = Seuls les administrateurs peuvent les voir et les modifier. Adressez-vous à un administrateur de votre centre d'aide.
policy-plan = L'authentification à deux facteurs fait partie de l'offre Enterprise. Ce centre d'aide a une autre offre, vous ne pouvez donc pas modifier ces réglages. Les utilisateurs qui ont déjà configuré la 2FA continuent de l'utiliser pour se connecter.
policy-on = Activé
policy-off = Désactivé
policy-clear = Effacer
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
    [one] { $count } modification non enregistrée
   *[other] { $count } modifications non enregistrées
}
policy-effects = Effets de ces modifications
policy-discard = Abandonner les modifications
policy-discarded = Modifications abandonnées.
policy-saved = Enregistré.
policy-theirs-taken = Vos modifications ont été abandonnées. Voici les réglages actuels.

policy-methods = Méthodes
policy-passkeys_enabled = Clés d'accès
policy-passkeys_enabled-what = Les utilisateurs confirment avec le verrouillage de l'écran de leur appareil ou avec une clé de sécurité. C'est la plus sûre des trois méthodes : une page d'hameçonnage ne peut pas utiliser une clé d'accès.
policy-passkey_rp_id = Domaine du centre d'aide (relying party ID)
policy-passkey_rp_id-what = Le domaine où les utilisateurs ouvrent le centre d'aide, par exemple help.example.com, ou un domaine parent. Les clés d'accès ne fonctionnent que là.
policy-passkey_rp_id-rule = Saisissez un domaine complet, par exemple help.example.com, sans https://, ni port, ni chemin. Les adresses IP et les suffixes partagés comme co.uk ne conviennent pas.
policy-domain-suggestion = Utiliser { $domain }
policy-domain-abandoned = Après l'enregistrement, les clés d'accès créées pour { $domain } ne fonctionneront plus et les utilisateurs devront en ajouter de nouvelles. Les anciennes fonctionneront de nouveau si vous rétablissez ce domaine.
policy-totp_enabled = Service TOTP
policy-totp_enabled-what = Codes d'une application d'authentification.
policy-email_enabled = 2FA par e-mail
policy-email_enabled-what = Codes par e-mail, à l'adresse du profil de l'utilisateur.
policy-sender_id = Expéditeur
policy-sender_id-what = Nous envoyons les codes et les avis depuis cette adresse.
policy-sender_id-rule = La 2FA par e-mail nécessite un expéditeur vérifié.

policy-enforcement = Obligation
policy-required = Exiger que les utilisateurs configurent la 2FA
policy-required-what = Si cette option est désactivée, la 2FA est facultative.
policy-required-rule = Activez d'abord une méthode.
policy-grace_until = Délai de grâce
policy-grace_until-what = Les utilisateurs peuvent reporter la configuration jusqu'à la fin de ce jour, dans le fuseau horaire ci-dessous. Laissez vide pour l'exiger immédiatement.
policy-grace_until-rule = Saisissez une date valide. Le délai de grâce ne s'applique que si la configuration est exigée.
policy-reminders_enabled = Rappeler aux utilisateurs par e-mail
policy-reminders_enabled-what = Les utilisateurs qui n'ont pas configuré la 2FA reçoivent un e-mail 14 jours, 7 jours et 1 jour avant la fin du délai de grâce.
policy-required_groups = Seulement ces groupes
policy-required_groups-rule = 100 groupes au plus, de 128 caractères au plus chacun.
policy-required_groups-what = Saisissez un groupe et appuyez sur Entrée. Laissez vide pour exiger la 2FA de tous.
policy-exempt_groups = Sauf ces groupes
policy-exempt_groups-what = Les utilisateurs de l'un de ces groupes n'ont pas à configurer la 2FA, même s'ils font aussi partie de l'un des groupes ci-dessus. Laissez vide s'il n'y a pas d'exception.
policy-exempt_groups-rule = 100 groupes au plus, de 128 caractères au plus chacun.
policy-groups-users = { $count ->
    [one] { $count } utilisateur
   *[other] { $count } utilisateurs
}
policy-groups-no-match = Aucun groupe connu ne correspond. Appuyez sur Entrée pour utiliser ce nom quand même.
policy-groups-unknown = Absent des groupes connus : { $groups }. Vérifiez l'orthographe.
policy-groups-remove = Retirer { $group }
policy-groups-removed = { $group } retiré.

policy-details = Détails
policy-trusted_browser_days = Faire confiance aux navigateurs pendant (jours)
policy-trusted_browser_days-what = 0 = toujours demander
policy-trusted_browser_days-rule = Saisissez un nombre entier de 0 à 90.
policy-issuer = Nom dans les applications d'authentification
policy-issuer-what = Affiché à côté du code dans l'application.
policy-issuer-rule = Saisissez 1 à 64 caractères, sans deux-points ni espace au début ou à la fin.
policy-time_zone = Fuseau horaire
policy-time_zone-what = Le délai de grâce se termine à la fin de son dernier jour dans ce fuseau horaire.
policy-time_zone-rule = Choisissez un fuseau horaire dans la liste.
policy-time_zone-none = Aucun fuseau horaire ne correspond.
policy-support_url = Page d'aide
policy-support_url-what = Où les utilisateurs trouvent de l'aide. Facultatif.
policy-support_url-rule = Saisissez une adresse qui commence par https://
policy-audit_retention_days = Conservation du journal d'audit (jours)
policy-audit_retention_days-what = Laissez vide pour le conserver indéfiniment. S'applique aux nouvelles entrées.
policy-audit_retention_days-rule = Saisissez un nombre entier de 30 à 3650, ou laissez vide.

policy-impact-now = Utilisateurs sans 2FA : { $count }. Ils devront la configurer à leur prochaine connexion.
policy-impact-from = Utilisateurs sans 2FA : { $count }. Ils devront la configurer à partir du { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Cela ne concerne que les utilisateurs de ces groupes. Nous ne savons pas combien ils sont.
policy-impact-groups-of = { $count ->
    [one] Cela ne concerne que les utilisateurs de ces groupes : { $count } utilisateur au plus.
   *[other] Cela ne concerne que les utilisateurs de ces groupes : { $count } utilisateurs au plus.
}
policy-impact-exempt-groups = Les utilisateurs des groupes exemptés ne sont pas concernés. Nous ne savons pas combien ils sont.
policy-impact-exempt-groups-of = { $count ->
    [one] Les utilisateurs des groupes exemptés ne sont pas concernés : { $count } utilisateur au plus.
   *[other] Les utilisateurs des groupes exemptés ne sont pas concernés : { $count } utilisateurs au plus.
}
policy-impact-reminders-now = Les premiers rappels seront envoyés dans l'heure. Utilisateurs sans 2FA : { $count }.
policy-impact-reminders-from = Les premiers rappels seront envoyés le { DATETIME($from, dateStyle: "long") }. Utilisateurs sans 2FA : { $count }.
policy-impact-exempt = Utilisateurs exemptés : { $count }. Ils ne sont pas concernés avant la fin de leur exemption.
policy-impact-optional = La 2FA n'est plus obligatoire. Utilisateurs qui l'ont configurée et continuent de l'utiliser : { $count }.
policy-impact-off = { $method } ne sera plus accepté. Utilisateurs concernés : jusqu'à { $count }.
policy-impact-left-optional = Les utilisateurs sans autre méthode se connecteront sans 2FA.
policy-impact-left-required = Les utilisateurs sans autre méthode devront en configurer une, si la 2FA est obligatoire pour eux.
policy-impact-on = { $method } sera de nouveau accepté. Utilisateurs qui l'ont déjà : { $count }.
policy-impact-passkeys-off = Les clés d'accès ne seront plus acceptées. Utilisateurs qui en ont une : jusqu'à { $count }.
policy-impact-passkeys-on = Les clés d'accès seront de nouveau acceptées. Utilisateurs qui en ont déjà une : jusqu'à { $count }.
policy-impact-domain = Les clés d'accès créées pour { $domain } ne fonctionneront plus. Utilisateurs qui en ont une : jusqu'à { $count }.
policy-impact-days = Les navigateurs de confiance depuis plus longtemps devront de nouveau fournir un code.
policy-impact-issuer = Les applications déjà configurées continueront d'afficher l'ancien nom.

conflict-title = Un autre administrateur a modifié les réglages
conflict-what = Vos modifications ne sont pas encore enregistrées, et celles de l'autre administrateur n'ont pas été écrasées.
conflict-field = Réglage
conflict-column-theirs = Maintenant
conflict-column-mine = Le vôtre
conflict-unchanged = inchangé
conflict-mine = Enregistrer aussi mes modifications
conflict-mine-what = Les champs que vous n'avez pas modifiés gardent leur valeur actuelle.
conflict-theirs = Abandonner mes modifications

senders-none = Aucun
senders-pending = En attente de confirmation
senders-verified = Vérifié
senders-failed = Non confirmé
senders-unknown = État inconnu
senders-about-failed = Le lien d'Amazon envoyé à { $address } n'a pas été ouvert à temps. Supprimez cet expéditeur, puis ajoutez-le de nouveau.
senders-about-unknown = Amazon n'a pas répondu. L'état n'est peut-être plus à jour.
senders-notices = Expéditeur des avis
senders-notices-what = La 2FA par e-mail est désactivée, nous n'envoyons donc pas de codes. Les avis de modification du compte partent toujours de cette adresse.
senders-step = Étape { $step } sur 2
senders-step-ses-done = Amazon a vérifié l'adresse.
senders-step-code-done = Vous avez saisi le code.
senders-refresh = Vérifier à nouveau
senders-refreshed = État mis à jour.
senders-remove = Supprimer { $name }
senders-remove-title = Supprimer { $address } ?
senders-remove-what = Nous n'enverrons plus d'e-mails depuis cette adresse. Pour la réutiliser, vous devrez la confirmer de nouveau.
senders-removed = { $name } supprimé.
senders-add = Ajouter un expéditeur
senders-add-now = Ajouter
senders-added = { $address } a été ajoutée. Suivez les deux étapes pour la confirmer.
senders-missing-ses = Ouvrez le lien dans l'e-mail d'Amazon envoyé à { $address }. Cette page vérifie l'état toutes les dix secondes.
senders-code-label = Code de l'e-mail envoyé à { $address }
senders-code-what = Sans lui, l'expéditeur est supprimé après 24 heures.
senders-code-confirm = Confirmer
senders-code-again = Renvoyer le code
senders-code-again-in = Renvoyer dans { $left }
senders-code-sent = Nous avons envoyé un code à { $address }.
senders-confirmed = { $address } confirmée.
senders-field-address = Adresse e-mail
senders-field-display_name = Nom de l'expéditeur
senders-rule-address = Saisissez une adresse ASCII. Nous y enverrons un code.
senders-rule-display_name = Saisissez 1 à 64 caractères.

agents-title = Can reset password/manage 2FA
agents-what = Ces agents peuvent gérer la 2FA des utilisateurs. Les changements prennent effet immédiatement. Les administrateurs ont toujours cette autorisation.
agents-none = Aucun agent pour l'instant.
agents-id = Identifiant de l'agent
agents-id-what = Nous ne pouvons pas vérifier cet identifiant. Copiez-le depuis votre helpdesk : un mauvais identifiant pourrait donner l'autorisation à quelqu'un d'autre.
agents-id-missing = Saisissez l'identifiant de l'agent.
agents-search = Agent
agents-search-what = Recherchez par nom ou par adresse e-mail.
agents-search-failed = La recherche ne fonctionne pas pour l'instant. Réessayez dans un moment.
agents-no-match = Aucun agent ne correspond.
agents-none-chosen = Choisissez un agent dans la liste.
agents-grant = Ajouter
agents-granted = depuis le { DATETIME($at, dateStyle: "medium") }, par { $by }
agents-revoke = Supprimer { $agent }
agents-revoke-title = Supprimer { $agent } ?
agents-revoke-what = Cette personne ne pourra plus réinitialiser les mots de passe ni gérer la 2FA des utilisateurs. L'effet est immédiat.
agents-granted-to = { $agent } peut maintenant gérer la 2FA des utilisateurs.
agents-revoked = { $agent } supprimé.
