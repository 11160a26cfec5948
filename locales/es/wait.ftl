### La espera: una recuperación se detiene un tiempo, para que la persona titular se entere y pueda pararla.

wait-heading = Hay un tiempo de espera

wait-lead = Ha demostrado lo suficiente. Ahora esperamos, para que la persona titular pueda parar esto si no es usted.

wait-until = Puede continuar a partir del { $until }.

wait-left = Tiempo que queda: { $left }.

wait-over-status = El tiempo de espera ha terminado. Ya puede continuar.

wait-over = Ya puede continuar. Primero le pediremos que demuestre una vez más que es usted.

wait-why-heading = Por qué esperamos

wait-without-second-step = La cuenta tiene un segundo paso para iniciar sesión, y no se usó.

wait-new-address = El código llegó a un dato de contacto que se agregó a la cuenta hace poco.

wait-policy = En este tipo de cuentas, todo el mundo tiene que esperar.

wait-signs-of-fraud = Hay señales de que otra persona está intentando entrar. Por eso tarda más.

wait-told-heading = A quién se avisó

wait-told = { $count ->
    [one] Escribimos a { $count } dato de contacto de la cuenta. El mensaje dice cómo cancelar.
    [many] Escribimos a { $count } de datos de contacto de la cuenta. Los mensajes dicen cómo cancelar.
   *[other] Escribimos a { $count } datos de contacto de la cuenta. Los mensajes dicen cómo cancelar.
}

wait-end-heading = Qué pasa al final

wait-end = Vuelva a esta página. Le pediremos que demuestre una vez más que es usted y después podrá elegir una contraseña nueva.

wait-meanwhile = Puede cerrar esta página. Hasta entonces la cuenta se queda como está.

wait-cancel-button = Cancelar la recuperación

wait-cancel-about = Esto termina el tiempo de espera y la recuperación. La cuenta se queda como está.

wait-go-on-button = Continuar
