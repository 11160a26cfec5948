### El caso: tres preguntas, la revisión de las respuestas y la referencia.

## El formulario

case-heading = Cuéntenos qué pasó

case-help-heading = ¿Con qué necesita ayuda?

case-intro = Una persona lee sus respuestas. Puede revisarlas antes de enviarlas.

case-account-label = ¿Con qué cuenta necesita ayuda?

case-account-hint = Escriba la dirección de correo, el número de teléfono o el nombre de usuario. Si no lo sabe, escriba lo que recuerde.

case-account-impersonation-label = ¿Qué cuenta se hace pasar por usted?

case-account-impersonation-hint = Escriba el nombre o la dirección de esa cuenta.

case-email-label = ¿A qué correo podemos escribirle?

case-email-hint = Use una dirección de correo que solo usted pueda leer. Puede ser distinta de la de la cuenta.

case-story-label = ¿Qué pasó?

case-story-hint = Cuéntelo con sus palabras. Diga qué ha intentado ya. No escriba ninguna contraseña ni ningún código.

case-story-hacked-label = ¿Qué ha notado en su cuenta?

case-story-hacked-hint = Diga qué fue lo primero que pasó, y cuándo. No escriba ninguna contraseña ni ningún código.

case-story-access-label = ¿Qué ha intentado hasta ahora?

case-story-access-hint = Diga qué es lo que ya no tiene, y desde cuándo. No escriba ninguna contraseña ni ningún código.

case-story-impersonation-label = ¿Qué hace esa cuenta?

case-story-impersonation-hint = Diga a quién escribe esa cuenta, y qué dice. No escriba ninguna contraseña ni ningún código.

case-story-left = { $left ->
    [one] Puede escribir { $left } carácter más.
    [many] Puede escribir { $left } de caracteres más.
   *[other] Puede escribir { $left } caracteres más.
}

case-privacy = Usamos sus respuestas solo para ayudarle con esta cuenta. Solo las leen las personas que trabajan en su caso.

## Lo que puede faltar

case-account-error-empty = Escriba qué cuenta es, o lo que recuerde de ella.

case-account-error-too-long = { $most ->
    [one] Describa la cuenta en { $most } carácter como máximo.
    [many] Describa la cuenta en { $most } de caracteres como máximo.
   *[other] Describa la cuenta en { $most } caracteres como máximo.
}

case-email-error-empty = Escriba una dirección de correo en la que podamos escribirle.

case-email-error-format = Escriba la dirección de correo completa, como nombre@example.org.

case-email-error-too-long = { $most ->
    [one] Escriba una dirección de correo de { $most } carácter como máximo.
    [many] Escriba una dirección de correo de { $most } de caracteres como máximo.
   *[other] Escriba una dirección de correo de { $most } caracteres como máximo.
}

case-story-error-empty = Escriba qué pasó. Basta con una frase.

case-story-error-too-long = { $most ->
    [one] Escriba qué pasó en { $most } carácter como máximo.
    [many] Escriba qué pasó en { $most } de caracteres como máximo.
   *[other] Escriba qué pasó en { $most } caracteres como máximo.
}

case-situation-error-empty = Elija qué pasó con su cuenta.

## Revisar las respuestas

case-check-heading = Revise sus respuestas

case-check-intro = No se envía nada hasta que usted pulse el botón.

case-check-button = Enviar

case-situation-row = Qué pasó

case-account-row = Cuenta

case-email-row = Su dirección de correo

case-story-row = En sus palabras

case-contacted-row = Alguien se puso en contacto con usted

case-change-situation-label = Cambiar lo que pasó

case-change-account-label = Cambiar la cuenta

case-change-email-label = Cambiar su dirección de correo

case-change-story-label = Cambiar lo que escribió

## El caso está abierto

case-opened-heading = Su caso está abierto

case-reference-label = Su referencia

case-reference-about = Anótela o imprima esta página. Puede leérnosla en voz alta. No tiene letras que se confundan entre sí.

case-next-heading = Qué pasa después

case-answer-within = { $days ->
    [one] Una persona lee su caso y escribe a { $email } en { $days } día como máximo.
    [many] Una persona lee su caso y escribe a { $email } en { $days } de días como máximo.
   *[other] Una persona lee su caso y escribe a { $email } en { $days } días como máximo.
}

case-answer-from = Nuestros correos llegan desde { $address }. La respuesta en sí está solo en la página de su caso.

case-answer-until = Tendrá noticias nuestras a más tardar el { $until }.

case-copy-sent = En nuestro correo hay un enlace a la página de su caso.

case-page-button = Abrir la página de su caso

case-never-heading = Lo que nunca pedimos

case-never-secrets = Nunca pedimos una contraseña, un código ni un código de respaldo.

case-never-money = Nunca pedimos dinero.

case-never-remote = Nunca le llamamos por teléfono ni le pedimos ver o controlar su dispositivo.

case-not-changed = Hasta entonces no cambiamos nada en su cuenta.
