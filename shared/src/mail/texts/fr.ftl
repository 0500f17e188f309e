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

notice-subject = { $issuer } : une modification de votre connexion
notice-address_changed = L’adresse e-mail de votre compte chez { $issuer } a changé. Les codes de connexion sont désormais envoyés à la nouvelle adresse.
notice-recovery_code_used = L’un de vos codes de récupération a été utilisé chez { $issuer }.
notice-totp_added = Une application d’authentification a été ajoutée à votre compte chez { $issuer }.
notice-email_added = Les codes de connexion par e-mail ont été activés pour votre compte chez { $issuer }.
notice-locked_out = Trop de codes erronés ont été saisis pour votre compte chez { $issuer }. Les codes de l’application ou reçus par e-mail sont suspendus pendant un moment. Un code de récupération reste valable.
notice-totp_renamed = Une application d’authentification de votre compte chez { $issuer } a été renommée.
notice-totp_removed = Une application d’authentification a été retirée de votre compte chez { $issuer }.
notice-email_removed = Les codes de connexion par e-mail ont été désactivés pour votre compte chez { $issuer }.
notice-factors_removed = L’authentification à deux facteurs a été retirée de votre compte chez { $issuer } : applications d’authentification, codes par e-mail, codes de récupération et navigateurs de confiance.
notice-recovery_codes_renewed = De nouveaux codes de récupération ont été créés pour votre compte chez { $issuer }. Les anciens ne sont plus valables.
notice-bypass_code_issued = Un code a été émis, qui permet une connexion à votre compte chez { $issuer } sans votre second facteur.
notice-bypass_code_used = Quelqu’un s’est connecté à votre compte chez { $issuer } avec un code émis par le personnel.
notice-browser_trusted = Un navigateur est désormais considéré comme fiable pour votre compte chez { $issuer } : pendant un certain temps, il se connecte sans code. Vous pouvez le supprimer dans votre compte.
notice-browser_token_reused = Une copie de la confiance accordée à l’un de vos navigateurs a été utilisée chez { $issuer }. Ce navigateur n’est plus de confiance.
notice-unlocked = Votre compte chez { $issuer } a été débloqué. Les codes sont de nouveau acceptés.
notice-exemption_set = Vous pouvez vous connecter pendant un temps à votre compte chez { $issuer } sans second facteur.
notice-exemption_ended = La connexion à votre compte chez { $issuer } sans second facteur a pris fin.
notice-when = Quand : { $time }
notice-by-user = Par : vous, ou quelqu’un connecté à votre compte
notice-by-staff = Par : le personnel de { $issuer }
notice-by-service = Par : un système de { $issuer }
notice-objection = Ce n’était pas vous, et vous ne l’avez pas demandé ? Changez tout de suite votre mot de passe et prévenez { $issuer }.
notice-pause = En raison de nombreuses modifications, vous ne recevrez plus d’e-mails de ce type pendant un certain temps. { $issuer } peut vous renseigner sur les modifications faites entre-temps.

# Le message à une adresse depuis laquelle on veut envoyer des e-mails.
sender-code-heading = Adresse d'expédition
sender-code-subject = Confirmez que des e-mails peuvent être envoyés depuis cette adresse
sender-code-purpose = Un centre d'aide souhaite envoyer des e-mails depuis cette adresse. Pour l'autoriser, donnez ce code à l'administrateur qui l'a demandé, ou saisissez-le dans les paramètres du centre d'aide :
sender-code-purpose-named = Un centre d'aide qui se nomme « { $issuer } » souhaite envoyer des e-mails depuis cette adresse. Pour l'autoriser, donnez ce code à l'administrateur qui l'a demandé, ou saisissez-le dans les paramètres du centre d'aide :
sender-code-tenant = Identifiant du centre d'aide : { $tenant }
sender-code-objection = Vous ne connaissez pas ce centre d'aide ou n'attendiez pas ce message ? Ignorez-le et ne donnez le code à personne. Sans ce code, rien n'est envoyé depuis votre adresse.
