### Quello che l’assistenza invia a chi ha chiesto aiuto.

guide-message =
    Ciao,

    hai chiesto aiuto a { -service } per il tuo account. Questo link apre la pagina giusta:

    { $address }

    Funziona una volta sola, fino al giorno { $until }. Lì dimostri che l’account è tuo. Nessuno di { -service } ti chiede una password o un codice.

    Se non hai chiesto aiuto, non aprire il link.

    { -service }
