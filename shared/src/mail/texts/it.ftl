# Testi delle email in italiano. I valori sono spiegati in en.ftl.

direction = ltr

region = IT
month = { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}
date = { $day } { month } { $year }
time = { $hour }:{ $minute }
date-and-time = { date } alle ore { time } { $offset }
time-and-zone = { time } { $offset }

code-subject-login = { $issuer }: il tuo codice di accesso
code-subject-enrollment = { $issuer }: conferma il tuo indirizzo email
code-subject-proof = { $issuer }: conferma una modifica al tuo account

code-purpose-login = Inserisci questo codice per accedere a { $issuer }:
code-purpose-enrollment = Stai attivando i codici di accesso via email su { $issuer }. Inserisci questo codice per confermare il tuo indirizzo:
code-purpose-proof = Stai cambiando il modo in cui accedi a { $issuer }. Inserisci questo codice per confermare che sei tu:

code-lifetime = { $minutes ->
    [one] Il codice funziona una sola volta, entro un minuto (fino alle { $until }).
   *[other] Il codice funziona una sola volta, entro { $minutes } minuti (fino alle { $until }).
}
code-requested = Richiesto: { $time }
code-requested-from = Richiesto: { $time }, con { $browser }
code-never-share = Non condividere mai questo codice. { $issuer } non te lo chiederà mai.

code-objection-login = Non hai richiesto questo codice? Allora qualcun altro conosce la tua password. Non condividere il codice e cambia la password.
code-objection-enrollment = Non hai richiesto questo codice? Allora qualcun altro potrebbe aver effettuato l’accesso al tuo account. Non condividere il codice, cambia la password e avvisaci.
code-objection-proof = Non hai richiesto questo codice? Allora qualcun altro potrebbe aver effettuato l’accesso al tuo account. Non condividere il codice, cambia la password e avvisaci.
support = Assistenza: { $url }

notice-subject-address_changed = { $issuer }: indirizzo email modificato
notice-subject-recovery_code_used = { $issuer }: codice di recupero usato
notice-subject-totp_added = { $issuer }: app di autenticazione aggiunta
notice-subject-email_added = { $issuer }: codici di accesso via email attivati
notice-subject-locked_out = { $issuer }: accesso con codici sospeso
notice-subject-totp_renamed = { $issuer }: app di autenticazione rinominata
notice-subject-totp_removed = { $issuer }: app di autenticazione rimossa
notice-subject-passkey_added = { $issuer }: passkey aggiunta
notice-subject-passkey_removed = { $issuer }: passkey rimossa
notice-subject-passkey_copied = { $issuer }: la tua passkey potrebbe essere stata copiata
notice-subject-email_removed = { $issuer }: codici di accesso via email disattivati
notice-subject-factors_removed = { $issuer }: accesso in due passaggi rimosso
notice-subject-recovery_codes_renewed = { $issuer }: nuovi codici di recupero generati
notice-subject-bypass_code_issued = { $issuer }: codice di accesso emesso dall’assistenza
notice-subject-bypass_code_used = { $issuer }: accesso con un codice dell’assistenza
notice-subject-browser_trusted = { $issuer }: nuovo browser attendibile
notice-subject-browser_token_reused = { $issuer }: usata una copia di un browser attendibile
notice-subject-unlocked = { $issuer }: account sbloccato
notice-subject-exemption_set = { $issuer }: accesso in due passaggi non richiesto per ora
notice-subject-exemption_ended = { $issuer }: esenzione dall’accesso in due passaggi finita

