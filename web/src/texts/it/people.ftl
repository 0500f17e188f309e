# Le pagine per lo staff: ricerca, elenco ed esportazione degli utenti.

people-title = Autenticazione a due fattori degli utenti
people-users = Utenti
people-adoption = Adozione
people-denied-title = Non hai l’autorizzazione
people-denied-why = Chiedi a un amministratore di questo centro assistenza l’autorizzazione “Can reset password/manage 2FA”. Gli amministratori la concedono nelle impostazioni 2FA.
people-denied-id = Il tuo ID, di cui l’amministratore ha bisogno:
people-find = Trova un utente
people-find-hint = Inserisci l’inizio di un ID utente o un indirizzo email completo.
people-find-host = Inserisci un nome, un indirizzo email o un ID utente.
people-find-short = Inserisci almeno due caratteri o premi Invio per cercare questo.
people-unknown = Nessun utente trovato per “{ $id }”.
people-none-why = Gli utenti compaiono qui dopo il primo accesso. Controlla l’ortografia: una parte di un indirizzo email o un nome non bastano.
people-none-yet = Gli utenti compaiono qui dopo il primo accesso.
people-show-all = Mostra tutti gli utenti
people-found = { $count ->
    [one] Un utente trovato
   *[other] { $count } utenti trovati
}
people-you = Tu
people-status = Stato
people-methods = Metodo
people-status-all = Tutti
people-status-enrolled = Configurata
people-status-pending = Non configurata
people-status-skipped = Saltata
people-status-exempt = Esentato
people-status-locked = Bloccato
people-method-all = Tutti
people-method-passkey = Passkey
people-method-totp = App di autenticazione
people-method-email = Indirizzo email
people-method-recovery_code = Codice di recupero
people-method-bypass_code = Codice di emergenza
people-column-user = Utente
people-column-status = Stato
people-column-methods = Metodi
people-column-until = Fino a
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count ->
    [one] Un utente mostrato
   *[other] { $count } utenti mostrati
}
people-shown-more = { $count ->
    [one] Primo utente mostrato
   *[other] Primi { $count } utenti mostrati
}
people-none = Nessun utente corrisponde.
people-more = Mostra altri

people-export = Esporta come CSV
people-exporting = Esportazione degli utenti
people-exported-so-far = { $count ->
    [one] Un utente esportato
   *[other] { NUMBER($count) } utenti esportati
}
people-exported-of = { NUMBER($count) } di circa { NUMBER($total) } utenti esportati
people-exported = { $count ->
    [one] Un utente salvato.
   *[other] { NUMBER($count) } utenti salvati.
}
people-export-continue = Continua
people-export-kept = Non si è perso nulla. Continua da dove l’esportazione si è fermata o annullala.
people-export-cancelled = Esportazione annullata. Nessun file salvato.

people-no-days = Ancora nessun dato.
people-as-table = Come tabella
people-date = Data

problem-search-failed = La ricerca del centro assistenza non ha risposto. Riprova.
problem-export-not-written = Impossibile salvare il file. Controlla lo spazio libero, poi esporta di nuovo.
