### Di quale account si tratta? Nessun testo dice se l’account esiste.

identify-heading = Di quale account si tratta?

identify-hint = Inserisci l’indirizzo email, il numero di telefono o il nome utente dell’account.

identify-what-next = Poi scegli come dimostrare che sei tu. Prima di allora non inviamo nulla.

identify-error-empty = Inserisci l’indirizzo email, il numero di telefono o il nome utente dell’account.

identify-error-too-long = { $most ->
    [one] Inserisci non più di { $most } carattere. Controlla di non aver incollato altro.
    [many] Inserisci non più di { $most } di caratteri. Controlla di non aver incollato altro.
   *[other] Inserisci non più di { $most } caratteri. Controlla di non aver incollato altro.
}

identify-error-signs = Inserisci solo le lettere, le cifre e i simboli del nome dell’account.

identify-unknown-link = Non conosco nessuno di questi dati
