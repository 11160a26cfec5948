### Email. Testo semplice; una riga vuota inizia un nuovo paragrafo.

mail-code-subject = Il tuo codice per { -service }

mail-code-body =
    Ciao,

    qualcuno ha chiesto di rientrare nel tuo account { -service }. Se eri tu, questo è il tuo codice:

    { $code }

    Inseriscilo nella pagina in cui l’hai chiesto. Funziona per { $duration }. Se l’hai chiesto più di una volta, usa il codice più recente.

    Non dire questo codice a nessuno. Nessuno di { -service } te lo chiede, né al telefono né in chat.

    Se non eri tu, puoi ignorare questa email. Senza il codice non cambia nulla nel tuo account.

    { -service }

mail-code-short-body =
    Il tuo codice per rientrare nel tuo account { -service }:

    { $code }

    Inseriscilo nella pagina in cui l’hai chiesto. Funziona per: { $duration }. Vale il codice più recente.

    Non dire questo codice a nessuno. Nessuno di { -service } te lo chiede.

    Se non l’hai chiesto tu, non devi fare niente. Senza il codice non cambia niente.

    { -service }

mail-no-account-subject = Non c’è un account { -service } con questo indirizzo

mail-no-account-body =
    Ciao,

    qualcuno ha inserito questo indirizzo email per rientrare in un account { -service }. Non c’è un account con questo indirizzo.

    Se eri tu, forse il tuo account ha un altro indirizzo email. Prova quello, il tuo numero di telefono o il tuo nome utente.

    Se non eri tu, puoi ignorare questa email.

    { -service }

mail-disabled-subject = Il tuo account { -service } è disattivato

mail-disabled-body =
    Ciao,

    qualcuno ha chiesto di rientrare nel tuo account { -service }. L’account è disattivato, quindi non abbiamo inviato nessun codice.

    Per usarlo di nuovo, apri la pagina in cui hai chiesto il codice e scegli “Parla con una persona”.

    Se non eri tu, puoi ignorare questa email.

    { -service }

mail-contact-code-subject = { $owner } potrebbe chiederti un codice

mail-contact-code-body =
    Ciao { $contact },

    { $owner } ti ha indicato come persona che può aiutare con il suo account { -service }. Qualcuno sta rientrando in quell’account e ha chiesto il tuo aiuto.

    Se { $owner } te lo chiede, leggi a voce questo codice:

    { $code }

    Funziona per { $duration }.

    Leggilo solo a { $owner }, di persona o in una telefonata in cui riconosci la voce. Non scriverlo in un messaggio e non inserirlo in nessuna pagina. Nessuno di { -service } te lo chiede.

    Se ti chiede questo codice qualcun altro, non dirglielo.

    Se non aspettavi questa email, parlane con { $owner }. Senza il codice non cambia nulla nell’account.

    { -service }

mail-new-address-code-subject = Conferma questo indirizzo per { -service }

mail-new-address-code-body =
    Ciao,

    qualcuno vuole aggiungere questo indirizzo email all’account { -service } { $account }. Se eri tu, questo è il tuo codice:

    { $code }

    Inseriscilo nella pagina in cui hai aggiunto l’indirizzo. Funziona per { $duration }. Se l’hai chiesto più di una volta, usa il codice più recente.

    Non dire questo codice a nessuno. Nessuno di { -service } te lo chiede, né al telefono né in chat.

    Se non eri tu, puoi ignorare questa email. Senza il codice l’indirizzo non viene aggiunto.

    { -service }

mail-secured-subject = Il tuo account { -service } è stato recuperato e modificato

mail-secured-body =
    Ciao,

    qualcuno è rientrato nell’account { -service } { $account } e l’ha modificato.

    Quando: { $at }

    Che cosa è cambiato:

    { $changes }

    Se eri tu, non devi fare nulla.

    Se non eri tu, congela l’account. Finché è congelato, nessuno può cambiare i suoi recapiti o il modo di accedere. Questo link serve solo a congelarlo:

    { $link }

    Poi apri tu { $address }: scrivi l’indirizzo nel browser e scegli “Qualcuno è entrato nel mio account”. Lì ti aiuta anche una persona.

    Inviamo questo messaggio a tutti i recapiti dell’account, anche a quelli vecchi, così sai che cosa succede.

    { -service }

