# Les réglages d'un administrateur.

problem-admin-required = Seul un administrateur peut voir et modifier ces réglages.
problem-sender-exists = Un expéditeur porte déjà ce nom dans les réglages. Choisissez-en un autre.
problem-address-taken = Cette adresse appartient à un autre centre d'aide, ou est enregistrée autrement auprès d'Amazon SES. Utilisez-en une autre, ou faites-la d'abord supprimer là-bas.
problem-too-many-senders = Il y a déjà vingt expéditeurs. Supprimez-en d'abord un.
problem-sender-in-use = Les réglages enregistrés utilisent cet expéditeur. Enregistrez-les avec un autre, ou sans, puis supprimez-le.

policy-title = Connexion en deux étapes
policy-plan = La connexion en deux étapes fait partie de l'offre Enterprise, et ce centre d'aide en a une autre. Rien ne peut être modifié ici. Les utilisateurs qui ont une deuxième étape doivent toujours la passer.
policy-on = Activé
policy-off = Désactivé
policy-clear = Effacer
policy-day = { DATETIME($day, dateStyle: "long") }
policy-unsaved = Pas encore enregistré : { $fields }
policy-discard = Annuler les modifications
policy-discarded = Les modifications sont annulées.
policy-saved = Enregistré.
policy-theirs-taken = Voici les réglages tels qu'ils sont maintenant.

policy-methods = Méthodes
policy-totp_enabled = Service TOTP
policy-totp_enabled-what = Des codes d'une application d'authentification.
policy-email_enabled = 2FA par e-mail
policy-email_enabled-what = Des codes par e-mail, à l'adresse du profil.
policy-sender_id = Expéditeur
policy-sender_id-what = Les codes et les avis partent de cette adresse.
policy-sender_id-rule = La 2FA par e-mail demande un expéditeur, et un expéditeur doit être vérifié.

policy-mandate = Qui doit la configurer
policy-required = Exiger la configuration de la 2FA
policy-required-what = Désactivé : chacun est libre.
policy-required-rule = Activez d'abord le service TOTP ou la 2FA par e-mail.
policy-grace_until = Délai de grâce
policy-grace_until-what = Jusqu'à la fin de ce jour, dans le fuseau ci-dessous, la configuration peut être remise à plus tard. Vide : pas de délai.
policy-grace_until-rule = Un délai de grâce demande une date valable, et que la configuration soit exigée.
policy-required_groups = Seulement ces groupes
policy-required_groups-what = Un par ligne. Vide : tout le monde.
policy-required_groups-rule = 100 groupes au plus, de 128 caractères au plus chacun.

policy-details = Détails
policy-trusted_browser_days = Navigateurs de confiance, en jours
policy-trusted_browser_days-what = Pendant ce temps, un navigateur de confiance n'est plus interrogé. 0 : toujours demander.
policy-trusted_browser_days-rule = Un nombre entier de 0 à 90.
policy-issuer = Nom dans les applications d'authentification
policy-issuer-what = Il permet de retrouver le code.
policy-issuer-rule = 1 à 64 caractères, sans deux-points ni espace au début ou à la fin.
policy-time_zone = Fuseau horaire
policy-time_zone-what = Le délai de grâce y finit avec son jour.
policy-time_zone-rule = Un fuseau horaire comme Europe/Berlin.
policy-support_url = Page d'aide
policy-support_url-what = Où trouver de l'aide. Peut rester vide.
policy-support_url-rule = Une adresse qui commence par https://
policy-audit_retention_days = Conserver le journal, en jours
policy-audit_retention_days-what = Ce qui est consigné sur une personne à partir de maintenant est supprimé après ce délai. Vide : jamais.
policy-audit_retention_days-rule = Un nombre entier de 30 à 3650, ou vide.

policy-impact-now = Utilisateurs sans deuxième étape : { $count }. Ils devront en configurer une à leur prochaine connexion.
policy-impact-from = Utilisateurs sans deuxième étape : { $count }. Ils devront en configurer une à partir du { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Seulement ceux d'entre eux qui sont dans ces groupes ; leur nombre n'est pas connu ici.
policy-impact-exempt = Non concernés tant que dure leur dispense : { $count }.
policy-impact-optional = Plus personne ne doit configurer de deuxième étape. Utilisateurs qui en ont une et devront toujours la passer : { $count }.
policy-impact-off = { $method } : n'est plus accepté. Utilisateurs qui l'ont : jusqu'à { $count }.
policy-impact-left-optional = Qui n'a pas d'autre méthode se connectera alors sans deuxième étape.
policy-impact-left-required = Qui n'a pas d'autre méthode devra alors en configurer une, si elle est exigée.
policy-impact-on = { $method } : utilisateurs qui l'ont déjà et devront de nouveau la passer : { $count }.
policy-impact-days = Les navigateurs de confiance depuis plus longtemps devront de nouveau fournir un code.
policy-impact-issuer = Les applications déjà configurées gardent l'ancien nom.

conflict-title = Un autre administrateur a modifié les réglages
conflict-what = Rien de vous n'est encore enregistré, et rien n'a été écrasé.
conflict-field = Réglage
conflict-column-theirs = Maintenant
conflict-column-mine = Le vôtre
conflict-unchanged = non modifié
conflict-mine = Enregistrer aussi les miens
conflict-mine-what = Ce que vous n'avez pas modifié reste comme maintenant.
conflict-theirs = Abandonner les miens

senders-none = Aucun
senders-pending = en attente de confirmation
senders-verified = vérifié
senders-failed = non confirmé
senders-refresh = Vérifier à nouveau
senders-refreshed = Les états sont à jour.
senders-remove = Supprimer { $name }
senders-removed = { $name } est supprimé.
senders-add = Ajouter un expéditeur
senders-add-now = Ajouter
senders-added = Un e-mail a été envoyé à { $address }. Suivez son lien, puis vérifiez à nouveau.
senders-field-address = Adresse e-mail
senders-field-display_name = Nom affiché
senders-field-id = Nom dans les réglages
senders-rule-address = Elle se confirme par un lien. ASCII uniquement.
senders-rule-display_name = 1 à 64 caractères.
senders-rule-id = Court et sans espace, comme « support ». Il ne peut pas être modifié.

agents-title = Agents qui peuvent gérer la 2FA des utilisateurs
agents-what = Les changements prennent effet tout de suite. Les administrateurs le peuvent toujours.
agents-none = Aucun agent pour l'instant.
agents-id = Identifiant de l'agent
agents-give = Ajouter
agents-given = depuis le { DATETIME($at, dateStyle: "medium") }, par { $by }
agents-withdraw = Retirer { $agent }
agents-has = { $agent } peut maintenant gérer la 2FA des utilisateurs.
agents-has-not = { $agent } ne le peut plus.