notice-address_changed = L’indirizzo email del tuo account su { $issuer } è cambiato. D’ora in poi i codici di accesso arrivano al nuovo indirizzo.
notice-recovery_code_used = Uno dei tuoi codici di recupero è stato usato su { $issuer }.
notice-totp_added = Un’app di autenticazione è stata aggiunta al tuo account su { $issuer }.
notice-email_added = I codici di accesso via email sono stati attivati per il tuo account su { $issuer }.
notice-locked_out = Sono stati inseriti troppi codici errati per il tuo account su { $issuer }. I codici dell’app o via email sono sospesi per un po’. I codici di recupero continuano a funzionare.
notice-totp_renamed = Un’app di autenticazione del tuo account su { $issuer } è stata rinominata.
notice-totp_removed = Un’app di autenticazione è stata rimossa dal tuo account su { $issuer }.
notice-passkey_added = Una passkey è stata aggiunta al tuo account su { $issuer }.
notice-passkey_removed = Una passkey è stata rimossa dal tuo account su { $issuer }.
notice-passkey_copied = L’uso di una delle tue passkey su { $issuer } è stato rifiutato, perché la passkey potrebbe essere stata copiata. Rimuovila e aggiungine una nuova.
notice-email_removed = I codici di accesso via email sono stati disattivati per il tuo account su { $issuer }.
notice-factors_removed = L’accesso in due passaggi è stato rimosso dal tuo account su { $issuer }: passkey, app di autenticazione, codici via email, codici di recupero e browser attendibili.
notice-recovery_codes_renewed = Sono stati generati nuovi codici di recupero per il tuo account su { $issuer }. I vecchi codici non funzionano più.
notice-bypass_code_issued = L’assistenza ha emesso un codice per il tuo account su { $issuer }. Permette di accedere una volta senza il secondo passaggio.
notice-bypass_code_used = Qualcuno ha effettuato l’accesso al tuo account su { $issuer } con un codice dell’assistenza.
notice-browser_trusted = Un browser è ora attendibile per il tuo account su { $issuer }. Per un certo periodo accede senza codice. Puoi rimuoverlo nel tuo account.
notice-browser_token_reused = Qualcuno ha usato una copia di uno dei tuoi browser attendibili su { $issuer }. Questo browser non è più attendibile.
notice-unlocked = Il tuo account su { $issuer } è stato sbloccato. I codici funzionano di nuovo.
notice-exemption_set = Per un certo periodo puoi accedere al tuo account su { $issuer } senza configurare l’accesso in due passaggi.
notice-exemption_ended = La tua esenzione dall’accesso in due passaggi su { $issuer } è terminata.
notice-when = Quando: { $time }
notice-by-user = Da: te o qualcuno che aveva effettuato l’accesso al tuo account
notice-by-staff = Da: l’assistenza di { $issuer }
notice-by-service = Da: un sistema di { $issuer }
notice-objection = Non eri tu? Cambia subito la password e contatta l’assistenza di { $issuer }.
notice-pause = Per via delle numerose modifiche, per un po’ non riceverai altre email come questa. L’assistenza di { $issuer } può dirti che cosa è cambiato nel frattempo.

reminder-subject = { $issuer }: accesso in due passaggi dal giorno { $date }
reminder-what = A partire dal giorno { $date }, l’accesso in due passaggi sarà obbligatorio per il tuo account su { $issuer }. Non lo hai ancora configurato.
reminder-how = Per configurarlo, apri { $issuer } come al solito, accedi e segui i passaggi. Bastano circa due minuti.
reminder-no-reply = Non serve rispondere a questa email. Se nel frattempo lo hai già configurato, ignorala.

# L’email a un indirizzo da cui si vogliono inviare email.
sender-code-heading = Indirizzo del mittente
sender-code-subject = Conferma che questo indirizzo può inviare email
sender-code-purpose = Un centro assistenza vuole inviare email da questo indirizzo. Per consentirlo, comunica questo codice all’amministratore che lo ha richiesto oppure inseriscilo nelle impostazioni del centro assistenza:
sender-code-purpose-named = Un centro assistenza che si chiama “{ $issuer }” vuole inviare email da questo indirizzo. Per consentirlo, comunica questo codice all’amministratore che lo ha richiesto oppure inseriscilo nelle impostazioni del centro assistenza:
sender-code-tenant = ID del centro assistenza: { $tenant }
sender-code-objection = Non conosci questo centro assistenza o non ti aspettavi questa email? Ignorala e non condividere il codice. Senza il codice, dal tuo indirizzo non viene inviata alcuna email.
