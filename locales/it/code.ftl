### Codici di ogni tipo. I testi sono gli stessi, che l’account esista o no.

code-email-heading = Inserisci il codice della nostra email

code-text-heading = Inserisci il codice del nostro SMS

code-app-heading = Inserisci il codice della tua app di autenticazione

code-backup-heading = Inserisci uno dei tuoi codici di backup

code-contact-heading = Inserisci il codice che ti legge il tuo contatto

code-other-heading = Inserisci il codice

code-sent-to = Se esiste un account per { $identifier }, abbiamo inviato un codice al suo indirizzo email.

code-text-sent-to = Se esiste un account per { $identifier }, abbiamo inviato un codice al suo numero di telefono.

code-contact-sent-to = Se { $identifier } ha un contatto di recupero, abbiamo inviato un codice a quella persona.

code-sent-to-address = Abbiamo inviato un codice a { $address }.

code-app-about = Apri la tua app di autenticazione. Mostra un codice nuovo ogni 30 secondi.

code-backup-about = I codici di backup sono l’elenco che hai salvato o stampato in passato. Ogni codice funziona una volta sola.

code-contact-about = Telefona al tuo contatto. Ti legge il codice. Non ha mai bisogno della tua password.

code-text-risk = Chi si impossessa del tuo numero di telefono riceve anche questo codice. Un altro modo è più sicuro.

code-arrival = Può impiegare qualche minuto ad arrivare.

code-newest = Usa il codice più recente. Quelli di prima non funzionano più.

code-works-for = Il codice funziona per { $duration }.

code-works-until = Il codice funziona fino al giorno { $until }.

code-label = Codice

code-hint = { $digits ->
    [one] { $digits } cifra. Gli spazi non contano.
    [many] { $digits } di cifre. Gli spazi non contano.
   *[other] { $digits } cifre. Gli spazi non contano.
}

code-characters-hint = { $characters ->
    [one] { $characters } lettera o cifra. Spazi e maiuscole non contano.
    [many] { $characters } di lettere e cifre. Spazi e maiuscole non contano.
   *[other] { $characters } lettere e cifre. Spazi e maiuscole non contano.
}

code-keep-to-yourself = Inserisci il codice solo in questa pagina. Nessuno di { -service } ti chiede di dirglielo.

code-attempts-left = { $left ->
    [one] Puoi provare questo codice ancora { $left } volta.
    [many] Puoi provare questo codice ancora { $left } di volte.
   *[other] Puoi provare questo codice ancora { $left } volte.
}

code-wait-until = Puoi inserire di nuovo un codice alle ore { $until }.

code-wait-left = Tempo che manca per inserire di nuovo un codice: { $left }.

code-wait-over = Ora puoi inserire di nuovo un codice.

code-error-empty = Inserisci il codice.

code-error-too-few = { $digits ->
    [one] Il codice ha { $digits } cifra. Inseriscila.
    [many] Il codice ha { $digits } di cifre. Inseriscile tutte.
   *[other] Il codice ha { $digits } cifre. Inseriscile tutte.
}

code-error-too-many = { $digits ->
    [one] Il codice ha { $digits } cifra. Inserisci solo quella.
    [many] Il codice ha { $digits } di cifre. Inserisci solo quelle.
   *[other] Il codice ha { $digits } cifre. Inserisci solo quelle.
}

code-error-not-digits = Il codice ha solo cifre, nessuna lettera. Non inserire altro.

code-error-characters-missing = Il codice ha { $characters } lettere e cifre. { $missing ->
    [one] Ne manca una.
    [many] Ne mancano { $missing }.
   *[other] Ne mancano { $missing }.
}

code-error-too-many-characters = { $characters ->
    [one] Il codice ha { $characters } lettera o cifra. Inserisci solo quella.
    [many] Il codice ha { $characters } di lettere e cifre. Inserisci solo quelle.
   *[other] Il codice ha { $characters } lettere e cifre. Inserisci solo quelle.
}

code-error-foreign-sign = Il codice ha solo lettere e cifre. Togli tutti gli altri caratteri.

code-error-mistyped = Una lettera o una cifra non è giusta. Confronta il codice con quello che hai.

code-error-backup-code-here = Sembra un codice di backup. Per usarlo, scegli un altro modo qui sotto.

code-error-wrong-email = Non è il codice della nostra email più recente. Controllalo e inseriscilo di nuovo.

