### Palabras de muchas páginas: el marco de la página, los botones, las duraciones.

-service = Regain

## El idioma

common-language-name = Español

common-language-label = Idioma

common-language-status = Esta página está ahora en español.

common-language-button = Cambiar de idioma

common-language-error = No se pudo cargar este idioma. Inténtelo de nuevo más tarde.

## El marco de cada página

common-page-title = { $heading } – { -service }

common-error-title = Error. { $title }

common-skip-link = Ir a la pregunta

common-back-link = Atrás

common-help-link = Hablar con una persona

common-continue-button = Continuar

common-try-again-button = Intentarlo de nuevo

common-reload-button = Recargar la página

common-cancel-button = Cancelar

common-print-button = Imprimir esta página

common-copy-button = Copiar

common-copied-status = Copiado.

common-sending-status = Enviando. Puede tardar unos segundos.

common-loading-status = Cargando. Puede tardar unos segundos.

common-error-summary-heading = Hay un problema

common-error-prefix = Error:

common-optional-label = { $label } (opcional)

common-change-link = Cambiar

common-yes = Sí

common-no = No

## Duraciones

common-seconds = { $count ->
    [one] { $count } segundo
    [many] { $count } de segundos
   *[other] { $count } segundos
}

common-minutes = { $count ->
    [one] { $count } minuto
    [many] { $count } de minutos
   *[other] { $count } minutos
}

common-hours = { $count ->
    [one] { $count } hora
    [many] { $count } de horas
   *[other] { $count } horas
}

common-days = { $count ->
    [one] { $count } día
    [many] { $count } de días
   *[other] { $count } días
}

common-two-units = { $large } y { $small }

common-ago = hace { $distance }

common-ahead = dentro de { $distance }

## Quién más está

common-helping-link = Estoy ayudando a otra persona

common-helping = Usted está ayudando. Deje que la persona titular de la cuenta escriba cada código y cada contraseña.

common-support = Nuestro equipo de soporte puede ver en qué paso está usted.

common-more-link = Más información sobre esto
