proofs-heading = كيف يمكنك إثبات أن الحساب لك؟

proofs-intro = كل الطرق متساوية. يُرجى اختيار الطريقة المتاحة لك الآن.

proofs-more-heading = يلزم إثبات آخر

proofs-more-why = لهذا الحساب خطوة ثانية لتسجيل الدخول. لذلك لا يكفي نوع واحد من الإثبات لتغيير كلمة المرور.

proofs-more-protects = هذا يمنع من يمكنه قراءة بريدك الإلكتروني من الدخول بدلًا منك.

proofs-confirm-heading = إثبات أن الحساب لك مرة أخرى

proofs-confirm-why = ما تم إثباته حتى الآن كافٍ. ويكفي إثبات واحد جديد يدل على أنه لا أحد يتابع بدلًا منك.

proofs-proven-heading = ما تم إثباته

proofs-choose-heading = ما يمكنك استخدامه الآن

proofs-passkey = مفتاح المرور

proofs-passkey-about = على هذا الجهاز أو على هاتف قريب منه. يستغرق بضع ثوانٍ.

proofs-app = رمز من تطبيق المصادقة

proofs-app-about = يلزمك الهاتف الذي عليه التطبيق. يستغرق نحو دقيقة.

proofs-email = رمز بالبريد الإلكتروني

proofs-email-about = تلزم قراءة البريد الإلكتروني للحساب. يستغرق بضع دقائق.

proofs-text = رمز برسالة نصية

proofs-text-about = يلزمك الهاتف الذي عليه رقم الحساب. يستغرق بضع دقائق.

proofs-text-risk = من يستولي على رقم هاتفك يصله هذا الرمز أيضًا. هناك طريقة أخرى أكثر أمانًا.

proofs-backup = رمز احتياطي

proofs-backup-about = تلزمك القائمة التي حفظتها أو طبعتها. يستغرق نحو دقيقة.

proofs-contact = رمز من جهة اتصال الاسترداد

proofs-contact-about = يصل رمز إلى شخص عيّنته من قبل ويقرؤه لك. يستغرق مدة مكالمة هاتفية.

proofs-person = التحقق عن طريق موظف

proofs-person-about = هناك ثلاثة أسئلة قصيرة للإجابة عنها. يقرأ موظف إجاباتك ويردّ عليك.

proofs-sent-to = إلى { $address }

proofs-figures = تنجح هذه الطريقة مع { $percent } من كل مئة شخص. ونصفهم تكفيه مدة أقل من { $time }.

proofs-cannot-link = لا يمكنني استخدام هذه الطريقة

proofs-cannot-or-read-link = لا يمكنني استخدام هذه الطريقة، أو هناك من يقرأ رسائلي

proofs-cannot-label = لا يمكنني استخدام هذه الطريقة: { $way }

proofs-cannot-or-read-label = لا يمكنني استخدام هذه الطريقة، أو هناك من يقرأ رسائلي: { $way }

proofs-cannot-suspends = إذا فقدت تطبيق المصادقة أو مفتاح المرور، يُرجى ذكر ذلك. فيتوقف عن العمل على الفور.

proofs-ruled-out-heading = الطرق المستبعدة

proofs-can-link = بل يمكنني استخدام هذه الطريقة

proofs-can-label = بل يمكنني استخدام هذه الطريقة: { $way }

proofs-none = لا توجد طريقة أخرى يمكنك استخدامها هنا. يمكن لموظف التحقق من أن الحساب لك.

proofs-unchanged = لم يتغير شيء في حسابك.

proofs-person-button = طلب التحقق من موظف

proofs-changed-status = تغيّرت القائمة.
