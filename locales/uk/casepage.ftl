casepage-open-heading = Відкрийте сторінку свого звернення

casepage-open-intro = Вам потрібні номер звернення й код звернення. Обидва є в нашому першому листі про нього.

casepage-filled = Ваші номер і код уже введено. Натисніть кнопку, щоб продовжити.

casepage-reference-label = Номер звернення

casepage-reference-hint = Вісім літер і цифр, наприклад K7QM-3XTB.

casepage-code-label = Код звернення

casepage-code-hint = Шістнадцять літер і цифр. Він лише для цієї сторінки: ніхто з нас його у вас не питає.

casepage-open-button = Відкрити сторінку

casepage-reference-error = Перевірте номер звернення. У ньому вісім літер і цифр, як у листі.

casepage-code-error = Перевірте код звернення. У ньому шістнадцять літер і цифр, як у листі.

casepage-refused = Номер і код не підходять один до одного, або є новіший код. Візьміть їх із нашого найновішого листа.

casepage-kept-label = Що ви писали

casepage-kept-hint = Це ще не надіслано. Ви можете надіслати це на сторінці свого звернення.

casepage-again-heading = Надішліть мені код ще раз

casepage-again-about = Ми надішлемо новий код на адресу, вказану у вашому зверненні. Старий код після цього перестане діяти.

casepage-again-button = Надіслати код

casepage-again-done-heading = Перевірте пошту

casepage-again-done = Якщо таке звернення є, ми надіслали новий код на його адресу. Лист може йти кілька хвилин. За день ми надсилаємо лише кілька таких листів.

casepage-again-else = Якщо нічого не надійде, перевірте папку «Спам» або «Небажана пошта». Також ви можете ще раз розповісти нам, що сталося. Ми додамо це до вашого звернення.

casepage-service-heading = Ви чекаєте на нашу відповідь

casepage-person-heading = Ми чекаємо на вашу відповідь

casepage-approved-heading = Тепер ви можете убезпечити обліковий запис

casepage-refused-case-heading = Нам не вдалося підтвердити, що обліковий запис ваш

casepage-closed-heading = Це звернення закрито

casepage-facts-heading = Ваше звернення

casepage-reference-row = Номер звернення

casepage-next-row = Наступна дата

casepage-service-until = До { $until } ми вам напишемо.

casepage-service-late = Ми обіцяли відповісти до { $until } і спізнюємося. Ваше звернення не втрачає місця в черзі.

casepage-person-until = До { $until } напишіть нам. Потім ми закриємо звернення.

casepage-approved-until = Це можна зробити до { $until }. Потім ми закриємо звернення.

casepage-refused-until = До { $until } звернення буде відкрите для вас. Потім ми його закриємо.

casepage-line-row = Місце в черзі

casepage-line-first = Ваше звернення наступне.

casepage-line = { $before ->
    [one] Перед вашим ще { $before } звернення.
    [few] Перед вашим ще { $before } звернення.
    [many] Перед вашим ще { $before } звернень.
   *[other] Перед вашим ще { $before } звернення.
}

casepage-usual-row = Скільки зазвичай чекають

casepage-usual = На половину недавніх звернень ми дали першу відповідь не пізніше ніж за { $time }.

casepage-address-row = Ми пишемо на адресу

casepage-notices = Коли є новини, ми надсилаємо вам лист. Самі новини – лише на цій сторінці.

casepage-messages-heading = Що вже написано

casepage-you = Ви

casepage-we = Ми

casepage-second-attempt = Написано без коду звернення

casepage-written = { $at }

casepage-said-photographs-asked = Ми просимо фотографії документів.

casepage-said-photograph-added = Додано фотографію.

casepage-said-approved = Ми погоджуємося, що обліковий запис ваш.

casepage-said-refused = Нам не вдалося підтвердити, що обліковий запис ваш.

casepage-said-appealed = Рішення оскаржено. Тепер вирішує інша людина.

casepage-said-closed = Звернення закрито.

casepage-said-address = Адресу, на яку ми пишемо, змінено на цій сторінці.

casepage-said-account-changed = Після нашого рішення обліковий запис змінився. Тому ми ще раз розглянемо звернення, перш ніж ви зможете продовжити. Ми вам напишемо.

casepage-write-heading = Напишіть нам

casepage-write-label = Ваше повідомлення

casepage-write-hint = Пишіть своїми словами. Не пишіть паролів і кодів.

casepage-write-button = Надіслати повідомлення

casepage-write-error-empty = Напишіть повідомлення. Досить одного речення.

casepage-write-error-too-long = { $most ->
    [one] Напишіть коротше: не більше ніж { $most } символ.
    [few] Напишіть коротше: не більше ніж { $most } символи.
    [many] Напишіть коротше: не більше ніж { $most } символів.
   *[other] Напишіть коротше: не більше ніж { $most } символу.
}

