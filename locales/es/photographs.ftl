### Fotos de documentos, en la página de un caso: solo cuando las personas que trabajan en él las han pedido.

photographs-heading = Agregar fotos

## Antes de agregar nada

photographs-purpose = Le hemos pedido fotos de un documento para comprobar que esta cuenta es suya. Las usamos solo para eso.

photographs-optional = No es obligatorio. Si no las envía, puede que su caso tarde más, o que no podamos devolverle la cuenta.

photographs-other-ways = También puede escribirnos aquí qué más demuestra que la cuenta es suya. Díganos cuándo la creó o para qué la usaba.

photographs-kept-heading = Qué pasa con ellas

photographs-kept = { $days ->
    [one] Las guardamos bajo llave hasta que decidamos, como máximo { $days } día después de la última novedad de su caso. Después las borramos.
    [many] Las guardamos bajo llave hasta que decidamos, como máximo { $days } de días después de la última novedad de su caso. Después las borramos.
   *[other] Las guardamos bajo llave hasta que decidamos, como máximo { $days } días después de la última novedad de su caso. Después las borramos.
}

photographs-who = Solo puede abrirlas la persona que trabaja en su caso. Anotamos cada vez que las abre. Un programa busca virus. Ningún programa compara caras.

photographs-place-removed = Quitamos lo que su cámara agrega sin que se vea, como el lugar y la hora.

photographs-delete = Aquí puede quitar cada una en cualquier momento. Para que se borre todo, cierre su caso.

photographs-cover-heading = Qué tapar

photographs-cover-numbers = Tape los números del documento, como el número de pasaporte o el de identidad.

photographs-cover-lines = Tape las líneas de letras y números de la parte de abajo de un pasaporte o del reverso de una tarjeta.

photographs-cover-rest = Necesitamos su nombre, su fecha de nacimiento y la fecha en que caduca el documento. Tape todo lo demás, también la imagen de su cara.

photographs-cover-how = Basta con una tira de papel sobre el documento.

## Elegir

photographs-choose-label = Elegir una foto

photographs-choose-hint = JPEG, PNG o WebP. Hasta { $count } fotos de { $megabytes } MB como máximo cada una.

photographs-camera-label = Tomar una foto

photographs-send-button = Agregar esta foto

photographs-no-camera = Si su cámara no se abre, tome primero la foto y después elíjala aquí.

photographs-done-button = Ya las he agregado todas

photographs-done-hint = Pulse este botón cuando haya terminado. Su caso conserva su turno.

## La lista

photographs-list-heading = Lo que ha agregado

photographs-number = Foto { $number }

photographs-state-receiving = No ha llegado completa. Elija otra vez la misma foto para continuar.

photographs-state-checking = Ha llegado y la estamos comprobando.

photographs-state-ready = Está aquí. La persona que trabaja en su caso puede abrirla.

photographs-remove-button = Quitar

photographs-hide-button = Quitar de la lista

## Mientras se envía una

photographs-sending-status = Se han enviado { $done } de { $total } MB.

photographs-waiting-status = Está esperando su turno.

photographs-cut-status = La conexión se ha cortado. Continuamos cuando vuelva.

photographs-paused-status = Está en pausa.

photographs-pause-button = Pausar

photographs-resume-button = Continuar

photographs-again-button = Intentarlo de nuevo

photographs-preview-label = La foto que ha elegido

## Por qué no se aceptó una

photographs-refused-heading = Esta foto no se agregó

photographs-refused-empty = Este archivo está vacío. Elija otro.

photographs-refused-no-picture = No podemos leer este archivo como foto. Elija un JPEG, PNG o WebP, o una captura de pantalla.

photographs-refused-heic = No podemos leer fotos HEIC. Elíjala desde su galería de fotos, no desde sus archivos, o envíe una captura de pantalla.

photographs-refused-pdf = Esto es un documento PDF. Tome una foto o una captura de pantalla y elija esa.

photographs-refused-other-kind = No podemos leer este tipo de imagen. Elija un JPEG, PNG o WebP, o una captura de pantalla.

photographs-refused-too-large = Este archivo ocupa más de { $megabytes } MB. Elija uno más pequeño o envíe una captura de pantalla.

photographs-refused-too-many-pixels = Esta imagen es demasiado grande y no podemos leerla. Elija una más pequeña o envíe una captura de pantalla.

photographs-refused-damaged = A esta foto le falta una parte, o está dañada. Tómela de nuevo o elija otra.

photographs-refused-infected = No pudimos aceptar esta foto. Tómela de nuevo o elija otra.

photographs-refused-too-many = Ha agregado { $count } fotos. Quite una antes de agregar otra.

photographs-refused-full = Sus fotos ocupan demasiado en total. Quite una antes de agregar otra.

photographs-refused-not-asked = Su caso no necesita fotos en este momento. Esta página muestra las que hay.

photographs-refused-unknown = Ya no tenemos este envío. Elija la foto otra vez.

photographs-refused-expired = El tiempo para este envío ha terminado. Elija la foto otra vez.

photographs-refused-request = La foto no llegó como se envió. Inténtelo de nuevo.

photographs-refused-signed-out = Su caso ya no está abierto en este navegador. Escriba otra vez su referencia y su código.

photographs-refused-busy = Están llegando muchas fotos. Lo intentamos otra vez en un momento.

photographs-refused-wait = Hubo muchos intentos en poco tiempo. Espere un rato e inténtelo de nuevo.

photographs-refused-elsewhere = Esto llegó desde otra página. Abra su caso y elija allí la foto.

photographs-back-link = Volver a su caso
