### La prima domanda: che cosa è successo? E che cosa provare prima.

triage-heading = Che cosa è successo al tuo account?

triage-intro = Scegli la risposta più adatta. Puoi tornare qui e cambiarla in qualsiasi momento.

triage-forgot-password = Ho dimenticato la password

triage-forgot-password-about = Puoi ancora leggere la tua email.

triage-lost-second-factor = Ho perso il telefono, l’app di autenticazione o i codici di backup

triage-lost-second-factor-about = Un’app di autenticazione è un’app del telefono che mostra codici per accedere.

triage-lost-contact = Non posso usare la mia email o il mio numero di telefono

triage-lost-contact-about = Nell’account c’è un indirizzo o un numero che non usi più.

triage-hacked = Qualcuno è entrato nel mio account

triage-hacked-about = Oppure lì è successo qualcosa che non hai fatto tu.

triage-locked = Il mio account è bloccato

triage-locked-about = Un messaggio dice che per ora non puoi accedere.

triage-impersonation = Qualcuno finge di essere me

triage-impersonation-about = Puoi segnalarlo anche se non hai un account.

triage-known-person = Una persona che conosco potrebbe avere accesso

triage-known-person-about = Ad esempio partner, familiari, amici o colleghi.

triage-error-empty = Scegli la risposta più adatta. Se nessuna va bene, parla con una persona.

triage-try-heading = Prova prima queste cose

triage-try-intro = Una di queste può essere più rapida. Basta un minuto per controllare.

triage-try-device-heading = Un altro dispositivo

triage-try-device = Guarda sugli altri tuoi telefoni, tablet e computer. Se su uno l’accesso è ancora attivo, usa quel dispositivo.

triage-try-device-contact = Cerca un dispositivo su cui l’accesso è ancora attivo. Lì puoi cambiare l’indirizzo o il numero nelle impostazioni.

triage-try-saved-password-heading = Una password salvata

triage-try-saved-password = Guarda nel tuo browser o nel gestore delle password. Forse ha salvato la password per te.

triage-try-backup-codes-heading = I tuoi codici di backup

triage-try-backup-codes = I codici di backup sono un elenco che forse hai stampato o salvato quando hai configurato l’account. Ogni codice funziona una volta sola.

triage-try-old-number-heading = Il tuo vecchio indirizzo o numero

triage-try-old-number = Il tuo servizio email o la tua compagnia telefonica forse possono ridartelo. Prova a chiedere.

triage-try-wait-heading = Aspettare

triage-try-wait = Molti blocchi finiscono da soli. Aspetta un’ora, poi accedi come al solito.

triage-try-other-app-heading = Una copia della tua app di autenticazione

triage-try-other-app = Guarda sul tuo vecchio telefono o tablet. Molte app possono anche trasferire i codici su un telefono nuovo.

triage-try-continue-button = Nulla di tutto questo ha funzionato

triage-hacked-heading = Fai prima queste due cose

triage-hacked-mailbox-heading = Metti al sicuro la tua casella email

triage-hacked-mailbox = Se qualcun altro può leggere la tua email, cambia la password della casella email prima di continuare.

triage-hacked-silence-heading = Non rispondere a nessuno

triage-hacked-silence = Non pagare e non dire un codice a nessuno, chiunque dica di essere.

triage-progress-saved = Conserviamo i tuoi progressi per un giorno. Torna in questo browser, oppure crea un pass di recupero per continuare in un altro.

triage-known-person-heading = Prima di continuare

triage-known-person-device = Usa un dispositivo che usi solo tu. Chi ha accesso a questo dispositivo potrebbe vedere questa pagina.

triage-known-person-noticed = L’altra persona potrebbe accorgersi quando cambi una password. Prima pensa a che cosa è sicuro per te.

triage-known-person-helpline = Una linea telefonica di aiuto per persone in pericolo può preparare un piano con te. Chiamala da un telefono che usi solo tu.

triage-known-person-danger = Se sei in pericolo, chiama il numero di emergenza del tuo Paese.

triage-known-person-continue-button = Questo dispositivo è sicuro

triage-impersonation-heading = Dicci chi finge di essere te

triage-impersonation-collect = Prima copia il nome o l’indirizzo web di quell’account. Anche uno screenshot aiuta.

triage-next-heading = Che cosa succede ora

triage-next = Dicci di quale account si tratta e scegli un modo che hai ancora. Se non ne resta nessuno, ti aiuta una persona.

triage-person-heading = Una persona ti aiuterà

triage-person-what-next = Rispondi a tre brevi domande. Una persona le legge e ti risponde.

triage-person-when = { $days ->
    [one] Rispondiamo entro { $days } giorno.
    [many] Rispondiamo entro { $days } di giorni.
   *[other] Rispondiamo entro { $days } giorni.
}

triage-person-button = Rispondi alle domande

triage-unfinished = Hai già iniziato. Continua da dove eri, oppure scegli di nuovo qui sotto.

triage-unfinished-button = Continua da dove ero
