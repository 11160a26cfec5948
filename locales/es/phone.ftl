### La página de quien nos ha llamado: un código para leer en voz alta y palabras que demuestran que somos nosotros.

phone-heading = ¿Está hablando por teléfono con nosotros?

phone-about = Si nos ha llamado, léanos un código de esta página. Así podemos ver en qué paso está y ayudarle.

phone-sees = Lo que vemos: el paso, qué no funcionó y su idioma. Nunca vemos un código, una contraseña ni lo que escribe.

phone-never = Nunca le llamamos por teléfono. Si alguien le ha llamado, cuelgue.

phone-start-button = Mostrar un código

phone-none-heading = Primero empiece una recuperación

phone-none = Esta página ayuda mientras recupera una cuenta en este navegador.

phone-none-link = Ir a la primera página

phone-code-heading = Lea este código en voz alta

phone-code-label = Código para la llamada

phone-code-until = Sirve una sola vez, hasta el { $until }.

phone-code-next = Cuando nuestro equipo de soporte lo haya escrito, esta página muestra tres palabras. El equipo de soporte las dice primero.

phone-joined-heading = Nuestro equipo de soporte puede ver su paso

phone-phrase-label = Nuestro equipo de soporte dice

phone-phrase-about = Si le dicen otra cosa, o le piden que lo diga usted, no somos nosotros. Pulse «Dejar de mostrar mi paso» y cuelgue.

phone-since = Desde el { $since }. Termina solo después de una hora.

phone-offer-heading = Lo que le sugerimos

phone-offer-another = Elija otra opción para demostrar que es usted.

phone-offer-newest = Busque el correo o el mensaje de texto más reciente con un código. Mire también en la carpeta de spam o correo no deseado.

phone-offer-person = Deje que una persona lo revise: responda a unas pocas preguntas.

phone-offer-go-on = Continúe donde está.

phone-offer-yours = Usted decide. Nada pasa por sí solo.

phone-back-link = Volver a la recuperación

phone-end-button = Dejar de mostrar mi paso

phone-over-heading = Ya no vemos su paso

phone-over = Su recuperación sigue donde estaba.

phone-again-button = Mostrar otro código

phone-link = ¿Está hablando por teléfono con nosotros?

phone-words = ancla. bosque. puente. castillo. nube. cobre. águila. volcán. jardín. guitarra. miel. isla. escalera. limón. espejo. océano. naranja. lápiz. pimienta. almohada. planeta. cohete. tren. tigre. túnel. ventana. luna. reloj. libro. zapato. tambor. camisa. queso. tortuga. hoja. faro. circo. jirafa. mochila. paraguas. chocolate. domingo. rueda. semilla. museo. pingüino. girasol. sombrero. harina. sandía. desierto. bufanda. lluvia. calendario. azúcar. arroz. canguro. elefante. invierno. yogur. novela. orquesta. perfume. koala.
