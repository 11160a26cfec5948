### Sair de propósito.

leave-link = Parar e sair

leave-heading = Quer parar?

leave-what-next = O que você digitou é apagado deste navegador. Sua conta fica como está.

leave-start-again = Você pode começar de novo quando quiser.

leave-button = Parar e sair

leave-stay-button = Ficar aqui
