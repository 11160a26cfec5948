### Parole comuni a molte pagine. Chi legge è “tu”, il servizio è “noi”.
### Le date seguono “il giorno”, le ore “alle ore”: così funzionano anche con 8, 11 e 01:00.

-service = Regain

common-language-name = Italiano

common-language-label = Lingua

common-language-status = Ora questa pagina è in italiano.

common-language-button = Cambia lingua

common-language-error = Non è stato possibile caricare questa lingua. Riprova più tardi.

common-page-title = { $heading } – { -service }

common-error-title = Errore: { $title }

common-skip-link = Vai alla domanda

common-back-link = Indietro

common-help-link = Parla con una persona

common-continue-button = Continua

common-try-again-button = Riprova

common-reload-button = Ricarica la pagina

common-cancel-button = Annulla

common-print-button = Stampa questa pagina

common-copy-button = Copia

common-copied-status = Copia fatta.

common-sending-status = Invio in corso. Può richiedere qualche secondo.

common-loading-status = Caricamento in corso. Può richiedere qualche secondo.

common-error-summary-heading = C’è un problema

common-error-prefix = Errore:

common-optional-label = { $label } (facoltativo)

common-change-link = Modifica

common-yes = Sì

common-no = No

common-seconds = { $count ->
    [one] { $count } secondo
    [many] { $count } di secondi
   *[other] { $count } secondi
}

common-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } di minuti
   *[other] { $count } minuti
}

common-hours = { $count ->
    [one] { $count } ora
    [many] { $count } di ore
   *[other] { $count } ore
}

common-days = { $count ->
    [one] { $count } giorno
    [many] { $count } di giorni
   *[other] { $count } giorni
}

common-two-units = { $large } e { $small }

common-ago = { $distance } fa

common-ahead = tra { $distance }

common-helping-link = Sto aiutando un’altra persona

common-helping = Stai aiutando un’altra persona. Lascia che sia la persona titolare dell’account a inserire ogni codice e ogni password.

common-support = La nostra assistenza può vedere a quale passaggio sei.

common-more-link = Maggiori informazioni
