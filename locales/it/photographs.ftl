### Foto di documenti, nella pagina di una pratica.

photographs-heading = Aggiungi foto

photographs-purpose = Ti abbiamo chiesto foto di un documento per controllare che questo account sia tuo. Le usiamo solo per questo.

photographs-optional = Puoi anche non inviarle. Allora la tua pratica può richiedere più tempo, oppure forse non potremo ridarti l’account.

photographs-other-ways = Puoi anche scriverci qui che cos’altro dimostra che l’account è tuo. Dicci quando l’hai creato o per che cosa lo usavi.

photographs-kept-heading = Che cosa succede alle foto

photographs-kept = { $days ->
    [one] Le conserviamo sotto chiave finché non decidiamo, al massimo fino a { $days } giorno dopo l’ultima novità nella tua pratica. Poi le eliminiamo.
    [many] Le conserviamo sotto chiave finché non decidiamo, al massimo fino a { $days } di giorni dopo l’ultima novità nella tua pratica. Poi le eliminiamo.
   *[other] Le conserviamo sotto chiave finché non decidiamo, al massimo fino a { $days } giorni dopo l’ultima novità nella tua pratica. Poi le eliminiamo.
}

photographs-who = Può aprirle solo la persona che lavora alla tua pratica. Annotiamo ogni apertura. Un programma cerca i virus. Nessun programma confronta i volti.

photographs-place-removed = Togliamo quello che la fotocamera aggiunge senza che si veda, come il luogo e l’ora.

photographs-delete = Puoi rimuovere qui ogni foto in qualsiasi momento. Per far eliminare tutto, chiudi la pratica.

photographs-cover-heading = Che cosa coprire

photographs-cover-numbers = Copri i numeri del documento, ad esempio il numero del passaporto, quello della carta d’identità o il codice fiscale.

photographs-cover-lines = Copri le righe di lettere e cifre in fondo al passaporto o sul retro della carta.

photographs-cover-rest = Ci servono il tuo nome, la tua data di nascita e la data di scadenza del documento. Copri tutto il resto, anche la tua foto.

photographs-cover-how = Basta una striscia di carta sopra il documento.

photographs-choose-label = Scegli una foto

photographs-choose-hint = In formato JPEG, PNG o WebP. Fino a { $count } foto, ognuna di al massimo { $megabytes } MB.

photographs-camera-label = Scatta una foto

photographs-send-button = Aggiungi questa foto

photographs-no-camera = Se la fotocamera non si apre, prima scatta la foto e poi sceglila qui.

photographs-done-button = Le ho aggiunte tutte

photographs-done-hint = Premi quando hai finito. Il tuo posto in coda resta lo stesso.

photographs-list-heading = Che cosa hai aggiunto

photographs-number = Foto { $number }

photographs-state-receiving = Non è arrivata tutta. Scegli di nuovo la stessa foto per continuare.

photographs-state-checking = È arrivata e la stiamo controllando.

photographs-state-ready = È qui. La persona che lavora alla tua pratica può aprirla.

photographs-remove-button = Rimuovi

photographs-hide-button = Rimuovi dall’elenco

photographs-sending-status = Inviati { $done } di { $total } MB.

photographs-waiting-status = È in attesa del suo turno.

photographs-cut-status = La connessione è interrotta. Continuiamo quando torna.

photographs-paused-status = È in pausa.

photographs-pause-button = Metti in pausa

photographs-resume-button = Continua

photographs-again-button = Riprova

photographs-preview-label = La foto che hai scelto

photographs-refused-heading = Questa foto non è stata aggiunta

photographs-refused-empty = In questo file non c’è nulla. Scegline un altro.

photographs-refused-no-picture = Non riusciamo a leggere questo file come foto. Scegli un JPEG, PNG o WebP, oppure uno screenshot della foto.

photographs-refused-heic = Non riusciamo a leggere le foto HEIC. Sceglila dalla libreria delle foto e non dai file, oppure invia uno screenshot.

photographs-refused-pdf = Questo è un documento PDF. Fagli una foto o uno screenshot e scegli quello.

photographs-refused-other-kind = Non riusciamo a leggere questo tipo di immagine. Scegli un JPEG, PNG o WebP, oppure uno screenshot dell’immagine.

photographs-refused-too-large = Questo file ha più di { $megabytes } MB. Scegline uno più piccolo, oppure invia uno screenshot.

photographs-refused-too-many-pixels = Questa immagine è troppo grande e non riusciamo a leggerla. Scegline una più piccola, oppure invia uno screenshot.

photographs-refused-damaged = Una parte di questa foto manca o è danneggiata. Scattala di nuovo, oppure scegline un’altra.

photographs-refused-infected = Non abbiamo potuto accettare questa foto. Scattala di nuovo, oppure scegline un’altra.

photographs-refused-too-many = Hai aggiunto { $count } foto. Rimuovine una prima di aggiungerne un’altra.

photographs-refused-full = Insieme le tue foto sono troppo grandi. Rimuovine una prima di aggiungerne un’altra.

photographs-refused-not-asked = In questo momento alla tua pratica non servono foto. Questa pagina mostra quelle che ci sono.

photographs-refused-unknown = Non abbiamo più questo caricamento. Scegli di nuovo la foto.

photographs-refused-expired = Il tempo per questo caricamento è finito. Scegli di nuovo la foto.

photographs-refused-request = La foto non è arrivata come è stata inviata. Riprova.

photographs-refused-signed-out = La tua pratica non è più aperta in questo browser. Inserisci di nuovo il riferimento e il codice.

photographs-refused-busy = Stanno arrivando molte foto. Riproviamo tra un momento.

photographs-refused-wait = Ci sono stati molti tentativi in poco tempo. Aspetta un po’ e riprova.

photographs-refused-elsewhere = L’invio è partito da un’altra pagina. Apri la tua pratica e scegli lì la foto.

photographs-back-link = Torna alla tua pratica
