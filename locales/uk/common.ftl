-service = Regain

common-language-name = Українська

common-language-label = Мова

common-language-status = Тепер ця сторінка українською мовою.

common-language-button = Змінити мову

common-language-error = Не вдалося завантажити цю мову. Спробуйте ще раз пізніше.

common-page-title = { $heading } – { -service }

common-error-title = Помилка: { $title }

common-skip-link = Перейти до запитання

common-back-link = Назад

common-help-link = Поговорити з людиною

common-continue-button = Продовжити

common-try-again-button = Спробувати ще раз

common-reload-button = Оновити сторінку

common-cancel-button = Скасувати

common-print-button = Надрукувати цю сторінку

common-copy-button = Копіювати

common-copied-status = Скопійовано.

common-sending-status = Надсилаємо. Це може тривати кілька секунд.

common-loading-status = Завантажуємо. Це може тривати кілька секунд.

common-error-summary-heading = Потрібно дещо виправити

common-error-prefix = Помилка:

common-optional-label = { $label } (необов’язково)

common-change-link = Змінити

common-yes = Так

common-no = Ні

common-seconds = { $count ->
    [one] { $count } секунду
    [few] { $count } секунди
    [many] { $count } секунд
   *[other] { $count } секунди
}

common-minutes = { $count ->
    [one] { $count } хвилину
    [few] { $count } хвилини
    [many] { $count } хвилин
   *[other] { $count } хвилини
}

common-hours = { $count ->
    [one] { $count } годину
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}

common-days = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}

common-two-units = { $large } { $small }

common-ago = { $distance } тому

common-ahead = через { $distance }

common-helping-link = Я допомагаю іншій людині

common-helping = Ви допомагаєте. Нехай кожен код і пароль вводить власник облікового запису.

common-support = Наша служба підтримки бачить, на якому ви кроці.

common-more-link = Докладніше про це
