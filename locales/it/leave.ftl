### Lasciare il recupero di proposito.

leave-link = Interrompi ed esci

leave-heading = Vuoi interrompere?

leave-what-next = Quello che hai inserito viene eliminato da questo browser. Il tuo account resta com’è.

leave-start-again = Puoi ricominciare in qualsiasi momento.

leave-button = Interrompi ed esci

leave-stay-button = Resta qui
