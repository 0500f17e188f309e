# Le pagine ospitate.

page-login = Accesso in due passaggi
page-account = Sicurezza dell’accesso
page-policy = Autenticazione a due fattori
page-people = Utenti
page-user = Utente
page-guide = Guida all’accesso in due passaggi
page-no-token = Inizia dal tuo centro assistenza. Questa pagina si apre da lì.
page-no-return = Non possiamo riportarti alla pagina da cui provieni. Contatta l’assistenza.
page-return-none = Per gli amministratori: il token di accesso non contiene il claim return_to.
page-return-unknown = Per gli amministratori: AllowedOrigins non include il sito indicato da return_to nel token di accesso.
page-return-other = Per gli amministratori: return_to nell’indirizzo di questa pagina non è quello del token di accesso.
page-back = Torna a { $site }
page-no-code = Non serve un codice
page-no-code-why = Questa volta puoi accedere a { $site } senza codice.
page-continue = Continua su { $site }
