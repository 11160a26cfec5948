mailbox-heading = هل يمكن لشخص آخر قراءة بريدك الإلكتروني؟

mailbox-why = يمكننا إرسال رمز إلى هذا البريد. ويجب ألا يصل الرمز إلى أي شخص آخر.

mailbox-no = لا

mailbox-no-about = لا أحد غيرك يعرف كلمة مرور بريدك الإلكتروني.

mailbox-yes = نعم

mailbox-yes-about = هناك من لديه كلمة المرور، أو من يستخدم جهازًا تصل إليه رسائلك.

mailbox-unsure = لا أعرف

mailbox-unsure-about = نعرض لك كيفية التأكد من ذلك. يستغرق الأمر نحو عشر دقائق.

mailbox-safe-heading = تأمين بريدك الإلكتروني أولًا

mailbox-safe-intro = يتم ذلك لدى مزوّد خدمة بريدك الإلكتروني، على جهاز لا يستخدمه أحد غيرك. يستغرق الأمر نحو عشر دقائق.

mailbox-steps-heading = في إعدادات بريدك الإلكتروني

mailbox-password-heading = تغيير كلمة المرور

mailbox-password = يُرجى اختيار كلمة مرور جديدة غير مستخدمة في أي مكان آخر.

mailbox-devices-heading = تسجيل الخروج من كل الأجهزة الأخرى

mailbox-devices = يُرجى البحث في الإعدادات عن «الأجهزة» أو «الأمان».

mailbox-forwarding-heading = مراجعة إعادة التوجيه والفلاتر

mailbox-forwarding = يُرجى إزالة كل قاعدة ترسل بريدك إلى شخص آخر أو تخفيه.

mailbox-recovery-heading = مراجعة بريد الاسترداد ورقم هاتف الاسترداد

mailbox-recovery = يُرجى إزالة ما لا يخصك منهما.

mailbox-second-step-heading = تفعيل خطوة ثانية لتسجيل الدخول

mailbox-second-step = بعدها لا تكفي كلمة المرور وحدها لقراءة بريدك الإلكتروني.

mailbox-nothing-sent = لا نرسل أي رمز إلى بريدك الإلكتروني حتى تصلنا موافقتك.

mailbox-safe-button = بريدي الإلكتروني آمن الآن

mailbox-without-button = المتابعة دون البريد الإلكتروني
