### Códigos de respaldo: una hoja de diez.

codes-heading = Códigos de respaldo

codes-about = Con un código de respaldo puede volver a entrar aunque no tenga su teléfono. Cada uno sirve una sola vez. Guárdelos en papel o en un gestor de contraseñas.

codes-left = { $count ->
    [one] Le queda { $count } código de respaldo.
    [many] Le quedan { $count } de códigos de respaldo.
   *[other] Le quedan { $count } códigos de respaldo.
}

codes-few = Cree códigos nuevos antes de que se acaben.

codes-made = Se crearon el { $date }.

codes-none = No tiene códigos de respaldo.

codes-make-button = Crear diez códigos

codes-remake-button = Crear diez códigos nuevos

codes-new-heading = Sus diez códigos de respaldo nuevos

codes-once = Solo se los mostramos ahora. Cópielos, imprímalos o guárdelos.

codes-sheet = Códigos de respaldo de { -service } para { $account }, creados el { $date }.

codes-replaces = Reemplazarán a la lista del { $date } cuando usted confirme todos los cambios.

codes-copy-button = Copiar todos

codes-save-button = Guardar como archivo

codes-file-title = codigos-de-respaldo

codes-prove-label = Escriba uno de ellos

codes-prove-hint = Así se ve que los ha guardado. Podrá usarlo más adelante.

codes-prove-button = Ya los tengo guardados

codes-proven = Los ha guardado. Servirán cuando confirme todos los cambios.

codes-gone = Los códigos se mostraron una sola vez, en esta página. Si los ha guardado, escriba uno. Si no, cree diez códigos nuevos.

codes-error-empty = Escriba uno de los diez códigos.

codes-error-mistyped = Un carácter de este código no coincide. Compárelo con su lista.

codes-error-form = Escriba uno de los diez códigos, con sus 16 letras y números.

codes-error-other = Este no es uno de los diez códigos nuevos. Escriba uno de los que acaba de guardar.
