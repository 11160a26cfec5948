-service = Regain

common-language-name = العربية

common-language-label = اللغة

common-language-status = هذه الصفحة باللغة العربية الآن.

common-language-button = تغيير اللغة

common-language-error = تعذّر تحميل هذه اللغة. يُرجى إعادة المحاولة لاحقًا.

common-page-title = { $heading } – { -service }

common-error-title = خطأ: { $title }

common-skip-link = التخطي إلى السؤال

common-back-link = رجوع

common-help-link = التحدث إلى موظف

common-continue-button = متابعة

common-try-again-button = إعادة المحاولة

common-reload-button = إعادة تحميل الصفحة

common-cancel-button = إلغاء

common-print-button = طباعة هذه الصفحة

common-copy-button = نسخ

common-copied-status = تم النسخ.

common-sending-status = جارٍ الإرسال. قد يستغرق ذلك بضع ثوانٍ.

common-loading-status = جارٍ التحميل. قد يستغرق ذلك بضع ثوانٍ.

common-error-summary-heading = هناك مشكلة

common-error-prefix = خطأ:

common-optional-label = { $label } (اختياري)

common-change-link = تغيير

common-yes = نعم

common-no = لا

## Lengths of time: always in the genitive (“ساعتين”), so a sentence puts them after بعد، خلال، لمدة، قبل

common-seconds = { $count ->
    [zero] { $count } ثانية
    [one] ثانية واحدة
    [two] ثانيتين
    [few] { $count } ثوانٍ
    [many] { $count } ثانية
   *[other] { $count } ثانية
}

common-minutes = { $count ->
    [zero] { $count } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتين
    [few] { $count } دقائق
    [many] { $count } دقيقة
   *[other] { $count } دقيقة
}

common-hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتين
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}

common-days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومين
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}

# The letter و is the word “and”; it is always written together with what follows and never changes.
common-two-units = { $large } و{ $small }

common-ago = قبل { $distance }

common-ahead = بعد { $distance }

common-helping-link = أساعد شخصًا آخر

common-helping = أنت هنا للمساعدة. صاحب الحساب وحده يُدخل كل رمز وكل كلمة مرور.

common-support = يمكن لفريق الدعم رؤية الخطوة التي وصلت إليها.

common-more-link = المزيد عن هذا
