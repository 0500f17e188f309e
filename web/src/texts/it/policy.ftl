# Le impostazioni dell’amministratore.

problem-admin-required = Solo gli amministratori possono vedere e modificare queste impostazioni.
problem-sender-exists = Un altro amministratore ha appena aggiunto un mittente come questo. Ricarica la pagina per vederlo.
problem-address-taken = Un altro centro assistenza usa questo indirizzo, oppure è registrato in Amazon SES in un altro modo. Usa un altro indirizzo o fallo rimuovere prima da lì.
problem-no-code-to-send = Ora non possiamo inviare un codice. O è già stato inserito, o Amazon SES non ha ancora verificato l’indirizzo.
problem-too-many-senders = Hai già venti mittenti. Prima rimuovine uno.
problem-sender-in-use = Le impostazioni salvate usano questo mittente. Salvale con un altro mittente o senza, poi rimuovilo.

policy-title = Autenticazione a due fattori
policy-no-access = Non hai accesso a queste impostazioni
policy-no-access-what = Solo gli amministratori possono vederle e modificarle. Rivolgiti a un amministratore del tuo centro assistenza.
policy-plan = L’autenticazione a due fattori fa parte del piano Enterprise. Questo centro assistenza ha un altro piano, quindi non puoi modificare queste impostazioni. Gli utenti che hanno già configurato la 2FA continuano a usarla per accedere.
policy-on = Attivo
policy-off = Disattivato
policy-clear = Cancella
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
    [one] Una modifica non salvata
   *[other] { $count } modifiche non salvate
}
policy-effects = Effetti di queste modifiche
policy-discard = Annulla le modifiche
policy-discarded = Modifiche annullate.
policy-saved = Salvato.
policy-theirs-taken = Le tue modifiche sono state annullate. Queste sono le impostazioni attuali.

policy-methods = Metodi
policy-passkeys_enabled = Passkey
policy-passkeys_enabled-what = Gli utenti confermano con il blocco schermo del dispositivo o con un token di sicurezza. È il più sicuro dei tre metodi: una pagina di phishing non può usare una passkey.
policy-passkey_rp_id = Dominio del centro assistenza (relying party ID)
policy-passkey_rp_id-what = Il dominio in cui gli utenti aprono il centro assistenza, come help.example.com, o un suo dominio superiore. Le passkey funzionano solo lì.
policy-passkey_rp_id-rule = Inserisci un dominio completo, come help.example.com, senza https://, porta o percorso. Gli indirizzi IP e i suffissi condivisi come co.uk non sono validi.
policy-domain-suggestion = Usa { $domain }
policy-domain-abandoned = Dopo il salvataggio, le passkey create per { $domain } non funzioneranno più e gli utenti dovranno aggiungerne di nuove. Quelle vecchie funzioneranno di nuovo se ripristini il dominio.
policy-totp_enabled = Servizio TOTP
policy-totp_enabled-what = Codici di un’app di autenticazione.
policy-email_enabled = 2FA via email
policy-email_enabled-what = Codici via email, all’indirizzo nel profilo dell’utente.
policy-sender_id = Mittente
policy-sender_id-what = Inviamo codici e avvisi da questo indirizzo.
policy-sender_id-rule = La 2FA via email richiede un mittente verificato.

policy-enforcement = Obbligo
policy-required = Richiedi agli utenti di configurare la 2FA
policy-required-what = Se disattivato, la 2FA è facoltativa.
policy-required-rule = Attiva prima un metodo.
policy-grace_until = Periodo di tolleranza
policy-grace_until-what = Gli utenti possono saltare la configurazione fino alla fine di questo giorno, nel fuso orario indicato sotto. Lascia vuoto per richiederla subito.
policy-grace_until-rule = Inserisci una data valida. Un periodo di tolleranza richiede “Richiedi agli utenti di configurare la 2FA”.
policy-reminders_enabled = Ricorda agli utenti via email
policy-reminders_enabled-what = Gli utenti che non hanno configurato la 2FA ricevono un’email 14 giorni, 7 giorni e 1 giorno prima della fine del periodo di tolleranza.
policy-required_groups = Solo questi gruppi
policy-required_groups-rule = Al massimo 100 gruppi di 128 caratteri ciascuno.
policy-required_groups-what = Digita un gruppo e premi Invio. Lascia vuoto per richiedere la 2FA a tutti.
policy-exempt_groups = Tranne questi gruppi
policy-exempt_groups-what = Gli utenti di uno di questi gruppi non devono configurare la 2FA, anche se fanno parte di uno dei gruppi indicati sopra. Lascia vuoto se non ci sono eccezioni.
policy-exempt_groups-rule = Al massimo 100 gruppi di 128 caratteri ciascuno.
policy-groups-users = { $count ->
    [one] { $count } utente
   *[other] { $count } utenti
}
policy-groups-no-match = Nessun gruppo noto corrisponde. Premi Invio per usare comunque questo nome.
policy-groups-unknown = Non tra i gruppi noti: { $groups }. Controlla l’ortografia.
policy-groups-remove = Rimuovi { $group }
policy-groups-removed = { $group } rimosso.

