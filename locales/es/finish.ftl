### Lo que se hizo y lo que viene después.

finish-heading = Sus cambios están hechos

finish-done-heading = Lo que hemos hecho

finish-changed = Hicimos estos cambios el { $at }.

finish-signed-out = Cerramos la sesión en todos los dispositivos. Cada uno necesita otra vez la contraseña.

finish-told = { $count ->
    [one] Enviamos un aviso de lo que pasó a { $count } dato de contacto:
    [many] Enviamos un aviso de lo que pasó a { $count } de datos de contacto:
   *[other] Enviamos un aviso de lo que pasó a { $count } datos de contacto:
}

finish-next-heading = Qué viene después

finish-sign-in = Inicie sesión otra vez. No la iniciamos aquí, para que nadie más pueda usar esta página.

finish-sign-in-button = Ir a iniciar sesión

finish-password-manager = Si usa un gestor de contraseñas, guarde ahí la contraseña nueva.

finish-not-you = Si algo de esto no lo hizo usted, hable ahora con una persona.

finish-reference = Referencia: { $reference }

finish-reference-about = Guarde esta referencia. Nos ayuda si tiene alguna pregunta sobre lo de hoy.

finish-protected-heading = El modo protegido está activado

finish-protected = Su cuenta está en modo protegido hasta el { $until }. Hasta entonces nadie puede cambiar los datos de contacto ni el segundo paso de la forma habitual.

finish-protected-early = Para terminarlo antes, vuelva aquí y demuestre que es usted. Use dos de estas opciones: llave de acceso, app de autenticación, código de respaldo.

finish-protected-end-button = Terminar ahora el modo protegido

finish-save-button = Guardar el comprobante

finish-file-title = comprobante

finish-close = Puede cerrar esta página.

finish-feedback-link = ¿Cómo fue volver a entrar?
