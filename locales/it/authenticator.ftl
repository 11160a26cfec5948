### Aggiungere un’app di autenticazione.

authenticator-heading = Aggiungi un’app di autenticazione

authenticator-about = L’app mostra un codice nuovo ogni 30 secondi. Ti serve quando accedi.

authenticator-scan = Apri la tua app di autenticazione e usala per inquadrare questa immagine.

authenticator-picture-label = Immagine della chiave, per la tua app di autenticazione

authenticator-same-phone = L’app è su questo telefono?

authenticator-open-link = Apri nella tua app di autenticazione

authenticator-open-apple-link = Apri in Password

authenticator-typing = Se non puoi inquadrarla, scrivi questa chiave nell’app. Se l’app lo chiede, scegli “basata sul tempo”.

authenticator-key-label = Chiave

authenticator-copy-button = Copia la chiave

authenticator-listed = Nell’app la chiave si chiama { -service }: { $account }.

authenticator-gone = La chiave si è vista una sola volta, in questa pagina. Non possiamo mostrarla di nuovo.

authenticator-gone-next = Crea una chiave nuova. Quella vecchia smette di funzionare. Se l’avevi già inquadrata, eliminala dall’app.

authenticator-renew-button = Crea una chiave nuova

authenticator-works-until = Inserisci il codice entro il giorno { $until }. Dopo puoi creare una chiave nuova.

authenticator-name-label = Scegli un nome per l’app

authenticator-name-hint = Ad esempio il telefono su cui si trova. Vedi questo nome quando controlli il tuo secondo passaggio.

authenticator-name-default = La mia app di autenticazione

authenticator-code-label = Codice che l’app mostra adesso

authenticator-code-hint = 6 cifre. Dimostra che l’app è configurata bene.

authenticator-button = Aggiungi l’app

authenticator-what-next = Potrai usarla per accedere dopo che avrai confermato tutte le modifiche. Fino ad allora non cambia nulla.

authenticator-error-behind = Questo è un codice di { $seconds } fa. L’orologio del telefono è indietro.

authenticator-error-ahead = Questo è un codice che vale tra { $seconds }. L’orologio del telefono è avanti.

authenticator-error-clock-next = Attiva la data e l’ora automatiche sul telefono. Poi inserisci il codice nuovo.

authenticator-error-account = Questo codice non viene dalla chiave di questa pagina. Forse l’app mostra più account.

authenticator-error-account-next = Cerca { -service }: { $account } e inserisci il codice che trovi lì accanto.

authenticator-error-long = Questo codice ha troppe cifre. I codici di quest’app ne hanno 6.

authenticator-error-backup = Questo è un codice di backup. Inserisci le 6 cifre che l’app di autenticazione mostra adesso.

authenticator-error-short = Questo codice ha poche cifre. I codici di quest’app ne hanno 6.

authenticator-error-digits = Inserisci le 6 cifre che l’app mostra.

authenticator-error-empty = Inserisci il codice che l’app mostra.

authenticator-error-name-empty = Inserisci un nome.

authenticator-error-name-long = { $most ->
    [one] Usa un nome di non più di { $most } carattere.
    [many] Usa un nome di non più di { $most } di caratteri.
   *[other] Usa un nome di non più di { $most } caratteri.
}

authenticator-error-name-signs = Usa solo lettere, cifre e simboli visibili.

authenticator-error-there = Quest’app è già nell’account.