code-error-wrong-text = Non è il codice del nostro SMS più recente. Controllalo e inseriscilo di nuovo.

code-error-wrong-app = Non è il codice che l’app mostra per questo account. Aspetta il prossimo e inserisci quello.

code-error-app-clock = Controlla che la data e l’ora del telefono siano automatiche. Se l’orologio è sbagliato, anche i codici sono sbagliati.

code-error-wrong-backup = Non è un codice di backup che funziona ancora per questo account. Controllalo, oppure usane un altro.

code-error-wrong-contact = Non è il codice più recente che ha ricevuto il tuo contatto. Chiedi di rileggerlo.

code-error-wrong-other = Non è questo il codice. Controllalo e inseriscilo di nuovo.

code-error-clock-behind = Il codice è giusto, ma l’orologio del tuo telefono è indietro di circa { $off }.

code-error-clock-ahead = Il codice è giusto, ma l’orologio del tuo telefono è avanti di circa { $off }.

code-error-clock-what-next = Attiva la data e l’ora automatiche sul telefono. Poi inserisci il prossimo codice.

code-error-used-app = Questo codice è stato usato poco fa. Aspetta il prossimo e inserisci quello.

code-error-used-backup = Questo codice di backup è già stato usato. Ognuno funziona una volta sola, quindi usane un altro.

code-error-expired = Questo codice è scaduto. Chiedine uno nuovo.

code-error-replaced = Nel frattempo abbiamo inviato un codice più recente. Inserisci il codice dell’email più recente.

code-error-dead = { $tries ->
    [one] Questo codice non funziona più, perché è stato provato { $tries } volta. Chiedine uno nuovo.
    [many] Questo codice non funziona più, perché è stato provato { $tries } di volte. Chiedine uno nuovo.
   *[other] Questo codice non funziona più, perché è stato provato { $tries } volte. Chiedine uno nuovo.
}

code-error-exhausted = Dopo così tanti tentativi questo codice non funziona più. Chiedine uno nuovo.

code-error-used = Questo codice è già stato usato. Chiedine uno nuovo.

code-resend-button = Invia un codice nuovo

code-resend-in = Tempo che manca per chiedere un codice nuovo: { $left }.

code-resend-ready = Ora puoi chiedere un codice nuovo.

code-sent-again-status = Se esiste un account, un codice nuovo è in arrivo. Quelli di prima non funzionano più.

code-resend-limit = Abbiamo inviato diversi codici. Puoi chiederne un altro a partire dal giorno { $until }.

code-nothing-link = Non è arrivato nulla?

code-nothing-heading = Non è arrivato nulla?

code-dead = Dopo così tanti tentativi questo codice non funziona più. Chiedine uno nuovo.

code-another-button = Scegli un altro modo

code-nothing-text-wait = Aspetta qualche minuto. Un SMS può arrivare tardi.

code-nothing-text-phone = Controlla che il telefono sia acceso e abbia campo. Il codice arriva al numero che è già nell’account.

code-nothing-contact = Chiedi al tuo contatto di guardare nella sua email, anche nella cartella spam o posta indesiderata.

code-app-help-link = Il codice non funziona?

code-app-help-account = Cerca nell’app il nome di questo servizio. Ogni account ha un suo codice.

code-app-help-clock = Imposta come automatiche la data e l’ora del telefono. I codici dipendono dal suo orologio.

code-app-help-next = Aspetta il prossimo codice e inseriscilo mentre è visibile.

code-backup-help-link = Dove sono i miei codici di backup?

code-backup-help-places = Guarda dove tieni i documenti importanti, nel tuo gestore delle password e tra i file scaricati.

code-backup-help-form = Un codice di backup ha quattro gruppi di quattro lettere e cifre.

code-nothing-wait = Aspetta qualche minuto. Un’email può arrivare tardi.

code-nothing-spam = Guarda nella cartella spam o posta indesiderata. Le nostre email arrivano da { $address }.

code-nothing-junk = Guarda nella cartella spam o posta indesiderata.

code-nothing-mailboxes = Guarda in tutte le tue caselle email. Il codice arriva all’indirizzo che è già nell’account.

code-nothing-resend = Chiedi un codice nuovo. Poi usa solo il più recente.

code-nothing-other-name-link = Usa un altro indirizzo email, numero di telefono o nome utente

code-nothing-person = Se nulla aiuta, una persona può guardare la situazione con te.

code-nothing-back-link = Torna a inserire il codice
