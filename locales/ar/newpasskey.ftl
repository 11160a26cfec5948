newpasskey-heading = إضافة مفتاح مرور

newpasskey-about = باستخدام مفتاح المرور يمكنك تسجيل الدخول بوجهك أو بصمة إصبعك أو الرمز الذي يفتح قفل جهازك. ولا يمكن لأحد أن يطلبه منك.

newpasskey-name-label = اسم من اختيارك

newpasskey-name-hint = مثل اسم الجهاز أو مدير كلمات المرور الذي يحفظه.

newpasskey-name-default = مفتاح المرور الخاص بي

newpasskey-button = إنشاء مفتاح مرور

newpasskey-asking-status = يُرجى اتباع ما يعرضه جهازك.

newpasskey-cancelled = لم يُنشأ مفتاح مرور. يُرجى إعادة المحاولة، أو الرجوع وإضافة تطبيق مصادقة.

newpasskey-there = يوجد على هذا الجهاز مفتاح مرور لهذا الحساب من قبل.

newpasskey-broken = لم يتمكن جهازك من إنشاء مفتاح مرور. يُرجى إعادة المحاولة، أو الرجوع وإضافة تطبيق مصادقة.

newpasskey-unsupported = لا يمكن لهذا المتصفح إنشاء مفاتيح مرور. يُرجى الرجوع وإضافة تطبيق مصادقة.

newpasskey-over = انتهى الوقت المتاح لإنشاء مفتاح مرور.

newpasskey-again-button = البدء من جديد

newpasskey-what-next = يعمل مفتاح المرور لتسجيل الدخول بعد تأكيد كل التغييرات.
