### La pagina di una pratica.

casepage-open-heading = Apri la pagina della tua pratica

casepage-open-intro = Ti servono il riferimento e il codice della pratica. Li trovi nella prima email che ti abbiamo inviato.

casepage-filled = Il riferimento e il codice sono già inseriti. Premi il pulsante per continuare.

casepage-reference-label = Riferimento

casepage-reference-hint = Otto lettere e cifre, ad esempio K7QM‑3XTB.

casepage-code-label = Codice della pratica

casepage-code-hint = Sedici lettere e cifre. Serve solo per questa pagina: nessuno di noi te lo chiede.

casepage-open-button = Apri la pagina

casepage-reference-error = Controlla il riferimento. Ha otto lettere e cifre, come nell’email.

casepage-code-error = Controlla il codice della pratica. Ha sedici lettere e cifre, come nell’email.

casepage-refused = Il riferimento e il codice non corrispondono, oppure c’è un codice più recente. Usa quelli della nostra email più recente.

casepage-kept-label = Quello che stavi scrivendo

casepage-kept-hint = Non è ancora inviato. Puoi inviarlo dalla pagina della tua pratica.

casepage-again-heading = Ricevi di nuovo il codice

casepage-again-about = Inserisci il riferimento qui sopra. Il codice può restare vuoto. Inviamo un codice nuovo all’indirizzo della tua pratica. Il codice vecchio smette di funzionare.

casepage-again-button = Invia il codice

casepage-again-done-heading = Controlla la tua email

casepage-again-done = Se questa pratica esiste, abbiamo inviato un codice nuovo al suo indirizzo. Può impiegare qualche minuto. Ogni giorno ne inviamo solo pochi.

casepage-again-else = Se non arriva nulla, guarda nella cartella spam o posta indesiderata. Puoi anche raccontarci di nuovo che cosa è successo. Lo aggiungiamo alla tua pratica.

casepage-service-heading = Stai aspettando la nostra risposta

casepage-person-heading = Stiamo aspettando la tua risposta

casepage-approved-heading = Ora puoi mettere al sicuro il tuo account

casepage-refused-case-heading = Non abbiamo potuto confermare che l’account è tuo

casepage-closed-heading = Questa pratica è chiusa

casepage-facts-heading = La tua pratica

casepage-reference-row = Riferimento

casepage-next-row = Prossima data

casepage-service-until = Avrai nostre notizie entro il giorno { $until }.

casepage-service-late = Ti avevamo indicato il giorno { $until } e siamo in ritardo. La tua pratica mantiene il suo posto in coda.

casepage-person-until = Scrivici entro il giorno { $until }. Dopo chiudiamo la pratica.

casepage-approved-until = Puoi farlo fino al giorno { $until }. Dopo chiudiamo la pratica.

casepage-refused-until = La pratica resta a tua disposizione fino al giorno { $until }. Dopo la chiudiamo.

casepage-line-row = Posto in coda

casepage-line-first = La tua pratica è la prossima.

casepage-line = { $before ->
    [one] Prima della tua c’è { $before } pratica.
    [many] Prima della tua ci sono { $before } di pratiche.
   *[other] Prima della tua ci sono { $before } pratiche.
}

casepage-usual-row = Tempo abituale

casepage-usual = Metà delle pratiche recenti ha avuto una prima risposta entro { $time }.

casepage-address-row = Scriviamo a

casepage-notices = Quando ci sono novità, ti inviamo un’email. Le novità si leggono solo in questa pagina.

casepage-messages-heading = Messaggi

casepage-you = Tu

casepage-we = Noi

casepage-second-attempt = Scritto senza il codice della pratica

casepage-written = { $at }

casepage-said-photographs-asked = Chiediamo foto di documenti.

casepage-said-photograph-added = È stata aggiunta una foto.

casepage-said-approved = Confermiamo che l’account è tuo.

casepage-said-upheld = Confermiamo che questo account finge di essere te.

casepage-said-refused = Non abbiamo potuto confermare che l’account è tuo.

casepage-said-report-refused = Non abbiamo potuto confermare che questo account finge di essere te.

casepage-said-appealed = È stato chiesto un riesame. Ora decide qualcun altro.

casepage-said-closed = La pratica è stata chiusa.

casepage-said-address = L’indirizzo a cui scriviamo è stato cambiato in questa pagina.

casepage-said-account-changed = L’account è cambiato dopo la nostra decisione. Perciò guardiamo di nuovo la pratica prima che tu possa continuare. Avrai nostre notizie.

casepage-said-way-closed = Qualcuno che legge un indirizzo dell’account ha chiuso questa via di accesso. Guardiamo di nuovo la pratica.

casepage-said-withdrawn = Abbiamo ritirato la decisione che l’account è tuo.

casepage-write-heading = Scrivici

casepage-write-label = Il tuo messaggio

casepage-write-hint = Usa parole tue. Non scrivere password o codici.

casepage-write-button = Invia il messaggio

casepage-write-error-empty = Scrivi il tuo messaggio. Basta una frase.

casepage-write-error-too-long = { $most ->
    [one] Scrivi non più di { $most } carattere.
    [many] Scrivi non più di { $most } di caratteri.
   *[other] Scrivi non più di { $most } caratteri.
}

casepage-go-on-about = Confermiamo che l’account è tuo. Nelle prossime pagine scegli una nuova password e metti al sicuro l’account. Avvisiamo tutti i recapiti dell’account.

