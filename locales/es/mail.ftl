### Correos. Texto sin formato; una línea vacía empieza un párrafo nuevo.

## El código

mail-code-subject = Su código de { -service }

mail-code-body =
    Hola:

    Alguien ha pedido recuperar el acceso a su cuenta de { -service }. Si fue usted, este es su código:

    { $code }

    Escríbalo en la página donde lo pidió. Sirve durante { $duration }. Si lo pidió más de una vez, use el código más reciente.

    No le diga este código a nadie. Nadie de { -service } se lo pide, ni por teléfono ni por chat.

    Si no fue usted, puede ignorar este correo. Sin el código no cambia nada en su cuenta.

    { -service }

mail-code-short-body =
    Su código para volver a entrar en su cuenta de { -service }:

    { $code }

    Escríbalo en la página donde lo pidió. Funciona durante este tiempo: { $duration }. Vale el código más nuevo.

    No diga este código a nadie. Nadie de { -service } se lo pide.

    Si no lo pidió usted, no tiene que hacer nada. Sin el código no cambia nada.

    { -service }

## No hay ninguna cuenta con esta dirección

mail-no-account-subject = No hay ninguna cuenta de { -service } con esta dirección de correo

mail-no-account-body =
    Hola:

    Alguien escribió esta dirección de correo para recuperar el acceso a una cuenta de { -service }. No hay ninguna cuenta con esta dirección de correo.

    Si fue usted, puede que su cuenta tenga otra dirección de correo. Pruebe con ella, con su número de teléfono o con su nombre de usuario.

    Si no fue usted, puede ignorar este correo.

    { -service }

## La cuenta está desactivada

mail-disabled-subject = Su cuenta de { -service } está desactivada

mail-disabled-body =
    Hola:

    Alguien ha pedido recuperar el acceso a su cuenta de { -service }. La cuenta está desactivada, así que no hemos enviado ningún código.

    Para volver a usarla, abra la página donde pidió el código y elija «Hablar con una persona».

    Si no fue usted, puede ignorar este correo.

    { -service }

## Un código para un contacto de recuperación, que se lo lee a la persona titular

mail-contact-code-subject = Puede que { $owner } le pida un código

mail-contact-code-body =
    Hola, { $contact }:

    { $owner } tiene una cuenta de { -service } y dijo que usted puede ayudar con ella. Alguien está recuperando el acceso a esa cuenta y ha pedido la ayuda de usted.

    Si { $owner } se lo pide, léale este código:

    { $code }

    Sirve durante { $duration }.

    Léaselo solo a { $owner }, en persona o en una llamada en la que reconozca su voz. No lo escriba en ningún mensaje ni en ninguna página. Nadie de { -service } se lo pide.

    Si otra persona le pide este código, no se lo diga.

    Si no esperaba este correo, cuénteselo a { $owner }. Sin el código no cambia nada en la cuenta.

    { -service }

## Un código que confirma una dirección nueva de una cuenta

mail-new-address-code-subject = Confirme esta dirección de correo para { -service }

mail-new-address-code-body =
    Hola:

    Alguien quiere agregar esta dirección de correo a la cuenta { $account } de { -service }. Si fue usted, este es su código:

    { $code }

    Escríbalo en la página donde agregó la dirección de correo. Sirve durante { $duration }. Si lo pidió más de una vez, use el código más reciente.

    No le diga este código a nadie. Nadie de { -service } se lo pide, ni por teléfono ni por chat.

    Si no fue usted, puede ignorar este correo. Sin el código, la dirección de correo no se agrega.

    { -service }

## La cuenta se recuperó y se cambió

mail-secured-subject = Se recuperó su cuenta de { -service } y se hicieron cambios

mail-secured-body =
    Hola:

    Alguien recuperó el acceso a la cuenta { $account } de { -service } e hizo cambios en ella.

    Cuándo: { $at }

    Qué cambió:

    { $changes }

    Si fue usted, no tiene que hacer nada.

    Si no fue usted, congele la cuenta. Mientras esté congelada, nadie puede cambiar sus datos de contacto ni la forma de iniciar sesión. Este enlace hace eso y nada más:

    { $link }

    Después, escriba la dirección { $address } en su navegador y elija «Alguien entró en mi cuenta». Allí también le ayuda una persona.

    Enviamos esto a todos los datos de contacto de la cuenta, también a los antiguos, para que sepa qué pasa.

    { -service }

