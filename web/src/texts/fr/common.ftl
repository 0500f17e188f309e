# Les mots que plusieurs éléments partagent, et ceux des problèmes.

checking = Vérification …
code-submit = Continuer
code-missing = Saisissez d'abord le code.
code-locked = Trop de codes erronés. Nouvel essai possible dans { $left }.
loading = Chargement …
cancel = Annuler
close = Fermer
save = Enregistrer
remove = Supprimer
try-again = Réessayer
never = jamais

problem-invalid-code = Ce code est erroné, a expiré ou a déjà servi.
problem-invalid-token = Votre connexion a expiré.
problem-login-already-completed = Cette connexion a déjà abouti.
problem-too-many-attempts = Trop de codes erronés. Réessayez plus tard.
problem-account-locked = Le compte est verrouillé après trop de codes erronés. Connectez-vous avec un code de récupération ou contactez le support.
problem-too-soon = Un e-mail vient d'être envoyé. Regardez d'abord s'il est arrivé.
problem-too-many-mails = Aucun autre e-mail ne peut être envoyé pour le moment. Utilisez le dernier, ou réessayez plus tard.
problem-too-many-changes = Trop de modifications en peu de temps. Réessayez plus tard.
problem-mail-failed = L'e-mail n'a pas pu être envoyé. Réessayez.
problem-method-off = Cette méthode n'est pas proposée pour le moment.
problem-plan-required = L'offre de ce centre d'aide ne comprend pas la connexion en deux étapes.
problem-not-found = Cet élément n'existe plus. Recommencez.
problem-too-many-authenticators = Il y a déjà cinq applications d'authentification. Supprimez-en d'abord une.
problem-factor-required = Ce centre d'aide exige la connexion en deux étapes. Ajoutez une autre méthode avant de supprimer la dernière.
problem-insufficient-user-authentication = Confirmez avec un code que c'est bien vous.
problem-address-changed = Votre adresse e-mail a changé ces trois derniers jours. Pendant ce délai, un code par e-mail ne peut pas confirmer de modification. Utilisez un autre moyen, ou reconnectez-vous avec votre application d'authentification.
problem-reauthentication-required = Votre connexion est trop ancienne pour cette action. Confirmez votre mot de passe, puis réessayez.
problem-precondition-failed = Quelqu'un d'autre a modifié ceci entre-temps.
problem-invalid-request = Certaines données ne sont pas valables.
problem-unavailable = Le service n'est pas disponible pour le moment. Réessayez dans un instant.
problem-offline = Il n'y a pas eu de réponse. Vérifiez votre connexion et réessayez.
problem-other = Un problème est survenu. Réessayez ; s'il persiste, donnez ce numéro au support : { $request }
