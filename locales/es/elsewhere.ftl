### La recuperación sigue en otro dispositivo: lo que muestra un dispositivo que no la dirige.

## En el dispositivo que pide

elsewhere-asks-heading = Compare los códigos

elsewhere-asks = Su otro dispositivo muestra un código. Si es este, pulse allí «Sí, el mismo código».

elsewhere-asks-next = Entonces esta página continúa sola.

elsewhere-code-label = Código

## En el dispositivo que sigue

elsewhere-heading = Está continuando en otro dispositivo

elsewhere-follows = Esta página cambia cuando llegue al siguiente paso allí.

elsewhere-follows-identify = Allí está diciendo qué cuenta es.

elsewhere-follows-prove = Allí está demostrando que es usted.

elsewhere-follows-secure = Allí está poniendo la cuenta a salvo.

elsewhere-follows-case = Allí está pidiendo ayuda a una persona.

elsewhere-follows-finish = Allí ya ha terminado.

elsewhere-take-back-button = Continuar en este dispositivo

elsewhere-take-back-about = Si el otro dispositivo no es suyo, o no puede usarlo, continúe aquí. Entonces le pediremos que demuestre una vez más que es usted.