mail-secured-protected-body =
    Ciao,

    qualcuno è rientrato nell’account { -service } { $account } e l’ha modificato.

    Quando: { $at }

    Che cosa è cambiato:

    { $changes }

    L’account è in modalità protetta fino al giorno { $until }. Fino ad allora nessuno può cambiare i suoi recapiti o il modo di accedere.

    Se eri tu, non devi fare nulla.

    Se non eri tu, congela l’account. Finché è congelato, nessuno può cambiare i suoi recapiti o il modo di accedere. Questo link serve solo a congelarlo:

    { $link }

    Poi apri tu { $address }: scrivi l’indirizzo nel browser e scegli “Qualcuno è entrato nel mio account”. Lì ti aiuta anche una persona.

    Inviamo questo messaggio a tutti i recapiti dell’account, anche a quelli vecchi, così sai che cosa succede.

    { -service }

mail-change-password = La password è nuova.

mail-change-backup-codes = Ci sono nuovi codici di backup. Quelli vecchi non funzionano più.

mail-change-sessions = { $count ->
    [one] { $count } dispositivo è stato disconnesso.
    [many] { $count } di dispositivi sono stati disconnessi.
   *[other] { $count } dispositivi sono stati disconnessi.
}

mail-change-devices = { $count ->
    [one] Su { $count } dispositivo serve di nuovo il secondo passaggio.
    [many] Su { $count } di dispositivi serve di nuovo il secondo passaggio.
   *[other] Su { $count } dispositivi serve di nuovo il secondo passaggio.
}

mail-change-access-removed = { $count ->
    [one] { $count } app o inoltro non ha più accesso: { $names }
    [many] { $count } di app o inoltri non hanno più accesso: { $names }
   *[other] { $count } app o inoltri non hanno più accesso: { $names }
}

mail-change-factors-added = { $count ->
    [one] { $count } secondo passaggio è stato aggiunto: { $names }
    [many] { $count } di secondi passaggi sono stati aggiunti: { $names }
   *[other] { $count } secondi passaggi sono stati aggiunti: { $names }
}

mail-change-factors-removed = { $count ->
    [one] { $count } secondo passaggio è stato rimosso: { $names }
    [many] { $count } di secondi passaggi sono stati rimossi: { $names }
   *[other] { $count } secondi passaggi sono stati rimossi: { $names }
}

mail-change-factors-renamed = { $count ->
    [one] { $count } secondo passaggio ha un nuovo nome. Prima si chiamava: { $names }
    [many] { $count } di secondi passaggi hanno un nuovo nome. Prima si chiamavano: { $names }
   *[other] { $count } secondi passaggi hanno un nuovo nome. Prima si chiamavano: { $names }
}

mail-change-addresses-added = { $count ->
    [one] { $count } recapito è stato aggiunto: { $names }
    [many] { $count } di recapiti sono stati aggiunti: { $names }
   *[other] { $count } recapiti sono stati aggiunti: { $names }
}

mail-change-addresses-restored = { $count ->
    [one] { $count } recapito è stato ripristinato: { $names }
    [many] { $count } di recapiti sono stati ripristinati: { $names }
   *[other] { $count } recapiti sono stati ripristinati: { $names }
}

mail-change-addresses-removed = { $count ->
    [one] { $count } recapito è stato rimosso: { $names }
    [many] { $count } di recapiti sono stati rimossi: { $names }
   *[other] { $count } recapiti sono stati rimossi: { $names }
}

mail-change-contacts-removed = { $count ->
    [one] { $count } contatto di recupero è stato rimosso: { $names }
    [many] { $count } di contatti di recupero sono stati rimossi: { $names }
   *[other] { $count } contatti di recupero sono stati rimossi: { $names }
}

mail-protection-ended-subject = La modalità protetta del tuo account { -service } è terminata

mail-protection-ended-body =
    Ciao,

    dopo un recupero, l’account { -service } { $account } era in modalità protetta: nessuno poteva cambiare i suoi recapiti o il modo di accedere. Qualcuno l’ha terminata prima del tempo.

    Quando: { $at }

    Se eri tu, non devi fare nulla.

    Se non eri tu, congela l’account. Finché è congelato, nessuno può cambiare i suoi recapiti o il modo di accedere. Questo link serve solo a congelarlo:

    { $link }

    Poi apri tu { $address }: scrivi l’indirizzo nel browser e scegli “Qualcuno è entrato nel mio account”. Lì ti aiuta anche una persona.

    Inviamo questo messaggio a tutti i recapiti dell’account, anche a quelli vecchi, così sai che cosa succede.

    { -service }

mail-frozen-subject = Il tuo account { -service } è congelato

