casepage-open-heading = فتح صفحة طلبك

casepage-open-intro = يلزمك الرقم المرجعي ورمز الطلب. وكلاهما في أول رسالة إلكترونية أرسلناها عن طلبك.

casepage-filled = الرقم المرجعي ورمز الطلب مكتوبان بالفعل. يُرجى الضغط على الزر للمتابعة.

casepage-reference-label = الرقم المرجعي

casepage-reference-hint = ثمانية من الأحرف الإنجليزية والأرقام، مثل K7QM‑3XTB.

casepage-code-label = رمز الطلب

casepage-code-hint = ستة عشر من الأحرف الإنجليزية والأرقام. وهو لهذه الصفحة فقط: لا يطلبه منك أي شخص يعمل لدينا.

casepage-open-button = فتح الصفحة

casepage-reference-error = يُرجى التأكد من الرقم المرجعي. فيه ثمانية من الأحرف والأرقام، كما في الرسالة الإلكترونية.

casepage-code-error = يُرجى التأكد من رمز الطلب. فيه ستة عشر من الأحرف والأرقام، كما في الرسالة الإلكترونية.

casepage-refused = الرقم المرجعي والرمز لا يتطابقان، أو هناك رمز أحدث. يُرجى استخدام ما جاء في أحدث رسالة إلكترونية منا.

casepage-kept-label = رسالتك التي لم تُرسَل

casepage-kept-hint = لم تصل إلينا بعد. يمكنك إرسالها من صفحة طلبك.

casepage-again-heading = إرسال الرمز إليّ مرة أخرى

casepage-again-about = أدخل الرقم المرجعي أعلاه. يمكن أن يبقى الرمز فارغًا. نرسل رمزًا جديدًا إلى العنوان المسجّل في طلبك. وعندها يتوقف الرمز القديم عن العمل.

casepage-again-button = إرسال الرمز

casepage-again-done-heading = يُرجى مراجعة بريدك الإلكتروني

casepage-again-done = إذا كان هناك طلب بهذه البيانات، فقد أرسلنا رمزًا جديدًا إلى عنوانه. قد يستغرق وصوله بضع دقائق. ولا نرسل من هذه الرموز إلا عددًا قليلًا في اليوم.

casepage-again-else = إذا لم يصل شيء، يُرجى البحث في مجلد البريد غير المرغوب فيه أو البريد العشوائي. ويمكنك أيضًا إخبارنا مرة أخرى بما حدث، ونحن نضيف ذلك إلى طلبك.

casepage-service-heading = طلبك بانتظار ردّنا

casepage-person-heading = طلبك بانتظار ردّك

casepage-approved-heading = يمكنك الآن تأمين حسابك

casepage-refused-case-heading = لم نتمكن من التأكد من أن الحساب لك

casepage-closed-heading = هذا الطلب مغلق

casepage-facts-heading = طلبك

casepage-reference-row = الرقم المرجعي

casepage-next-row = الموعد التالي

casepage-service-until = يصلك خبر منا بحلول { $until }.

casepage-service-late = وعدناك بالرد بحلول { $until } وتأخرنا. يحتفظ طلبك بدوره.

casepage-person-until = يُرجى مراسلتنا بحلول { $until }. بعد ذلك نغلق الطلب.

casepage-approved-until = يمكنك فعل ذلك حتى { $until }. بعد ذلك نغلق الطلب.

casepage-refused-until = يبقى الطلب مفتوحًا لك حتى { $until }. بعد ذلك نغلقه.

casepage-line-row = الدور

casepage-line-first = طلبك هو التالي.

casepage-line = { $before ->
    [zero] لا يوجد أي طلب قبل طلبك.
    [one] يوجد طلب واحد قبل طلبك.
    [two] يوجد طلبان قبل طلبك.
    [few] توجد { $before } طلبات قبل طلبك.
    [many] يوجد { $before } طلبًا قبل طلبك.
   *[other] يوجد { $before } طلب قبل طلبك.
}

casepage-usual-row = المدة المعتادة

casepage-usual = حصل نصف الطلبات الأخيرة على أول رد خلال { $time }.

casepage-address-row = نراسلك على

casepage-notices = عند وجود جديد نرسل إليك رسالة إلكترونية. أما الجديد نفسه فلا يظهر إلا في هذه الصفحة.

casepage-messages-heading = المراسلات

casepage-you = أنت

casepage-we = نحن

