### La casella email è sicura? Lo chiediamo prima di inviare un codice.

mailbox-heading = Qualcun altro può leggere la tua email?

mailbox-why = Possiamo inviare lì un codice. Non deve arrivare a nessun altro.

mailbox-no = No

mailbox-no-about = Solo tu conosci la password della tua casella email.

mailbox-yes = Sì

mailbox-yes-about = Qualcuno ha la password, o usa un dispositivo che riceve la tua email.

mailbox-unsure = Non lo so

mailbox-unsure-about = Ti mostriamo come scoprirlo. Servono circa dieci minuti.

mailbox-safe-heading = Prima metti al sicuro la tua casella email

mailbox-safe-intro = Fallo sul sito o nell’app del tuo servizio email, su un dispositivo che usi solo tu. Servono circa dieci minuti.

mailbox-steps-heading = Nelle impostazioni della tua casella email

mailbox-password-heading = Cambia la password

mailbox-password = Scegline una nuova che non usi da nessun’altra parte.

mailbox-devices-heading = Disconnetti tutti gli altri dispositivi

mailbox-devices = Nelle impostazioni cerca “dispositivi” o “sicurezza”.

mailbox-forwarding-heading = Controlla l’inoltro e i filtri

mailbox-forwarding = Rimuovi ogni regola che invia la tua email a qualcun altro o la nasconde.

mailbox-recovery-heading = Controlla l’email e il numero di recupero

mailbox-recovery = Rimuovi quelli che non sono tuoi.

mailbox-second-step-heading = Attiva un secondo passaggio per accedere

mailbox-second-step = Così la password da sola non basta per leggere la tua email.

mailbox-nothing-sent = Finché non ce lo dici tu, non inviamo codici alla tua casella email.

mailbox-safe-button = Ora la mia casella email è al sicuro

mailbox-without-button = Continua senza email
