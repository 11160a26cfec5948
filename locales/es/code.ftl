### Códigos de todo tipo. Hasta que se demuestra algo, los textos son los mismos exista o no la cuenta.

## La pregunta, para cada tipo de código

code-email-heading = Escriba el código de nuestro correo

code-text-heading = Escriba el código de nuestro mensaje de texto

code-app-heading = Escriba el código de su app de autenticación

code-backup-heading = Escriba uno de sus códigos de respaldo

code-contact-heading = Escriba el código que le lea su contacto

code-other-heading = Escriba el código

## Dónde está el código

code-sent-to = Si hay una cuenta para { $identifier }, hemos enviado un código a la dirección de correo de esa cuenta.

code-text-sent-to = Si hay una cuenta para { $identifier }, hemos enviado un código al número de teléfono de esa cuenta.

code-contact-sent-to = Si { $identifier } tiene un contacto de recuperación, hemos enviado un código a ese contacto.

code-sent-to-address = Hemos enviado un código a { $address }.

code-app-about = Abra su app de autenticación. Muestra un código nuevo cada 30 segundos.

code-backup-about = Los códigos de respaldo son la lista que guardó o imprimió hace tiempo. Cada código sirve una sola vez.

code-contact-about = Llame por teléfono a su contacto para que le lea el código. Su contacto nunca necesita saber la contraseña.

code-text-risk = Si alguien se apodera de su número de teléfono, también recibe este código. Otra opción es más segura.

code-arrival = Puede tardar unos minutos en llegar.

code-newest = Use el código más reciente. Los anteriores ya no sirven.

code-works-for = El código sirve durante { $duration }.

code-works-until = El código sirve hasta el { $until }.

code-label = Código

code-hint = { $digits ->
    [one] { $digits } dígito. Los espacios no importan.
    [many] { $digits } de dígitos. Los espacios no importan.
   *[other] { $digits } dígitos. Los espacios no importan.
}

code-characters-hint = { $characters ->
    [one] { $characters } letra o número. No importan los espacios ni las mayúsculas.
    [many] { $characters } de letras y números. No importan los espacios ni las mayúsculas.
   *[other] { $characters } letras y números. No importan los espacios ni las mayúsculas.
}

code-keep-to-yourself = Escriba el código solo en esta página. Nadie de { -service } le pide que le diga el código.

code-attempts-left = { $left ->
    [one] Puede probar este código { $left } vez más.
    [many] Puede probar este código { $left } de veces más.
   *[other] Puede probar este código { $left } veces más.
}

## Una espera después de varios intentos

code-wait-until = Puede volver a escribir un código a partir de esta hora: { $until }.

code-wait-left = Tiempo que falta para volver a escribir un código: { $left }.

code-wait-over = Ya puede volver a escribir un código.

## Lo que puede estar mal. Cada texto dice qué hacer.

code-error-empty = Escriba el código.

code-error-too-few = { $digits ->
    [one] El código tiene { $digits } dígito. Escríbalo completo.
    [many] El código tiene { $digits } de dígitos. Escríbalo completo.
   *[other] El código tiene { $digits } dígitos. Escríbalo completo.
}

code-error-too-many = { $digits ->
    [one] El código tiene { $digits } dígito. Escriba solo ese.
    [many] El código tiene { $digits } de dígitos. Escriba solo esos.
   *[other] El código tiene { $digits } dígitos. Escriba solo esos.
}

code-error-not-digits = El código tiene solo números, sin letras. No escriba nada más.

code-error-characters-missing = El código tiene { $characters } letras y números. { $missing ->
    [one] Falta { $missing }.
    [many] Faltan { $missing }.
   *[other] Faltan { $missing }.
}

code-error-too-many-characters = { $characters ->
    [one] El código tiene { $characters } letra o número. Escriba solo eso.
    [many] El código tiene { $characters } de letras y números. Escriba solo eso.
   *[other] El código tiene { $characters } letras y números. Escriba solo eso.
}

code-error-foreign-sign = El código tiene solo letras y números. Quite los demás caracteres.

code-error-mistyped = Hay una letra o un número que no coincide. Compare el código con el que usted tiene.

code-error-backup-code-here = Esto parece un código de respaldo. Para usarlo, elija otra opción más abajo.

