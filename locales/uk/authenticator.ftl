authenticator-heading = Додайте застосунок автентифікації

authenticator-about = Застосунок показує новий код кожні 30 секунд. Цей код потрібен, щоб увійти.

authenticator-scan = Відкрийте свій застосунок автентифікації та відскануйте в ньому це зображення.

authenticator-picture-label = Зображення з ключем для застосунку автентифікації

authenticator-same-phone = Застосунок на цьому телефоні?

authenticator-open-link = Відкрити ключ у застосунку автентифікації

authenticator-open-apple-link = Відкрити ключ у застосунку «Паролі»

authenticator-typing = Якщо відсканувати не вдається, введіть цей ключ у застосунку. Якщо застосунок запитає про тип ключа, виберіть «за часом».

authenticator-key-label = Ключ налаштування

authenticator-copy-button = Копіювати ключ

authenticator-listed = У застосунку він має назву { -service }: { $account }.

authenticator-gone = Ключ було показано один раз, на цій сторінці. Показати його знову не можна.

authenticator-gone-next = Створіть новий ключ. Старий після цього перестане діяти. Якщо ви його вже відсканували, видаліть його із застосунку.

authenticator-renew-button = Створити новий ключ

authenticator-works-until = Введіть код до { $until }. Потім можна буде створити новий ключ.

authenticator-name-label = Дайте застосунку назву

authenticator-name-hint = Наприклад, назва телефона, на якому він є. Ви бачитимете її, коли переглядатимете другий крок входу.

authenticator-name-default = Мій застосунок автентифікації

authenticator-code-label = Код, який застосунок показує зараз

authenticator-code-hint = 6 цифр. Так буде видно, що все налаштовано правильно.

authenticator-button = Додати застосунок

authenticator-what-next = Він запрацює для входу, коли ви застосуєте всі зміни. До того нічого не зміниться.

authenticator-error-behind = Це код, який застосунок мав показувати { $seconds } тому. Годинник телефона відстає.

authenticator-error-ahead = Це код, який застосунок має показати через { $seconds }. Годинник телефона поспішає.

authenticator-error-clock-next = Увімкніть на телефоні автоматичні дату й час. Потім введіть новий код.

authenticator-error-account = Цей код не від ключа на цій сторінці. Можливо, у застосунку є кілька облікових записів.

authenticator-error-account-next = Знайдіть у ньому { -service }: { $account } і введіть код, що поруч.

authenticator-error-long = У цьому коді забагато цифр. У кодах цього застосунку їх 6.

authenticator-error-backup = Це резервний код. Введіть 6 цифр, які зараз показує застосунок автентифікації.

authenticator-error-short = У цьому коді замало цифр. У кодах цього застосунку їх 6.

authenticator-error-digits = Введіть 6 цифр, які показує застосунок.

authenticator-error-empty = Введіть код, який показує застосунок.

authenticator-error-name-empty = Введіть назву.

authenticator-error-name-long = { $most ->
    [one] Назва має бути не довша за { $most } символ.
    [few] Назва має бути не довша за { $most } символи.
    [many] Назва має бути не довша за { $most } символів.
   *[other] Назва має бути не довша за { $most } символу.
}

authenticator-error-name-signs = Введіть лише літери, цифри та інші символи, які видно.

authenticator-error-there = Цей застосунок уже додано до облікового запису.
