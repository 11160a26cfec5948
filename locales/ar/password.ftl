password-heading = اختيار كلمة مرور جديدة

password-label = كلمة المرور الجديدة

password-rule-length = { $least ->
    [zero] تلزم كلمة مرور من { $least } حرف على الأقل.
    [one] تلزم كلمة مرور من حرف واحد على الأقل.
    [two] تلزم كلمة مرور من حرفين على الأقل.
    [few] تلزم كلمة مرور من { $least } أحرف على الأقل.
    [many] تلزم كلمة مرور من { $least } حرفًا على الأقل.
   *[other] تلزم كلمة مرور من { $least } حرف على الأقل.
}

password-rule-guessable = تلزم كلمة مرور يصعب على الآخرين تخمينها.

password-hint-words = أربع كلمات أو أكثر لا علاقة بينها يسهل تذكرها. والمسافات محسوبة.

password-hint-manager = يمكن لمدير كلمات المرور إنشاء كلمة مرور وحفظها لك.

password-what-next = تحل محل القديمة عند تأكيد كل التغييرات.

password-button = استخدام كلمة المرور هذه

password-chosen = سبق أن اخترت كلمة مرور جديدة. لاستخدام غيرها، يُرجى إدخالها هنا.

password-strength-guessable = طول كلمة المرور هذه كافٍ، لكن من يجرّب كلمات كثيرة قد يتمكن من تخمينها.

password-strength-good = يصعب تخمين كلمة المرور هذه.

password-strength-strong = يصعب جدًا تخمين كلمة المرور هذه.

password-strength-keep = يُرجى استخدامها هنا فقط، وحفظها في مدير كلمات المرور.

password-show-button = إظهار

password-show-label = إظهار كلمة المرور

password-hide-button = إخفاء

password-hide-label = إخفاء كلمة المرور

password-shown-status = كلمة المرور ظاهرة.

password-hidden-status = كلمة المرور مخفية.

password-account-label = الحساب

password-error-empty = يُرجى إدخال كلمة مرور جديدة.

password-error-too-short = { $least ->
    [zero] تلزم كلمة مرور من { $least } حرف على الأقل.
    [one] تلزم كلمة مرور من حرف واحد على الأقل.
    [two] تلزم كلمة مرور من حرفين على الأقل.
    [few] تلزم كلمة مرور من { $least } أحرف على الأقل.
    [many] تلزم كلمة مرور من { $least } حرفًا على الأقل.
   *[other] تلزم كلمة مرور من { $least } حرف على الأقل.
} { $count ->
    [zero] لم يُدخَل أي حرف.
    [one] أدخلت حرفًا واحدًا.
    [two] أدخلت حرفين.
    [few] أدخلت { $count } أحرف.
    [many] أدخلت { $count } حرفًا.
   *[other] أدخلت { $count } حرف.
}

password-error-too-long = { $most ->
    [zero] تلزم كلمة مرور لا تزيد على { $most } حرف.
    [one] تلزم كلمة مرور لا تزيد على حرف واحد.
    [two] تلزم كلمة مرور لا تزيد على حرفين.
    [few] تلزم كلمة مرور لا تزيد على { $most } أحرف.
    [many] تلزم كلمة مرور لا تزيد على { $most } حرفًا.
   *[other] تلزم كلمة مرور لا تزيد على { $most } حرف.
}

password-error-signs = يُرجى استخدام أحرف وأرقام ومسافات وعلامات يمكن كتابتها فقط.

password-error-present = هذه كلمة المرور الحالية للحساب. يُرجى اختيار غيرها، حتى لا يدخل أحد ممن يعرفونها.

password-error-guessable = تلزم كلمة مرور يصعب على الآخرين تخمينها.

password-reason-common = كلمة المرور هذه موجودة في قوائم كلمات المرور التي يستخدمها كثيرون.

password-reason-breached = كلمة المرور هذه موجودة في قوائم كلمات مرور مسروقة.

password-reason-repeated = كلمة المرور هذه تكرر الأحرف نفسها.

password-reason-sequence = كلمة المرور هذه تتبع ترتيب الحروف الأبجدية أو الأرقام أو لوحة المفاتيح.

password-reason-context = كلمة المرور هذه مأخوذة من اسم { -service } أو من اسم حسابك.

password-advice = يُرجى البدء من جديد بكلمات لا علاقة بينها. ولا يكفي تغيير بضعة أحرف في كلمة المرور هذه.