code-error-wrong-email = Este no es el código de nuestro correo más reciente. Revíselo y escríbalo otra vez.

code-error-wrong-text = Este no es el código de nuestro mensaje de texto más reciente. Revíselo y escríbalo otra vez.

code-error-wrong-app = Este no es el código que la app muestra para esta cuenta. Espere al siguiente y escríbalo.

code-error-app-clock = Compruebe que la fecha y la hora de su teléfono son automáticas. Si el reloj va mal, los códigos no coinciden.

code-error-wrong-backup = Este no es un código de respaldo que todavía sirva para esta cuenta. Revíselo o use otro.

code-error-wrong-contact = Este no es el código más reciente que recibió su contacto. Pídale que se lo lea otra vez.

code-error-wrong-other = Este no es el código. Revíselo y escríbalo otra vez.

code-error-clock-behind = El código es correcto, pero el reloj de su teléfono va atrasado { $off }, más o menos.

code-error-clock-ahead = El código es correcto, pero el reloj de su teléfono va adelantado { $off }, más o menos.

code-error-clock-what-next = Active la fecha y hora automáticas en el teléfono. Después escriba el código siguiente.

code-error-used-app = Este código se usó hace un momento. Espere al siguiente y escríbalo.

code-error-used-backup = Este código de respaldo ya se usó. Cada uno sirve una sola vez, así que use otro.

code-error-expired = Este código ha caducado. Pida uno nuevo.

code-error-replaced = Después de este enviamos otro código. Escriba el código del correo más reciente.

code-error-dead = { $tries ->
    [one] Este código ya no sirve, porque se probó { $tries } vez. Pida uno nuevo.
    [many] Este código ya no sirve, porque se probó { $tries } de veces. Pida uno nuevo.
   *[other] Este código ya no sirve, porque se probó { $tries } veces. Pida uno nuevo.
}

code-error-exhausted = Este código ya no sirve después de tantos intentos. Pida uno nuevo.

code-error-used = Este código ya se usó. Pida uno nuevo.

## Un código nuevo

code-resend-button = Enviar un código nuevo

code-resend-in = Tiempo que falta para pedir un código nuevo: { $left }.

code-resend-ready = Ya puede pedir un código nuevo.

code-sent-again-status = Si hay una cuenta, estamos enviando un código nuevo. Los anteriores ya no sirven.

code-resend-limit = Hemos enviado varios códigos. Puede pedir otro después del { $until }.

## ¿No ha llegado nada?

code-nothing-link = ¿No ha llegado nada?

code-nothing-heading = ¿No ha llegado nada?

code-dead = Este código ya no sirve después de tantos intentos. Pida uno nuevo.

code-another-button = Elegir otra opción

code-nothing-text-wait = Espere unos minutos. Un mensaje de texto puede tardar.

code-nothing-text-phone = Compruebe que el teléfono está encendido y tiene señal. El código llega al número que ya está en la cuenta.

code-nothing-contact = Pídale a su contacto que mire en su propio correo, también en la carpeta de spam o correo no deseado.

code-app-help-link = ¿El código no funciona?

code-app-help-account = Busque en la app el nombre de este servicio. Cada cuenta tiene su propio código.

code-app-help-clock = Ponga en automático la fecha y la hora de su teléfono. Los códigos dependen de su reloj.

code-app-help-next = Espere al código siguiente y escríbalo mientras se muestra.

code-backup-help-link = ¿Dónde están mis códigos de respaldo?

code-backup-help-places = Busque donde guarda los papeles importantes, en su gestor de contraseñas y entre sus descargas.

code-backup-help-form = Un código de respaldo tiene cuatro grupos de cuatro letras y números.

code-nothing-wait = Espere unos minutos. El correo puede tardar.

code-nothing-spam = Mire en la carpeta de spam o correo no deseado. Nuestros correos llegan desde { $address }.

code-nothing-junk = Mire en la carpeta de spam o correo no deseado.

code-nothing-mailboxes = Mire en todos sus buzones de correo. El código llega a la dirección que ya está en la cuenta.

code-nothing-resend = Pida un código nuevo. Después use solo el más reciente.

code-nothing-other-name-link = Usar otra dirección de correo, número de teléfono o nombre de usuario

code-nothing-person = Si nada le ayuda, una persona puede revisarlo con usted.

code-nothing-back-link = Volver a escribir el código
