### ¿Cómo quiere demostrar que es usted? Antes de la primera prueba, la lista es la misma para todas las cuentas.

proofs-heading = ¿Cómo quiere demostrar que es usted?

proofs-intro = Todas las opciones valen lo mismo. Elija la que pueda usar ahora.

proofs-more-heading = Hace falta una prueba más

proofs-more-why = Esta cuenta tiene un segundo paso para iniciar sesión. Por eso, un solo tipo de prueba no basta para cambiar la contraseña.

proofs-more-protects = Así no puede entrar alguien que lee su correo pero no es usted.

proofs-confirm-heading = Demuestre una vez más que es usted

proofs-confirm-why = Ya ha demostrado lo suficiente. Con una prueba nueva sabemos que nadie más continúa en lugar de usted.

proofs-proven-heading = Lo que ya ha demostrado

proofs-choose-heading = Lo que puede usar ahora

## Las opciones: nombre, qué necesita cada una y cuánto tarda

proofs-passkey = Llave de acceso

proofs-passkey-about = En este dispositivo o en un teléfono cercano. Tarda unos segundos.

proofs-app = Código de su app de autenticación

proofs-app-about = Necesita el teléfono que tiene la app. Tarda alrededor de un minuto.

proofs-email = Código por correo

proofs-email-about = Necesita poder leer el correo de la cuenta. Tarda unos minutos.

proofs-text = Código por mensaje de texto

proofs-text-about = Necesita el teléfono con el número de la cuenta. Tarda unos minutos.

proofs-text-risk = Si alguien se apodera de su número de teléfono, también recibe este código. Otra opción es más segura.

proofs-backup = Código de respaldo

proofs-backup-about = Necesita la lista que guardó o imprimió. Tarda alrededor de un minuto.

proofs-contact = Código de un contacto de recuperación

proofs-contact-about = Alguien que usted eligió recibe un código y se lo lee. Tarda lo que dura una llamada.

proofs-person = Comprobación por una persona

proofs-person-about = Usted responde a tres preguntas cortas. Una persona las lee y le responde.

proofs-sent-to = A { $address }

proofs-figures = { $percent ->
    [one] Le funciona a { $percent } de cada 100 personas.
    [many] Le funciona a { $percent } de cada 100 personas.
   *[other] Les funciona a { $percent } de cada 100 personas.
} La mitad tarda menos de { $time }.

## Lo que no se puede usar

proofs-cannot-link = No puedo usar esto

proofs-cannot-or-read-link = No puedo usar esto, o lo lee otra persona

proofs-cannot-label = No puedo usar esto: { $way }

proofs-cannot-or-read-label = No puedo usar esto, o lo lee otra persona: { $way }

proofs-cannot-suspends = Si ha perdido su app de autenticación o su llave de acceso, díganoslo. Así deja de servir de inmediato.

proofs-ruled-out-heading = Lo que no usa

proofs-can-link = Sí puedo usarlo

proofs-can-label = Sí puedo usarlo: { $way }

proofs-none = No hay ninguna otra opción que pueda usar aquí. Una persona puede comprobar que es usted.

proofs-unchanged = No ha cambiado nada en su cuenta.

proofs-person-button = Pedir a una persona que lo compruebe

proofs-changed-status = La lista ha cambiado.
