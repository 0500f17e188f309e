# Les réglages d'un administrateur.

problem-admin-required = Seuls les administrateurs peuvent voir et modifier ces réglages.
problem-sender-exists = Un expéditeur porte déjà ce nom dans les réglages. Choisissez-en un autre.
problem-address-taken = Cette adresse appartient à un autre centre d'aide, ou est enregistrée autrement auprès d'Amazon SES. Utilisez-en une autre, ou faites-la d'abord supprimer là-bas.
problem-no-code-to-send = Aucun code ne peut être envoyé pour le moment : il a déjà été saisi, ou Amazon SES n'a pas encore vérifié l'adresse.
problem-too-many-senders = Il y a déjà vingt expéditeurs. Supprimez-en d'abord un.
problem-sender-in-use = Les réglages enregistrés utilisent cet expéditeur. Enregistrez-les avec un autre, ou sans, puis supprimez-le.

policy-title = Authentification à deux facteurs
policy-plan = L'authentification à deux facteurs fait partie de l'offre Enterprise. Ce centre d'aide a une autre offre : ces réglages ne peuvent pas être modifiés. Les utilisateurs qui ont une deuxième étape doivent toujours la passer.
policy-on = Activé
policy-off = Désactivé
policy-clear = Effacer
policy-day = { DATETIME($day, dateStyle: "long") }
policy-unsaved = Modifications non enregistrées : { $fields }
policy-discard = Annuler les modifications
policy-discarded = Modifications annulées.
policy-saved = Enregistré.
policy-theirs-taken = Voici les réglages actuels.

policy-methods = Méthodes
policy-totp_enabled = Service TOTP
policy-totp_enabled-what = Des codes d'une application d'authentification.
policy-email_enabled = 2FA par e-mail
policy-email_enabled-what = Des codes par e-mail, à l'adresse du profil.
policy-sender_id = Expéditeur
policy-sender_id-what = Les codes et les avis partent de cette adresse.
policy-sender_id-rule = La 2FA par e-mail demande un expéditeur vérifié.

policy-enforcement = Obligation
policy-required = Exiger la configuration de la 2FA
policy-required-what = Si désactivé, la 2FA est facultative.
policy-required-rule = Activez d'abord le service TOTP ou la 2FA par e-mail.
policy-grace_until = Délai de grâce
policy-grace_until-what = Les utilisateurs peuvent ignorer la configuration jusqu'à la fin de ce jour, dans le fuseau ci-dessous. Laissez vide pour l'exiger immédiatement.
policy-grace_until-rule = Saisissez une date valable. Le délai de grâce suppose que la configuration est exigée.
policy-required_groups = Seulement ces groupes
policy-required_groups-what = Un par ligne. Laissez vide pour tout le monde.
policy-required_groups-rule = 100 groupes au plus, de 128 caractères au plus chacun.

policy-details = Détails
policy-trusted_browser_days = Faire confiance aux navigateurs (jours)
policy-trusted_browser_days-what = 0 = toujours demander
policy-trusted_browser_days-rule = Un nombre entier de 0 à 90.
policy-issuer = Nom dans les applications d'authentification
policy-issuer-what = Affiché à côté du code dans l'application.
policy-issuer-rule = 1 à 64 caractères, sans deux-points ni espace au début ou à la fin.
policy-time_zone = Fuseau horaire
policy-time_zone-what = Le délai de grâce finit à la fin de son jour dans ce fuseau.
policy-time_zone-rule = Un fuseau horaire comme Europe/Berlin.
policy-support_url = Page d'aide
policy-support_url-what = Où les utilisateurs trouvent de l'aide. Facultatif.
policy-support_url-rule = Une adresse qui commence par https://
policy-audit_retention_days = Conservation du journal d'audit (jours)
policy-audit_retention_days-what = Laissez vide pour le conserver indéfiniment. S'applique aux nouvelles entrées.
policy-audit_retention_days-rule = Un nombre entier de 30 à 3650, ou vide.

