password-heading = Створіть новий пароль

password-label = Новий пароль

password-rule-length = { $least ->
    [one] Введіть щонайменше { $least } символ.
    [few] Введіть щонайменше { $least } символи.
    [many] Введіть щонайменше { $least } символів.
   *[other] Введіть щонайменше { $least } символу.
}

password-rule-guessable = Використайте пароль, який іншим важко вгадати.

password-hint-words = Чотири або більше слів, не пов’язаних між собою, легко запам’ятати. Пробіли враховуються.

password-hint-manager = Менеджер паролів може створити пароль і зберегти його для вас.

password-what-next = Він замінить старий, коли ви застосуєте всі зміни.

password-button = Використати цей пароль

password-chosen = Ви вже створили новий пароль. Щоб використати інший, введіть його тут.

password-strength-guessable = Цей пароль достатньо довгий, але той, хто перебирає багато паролів, усе ж може його вгадати.

password-strength-good = Цей пароль важко вгадати.

password-strength-strong = Цей пароль дуже важко вгадати.

password-strength-keep = Використовуйте його лише тут. Нехай менеджер паролів збереже його для вас.

password-show-button = Показати

password-show-label = Показати пароль

password-hide-button = Приховати

password-hide-label = Приховати пароль

password-shown-status = Ваш пароль видно.

password-hidden-status = Ваш пароль приховано.

password-account-label = Обліковий запис

password-error-empty = Введіть новий пароль.

password-error-too-short = { $least ->
    [one] Введіть щонайменше { $least } символ.
    [few] Введіть щонайменше { $least } символи.
    [many] Введіть щонайменше { $least } символів.
   *[other] Введіть щонайменше { $least } символу.
} { $count ->
    [one] Ви ввели { $count } символ.
    [few] Ви ввели { $count } символи.
    [many] Ви ввели { $count } символів.
   *[other] Ви ввели { $count } символу.
}

password-error-too-long = { $most ->
    [one] Введіть не більше ніж { $most } символ.
    [few] Введіть не більше ніж { $most } символи.
    [many] Введіть не більше ніж { $most } символів.
   *[other] Введіть не більше ніж { $most } символу.
}

password-error-signs = Використовуйте лише літери, цифри, пробіли та символи, які можна ввести з клавіатури.

password-error-present = Це теперішній пароль облікового запису. Створіть інший, щоб не ввійшов ніхто з тих, хто знає цей.

password-error-guessable = Використайте пароль, який іншим важко вгадати.

password-reason-common = Цей пароль є у списках паролів, якими користується багато людей.

password-reason-breached = Цей пароль є у списках викрадених паролів.

password-reason-repeated = У цьому паролі повторюються ті самі символи.

password-reason-sequence = У цьому паролі символи йдуть підряд, як в абетці, у числах або на клавіатурі.

password-reason-context = Цей пароль складено з назви { -service } або вашого облікового запису.

password-advice = Почніть заново зі слів, не пов’язаних між собою. Замінити в цьому паролі кілька символів недостатньо.
