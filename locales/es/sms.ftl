### Mensajes de texto. Solo signos del alfabeto de los mensajes de texto: caben é, ñ y ü, pero no á, í, ó ni ú.
### Con uno solo de estos, el mensaje pasa de 160 caracteres a 70. Por eso no dice «código».

## El código

sms-code-body = { $code } es para recuperar su cuenta de { -service }. Caduca en { $duration }. Nunca lo pedimos por teléfono ni chat.

sms-code-short-body = { $code } es para recuperar su cuenta de { -service }.

## El código que confirma un número de teléfono nuevo

sms-new-number-code-body = { $code } es para agregar este teléfono a su cuenta de { -service }. Caduca en { $duration }. Si no fue usted, no haga nada.

sms-new-number-code-short-body = { $code } es para agregar este teléfono a su cuenta de { -service }.

## Un aviso de que algo cambió en la cuenta

sms-notice-body = Hubo cambios en su cuenta de { -service } el { $at }. Si no fue usted, abra { $address } en su navegador y hable con una persona.

sms-notice-short-body = Hubo cambios en su cuenta de { -service }. Si no fue usted, abra { $address } en su navegador.

## Un aviso de que aprobamos que alguien entre en la cuenta

sms-way-body = Desde el { $at } alguien puede entrar en su cuenta de { -service }. Si no fue usted, abra { $address } y hable con una persona.

sms-way-short-body = Alguien puede entrar en su cuenta de { -service }. Si no fue usted, abra { $address } en su navegador.
