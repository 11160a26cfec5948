### Cuando algo se interpone: esperas, la conexión, el servicio.

## Esperas

errors-wait-heading = Espere antes de intentarlo de nuevo

errors-wait-why = Hubo muchos intentos en poco tiempo. La espera protege la cuenta.

errors-wait-until = Puede intentarlo de nuevo a partir de esta hora: { $until }.

errors-wait-left = Tiempo que falta para intentarlo de nuevo: { $left }.

errors-wait-over = Ya puede intentarlo de nuevo.

errors-wait-network = Llegaron muchos intentos desde su red. Puede que los hicieran otras personas que la usan.

## La conexión

errors-offline-heading = No tiene conexión

errors-offline = Este dispositivo no tiene conexión a internet. Lo que escribió sigue aquí.

errors-offline-what-next = Esta página seguirá en cuanto vuelva la conexión.

errors-online-status = Ya tiene conexión otra vez.

errors-timeout-heading = La respuesta está tardando demasiado

errors-timeout = Puede que la conexión sea lenta. Lo que escribió sigue aquí. Si lo intenta de nuevo, nada se hace dos veces.

## El servicio

errors-service-heading = Lo sentimos, hay un problema con el servicio

errors-service-saved = Lo que ha avanzado está guardado. Puede que tenga que escribir otra vez lo de esta página.

errors-service-what-next = Inténtelo de nuevo en unos minutos. Si no se arregla, hable con una persona.

errors-service-until = Esperamos que vuelva a funcionar a esta hora: { $until }.

## La página

errors-old-heading = Hay una versión más reciente de esta página

errors-old = Recargue la página para continuar. Volverá al mismo paso.

errors-moved-heading = Usted ya va más adelante

errors-moved = Este paso se hizo en otra ventana o hace un momento. Hemos abierto el paso en el que está.

errors-busy = Todavía estamos trabajando en esto. Tarda unos segundos.

errors-form = No se pudo leer algo de este formulario. Revíselo y envíelo otra vez.

errors-not-found-heading = No hay ninguna página en esta dirección

errors-not-found = Revise la dirección de la página o empiece desde el principio.

errors-stopped-heading = La página ha dejado de funcionar

errors-stopped = Lo que ha avanzado está guardado. Recargue la página para continuar donde estaba.

## Cuando la dirección o el botón Atrás no llevan a ningún sitio

errors-closed-step = Ahora no puede abrir ese paso. Este es el paso en el que está.

## Más sobre la conexión y el servicio

errors-cut-off-heading = No podemos conectar con el servicio

errors-cut-off = Puede que la conexión se haya cortado. Lo que escribió sigue aquí. Si lo intenta de nuevo, nada se hace dos veces.

errors-closed-heading = Esta opción no está disponible por ahora

errors-closed = En este momento no puede usar esta opción. Elija otra, o hable con una persona.

errors-passkey-heading = La llave de acceso no funcionó

errors-passkey = Puede que sea de otra cuenta. Pruebe con otra llave de acceso o elija otra opción.

errors-receipt = Si habla con nosotros sobre esto, díganos { $code }.

errors-again-heading = Lo estamos intentando de nuevo

errors-again = La conexión no es buena. Lo que escribió sigue aquí y nada se hace dos veces.

errors-foreign-heading = Ha respondido otra página

errors-foreign = Una wifi pública puede pedirle que se identifique antes. Abra cualquier otra página para comprobarlo. Después, inténtelo de nuevo.

errors-lasting = No tiene que esperar aquí. Abra esta página de nuevo en este navegador antes del { $until } y volverá a este paso.

errors-lasting-pass = Su pase de recuperación sirve en cualquier dispositivo.