casepage-go-on-about = Ми погоджуємося, що обліковий запис ваш. На наступних сторінках ви створите новий пароль і убезпечите обліковий запис. Ми повідомимо про це на всі адреси й номери облікового запису.

casepage-go-on-confirm = Спершу відкрийте цю сторінку за посиланням або кодом із нашого листа. Тоді ми знатимемо, що адреса ваша.

casepage-go-on-app = Для наступних сторінок потрібен браузер, у якому працює вебзастосунок. Якщо ввімкнено режим блокування (Lockdown Mode), скористайтеся іншим пристроєм: як це зробити, написано нижче.

casepage-go-on-button = Убезпечити обліковий запис

casepage-refused-about = Обліковий запис усе ж може бути вашим, але того, що є в цьому зверненні, було замало.

casepage-next-heading = Що можна зробити далі

casepage-next-proof = Відновіть доступ в інший спосіб: за допомогою коду з листа чи SMS, резервного коду, ключа доступу або довіреної особи.

casepage-next-proof-link = Переглянути всі способи відновити доступ

casepage-next-documents = Оскаржте рішення й напишіть, які ще документи у вас є. Тоді ми можемо попросити їхні фотографії.

casepage-appeal-heading = Оскарження

casepage-appeal-about = Тоді рішення ухвалює людина, для якої це звернення нове. Оскаржити можна один раз.

casepage-appeal-label = Чому обліковий запис ваш?

casepage-appeal-hint = Напишіть, чого ми могли не побачити. Не пишіть паролів і кодів.

casepage-appeal-button = Оскаржити рішення

casepage-appealed-before = Рішення в цьому зверненні ухвалили дві людини, кожна самостійно. Оскаржити ще раз не можна.

casepage-new-case = Якщо ви маєте сказати нам щось нове, відкрийте нове звернення.

casepage-closed-by-person = Ви його закрили.

casepage-closed-no-answer = У ньому довго нічого не відбувалося.

casepage-closed-recovered = Доступ до облікового запису відновлено, обліковий запис у безпеці.

casepage-closed-stays = До { $until } написане вами зберігається тут. Потім ми його видалимо. Номер звернення, дати й рішення залишаться в нас.

casepage-more-heading = Що ще можна зробити

casepage-address-summary = Змінити адресу, на яку ми пишемо

casepage-address-about = Ми надішлемо новий код звернення на нову адресу, а на стару – повідомлення про зміну. На інших пристроях потім потрібен новий код.

casepage-address-label = Нова електронна адреса

casepage-address-hint = Вкажіть пошту, яку читаєте лише ви.

casepage-address-button = Змінити адресу

casepage-device-summary = Продовжити на іншому пристрої

casepage-device-about = Ми один раз покажемо тут новий код. Код із листа після цього перестане діяти.

casepage-device-button = Показати новий код

casepage-device-heading = Новий код вашого звернення

casepage-device-once = Ми показуємо цей код лише зараз. Запишіть його або введіть на іншому пристрої.

casepage-device-where = Відкрийте цю сторінку на іншому пристрої та введіть номер і код звернення:

casepage-back-link = Назад до звернення

casepage-close-link = Закрити звернення

casepage-close-heading = Закрити це звернення?

casepage-close-then = Після цього з ним ніхто не працюватиме, і відкрити його знову не можна. Нове звернення можна відкрити будь-коли.

casepage-close-photographs = Фотографії, які ви нам надали, буде одразу видалено.

casepage-close-texts = Написане зберігатиметься 90 днів, щоб ви могли його прочитати. Потім ми його видалимо.

casepage-close-way = Тоді через нього вже не можна буде повернутися в обліковий запис.

casepage-close-button = Закрити звернення

casepage-leave-about = Якщо цим пристроєм користуються й інші, вийдіть із цієї сторінки, коли завершите.

casepage-leave-button = Вийти із цієї сторінки

casepage-left-status = Ви вийшли зі сторінки свого звернення.

casepage-other-heading = Ваше посилання веде до іншого звернення

casepage-other-about = У цьому браузері відкрито інше звернення. Кнопка відкриє замість нього те, до якого веде посилання.

casepage-written-status = Ваше повідомлення вже у зверненні.

casepage-moved-status = Адресу змінено. Новий код уже надсилаємо на неї.

casepage-appealed-status = Ваше оскарження вже у зверненні. Тепер вирішує інша людина.

casepage-closed-status = Звернення закрито.

casepage-back-status = Нам потрібно ще раз розглянути звернення. Чому саме, написано в найновішому повідомленні.

casepage-changed-status = Тим часом звернення змінилося. Ось як воно виглядає тепер.

casepage-trouble-heading = Не вдалося це зробити
