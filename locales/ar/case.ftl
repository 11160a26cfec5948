case-heading = يُرجى إخبارنا بما حدث

case-help-heading = بماذا يمكننا مساعدتك؟

case-intro = يقرأ إجاباتك موظف لدينا. ويمكنك مراجعتها قبل إرسالها.

case-account-label = ما الحساب الذي تلزمك المساعدة فيه؟

case-account-hint = يُرجى إدخال عنوان البريد الإلكتروني أو رقم الهاتف أو اسم المستخدم. وإذا لم يكن ذلك معروفًا لك، فتكفي أي معلومات لديك عنه.

case-account-impersonation-label = ما الحساب الذي ينتحل شخصيتك؟

case-account-impersonation-hint = يُرجى إدخال اسم ذلك الحساب أو عنوانه.

case-email-label = على أي بريد إلكتروني نراسلك؟

case-email-hint = يُرجى استخدام عنوان لا يقرأ رسائله أحد غيرك. ويمكن أن يختلف عن عنوان الحساب.

case-story-label = ماذا حدث؟

case-story-hint = يُرجى وصف ما حدث بكلماتك، وذكر ما جرّبته حتى الآن. يُرجى عدم كتابة أي كلمة مرور أو رمز.

case-story-hacked-label = ما الذي لاحظته في حسابك؟

case-story-hacked-hint = يُرجى ذكر أول ما حدث ومتى حدث. يُرجى عدم كتابة أي كلمة مرور أو رمز.

case-story-access-label = ما الذي جرّبته حتى الآن؟

case-story-access-hint = يُرجى ذكر ما لم يعد لديك ومنذ متى. يُرجى عدم كتابة أي كلمة مرور أو رمز.

case-story-impersonation-label = ماذا يفعل ذلك الحساب؟

case-story-impersonation-hint = يُرجى ذكر من يراسلهم ذلك الحساب وما يكتبه لهم. يُرجى عدم كتابة أي كلمة مرور أو رمز.

case-story-left = { $left ->
    [zero] لم يبقَ مكان لأي حرف آخر.
    [one] بقي لك حرف واحد.
    [two] بقي لك حرفان.
    [few] بقيت لك { $left } أحرف.
    [many] بقي لك { $left } حرفًا.
   *[other] بقي لك { $left } حرف.
}

case-privacy = لا نستخدم إجاباتك إلا لمساعدتك في هذا الحساب. ولا يقرؤها إلا من يعملون على طلبك.

case-account-error-empty = يُرجى إدخال الحساب المقصود، أو أي معلومات لديك عنه.

case-account-error-too-long = { $most ->
    [zero] يُرجى وصف الحساب بما لا يزيد على { $most } حرف.
    [one] يُرجى وصف الحساب بما لا يزيد على حرف واحد.
    [two] يُرجى وصف الحساب بما لا يزيد على حرفين.
    [few] يُرجى وصف الحساب بما لا يزيد على { $most } أحرف.
    [many] يُرجى وصف الحساب بما لا يزيد على { $most } حرفًا.
   *[other] يُرجى وصف الحساب بما لا يزيد على { $most } حرف.
}

case-email-error-empty = يُرجى إدخال عنوان بريد إلكتروني نراسلك عليه.

case-email-error-format = يُرجى إدخال عنوان البريد الإلكتروني كاملًا، مثل name@example.org.

case-email-error-too-long = { $most ->
    [zero] يُرجى إدخال عنوان بريد إلكتروني لا يزيد على { $most } حرف.
    [one] يُرجى إدخال عنوان بريد إلكتروني لا يزيد على حرف واحد.
    [two] يُرجى إدخال عنوان بريد إلكتروني لا يزيد على حرفين.
    [few] يُرجى إدخال عنوان بريد إلكتروني لا يزيد على { $most } أحرف.
    [many] يُرجى إدخال عنوان بريد إلكتروني لا يزيد على { $most } حرفًا.
   *[other] يُرجى إدخال عنوان بريد إلكتروني لا يزيد على { $most } حرف.
}

case-story-error-empty = يُرجى كتابة ما حدث. جملة واحدة تكفي.

case-story-error-too-long = { $most ->
    [zero] يُرجى وصف ما حدث بما لا يزيد على { $most } حرف.
    [one] يُرجى وصف ما حدث بما لا يزيد على حرف واحد.
    [two] يُرجى وصف ما حدث بما لا يزيد على حرفين.
    [few] يُرجى وصف ما حدث بما لا يزيد على { $most } أحرف.
    [many] يُرجى وصف ما حدث بما لا يزيد على { $most } حرفًا.
   *[other] يُرجى وصف ما حدث بما لا يزيد على { $most } حرف.
}

case-situation-error-empty = يُرجى اختيار ما حدث لحسابك.

case-check-heading = مراجعة إجاباتك

case-check-intro = لا يُرسَل شيء قبل الضغط على الزر.

case-check-button = إرسال

case-situation-row = ما حدث

case-account-row = الحساب

case-email-row = بريدك الإلكتروني

case-story-row = بكلماتك

case-contacted-row = تواصل معك شخص ما

case-change-situation-label = تغيير ما حدث

case-change-account-label = تغيير الحساب

case-change-email-label = تغيير بريدك الإلكتروني

case-change-story-label = تغيير ما كتبته

case-opened-heading = طلبك مفتوح

case-reference-label = رقمك المرجعي

case-reference-about = يُرجى كتابته على ورقة أو طباعة هذه الصفحة. يمكنك قراءته لنا بصوتك. وليس فيه أحرف متشابهة.

case-next-heading = ما الذي سيحدث بعد ذلك

case-answer-within = { $days ->
    [zero] يقرأ موظف طلبك ويراسلك على { $email } خلال { $days } يوم.
    [one] يقرأ موظف طلبك ويراسلك على { $email } خلال يوم واحد.
    [two] يقرأ موظف طلبك ويراسلك على { $email } خلال يومين.
    [few] يقرأ موظف طلبك ويراسلك على { $email } خلال { $days } أيام.
    [many] يقرأ موظف طلبك ويراسلك على { $email } خلال { $days } يومًا.
   *[other] يقرأ موظف طلبك ويراسلك على { $email } خلال { $days } يوم.
}

case-answer-from = تصلك رسائلنا من { $address }. أما الرد نفسه فلا يظهر إلا في صفحة طلبك.

case-answer-until = يصلك خبر منا بحلول { $until }.

case-copy-sent = في رسالتنا الإلكترونية رابط إلى صفحة طلبك.

case-page-button = فتح صفحة طلبك

case-never-heading = ما لا نطلبه أبدًا

case-never-secrets = لا نطلب منك أبدًا كلمة مرور ولا رمزًا ولا رمزًا احتياطيًا.

case-never-money = لا نطلب منك أبدًا أي مبلغ من المال.

case-never-remote = لا نتصل بك هاتفيًا أبدًا، ولا نطلب أبدًا رؤية جهازك أو التحكم فيه.

case-not-changed = وحتى ذلك الحين لا نغيّر شيئًا في حسابك.
