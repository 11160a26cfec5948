authenticator-heading = إضافة تطبيق مصادقة

authenticator-about = يعرض التطبيق رمزًا جديدًا كل ثلاثين ثانية. ويلزمك هذا الرمز عند تسجيل الدخول.

authenticator-scan = يُرجى فتح تطبيق المصادقة ومسح هذه الصورة به ضوئيًا.

authenticator-picture-label = صورة مفتاح الإعداد، لتطبيق المصادقة

authenticator-same-phone = هل التطبيق على هذا الهاتف؟

authenticator-open-link = فتح المفتاح في تطبيق المصادقة

authenticator-open-apple-link = فتح المفتاح في تطبيق «كلمات السر»

authenticator-typing = إذا لم يمكن مسح الصورة، يمكنك كتابة هذا المفتاح في التطبيق. وإذا سأل التطبيق عن النوع، فالنوع المطلوب هو «حسب الوقت» (Time-based).

authenticator-key-label = مفتاح الإعداد

authenticator-copy-button = نسخ المفتاح

authenticator-listed = يظهر في التطبيق بهذا الاسم: { -service }: { $account }.

authenticator-gone = عُرض المفتاح مرة واحدة في هذه الصفحة. ولا يمكن عرضه من جديد.

authenticator-gone-next = يمكنك إنشاء مفتاح جديد، وعندها يتوقف القديم عن العمل. إذا سبق أن مسحت القديم ضوئيًا، يُرجى حذفه من التطبيق.

authenticator-renew-button = إنشاء مفتاح جديد

authenticator-works-until = يُرجى إدخال الرمز قبل { $until }. وبعد ذلك يمكنك إنشاء مفتاح جديد.

authenticator-name-label = اسم من اختيارك

authenticator-name-hint = مثل اسم الهاتف الذي عليه التطبيق. يظهر لك هذا الاسم عند مراجعة خطوتك الثانية.

authenticator-name-default = تطبيق المصادقة الخاص بي

authenticator-code-label = الرمز الذي يعرضه التطبيق الآن

authenticator-code-hint = ستة أرقام. إدخالها يُظهر أن التطبيق مُعدّ كما يجب.

authenticator-button = إضافة التطبيق

authenticator-what-next = يعمل التطبيق لتسجيل الدخول بعد تأكيد كل التغييرات. وحتى ذلك الحين لا يتغير شيء.

authenticator-error-behind = هذا رمز من قبل { $seconds }. ساعة الهاتف متأخرة.

authenticator-error-ahead = هذا رمز لوقت يأتي بعد { $seconds }. ساعة الهاتف متقدمة.

authenticator-error-clock-next = يُرجى تشغيل ضبط التاريخ والوقت تلقائيًا على الهاتف، ثم إدخال الرمز الجديد.

authenticator-error-account = هذا الرمز ليس من المفتاح الموجود في هذه الصفحة. ربما يعرض التطبيق عدة حسابات.

authenticator-error-account-next = يُرجى البحث عن { -service }: { $account }، وإدخال الرمز المكتوب بجانبه.

authenticator-error-long = في هذا الرمز أرقام أكثر من اللازم. رموز هذا التطبيق من ستة أرقام.

authenticator-error-backup = هذا رمز احتياطي. يُرجى إدخال الأرقام الستة التي يعرضها تطبيق المصادقة الآن.

authenticator-error-short = في هذا الرمز أرقام أقل من اللازم. رموز هذا التطبيق من ستة أرقام.

authenticator-error-digits = يُرجى إدخال الأرقام الستة التي يعرضها التطبيق.

authenticator-error-empty = يُرجى إدخال الرمز الذي يعرضه التطبيق.

authenticator-error-name-empty = يُرجى إدخال اسم.

authenticator-error-name-long = { $most ->
    [zero] يُرجى استخدام اسم لا يزيد على { $most } حرف.
    [one] يُرجى استخدام اسم لا يزيد على حرف واحد.
    [two] يُرجى استخدام اسم لا يزيد على حرفين.
    [few] يُرجى استخدام اسم لا يزيد على { $most } أحرف.
    [many] يُرجى استخدام اسم لا يزيد على { $most } حرفًا.
   *[other] يُرجى استخدام اسم لا يزيد على { $most } حرف.
}

authenticator-error-name-signs = يُرجى استخدام أحرف وأرقام وعلامات ظاهرة فقط.

authenticator-error-there = هذا التطبيق موجود في الحساب من قبل.
