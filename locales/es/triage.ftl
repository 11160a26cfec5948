### La primera pregunta: ¿qué pasó? Y qué probar antes del camino más largo.

triage-heading = ¿Qué pasó con su cuenta?

triage-intro = Elija lo que mejor encaje. Puede volver y elegir otra cosa en cualquier momento.

## Las siete situaciones

triage-forgot-password = Olvidé mi contraseña

triage-forgot-password-about = Todavía puede leer su correo.

triage-lost-second-factor = Perdí mi teléfono, mi app de autenticación o mis códigos de respaldo

triage-lost-second-factor-about = Una app de autenticación es una app de su teléfono que muestra códigos para iniciar sesión.

triage-lost-contact = No puedo usar mi correo o mi número de teléfono

triage-lost-contact-about = La cuenta tiene una dirección de correo o un número que usted ya no usa.

triage-hacked = Alguien entró en mi cuenta

triage-hacked-about = O pasó algo en ella que usted no hizo.

triage-locked = Mi cuenta está bloqueada

triage-locked-about = Aparece un mensaje que dice que por ahora no puede iniciar sesión.

triage-impersonation = Alguien se hace pasar por mí

triage-impersonation-about = Puede informarnos de esto aunque no tenga una cuenta.

triage-known-person = Alguien que conozco puede tener acceso

triage-known-person-about = Puede ser su pareja, un familiar, una amistad o alguien del trabajo.

triage-error-empty = Elija lo que mejor encaje. Si nada encaja, hable con una persona.

## Pruebe esto primero

triage-try-heading = Pruebe esto primero

triage-try-intro = Puede que algo de esto sea más rápido. Se comprueba en un minuto.

triage-try-device-heading = Otro dispositivo

triage-try-device = Mire en sus otros teléfonos, tabletas y computadoras. Si en alguno sigue con la sesión iniciada, use ese dispositivo.

triage-try-device-contact = Busque un dispositivo en el que siga con la sesión iniciada. Allí puede cambiar la dirección de correo o el número en los ajustes.

triage-try-saved-password-heading = Una contraseña guardada

triage-try-saved-password = Mire en su navegador o en su gestor de contraseñas. Puede que le haya guardado la contraseña.

triage-try-backup-codes-heading = Sus códigos de respaldo

triage-try-backup-codes = Los códigos de respaldo son una lista que quizá imprimió o guardó cuando creó su cuenta. Cada código sirve una sola vez.

triage-try-old-number-heading = Su correo o su número anterior

triage-try-old-number = Puede que su proveedor de correo o su compañía de teléfono se lo devuelva. Pregúnteles.

triage-try-wait-heading = Esperar

triage-try-wait = Muchos bloqueos terminan solos. Espere una hora y después inicie sesión como siempre.

triage-try-other-app-heading = Una copia de su app de autenticación

triage-try-other-app = Mire en su teléfono o tableta anterior. Muchas apps también pueden pasar sus códigos a un teléfono nuevo.

triage-try-continue-button = Nada de esto me ayudó

## Alguien entró: primero, las dos cosas más urgentes

triage-hacked-heading = Haga primero estas dos cosas

triage-hacked-mailbox-heading = Ponga a salvo su buzón de correo

triage-hacked-mailbox = Si otra persona puede leer su correo, cambie la contraseña de su buzón de correo antes de continuar.

triage-hacked-silence-heading = No responda a nadie

triage-hacked-silence = No pague y no le diga un código a nadie, diga ser quien diga ser.

triage-progress-saved = Guardamos lo que ha avanzado durante un día. Vuelva en este navegador, o cree un pase de recuperación para continuar en otro.

## Alguien que conozco puede tener acceso: primero, la seguridad

triage-known-person-heading = Antes de continuar

triage-known-person-device = Use un dispositivo que solo use usted. Alguien con acceso a este dispositivo puede ver esta página.

triage-known-person-noticed = La otra persona puede darse cuenta cuando usted cambie una contraseña. Piense primero qué es seguro para usted.

triage-known-person-helpline = Una línea de ayuda para personas en riesgo puede hacer un plan con usted. Llame desde un teléfono que solo use usted.

triage-known-person-danger = Si está en peligro, llame al número de emergencias de su país.

triage-known-person-continue-button = Este dispositivo es seguro

## Alguien se hace pasar por mí

triage-impersonation-heading = Díganos quién se hace pasar por usted

triage-impersonation-collect = Primero copie el nombre o la dirección web de esa cuenta. Una captura de pantalla también ayuda.

## Lo que sigue

triage-next-heading = Qué pasa después

triage-next = Díganos qué cuenta es y elija una opción que todavía tenga. Si no le queda ninguna, le ayuda una persona.

## Situaciones que revisa una persona

triage-person-heading = Le ayudará una persona

triage-person-what-next = Usted responde a tres preguntas cortas. Una persona las lee y le responde.

triage-person-when = { $days ->
    [one] Respondemos en { $days } día como máximo.
    [many] Respondemos en { $days } de días como máximo.
   *[other] Respondemos en { $days } días como máximo.
}

triage-person-button = Responder a las preguntas

## Volver a la primera página

triage-unfinished = Ya había empezado. Continúe donde estaba o elija otra vez abajo.

triage-unfinished-button = Continuar donde estaba
