### Una llave de acceso demuestra que es usted.

passkey-heading = Use su llave de acceso

passkey-about = Si la cuenta { $identifier } tiene una llave de acceso, puede usarla ahora en este dispositivo o en su teléfono.

passkey-how = Su dispositivo le pide la cara, la huella o el código que lo desbloquea. Nosotros nunca los vemos.

passkey-time = Tiene diez minutos y puede empezar de nuevo tantas veces como necesite.

passkey-button = Usar su llave de acceso

passkey-asking-status = Siga lo que muestra su dispositivo.

passkey-cancelled = La llave de acceso no se usó. Se canceló, o no hay ninguna para esta cuenta en este dispositivo.

passkey-cancelled-next = Inténtelo de nuevo o elija otra opción.

passkey-unsupported = Este navegador no puede usar llaves de acceso. Elija otra opción.

passkey-other-address = Esta llave de acceso es de otro sitio web. Elija otra opción.

passkey-broken = Su dispositivo no pudo usar la llave de acceso. Inténtelo de nuevo o elija otra opción.

passkey-over = El tiempo para usar una llave de acceso ha terminado. Empiece de nuevo.

passkey-again-button = Empezar de nuevo

passkey-another-button = Elegir otra opción
