review-activity-heading = ما حدث في حسابك

review-activity-about = الأحدث في الأعلى. يُرجى التراجع عما لم يكن منك. ويتم التغيير عند تأكيد كل التغييرات.

review-factors-heading = خطوتك الثانية

review-factors-about = ما يُثبت أن الحساب لك، إلى جانب كلمة المرور. تُضاف الخطوة الجديدة وتُزال القديمة في اللحظة نفسها.

review-devices-heading = الأجهزة التي تم تسجيل الدخول عليها

review-devices-about = تظهر الأجهزة المتشابهة في مكان واحد كجهاز واحد. يُرجى تسجيل الخروج من الأجهزة التي لا تخصك.

review-remembered-heading = الأجهزة المحفوظة

review-remembered-about = يتم تسجيل الدخول منها بكلمة المرور وحدها. يُرجى نسيان الأجهزة التي ليست معك.

review-apps-heading = التطبيقات وإمكانية الوصول

review-apps-about = لا توقفها كلمة مرور جديدة. يُرجى إيقاف ما هو غير معروف لك أو لم يعد مستخدمًا.

review-addresses-heading = عناوين التواصل الخاصة بك

review-addresses-about = تصل إليها الرموز والإشعارات. يُرجى إزالة ما لا يخصك منها.

review-contacts-heading = جهات اتصال الاسترداد الخاصة بك

review-contacts-about = يُرجى إزالة أي شخص غير معروف لك أو لم يعد موثوقًا لديك.

review-none = لا يوجد شيء هنا.

review-more = { $count ->
    [zero] لا توجد عناصر أخرى غير معروضة.
    [one] هناك عنصر واحد آخر غير معروض. يمكنك تضييق القائمة للعثور عليه.
    [two] هناك عنصران آخران غير معروضين. يمكنك تضييق القائمة للعثور عليهما.
    [few] هناك { $count } عناصر أخرى غير معروضة. يمكنك تضييق القائمة للعثور عليها.
    [many] هناك { $count } عنصرًا آخر غير معروض. يمكنك تضييق القائمة للعثور عليها.
   *[other] هناك { $count } عنصر آخر غير معروض. يمكنك تضييق القائمة للعثور عليها.
}

review-session = جهاز تم تسجيل الدخول عليه

review-device = جهاز محفوظ

review-app = تطبيق

review-key = مفتاح وصول

review-forwarding = يُعاد توجيه البريد إلى

review-authenticator = تطبيق مصادقة

review-passkey = مفتاح مرور

review-backup = رموز احتياطية

review-password = كلمة المرور

review-email = عنوان بريد إلكتروني

review-phone = رقم هاتف

review-contact = جهة اتصال استرداد

review-sign-in = تسجيل دخول

review-password-changed = تم تغيير كلمة المرور

review-address-added = تمت إضافة عنوان تواصل

review-address-removed = تمت إزالة عنوان تواصل

review-factor-added = تمت إضافة خطوة ثانية

review-factor-removed = تمت إزالة خطوة ثانية

review-backup-made = تم إنشاء رموز احتياطية

review-app-connected = تم منح تطبيق إمكانية الوصول

review-forwarding-added = تم إعداد إعادة التوجيه

review-contact-added = تمت إضافة جهة اتصال استرداد

review-recovered = تم استرداد الحساب

review-at = { $at }

review-place = المكان: { $place }

review-since = منذ { $at }

review-last-used = آخر استخدام: { $at }

review-count = العدد: { $count }

review-may = ما يمكنه فعله:

review-this-device = يبدو أنه الجهاز الذي بين يديك الآن

review-primary = العنوان الرئيسي

review-during-incident = بعد وقت ربما دخل فيه شخص آخر

review-new-place = من مكان جديد على هذا الحساب

review-put-aside = متوقف حتى إعداده من جديد

review-removed = تمت الإزالة من قبل

review-last-one = تلزم إضافة عنوان آخر قبل إزالة هذا

review-synced = موجود أيضًا على أجهزة أخرى. يُرجى إزالته إذا كان بإمكان شخص آخر استخدام أحدها.

review-will-remove = ستتم الإزالة

review-will-sign-out = سيتم تسجيل الخروج

review-will-forget = سيتم نسيان الجهاز

review-will-stop = سيتم إيقاف الوصول

review-will-undo = سيتم التراجع

review-will-add = ستتم الإضافة

review-will-restore = ستتم الاستعادة

review-will-replace = سيتم الاستبدال

review-will-rename = سيصبح الاسم «{ $name }»

review-was-removed = تمت الإزالة

review-was-signed-out = تم تسجيل الخروج

review-was-forgotten = تم نسيان الجهاز

review-was-stopped = تم إيقاف الوصول

review-was-undone = تم التراجع

review-was-added = تمت الإضافة

review-was-restored = تمت الاستعادة

review-was-replaced = تم الاستبدال

review-was-renamed = الاسم الآن «{ $name }»

review-remove-button = إزالة

review-sign-out-button = هذا ليس جهازي: تسجيل الخروج

review-forget-button = نسيان الجهاز

review-stop-button = إيقاف الوصول

review-undo-button = التراجع عن هذا

review-restore-button = استعادة

review-keep-button = تركه كما هو

review-rename-button = تغيير الاسم

review-rename-label = الاسم الجديد

review-rename-save-button = استخدام هذا الاسم

review-button-label = { $button }: { $name }

review-all-devices-button = تسجيل الخروج من كل الأجهزة

review-all-remembered-button = نسيان كل الأجهزة

review-all-apps-button = إيقاف كل أنواع الوصول

review-all-keep-button = ترك كل شيء كما هو

review-all-marked = كل ما في هذه القائمة محدَّد للإنهاء.

review-add-app-button = إضافة تطبيق مصادقة

review-add-passkey-button = إضافة مفتاح مرور

review-add-address-button = إضافة عنوان تواصل

review-filter-label = تضييق القائمة

review-filter-hint = جهاز أو مكان، مثل «iPhone» أو «القاهرة».

review-filter-button = عرض

review-suspected = يبدو أن شخصًا آخر كان في الحساب منذ { $at }. ما تغيّر منذ ذلك الحين عليه علامة.

review-suspect-about = هل وقت البداية معروف لك؟ يُرجى الضغط على «بدأ الأمر هنا» عند ذلك السطر. ما تغيّر منذ ذلك الحين عليه علامة.

review-began-button = بدأ الأمر هنا

review-report-button = الإبلاغ عن هذا

review-reported = تم الإبلاغ. الرقم المرجعي: { $reference }