mail-secured-protected-body =
    Hola:

    Alguien recuperó el acceso a la cuenta { $account } de { -service } e hizo cambios en ella.

    Cuándo: { $at }

    Qué cambió:

    { $changes }

    La cuenta está en modo protegido hasta el { $until }. Hasta entonces nadie puede cambiar sus datos de contacto ni la forma de iniciar sesión.

    Si fue usted, no tiene que hacer nada.

    Si no fue usted, congele la cuenta. Mientras esté congelada, nadie puede cambiar sus datos de contacto ni la forma de iniciar sesión. Este enlace hace eso y nada más:

    { $link }

    Después, escriba la dirección { $address } en su navegador y elija «Alguien entró en mi cuenta». Allí también le ayuda una persona.

    Enviamos esto a todos los datos de contacto de la cuenta, también a los antiguos, para que sepa qué pasa.

    { -service }

mail-change-password = La contraseña es nueva.

mail-change-backup-codes = Hay códigos de respaldo nuevos. Los anteriores ya no sirven.

mail-change-sessions = { $count ->
    [one] Se cerró la sesión en { $count } dispositivo.
    [many] Se cerró la sesión en { $count } de dispositivos.
   *[other] Se cerró la sesión en { $count } dispositivos.
}

mail-change-devices = { $count ->
    [one] { $count } dispositivo necesita otra vez el segundo paso.
    [many] { $count } de dispositivos necesitan otra vez el segundo paso.
   *[other] { $count } dispositivos necesitan otra vez el segundo paso.
}

mail-change-access-removed = { $count ->
    [one] { $count } app o reenvío perdió el acceso: { $names }
    [many] { $count } de apps o reenvíos perdieron el acceso: { $names }
   *[other] { $count } apps o reenvíos perdieron el acceso: { $names }
}

mail-change-factors-added = { $count ->
    [one] Se agregó { $count } segundo paso: { $names }
    [many] Se agregaron { $count } de segundos pasos: { $names }
   *[other] Se agregaron { $count } segundos pasos: { $names }
}

mail-change-factors-removed = { $count ->
    [one] Se quitó { $count } segundo paso: { $names }
    [many] Se quitaron { $count } de segundos pasos: { $names }
   *[other] Se quitaron { $count } segundos pasos: { $names }
}

mail-change-factors-renamed = { $count ->
    [one] { $count } segundo paso tiene un nombre nuevo. Se llamaba: { $names }
    [many] { $count } de segundos pasos tienen un nombre nuevo. Se llamaban: { $names }
   *[other] { $count } segundos pasos tienen un nombre nuevo. Se llamaban: { $names }
}

mail-change-addresses-added = { $count ->
    [one] Se agregó { $count } dato de contacto: { $names }
    [many] Se agregaron { $count } de datos de contacto: { $names }
   *[other] Se agregaron { $count } datos de contacto: { $names }
}

mail-change-addresses-restored = { $count ->
    [one] Se restauró { $count } dato de contacto: { $names }
    [many] Se restauraron { $count } de datos de contacto: { $names }
   *[other] Se restauraron { $count } datos de contacto: { $names }
}

mail-change-addresses-removed = { $count ->
    [one] Se quitó { $count } dato de contacto: { $names }
    [many] Se quitaron { $count } de datos de contacto: { $names }
   *[other] Se quitaron { $count } datos de contacto: { $names }
}

mail-change-contacts-removed = { $count ->
    [one] Se quitó { $count } contacto de recuperación: { $names }
    [many] Se quitaron { $count } de contactos de recuperación: { $names }
   *[other] Se quitaron { $count } contactos de recuperación: { $names }
}

## La protección después de una recuperación terminó antes de tiempo

mail-protection-ended-subject = Terminó el modo protegido de su cuenta de { -service }

mail-protection-ended-body =
    Hola:

    Después de una recuperación, la cuenta { $account } de { -service } estaba en modo protegido. Nadie podía cambiar sus datos de contacto ni la forma de iniciar sesión. Alguien lo terminó antes de tiempo.

    Cuándo: { $at }

    Si fue usted, no tiene que hacer nada.

    Si no fue usted, congele la cuenta. Mientras esté congelada, nadie puede cambiar sus datos de contacto ni la forma de iniciar sesión. Este enlace hace eso y nada más:

    { $link }

    Después, escriba la dirección { $address } en su navegador y elija «Alguien entró en mi cuenta». Allí también le ayuda una persona.

    Enviamos esto a todos los datos de contacto de la cuenta, también a los antiguos, para que sepa qué pasa.

    { -service }

## La cuenta se congeló

