### La página de un caso: cómo va, qué se escribió y qué puede hacer su persona. Funciona sin la app.

## Abrirla con la referencia y el código

casepage-open-heading = Abra la página de su caso

casepage-open-intro = Necesita la referencia y el código de su caso. Los dos están en el primer correo que le enviamos sobre él.

casepage-filled = Su referencia y su código ya están escritos. Pulse el botón para continuar.

casepage-reference-label = Referencia

casepage-reference-hint = Ocho letras y números, como K7QM‑3XTB.

casepage-code-label = Código del caso

casepage-code-hint = Dieciséis letras y números. Es solo para esta página: nadie de nuestro equipo se lo pide.

casepage-open-button = Abrir la página

casepage-reference-error = Revise la referencia. Tiene ocho letras y números, como en el correo.

casepage-code-error = Revise el código del caso. Tiene dieciséis letras y números, como en el correo.

casepage-refused = La referencia y el código no coinciden, o hay un código más reciente. Use los de nuestro correo más reciente.

casepage-kept-label = Lo que estaba escribiendo

casepage-kept-hint = Todavía no se ha enviado. Puede enviarlo desde la página de su caso.

## Pedir el código otra vez

casepage-again-heading = Enviarme el código otra vez

casepage-again-about = Escriba arriba la referencia. El código puede quedar vacío. Enviamos un código nuevo a la dirección de correo de su caso. El código anterior deja de servir.

casepage-again-button = Enviar el código

casepage-again-done-heading = Mire su correo

casepage-again-done = Si existe ese caso, hemos enviado un código nuevo a su dirección de correo. Puede tardar unos minutos. Solo enviamos unos pocos al día.

casepage-again-else = Si no llega nada, mire en la carpeta de spam o correo no deseado. También puede contarnos otra vez qué pasó. Lo agregamos a su caso.

## Cómo va. El título dice a quién le toca.

casepage-service-heading = Está esperando nuestra respuesta

casepage-person-heading = Estamos esperando su respuesta

casepage-approved-heading = Ya puede poner su cuenta a salvo

casepage-refused-case-heading = No pudimos confirmar que la cuenta es suya

casepage-closed-heading = Este caso está cerrado

casepage-facts-heading = Su caso

casepage-reference-row = Referencia

casepage-next-row = Próxima fecha

casepage-service-until = Tendrá noticias nuestras a más tardar el { $until }.

casepage-service-late = Dijimos el { $until } y vamos con retraso. Su caso conserva su turno.

casepage-person-until = Escríbanos a más tardar el { $until }. Después cerramos el caso.

casepage-approved-until = Puede hacerlo hasta el { $until }. Después cerramos el caso.

casepage-refused-until = Puede ver el caso hasta el { $until }. Después lo cerramos.

casepage-line-row = Turno

casepage-line-first = El siguiente caso es el suyo.

casepage-line = { $before ->
    [one] Hay { $before } caso antes del suyo.
    [many] Hay { $before } de casos antes del suyo.
   *[other] Hay { $before } casos antes del suyo.
}

casepage-usual-row = Tiempo habitual

casepage-usual = La mitad de los casos recientes tuvo una primera respuesta en { $time } o menos.

casepage-address-row = Escribimos a

casepage-notices = Cuando hay novedades, le enviamos un correo. Las novedades en sí están solo en esta página.

## Lo que se escribió

casepage-messages-heading = Lo que se escribió

casepage-you = Usted

casepage-we = Nosotros

casepage-second-attempt = Escrito sin el código del caso

casepage-written = { $at }

casepage-said-photographs-asked = Pedimos fotos de documentos.

casepage-said-photograph-added = Se agregó una foto.

casepage-said-approved = Estamos de acuerdo en que la cuenta es suya.

casepage-said-upheld = Estamos de acuerdo en que esta cuenta se hace pasar por usted.

casepage-said-refused = No pudimos confirmar que la cuenta es suya.

casepage-said-report-refused = No pudimos confirmar que esta cuenta se hace pasar por usted.

casepage-said-appealed = Se pidió una segunda revisión. Ahora decide otra persona.

casepage-said-closed = El caso se cerró.

casepage-said-address = La dirección de correo a la que escribimos se cambió en esta página.

casepage-said-account-changed = La cuenta ha cambiado desde que aprobamos el caso. Por eso revisamos otra vez el caso antes de que pueda continuar. Tendrá noticias nuestras.

casepage-said-way-closed = Alguien que lee una de las direcciones de la cuenta cerró este acceso. Revisamos el caso otra vez.

casepage-said-withdrawn = Retiramos la decisión de que la cuenta es suya.

## Escribir

casepage-write-heading = Escríbanos

casepage-write-label = Su mensaje

casepage-write-hint = Cuéntelo con sus palabras. No escriba ninguna contraseña ni ningún código.

casepage-write-button = Enviar el mensaje

casepage-write-error-empty = Escriba su mensaje. Basta con una frase.

casepage-write-error-too-long = { $most ->
    [one] Escriba { $most } carácter como máximo.
    [many] Escriba { $most } de caracteres como máximo.
   *[other] Escriba { $most } caracteres como máximo.
}

## Aprobado

casepage-go-on-about = Estamos de acuerdo en que la cuenta es suya. En las páginas siguientes podrá elegir una contraseña nueva y poner la cuenta a salvo. Enviamos un aviso a todos los datos de contacto de la cuenta.

