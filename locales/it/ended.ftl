### Pagine dopo la fine del recupero.

ended-left-heading = Hai interrotto il recupero

ended-left = In questo browser non è rimasto nulla. Quello che era già stato fatto resta fatto.

ended-left-offline = Questo browser ha eliminato tutto. Non è riuscito a contattarci, quindi i progressi salvati da noi scadono da soli.

ended-expired-heading = Questo recupero è terminato

ended-expired = Per la tua sicurezza un recupero termina dopo { $duration }. Nel tuo account non è cambiato nulla.

ended-ran-out = Per la tua sicurezza un recupero termina dopo un certo tempo. Dal tuo ultimo passaggio non è cambiato nulla nel tuo account.

ended-expired-idle-heading = Per un po’ non c’è stata attività

ended-expired-idle = Se non si preme nulla per { $duration }, il recupero termina per la tua sicurezza. Nel tuo account non è cambiato nulla.

ended-replaced-heading = Un recupero più recente ha sostituito questo

ended-replaced = Se l’hai iniziato tu in un’altra finestra o in un altro browser, continua lì. Se non eri tu, ricomincia qui e congela l’account, oppure parla con una persona.

ended-cancelled-heading = Il recupero è stato annullato

ended-cancelled = Il tempo di attesa è finito e non è cambiato nulla. L’account mantiene la sua password, i suoi recapiti e i suoi dispositivi.

ended-cancelled-kept = Un account congelato resta congelato fino alla data prevista. Una pratica che hai aperto resta aperta.

ended-unknown-heading = Qui non c’è un recupero aperto

ended-unknown = Forse è terminato. Se hai iniziato in un altro browser, continua lì.

ended-done-heading = È già tutto fatto

ended-done = La password è stata cambiata qui. Accedi con quella nuova.

ended-start-button = Ricomincia

ended-feedback-link = Come sta andando finora?