mail-frozen-subject = Su cuenta de { -service } está congelada

mail-frozen-body =
    Hola:

    La cuenta { $account } de { -service } está congelada. Mientras lo esté, nadie puede cambiar sus datos de contacto ni la forma de iniciar sesión.

    Cuándo: { $at }

    Hasta: { $until }

    Si lo hizo usted, no tiene que hacer nada.

    Si no fue usted, no se ha perdido nada. Escriba la dirección { $address } en su navegador y elija «Alguien entró en mi cuenta». Allí también le ayuda una persona.

    Enviamos esto a todas las direcciones de correo de la cuenta, para que sepa qué pasa.

    { -service }

## Una recuperación espera

mail-wait-begun-subject = Alguien está recuperando el acceso a su cuenta de { -service }

mail-wait-begun-body =
    Hola:

    Alguien está recuperando el acceso a la cuenta { $account } de { -service }. Para protegerla, hay un tiempo de espera antes de poder cambiar la contraseña.

    Empezó: { $at }

    Termina: { $until }

    Hasta entonces no cambia nada en la cuenta. Después, quien lo pidió tiene que demostrar una vez más que la cuenta es suya.

    Si fue usted, espere hasta entonces. Después, escriba la dirección { $address } en su navegador y continúe.

    Si no fue usted, cancele la recuperación. Así, quien la pidió no puede continuar. Este enlace hace eso y nada más:

    { $link }

    Enviamos esto a todas las direcciones de correo de la cuenta, para que sepa qué pasa.

    { -service }

## La espera se canceló

mail-wait-cancelled-subject = Se canceló el tiempo de espera de su cuenta de { -service }

mail-wait-cancelled-body =
    Hola:

    Alguien estaba recuperando el acceso a la cuenta { $account } de { -service } y esperaba para continuar. Eso se canceló.

    Cuándo: { $at }

    No ha cambiado nada en la cuenta.

    Si lo canceló usted, no tiene que hacer nada. Si le preocupa su cuenta, escriba la dirección { $address } en su navegador y elija «Alguien entró en mi cuenta».

    Si era usted quien esperaba, puede empezar allí de nuevo. Allí también le ayuda una persona.

    { -service }

## Un código de respaldo se usó y se reemplazó

mail-backup-code-replaced-subject = Se usó un código de respaldo de su cuenta de { -service }

mail-backup-code-replaced-body =
    Hola:

    Se usó un código de respaldo de la cuenta { $account } de { -service }. Ya no sirve, y uno nuevo lo reemplazó.

    Cuándo: { $at }

    Si fue usted, guarde el código de respaldo nuevo donde guardaba el anterior.

    Si no fue usted, congele la cuenta. Mientras esté congelada, nadie puede cambiar sus datos de contacto ni la forma de iniciar sesión. Este enlace hace eso y nada más:

    { $link }

    Después, escriba la dirección { $address } en su navegador y elija «Alguien entró en mi cuenta». Allí también le ayuda una persona.

    { -service }

## Un segundo paso se desactivó

mail-factor-suspended-subject = Se desactivó un segundo paso de su cuenta de { -service }

mail-factor-suspended-body =
    Hola:

    Se desactivó un segundo paso de la cuenta { $account } de { -service }. Alguien está recuperando el acceso a la cuenta y nos dijo que lo ha perdido, o que otra persona puede usarlo.

    Qué: { $factor }

    Cuándo: { $at }

    Si fue usted, no tiene que hacer nada. Puede configurarlo de nuevo más adelante.

    Si no fue usted, congele la cuenta. Mientras esté congelada, nadie puede cambiar sus datos de contacto ni la forma de iniciar sesión. Este enlace hace eso y nada más:

    { $link }

    Después, escriba la dirección { $address } en su navegador y elija «Alguien entró en mi cuenta». Allí también le ayuda una persona.

    { -service }

mail-factor-passkey = llaves de acceso

mail-factor-authenticator = la app de autenticación

mail-factor-email = códigos por correo

mail-factor-text = códigos por mensaje de texto

mail-factor-backup = códigos de respaldo

mail-factor-contact = códigos de contactos de recuperación

mail-factor-person = la comprobación por una persona

## Aprobamos que alguien entre en la cuenta

mail-way-opened-subject = Alguien puede recuperar el acceso a su cuenta de { -service }

