### L’attesa: chi è titolare viene a saperlo e può fermare il recupero.

wait-heading = C’è un tempo di attesa

wait-lead = Hai dimostrato abbastanza. Ora aspettiamo, così la persona titolare può fermare tutto se non sei tu.

wait-until = Puoi continuare a partire dal giorno { $until }.

wait-left = Tempo che resta: { $left }.

wait-over-status = Il tempo di attesa è finito. Ora puoi continuare.

wait-over = Ora puoi continuare. Prima dimostri ancora una volta che sei tu.

wait-why-heading = Perché aspettiamo

wait-without-second-step = L’account ha un secondo passaggio per accedere, e non è stato usato.

wait-new-address = Il codice è arrivato a un recapito aggiunto da poco all’account.

wait-policy = Per gli account di questo tipo facciamo aspettare tutti.

wait-signs-of-fraud = Ci sono segnali che qualcun altro sta cercando di entrare. Perciò serve più tempo.

wait-told-heading = Chi abbiamo avvisato

wait-told = { $count ->
    [one] Abbiamo scritto a { $count } recapito dell’account. Il messaggio dice come annullare.
    [many] Abbiamo scritto a { $count } di recapiti dell’account. I messaggi dicono come annullare.
   *[other] Abbiamo scritto a { $count } recapiti dell’account. I messaggi dicono come annullare.
}

wait-end-heading = Che cosa succede alla fine

wait-end = Torna a questa pagina. Dimostri ancora una volta che sei tu, poi scegli una nuova password.

wait-meanwhile = Puoi chiudere questa pagina. Fino ad allora l’account resta com’è.

wait-cancel-button = Annulla il recupero

wait-cancel-about = Termina il tempo di attesa e il recupero. L’account resta com’è.

wait-go-on-button = Continua
