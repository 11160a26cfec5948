### Una passkey dimostra che sei tu.

passkey-heading = Usa la tua passkey

passkey-about = Se l’account { $identifier } ha una passkey, questo dispositivo o il tuo telefono possono usarla ora.

passkey-how = Il tuo dispositivo chiede il volto, l’impronta digitale o il codice che lo sblocca. Noi non li vediamo mai.

passkey-time = Hai dieci minuti, e puoi ricominciare tutte le volte che ti serve.

passkey-button = Usa la tua passkey

passkey-asking-status = Segui le indicazioni del tuo dispositivo.

passkey-cancelled = La passkey non è stata usata. L’operazione è stata annullata, oppure su questo dispositivo non c’è una passkey per questo account.

passkey-cancelled-next = Riprova, oppure scegli un altro modo.

passkey-unsupported = Questo browser non può usare le passkey. Scegli un altro modo.

passkey-other-address = Questa passkey è di un altro sito web. Scegli un altro modo.

passkey-broken = Il tuo dispositivo non è riuscito a usare la passkey. Riprova, oppure scegli un altro modo.

passkey-over = Il tempo per usare una passkey è finito. Ricomincia.

passkey-again-button = Ricomincia

passkey-another-button = Scegli un altro modo
