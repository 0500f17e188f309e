# L’area dell’account.

account-title = Accesso in due passaggi
account-on = L’accesso in due passaggi è attivo.
account-off = L’accesso in due passaggi è disattivato. Configura un metodo per proteggere il tuo account.
account-required = Questo centro assistenza richiede l’accesso in due passaggi. Configura un metodo per continuare a usarlo.
account-grace = L’accesso in due passaggi diventa obbligatorio dal giorno { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Configura un metodo prima di allora.
account-mandatory = Richiesto da questo centro assistenza.
account-locked = Troppi codici errati. I codici sono sospesi fino alle { DATETIME($until, timeStyle: "short") }.
account-mail-limited = Hai raggiunto il limite di email con codici. Potrai richiedere la prossima il giorno { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. L’assistenza può rimuovere il limite prima.
account-no-methods = Al momento questo centro assistenza non offre l’accesso in due passaggi.
account-method-off = Al momento questo centro assistenza non offre questo metodo. Non ti verrà richiesto.
account-added = Aggiunta il { DATETIME($at, dateStyle: "medium") }
account-added-at = Aggiunta il { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = Ultimo utilizzo: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Non ancora utilizzata
account-until = Attendibile fino al { DATETIME($at, dateStyle: "medium") }
account-rename = Rinomina
account-name = Nome
account-factor-remove = Rimuovere “{ $label }”?

account-passkeys = Passkey
account-passkeys-none = Accedi con l’impronta digitale, il volto, il PIN del dispositivo o un token di sicurezza. Le pagine di accesso false non possono rubare una passkey.
account-passkeys-add = Aggiungi una passkey
account-passkey-synced = Sincronizzata
account-passkey-elsewhere = Creata per un altro indirizzo di questo centro assistenza. Qui non funziona.
account-passkey-remove-what = Hai aggiunto questa passkey il giorno { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Non potrai più usarla per accedere. Il tuo dispositivo o il tuo gestore di password ne conserva la copia finché non la elimini lì.

account-apps = App di autenticazione
account-apps-none = Un’app sul telefono mostra un nuovo codice ogni 30 secondi. Funziona senza connessione.
account-apps-add = Aggiungi un’app di autenticazione
account-app-remove-what = Hai aggiunto questa app il giorno { DATETIME($at, dateStyle: "long", timeStyle: "short") }. I suoi codici non funzioneranno più.

account-email = Codici via email
account-email-on = Puoi ricevere un codice all’indirizzo { $address } quando accedi.
account-email-off = Ricevi un codice all’indirizzo { $address } quando accedi.
account-email-switch-on = Attiva
account-email-switch-off = Disattiva
account-email-remove = Disattivare i codici via email?
account-email-remove-what = Non potrai più usarli per accedere.
account-email-add = Attiva i codici via email

account-codes = Codici di recupero
account-codes-left = { $left ->
    [0] Non hai più codici di recupero.
    [one] Ti resta un codice di recupero.
   *[other] Ti restano { $left } codici di recupero.
}
account-codes-low = Genera nuovi codici per poter accedere anche se perdi il telefono o la passkey, o non riesci a leggere le email.
account-codes-renew = Genera nuovi codici
account-codes-renew-why = Riceverai dieci nuovi codici. Quelli vecchi non funzioneranno più.

account-browsers = Browser attendibili
account-browsers-skip = Questi browser saltano il secondo passaggio.
account-browsers-empty = Ancora nessun browser attendibile. I browser attendibili saltano il secondo passaggio.
account-browsers-forget = Dimentica tutti i browser
account-browsers-remove = Dimenticare tutti i browser?
account-browsers-ask-again = { $count ->
    [one] La prossima volta che accedi con questo browser ti verrà chiesto di nuovo il secondo passaggio:
   *[other] La prossima volta che accedi con questi { $count } browser ti verrà chiesto di nuovo il secondo passaggio:
}
account-browser-forget = Dimentica
account-browser-remove = Dimenticare “{ $label }”?
account-browser-named = { $label }, ultimo utilizzo: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = Se aggiungi un metodo, i tuoi browser attendibili vengono azzerati.
account-resets = { $count ->
    [one] Questo browser attendibile verrà dimenticato e chiederà di nuovo il secondo passaggio:
   *[other] Questi { $count } browser attendibili verranno dimenticati e chiederanno di nuovo il secondo passaggio:
}

account-proof = Conferma la tua identità
account-proof-passkey = Usa la tua passkey per continuare.
account-proof-why = Inserisci un codice per continuare.
problem-cancelled = Non è stato modificato nulla.

account-done-passkey-added = Passkey aggiunta.
account-done-passkey-renamed = Passkey rinominata.
account-done-passkey-removed = Passkey rimossa.
account-done-app-added = App di autenticazione aggiunta.
account-done-app-renamed = App di autenticazione rinominata.
account-done-app-removed = App di autenticazione rimossa.
account-done-email-on = Codici via email attivati.
account-done-email-off = Codici via email disattivati.
account-done-codes-renewed = Hai nuovi codici di recupero.
account-done-browser-forgotten = Browser dimenticato.
account-done-browsers-forgotten = Tutti i browser sono stati dimenticati.
