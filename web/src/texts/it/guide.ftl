# L’articolo per gli utenti: <two-factor-guide> e docs/user-guide.md. I nomi dei pulsanti vengono dagli altri file.

guide-contents = In questa pagina
guide-none = Al momento questo centro assistenza non offre l’accesso in due passaggi.

guide-what = Che cos’è l’accesso in due passaggi?
guide-what-second = L’accesso in due passaggi aggiunge, dopo la password, un secondo passaggio che solo tu puoi completare. Chi conosce la tua password non può comunque accedere al posto tuo.
guide-what-methods = Puoi usare questi metodi:
guide-what-passkey = Una passkey sul telefono, sul computer o su un token di sicurezza chiede l’impronta digitale, il volto o il PIN del dispositivo. È il metodo più sicuro e non devi inserire alcun codice.
guide-what-totp = Un’app di autenticazione sul telefono o sul computer mostra un nuovo codice ogni 30 secondi. Funziona senza connessione.
guide-what-email = Un’email con un codice arriva all’indirizzo del tuo profilo.
guide-what-safe = Inserisci i codici solo quando accedi o modifichi le impostazioni. Non comunicarli mai a chi ti chiama o ti scrive.

guide-passkey = Usare una passkey
guide-passkey-what = Una passkey è una chiave per questo centro assistenza che resta sul telefono, sul computer o su un token di sicurezza. La usi con l’impronta digitale, il volto o il PIN del dispositivo, e un sito falso non può rubarla.
guide-passkey-phone-start = Sul telefono, accedi e apri il tuo account. Scegli “{ account-passkeys-add }” e poi “{ passkey-create }”.
guide-passkey-phone-confirm = Conferma con l’impronta digitale, il volto o il PIN del dispositivo. Il telefono salva la passkey.
guide-passkey-synced = Spesso telefoni e gestori di password sincronizzano le passkey con gli altri tuoi dispositivi. Puoi quindi usare lì la stessa passkey.
guide-passkey-computer-start = Sul computer, accedi e apri il tuo account. Scegli “{ account-passkeys-add }” e poi “{ passkey-create }”.
guide-passkey-computer-confirm = Conferma nello stesso modo in cui sblocchi il computer, ad esempio con Windows Hello o Touch ID.
guide-passkey-computer-phone = Se il computer non ha niente di tutto ciò, scegli il telefono nella finestra di dialogo del browser e segui i passaggi indicati.
guide-passkey-key = Con un token di sicurezza
guide-passkey-key-start = Accedi e apri il tuo account. Scegli “{ account-passkeys-add }”, poi “{ passkey-create }” e infine il token di sicurezza nella finestra di dialogo del browser.
guide-passkey-key-touch = Collega il token o avvicinalo al retro del telefono. Toccalo quando lampeggia e inserisci il suo PIN, se ti viene chiesto.
guide-passkey-second = Aggiungi anche una seconda passkey o un altro metodo, per poter accedere anche se perdi il dispositivo.
guide-passkey-use = Accedere con la passkey
guide-passkey-use-how = Dopo la password, scegli “{ passkey-use }”. Nella finestra di dialogo del browser, conferma con l’impronta digitale, il volto o il PIN del dispositivo, oppure tocca il token di sicurezza.
guide-passkey-new = Passare a un nuovo telefono o computer
guide-passkey-new-synced = Una passkey sincronizzata compare sul nuovo dispositivo non appena vi configuri lo stesso gestore di password.
guide-passkey-new-add = Altrimenti, accedi con il vecchio dispositivo o con un altro metodo e aggiungi una passkey sul nuovo dispositivo. Poi rimuovi quella vecchia dall’elenco nel tuo account.
guide-passkey-lost = Se perdi il dispositivo o il token di sicurezza
guide-passkey-lost-then = Poi rimuovi la relativa passkey dall’elenco nel tuo account, così nessun altro può usarla.
guide-passkey-trouble = Se la passkey non funziona
guide-passkey-trouble-address = Controlla l’indirizzo nel browser. Una passkey funziona solo all’indirizzo del tuo centro assistenza. A qualsiasi altro indirizzo potresti trovarti su una pagina falsa: non inserire nulla.
guide-passkey-trouble-device = Usa il browser, il dispositivo o il token di sicurezza con cui hai aggiunto la passkey. Altrove potrebbe non esserci.
guide-passkey-trouble-dialog = Se la finestra di dialogo del browser si chiude prima della tua conferma, riprova.
guide-passkey-trouble-other = Altrimenti, scegli “{ login-other-ways }” per accedere con un altro metodo.