casepage-go-on-confirm = Primero, abra esta página con el enlace o el código de nuestro correo. Así sabemos que esa dirección de correo es suya.

casepage-go-on-app = Las páginas siguientes necesitan un navegador en el que funcione la app. Si tiene activado el modo de aislamiento, use otro dispositivo: vea más abajo.

casepage-go-on-button = Poner la cuenta a salvo

## Rechazado

casepage-refused-about = Puede que la cuenta sea suya, pero lo que hay en este caso no fue suficiente.

casepage-next-heading = Qué puede hacer ahora

casepage-next-proof = Recupere la cuenta con otra opción. Puede usar un código por correo o por mensaje de texto, un código de respaldo, una llave de acceso o un contacto de recuperación.

casepage-next-proof-link = Ver todas las opciones para entrar en una cuenta

casepage-next-documents = Pida una segunda revisión y diga qué otros documentos tiene. Puede que entonces le pidamos fotos de ellos.

casepage-appeal-heading = Pedir una segunda revisión

casepage-appeal-about = Entonces decide otra persona, que no conoce este caso. Puede pedirlo una sola vez.

casepage-appeal-label = ¿Por qué es suya la cuenta?

casepage-appeal-hint = Diga lo que quizá no vimos. No escriba ninguna contraseña ni ningún código.

casepage-appeal-button = Pedir una segunda revisión

casepage-appealed-before = En este caso han decidido dos personas, cada una por separado. No puede pedir otra revisión.

casepage-new-case = Puede abrir un caso nuevo si tiene algo nuevo que contarnos.

casepage-withdrawn-about = Habíamos decidido que la cuenta es suya, y hemos retirado esa decisión. Este acceso a la cuenta está cerrado. Con él ya no se puede cambiar nada más en la cuenta.

casepage-report-refused-heading = No pudimos confirmar que la cuenta se hace pasar por usted

casepage-report-refused-about = Puede que sea así, pero lo que hay en este caso no fue suficiente.

casepage-report-withdrawn-about = Habíamos decidido que la cuenta se hace pasar por usted, y hemos retirado esa decisión.

casepage-report-next = Pida una segunda revisión y diga qué más muestra que la cuenta se hace pasar por usted.

casepage-report-appeal-label = ¿Qué muestra que la cuenta se hace pasar por usted?

## Cerrado

casepage-closed-by-person = Usted lo cerró.

casepage-closed-no-answer = No hubo novedades durante mucho tiempo.

casepage-closed-upheld = Estamos de acuerdo en que la cuenta se hace pasar por usted. Nuestro equipo ya se ocupa de ello. Usted no tiene que hacer nada.

casepage-closed-recovered = La cuenta está recuperada y a salvo.

casepage-closed-stays = Lo que escribió se queda aquí hasta el { $until }. Después lo borramos. Conservamos la referencia, las fechas y la decisión.

## Más opciones

casepage-more-heading = Más opciones para este caso

casepage-address-summary = Cambiar la dirección de correo a la que escribimos

casepage-address-about = Enviamos un código nuevo del caso a la dirección nueva, y un aviso a la anterior. En otros dispositivos hará falta el código nuevo.

casepage-address-label = Nueva dirección de correo

casepage-address-hint = Use una dirección de correo que solo usted pueda leer.

casepage-address-button = Cambiar la dirección de correo

casepage-device-summary = Continuar en otro dispositivo

casepage-device-about = Le mostramos aquí un código nuevo, una sola vez. El código del correo deja de servir.

casepage-device-button = Mostrar un código nuevo

casepage-device-heading = Un código nuevo de su caso

casepage-device-once = Solo le mostramos este código ahora. Anótelo o escríbalo en el otro dispositivo.

casepage-device-where = Abra esta página en el otro dispositivo y escriba la referencia y el código:

casepage-back-link = Volver a su caso

casepage-close-link = Cerrar el caso

casepage-close-heading = ¿Cerrar este caso?

casepage-close-then = Después nadie trabaja en él y no se puede volver a abrir. Puede abrir un caso nuevo en cualquier momento.

casepage-close-photographs = Las fotos que nos dio se borran de inmediato.

casepage-close-texts = Lo que se escribió se queda 90 días, para que pueda leerlo. Después lo borramos.

casepage-close-way = Después ya no podrá usarlo para entrar en su cuenta.

casepage-close-button = Cerrar el caso

casepage-leave-about = Si otras personas también usan este dispositivo, salga de esta página cuando termine.

casepage-leave-button = Salir de esta página

casepage-left-status = Ha salido de la página de su caso.

casepage-other-heading = Su enlace es de otro caso

casepage-other-about = En este navegador está abierto otro caso. El botón abre en su lugar el del enlace.

## Lo que se acaba de hacer

casepage-written-status = Su mensaje está en el caso.

casepage-moved-status = La dirección de correo se ha cambiado. Le estamos enviando un código nuevo.

casepage-appealed-status = Ha pedido una segunda revisión. Ahora decide otra persona.

casepage-closed-status = El caso ya está cerrado.

casepage-back-status = Tenemos que revisar otra vez el caso. El mensaje más reciente dice por qué.

casepage-changed-status = El caso ha cambiado mientras tanto. Ahora está así.

## Problemas

casepage-trouble-heading = Esto no funcionó
