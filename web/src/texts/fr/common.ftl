# Les mots que plusieurs éléments partagent, et ceux des problèmes.

checking = Vérification…
code-submit = Continuer
code-missing = Saisissez d'abord le code.
code-locked = Trop de codes erronés. Vous pourrez réessayer dans { $left }.
loading = Chargement…
cancel = Annuler
save = Enregistrer
remove = Supprimer
try-again = Réessayer
user-changed-why = Depuis que vous avez ouvert cette page, une autre personne s'est connectée dans ce navigateur. Pour protéger les deux comptes, la page s'est arrêtée. Rechargez-la pour continuer.
user-changed-go = Recharger la page

problem-invalid-code = Ce code n'a pas fonctionné. Saisissez-en un nouveau.
problem-invalid-token = Votre connexion a expiré.
problem-login-already-completed = Cette connexion est déjà terminée.
problem-too-many-attempts = Trop de codes erronés. Réessayez plus tard.
problem-account-locked = Le compte est verrouillé après trop de codes erronés. Connectez-vous avec un code de récupération ou contactez le support.
problem-too-soon = Nous venons de vous envoyer un e-mail. Regardez d'abord votre boîte de réception.
problem-too-many-mails = Nous ne pouvons pas envoyer d'autre e-mail pour le moment. Utilisez le dernier, ou réessayez plus tard.
problem-too-many-changes = Trop de modifications en peu de temps. Réessayez plus tard.
problem-mail-failed = Nous n'avons pas pu envoyer l'e-mail. Réessayez.
problem-method-off = Cette méthode n'est pas proposée pour le moment.
problem-plan-required = L'offre de ce centre d'aide ne comprend pas la connexion en deux étapes.
problem-not-found = Introuvable ou expiré. Recommencez.
problem-too-many-authenticators = Vous avez déjà cinq applications d'authentification. Supprimez-en d'abord une.
problem-factor-required = Ce centre d'aide exige la connexion en deux étapes. Ajoutez une autre méthode avant de supprimer la dernière.
problem-insufficient-user-authentication = Saisissez un code pour confirmer que c'est bien vous.
problem-address-changed = Votre adresse e-mail a changé ces trois derniers jours. Pendant ce délai, les codes par e-mail ne peuvent pas confirmer de modification. Utilisez une autre méthode, ou reconnectez-vous avec votre application d'authentification.
problem-reauthentication-required = Votre connexion est trop ancienne pour cette action. Confirmez votre mot de passe, puis réessayez.
problem-precondition-failed = Quelqu'un d'autre a modifié ceci entre-temps.
problem-invalid-request = Corrigez les champs signalés.
problem-user-changed = Une autre personne s'est connectée
problem-unavailable = Le service n'est pas disponible pour le moment. Réessayez dans un instant.
problem-offline = Aucune réponse. Vérifiez votre connexion et réessayez.
problem-other = Un problème est survenu. Réessayez. S'il se reproduit, donnez ce numéro au support : { $request }
