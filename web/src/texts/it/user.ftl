# La pagina di un utente, per lo staff: dati, azioni di assistenza e cronologia.

people-back = Torna all’elenco

user-id = ID: { $id }
user-methods = Metodi di accesso
user-more = Altre azioni
user-danger = Zona pericolosa
user-own = Questo è il tuo profilo
user-own-why = Qui non puoi gestire la tua autenticazione a due fattori. Usa l’area del tuo account o chiedi a un collega.
user-unseen = Ancora nessun accesso
user-unseen-why = L’utente compare qui dopo il primo accesso.
user-unseen-add = Questo utente non ha ancora effettuato l’accesso. Aggiungilo per aiutarlo prima del primo accesso, per esempio con un codice di emergenza o un’esenzione.
user-confirmed = confermato
user-unconfirmed = non confermato
user-add = Aggiungi utente
user-added = Utente aggiunto.

user-says = Che cosa dice l’utente?
user-says-first = Verifica prima l’identità dell’utente. Chi chiama può essere un malintenzionato.
user-says-lost-phone = “Ho perso il telefono.”
user-says-lost-passkey = “Ho perso il token di sicurezza o il dispositivo con la mia passkey.”
user-says-no-passkey = “La mia passkey non funziona.”
user-says-new-phone = “Ho un telefono nuovo.”
user-says-no-mail = “Non ricevo email.”
user-says-locked = “Dice che ci sono troppi codici errati.”
user-says-no-setup = “Non riesco a configurarla.”
user-advice-no-method = L’utente non ha configurato un metodo, quindi l’accesso non può chiedere un codice. Se l’accesso chiede la configurazione, un codice di emergenza permette di saltarla una volta.
user-advice-recovery = { $count ->
    [one] All’utente resta un codice di recupero, con cui può accedere senza il tuo aiuto.
   *[other] All’utente restano { $count } codici di recupero. Con uno di questi può accedere senza il tuo aiuto.
}
user-advice-no-recovery = L’utente non ha più codici di recupero.
user-advice-bypass = Un codice di emergenza permette di accedere una volta. Se il telefono è stato rubato, rimuovi anche la sua app di autenticazione.
user-advice-phone-passkey = Se il telefono aveva una passkey, rimuovi anche quella.
user-advice-synced = Una passkey sincronizzata potrebbe funzionare ancora sugli altri dispositivi dell’utente.
user-advice-has-totp = L’utente ha anche un’app di autenticazione e può accedere con i suoi codici.
user-advice-has-email = L’utente ha anche i codici via email e può usarli per accedere.
user-advice-bypass-passkey = Un codice di emergenza permette di accedere una volta. Rimuovi qui sotto la passkey del dispositivo o del token di sicurezza perso, così nessun altro può usarla.
user-advice-bypass-once = Un codice di emergenza permette di accedere una volta. Poi l’utente può aggiungere una nuova passkey nell’area del suo account.
user-advice-former-domain = { $count ->
    [one] Una passkey è stata creata per un dominio che il centro assistenza non usa più, quindi non può essere usata per accedere.
   *[other] { $count } passkey sono state create per un dominio che il centro assistenza non usa più, quindi non possono essere usate per accedere.
}
user-advice-address = Chiedi quale indirizzo mostra il browser. Le passkey funzionano solo sul dominio del centro assistenza: a qualsiasi altro indirizzo l’utente potrebbe trovarsi su una pagina falsa e non deve inserire nulla.
user-advice-same-device = Una passkey può esistere solo nel browser, sul dispositivo o sul token di sicurezza con cui l’utente l’ha aggiunta. Chiedigli di provare lì.
user-advice-full = L’utente ha cinque app di autenticazione e non può aggiungerne un’altra. Con un codice di emergenza può accedere e sostituirne una. Oppure rimuovine prima una qui.
user-advice-old-phone = Se il vecchio telefono funziona ancora, l’utente può aggiungere quello nuovo nell’area del suo account.
user-advice-together = Configurate insieme un’app di autenticazione: l’utente scansiona un codice QR e ti dice il codice mostrato dall’app. Poi rimuovi l’app del vecchio telefono, se c’è.
user-advice-profile = Correggi o conferma l’indirizzo nel profilo dell’utente. Fino ad allora, un codice di emergenza permette di accedere.
user-advice-email-off = L’email non è attiva per questo utente, quindi l’accesso non offre codici via email.
user-advice-spam = Chiedi all’utente di guardare nella cartella dello spam di { $address }. Se non può aspettare, un codice di emergenza permette di accedere.
user-advice-clock = Chiedi all’utente di impostare automaticamente l’ora del telefono. Fino ad allora, i codici corretti possono essere rifiutati.
user-advice-not-locked = L’utente non è bloccato. Se un codice viene rifiutato, può essere vecchio, oppure l’orologio del telefono può essere sbagliato. Un codice di emergenza permette all’utente di accedere una volta.
user-advice-recovery-locked = { $count ->
    [one] L’ultimo codice di recupero dell’utente funziona anche mentre i codici sono sospesi.
   *[other] Uno dei { $count } codici di recupero dell’utente funziona anche mentre i codici sono sospesi.
}
user-advice-passkey-locked = La passkey dell’utente funziona anche mentre i codici sono sospesi.
user-advice-unlock = Sblocca l’utente per permettergli di riprovare subito.
user-advice-has-method = L’utente ha già configurato un metodo. Se non può usarlo, un codice di emergenza permette di accedere una volta. Poi può aggiungerne un altro nell’area del suo account.
user-advice-exempt = Un’esenzione dà più tempo all’utente: finché non finisce, l’accesso non richiede la configurazione. Oppure configurate insieme un’app di autenticazione, in “Altre azioni”.

