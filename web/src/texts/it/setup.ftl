# Configurazione, codici via email e codici di recupero.

copy = Copia
copied = Copiato
copy-failed = Impossibile copiare. Seleziona il testo.

codes-title = Salva i tuoi codici di recupero
codes-why = Se perdi il telefono o la passkey, o non riesci a leggere le email, usa uno di questi codici per accedere. Ognuno funziona una volta.
codes-once = Non vedrai più questi codici. Conservali in un luogo sicuro, non solo sul telefono.
codes-download = Scarica
codes-print = Stampa
codes-sheet = Codici di recupero
codes-saved = Ho salvato i miei codici

totp-title = Configura la tua app di autenticazione
totp-step-app = Apri un’app di autenticazione sul telefono e scegli di aggiungere un account. Non ne hai ancora una? Installala dallo store del telefono.
totp-scan = Scansiona questo codice QR con l’app.
totp-step-open = Aggiungi questo account all’app di autenticazione su questo dispositivo.
totp-step-code = Inserisci il codice mostrato dall’app.
totp-qr = Codice QR per l’app di autenticazione. La chiave di configurazione ha lo stesso effetto.
totp-on-this-phone = Apri app di autenticazione
totp-no-app = Non si apre nulla? Installa prima un’app di autenticazione, poi riprova.
totp-show-qr = Mostra codice QR
totp-show-key = Inserisci una chiave di configurazione
totp-key = Inserisci questa chiave di configurazione nell’app:
totp-default-name = App di autenticazione
totp-numbered-name = App di autenticazione { $number }
totp-name = Nome
totp-name-change = Modifica
name-change-totp = Modifica il nome dell’app
name-hint-totp = Ti aiuta a distinguere le tue app. Riceverai un nuovo codice QR.
totp-confirm = Conferma
totp-expires = Questo codice QR scade tra { $left }.
totp-expired = Questa configurazione è scaduta e il suo codice QR non funziona più.
totp-begin-again = Ricomincia

passkey-use = Usa la tua passkey
passkey-waiting = In attesa della tua passkey…
passkey-hint = Il browser ti chiederà l’impronta digitale, il volto, il PIN del dispositivo o il token di sicurezza.
passkey-hint-key = Il browser ti chiederà il token di sicurezza. Collegalo o avvicinalo al dispositivo, poi toccalo.
passkey-title = Crea una passkey
passkey-what = Il browser ti chiederà dove salvare la passkey e poi l’impronta digitale, il volto, il PIN del dispositivo o il token di sicurezza. Noi non vediamo mai questi dati.
passkey-create = Crea passkey
passkey-name = Passkey
passkey-name-key = Token di sicurezza
passkey-name-numbered = { $name } { $number }
name-change-passkey = Modifica il nome della passkey
name-hint-passkey = Ti aiuta a distinguere le tue passkey.
passkey-expired = Questa configurazione è scaduta.
passkey-obstacle-browser = Questo browser non può creare passkey. Usa un altro browser o dispositivo.
passkey-obstacle-page = Su questa pagina non è possibile creare passkey. Avvisa l’assistenza.

email-sending = Invio dell’email in corso…
email-sent = Abbiamo inviato un codice a { $address }. Scade alle { DATETIME($until, timeStyle: "short") }.
email-sent-before = Ti abbiamo appena inviato un’email con un codice. Se non è per questo passaggio, inviane un’altra.
email-expired = L’ultimo codice è scaduto.
email-bounced = L’ultima email a questo indirizzo è stata respinta. Controlla l’indirizzo nel tuo profilo o prova un altro modo.
email-complained = L’ultima email a questo indirizzo è stata segnalata come spam. Controlla la cartella dello spam.
email-delayed = Al momento le email a questo indirizzo arrivano in ritardo.
email-send = Invia un codice
email-again = Invia di nuovo
email-again-in = Invia di nuovo tra { $left }
email-late = Nessuna email? Controlla la cartella dello spam. L’email inviata di nuovo contiene lo stesso codice.
email-no-more = Non possiamo inviare di nuovo questo codice.
