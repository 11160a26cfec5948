changes-heading = مراجعة ما سيتغير

changes-about = إما أن تُنفَّذ كل التغييرات معًا، أو لا يُنفَّذ أي منها.

changes-change-label = تغيير: { $name }

changes-new-password = كلمة مرور جديدة

changes-new-codes = عشرة رموز احتياطية جديدة تحل محل القديمة

changes-line = { $name }: { $what }

changes-all-devices = سيتم تسجيل الخروج من كل الأجهزة

changes-skipped = لم تتم مراجعة المهام التالية، وتبقى كما هي:

changes-told = نُبلغ هذه العناوين بما تغيّر:

changes-protected = لمدة { $time } بعد ذلك، لا يمكن لأحد تغيير عناوين التواصل أو الخطوة الثانية بالطريقة المعتادة. نسمي ذلك وضع الحماية.

changes-button = تنفيذ هذه التغييرات
