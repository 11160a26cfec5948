sms-code-body = { $code } – ваш код { -service }. Діє { $duration }. Ми не питаємо його телефоном чи в чаті.

sms-code-short-body = { $code } – ваш код { -service }.

sms-new-number-code-body = { $code } – код, щоб додати цей номер до { -service }. Діє { $duration }. Якщо це не ви, нічого не робіть.

sms-new-number-code-short-body = { $code } – код, щоб додати номер до { -service }.

sms-notice-body = Обліковий запис { -service } змінено { $at }. Не ви? Самі відкрийте { $address } і поговоріть із людиною.

sms-notice-short-body = Обліковий запис { -service } змінено. Не ви? Самі відкрийте { $address }.

sms-way-body = З { $at } хтось може зайти у ваш { -service }. Не ви? Самі відкрийте { $address } і поговоріть із людиною.

sms-way-short-body = Хтось може зайти у ваш { -service }. Не ви? Самі відкрийте { $address }.
