### Quando qualcosa è d’ostacolo: attese, connessione, servizio.

errors-wait-heading = Aspetta prima di riprovare

errors-wait-why = Ci sono stati molti tentativi in poco tempo. L’attesa protegge l’account.

errors-wait-until = Puoi riprovare alle ore { $until }.

errors-wait-left = Tempo che manca per riprovare: { $left }.

errors-wait-over = Ora puoi riprovare.

errors-wait-network = Dalla tua rete sono arrivati molti tentativi. Forse li hanno fatti altre persone che la usano.

errors-offline-heading = Non c’è connessione

errors-offline = Questo dispositivo non è collegato a internet. Quello che hai inserito è ancora qui.

errors-offline-what-next = Appena torna la connessione, questa pagina continua.

errors-online-status = La connessione è tornata.

errors-timeout-heading = La risposta tarda ad arrivare

errors-timeout = Forse la connessione è lenta. Quello che hai inserito è ancora qui. Se riprovi, nulla viene fatto due volte.

errors-service-heading = Ci dispiace, il servizio ha un problema

errors-service-saved = I tuoi progressi sono salvati. Forse dovrai inserire di nuovo quello che c’è in questa pagina.

errors-service-what-next = Riprova tra qualche minuto. Se non basta, parla con una persona.

errors-service-until = Pensiamo che funzioni di nuovo alle ore { $until }.

errors-old-heading = C’è una versione più recente di questa pagina

errors-old = Ricarica la pagina per continuare. Torni allo stesso passaggio.

errors-moved-heading = Sei già più avanti

errors-moved = Questo passaggio è stato fatto in un’altra finestra o poco fa. Abbiamo aperto il tuo passaggio attuale.

errors-busy = Ci stiamo ancora lavorando. Serve qualche secondo.

errors-form = Non siamo riusciti a leggere una parte di questo modulo. Controllalo e invialo di nuovo.

errors-not-found-heading = A questo indirizzo non c’è nessuna pagina

errors-not-found = Controlla l’indirizzo, oppure ricomincia dall’inizio.

errors-stopped-heading = La pagina ha smesso di funzionare

errors-stopped = I tuoi progressi sono salvati. Ricarica la pagina per continuare da dove eri.

errors-closed-step = Ora non puoi aprire quel passaggio. Questo è il tuo passaggio attuale.

errors-cut-off-heading = Non riusciamo a raggiungere il servizio

errors-cut-off = Forse la connessione è interrotta. Quello che hai inserito è ancora qui. Se riprovi, nulla viene fatto due volte.

errors-closed-heading = Questo modo per ora non è disponibile

errors-closed = In questo momento non puoi usarlo. Scegli un altro modo, oppure parla con una persona.

errors-passkey-heading = La passkey non ha funzionato

errors-passkey = Forse è di un altro account. Prova un’altra passkey, oppure scegli un altro modo.

errors-receipt = Se ne parli con noi, dicci { $code }.

errors-again-heading = Stiamo riprovando

errors-again = La connessione non è buona. Quello che hai inserito è ancora qui e nulla viene fatto due volte.

errors-foreign-heading = Ha risposto qualcos’altro

errors-foreign = Un Wi-Fi pubblico può chiederti prima di accedere. Apri un’altra pagina qualsiasi per vedere se è così. Poi riprova.

errors-lasting = Non devi aspettare qui. Riapri questa pagina in questo browser entro il giorno { $until } e tornerai a questo passaggio.

errors-lasting-pass = Il tuo pass di recupero funziona su qualsiasi dispositivo.
