### I codici di backup: un foglio di dieci.

codes-heading = Codici di backup

codes-about = Un codice di backup ti fa rientrare quando non hai più il telefono. Ognuno funziona una volta sola. Conservali su carta o in un gestore delle password.

codes-left = { $count ->
    [one] Ti resta { $count } codice di backup.
    [many] Ti restano { $count } di codici di backup.
   *[other] Ti restano { $count } codici di backup.
}

codes-few = Creane di nuovi prima che finiscano.

codes-made = Data di creazione: { $date }.

codes-none = Non hai codici di backup.

codes-make-button = Crea dieci codici

codes-remake-button = Crea dieci codici nuovi

codes-new-heading = I tuoi dieci nuovi codici di backup

codes-once = Li mostriamo solo adesso. Copiali, stampali o salvali.

codes-sheet = Codici di backup di { -service } per { $account }. Data di creazione: { $date }.

codes-replaces = Quando confermi tutte le modifiche, sostituiscono l’elenco creato il giorno { $date }.

codes-copy-button = Copia tutti i codici

codes-save-button = Salva come file

codes-file-title = codici-di-backup

codes-prove-label = Inserisci uno dei codici

codes-prove-hint = Dimostra che li hai salvati. Potrai ancora usarlo in futuro.

codes-prove-button = Li ho salvati

codes-proven = Li hai salvati. Funzioneranno dopo che avrai confermato tutte le modifiche.

codes-gone = I codici si sono visti una sola volta, in questa pagina. Se li hai salvati, inseriscine uno. Altrimenti crea dieci codici nuovi.

codes-error-empty = Inserisci uno dei dieci codici.

codes-error-mistyped = Un carattere di questo codice non è giusto. Confrontalo con il tuo elenco.

codes-error-form = Inserisci uno dei dieci codici, con le sue 16 lettere e cifre.

codes-error-other = Non è uno dei dieci codici nuovi. Inseriscine uno che hai appena salvato.