policy-impact-now = Utilisateurs sans deuxième étape : { $count }. Ils devront en configurer une à leur prochaine connexion.
policy-impact-from = Utilisateurs sans deuxième étape : { $count }. Ils devront en configurer une à partir du { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Ne concerne que les utilisateurs de ces groupes. Leur nombre n'est pas connu.
policy-impact-exempt = Non concernés tant que dure leur dispense : { $count }.
policy-impact-optional = Plus personne ne doit configurer de deuxième étape. Utilisateurs qui en ont une et devront toujours la passer : { $count }.
policy-impact-off = { $method } : n'est plus accepté. Utilisateurs qui l'ont : jusqu'à { $count }.
policy-impact-left-optional = Les utilisateurs sans autre méthode se connecteront sans deuxième étape.
policy-impact-left-required = Les utilisateurs sans autre méthode devront en configurer une, si elle est exigée d'eux.
policy-impact-on = { $method } : de nouveau accepté. Utilisateurs qui l'ont déjà : { $count }.
policy-impact-days = Les navigateurs de confiance depuis plus longtemps devront de nouveau fournir un code.
policy-impact-issuer = Les applications déjà configurées gardent l'ancien nom.

conflict-title = Un autre administrateur a modifié les réglages
conflict-what = Vos modifications ne sont pas encore enregistrées, et les autres n'ont pas été écrasées.
conflict-field = Réglage
conflict-column-theirs = Maintenant
conflict-column-mine = Le vôtre
conflict-unchanged = inchangé
conflict-mine = Enregistrer aussi mes modifications
conflict-mine-what = Les champs que vous n'avez pas modifiés gardent leur valeur actuelle.
conflict-theirs = Abandonner mes modifications

senders-none = Aucun
senders-pending = en attente de confirmation
senders-verified = vérifié
senders-failed = non confirmé
senders-unknown = état indisponible pour le moment
senders-refresh = Vérifier à nouveau
senders-refreshed = État mis à jour.
senders-remove = Supprimer { $name }
senders-removed = { $name } supprimé.
senders-add = Ajouter un expéditeur
senders-add-now = Ajouter
senders-added = Nous avons envoyé un code à { $address }. Saisissez-le ci-dessous. Si Amazon envoie aussi un lien, ouvrez-le, puis vérifiez à nouveau.
senders-missing-ses = Amazon SES n'a pas encore vérifié { $address }. Suivez le lien de l'e-mail d'Amazon, puis vérifiez à nouveau.
senders-code-label = Code de l'e-mail envoyé à { $address }
senders-code-what = Sans lui, l'expéditeur est supprimé après 24 heures.
senders-code-confirm = Confirmer
senders-code-again = Renvoyer le code
senders-code-again-in = Renvoyer dans { $left }
senders-code-sent = Nous avons envoyé un code à { $address }.
senders-confirmed = { $address } confirmée.
senders-field-address = Adresse e-mail
senders-field-display_name = Nom de l'expéditeur
senders-field-id = Nom dans les réglages
senders-rule-address = Nous y enverrons un code. ASCII uniquement.
senders-rule-display_name = 1 à 64 caractères.
senders-rule-id = Court et sans espace, comme « support ». Il ne peut pas être modifié.

agents-title = Can reset password/manage 2FA
agents-what = Ces agents peuvent gérer la 2FA des utilisateurs. Les changements prennent effet immédiatement. Les administrateurs ont toujours cette autorisation.
agents-none = Aucun agent pour l'instant.
agents-id = Identifiant de l'agent
agents-grant = Ajouter
agents-granted = depuis le { DATETIME($at, dateStyle: "medium") }, par { $by }
agents-revoke = Retirer { $agent }
agents-granted-to = { $agent } peut maintenant gérer la 2FA des utilisateurs.
agents-revoked = { $agent } supprimé.
