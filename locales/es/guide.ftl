### Lo que soporte envía a quien ha pedido ayuda, con un enlace que lleva a una recuperación.

guide-message =
    Hola:

    Usted pidió ayuda a { -service } con su cuenta. Este enlace abre la página que necesita:

    { $address }

    Sirve una sola vez, hasta el { $until }. Allí podrá demostrar que la cuenta es suya. Nadie de { -service } le pide una contraseña ni un código.

    Si no pidió ayuda, no abra el enlace.

    { -service }