casepage-second-attempt = كُتب دون رمز الطلب

casepage-written = { $at }

casepage-said-photographs-asked = نطلب صورًا لمستندات.

casepage-said-photograph-added = تمت إضافة صورة.

casepage-said-approved = نوافق على أن الحساب لك.

casepage-said-upheld = نوافق على أن هذا الحساب ينتحل شخصيتك.

casepage-said-refused = لم نتمكن من التأكد من أن الحساب لك.

casepage-said-report-refused = لم نتمكن من التأكد من أن هذا الحساب ينتحل شخصيتك.

casepage-said-appealed = تم تقديم اعتراض. والقرار الآن لشخص آخر.

casepage-said-closed = تم إغلاق الطلب.

casepage-said-address = تم في هذه الصفحة تغيير العنوان الذي نراسلك عليه.

casepage-said-account-changed = تغيّر الحساب منذ موافقتنا. لذلك نراجع الطلب من جديد قبل أن تصبح المتابعة ممكنة. وسيصلك خبر منا.

casepage-said-way-closed = أغلق شخص يقرأ رسائل أحد عناوين الحساب طريق الدخول إلى الحساب. ونراجع الطلب من جديد.

casepage-said-withdrawn = تراجعنا عن القرار بأن الحساب لك.

casepage-write-heading = مراسلتنا

casepage-write-label = رسالتك

casepage-write-hint = بكلماتك الخاصة، ودون كتابة أي كلمة مرور أو رمز.

casepage-write-button = إرسال الرسالة

casepage-write-error-empty = يُرجى كتابة رسالتك. جملة واحدة تكفي.

casepage-write-error-too-long = { $most ->
    [zero] يُرجى كتابة ما لا يزيد على { $most } حرف.
    [one] يُرجى كتابة ما لا يزيد على حرف واحد.
    [two] يُرجى كتابة ما لا يزيد على حرفين.
    [few] يُرجى كتابة ما لا يزيد على { $most } أحرف.
    [many] يُرجى كتابة ما لا يزيد على { $most } حرفًا.
   *[other] يُرجى كتابة ما لا يزيد على { $most } حرف.
}

casepage-go-on-about = نوافق على أن الحساب لك. في الصفحات التالية يمكنك اختيار كلمة مرور جديدة وتأمين الحساب. ونُبلغ كل عناوين التواصل في الحساب بذلك.

casepage-go-on-confirm = يُرجى أولًا فتح هذه الصفحة بالرابط أو بالرمز الموجود في رسالتنا الإلكترونية. بذلك نتأكد من أن العنوان لك.

casepage-go-on-app = يلزم للصفحات التالية متصفح يمكنه تشغيل التطبيق. إذا كان وضع التأمين (Lockdown Mode) مفعّلًا، يُرجى استخدام جهاز آخر: الطريقة موضحة في الأسفل.

casepage-go-on-button = تأمين الحساب

casepage-refused-about = قد يكون الحساب لك فعلًا، لكن ما جاء في هذا الطلب لم يكفِ.

casepage-next-heading = ما يمكنك فعله بعد ذلك

casepage-next-proof = استرداد الحساب بطريقة أخرى. يمكن ذلك برمز في رسالة إلكترونية أو رسالة نصية، أو رمز احتياطي، أو مفتاح مرور، أو جهة اتصال الاسترداد.

casepage-next-proof-link = كل الطرق للعودة إلى الحساب

casepage-next-documents = تقديم اعتراض مع ذكر المستندات الأخرى التي لديك. وقد نطلب منك بعد ذلك صورًا لها.

casepage-appeal-heading = تقديم اعتراض

casepage-appeal-about = يتخذ القرار عندئذ شخص لم يطّلع على هذا الطلب من قبل. يمكنك تقديم اعتراض مرة واحدة.

casepage-appeal-label = ما الذي يدل على أن الحساب لك؟

casepage-appeal-hint = يُرجى ذكر ما قد يكون فاتنا، دون كتابة أي كلمة مرور أو رمز.

casepage-appeal-button = تقديم الاعتراض

casepage-appealed-before = اتخذ شخصان القرار في هذا الطلب، كلٌّ منهما وحده. ولا يمكن تقديم اعتراض مرة أخرى.

casepage-new-case = إذا كان لديك شيء جديد، يمكنك فتح طلب جديد.

