### La primera pantalla, en HTML simple: debe funcionar antes de que llegue la app, y también si no llega.

shell-description = Recupere el acceso a su cuenta, paso a paso. Si las comprobaciones no salen bien, le ayuda una persona.

shell-loading-status = La página se está preparando. Ya puede leerla y elegir.

## Cuando la app no puede funcionar

shell-plain-heading = Esta página funciona sin la app

shell-no-script = JavaScript está desactivado en este navegador.

shell-no-wasm = En este navegador no puede funcionar la app. Puede que sea demasiado antiguo, o que el modo de aislamiento esté activado.

shell-failed = La app no se cargó. Puede que la conexión sea lenta o se haya cortado.

shell-stopped = La app ha dejado de funcionar.

shell-plain-what-next = Puede recargar la página, usar otro navegador o enviarnos este formulario. Una persona lo lee y le responde.

shell-saved = Lo que ha avanzado está guardado. Recargue la página para continuar donde estaba.

## El formulario simple

shell-form-heading = Pida ayuda a una persona

shell-situation-label = ¿Qué pasó con su cuenta?

shell-form-button = Enviar

## La página simple después de enviar

shell-sent-heading = Su caso está abierto

shell-sent-reference = Su referencia es { $reference }. Anótela o tome una foto de esta página.

shell-sent-answer = { $days ->
    [one] Una persona lee su caso y responde en { $days } día como máximo. Le enviamos un correo cuando haya novedades.
    [many] Una persona lee su caso y responde en { $days } de días como máximo. Le enviamos un correo cuando haya novedades.
   *[other] Una persona lee su caso y responde en { $days } días como máximo. Le enviamos un correo cuando haya novedades.
}

shell-start-link = Ir a la primera página

shell-contact-heading = Otras formas de contactarnos

shell-contact-phone-link = Llamar al { $number }

shell-contact-mail-link = Escribir a { $address }

shell-contact-help-link = Páginas de ayuda de { -service }

shell-contact-never = Nunca le llamamos primero. Tampoco por teléfono ni por correo le pedimos nunca un código o una contraseña.
