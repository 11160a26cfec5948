photographs-heading = إضافة صور

photographs-purpose = طلبنا صورًا لمستند، للتأكد من أن هذا الحساب لك. ولا نستخدمها إلا لذلك.

photographs-optional = يمكنك عدم تقديمها. وعندها قد يستغرق طلبك وقتًا أطول، أو قد لا نتمكن من إعادة الحساب إليك.

photographs-other-ways = ويمكنك أيضًا مراسلتنا هنا بأي شيء آخر يدل على أن الحساب لك. مثل وقت إنشائه، أو ما استُخدم من أجله.

photographs-kept-heading = ما يحدث للصور

photographs-kept = { $days ->
    [zero] نحفظها في مكان مقفل حتى نتخذ القرار، لمدة أقصاها { $days } يوم بعد آخر جديد في طلبك. ثم نحذفها.
    [one] نحفظها في مكان مقفل حتى نتخذ القرار، لمدة أقصاها يوم واحد بعد آخر جديد في طلبك. ثم نحذفها.
    [two] نحفظها في مكان مقفل حتى نتخذ القرار، لمدة أقصاها يومان بعد آخر جديد في طلبك. ثم نحذفها.
    [few] نحفظها في مكان مقفل حتى نتخذ القرار، لمدة أقصاها { $days } أيام بعد آخر جديد في طلبك. ثم نحذفها.
    [many] نحفظها في مكان مقفل حتى نتخذ القرار، لمدة أقصاها { $days } يومًا بعد آخر جديد في طلبك. ثم نحذفها.
   *[other] نحفظها في مكان مقفل حتى نتخذ القرار، لمدة أقصاها { $days } يوم بعد آخر جديد في طلبك. ثم نحذفها.
}

photographs-who = لا يمكن فتحها إلا للموظف الذي يعمل على طلبك. ونسجّل كل مرة تُفتح فيها. ويفحصها برنامج بحثًا عن الفيروسات. ولا يقارن أي برنامج الوجوه.

photographs-place-removed = نزيل المعلومات المخفية التي تضيفها الكاميرا، مثل المكان والوقت.

photographs-delete = يمكنك إزالة أي صورة هنا في أي وقت. ولحذف كل شيء، يُرجى إغلاق طلبك.

photographs-cover-heading = ما يُغطّى في الصورة

photographs-cover-numbers = يُرجى تغطية أرقام المستند، مثل رقم جواز السفر أو رقم الهوية الوطنية.

photographs-cover-lines = يُرجى تغطية سطور الأحرف والأرقام في أسفل جواز السفر أو على ظهر البطاقة.

photographs-cover-rest = يلزمنا اسمك وتاريخ ميلادك وتاريخ انتهاء المستند. ويُرجى تغطية كل ما عدا ذلك، بما فيه صورتك الشخصية.

photographs-cover-how = يكفي شريط من الورق فوق المستند.

photographs-choose-label = اختيار صورة

photographs-choose-hint = صور JPEG أو PNG أو WebP. أقصى عدد للصور: { $count }. أقصى حجم لكل صورة بالميغابايت: { $megabytes }.

photographs-camera-label = التقاط صورة

photographs-send-button = إضافة هذه الصورة

photographs-no-camera = إذا لم تُفتح الكاميرا، يُرجى التقاط الصورة أولًا ثم اختيارها هنا.

photographs-done-button = أضفتُ كل الصور

photographs-done-hint = يُرجى الضغط عليه عند الانتهاء. ويبقى دورك كما هو.

photographs-list-heading = ما أضفته

photographs-number = الصورة { $number }

photographs-state-receiving = لم تصل الصورة كاملة. يُرجى اختيار الصورة نفسها من جديد للمتابعة.

photographs-state-checking = وصلت الصورة ويجري فحصها.

photographs-state-ready = الصورة موجودة هنا. ويمكن للموظف الذي يعمل على طلبك فتحها.

photographs-remove-button = إزالة

photographs-hide-button = إزالة من القائمة

photographs-sending-status = تم إرسال { $done } من { $total } ميغابايت.

photographs-waiting-status = الصورة تنتظر دورها.

photographs-cut-status = انقطع الاتصال. نتابع عند عودته.

photographs-paused-status = الإرسال متوقف مؤقتًا.

photographs-pause-button = إيقاف مؤقت

photographs-resume-button = متابعة

photographs-again-button = إعادة المحاولة

photographs-preview-label = الصورة التي اخترتها

photographs-refused-heading = لم تُضَف هذه الصورة

photographs-refused-empty = لا يوجد شيء في هذا الملف. يُرجى اختيار ملف آخر.

photographs-refused-no-picture = لا يمكننا قراءة هذا الملف كصورة. يُرجى اختيار صورة JPEG أو PNG أو WebP، أو لقطة شاشة للصورة.

photographs-refused-heic = لا يمكننا قراءة صور HEIC. يُرجى اختيار الصورة من معرض الصور وليس من الملفات، أو إرسال لقطة شاشة.

photographs-refused-pdf = هذا مستند PDF. يُرجى التقاط صورة أو لقطة شاشة له واختيارها.

photographs-refused-other-kind = لا يمكننا قراءة هذا النوع من الصور. يُرجى اختيار صورة JPEG أو PNG أو WebP، أو لقطة شاشة للصورة.

photographs-refused-too-large = حجم هذا الملف أكبر من { $megabytes } ميغابايت. يُرجى اختيار ملف أصغر، أو إرسال لقطة شاشة.

photographs-refused-too-many-pixels = أبعاد هذه الصورة أكبر مما يمكننا قراءته. يُرجى اختيار صورة أصغر، أو إرسال لقطة شاشة.

photographs-refused-damaged = جزء من هذه الصورة ناقص أو تالف. يُرجى التقاطها من جديد، أو اختيار صورة أخرى.

photographs-refused-infected = لم نتمكن من قبول هذه الصورة. يُرجى التقاطها من جديد، أو اختيار صورة أخرى.

photographs-refused-too-many = عدد الصور التي أضفتها: { $count }. يُرجى إزالة صورة قبل إضافة صورة أخرى.

photographs-refused-full = حجم صورك معًا أكبر من اللازم. يُرجى إزالة صورة قبل إضافة صورة أخرى.

photographs-refused-not-asked = لا تلزم طلبك أي صور في الوقت الحالي. تعرض هذه الصفحة ما هو موجود.

photographs-refused-unknown = لم تعد هذه الصورة المرسلة لدينا. يُرجى اختيار الصورة من جديد.

photographs-refused-expired = انتهى الوقت المتاح لإرسال هذه الصورة. يُرجى اختيار الصورة من جديد.

photographs-refused-request = لم تصل الصورة كما أُرسلت. يُرجى إعادة المحاولة.

photographs-refused-signed-out = لم يعد طلبك مفتوحًا في هذا المتصفح. يُرجى إدخال الرقم المرجعي ورمز الطلب من جديد.

photographs-refused-busy = تصل الآن صور كثيرة. نعيد المحاولة بعد لحظات.

photographs-refused-wait = جرت محاولات كثيرة في وقت قصير. يُرجى الانتظار قليلًا ثم إعادة المحاولة.

photographs-refused-elsewhere = جاء هذا من صفحة أخرى. يُرجى فتح طلبك واختيار الصورة هناك.

photographs-back-link = العودة إلى طلبك
