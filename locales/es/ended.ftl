### Páginas para cuando la recuperación ha terminado.

ended-left-heading = Ha salido

ended-left = No se ha guardado nada en este navegador. Lo que se hizo antes de salir queda hecho.

ended-left-offline = Este navegador lo ha borrado todo. No pudo conectar con nosotros, así que su recuperación terminará por sí sola.

ended-expired-heading = Esta recuperación ha terminado

ended-expired = Por su seguridad, una recuperación termina después de { $duration }. No ha cambiado nada en su cuenta.

ended-ran-out = Por su seguridad, una recuperación termina después de un tiempo. No ha cambiado nada en su cuenta desde su último paso.

ended-expired-idle-heading = Pasó un rato sin actividad

ended-expired-idle = Si no se pulsa nada durante { $duration }, la recuperación termina por su seguridad. No ha cambiado nada en su cuenta.

ended-replaced-heading = Una recuperación más reciente reemplazó a esta

ended-replaced = Si la empezó en otra ventana o en otro navegador, continúe allí. Si no fue usted, empiece de nuevo aquí y congele la cuenta, o hable con una persona.

ended-cancelled-heading = La recuperación se canceló

ended-cancelled = El tiempo de espera ha terminado y no se cambió nada. La cuenta conserva su contraseña, sus datos de contacto y sus dispositivos.

ended-cancelled-kept = Una cuenta congelada sigue congelada hasta que se cumpla su plazo. Un caso que usted abrió sigue abierto.

ended-unknown-heading = Aquí no hay ninguna recuperación abierta

ended-unknown = Puede que haya terminado. Si empezó en otro navegador, continúe allí.

ended-done-heading = Esto ya está hecho

ended-done = La contraseña se cambió aquí. Inicie sesión con la nueva.

ended-start-button = Empezar de nuevo

ended-feedback-link = ¿Qué tal va hasta ahora?
