### Continuar la recuperación en otro dispositivo: el que la dirige y el que la sigue.

## En el dispositivo que la dirige, antes de pasar nada

handover-heading = Continuar en su teléfono

handover-about = Puede continuar en un teléfono y volver aquí en cualquier momento.

handover-offer-button = Mostrar el enlace para un teléfono

handover-scan = Apunte con la cámara de su teléfono a esta imagen y abra el enlace.

handover-picture-label = Imagen con el enlace, para la cámara de un teléfono

handover-time-left = Tiempo que queda para abrir el enlace: { $left }.

handover-over-status = El enlace para su teléfono ya no sirve. Puede mostrar uno nuevo.

handover-gone = Mostramos el enlace una sola vez. Muestre uno nuevo si todavía lo necesita.

handover-renew-button = Mostrar un enlace nuevo

handover-withdraw-button = No continuar en un teléfono

## Otro dispositivo ha abierto el enlace

handover-asked-heading = ¿Es este su teléfono?

handover-asked = Un dispositivo quiere continuar su recuperación. ¿Muestra este código?

handover-asked-not-yours = Si no abrió usted el enlace, o los códigos son distintos, pulse «No».

handover-asked-status = Un dispositivo quiere continuar su recuperación. Compare los códigos.

handover-code-label = Código

handover-confirm-button = Sí, el mismo código

handover-refuse-button = No