user-required-since = 2FA obbligatoria dal { people-time }
user-ends-requirement = In questo modo finisce anche l’obbligo di configurare la 2FA.
user-ends-exemption = In questo modo finisce anche l’esenzione.

user-exempt-for = Esenta per
user-exempt-day = 1 giorno
user-exempt-week = 1 settimana
user-exempt-month = 1 mese
user-exempt-date = Fino a una data
user-exempt-last-day = Ultimo giorno

people-fact-passkey = Passkey
people-fact-totp = App di autenticazione
people-fact-email = Indirizzo email
people-fact-codes = Codici
people-locked-until = I codici sono sospesi fino al { people-time }.
people-until-unlocked = Finché un agente non sblocca l’utente
people-mail-limited-until = Il limite di codici via email è stato raggiunto. Non vengono inviati codici fino al { people-time } o finché non sblocchi l’utente.
people-failures = { $failures ->
    [one] Un codice errato
   *[other] { $failures } codici errati di seguito
}
people-none-set-up = Non configurata
people-since = Dal { people-time }
people-last-used = Ultimo utilizzo: { people-time }
people-never-used = Mai utilizzata
people-clock-fast = L’orologio del telefono è avanti di circa { $seconds } s.
people-clock-slow = L’orologio del telefono è indietro di circa { $seconds } s.
people-passkey-synced = Sincronizzata tra i dispositivi
people-passkey-not-synced = Solo su un dispositivo o token di sicurezza
people-passkey-other-domain = Creata per un altro dominio, quindi non accettata all’accesso.
people-passkeys-by-user = Solo l’utente può aggiungere una passkey, perché serve il suo dispositivo o token di sicurezza.
people-no-address = Nessun indirizzo registrato.
people-unverified = L’indirizzo non è confermato, quindi non gli vengono inviati codici.
people-reminded = Ultimo promemoria per configurare la 2FA: { people-time }
people-mail-delivered = L’ultima email è stata consegnata ({ people-time }).
people-mail-delayed = L’ultima email è in ritardo ({ people-time }).
people-mail-bounced = L’ultima email è stata respinta ({ people-time }).
people-mail-complained = L’ultima email è stata segnalata come spam ({ people-time }).
people-codes-left = Codici di recupero rimasti: { $count }
people-bypass-until = Un codice di emergenza non usato è valido fino al { people-time }.
people-exempt-until = Esentato fino al { people-time }

people-do-remove-passkey = Rimuovi passkey
people-do-totp = Configura un’app di autenticazione
people-do-remove-totp = Rimuovi app di autenticazione
people-do-email-on = Attiva email
people-do-email-off = Disattiva email
people-do-bypass = Emetti un codice di emergenza
people-do-unlock = Sblocca
people-do-exempt = Imposta un’esenzione
people-do-exempt-end = Termina l’esenzione
people-do-require = Richiedi la 2FA
people-do-require-end = Non richiedere più la 2FA
people-do-remove-all = Rimuovi tutti i metodi
people-about-remove-passkey = “{ $label }” non funzionerà più per l’accesso.
people-about-totp = L’utente scansiona un codice QR e ti dice il codice mostrato dall’app.
people-about-remove-totp = “{ $label }” non funzionerà più per l’accesso.
people-about-email-on = I codici vengono inviati a { $address }.
people-about-email-off = L’utente non riceve più codici via email.
people-about-bypass = Un codice per un accesso. Sostituisce quelli precedenti. L’utente mantiene i suoi metodi. Verifica prima l’identità dell’utente.
people-about-unlock = I codici funzionano di nuovo subito.
people-about-exempt = Per un certo tempo l’utente non deve configurare la 2FA. Se ha già un metodo, l’accesso continua a chiederlo.
people-about-exempt-end = L’utente deve seguire le stesse regole di tutti gli altri.
people-about-require = L’utente deve configurare la 2FA, qualunque siano i gruppi nelle impostazioni. Il periodo di tolleranza vale comunque.
people-about-require-end = L’utente segue le stesse regole di tutti gli altri.
people-about-remove-all = Vengono rimossi le passkey, le app di autenticazione e i codici via email, oltre ai browser attendibili, ai codici di recupero e al codice di emergenza. Finché l’utente non configura di nuovo un metodo, per accedere basta la password.
people-valid = Valido per
people-minutes = { $minutes } minuti
people-hours = { $hours ->
    [one] Un’ora
   *[other] { $hours } ore
}
people-reason = Motivo
people-reason-kept = La cronologia conserva il motivo.
people-sure = Sì, rimuovi da { $user }
people-invalid-reason = Inserisci un motivo.
people-invalid-until = Inserisci un momento futuro.
people-invalid-sure = Seleziona la casella per confermare.
people-done-remove-passkey = Passkey rimossa.
people-done-totp = App di autenticazione configurata. L’utente può generare codici di recupero nell’area del suo account.
people-done-remove-totp = App di autenticazione rimossa.
people-done-email-on = Email attivata.
people-done-email-off = Email disattivata.
people-done-bypass = Codice di emergenza emesso.
people-done-unlock = Utente sbloccato.
people-done-exempt = Esenzione impostata.
people-done-exempt-end = Esenzione terminata.
people-done-require = 2FA richiesta.
people-done-require-end = La 2FA non è più richiesta a questo utente.
people-done-remove-all = Tutti i metodi rimossi.
people-code-once = Non vedrai più questo codice di emergenza
people-code-until = Valido fino al { people-time }, per un accesso.
people-code-done = Fatto