mail-frozen-body =
    Ciao,

    l’account { -service } { $account } è congelato. Finché lo è, nessuno può cambiare i suoi recapiti o il modo di accedere.

    Quando: { $at }

    Fino a: { $until }

    Se l’hai fatto tu, non devi fare nulla.

    Se non eri tu, non è perso nulla. Apri tu { $address }: scrivi l’indirizzo nel browser e scegli “Qualcuno è entrato nel mio account”. Lì ti aiuta anche una persona.

    Inviamo questo messaggio a tutti gli indirizzi email dell’account, così sai che cosa succede.

    { -service }

mail-wait-begun-subject = Qualcuno sta rientrando nel tuo account { -service }

mail-wait-begun-body =
    Ciao,

    qualcuno sta rientrando nell’account { -service } { $account }. Per proteggerlo, c’è un tempo di attesa prima che si possa cambiare la password.

    Inizio: { $at }

    Fine: { $until }

    Fino ad allora nell’account non cambia nulla. Dopo, chi l’ha chiesto deve dimostrare ancora una volta che l’account è suo.

    Se eri tu, aspetta fino ad allora. Poi apri tu { $address } e continua.

    Se non eri tu, annulla il recupero. Così chi l’ha chiesto non può continuare. Questo link serve solo ad annullarlo:

    { $link }

    Inviamo questo messaggio a tutti gli indirizzi email dell’account, così sai che cosa succede.

    { -service }

mail-wait-cancelled-subject = L’attesa per il tuo account { -service } è stata annullata

mail-wait-cancelled-body =
    Ciao,

    qualcuno stava rientrando nell’account { -service } { $account } e aspettava di poter continuare. Il recupero è stato annullato.

    Quando: { $at }

    Nell’account non è cambiato nulla.

    Se hai annullato tu, non devi fare nulla. Se temi per il tuo account, apri tu { $address }: scrivi l’indirizzo nel browser e scegli “Qualcuno è entrato nel mio account”.

    Se invece eri tu ad aspettare, puoi ricominciare lì. Lì ti aiuta anche una persona.

    { -service }

mail-backup-code-replaced-subject = È stato usato un codice di backup del tuo account { -service }

mail-backup-code-replaced-body =
    Ciao,

    è stato usato un codice di backup dell’account { -service } { $account }. Ora non funziona più, e uno nuovo l’ha sostituito.

    Quando: { $at }

    Se eri tu, conserva il nuovo codice di backup dove tenevi quello vecchio.

    Se non eri tu, congela l’account. Finché è congelato, nessuno può cambiare i suoi recapiti o il modo di accedere. Questo link serve solo a congelarlo:

    { $link }

    Poi apri tu { $address }: scrivi l’indirizzo nel browser e scegli “Qualcuno è entrato nel mio account”. Lì ti aiuta anche una persona.

    { -service }

mail-factor-suspended-subject = Un secondo passaggio del tuo account { -service } è stato disattivato

mail-factor-suspended-body =
    Ciao,

    un secondo passaggio dell’account { -service } { $account } è stato disattivato. Qualcuno sta rientrando nell’account e ci ha detto di averlo perso, o che può usarlo qualcun altro.

    Che cosa: { $factor }

    Quando: { $at }

    Se eri tu, non devi fare nulla. Puoi configurarlo di nuovo più tardi.

    Se non eri tu, congela l’account. Finché è congelato, nessuno può cambiare i suoi recapiti o il modo di accedere. Questo link serve solo a congelarlo:

    { $link }

    Poi apri tu { $address }: scrivi l’indirizzo nel browser e scegli “Qualcuno è entrato nel mio account”. Lì ti aiuta anche una persona.

    { -service }

mail-factor-passkey = le passkey

mail-factor-authenticator = l’app di autenticazione

mail-factor-email = i codici via email

mail-factor-text = i codici via SMS

mail-factor-backup = i codici di backup

mail-factor-contact = i codici dei contatti di recupero

mail-factor-person = il controllo da parte di una persona

mail-way-opened-subject = Qualcuno può rientrare nel tuo account { -service }

