### Para un familiar o amigo que ayuda a la persona titular de una cuenta.

helping-heading = Usted está ayudando a otra persona

helping-lead = Funciona mejor si la persona titular de la cuenta está a su lado o habla con usted por teléfono.

helping-you-heading = Lo que usted puede hacer

helping-you-read = Leerle las páginas y explicarle lo que se pide.

helping-you-type = Escribir lo que no es secreto: el nombre de la cuenta y lo que pasó.

helping-you-contact = Leerle un código, si usted es su contacto de recuperación.

helping-you-case = Pedir ayuda a una persona de nuestro equipo. Diga en las respuestas que escribe por otra persona.

helping-owner-heading = Lo que solo puede hacer la persona titular

helping-owner-decide = Decidir qué se hace con la cuenta.

helping-owner-codes = Abrir su propio correo y sus propios mensajes, y escribir cada código.

helping-owner-password = Elegir la contraseña nueva y escribirla, para que nadie más la sepa.

helping-owner-factors = Configurar una llave de acceso o una app de autenticación, en un dispositivo propio.

helping-owner-photographs = Mostrar documentos, si una persona de nuestro equipo se los pide.

helping-never-heading = Lo que nadie debe hacer

helping-never = No ponga el correo ni el teléfono de usted como si fueran de la persona titular. No se quede con sus contraseñas ni con sus códigos.

helping-stranger = Si no conoce a la persona titular, no siga. Tampoco siga si esto se lo pidió alguien que no conoce.

helping-start-heading = Empezar con la persona titular

helping-situation-label = ¿Qué pasó con la cuenta?

helping-start-button = Empezar

helping-start-next = Después, cada página dice qué debe escribir solo la persona titular. Pueden continuar en el teléfono de esa persona en cualquier momento.
