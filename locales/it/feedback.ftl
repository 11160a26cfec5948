feedback-heading = Com’è stato rientrare nell’account?

feedback-leaving-heading = Come sta andando finora?

feedback-lead = Basta premere una volta. Puoi anche lasciare questa pagina: niente dipende dalla tua risposta.

feedback-private = Conserviamo la risposta con il passaggio in cui eri, e non con il tuo nome o il tuo account.

feedback-very-easy-button = Molto facile

feedback-easy-button = Facile

feedback-neither-button = Né facile né difficile

feedback-hard-button = Difficile

feedback-very-hard-button = Molto difficile

feedback-thanks-heading = Grazie

feedback-thanks = Abbiamo ricevuto la tua risposta.

feedback-sentence-label = Che cosa dovremmo cambiare?

feedback-sentence-hint = Basta una frase. Non scrivere nomi, indirizzi o codici.

feedback-quote-label = Potete citare questa frase nei rapporti

feedback-send-button = Invia