casepage-withdrawn-about = كنا قد وافقنا على أن الحساب لك، ثم تراجعنا عن ذلك. طريق الدخول إلى الحساب مغلق الآن، ولن يتغير أي شيء آخر في الحساب من خلاله.

casepage-report-refused-heading = لم نتمكن من التأكد من أن الحساب ينتحل شخصيتك

casepage-report-refused-about = قد يكون الأمر كذلك فعلًا، لكن ما جاء في هذا الطلب لم يكفِ.

casepage-report-withdrawn-about = كنا قد وافقنا على أن الحساب ينتحل شخصيتك، ثم تراجعنا عن ذلك.

casepage-report-next = تقديم اعتراض مع ذكر ما يدل أيضًا على أن الحساب ينتحل شخصيتك.

casepage-report-appeal-label = ما الذي يدل على أن الحساب ينتحل شخصيتك؟

casepage-closed-by-person = أغلقت هذا الطلب بنفسك.

casepage-closed-no-answer = لم يحدث فيه شيء منذ وقت طويل.

casepage-closed-upheld = نوافق على أن الحساب ينتحل شخصيتك. ويتولى فريقنا الأمر الآن. ولا يلزمك فعل أي شيء.

casepage-closed-recovered = تم استرداد الحساب وتأمينه.

casepage-closed-stays = يبقى ما كتبته هنا حتى { $until }، ثم نحذفه. ويبقى لدينا الرقم المرجعي والتواريخ والقرار.

casepage-more-heading = خيارات أخرى لهذا الطلب

casepage-address-summary = تغيير العنوان الذي نراسلك عليه

casepage-address-about = نرسل رمز طلب جديدًا إلى العنوان الجديد، وإشعارًا إلى العنوان القديم. وبعدها يلزم الرمز الجديد على الأجهزة الأخرى.

casepage-address-label = عنوان البريد الإلكتروني الجديد

casepage-address-hint = يُرجى استخدام عنوان لا يقرأ رسائله أحد غيرك.

casepage-address-button = تغيير العنوان

casepage-device-summary = المتابعة على جهاز آخر

casepage-device-about = نعرض لك هنا رمزًا جديدًا مرة واحدة. وعندها يتوقف الرمز الموجود في الرسالة الإلكترونية عن العمل.

casepage-device-button = عرض رمز جديد

casepage-device-heading = رمز جديد لطلبك

casepage-device-once = لا نعرض هذا الرمز إلا الآن. يُرجى كتابته على ورقة، أو إدخاله في الجهاز الآخر.

casepage-device-where = على الجهاز الآخر، يُرجى فتح هذه الصفحة وإدخال الرقم المرجعي والرمز:

casepage-back-link = العودة إلى طلبك

casepage-close-link = إغلاق الطلب

casepage-close-heading = إغلاق هذا الطلب؟

casepage-close-then = لن يعمل عليه أحد بعد ذلك، ولا يمكن فتحه من جديد. ويمكنك فتح طلب جديد في أي وقت.

casepage-close-photographs = تُحذف على الفور الصور التي قدمتها لنا.

casepage-close-texts = يبقى ما كُتب متاحًا لك للقراءة تسعين يومًا. ثم نحذفه.

casepage-close-way = ولن يمكنك بعدها استخدامه للدخول إلى حسابك.

casepage-close-button = إغلاق الطلب

casepage-leave-about = إذا كان غيرك يستخدم هذا الجهاز أيضًا، يُرجى مغادرة هذه الصفحة عند الانتهاء.

casepage-leave-button = مغادرة هذه الصفحة

casepage-left-status = غادرت صفحة طلبك.

casepage-other-heading = الرابط يخص طلبًا آخر

casepage-other-about = هناك طلب آخر مفتوح في هذا المتصفح. يفتح الزر بدلًا منه الطلب الذي يخصه الرابط.

casepage-written-status = أُضيفت رسالتك إلى الطلب.

casepage-moved-status = تم تغيير العنوان. وهناك رمز جديد في الطريق إليه.

casepage-appealed-status = أُضيف اعتراضك إلى الطلب. والقرار الآن لشخص آخر.

casepage-closed-status = الطلب مغلق الآن.

casepage-back-status = علينا مراجعة الطلب من جديد. أحدث رسالة تذكر السبب.

casepage-changed-status = تغيّر الطلب في هذه الأثناء. وهذا وضعه الآن.

casepage-trouble-heading = لم ينجح ذلك
