### SMS. Só letras do alfabeto de 160 lugares: é, à e ü cabem; á, ã, ç, ê, í, ó, õ e ú não. Com uma só dessas,
### a mensagem passa de 160 lugares para 70. Por isso não diz “código”, “não” nem “você”.

## O código

sms-code-body = { $code } serve para recuperar sua conta { -service }. Vale por { $duration }. Nunca pedimos isto por telefone nem por chat.

sms-code-short-body = { $code } serve para recuperar sua conta { -service }.

## O código que confirma um novo número de telefone de uma conta

sms-new-number-code-body = { $code } adiciona este telefone à sua conta { -service }. Vale por { $duration }. Se foi outra pessoa, pode ignorar.

sms-new-number-code-short-body = { $code } adiciona este telefone à sua conta { -service }.

## Um aviso de que algo mudou na conta

sms-notice-body = Sua conta { -service } mudou em { $at }. Se foi outra pessoa, abra { $address } no navegador e fale com nossa equipe.

sms-notice-short-body = Sua conta { -service } mudou. Se foi outra pessoa, abra { $address } no navegador.

## Um aviso de que aprovamos a entrada de alguém na conta

sms-way-body = Desde { $at }, alguém pode entrar na sua conta { -service }. Se foi outra pessoa, abra { $address } e fale com nossa equipe.

sms-way-short-body = Alguém pode entrar na sua conta { -service }. Se foi outra pessoa, abra { $address } no navegador.
