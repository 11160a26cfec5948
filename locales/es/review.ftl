### Listas de lo que tiene la cuenta. Lo que se marca aquí cambia solo cuando se confirman todos los cambios.

## Títulos y presentaciones

review-activity-heading = Qué pasó en su cuenta

review-activity-about = Lo más reciente está primero. Deshaga lo que no hizo usted. Cambia cuando confirme todos los cambios.

review-factors-heading = Su segundo paso

review-factors-about = Lo que demuestra que es usted, además de la contraseña. Lo nuevo se agrega y lo antiguo se quita en el mismo momento.

review-devices-heading = Dispositivos con la sesión iniciada

review-devices-about = Los dispositivos parecidos que están en un mismo lugar se muestran como uno. Cierre la sesión en los que no conozca.

review-remembered-heading = Dispositivos recordados

review-remembered-about = Inician sesión solo con la contraseña. Deje de recordar los que no estén con usted.

review-apps-heading = Apps y accesos

review-apps-about = Una contraseña nueva no los detiene. Quite el acceso a los que no conozca o ya no use.

review-addresses-heading = Sus datos de contacto

review-addresses-about = Los códigos y los avisos llegan ahí. Quite los que no sean suyos.

review-contacts-heading = Sus contactos de recuperación

review-contacts-about = Quite a quien no conozca o a quien ya no le dé confianza.

review-none = Aquí no hay nada.

review-more = { $count ->
    [one] Queda { $count } más sin mostrar. Filtre la lista para encontrar lo que falta.
    [many] Quedan { $count } más sin mostrar. Filtre la lista para encontrar lo que falta.
   *[other] Quedan { $count } más sin mostrar. Filtre la lista para encontrar lo que falta.
}

## Qué es cada cosa

review-session = Dispositivo con la sesión iniciada

review-device = Dispositivo recordado

review-app = App

review-key = Clave para programas

review-forwarding = El correo se reenvía a

review-authenticator = App de autenticación

review-passkey = Llave de acceso

review-backup = Códigos de respaldo

review-password = Contraseña

review-email = Dirección de correo

review-phone = Número de teléfono

review-contact = Contacto de recuperación

review-sign-in = Inicio de sesión

review-password-changed = Se cambió la contraseña

review-address-added = Se agregó un dato de contacto

review-address-removed = Se quitó un dato de contacto

review-factor-added = Se agregó un segundo paso

review-factor-removed = Se quitó un segundo paso

review-backup-made = Se crearon códigos de respaldo

review-app-connected = Se dio acceso a una app

review-forwarding-added = Se configuró un reenvío

review-contact-added = Se agregó un contacto de recuperación

review-recovered = Se recuperó la cuenta

## Qué se sabe de cada cosa

review-at = { $at }

review-place = Lugar: { $place }

review-since = Desde el { $at }

review-last-used = Último uso: { $at }

review-count = { $count ->
    [one] { $count } en total
    [many] { $count } en total
   *[other] { $count } en total
}

review-may = Puede:

## Qué conviene saber de cada cosa

review-this-device = Parece el dispositivo que usa ahora

review-primary = Dato de contacto principal

review-during-incident = Después de que quizá entrara otra persona

review-new-place = Desde un lugar nuevo para esta cuenta

review-put-aside = Se desactivó hasta que lo configure de nuevo

review-removed = Se había quitado

review-last-one = Agregue otro dato de contacto antes de quitar este

review-synced = También está en otros dispositivos. Quítela si otra persona puede usar alguno de ellos.

## Qué va a pasar con cada cosa

review-will-remove = Se quitará

review-will-sign-out = Se cerrará la sesión

review-will-forget = Dejará de recordarse

review-will-stop = Perderá el acceso

review-will-undo = Se deshará

review-will-add = Se agregará

review-will-restore = Se restaurará

review-will-replace = Se reemplazará

review-will-rename = Se llamará «{ $name }»

## Qué ha pasado con cada cosa, en el comprobante

review-was-removed = Se quitó

review-was-signed-out = Se cerró la sesión

review-was-forgotten = Ya no se recuerda

review-was-stopped = Se quitó el acceso

review-was-undone = Se deshizo

review-was-added = Se agregó

review-was-restored = Se restauró

review-was-replaced = Se reemplazó

review-was-renamed = Ahora se llama «{ $name }»

## Botones. Cada etiqueta empieza por la palabra visible.

review-remove-button = Quitar

review-sign-out-button = No soy yo: cerrar sesión

review-forget-button = Dejar de recordar

review-stop-button = Quitar el acceso

review-undo-button = Deshacer esto

review-restore-button = Restaurar

review-keep-button = Dejar como está

review-rename-button = Cambiar el nombre

review-rename-label = Nombre nuevo

review-rename-save-button = Usar este nombre

review-button-label = { $button }: { $name }

review-all-devices-button = Cerrar sesión en todas partes

review-all-remembered-button = Dejar de recordar todos

review-all-apps-button = Quitar todos los accesos

review-all-keep-button = Dejar todos como están

review-all-marked = Todo lo de esta lista está marcado para que termine.

review-add-app-button = Agregar una app de autenticación

review-add-passkey-button = Agregar una llave de acceso

review-add-address-button = Agregar un dato de contacto

review-filter-label = Filtrar la lista

review-filter-hint = Un dispositivo o un lugar, como «iPhone» o «Sevilla».

review-filter-button = Mostrar

## El momento que se sospecha

review-suspected = Parece que otra persona tuvo acceso desde el { $at }. Lo que se cambió a partir de entonces está marcado.

review-suspect-about = ¿Sabe cuándo empezó? Pulse «Empezó aquí» en esa línea. Lo que se cambió a partir de entonces queda marcado.

review-began-button = Empezó aquí

review-report-button = Informar de esto

review-reported = Informe enviado. Referencia: { $reference }
