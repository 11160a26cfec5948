### Salir a propósito.

leave-link = Parar y salir

leave-heading = ¿Quiere parar?

leave-what-next = Lo que escribió se borra de este navegador. Su cuenta se queda como está.

leave-start-again = Puede empezar de nuevo en cualquier momento.

leave-button = Parar y salir

leave-stay-button = Quedarme aquí
