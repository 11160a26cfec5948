changes-heading = Перевірте, що зміниться

changes-about = Буде внесено або всі зміни разом, або жодної.

changes-change-label = Змінити: { $name }

changes-new-password = Новий пароль

changes-new-codes = Десять нових резервних кодів замінять старі

changes-line = { $name }: { $what }

changes-all-devices = На всіх пристроях буде виконано вихід

changes-skipped = Цього ви не переглянули. Тут усе залишиться як є:

changes-told = Ми повідомимо, що змінилося, на ці адреси й номери:

changes-protected = Після цього на { $time } вмикається захищений режим. Ніхто не зможе змінити адреси й номери або другий крок входу звичайним способом.

changes-button = Застосувати ці зміни
