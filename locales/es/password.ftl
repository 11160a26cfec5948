### La contraseña nueva. Lo que hace falta se dice antes de escribir, con las palabras del error.

password-heading = Elija una contraseña nueva

password-label = Contraseña nueva

password-rule-length = { $least ->
    [one] Use al menos { $least } carácter.
    [many] Use al menos { $least } de caracteres.
   *[other] Use al menos { $least } caracteres.
}

password-rule-guessable = Use una contraseña que a otras personas les cueste adivinar.

password-hint-words = Cuatro o más palabras que no tengan relación entre sí son fáciles de recordar. Los espacios cuentan.

password-hint-manager = Su gestor de contraseñas puede crear una contraseña y guardarla.

password-what-next = Reemplazará a la anterior cuando usted confirme todos los cambios.

password-button = Usar esta contraseña

password-chosen = Ya ha elegido una contraseña nueva. Para usar otra, escríbala aquí.

## Si una contraseña serviría bien, dicho mientras se escribe

password-strength-guessable = Esta es lo bastante larga, pero alguien que pruebe muchas aún podría adivinarla.

password-strength-good = Esta es difícil de adivinar.

password-strength-strong = Esta es muy difícil de adivinar.

password-strength-keep = Úsela solo aquí y deje que su gestor de contraseñas la guarde.

## Mostrar y ocultar

password-show-button = Mostrar

password-show-label = Mostrar la contraseña

password-hide-button = Ocultar

password-hide-label = Ocultar la contraseña

password-shown-status = Su contraseña está visible.

password-hidden-status = Su contraseña está oculta.

password-account-label = Cuenta

## Lo que puede estar mal

password-error-empty = Escriba una contraseña nueva.

password-error-too-short = { $least ->
    [one] Use al menos { $least } carácter.
    [many] Use al menos { $least } de caracteres.
   *[other] Use al menos { $least } caracteres.
} { $count ->
    [one] Ha escrito { $count } carácter.
    [many] Ha escrito { $count } de caracteres.
   *[other] Ha escrito { $count } caracteres.
}

password-error-too-long = { $most ->
    [one] Use { $most } carácter como máximo.
    [many] Use { $most } de caracteres como máximo.
   *[other] Use { $most } caracteres como máximo.
}

password-error-signs = Use solo letras, números, espacios y símbolos que se puedan escribir con el teclado.

password-error-present = Esta es la contraseña que la cuenta tiene ahora. Elija otra, para que no entre nadie que la sepa.

password-error-guessable = Use una contraseña que a otras personas les cueste adivinar.

password-reason-common = Esta está en listas de contraseñas que usa mucha gente.

password-reason-breached = Esta está en listas de contraseñas robadas.

password-reason-repeated = Esta repite los mismos caracteres.

password-reason-sequence = Esta sigue el orden del abecedario, de los números o del teclado.

password-reason-context = Esta está hecha con el nombre de { -service } o de su cuenta.

password-advice = Empiece otra vez con palabras que no tengan relación entre sí. No basta con cambiar unos pocos caracteres de esta.
