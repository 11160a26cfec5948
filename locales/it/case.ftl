### La pratica: tre domande, il controllo delle risposte, il riferimento.

case-heading = Raccontaci che cosa è successo

case-help-heading = Per che cosa ti serve aiuto?

case-intro = Una persona legge le tue risposte. Puoi controllarle prima di inviarle.

case-account-label = Per quale account ti serve aiuto?

case-account-hint = Inserisci l’indirizzo email, il numero di telefono o il nome utente. Se non lo sai, scrivi quello che ricordi.

case-account-impersonation-label = Quale account finge di essere te?

case-account-impersonation-hint = Inserisci il nome o l’indirizzo di quell’account.

case-email-label = A quale indirizzo email possiamo scriverti?

case-email-hint = Usa un indirizzo che puoi leggere solo tu. Può essere diverso da quello dell’account.

case-story-label = Che cosa è successo?

case-story-hint = Usa parole tue. Racconta che cosa hai già provato. Non scrivere password o codici.

case-story-hacked-label = Che cosa hai notato nel tuo account?

case-story-hacked-hint = Racconta che cosa è successo per prima cosa, e quando. Non scrivere password o codici.

case-story-access-label = Che cosa hai provato finora?

case-story-access-hint = Racconta che cosa non hai più, e da quando. Non scrivere password o codici.

case-story-impersonation-label = Che cosa fa quell’account?

case-story-impersonation-hint = Racconta a chi scrive quell’account, e che cosa dice. Non scrivere password o codici.

case-story-left = { $left ->
    [one] Puoi scrivere ancora { $left } carattere.
    [many] Puoi scrivere ancora { $left } di caratteri.
   *[other] Puoi scrivere ancora { $left } caratteri.
}

case-privacy = Usiamo le tue risposte solo per aiutarti con questo account. Le legge solo chi lavora alla tua pratica.

case-account-error-empty = Scrivi di quale account si tratta, o quello che ne ricordi.

case-account-error-too-long = { $most ->
    [one] Descrivi l’account con non più di { $most } carattere.
    [many] Descrivi l’account con non più di { $most } di caratteri.
   *[other] Descrivi l’account con non più di { $most } caratteri.
}

case-email-error-empty = Inserisci un indirizzo email a cui possiamo scriverti.

case-email-error-format = Inserisci un indirizzo email completo, come nome@example.org.

case-email-error-too-long = { $most ->
    [one] Inserisci un indirizzo email di non più di { $most } carattere.
    [many] Inserisci un indirizzo email di non più di { $most } di caratteri.
   *[other] Inserisci un indirizzo email di non più di { $most } caratteri.
}

case-story-error-empty = Scrivi che cosa è successo. Basta una frase.

case-story-error-too-long = { $most ->
    [one] Scrivi che cosa è successo con non più di { $most } carattere.
    [many] Scrivi che cosa è successo con non più di { $most } di caratteri.
   *[other] Scrivi che cosa è successo con non più di { $most } caratteri.
}

case-situation-error-empty = Scegli che cosa è successo al tuo account.

case-check-heading = Controlla le tue risposte

case-check-intro = Non inviamo nulla finché non premi il pulsante.

case-check-button = Invia

case-situation-row = Che cosa è successo

case-account-row = Account

case-email-row = Il tuo indirizzo email

case-story-row = Con parole tue

case-contacted-row = Qualcuno ti ha contattato

case-change-situation-label = Modifica che cosa è successo

case-change-account-label = Modifica l’account

case-change-email-label = Modifica il tuo indirizzo email

case-change-story-label = Modifica quello che hai scritto

case-opened-heading = La tua pratica è aperta

case-reference-label = Il tuo riferimento

case-reference-about = Scrivilo su un foglio o stampa questa pagina. A noi puoi leggerlo a voce. Non ha lettere che si somigliano.

case-next-heading = Che cosa succede ora

case-answer-within = { $days ->
    [one] Una persona legge la tua pratica e scrive a { $email } entro { $days } giorno.
    [many] Una persona legge la tua pratica e scrive a { $email } entro { $days } di giorni.
   *[other] Una persona legge la tua pratica e scrive a { $email } entro { $days } giorni.
}

case-answer-from = Le nostre email arrivano da { $address }. La risposta vera e propria si trova solo nella pagina della tua pratica.

case-answer-until = Avrai nostre notizie entro il giorno { $until }.

case-copy-sent = Nella nostra email c’è un link alla pagina della tua pratica.

case-page-button = Apri la pagina della tua pratica

case-never-heading = Che cosa non chiediamo mai

case-never-secrets = Non chiediamo mai una password, un codice o un codice di backup.

case-never-money = Non chiediamo mai soldi.

case-never-remote = Non ti telefoniamo mai, e non chiediamo mai di vedere o controllare il tuo dispositivo.

case-not-changed = Fino ad allora non cambiamo nulla nel tuo account.
