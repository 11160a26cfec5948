### ¿Está a salvo el buzón de correo? Se pregunta antes de enviar un código, cuando otra persona puede estar en la cuenta.

mailbox-heading = ¿Puede otra persona leer su correo?

mailbox-why = Podemos enviar un código a su correo. No debe llegarle a nadie más.

mailbox-no = No

mailbox-no-about = Solo usted sabe la contraseña de su buzón de correo.

mailbox-yes = Sí

mailbox-yes-about = Alguien tiene la contraseña o usa un dispositivo que recibe su correo.

mailbox-unsure = No lo sé

mailbox-unsure-about = Le mostramos cómo averiguarlo. Le llevará unos diez minutos.

## Primeros auxilios para el buzón

mailbox-safe-heading = Primero ponga a salvo su buzón de correo

mailbox-safe-intro = Hágalo en la página de su proveedor de correo, en un dispositivo que solo use usted. Le llevará unos diez minutos.

mailbox-steps-heading = En los ajustes de su buzón de correo

mailbox-password-heading = Cambie la contraseña

mailbox-password = Elija una nueva que no use en ningún otro sitio.

mailbox-devices-heading = Cierre la sesión en todos los demás dispositivos

mailbox-devices = En los ajustes, busque «dispositivos» o «seguridad».

mailbox-forwarding-heading = Revise el reenvío y los filtros

mailbox-forwarding = Quite todas las reglas que envíen su correo a otra persona o lo oculten.

mailbox-recovery-heading = Revise la dirección y el número de recuperación

mailbox-recovery = Quite los que no sean suyos.

mailbox-second-step-heading = Active un segundo paso para iniciar sesión

mailbox-second-step = Así la contraseña sola no basta para leer su correo.

mailbox-nothing-sent = Hasta que usted lo diga, no enviamos ningún código a su buzón de correo.

mailbox-safe-button = Mi buzón de correo ya está a salvo

mailbox-without-button = Continuar sin el correo
