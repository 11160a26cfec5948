feedback-heading = Як було повернутися в обліковий запис?

feedback-leaving-heading = Як ідуть справи досі?

feedback-lead = Досить одного натискання. Можна й піти з цієї сторінки: від вашої відповіді нічого не залежить.

feedback-private = Ми зберігаємо відповідь разом із кроком, на якому ви були, а не з іменем чи обліковим записом.

feedback-very-easy-button = Дуже легко

feedback-easy-button = Легко

feedback-neither-button = Ні легко, ні важко

feedback-hard-button = Важко

feedback-very-hard-button = Дуже важко

feedback-thanks-heading = Дякуємо

feedback-thanks = Ваша відповідь у нас.

feedback-sentence-label = Що нам варто змінити?

feedback-sentence-hint = Досить одного речення. Не пишіть імен, адрес чи кодів.

feedback-quote-label = Це речення можна цитувати у звітах

feedback-send-button = Надіслати