casepage-go-on-confirm = Prima apri questa pagina con il link o il codice della nostra email. Così sappiamo che l’indirizzo è tuo.

casepage-go-on-app = Per le prossime pagine serve un browser in cui l’app funziona. Se è attiva la modalità di isolamento, usa un altro dispositivo: vedi sotto.

casepage-go-on-button = Metti al sicuro l’account

casepage-refused-about = L’account può comunque essere tuo, ma quello che c’è in questa pratica non è bastato.

casepage-next-heading = Che cosa puoi fare ora

casepage-next-proof = Recupera l’account in un altro modo. Puoi usare un codice via email o SMS, un codice di backup, una passkey o un contatto di recupero.

casepage-next-proof-link = Vedi tutti i modi per rientrare in un account

casepage-next-documents = Chiedi un riesame e spiega quali altri documenti hai. Forse ti chiederemo di inviarne le foto.

casepage-appeal-heading = Chiedi un riesame

casepage-appeal-about = Allora decide qualcuno che non conosce ancora questa pratica. Puoi chiedere un riesame una volta sola.

casepage-appeal-label = Perché l’account è tuo?

casepage-appeal-hint = Racconta quello che forse non abbiamo visto. Non scrivere password o codici.

casepage-appeal-button = Chiedi un riesame

casepage-appealed-before = In questa pratica hanno deciso due persone, ognuna per conto suo. Non puoi chiedere un altro riesame.

casepage-new-case = Se hai qualcosa di nuovo da dirci, puoi aprire una nuova pratica.

casepage-withdrawn-about = Avevamo confermato che l’account è tuo, ma abbiamo ritirato la decisione. La via di accesso all’account è chiusa. Da lì non cambia più nulla nell’account.

casepage-report-refused-heading = Non abbiamo potuto confermare che l’account finge di essere te

casepage-report-refused-about = Può comunque essere così, ma quello che c’è in questa pratica non è bastato.

casepage-report-withdrawn-about = Avevamo confermato che l’account finge di essere te, ma abbiamo ritirato la decisione.

casepage-report-next = Chiedi un riesame e spiega che cos’altro mostra che l’account finge di essere te.

casepage-report-appeal-label = Che cosa mostra che l’account finge di essere te?

casepage-closed-by-person = L’hai chiusa tu.

casepage-closed-no-answer = Per molto tempo non è successo nulla.

casepage-closed-upheld = Confermiamo che l’account finge di essere te. Ora se ne occupa il nostro team. Non devi fare nulla.

casepage-closed-recovered = L’account è recuperato e al sicuro.

casepage-closed-stays = Quello che hai scritto resta qui fino al giorno { $until }. Poi lo eliminiamo. Noi conserviamo il riferimento, le date e la decisione.

casepage-more-heading = Altro per questa pratica

casepage-address-summary = Cambia l’indirizzo a cui scriviamo

casepage-address-about = Inviamo un nuovo codice della pratica al nuovo indirizzo e un avviso a quello vecchio. Sugli altri dispositivi servirà il codice nuovo.

casepage-address-label = Nuovo indirizzo email

casepage-address-hint = Usa un indirizzo che puoi leggere solo tu.

casepage-address-button = Cambia l’indirizzo

casepage-device-summary = Continua su un altro dispositivo

casepage-device-about = Ti mostriamo qui un codice nuovo, una volta sola. Il codice dell’email smette di funzionare.

casepage-device-button = Mostra un codice nuovo

casepage-device-heading = Un nuovo codice della tua pratica

casepage-device-once = Mostriamo questo codice solo adesso. Scrivilo su carta o nell’altro dispositivo.

casepage-device-where = Apri questa pagina sull’altro dispositivo e inserisci il riferimento e il codice:

casepage-back-link = Torna alla tua pratica

casepage-close-link = Chiudi la pratica

casepage-close-heading = Vuoi chiudere questa pratica?

casepage-close-then = Dopo nessuno ci lavora più, e non si può riaprire. Puoi aprire una nuova pratica in qualsiasi momento.

casepage-close-photographs = Le foto che ci hai dato vengono eliminate subito.

casepage-close-texts = I messaggi restano per 90 giorni, così puoi leggerli. Poi li eliminiamo.

casepage-close-way = Dopo non potrai più usarla per rientrare nel tuo account.

casepage-close-button = Chiudi la pratica

casepage-leave-about = Se altre persone usano questo dispositivo, esci da questa pagina quando hai finito.

casepage-leave-button = Esci da questa pagina

casepage-left-status = Hai lasciato la pagina della tua pratica.

casepage-other-heading = Il tuo link è di un’altra pratica

casepage-other-about = In questo browser è aperta un’altra pratica. Il pulsante apre invece quella del link.

casepage-written-status = Il tuo messaggio è nella pratica.

casepage-moved-status = L’indirizzo è cambiato. Un codice nuovo è in arrivo a quell’indirizzo.

casepage-appealed-status = La tua richiesta di riesame è nella pratica. Ora decide qualcun altro.

casepage-closed-status = Ora la pratica è chiusa.

casepage-back-status = Dobbiamo guardare di nuovo la pratica. Il messaggio più recente spiega perché.

casepage-changed-status = Nel frattempo la pratica è cambiata. Adesso è così.

casepage-trouble-heading = Non ha funzionato
