# Il secondo passaggio di un accesso.

login-title-passkey = Conferma con la tua passkey
login-title-totp = Inserisci il codice della tua app di autenticazione
login-title-email = Inserisci il codice ricevuto via email
login-title-recovery_code = Inserisci un codice di recupero
login-title-bypass_code = Inserisci il codice dell’assistenza
login-label-totp = Codice a sei cifre
login-label-recovery_code = Codice di recupero
login-label-bypass_code = Codice dell’assistenza
login-hint-totp = Apri la tua app di autenticazione per ottenere un codice.
login-hint-recovery_code = Inserisci uno dei dieci codici che hai salvato. Ognuno funziona una volta.
login-hint-bypass_code = Un operatore dell’assistenza ti ha dato questo codice. Funziona una volta.
login-clock = Il codice non funziona? Controlla che il telefono imposti l’ora automaticamente.
login-trust = { $days ->
    [one] Considera attendibile questo browser per un giorno
   *[other] Considera attendibile questo browser per { $days } giorni
}
login-other-ways = Prova un altro modo
login-use-passkey = Usa la tua passkey o il token di sicurezza
login-use-totp = Usa la tua app di autenticazione
login-use-email = Invia un codice a { $address }
login-use-recovery_code = Usa un codice di recupero
login-use-bypass_code = Usa un codice dell’assistenza
login-blocked = Hai usato l’email per il primo passaggio, quindi non puoi usarla di nuovo qui. Usa un codice di recupero o chiedi un codice all’assistenza.
login-obstacle-browser = Questo browser non può usare la tua passkey. La passkey funziona in un altro browser o su un altro dispositivo.
login-obstacle-page = La tua passkey non funziona su questa pagina. Avvisa l’assistenza.
login-only-passkey = Non hai configurato un altro metodo. Usa un altro browser o dispositivo, oppure chiedi un codice all’assistenza.
login-passed = Accesso effettuato
login-moving-on = Un momento…
login-locked = Troppi codici errati
login-locked-wait = Per la tua sicurezza, i codici dell’app o via email sono sospesi. Non devi aspettare se hai un codice di recupero o un codice dell’assistenza.
login-locked-staff = Per la tua sicurezza, i codici dell’app o via email sono sospesi finché l’assistenza non sblocca il tuo account. Puoi accedere subito con un codice di recupero o un codice dell’assistenza.
login-locked-left = Puoi riprovare tra { $left }.
login-paused = I codici dell’app o via email sono sospesi per { $left }.
login-paused-staff = I codici dell’app o via email sono sospesi finché l’assistenza non sblocca il tuo account.
login-paused-passkey = La tua passkey funziona ancora.
login-expired = Questo accesso è scaduto
login-expired-why = Il tuo codice non era errato, ma questo accesso ha richiesto troppo tempo. Inserisci di nuovo la password.
login-expired-early = Questo accesso ha richiesto troppo tempo. Inserisci di nuovo la password.
login-expired-go = Accedi di nuovo
login-completed = Hai già effettuato l’accesso
login-completed-why = Questo accesso è già stato completato, forse in un’altra scheda.
login-completed-go = Continua

setup-title = Proteggi il tuo account
setup-required = Questo centro assistenza richiede l’accesso in due passaggi. Per configurarlo basta un minuto.
setup-offered = L’accesso in due passaggi diventa obbligatorio dal giorno { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Configuralo ora o salta fino ad allora.
setup-none = Non c’è nulla da configurare, perché il tuo indirizzo email non è confermato. Contatta l’assistenza.
setup-choose-passkey = Crea una passkey
setup-choose-totp = Usa un’app di autenticazione
setup-choose-email = Ricevi codici via email
setup-passkey-why = Accedi con l’impronta digitale, il volto, il PIN del dispositivo o un token di sicurezza. Le pagine di accesso false non possono rubare una passkey.
setup-email-title = Conferma il tuo indirizzo email
setup-skip = Salta per ora
setup-back = Scegli un altro metodo
