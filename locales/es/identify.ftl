### ¿Qué cuenta es? Las respuestas son las mismas exista o no la cuenta.

identify-heading = ¿Qué cuenta es?

identify-hint = Escriba la dirección de correo, el número de teléfono o el nombre de usuario de la cuenta.

identify-what-next = Después podrá elegir cómo demostrar que es usted. No enviamos nada antes de eso.

identify-error-empty = Escriba la dirección de correo, el número de teléfono o el nombre de usuario de la cuenta.

identify-error-too-long = { $most ->
    [one] Escriba { $most } carácter como máximo. Compruebe que no se haya pegado nada más.
    [many] Escriba { $most } de caracteres como máximo. Compruebe que no se haya pegado nada más.
   *[other] Escriba { $most } caracteres como máximo. Compruebe que no se haya pegado nada más.
}

identify-error-signs = Escriba solo las letras, los números y los símbolos del nombre de la cuenta.

identify-unknown-link = No sé ninguno de estos datos
