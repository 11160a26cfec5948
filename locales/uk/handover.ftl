handover-heading = Продовжити на телефоні

handover-about = Ви можете продовжити на телефоні й будь-коли повернутися сюди.

handover-offer-button = Показати посилання для телефона

handover-scan = Наведіть камеру телефона на це зображення та відкрийте посилання.

handover-picture-label = Зображення з посиланням для камери телефона

handover-time-left = Посилання можна відкрити ще { $left }.

handover-over-status = Посилання для телефона більше не діє. Ви можете показати нове.

handover-gone = Ми показуємо посилання лише один раз. Якщо воно ще потрібне, покажіть нове.

handover-renew-button = Показати нове посилання

handover-withdraw-button = Не продовжувати на телефоні

handover-asked-heading = Це ваш телефон?

handover-asked = Інший пристрій хоче продовжити ваше відновлення. Чи показує він цей код?

handover-asked-not-yours = Якщо ви не відкривали посилання самі або коди різні, натисніть «Ні».

handover-asked-status = Інший пристрій хоче продовжити ваше відновлення. Порівняйте коди.

handover-code-label = Код

handover-confirm-button = Так, код той самий

handover-refuse-button = Ні
