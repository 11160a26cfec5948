### Per chi aiuta una persona titolare di un account.

helping-heading = Stai aiutando un’altra persona

helping-lead = Funziona meglio se la persona titolare dell’account è accanto a te, o al telefono con te.

helping-you-heading = Che cosa puoi fare tu

helping-you-read = Leggere le pagine a questa persona e spiegare che cosa viene chiesto.

helping-you-type = Scrivere quello che non è segreto: il nome dell’account e che cosa è successo.

helping-you-contact = Leggere un codice a questa persona, se ti ha scelto come contatto di recupero.

helping-you-case = Chiedere aiuto a una persona del servizio. Nelle risposte spiega che scrivi per qualcun altro.

helping-owner-heading = Che cosa può fare solo la persona titolare

helping-owner-decide = Decidere che cosa fare con l’account.

helping-owner-codes = Aprire le proprie email e i propri messaggi, e inserire ogni codice.

helping-owner-password = Scegliere la nuova password e scriverla, così nessun altro la conosce.

helping-owner-factors = Configurare una passkey o un’app di autenticazione su un dispositivo proprio.

helping-owner-photographs = Mostrare documenti, se una persona del servizio li chiede.

helping-never-heading = Che cosa nessuno dovrebbe fare

helping-never = Non usare la tua email o il tuo telefono al posto dei suoi. Non conservare le sue password o i suoi codici.

helping-stranger = Se non conosci la persona titolare, fermati qui. Fermati anche se ti ha chiesto di farlo qualcuno che non conosci.

helping-start-heading = Iniziate insieme

helping-situation-label = Che cosa è successo all’account?

helping-start-button = Inizia

helping-start-next = Poi ogni pagina dice che cosa deve inserire solo la persona titolare. Potete continuare sul suo telefono in qualsiasi momento.