guide-app = Configurare un’app di autenticazione
guide-app-which = Puoi usare qualsiasi app per codici monouso, ad esempio Google Authenticator, Microsoft Authenticator o un gestore di password come 1Password o Bitwarden.
guide-app-phone = Sul telefono
guide-app-install = Installa un’app di autenticazione sul telefono.
guide-app-start = Sul computer, accedi e apri il tuo account. Scegli “{ account-apps-add }”: compare un codice QR.
guide-app-scan = Nell’app, aggiungi un account e scansiona il codice QR.
guide-app-code = Inserisci il codice a sei cifre mostrato dall’app.
guide-app-same-phone = L’app è sul telefono con cui stai accedendo? Allora scegli “{ totp-on-this-phone }” invece di scansionare il codice.
guide-app-computer = Sul computer
guide-app-computer-install = Installa un’app di autenticazione oppure usa un gestore di password che mostra codici monouso.
guide-app-computer-start = Accedi e apri il tuo account. Scegli “{ account-apps-add }” e copia la chiave di configurazione.
guide-app-computer-key = Nell’app, aggiungi un account manualmente e incolla la chiave di configurazione.
guide-save = Se compaiono i codici di recupero, salvali. Vengono mostrati una sola volta.
guide-required = Se il centro assistenza richiede l’accesso in due passaggi, la configurazione inizia quando accedi.

guide-email = Ricevere i codici via email
guide-email-on = Accedi e apri il tuo account. In “{ account-email }”, scegli “{ account-email-switch-on }”.
guide-email-code = Inviamo un codice a sei cifre all’indirizzo del tuo profilo. Inseriscilo per confermare l’indirizzo.
guide-email-late = Nessuna email? Controlla prima la cartella dello spam. Un codice scade dopo dieci minuti.
guide-email-app = Un’app di autenticazione è più sicura dell’email, e puoi usarle entrambe.
guide-email-lost = Se non puoi più leggere la tua email, accedi con un codice di recupero o contatta l’assistenza.

guide-recovery = Conserva i codici di recupero al sicuro
guide-recovery-purpose = Con il primo metodo ricevi dieci codici di recupero. Ognuno permette di accedere una volta se non puoi usare il metodo abituale.
guide-recovery-where = Stampali o conservali in un gestore di password. Non tenerli solo sul telefono.
guide-recovery-how = Per usarne uno, scegli “{ login-other-ways }” nel secondo passaggio e poi “{ login-use-recovery_code }”.
guide-recovery-renew = Se ti restano pochi codici o se qualcun altro li ha visti, scegli “{ account-codes-renew }” nel tuo account. Quelli vecchi non funzioneranno più.

guide-browsers = Considera attendibili i tuoi browser
guide-browsers-how = { $days ->
    [0] Nel secondo passaggio puoi scegliere di considerare attendibile il browser. Per alcuni giorni accedi da lì solo con la password.
    [one] Nel secondo passaggio puoi scegliere di considerare attendibile il browser. Per un giorno accedi da lì solo con la password.
   *[other] Nel secondo passaggio puoi scegliere di considerare attendibile il browser. Per { $days } giorni accedi da lì solo con la password.
}
guide-browsers-own = Considera attendibili solo i browser che nessun altro usa, e mai quello di un computer pubblico.
guide-browsers-end = Per non considerare più attendibile un browser, scegli “{ account-browser-forget }” accanto al suo nome nel tuo account. “{ account-browsers-forget }” vale per tutti.

guide-new-phone = Passare a un nuovo telefono
guide-new-phone-first = Fallo finché hai ancora il vecchio telefono. Se la tua app trasferisce da sola i codici sul nuovo telefono, qui non devi fare nulla.
guide-new-phone-add = Accedi e apri il tuo account. Scegli “{ account-apps-add }”. Se ti viene chiesto un codice, usa il vecchio telefono.
guide-new-phone-scan = Scansiona il codice QR con l’app sul nuovo telefono e inserisci il codice mostrato.
guide-new-phone-remove = Rimuovi l’app del vecchio telefono dall’elenco nel tuo account.

guide-lost = Se perdi il telefono
guide-lost-code = Accedi con un codice di recupero: scegli “{ login-other-ways }” e poi “{ login-use-recovery_code }”.
guide-lost-email = Oppure ricevi un codice via email, se hai attivato questo metodo.
guide-lost-passkey = Oppure usa una passkey su un altro dispositivo o il tuo token di sicurezza.
guide-lost-browser = Oppure usa un browser attendibile. Non chiede codici.
guide-lost-then = Poi rimuovi dal tuo account l’app del telefono perso e aggiungi un’app su un altro dispositivo. Se il telefono potrebbe essere in mano ad altri, cambia anche la password.
guide-lost-support = Se niente di tutto ciò funziona, contatta l’assistenza. Un operatore può darti un codice per un solo accesso.

guide-wrong = Se un codice non funziona
guide-wrong-time = Controlla che il telefono imposti data e ora automaticamente. I codici dipendono dall’ora.
guide-wrong-name = Se l’app ha più account, usa il codice di “{ $name }”.
guide-wrong-next = Aspetta il codice successivo. Ogni codice funziona una sola volta.
guide-wrong-email = Usa il codice dell’email più recente, entro dieci minuti.
guide-wrong-lock = Dopo cinque codici errati devi aspettare un po’. I codici di recupero funzionano anche allora.
guide-wrong-passkey = Anche la tua passkey funziona in questo caso.

guide-help = Serve aiuto?
guide-help-what = Se niente di tutto questo ti aiuta, contatta l’assistenza del tuo centro assistenza. Spiega che cosa hai provato e che cosa mostra la pagina, ma non inviare i codici né la password.
guide-contact = Contatta l’assistenza
