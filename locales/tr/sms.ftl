## Yalnızca GSM 7 bit alfabesindeki harfler: ç, ğ, ı, İ, ş yok. Bunlardan biri bile mesajı 160 yerine 70 karaktere düşürür.

sms-code-body = { -service } kodunuz: { $code }. Süresi: { $duration }. Bu kodu telefonda veya sohbette asla istemeyiz.

sms-code-short-body = { -service } kodunuz: { $code }.

sms-new-number-code-body = { -service }: { $code } kodu bu telefonu bir hesaba ekler. Süresi: { $duration }. Bunu siz istemediyseniz görmezden gelin.

sms-new-number-code-short-body = { -service }: { $code } kodu bu telefonu bir hesaba ekler.

sms-notice-body = { -service } hesap bilgileriniz güncellendi: { $at }. Bunu siz istemediyseniz { $address } adresine kendiniz girin, bir görevliye bildirin.

sms-notice-short-body = { -service } hesap bilgileriniz güncellendi. Bunu siz istemediyseniz { $address } adresine kendiniz girin.

sms-way-body = { -service }: Biri size ait hesaba girebilir. Ne zaman: { $at }. Bunu siz istemediyseniz { $address } adresine kendiniz girin, bir görevliye bildirin.

sms-way-short-body = { -service }: Biri size ait hesaba girebilir. Bunu siz istemediyseniz { $address } adresine kendiniz girin.