mail-way-opened-body =
    Ciao,

    qualcuno ci ha detto che l’account { -service } { $account } è suo e che non riesce ad accedere. Alcune persone del nostro servizio hanno esaminato la richiesta e l’hanno approvata. Chi l’ha fatta può cambiare la password e il modo di accedere.

    Quando: { $at }

    La via di accesso è aperta fino a: { $until }

    Se eri tu, non devi fare nulla.

    Se non eri tu, chiudi questa via di accesso. Così chi l’ha chiesta non può continuare, e una persona guarda di nuovo la richiesta. Questo link serve solo a chiuderla:

    { $link }

    Poi apri tu { $address }: scrivi l’indirizzo nel browser e scegli “Qualcuno è entrato nel mio account”. Lì ti aiuta anche una persona.

    Inviamo questo messaggio a tutti i recapiti dell’account, anche a quelli vecchi, così non succede nulla senza che tu lo sappia.

    { -service }

mail-case-subject = La tua pratica { -service } è aperta

mail-case-body =
    Ciao,

    grazie per averci raccontato che cosa è successo. La tua pratica è aperta.

    Il tuo riferimento è { $reference }. A noi puoi leggerlo a voce.

    { $days ->
        [one] Una persona legge la tua pratica e risponde entro { $days } giorno.
        [many] Una persona legge la tua pratica e risponde entro { $days } di giorni.
       *[other] Una persona legge la tua pratica e risponde entro { $days } giorni.
    } Quando c’è una risposta, ti avvisiamo a questo indirizzo. La risposta vera e propria si trova nella pagina della tua pratica:

    { $link }

    Se la pagina lo chiede, il codice della tua pratica è { $code }. Usalo solo in quella pagina: non leggerlo a nessuno.

    Non chiediamo mai una password, un codice o soldi. Non ti telefoniamo mai, e non chiediamo mai di vedere o controllare il tuo dispositivo.

    Se non hai aperto una pratica, puoi ignorare questa email. Questa email non cambia nulla in nessun account.

    { -service }

mail-case-again-subject = Hai scritto di nuovo a { -service }

mail-case-again-body =
    Ciao,

    ci hai scritto di nuovo per un account. Per quell’account hai già una pratica aperta, quindi abbiamo aggiunto lì quello che hai scritto. La pratica mantiene il suo posto in coda.

    Il tuo riferimento è { $reference }. Nella pagina della pratica puoi vedere come procede e che cosa è stato scritto:

    { $link }

    Se la pagina lo chiede, il nuovo codice della tua pratica è { $code }. Il codice delle email precedenti non funziona più. Usa quello nuovo solo in quella pagina: non leggerlo a nessuno.

    Non chiediamo mai una password, un codice o soldi. Non ti telefoniamo mai, e non chiediamo mai di vedere o controllare il tuo dispositivo.

    Se non hai scritto tu, diccelo nella pagina.

    { -service }

mail-case-code-subject = Il codice della tua pratica { -service }

mail-case-code-body =
    Ciao,

    ecco un nuovo codice per la tua pratica { $reference }. L’hai chiesto nella pagina della pratica, oppure lì ci hai dato questo indirizzo:

    { $link }

    Se la pagina lo chiede, il codice è { $code }. Il codice delle email precedenti non funziona più. Usa quello nuovo solo in quella pagina: non leggerlo a nessuno.

    Non chiediamo mai una password, un codice o soldi. Non ti telefoniamo mai, e non chiediamo mai di vedere o controllare il tuo dispositivo.

    Se non l’hai chiesto tu, puoi ignorare questa email.

    { -service }

mail-case-moved-subject = La tua pratica { -service } ha un nuovo indirizzo

mail-case-moved-body =
    Ciao,

    il giorno { $at } abbiamo ricevuto un altro indirizzo per la tua pratica { $reference }. Chi ce l’ha dato aveva il codice della pratica. Da ora scriviamo a quell’indirizzo. Il codice delle email precedenti non funziona più.

    Se non eri tu, apri tu { $address }, scegli “Parla con una persona” e raccontacelo. Così si apre una nuova pratica.

    Non chiediamo mai una password, un codice o soldi. Non ti telefoniamo mai, e non chiediamo mai di vedere o controllare il tuo dispositivo.

    { -service }

mail-case-news-subject = Novità sulla tua pratica { -service }

mail-case-news-body =
    Ciao,

    ci sono novità nella tua pratica { $reference }. Per leggerle, apri tu { $page }. Inserisci il codice dell’email più recente che ne contiene uno. Se non trovi il codice, lì puoi chiederne uno nuovo.

    Non scriviamo le novità in questa email, perché altri potrebbero leggerla.

    Non chiediamo mai una password, un codice o soldi. Non ti telefoniamo mai, e non chiediamo mai di vedere o controllare il tuo dispositivo.

    { -service }
