### Continuare il recupero su un altro dispositivo.

handover-heading = Continua sul tuo telefono

handover-about = Puoi continuare su un telefono e tornare qui in qualsiasi momento.

handover-offer-button = Mostra il link per un telefono

handover-scan = Inquadra questa immagine con la fotocamera del telefono e apri il link.

handover-picture-label = Immagine con il link, per la fotocamera di un telefono

handover-time-left = Tempo che resta per aprire il link: { $left }.

handover-over-status = Il link per il telefono non funziona più. Puoi mostrarne uno nuovo.

handover-gone = Mostriamo il link una volta sola. Se ti serve ancora, mostrane uno nuovo.

handover-renew-button = Mostra un link nuovo

handover-withdraw-button = Non continuare su un telefono

handover-asked-heading = È il tuo telefono?

handover-asked = Un dispositivo vuole continuare il tuo recupero. Mostra questo codice?

handover-asked-not-yours = Se non hai aperto tu il link, o se i codici sono diversi, premi “No”.

handover-asked-status = Un dispositivo vuole continuare il tuo recupero. Confronta i codici.

handover-code-label = Codice

handover-confirm-button = Sì, lo stesso codice

handover-refuse-button = No
