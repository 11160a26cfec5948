### Aggiungere un recapito: un indirizzo email o un numero di telefono.

address-heading = Aggiungi un recapito

address-about = Due recapiti sono più sicuri di uno: se ne perdi uno, ti raggiungiamo ancora con l’altro.

address-label = Indirizzo email

address-hint = Uno che puoi leggere solo tu.

address-label-or-phone = Indirizzo email o numero di telefono

address-hint-or-phone = Uno che puoi leggere solo tu. Il numero di telefono inizia con + e il prefisso del Paese.

address-button = Invia un codice

address-sent = Abbiamo inviato un codice a { $address }. Può impiegare qualche minuto.

address-other-button = Usa un altro recapito

address-code-label = Codice

address-code-hint = 8 cifre, nel messaggio. Funziona solo il codice più recente.

address-confirm-button = Aggiungi il recapito

address-what-next = Il recapito viene aggiunto quando confermi tutte le modifiche. Avvisiamo gli altri tuoi recapiti.

address-error-empty = Inserisci un indirizzo email.

address-error-form = Inserisci un indirizzo come sam@example.org, oppure un numero di telefono che inizia con +.

address-error-there = Questo recapito è già nell’account.

address-error-code-empty = Inserisci il codice che trovi nel messaggio.

address-error-code-form = Inserisci le 8 cifre che trovi nel messaggio.

address-error-code-wrong = Non è il codice che abbiamo inviato. Confrontalo con il messaggio più recente.

address-error-code-over = Questo codice non funziona più. Chiedine uno nuovo.
