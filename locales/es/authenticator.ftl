### Agregar una app de autenticación: su clave como imagen, como letras y como enlace.

authenticator-heading = Agregar una app de autenticación

authenticator-about = La app muestra un código nuevo cada 30 segundos. Lo necesita para iniciar sesión.

authenticator-scan = Abra su app de autenticación y escanee esta imagen con ella.

authenticator-picture-label = Imagen de la clave de configuración, para su app de autenticación

authenticator-same-phone = ¿Tiene la app en este teléfono?

authenticator-open-link = Abrirla en su app de autenticación

authenticator-open-apple-link = Abrirla en Contraseñas

authenticator-typing = Si no puede escanearla, escriba esta clave de configuración en la app. Elija «basada en tiempo» si la app lo pregunta.

authenticator-key-label = Clave de configuración

authenticator-copy-button = Copiar la clave

authenticator-listed = En la app aparece como { -service }: { $account }.

authenticator-gone = La clave se mostró una sola vez, en esta página. No se puede volver a mostrar.

authenticator-gone-next = Cree una clave nueva. La anterior dejará de servir. Si ya la escaneó, bórrela de la app.

authenticator-renew-button = Crear una clave nueva

authenticator-works-until = Escriba el código antes del { $until }. Después puede crear una clave nueva.

authenticator-name-label = Póngale un nombre

authenticator-name-hint = Por ejemplo, el teléfono en el que está. Verá este nombre cuando revise su segundo paso.

authenticator-name-default = Mi app de autenticación

authenticator-code-label = Código que la app muestra ahora

authenticator-code-hint = Son 6 dígitos. Así se ve que la app está bien configurada.

authenticator-button = Agregarla

authenticator-what-next = Servirá para iniciar sesión cuando usted confirme todos los cambios. Hasta entonces no cambia nada.

## Por qué un código no coincide

authenticator-error-behind = Este código es de hace { $seconds }. El reloj del teléfono va atrasado.

authenticator-error-ahead = Este código es para dentro de { $seconds }. El reloj del teléfono va adelantado.

authenticator-error-clock-next = Active la fecha y hora automáticas en el teléfono. Después escriba el código nuevo.

authenticator-error-account = Este código no es de la clave de esta página. Puede que la app muestre varias cuentas.

authenticator-error-account-next = Busque { -service }: { $account }, y escriba el código que está al lado.

authenticator-error-long = Este código tiene demasiados dígitos. Los códigos de esta app tienen 6.

authenticator-error-backup = Este es un código de respaldo. Escriba los 6 dígitos que la app de autenticación muestra ahora.

authenticator-error-short = A este código le faltan dígitos. Los códigos de esta app tienen 6.

authenticator-error-digits = Escriba los 6 dígitos que muestra la app.

authenticator-error-empty = Escriba el código que muestra la app.

authenticator-error-name-empty = Escriba un nombre.

authenticator-error-name-long = { $most ->
    [one] Use un nombre de { $most } carácter como máximo.
    [many] Use un nombre de { $most } de caracteres como máximo.
   *[other] Use un nombre de { $most } caracteres como máximo.
}

authenticator-error-name-signs = Use solo letras, números y símbolos que se puedan ver.

authenticator-error-there = Esta app ya está en la cuenta.
