address-heading = Додайте адресу

address-about = Дві адреси безпечніші за одну: якщо ви втратите одну, на другу повідомлення все одно надходитимуть.

address-label = Електронна адреса

address-hint = Вкажіть пошту, яку читаєте лише ви.

address-label-or-phone = Електронна адреса або номер телефону

address-hint-or-phone = Повідомлення туди маєте читати лише ви. Номер телефону починайте зі знака + і коду країни.

address-button = Надіслати код

address-sent = Ми надіслали код на { $address }. Він може йти кілька хвилин.

address-other-button = Вказати іншу адресу

address-code-label = Код

address-code-hint = 8 цифр із повідомлення. Діє лише найновіший код.

address-confirm-button = Додати адресу

address-what-next = Адресу буде додано, коли ви застосуєте всі зміни. Ми повідомимо про це на інші ваші адреси.

address-error-empty = Введіть електронну адресу.

address-error-form = Введіть електронну адресу, наприклад sam@example.org, або номер телефону, який починається з +.

address-error-there = Це вже додано до облікового запису.

address-error-code-empty = Введіть код із повідомлення.

address-error-code-form = Введіть 8 цифр із повідомлення.

address-error-code-wrong = Це не той код, який ми надіслали. Звірте його з найновішим повідомленням.

address-error-code-over = Цей код більше не діє. Попросіть новий.
