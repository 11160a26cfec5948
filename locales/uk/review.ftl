review-activity-heading = Що сталося у вашому обліковому записі

review-activity-about = Спершу показано найновіше. Те, що зробили не ви, поверніть як було. Це зміниться, коли ви застосуєте всі зміни.

review-factors-heading = Ваш другий крок входу

review-factors-about = Те, що разом із паролем підтверджує, що це ви. Новий спосіб буде додано, а старий видалено в ту саму мить.

review-devices-heading = Пристрої, на яких виконано вхід

review-devices-about = Схожі пристрої в одному місці показано як один. Вийдіть на тих, яких не знаєте.

review-remembered-heading = Запам’ятовані пристрої

review-remembered-about = Щоб увійти на них, досить пароля. Забудьте ті, яких немає з вами.

review-apps-heading = Застосунки й доступ

review-apps-about = Новий пароль їх не зупиняє. Закрийте доступ тим, яких не знаєте або якими більше не користуєтеся.

review-addresses-heading = Ваші адреси й номери

review-addresses-about = На них надходять коди й сповіщення. Видаліть ті, що не ваші.

review-contacts-heading = Ваші довірені особи

review-contacts-about = Видаліть усіх, кого не знаєте або кому більше не довіряєте.

review-none = Тут нічого немає.

review-more = { $count ->
    [one] Ще { $count } рядок не показано. Звузьте список, щоб знайти його.
    [few] Ще { $count } рядки не показано. Звузьте список, щоб знайти їх.
    [many] Ще { $count } рядків не показано. Звузьте список, щоб знайти їх.
   *[other] Ще { $count } рядка не показано. Звузьте список, щоб знайти їх.
}

review-session = Пристрій, на якому виконано вхід

review-device = Запам’ятований пристрій

review-app = Застосунок

review-key = Ключ для програм

review-forwarding = Пошта пересилається на

review-authenticator = Застосунок автентифікації

review-passkey = Ключ доступу

review-backup = Резервні коди

review-password = Пароль

review-email = Електронна адреса

review-phone = Номер телефону

review-contact = Довірена особа

review-sign-in = Вхід

review-password-changed = Пароль змінено

review-address-added = Додано адресу або номер

review-address-removed = Видалено адресу або номер

review-factor-added = Додано другий крок входу

review-factor-removed = Видалено другий крок входу

review-backup-made = Створено резервні коди

review-app-connected = Застосунку надано доступ

review-forwarding-added = Налаштовано пересилання

review-contact-added = Додано довірену особу

review-recovered = Доступ до облікового запису відновлено

review-at = { $at }

review-place = Місце: { $place }

review-since = З { $at }

review-last-used = Востаннє використано { $at }

review-count = Усього: { $count }

review-may = Що йому дозволено:

review-this-device = Схоже, це пристрій, яким ви зараз користуєтеся

review-primary = Основна адреса

review-during-incident = Після того, як міг зайти хтось інший

review-new-place = З місця, нового для цього облікового запису

review-put-aside = Вимкнено, поки ви не налаштуєте знову

review-removed = Було видалено

review-last-one = Додайте щось інше, перш ніж видалити це

review-synced = Є також на інших пристроях. Видаліть, якщо хтось інший може користуватися одним із них.

review-will-remove = Буде видалено

review-will-sign-out = Буде виконано вихід

review-will-forget = Буде забуто

review-will-stop = Доступ буде закрито

review-will-undo = Буде повернуто як було

review-will-add = Буде додано

review-will-restore = Буде відновлено

review-will-replace = Буде замінено

review-will-rename = Нова назва буде «{ $name }»

review-was-removed = Видалено

review-was-signed-out = Виконано вихід

review-was-forgotten = Забуто

review-was-stopped = Доступ закрито

review-was-undone = Повернуто як було

review-was-added = Додано

review-was-restored = Відновлено

review-was-replaced = Замінено

review-was-renamed = Тепер має назву «{ $name }»

review-remove-button = Видалити

review-sign-out-button = Це не я: вийти

review-forget-button = Забути

review-stop-button = Закрити доступ

review-undo-button = Повернути як було

review-restore-button = Відновити

review-keep-button = Залишити як є

review-rename-button = Перейменувати

review-rename-label = Нова назва

review-rename-save-button = Використати цю назву

review-button-label = { $button }: { $name }

review-all-devices-button = Вийти всюди

review-all-remembered-button = Забути всі

review-all-apps-button = Закрити весь доступ

review-all-keep-button = Залишити все як є

review-all-marked = Усе в цьому списку позначено: це буде припинено.

review-add-app-button = Додати застосунок автентифікації

review-add-passkey-button = Додати ключ доступу

review-add-address-button = Додати адресу

review-filter-label = Звузити список

review-filter-hint = Пристрій або місце, наприклад «iPhone» або «Львів».

review-filter-button = Показати

review-suspected = Схоже, тут був хтось інший, починаючи з { $at }. Зміни, зроблені відтоді, позначено.

review-suspect-about = Знаєте, коли це почалося? Натисніть «Почалося тут» біля того рядка. Зміни, зроблені відтоді, буде позначено.

review-began-button = Почалося тут

review-report-button = Повідомити про це

review-reported = Повідомлено. Номер: { $reference }
