# Textes des messages en français. Les valeurs sont expliquées dans en.ftl.

direction = ltr

region = FR
month = { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
}
date = { $day ->
    [1] 1er
   *[other] { $day }
} { month } { $year }
time = { $region ->
    [CA] { $hour } h { $minute }
   *[other] { $hour }:{ $minute }
}
date-and-time = { date } à { time } { $offset }
time-and-zone = { time } { $offset }

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
code-never-share = Ne communiquez jamais ce code. { $issuer } ne vous le demandera jamais.

code-objection-login = Vous n’avez pas demandé ce code ? Quelqu’un d’autre connaît donc votre mot de passe. Ne transmettez pas ce code et changez votre mot de passe.
code-objection-enrollment = Vous n’avez pas demandé ce code ? Quelqu’un d’autre est peut-être connecté à votre compte. Ne transmettez pas ce code, changez votre mot de passe et prévenez-nous.
code-objection-proof = Vous n’avez pas demandé ce code ? Quelqu’un d’autre est peut-être connecté à votre compte. Ne transmettez pas ce code, changez votre mot de passe et prévenez-nous.
support = Aide : { $url }

notice-subject-address_changed = { $issuer } : adresse e-mail modifiée
notice-subject-recovery_code_used = { $issuer } : code de récupération utilisé
notice-subject-totp_added = { $issuer } : application d’authentification ajoutée
notice-subject-email_added = { $issuer } : codes de connexion par e-mail activés
notice-subject-locked_out = { $issuer } : connexion par code suspendue
notice-subject-totp_renamed = { $issuer } : application d’authentification renommée
notice-subject-totp_removed = { $issuer } : application d’authentification retirée
notice-subject-passkey_added = { $issuer } : clé d’accès ajoutée
notice-subject-passkey_removed = { $issuer } : clé d’accès retirée
notice-subject-passkey_copied = { $issuer } : votre clé d’accès a peut-être été copiée
notice-subject-email_removed = { $issuer } : codes de connexion par e-mail désactivés
notice-subject-factors_removed = { $issuer } : connexion en deux étapes retirée
notice-subject-recovery_codes_renewed = { $issuer } : nouveaux codes de récupération
notice-subject-bypass_code_issued = { $issuer } : code de connexion émis par le support
notice-subject-bypass_code_used = { $issuer } : connexion avec un code du support
notice-subject-browser_trusted = { $issuer } : nouveau navigateur de confiance
notice-subject-browser_token_reused = { $issuer } : copie d’un navigateur de confiance utilisée
notice-subject-unlocked = { $issuer } : compte débloqué
notice-subject-exemption_set = { $issuer } : dispense provisoire de connexion en deux étapes
notice-subject-exemption_ended = { $issuer } : fin de la dispense de connexion en deux étapes

notice-address_changed = L’adresse e-mail de votre compte chez { $issuer } a changé. Les codes de connexion sont désormais envoyés à la nouvelle adresse.
notice-recovery_code_used = L’un de vos codes de récupération a été utilisé chez { $issuer }.
notice-totp_added = Une application d’authentification a été ajoutée à votre compte chez { $issuer }.
notice-email_added = Les codes de connexion par e-mail ont été activés pour votre compte chez { $issuer }.
notice-locked_out = Trop de codes erronés ont été saisis pour votre compte chez { $issuer }. Les codes de l’application ou reçus par e-mail sont suspendus pendant un moment. Un code de récupération reste valable.
notice-totp_renamed = Une application d’authentification de votre compte chez { $issuer } a été renommée.
notice-totp_removed = Une application d’authentification a été retirée de votre compte chez { $issuer }.
notice-passkey_added = Une clé d’accès a été ajoutée à votre compte chez { $issuer }.
notice-passkey_removed = Une clé d’accès a été retirée de votre compte chez { $issuer }.
notice-passkey_copied = L’utilisation de l’une de vos clés d’accès chez { $issuer } a été refusée, car cette clé a peut-être été copiée. Retirez-la et ajoutez-en une nouvelle.
notice-email_removed = Les codes de connexion par e-mail ont été désactivés pour votre compte chez { $issuer }.
notice-factors_removed = La connexion en deux étapes a été retirée de votre compte chez { $issuer } : clés d’accès, applications d’authentification, codes par e-mail, codes de récupération et navigateurs de confiance.
notice-recovery_codes_renewed = De nouveaux codes de récupération ont été créés pour votre compte chez { $issuer }. Les anciens ne sont plus valables.
notice-bypass_code_issued = Le support a émis un code pour votre compte chez { $issuer }. Il permet une connexion sans votre deuxième étape.
notice-bypass_code_used = Quelqu’un s’est connecté à votre compte chez { $issuer } avec un code du support.
notice-browser_trusted = Un navigateur est désormais de confiance pour votre compte chez { $issuer } : pendant un certain temps, il se connecte sans code. Vous pouvez le supprimer dans votre compte.
notice-browser_token_reused = Quelqu’un a utilisé une copie de l’un de vos navigateurs de confiance chez { $issuer }. Ce navigateur n’est plus de confiance.
notice-unlocked = Votre compte chez { $issuer } a été débloqué. Les codes fonctionnent de nouveau.
notice-exemption_set = Pendant un certain temps, vous pouvez vous connecter à votre compte chez { $issuer } sans configurer la connexion en deux étapes.
notice-exemption_ended = Votre dispense de connexion en deux étapes chez { $issuer } a pris fin.
notice-when = Quand : { $time }
notice-by-user = Par : vous, ou quelqu’un connecté à votre compte
notice-by-staff = Par : le support de { $issuer }
notice-by-service = Par : un système de { $issuer }
notice-objection = Ce n’était pas vous ? Changez tout de suite votre mot de passe et contactez le support de { $issuer }.
notice-pause = En raison de nombreuses modifications, vous ne recevrez plus d’e-mails de ce type pendant un certain temps. Le support de { $issuer } peut vous renseigner sur les modifications faites entre-temps.

reminder-subject = { $issuer } : connexion en deux étapes obligatoire le { $date }
reminder-what = À partir du { $date }, la connexion en deux étapes sera obligatoire pour votre compte chez { $issuer }. Vous ne l’avez pas encore configurée.
reminder-how = Pour la configurer, ouvrez { $issuer } comme d’habitude, connectez-vous et suivez les étapes. Cela prend environ deux minutes.
reminder-no-reply = Vous n’avez pas besoin de répondre à cet e-mail. Si vous l’avez configurée entre-temps, ignorez-le.

# Le message à une adresse depuis laquelle on veut envoyer des e-mails.
sender-code-heading = Adresse d’expédition
sender-code-subject = Confirmez que des e-mails peuvent être envoyés depuis cette adresse
sender-code-purpose = Un centre d'aide souhaite envoyer des e-mails depuis cette adresse. Pour l'autoriser, donnez ce code à l'administrateur qui l'a demandé, ou saisissez-le dans les paramètres du centre d'aide :
sender-code-purpose-named = Un centre d'aide qui se nomme « { $issuer } » souhaite envoyer des e-mails depuis cette adresse. Pour l'autoriser, donnez ce code à l'administrateur qui l'a demandé, ou saisissez-le dans les paramètres du centre d'aide :
sender-code-tenant = Identifiant du centre d'aide : { $tenant }
sender-code-objection = Vous ne connaissez pas ce centre d'aide ou n'attendiez pas ce message ? Ignorez-le et ne donnez le code à personne. Sans ce code, rien n'est envoyé depuis votre adresse.