policy-details = Dettagli
policy-trusted_browser_days = Considera attendibili i browser per (giorni)
policy-trusted_browser_days-what = 0 = chiedi sempre
policy-trusted_browser_days-rule = Inserisci un numero intero da 0 a 90.
policy-issuer = Nome nelle app di autenticazione
policy-issuer-what = Visibile accanto al codice nell’app.
policy-issuer-rule = Inserisci da 1 a 64 caratteri, senza due punti e senza spazi all’inizio o alla fine.
policy-time_zone = Fuso orario
policy-time_zone-what = Il periodo di tolleranza finisce alla fine del giorno in questo fuso orario.
policy-time_zone-rule = Scegli un fuso orario dall’elenco.
policy-time_zone-none = Nessun fuso orario corrisponde.
policy-support_url = Pagina di aiuto
policy-support_url-what = Dove gli utenti trovano aiuto. Facoltativo.
policy-support_url-rule = Inserisci un indirizzo che inizia con https://
policy-audit_retention_days = Conservazione del registro di controllo (giorni)
policy-audit_retention_days-what = Lascia vuoto per conservarlo per sempre. Vale per le nuove voci.
policy-audit_retention_days-rule = Inserisci un numero intero da 30 a 3650 o lascia vuoto.

policy-impact-now = Utenti senza 2FA: { $count }. Dovranno configurarla al prossimo accesso.
policy-impact-from = Utenti senza 2FA: { $count }. Dovranno configurarla dal giorno { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Vale solo per gli utenti di questi gruppi. Non sappiamo quanti siano.
policy-impact-groups-of = { $count ->
    [one] Vale solo per gli utenti di questi gruppi: al massimo un utente.
   *[other] Vale solo per gli utenti di questi gruppi: al massimo { $count } utenti.
}
policy-impact-exempt-groups = Gli utenti dei gruppi esentati non sono tenuti a farlo. Non sappiamo quanti siano.
policy-impact-exempt-groups-of = { $count ->
    [one] Gli utenti dei gruppi esentati non sono tenuti a farlo: al massimo un utente.
   *[other] Gli utenti dei gruppi esentati non sono tenuti a farlo: al massimo { $count } utenti.
}
policy-impact-reminders-now = I primi promemoria verranno inviati entro un’ora. Utenti senza 2FA: { $count }.
policy-impact-reminders-from = I primi promemoria verranno inviati il giorno { DATETIME($from, dateStyle: "long") }. Utenti senza 2FA: { $count }.
policy-impact-exempt = Utenti esentati: { $count }. Non sono tenuti a farlo finché non finisce l’esenzione.
policy-impact-optional = La 2FA non è più obbligatoria. Utenti che l’hanno configurata e continuano a usarla: { $count }.
policy-impact-off = { $method } non è più accettato. Utenti che lo hanno: fino a { $count }.
policy-impact-left-optional = Gli utenti senza un altro metodo accederanno senza 2FA.
policy-impact-left-required = Gli utenti senza un altro metodo dovranno configurarne uno, se per loro la 2FA è obbligatoria.
policy-impact-on = { $method } è di nuovo accettato. Utenti che lo hanno già: { $count }.
policy-impact-passkeys-off = Le passkey non sono più accettate. Utenti che ne hanno una: fino a { $count }.
policy-impact-passkeys-on = Le passkey sono di nuovo accettate. Utenti che ne hanno già una: fino a { $count }.
policy-impact-domain = Le passkey create per { $domain } non funzioneranno più. Utenti che ne hanno una: fino a { $count }.
policy-impact-days = I browser attendibili da più tempo avranno di nuovo bisogno di un codice.
policy-impact-issuer = Le app già configurate continuano a mostrare il vecchio nome.

conflict-title = Un altro amministratore ha modificato le impostazioni
conflict-what = Le tue modifiche non sono ancora salvate e le sue non vengono sovrascritte.
conflict-field = Impostazione
conflict-column-theirs = Ora
conflict-column-mine = La tua
conflict-unchanged = invariata
conflict-mine = Salva anche le mie modifiche
conflict-mine-what = I campi che non hai modificato mantengono il valore attuale.
conflict-theirs = Annulla le mie modifiche

senders-none = Nessuno
senders-pending = In attesa di conferma
senders-verified = Verificato
senders-failed = Non confermato
senders-unknown = Stato sconosciuto
senders-about-failed = Il link di Amazon per { $address } non è stato aperto in tempo. Rimuovi questo mittente, poi aggiungilo di nuovo.
senders-about-unknown = Amazon non ha risposto, quindi lo stato potrebbe non essere aggiornato.
senders-notices = Mittente degli avvisi
senders-notices-what = La 2FA via email è disattivata, quindi non inviamo codici. Gli avvisi sulle modifiche agli account partono comunque da questo indirizzo.
senders-step = Passaggio { $step } di 2
senders-step-ses-done = Amazon ha verificato l’indirizzo.
senders-step-code-done = Hai inserito il codice.
senders-refresh = Controlla di nuovo
senders-refreshed = Stato aggiornato.
senders-remove = Rimuovi { $name }
senders-remove-title = Rimuovere { $address }?
senders-remove-what = Non invieremo più email da questo indirizzo. Per usarlo di nuovo dovrai confermarlo di nuovo.
senders-removed = { $name } rimosso.
senders-add = Aggiungi un mittente
senders-add-now = Aggiungi
senders-added = { $address } aggiunto. Segui i due passaggi per confermarlo.
senders-missing-ses = Apri il link nell’email di Amazon inviata a { $address }. Questa pagina controlla lo stato ogni dieci secondi.
senders-code-label = Codice dell’email inviata a { $address }
senders-code-what = Senza il codice, il mittente viene rimosso dopo 24 ore.
senders-code-confirm = Conferma
senders-code-again = Invia di nuovo il codice
senders-code-again-in = Invia di nuovo tra { $left }
senders-code-sent = Abbiamo inviato un codice a { $address }.
senders-confirmed = { $address } confermato.
senders-field-address = Indirizzo email
senders-field-display_name = Nome del mittente
senders-rule-address = Inserisci un indirizzo ASCII. Gli invieremo un codice.
senders-rule-display_name = Inserisci da 1 a 64 caratteri.

agents-title = Can reset password/manage 2FA
agents-what = Questi agenti possono gestire la 2FA degli utenti. Le modifiche hanno effetto subito. Gli amministratori hanno sempre questa autorizzazione.
agents-none = Ancora nessun agente.
agents-id = ID dell’agente
agents-id-what = Non possiamo verificare questo ID. Copialo dal tuo helpdesk: un ID sbagliato potrebbe dare l’autorizzazione a qualcun altro.
agents-id-missing = Inserisci l’ID dell’agente.
agents-search = Agente
agents-search-what = Cerca per nome o indirizzo email.
agents-search-failed = La ricerca non funziona al momento. Riprova tra poco.
agents-no-match = Nessun agente corrisponde.
agents-none-chosen = Scegli un agente dall’elenco.
agents-grant = Aggiungi
agents-granted = dal { DATETIME($at, dateStyle: "medium") }, da { $by }
agents-revoke = Rimuovi { $agent }
agents-revoke-title = Rimuovere { $agent }?
agents-revoke-what = Questa persona non potrà più reimpostare le password né gestire la 2FA degli utenti. Ha effetto subito.
agents-granted-to = { $agent } ora può gestire la 2FA degli utenti.
agents-revoked = { $agent } è stato rimosso.
