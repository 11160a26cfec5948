### Come vuoi dimostrare che sei tu?

proofs-heading = Come vuoi dimostrare che sei tu?

proofs-intro = Tutti i modi hanno lo stesso valore. Scegli quello che puoi usare adesso.

proofs-more-heading = Serve un’altra prova

proofs-more-why = Questo account ha un secondo passaggio per accedere. Perciò un solo tipo di prova non basta per cambiare la password.

proofs-more-protects = Così resta fuori chi può leggere la tua email ma non sei tu.

proofs-confirm-heading = Dimostra ancora una volta che sei tu

proofs-confirm-why = Hai già dimostrato abbastanza. Una nuova prova mostra che nessun altro continua al posto tuo.

proofs-proven-heading = Che cosa hai dimostrato

proofs-choose-heading = Che cosa puoi usare ora

proofs-passkey = Passkey

proofs-passkey-about = Su questo dispositivo o su un telefono qui vicino. Servono pochi secondi.

proofs-app = Codice della tua app di autenticazione

proofs-app-about = Ti serve il telefono con l’app. Basta circa un minuto.

proofs-email = Codice via email

proofs-email-about = Devi poter leggere l’email dell’account. Serve qualche minuto.

proofs-text = Codice via SMS

proofs-text-about = Ti serve il telefono con il numero dell’account. Serve qualche minuto.

proofs-text-risk = Chi si impossessa del tuo numero di telefono riceve anche questo codice. Un altro modo è più sicuro.

proofs-backup = Codice di backup

proofs-backup-about = Ti serve l’elenco che hai salvato o stampato. Basta circa un minuto.

proofs-contact = Codice di un contatto di recupero

proofs-contact-about = Una persona che hai scelto riceve un codice e te lo legge. Serve il tempo di una telefonata.

proofs-person = Controllo da parte di una persona

proofs-person-about = Rispondi a tre brevi domande. Una persona le legge e ti risponde.

proofs-sent-to = A { $address }

proofs-figures = { $percent ->
    [one] Funziona per { $percent } persona su 100.
    [many] Funziona per { $percent } di persone su 100.
   *[other] Funziona per { $percent } persone su 100.
} La metà ci mette meno di { $time }.

proofs-cannot-link = Non posso usarlo

proofs-cannot-or-read-link = Non posso usarlo, o lo legge qualcun altro

proofs-cannot-label = Non posso usarlo: { $way }

proofs-cannot-or-read-label = Non posso usarlo, o lo legge qualcun altro: { $way }

proofs-cannot-suspends = Se hai perso la tua app di autenticazione o la tua passkey, diccelo. Così smette subito di funzionare.

proofs-ruled-out-heading = Che cosa non usi

proofs-can-link = Invece posso usarlo

proofs-can-label = Invece posso usarlo: { $way }

proofs-none = Qui non ci sono altri modi che puoi usare. Una persona può controllare che sei tu.

proofs-unchanged = Nel tuo account non è cambiato nulla.

proofs-person-button = Chiedi a una persona di controllare

proofs-changed-status = L’elenco è cambiato.
