### Se abrió un enlace nuestro: qué hace, dicho antes de que pase nada, y cómo está cuando no funciona.

link-unchanged = Abrir esta página no ha cambiado nada.

link-account = Se trata de la cuenta { $account }.

link-works-until = El enlace sirve hasta el { $until }.

link-refuse-about = O rechace el enlace. Así nadie puede usarlo.

link-refuse-button = Rechazar el enlace

link-start-button = Ir a la primera página

link-secure-button = Poner la cuenta a salvo

link-go-on-button = Continuar la recuperación

## Un enlace que pasa una recuperación a este dispositivo

link-handover-heading = Continúe aquí su recuperación

link-handover = Empezó en otro dispositivo y continúa aquí. Ahora va a comparar el código que muestran los dos dispositivos.

link-handover-not-you = Continúe solo si fue usted quien mostró este enlace a este dispositivo.

link-handover-button = Continuar aquí

## Un enlace que trae a este navegador lo avanzado en una recuperación

link-pass-heading = Continúe con su pase de recuperación

link-pass = Esto trae a este navegador lo que ha avanzado en su recuperación. No trae contraseñas ni códigos.

link-pass-confirm = Después le pediremos que demuestre una vez más que es usted.

link-pass-button = Continuar aquí

## Un enlace que alguien del servicio hizo para quien pidió ayuda

link-guide = Alguien de { -service } hizo este enlace para usted. Con él empieza una recuperación. Allí podrá demostrar que es usted.

link-guide-asked = Continúe solo si nos ha pedido ayuda.

## Un enlace de un mensaje sobre la cuenta: «no fui yo»

link-not-me-heading = ¿No fue usted?

link-not-me = Si usted no hizo lo que decía nuestro correo, pulse el botón. Así se congela la cuenta: durante 7 días nadie puede cambiar sus datos de contacto ni la forma de iniciar sesión.

link-not-me-told = Enviamos un aviso de esto a todos los datos de contacto de la cuenta. Usted puede seguir iniciando sesión.

link-not-me-button = No fui yo

link-was-me-about = Si fue usted, pulse el otro botón. Entonces este enlace deja de servir.

link-was-me-button = Fui yo

## Un enlace de un mensaje sobre una recuperación que espera

link-cancel-heading = ¿Cancelar esta recuperación?

link-cancel = Alguien pidió entrar en esta cuenta y está esperando. Si no es usted, cancele la recuperación.

link-cancel-you = Si es usted, no la cancele. Solo espere.

link-cancel-button = Cancelar la recuperación

link-keep-about = Para que siga adelante, pulse el otro botón. Entonces este enlace deja de servir.

link-keep-button = Dejar que siga

## Un enlace de un mensaje que dice que aprobamos que alguien entre en la cuenta

link-way-heading = ¿Cerrar este acceso a la cuenta?

link-way = Alguien nos dijo que es titular de esta cuenta, y le creímos. Si no fue usted, cierre este acceso.

link-way-you = Si fue usted, no cierre nada. Puede continuar.

link-way-button = Cerrar este acceso

link-way-used-heading = Ya se usó este acceso a la cuenta

link-way-used = Alguien ya usó este acceso y cambió la cuenta. Si no fue usted, pulse el botón. Así se congela la cuenta: durante 7 días nadie puede cambiar sus datos de contacto ni la forma de iniciar sesión.

## El enlace no se puede usar. Cada texto es una página con una salida.

link-expired-heading = Este enlace ha caducado

link-expired = Nuestros enlaces solo sirven durante un tiempo. No ha cambiado nada. Puede empezar de nuevo desde la primera página.

link-used-heading = Este enlace ya se usó

link-used = Cada enlace sirve una sola vez. Si todavía necesita ayuda, vaya a la primera página.

link-replaced-heading = Hay un enlace más reciente

link-replaced = Use el más reciente. Este ya no sirve. Si no lo tiene, vaya a la primera página.

link-elsewhere-heading = Usted continuó en otro navegador

link-elsewhere = El enlace se abrió allí, así que la recuperación sigue allí. Vuelva a ese navegador o dispositivo.

link-elsewhere-pass = Si no puede, use aquí su pase de recuperación.

link-elsewhere-button = Usar un pase de recuperación

link-done-heading = Lo que hace este enlace ya está hecho

link-done-not-me = La cuenta ya estaba congelada. Ahora póngala a salvo.

link-done-cancel = La recuperación ya estaba cancelada. Ahora ponga la cuenta a salvo.

link-done-way = Este acceso a la cuenta ya no está abierto. Si con él se cambió algo en la cuenta, también le escribimos para decírselo. Ahora ponga la cuenta a salvo.

link-done-here = La recuperación ya está en este navegador. Continúela.

link-unknown-heading = Falta una parte de este enlace

link-unknown = Abra otra vez el enlace de nuestro correo, o cópielo entero. Si sigue sin funcionar, vaya a la primera página.

## Se acaba de usar o de rechazar

link-frozen-heading = La cuenta está congelada

link-frozen-until = Hasta el { $until } nadie puede cambiar sus datos de contacto ni la forma de iniciar sesión.

link-frozen = Por ahora nadie puede cambiar sus datos de contacto ni la forma de iniciar sesión.

link-frozen-next = Ahora ponga la cuenta a salvo. Le ayudamos en cada paso.

link-cancelled-heading = La recuperación está cancelada

link-cancelled = No ha cambiado nada en la cuenta. Lo que se demostró en esta recuperación ya no cuenta.

link-cancelled-kept = Guardamos una nota sobre ella, y cualquier caso que usted haya abierto con nosotros.

link-cancelled-next = Si la pidió otra persona, ponga ahora la cuenta a salvo.

link-closed-heading = El acceso está cerrado

link-closed = Quien lo pidió no puede continuar. Una persona lo revisa otra vez.

link-refused-heading = El enlace ya no sirve

link-refused = Usted lo rechazó, así que nadie puede usarlo. No ha cambiado nada.
