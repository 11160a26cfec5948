### La nuova password.

password-heading = Scegli una nuova password

password-label = Nuova password

password-rule-length = { $least ->
    [one] Usa almeno { $least } carattere.
    [many] Usa almeno { $least } di caratteri.
   *[other] Usa almeno { $least } caratteri.
}

password-rule-guessable = Usa una password difficile da indovinare per gli altri.

password-hint-words = Quattro o più parole senza legame tra loro sono facili da ricordare. Anche gli spazi contano.

password-hint-manager = Il tuo gestore delle password può creare una password e salvarla per te.

password-what-next = Sostituisce quella vecchia quando confermi tutte le modifiche.

password-button = Usa questa password

password-chosen = Hai già scelto una nuova password. Per usarne un’altra, inseriscila qui.

password-strength-guessable = È abbastanza lunga, ma chi prova molte password potrebbe ancora indovinarla.

password-strength-good = È difficile da indovinare.

password-strength-strong = È molto difficile da indovinare.

password-strength-keep = Usala solo qui, e lascia che il tuo gestore delle password la salvi per te.

password-show-button = Mostra

password-show-label = Mostra la password

password-hide-button = Nascondi

password-hide-label = Nascondi la password

password-shown-status = La tua password è visibile.

password-hidden-status = La tua password è nascosta.

password-account-label = Account

password-error-empty = Inserisci una nuova password.

password-error-too-short = { $least ->
    [one] Usa almeno { $least } carattere.
    [many] Usa almeno { $least } di caratteri.
   *[other] Usa almeno { $least } caratteri.
} { $count ->
    [one] Hai inserito { $count } carattere.
    [many] Hai inserito { $count } di caratteri.
   *[other] Hai inserito { $count } caratteri.
}

password-error-too-long = { $most ->
    [one] Usa non più di { $most } carattere.
    [many] Usa non più di { $most } di caratteri.
   *[other] Usa non più di { $most } caratteri.
}

password-error-signs = Usa solo lettere, cifre, spazi e simboli che si possono scrivere con la tastiera.

password-error-present = È la password attuale dell’account. Scegline un’altra, così non entra chi la conosce.

password-error-guessable = Usa una password difficile da indovinare per gli altri.

password-reason-common = Questa è negli elenchi di password che molte persone usano.

password-reason-breached = Questa è negli elenchi di password rubate.

password-reason-repeated = Questa ripete gli stessi caratteri.

password-reason-sequence = Questa segue l’ordine dell’alfabeto, delle cifre o della tastiera.

password-reason-context = Questa è fatta con il nome di { -service } o del tuo account.

password-advice = Ricomincia con parole senza legame tra loro. Cambiare qualche carattere di questa non basta.
