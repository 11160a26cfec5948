triage-heading = ماذا حدث لحسابك؟

triage-intro = يُرجى اختيار الأقرب إلى ما حدث. يمكنك العودة واختيار شيء آخر في أي وقت.

triage-forgot-password = نسيتُ كلمة المرور

triage-forgot-password-about = ما زال بإمكانك قراءة بريدك الإلكتروني.

triage-lost-second-factor = فقدتُ هاتفي أو تطبيق المصادقة أو الرموز الاحتياطية

triage-lost-second-factor-about = تطبيق المصادقة تطبيق على هاتفك يعرض رموزًا لتسجيل الدخول.

triage-lost-contact = لا يمكنني استخدام بريدي الإلكتروني أو رقم هاتفي

triage-lost-contact-about = في الحساب عنوان أو رقم لم يعد مستخدمًا لديك.

triage-hacked = دخل شخص ما إلى حسابي

triage-hacked-about = أو حدث فيه شيء لم يكن منك.

triage-locked = حسابي مقفل

triage-locked-about = تظهر لك رسالة بأنه لا يمكنك تسجيل الدخول حاليًا.

triage-impersonation = هناك شخص ينتحل شخصيتي

triage-impersonation-about = يمكنك الإبلاغ عن ذلك حتى دون حساب لك.

triage-known-person = ربما يمكن لشخص أعرفه الدخول إلى حسابي

triage-known-person-about = مثل شريك الحياة أو أحد الأقارب أو صديق أو زميل.

triage-error-empty = يُرجى اختيار الأقرب إلى ما حدث. وإذا لم يكن أي منها مناسبًا، يمكنك التحدث إلى موظف.

triage-try-heading = يُرجى تجربة هذه الحلول أولًا

triage-try-intro = قد يكون أحدها أسرع. التأكد منها يستغرق دقيقة.

triage-try-device-heading = جهاز آخر

triage-try-device = يُرجى البحث في هواتفك وأجهزتك اللوحية وأجهزة الكمبيوتر الأخرى لديك. إذا كان حسابك ما زال مفتوحًا على أحدها، يُرجى استخدام ذلك الجهاز.

triage-try-device-contact = يُرجى البحث عن جهاز ما زال حسابك مفتوحًا عليه. ومنه يمكنك تغيير العنوان أو الرقم في الإعدادات.

triage-try-saved-password-heading = كلمة مرور محفوظة

triage-try-saved-password = يُرجى البحث في متصفحك أو مدير كلمات المرور. ربما حفظ لك كلمة المرور.

triage-try-backup-codes-heading = رموزك الاحتياطية

triage-try-backup-codes = الرموز الاحتياطية قائمة ربما طبعتها أو حفظتها عند إعداد حسابك. كل رمز يعمل مرة واحدة.

triage-try-old-number-heading = عنوانك القديم أو رقمك القديم

triage-try-old-number = ربما يمكن لمزوّد خدمة بريدك الإلكتروني أو شركة هاتفك إعادته إليك. يُرجى سؤالهم عن ذلك.

triage-try-wait-heading = الانتظار

triage-try-wait = كثير من حالات القفل تنتهي من تلقاء نفسها. يُرجى الانتظار ساعة، ثم تسجيل الدخول كالمعتاد.

triage-try-other-app-heading = نسخة من تطبيق المصادقة

triage-try-other-app = يُرجى البحث في هاتفك القديم أو جهازك اللوحي القديم. ويمكن لكثير من التطبيقات أيضًا نقل رموزها إلى هاتف جديد.

triage-try-continue-button = لم يساعدني أي من هذه الحلول

triage-hacked-heading = أمران يُرجى فعلهما أولًا

triage-hacked-mailbox-heading = تأمين بريدك الإلكتروني

triage-hacked-mailbox = إذا كان بإمكان شخص آخر قراءة بريدك الإلكتروني، يُرجى تغيير كلمة مروره قبل المتابعة.

triage-hacked-silence-heading = عدم الرد على أحد

triage-hacked-silence = يُرجى عدم دفع أي مبلغ وعدم إخبار أي شخص برمز، مهما قال عن نفسه.

triage-progress-saved = نحفظ ما أنجزته لمدة يوم. يُرجى العودة في هذا المتصفح، أو إنشاء بطاقة استرداد للمتابعة في متصفح آخر.

triage-known-person-heading = قبل المتابعة

triage-known-person-device = يُرجى استخدام جهاز لا يستخدمه أحد غيرك. فمن يمكنه استخدام هذا الجهاز قد يرى هذه الصفحة.

triage-known-person-noticed = قد يلاحظ الشخص الآخر تغيير كلمة المرور. يُرجى التفكير أولًا فيما هو آمن لك.

triage-known-person-helpline = يمكن لخط مساعدة للأشخاص المعرّضين للخطر أن يضع معك خطة. يُرجى الاتصال به من هاتف لا يستخدمه أحد غيرك.

triage-known-person-danger = إذا كنت في خطر، يُرجى الاتصال برقم الطوارئ في بلدك.

triage-known-person-continue-button = هذا الجهاز آمن

triage-impersonation-heading = يُرجى إخبارنا بمن ينتحل شخصيتك

triage-impersonation-collect = يُرجى أولًا نسخ اسم ذلك الحساب أو عنوانه على الويب. وتفيد لقطة الشاشة أيضًا.

triage-next-heading = ما الذي سيحدث بعد ذلك

triage-next = يُرجى إخبارنا بالحساب المقصود واختيار طريقة ما زالت متاحة لك. وإذا لم تبقَ أي طريقة، يساعدك موظف.

triage-person-heading = سيساعدك موظف

triage-person-what-next = هناك ثلاثة أسئلة قصيرة للإجابة عنها. يقرأ موظف إجاباتك ويردّ عليك.

triage-person-when = { $days ->
    [zero] نردّ خلال { $days } يوم.
    [one] نردّ خلال يوم واحد.
    [two] نردّ خلال يومين.
    [few] نردّ خلال { $days } أيام.
    [many] نردّ خلال { $days } يومًا.
   *[other] نردّ خلال { $days } يوم.
}

triage-person-button = الإجابة عن الأسئلة

triage-unfinished = سبق أن بدأت. يمكنك المتابعة من حيث توقفت، أو الاختيار من جديد في الأسفل.

triage-unfinished-button = المتابعة من حيث توقفتُ
