### Il codice di backup che sostituisce quello usato.

backup-heading = Il tuo nuovo codice di backup

backup-why = Hai usato un codice di backup, e ognuno funziona una volta sola. Questo lo sostituisce.

backup-label = Codice di backup

backup-once = Lo mostriamo solo adesso. Scrivilo, stampalo o salvalo nel tuo gestore delle password.

backup-copy-button = Copia il codice

backup-left = { $left ->
    [one] Ora hai { $left } codice di backup.
    [many] Ora hai { $left } di codici di backup.
   *[other] Ora hai { $left } codici di backup.
}

backup-gone = Il codice nuovo si è visto una sola volta, in questa pagina. Non possiamo mostrarlo di nuovo.

backup-gone-what-next = Se non l’hai salvato, creane uno nuovo. Sostituisce quello di prima.

backup-renew-button = Crea un codice nuovo

backup-go-on-button = L’ho salvato
