feedback-heading = ¿Cómo fue volver a entrar?

feedback-leaving-heading = ¿Qué tal va hasta ahora?

feedback-lead = Basta con pulsar una vez. También puede salir de esta página: nada depende de su respuesta.

feedback-private = Guardamos su respuesta con el paso en el que estaba, y no con su nombre ni con su cuenta.

feedback-very-easy-button = Muy fácil

feedback-easy-button = Fácil

feedback-neither-button = Ni fácil ni difícil

feedback-hard-button = Difícil

feedback-very-hard-button = Muy difícil

feedback-thanks-heading = Gracias

feedback-thanks = Hemos recibido su respuesta.

feedback-sentence-label = ¿Qué deberíamos cambiar?

feedback-sentence-hint = Basta con una frase. No escriba nombres, direcciones ni códigos.

feedback-quote-label = Pueden citar esta frase en informes

feedback-send-button = Enviar
