### El código de respaldo que reemplaza al que se usó.

backup-heading = Su nuevo código de respaldo

backup-why = Ha usado un código de respaldo, y cada uno sirve una sola vez. Este lo reemplaza.

backup-label = Código de respaldo

backup-once = Solo se lo mostramos ahora. Anótelo, imprímalo o guárdelo en su gestor de contraseñas.

backup-copy-button = Copiar el código

backup-left = { $left ->
    [one] Ahora tiene { $left } código de respaldo.
    [many] Ahora tiene { $left } de códigos de respaldo.
   *[other] Ahora tiene { $left } códigos de respaldo.
}

backup-gone = El código nuevo se mostró una sola vez, en esta página. No se puede volver a mostrar.

backup-gone-what-next = Si no lo ha guardado, cree uno nuevo. Reemplazará al anterior.

backup-renew-button = Crear uno nuevo

backup-go-on-button = Ya lo tengo guardado
