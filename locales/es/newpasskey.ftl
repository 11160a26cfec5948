### Agregar una llave de acceso.

newpasskey-heading = Agregar una llave de acceso

newpasskey-about = Con una llave de acceso puede iniciar sesión con la cara, la huella o el código que desbloquea su dispositivo. Nadie puede pedírsela.

newpasskey-name-label = Póngale un nombre

newpasskey-name-hint = Por ejemplo, el dispositivo o el gestor de contraseñas que la guarda.

newpasskey-name-default = Mi llave de acceso

newpasskey-button = Crear una llave de acceso

newpasskey-asking-status = Siga lo que muestra su dispositivo.

newpasskey-cancelled = No se creó ninguna llave de acceso. Inténtelo de nuevo, o vuelva atrás y agregue una app de autenticación.

newpasskey-there = Este dispositivo ya tiene una llave de acceso para la cuenta.

newpasskey-broken = Su dispositivo no pudo crear una llave de acceso. Inténtelo de nuevo, o vuelva atrás y agregue una app de autenticación.

newpasskey-unsupported = Este navegador no puede crear llaves de acceso. Vuelva atrás y agregue una app de autenticación.

newpasskey-over = El tiempo para crear una llave de acceso ha terminado.

newpasskey-again-button = Empezar de nuevo

newpasskey-what-next = Servirá para iniciar sesión cuando usted confirme todos los cambios.
