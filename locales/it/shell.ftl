### La prima schermata, in semplice HTML.

shell-description = Rientra nel tuo account, un passaggio alla volta. Se i controlli non riescono, ti aiuta una persona.

shell-loading-status = La pagina si sta preparando. Puoi già leggerla e scegliere.

shell-plain-heading = Questa pagina funziona senza l’app

shell-no-script = In questo browser JavaScript è disattivato.

shell-no-wasm = Questo browser non può far funzionare l’app. Forse è troppo vecchio, o è attiva la modalità di isolamento.

shell-failed = L’app non si è caricata. Forse la connessione è lenta o interrotta.

shell-stopped = L’app ha smesso di funzionare.

shell-plain-what-next = Puoi ricaricare la pagina, usare un altro browser o inviarci questo modulo. Una persona lo legge e ti risponde.

shell-saved = I tuoi progressi sono salvati. Ricarica la pagina per continuare da dove eri.

shell-form-heading = Chiedi aiuto a una persona

shell-situation-label = Che cosa è successo al tuo account?

shell-form-button = Invia

shell-sent-heading = La tua pratica è aperta

shell-sent-reference = Il tuo riferimento è { $reference }. Scrivilo su un foglio o fai una foto di questa pagina.

shell-sent-answer = { $days ->
    [one] Una persona legge la tua pratica e risponde entro { $days } giorno. Quando ci sono novità ti inviamo un’email.
    [many] Una persona legge la tua pratica e risponde entro { $days } di giorni. Quando ci sono novità ti inviamo un’email.
   *[other] Una persona legge la tua pratica e risponde entro { $days } giorni. Quando ci sono novità ti inviamo un’email.
}

shell-start-link = Vai alla prima pagina

shell-contact-heading = Altri modi per contattarci

shell-contact-phone-link = Chiama il numero { $number }

shell-contact-mail-link = Scrivi a { $address }

shell-contact-help-link = Pagine di aiuto di { -service }

shell-contact-never = Non ti telefoniamo mai per primi. Anche al telefono e via email non chiediamo mai un codice o una password.
