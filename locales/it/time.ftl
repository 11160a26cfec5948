### Il tempo per modificare l’account è quasi finito.

time-heading = Ti serve più tempo?

time-left = Per la tua sicurezza questo recupero termina tra { $left }. Le modifiche non confermate entro quel momento non vengono conservate.

time-kept = Premi il pulsante per avere più tempo. Resti in questa pagina.

time-more-button = Mi serve più tempo

time-short-status = Questo recupero termina tra { $left }. Se ti serve più tempo, premi “Mi serve più tempo”.

time-more-heading = Hai più tempo

time-until = Ora hai tempo fino alle ore { $until }.

time-again = Te lo chiediamo di nuovo prima che finisca.

time-last-heading = Il tuo tempo è quasi finito

time-last = Non si può prolungare. Conferma le modifiche prima che il recupero termini. Quello che non è confermato entro quel momento non viene conservato, e il tuo account resta com’è.

time-last-status = Il tuo tempo finisce tra { $left } e non si può prolungare. Conferma le modifiche prima di allora.
