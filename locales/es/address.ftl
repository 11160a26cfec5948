### Agregar una dirección de correo o un número de teléfono.

address-heading = Agregar un dato de contacto

address-about = Tener dos datos de contacto es más seguro que tener uno: si pierde uno, le queda el otro.

address-label = Dirección de correo

address-hint = Una que solo usted pueda leer.

address-label-or-phone = Dirección de correo o número de teléfono

address-hint-or-phone = Algo que solo usted pueda leer. Empiece el número de teléfono con + y el código del país.

address-button = Enviar un código

address-sent = Hemos enviado un código a { $address }. Puede tardar unos minutos.

address-other-button = Usar otro dato de contacto

address-code-label = Código

address-code-hint = Son los 8 dígitos del mensaje. Solo sirve el código más reciente.

address-confirm-button = Agregar el dato de contacto

address-what-next = Se agregará cuando usted confirme todos los cambios. Enviaremos un aviso a sus otros datos de contacto.

address-error-empty = Escriba una dirección de correo.

address-error-form = Escriba una dirección como sam@example.org, o un número de teléfono que empiece con +.

address-error-there = Este dato de contacto ya está en la cuenta.

address-error-code-empty = Escriba el código del mensaje.

address-error-code-form = Escriba los 8 dígitos del mensaje.

address-error-code-wrong = Este no es el código que enviamos. Compárelo con el mensaje más reciente.

address-error-code-over = Este código ya no sirve. Pida uno nuevo.
