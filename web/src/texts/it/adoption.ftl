# Quanti utenti hanno configurato la 2FA, per lo staff.

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [one] { $enrolled ->
        [0] L’unico utente non ha configurato la 2FA.
       *[other] L’unico utente ha configurato la 2FA.
    }
   *[other] { NUMBER($enrolled) } utenti su { NUMBER($total) } hanno configurato la 2FA.
}
adoption-mandatory-from = La 2FA diventa obbligatoria dal giorno { DATETIME($day, dateStyle: "long") }.
adoption-mandatory-since = La 2FA è obbligatoria dal giorno { DATETIME($day, dateStyle: "long") }.
adoption-mandatory = La 2FA è obbligatoria.
adoption-groups = Vale solo per i gruppi { $groups }.
adoption-exempt-groups = Gli utenti di questi gruppi non sono tenuti a farlo: { $groups }.
adoption-reminded = { $count ->
    [0] Non è stato ancora inviato alcun promemoria.
    [one] Un utente ha ricevuto un promemoria via email.
   *[other] { NUMBER($count) } utenti hanno ricevuto un promemoria via email.
}
adoption-next-reminders = I prossimi promemoria verranno inviati il giorno { DATETIME($day, dateStyle: "long") }.
adoption-over-time = Nel tempo
adoption-mandatory-key = La 2FA diventa obbligatoria
adoption-on-day = { people-day }: { NUMBER($share) }, { NUMBER($enrolled) } utenti su { NUMBER($total) }
adoption-share-column = Quota
adoption-users = Utenti
adoption-seen = Utenti visti
adoption-not-seen = Non ancora visti
adoption-seen-why = Utenti che hanno effettuato l’accesso da quando la 2FA è stata configurata per il tuo centro assistenza, o che hai importato.
adoption-not-seen-why = Gli utenti sono visti quando accedono per la prima volta o quando li importi.
adoption-status-why = Ogni utente conta una volta. Gli utenti bloccati contano come bloccati, anche se hanno configurato la 2FA. Gli utenti esentati sono quelli senza un metodo che per ora non ne hanno bisogno.
adoption-methods = Metodi
adoption-methods-why = Un utente può avere più metodi.
