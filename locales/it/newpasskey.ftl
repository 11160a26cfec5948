### Aggiungere una passkey.

newpasskey-heading = Aggiungi una passkey

newpasskey-about = Con una passkey accedi con il volto, l’impronta digitale o il codice che sblocca il tuo dispositivo. Nessuno può chiedertela.

newpasskey-name-label = Scegli un nome per la passkey

newpasskey-name-hint = Ad esempio il dispositivo o il gestore delle password che la conserva.

newpasskey-name-default = La mia passkey

newpasskey-button = Crea una passkey

newpasskey-asking-status = Segui le indicazioni del tuo dispositivo.

newpasskey-cancelled = Non è stata creata nessuna passkey. Riprova, oppure torna indietro e aggiungi un’app di autenticazione.

newpasskey-there = Questo dispositivo ha già una passkey per l’account.

newpasskey-broken = Il tuo dispositivo non è riuscito a creare una passkey. Riprova, oppure torna indietro e aggiungi un’app di autenticazione.

newpasskey-unsupported = Questo browser non può creare passkey. Torna indietro e aggiungi un’app di autenticazione.

newpasskey-over = Il tempo per creare una passkey è finito.

newpasskey-again-button = Ricomincia

newpasskey-what-next = Potrai usarla per accedere dopo che avrai confermato tutte le modifiche.
