### SMS. Solo segni dell’alfabeto degli SMS (GSM 7 bit): à è é ì ò ù sì, l’apostrofo ’ e la È maiuscola no.
### Con uno solo di questi il messaggio passa da 160 caratteri a 70.

sms-code-body = { $code } è il tuo codice { -service }. Vale { $duration }. Non lo chiediamo mai al telefono o in chat.

sms-code-short-body = { $code } è il tuo codice { -service }.

sms-new-number-code-body = { $code } aggiunge questo numero al tuo account { -service }. Vale { $duration }. Se non eri tu, non fare nulla.

sms-new-number-code-short-body = { $code } aggiunge questo numero al tuo account { -service }.

sms-notice-body = Modifica al tuo account { -service }: { $at }. Se non eri tu, scrivi { $address } nel browser e parla con una persona.

sms-notice-short-body = Il tuo account { -service } è stato modificato. Se non eri tu, scrivi { $address } nel browser.

sms-way-body = Dal giorno { $at } qualcuno può entrare nel tuo account { -service }. Se non eri tu, apri tu { $address } e parla con una persona.

sms-way-short-body = Qualcuno può entrare nel tuo account { -service }. Se non eri tu, scrivi { $address } nel browser.