mail-way-opened-body =
    Hola:

    Alguien nos dijo que es titular de la cuenta { $account } de { -service } y que no puede iniciar sesión. Personas de nuestro equipo lo revisaron y estuvieron de acuerdo. Quien lo pidió puede cambiar la contraseña y la forma de iniciar sesión.

    Cuándo: { $at }

    El acceso está abierto hasta: { $until }

    Si fue usted, no tiene que hacer nada.

    Si no fue usted, cierre este acceso. Así, quien lo pidió no puede continuar, y una persona lo revisa otra vez. Este enlace hace eso y nada más:

    { $link }

    Después, escriba la dirección { $address } en su navegador y elija «Alguien entró en mi cuenta». Allí también le ayuda una persona.

    Enviamos esto a todos los datos de contacto de la cuenta, también a los antiguos. Así no pasa nada sin que usted lo sepa.

    { -service }

## Se abrió un caso

mail-case-subject = Su caso de { -service } está abierto

mail-case-body =
    Hola:

    Gracias por contarnos qué pasó. Su caso está abierto.

    Su referencia es { $reference }. Puede leérnosla en voz alta.

    { $days ->
        [one] Una persona lee su caso y responde en { $days } día como máximo.
        [many] Una persona lee su caso y responde en { $days } de días como máximo.
       *[other] Una persona lee su caso y responde en { $days } días como máximo.
    } Cuando haya una respuesta, le avisamos en esta dirección de correo. La respuesta en sí está en la página de su caso:

    { $link }

    Si la página se lo pide, el código de su caso es { $code }. Úselo solo en esa página: no se lo lea a nadie.

    Nunca pedimos una contraseña, un código ni dinero. Nunca le llamamos por teléfono ni le pedimos ver o controlar su dispositivo.

    Si no abrió ningún caso, puede ignorar este correo. Este correo no cambia nada en ninguna cuenta.

    { -service }

## Alguien nombró la cuenta y la dirección de un caso que está abierto

mail-case-again-subject = Ha vuelto a escribir a { -service }

mail-case-again-body =
    Hola:

    Ha vuelto a escribirnos sobre una cuenta. Ya tiene un caso abierto para ella, así que hemos agregado allí lo que escribió. El caso conserva su turno.

    Su referencia es { $reference }. Puede ver cómo va el caso, y lo que se escribió, en su página:

    { $link }

    Si la página se lo pide, el código nuevo de su caso es { $code }. El código de los correos anteriores ya no sirve. Úselo solo en esa página: no se lo lea a nadie.

    Nunca pedimos una contraseña, un código ni dinero. Nunca le llamamos por teléfono ni le pedimos ver o controlar su dispositivo.

    Si no fue usted quien escribió, díganoslo en la página.

    { -service }

## Se pidió el código de un caso, o se cambió su dirección: a la dirección que tiene ahora

mail-case-code-subject = El código de su caso de { -service }

mail-case-code-body =
    Hola:

    Aquí tiene un código nuevo para su caso { $reference }. Usted lo pidió en la página del caso, o nos dio allí esta dirección de correo:

    { $link }

    Si la página se lo pide, el código es { $code }. El código de los correos anteriores ya no sirve. Úselo solo en esa página: no se lo lea a nadie.

    Nunca pedimos una contraseña, un código ni dinero. Nunca le llamamos por teléfono ni le pedimos ver o controlar su dispositivo.

    Si no lo pidió, puede ignorar este correo.

    { -service }

## Se cambió la dirección de un caso: a la dirección anterior

mail-case-moved-subject = Su caso de { -service } tiene otra dirección de correo

mail-case-moved-body =
    Hola:

    El { $at }, alguien que tenía el código de su caso { $reference } nos dio otra dirección de correo para él. Ahora escribimos a esa dirección. El código de los correos anteriores ya no sirve.

    Si no fue usted, escriba la dirección { $address } en su navegador, elija «Hablar con una persona» y díganoslo. Así se abre un caso nuevo.

    Nunca pedimos una contraseña, un código ni dinero. Nunca le llamamos por teléfono ni le pedimos ver o controlar su dispositivo.

    { -service }

## Hay novedades en un caso

mail-case-news-subject = Novedades de su caso de { -service }

mail-case-news-body =
    Hola:

    Hay novedades en su caso { $reference }. Para leerlas, escriba la dirección { $page } en su navegador. Allí, escriba el código del correo más reciente que lo tenga. Si no encuentra el código, pida uno nuevo en esa página.

    No escribimos las novedades en este correo, porque otras personas podrían leerlo.

    Nunca pedimos una contraseña, un código ni dinero. Nunca le llamamos por teléfono ni le pedimos ver o controlar su dispositivo.

    { -service }