people-history = Cronologia
people-history-none = Ancora nulla.
people-did-by = { people-time }, { $kind ->
    [user] l’utente
    [admin] amministratore { $id }
    [agent] agente { $id }
   *[service] il sistema di helpdesk
}
people-did-user_seen = Visto per la prima volta
people-did-address_changed = Indirizzo cambiato da { $old_email } a { $new_email }
people-did-locked_out = Bloccato dopo { $failures } codici errati
people-did-recovery_code_used = Codice di recupero usato
people-did-setup_skipped = Configurazione saltata
people-did-passkey_added = Passkey “{ $label }” aggiunta
people-did-passkey_renamed = Passkey rinominata “{ $label }”
people-did-passkey_removed = Passkey “{ $label }” rimossa
people-did-passkey_copied = Accesso con la passkey “{ $label }” rifiutato, perché la passkey potrebbe essere stata copiata
people-did-totp_added = App di autenticazione “{ $label }” aggiunta
people-did-totp_imported = App di autenticazione “{ $label }” importata da un altro sistema
people-did-email_added = Email attivata
people-did-totp_renamed = App di autenticazione rinominata “{ $label }”
people-did-totp_removed = App di autenticazione “{ $label }” rimossa
people-did-totp_setup_begun = Configurazione di un’app di autenticazione iniziata
people-did-email_removed = Email disattivata
people-did-factors_removed = Tutti i metodi rimossi
people-did-user_erased = Tutti i dati cancellati
people-did-recovery_codes_renewed = Nuovi codici di recupero generati
people-did-browser_trusted = Browser reso attendibile
people-did-browsers_forgotten = Tutti i browser attendibili rimossi
people-did-browser_forgotten = Browser attendibile “{ $label }” rimosso
people-did-browser_token_reused = Browser attendibile “{ $label }” rimosso, perché il suo token è stato copiato
people-did-bypass_code_issued = Codice di emergenza emesso, valido fino al { people-time }
people-did-bypass_code_used = Codice di emergenza usato
people-did-unlocked = Sbloccato dopo { $failures } codici errati
people-did-exemption_set = Esentato fino al { people-time }
people-did-exemption_ended = Esenzione terminata
people-did-requirement_set = 2FA richiesta
people-did-requirement_ended = 2FA non più richiesta
people-did-grant_given = Autorizzazione concessa a { $agent_id }
people-did-grant_withdrawn = Autorizzazione revocata a { $agent_id }
people-did-policy_changed = Impostazioni modificate
people-did-sender_added = Mittente { $sender_id } aggiunto
people-did-sender_removed = Mittente { $sender_id } rimosso
people-did-sender_confirmed = Mittente { $sender_id } confermato con il suo codice
people-did-sender_ended = Mittente { $sender_id } rimosso dopo dieci codici errati
people-did-plan_changed = Piano cambiato in { $new_plan }

problem-own-record = Qui non puoi gestire la tua autenticazione a due fattori. Chiedi a un collega.
problem-grant-required = Ti serve l’autorizzazione “Can reset password/manage 2FA”. Chiedi a un amministratore di concederla.
problem-address-unknown = L’utente non ha un indirizzo email confermato. Prima va confermato nel suo profilo.
problem-no-factor = L’utente non ha ancora configurato un metodo.
problem-wrong-token-use = Questa pagina è riservata allo staff.
