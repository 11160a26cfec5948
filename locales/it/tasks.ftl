### L’elenco delle cose da fare per mettere al sicuro l’account.

tasks-heading = Metti al sicuro il tuo account

tasks-intro = Fai queste cose nell’ordine che vuoi. Non cambia nulla finché non controlli le modifiche e le confermi alla fine.

tasks-intro-hacked = Abbiamo segnato quello che forse ha fatto qualcun altro. Non cambia nulla finché non lo confermi alla fine.

tasks-saved = Quello che fai qui viene conservato. Se esci, torna entro 15 minuti.

tasks-activity = Guarda che cosa è successo

tasks-activity-about = Accessi e modifiche, con ora, dispositivo e luogo. Annulla quello che non hai fatto tu.

tasks-password = Scegli una nuova password

tasks-password-about = Quella vecchia smette di funzionare quando confermi le modifiche.

tasks-factors = Controlla il tuo secondo passaggio

tasks-factors-about = App di autenticazione e passkey. Se ne hai una, una password rubata non basta per entrare.

tasks-backup = Crea i codici di backup

tasks-backup-about = Ti fanno rientrare quando non hai più il telefono.

tasks-devices = Controlla i dispositivi connessi

tasks-devices-about = Disconnetti quelli che non conosci, o tutti.

tasks-remembered = Controlla i dispositivi memorizzati

tasks-remembered-about = Accedono senza il secondo passaggio.

tasks-apps = Controlla app e accessi

tasks-apps-about = App, chiavi per programmi e inoltri continuano a funzionare anche con una nuova password.

tasks-addresses = Controlla i tuoi recapiti

tasks-addresses-about = Indirizzi email e numeri di telefono a cui arrivano codici e avvisi. Rimuovi quelli che non sono tuoi.

tasks-contacts = Controlla i tuoi contatti di recupero

tasks-contacts-about = Ognuno di loro può leggerti a voce un codice per aiutarti a rientrare.

tasks-required = È necessario

tasks-recommended = È consigliato

tasks-optional = Si può saltare

tasks-not-started = Da iniziare

tasks-started = In corso

tasks-completed = Completato

tasks-nothing = Non c’è nulla

tasks-state = { $advice }. { $status }.

tasks-changes = { $count ->
    [one] { $count } modifica in attesa.
    [many] { $count } di modifiche in attesa.
   *[other] { $count } modifiche in attesa.
}

tasks-check-button = Controlla le modifiche

tasks-not-ready = Prima fai tutte le cose necessarie. Quando ci sono modifiche, puoi controllarle qui.

tasks-skip = Puoi saltare le cose consigliate. Ma chi è già entrato potrebbe rientrare nello stesso modo.
