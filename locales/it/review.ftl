### Elenchi di quello che c’è nell’account. Le voci possono essere maschili o femminili.

review-activity-heading = Che cosa è successo nel tuo account

review-activity-about = La voce più recente è la prima. Annulla quello che non hai fatto tu. L’annullamento vale quando confermi tutte le modifiche.

review-factors-heading = Il tuo secondo passaggio

review-factors-about = Quello che dimostra che sei tu, oltre alla password. Quello nuovo viene aggiunto e quello vecchio rimosso nello stesso momento.

review-devices-heading = Dispositivi connessi all’account

review-devices-about = I dispositivi simili nello stesso luogo sono mostrati come uno solo. Disconnetti quelli che non conosci.

review-remembered-heading = Dispositivi memorizzati

review-remembered-about = Accedono solo con la password. Premi “Dimentica” per quelli che non hai con te.

review-apps-heading = App e accessi

review-apps-about = Una nuova password non li ferma. Togli l’accesso a quelli che non conosci o che non usi più.

review-addresses-heading = I tuoi recapiti

review-addresses-about = Lì arrivano i codici e gli avvisi. Rimuovi quelli che non sono tuoi.

review-contacts-heading = I tuoi contatti di recupero

review-contacts-about = Rimuovi chi non conosci o chi non ha più la tua fiducia.

review-none = Qui non c’è nulla.

review-more = { $count ->
    [one] { $count } altra voce non è mostrata. Restringi l’elenco per trovarla.
    [many] { $count } di altre voci non sono mostrate. Restringi l’elenco per trovarle.
   *[other] { $count } altre voci non sono mostrate. Restringi l’elenco per trovarle.
}

review-session = Dispositivo connesso

review-device = Dispositivo memorizzato

review-app = App

review-key = Chiave per programmi

review-forwarding = La posta viene inoltrata a

review-authenticator = App di autenticazione

review-passkey = Passkey

review-backup = Codici di backup

review-password = Password

review-email = Indirizzo email

review-phone = Numero di telefono

review-contact = Contatto di recupero

review-sign-in = Accesso

review-password-changed = La password è stata cambiata

review-address-added = È stato aggiunto un recapito

review-address-removed = È stato rimosso un recapito

review-factor-added = È stato aggiunto un secondo passaggio

review-factor-removed = È stato rimosso un secondo passaggio

review-backup-made = Sono stati creati codici di backup

review-app-connected = Un’app ha ricevuto l’accesso

review-forwarding-added = È stato impostato un inoltro

review-contact-added = È stato aggiunto un contatto di recupero

review-recovered = L’account è stato recuperato

review-at = { $at }

review-place = Luogo: { $place }

review-since = Dal giorno { $at }

review-last-used = Ultimo uso: { $at }

review-count = { $count ->
    [one] Ce n’è { $count }
    [many] Ce ne sono { $count }
   *[other] Ce ne sono { $count }
}

review-may = Può:

review-this-device = Sembra il dispositivo che usi adesso

review-primary = Recapito principale

review-during-incident = Dopo che forse è entrato qualcun altro

review-new-place = Da un luogo nuovo per questo account

review-put-aside = Secondo passaggio disattivato finché non lo configuri di nuovo

review-removed = È stato rimosso

review-last-one = Aggiungine un altro prima di rimuovere questo

review-synced = Si trova anche su altri dispositivi. Rimuovi questa voce se qualcun altro può usarne uno.

review-will-remove = Da rimuovere

review-will-sign-out = Da disconnettere

review-will-forget = Da dimenticare

review-will-stop = Perderà l’accesso

review-will-undo = Da annullare

review-will-add = Da aggiungere

review-will-restore = Da ripristinare

review-will-replace = Da sostituire

review-will-rename = Si chiamerà “{ $name }”

review-was-removed = Rimozione completata

review-was-signed-out = Disconnessione completata

review-was-forgotten = Non è più memorizzato

review-was-stopped = Accesso tolto

review-was-undone = Modifica annullata

review-was-added = Aggiunta completata

review-was-restored = Ripristino completato

review-was-replaced = Sostituzione completata

review-was-renamed = Ora si chiama “{ $name }”

review-remove-button = Rimuovi

review-sign-out-button = Non sono io: disconnetti

review-forget-button = Dimentica

review-stop-button = Togli l’accesso

review-undo-button = Annulla questa modifica

review-restore-button = Ripristina

review-keep-button = Lascia com’è

review-rename-button = Rinomina

review-rename-label = Nuovo nome

review-rename-save-button = Usa questo nome

review-button-label = { $button }: { $name }

review-all-devices-button = Disconnetti ovunque

review-all-remembered-button = Dimentica tutti

review-all-apps-button = Togli tutti gli accessi

review-all-keep-button = Lascia tutto com’è

review-all-marked = Tutte le voci di questo elenco sono segnate per la rimozione.

review-add-app-button = Aggiungi un’app di autenticazione

review-add-passkey-button = Aggiungi una passkey

review-add-address-button = Aggiungi un recapito

review-filter-label = Restringi l’elenco

review-filter-hint = Un dispositivo o un luogo, ad esempio “iPhone” o “Bologna”.

review-filter-button = Mostra

review-suspected = Sembra che qualcun altro abbia avuto accesso dal giorno { $at }. Quello che è cambiato da allora è segnato.

review-suspect-about = Sai quando è iniziato? Premi “È iniziato qui” accanto a quella riga. Quello che è cambiato da allora viene segnato.

review-began-button = È iniziato qui

review-report-button = Segnala

review-reported = Segnalazione fatta. Riferimento: { $reference }
