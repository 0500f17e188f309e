# Combien d'utilisateurs ont configuré la 2FA, pour l'équipe.

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [0] Aucun utilisateur n'a configuré la 2FA.
    [one] { $enrolled ->
        [0] Le seul utilisateur n'a pas configuré la 2FA.
       *[other] Le seul utilisateur a configuré la 2FA.
    }
   *[other] { NUMBER($enrolled) } utilisateurs sur { NUMBER($total) } ont configuré la 2FA.
}
adoption-mandatory-from = La 2FA devient obligatoire le { DATETIME($day, dateStyle: "long") }.
adoption-mandatory-since = La 2FA est obligatoire depuis le { DATETIME($day, dateStyle: "long") }.
adoption-mandatory = La 2FA est obligatoire.
adoption-groups = Cela ne concerne que les groupes { $groups }.
adoption-exempt-groups = Les utilisateurs de ces groupes ne sont pas concernés : { $groups }.
adoption-reminded = { $count ->
    [0] Aucun rappel n'a encore été envoyé.
    [one] { NUMBER($count) } utilisateur a reçu un rappel par e-mail.
   *[other] { NUMBER($count) } utilisateurs ont reçu un rappel par e-mail.
}
adoption-next-reminders = Les prochains rappels seront envoyés le { DATETIME($day, dateStyle: "long") }.
adoption-over-time = Évolution
adoption-mandatory-key = La 2FA devient obligatoire
adoption-on-day = { people-day } : { NUMBER($share) }, { NUMBER($enrolled) } utilisateurs sur { NUMBER($total) }
adoption-share-column = Part
adoption-users = Utilisateurs
adoption-seen = Utilisateurs connus
adoption-not-seen = Pas encore connus
adoption-seen-why = Utilisateurs qui se sont connectés depuis la mise en place de la 2FA dans votre centre d'aide, ou que vous avez importés.
adoption-not-seen-why = Les utilisateurs deviennent connus à leur première connexion ou lorsque vous les importez.
adoption-status-why = Chaque utilisateur compte une fois. Les utilisateurs verrouillés comptent comme verrouillés, même s'ils ont configuré la 2FA. Les utilisateurs exemptés sont ceux qui n'ont pas de méthode et n'en ont pas besoin pour l'instant.
adoption-methods = Méthodes
adoption-methods-why = Un utilisateur peut avoir plusieurs méthodes.
