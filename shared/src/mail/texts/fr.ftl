# Textes des messages en français. Les valeurs sont expliquées dans en.ftl.

code-subject-login = { $issuer } : votre code de connexion
code-subject-enrollment = { $issuer } : confirmez votre adresse e-mail
code-subject-proof = { $issuer } : confirmez une modification de votre compte

code-purpose-login = Vous vous connectez à { $issuer }. Saisissez ce code pour continuer :
code-purpose-enrollment = Vous activez les codes de connexion par e-mail chez { $issuer }. Saisissez ce code pour confirmer votre adresse :
code-purpose-proof = Vous allez modifier votre façon de vous connecter à { $issuer }. Saisissez ce code pour confirmer que c’est bien vous :

code-lifetime = { $minutes ->
    [one] Ce code est valable une seule fois, pendant { $minutes } minute (jusqu’à { $until }).
   *[other] Ce code est valable une seule fois, pendant { $minutes } minutes (jusqu’à { $until }).
}
code-requested = Demandé : { $time }
code-requested-from = Demandé : { $time }, avec { $browser }
code-never-share = Ne communiquez jamais ce code. Personne chez { $issuer } ne vous le demandera.

code-objection-login = Vous ne l’avez pas demandé ? Quelqu’un d’autre connaît donc votre mot de passe. Ne transmettez pas ce code et changez votre mot de passe.
code-objection-enrollment = Vous ne l’avez pas demandé ? Quelqu’un d’autre est peut-être connecté à votre compte. Ne transmettez pas ce code, changez votre mot de passe et prévenez-nous.
code-objection-proof = Vous ne l’avez pas demandé ? Quelqu’un d’autre est peut-être connecté à votre compte. Ne transmettez pas ce code, changez votre mot de passe et prévenez-nous.
support = Aide : { $url }
