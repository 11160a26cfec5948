elsewhere-asks-heading = Порівняйте коди

elsewhere-asks = Ваш інший пристрій показує код. Якщо це той самий код, що й тут, натисніть на тому пристрої «Так, код той самий».

elsewhere-asks-next = Потім ця сторінка сама перейде далі.

elsewhere-code-label = Код

elsewhere-heading = Ви продовжуєте на іншому пристрої

elsewhere-follows = Ця сторінка зміниться, коли ви там дійдете до наступного кроку.

elsewhere-follows-identify = Там ви вказуєте, який це обліковий запис.

elsewhere-follows-prove = Там ви підтверджуєте, що це ви.

elsewhere-follows-secure = Там ви убезпечуєте обліковий запис.

elsewhere-follows-case = Там ви просите людину про допомогу.

elsewhere-follows-finish = Там усе завершено.

elsewhere-take-back-button = Продовжити на цьому пристрої

elsewhere-take-back-about = Якщо той пристрій не ваш або ви не можете ним скористатися, продовжте тут. Тоді ви ще раз підтвердите, що це ви.
