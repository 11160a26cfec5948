### El tiempo para cambiar la cuenta está a punto de terminar. Se muestra en el borde inferior de la página.

time-heading = ¿Necesita más tiempo?

time-left = Por su seguridad, esta recuperación termina en { $left }. Los cambios que no haya confirmado para entonces no se guardan.

time-kept = Pulse el botón para tener más tiempo. Se queda en esta página.

time-more-button = Necesito más tiempo

time-short-status = Esta recuperación termina en { $left }. Si necesita más tiempo, pulse «Necesito más tiempo».

## Después de pulsar

time-more-heading = Tiene más tiempo

time-until = Ahora tiene hasta esta hora: { $until }.

time-again = Le preguntamos otra vez antes de que termine.

## Se ha usado todo el tiempo: una recuperación termina un día después de empezar

time-last-heading = Su tiempo está a punto de terminar

time-last = La recuperación no se puede alargar. Confirme sus cambios antes de que termine. Lo que no haya confirmado para entonces no se guarda, y su cuenta se queda como está.

time-last-status = Su tiempo termina en { $left } y no se puede alargar. Confirme sus cambios antes.
