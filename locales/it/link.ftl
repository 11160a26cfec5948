### È stato aperto un nostro link: che cosa fa, prima che succeda qualcosa.

link-unchanged = Aprire questa pagina non ha cambiato nulla.

link-account = Riguarda l’account { $account }.

link-works-until = Il link funziona fino al giorno { $until }.

link-refuse-about = Oppure rifiuta il link. Così nessuno può usarlo.

link-refuse-button = Rifiuta il link

link-start-button = Vai alla prima pagina

link-secure-button = Metti al sicuro l’account

link-go-on-button = Continua il recupero

link-handover-heading = Continua qui il tuo recupero

link-handover = Hai iniziato su un altro dispositivo e continui qui. Nel prossimo passaggio confronti il codice mostrato dai due dispositivi.

link-handover-not-you = Continua solo se hai mostrato tu il link a questo dispositivo.

link-handover-button = Continua qui

link-pass-heading = Continua con il tuo pass di recupero

link-pass = Questo link porta in questo browser i progressi del tuo recupero. Non porta né password né codici.

link-pass-confirm = Poi dimostri ancora una volta che sei tu.

link-pass-button = Continua qui

link-guide = Qualcuno di { -service } ha creato questo link per te. Avvia un recupero. Lì dimostri che sei tu.

link-guide-asked = Continua solo se ci hai chiesto aiuto.

link-not-me-heading = Non eri tu?

link-not-me = Se non hai fatto tu quello che dice la nostra email, premi il pulsante. Congela l’account: per 7 giorni nessuno può cambiare i suoi recapiti o il modo di accedere.

link-not-me-told = Lo diciamo a tutti i recapiti dell’account. Tu puoi comunque accedere.

link-not-me-button = Non ero io

link-was-me-about = Se eri tu, premi l’altro pulsante. Allora questo link smette di funzionare.

link-was-me-button = Ero io

link-cancel-heading = Vuoi annullare questo recupero?

link-cancel = Qualcuno ha chiesto di rientrare in questo account e sta aspettando. Se non sei tu, annulla il recupero.

link-cancel-you = Se sei tu, non annullarlo. Basta aspettare.

link-cancel-button = Annulla il recupero

link-keep-about = Per lasciarlo continuare, premi l’altro pulsante. Allora questo link smette di funzionare.

link-keep-button = Lascialo continuare

link-way-heading = Vuoi chiudere questa via di accesso all’account?

link-way = Qualcuno ci ha detto che questo account è suo, e gli abbiamo creduto. Se non eri tu, chiudi questa via di accesso.

link-way-you = Se eri tu, non chiudere nulla. Puoi continuare.

link-way-button = Chiudi questa via di accesso

link-way-used-heading = Questa via di accesso all’account è stata usata

link-way-used = Qualcuno ha già usato questa via di accesso e ha modificato l’account. Se non eri tu, premi il pulsante. Congela l’account: per 7 giorni nessuno può cambiare i suoi recapiti o il modo di accedere.

link-expired-heading = Questo link è scaduto

link-expired = I nostri link funzionano solo per un certo tempo. Non è cambiato nulla. Puoi ricominciare dalla prima pagina.

link-used-heading = Questo link è già stato usato

link-used = Ogni link funziona una volta sola. Se ti serve ancora aiuto, vai alla prima pagina.

link-replaced-heading = C’è un link più recente

link-replaced = Usa il più recente. Questo non funziona più. Se non ce l’hai, vai alla prima pagina.

link-elsewhere-heading = Hai continuato in un altro browser

link-elsewhere = Il link è stato aperto lì, quindi il recupero continua lì. Torna a quel browser o dispositivo.

link-elsewhere-pass = Se non puoi, usa qui il tuo pass di recupero.

link-elsewhere-button = Usa un pass di recupero

link-done-heading = Quello che fa questo link è già fatto

link-done-not-me = L’account era già stato congelato. Ora mettilo al sicuro.

link-done-cancel = Il recupero era già stato annullato. Ora metti al sicuro l’account.

link-done-way = Questa via di accesso all’account non è più aperta. Se è servita a modificare l’account, ti abbiamo scritto anche per dirtelo. Ora metti al sicuro l’account.

link-done-here = Il recupero è già in questo browser. Continualo.

link-unknown-heading = Manca una parte di questo link

link-unknown = Apri di nuovo il link nella nostra email, oppure copialo tutto. Se non funziona ancora, vai alla prima pagina.

link-frozen-heading = L’account è congelato

link-frozen-until = Fino al giorno { $until } nessuno può cambiare i suoi recapiti o il modo di accedere.

link-frozen = Per ora nessuno può cambiare i suoi recapiti o il modo di accedere.

link-frozen-next = Ora metti al sicuro l’account. Ti aiutiamo a ogni passaggio.

link-cancelled-heading = Il recupero è annullato

link-cancelled = Nell’account non è cambiato nulla. Quello che è stato dimostrato in questo recupero non vale più.

link-cancelled-kept = Ne conserviamo una nota. Conserviamo anche la pratica, se ne hai aperta una con noi.

link-cancelled-next = Se l’aveva chiesto qualcun altro, metti ora al sicuro l’account.

link-closed-heading = La via di accesso è chiusa

link-closed = Chi l’ha chiesta non può continuare. Una persona guarda di nuovo la richiesta.

link-refused-heading = Il link non funziona più

link-refused = L’hai rifiutato, quindi nessuno può usarlo. Non è cambiato nulla.
