### Revisar todos los cambios antes de hacerlos.

changes-heading = Revise lo que va a cambiar

changes-about = Los cambios se hacen todos juntos, o no se hace ninguno.

changes-change-label = Cambiar: { $name }

changes-new-password = Una contraseña nueva

changes-new-codes = Diez códigos de respaldo nuevos reemplazan a los anteriores

changes-line = { $name }: { $what }

changes-all-devices = Se cerrará la sesión en todos los dispositivos

changes-skipped = No ha revisado lo siguiente. Se queda como está:

changes-told = Enviaremos un aviso de los cambios a estos datos de contacto:

changes-protected = Durante { $time } después de los cambios, nadie puede cambiar los datos de contacto ni el segundo paso de la forma habitual. A esto lo llamamos modo protegido.

changes-button = Hacer estos cambios
