### El pase de recuperación: continúa una recuperación en otro navegador u otro día.

## Crear uno

pass-panel-heading = Continuar más tarde o en otro lugar

pass-about = Un pase de recuperación lleva lo que ha avanzado a otro navegador o a otro día. Nunca lleva contraseñas ni códigos.

pass-make-button = Crear un pase de recuperación

pass-remake-button = Crear un pase de recuperación nuevo

pass-have = Tiene un pase de recuperación: { $reference }. Sirve hasta el { $until }.

pass-remake-about = No podemos volver a mostrarlo. Un pase nuevo lo reemplaza.

pass-heading = Su pase de recuperación

pass-keep = Guárdelo donde solo usted pueda leerlo. Quien lo tenga puede continuar en lugar de usted, pero aún tiene que demostrar quién es.

pass-shown-once = Solo lo mostramos esta vez.

pass-reference-label = Referencia

pass-code-label = Código del pase

pass-works-until = El pase sirve hasta el { $until }.

pass-picture-label = Imagen con el enlace de su pase, para la cámara de un teléfono

pass-picture-hint = También puede escanear esta imagen con un teléfono.

pass-save-button = Guardar como archivo de texto

pass-file-title = pase-de-recuperacion

pass-file-heading = Pase de recuperación de { -service }

pass-file-use = Para continuar, abra { $address } y escriba las dos líneas.

pass-file-line = { $label }: { $value }

## Usar uno

pass-use-link = Tengo un pase de recuperación

pass-use-heading = Continúe con un pase de recuperación

pass-use-intro = Escriba lo que aparece en su pase de recuperación. Después le pediremos que demuestre una vez más que es usted.

pass-reference-hint = 8 letras y números, como K7QM‑3XTB.

pass-code-hint = 16 letras y números en cuatro grupos. No importan los espacios ni los guiones.

pass-error-reference-empty = Escriba la referencia de su pase de recuperación.

pass-error-reference = Esto no es una referencia. Revise cada una de las 8 letras y números.

pass-error-code-empty = Escriba el código de su pase de recuperación.

pass-error-code-short = { $missing ->
    [one] Falta { $missing } letra o número del código. Escriba los 16.
    [many] Faltan { $missing } de letras o números del código. Escriba los 16.
   *[other] Faltan { $missing } letras o números del código. Escriba los 16.
}

pass-error-code-long = Esto es más largo que el código. Escriba solo sus 16 letras y números.

pass-error-code-signs = El código tiene solo letras y números. Escríbalo como está en el pase.

pass-error-code-mistyped = Hay una letra o un número del código que no coincide. Compárelo con su pase.

pass-error-unknown = Ningún pase de recuperación tiene esta referencia y este código. Revise los dos. Si creó un pase más reciente, use ese.
