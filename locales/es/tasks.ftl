### La lista de tareas para poner la cuenta a salvo. Nada cambia antes de revisar y confirmar todos los cambios.

tasks-heading = Ponga su cuenta a salvo

tasks-intro = Haga estas tareas en el orden que quiera. No cambia nada hasta que revise los cambios y los confirme al final.

tasks-intro-hacked = Hemos marcado lo que pudo hacer otra persona. No cambia nada hasta que lo confirme al final.

tasks-saved = Lo que haga aquí se guarda. Si sale, vuelva antes de 15 minutos.

## Las tareas y de qué trata cada una

tasks-activity = Ver qué pasó

tasks-activity-about = Inicios de sesión y cambios, con hora, dispositivo y lugar. Deshaga lo que no hizo usted.

tasks-password = Elegir una contraseña nueva

tasks-password-about = La anterior deja de servir cuando confirme los cambios.

tasks-factors = Revisar su segundo paso

tasks-factors-about = Apps de autenticación y llaves de acceso. Con una de ellas, una contraseña robada no basta para entrar.

tasks-backup = Crear códigos de respaldo

tasks-backup-about = Con ellos puede volver a entrar aunque no tenga su teléfono.

tasks-devices = Revisar los dispositivos con sesión iniciada

tasks-devices-about = Cierre la sesión en los que no conozca, o en todos.

tasks-remembered = Revisar los dispositivos recordados

tasks-remembered-about = Inician sesión sin el segundo paso.

tasks-apps = Revisar las apps y los accesos

tasks-apps-about = Las apps, las claves para programas y el reenvío siguen funcionando después de cambiar la contraseña.

tasks-addresses = Revisar sus datos de contacto

tasks-addresses-about = Los códigos y los avisos llegan ahí. Quite los que no sean suyos.

tasks-contacts = Revisar sus contactos de recuperación

tasks-contacts-about = Cada uno puede leerle un código para ayudarle a volver a entrar.

## Cómo está una tarea: si hace falta y si se hizo

tasks-required = Necesaria

tasks-recommended = Recomendada

tasks-optional = Se puede omitir

tasks-not-started = Sin empezar

tasks-started = Empezada

tasks-completed = Terminada

tasks-nothing = No hay nada

tasks-state = { $advice }. { $status }.

tasks-changes = { $count ->
    [one] Hay { $count } cambio pendiente.
    [many] Hay { $count } de cambios pendientes.
   *[other] Hay { $count } cambios pendientes.
}

## Para seguir

tasks-check-button = Revisar los cambios

tasks-not-ready = Haga primero todas las tareas necesarias. Cuando haya cambios, podrá revisarlos aquí.

tasks-skip = Puede omitir lo recomendado. Pero si alguien entró antes, podría volver a entrar de la misma forma.
