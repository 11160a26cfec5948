elsewhere-asks-heading = مقارنة الرمزين

elsewhere-asks = يعرض جهازك الآخر رمزًا. إذا كان هو هذا الرمز، يُرجى الضغط هناك على «نعم، الرمز نفسه».

elsewhere-asks-next = بعدها تُكمل هذه الصفحة من تلقاء نفسها.

elsewhere-code-label = الرمز

elsewhere-heading = المتابعة الآن على جهاز آخر

elsewhere-follows = تتغير هذه الصفحة عند وصولك إلى الخطوة التالية هناك.

elsewhere-follows-identify = الخطوة الآن على الجهاز الآخر: تحديد الحساب.

elsewhere-follows-prove = الخطوة الآن على الجهاز الآخر: إثبات أن الحساب لك.

elsewhere-follows-secure = الخطوة الآن على الجهاز الآخر: تأمين الحساب.

elsewhere-follows-case = الخطوة الآن على الجهاز الآخر: طلب المساعدة من موظف.

elsewhere-follows-finish = انتهت كل الخطوات على الجهاز الآخر.

elsewhere-take-back-button = المتابعة على هذا الجهاز

elsewhere-take-back-about = إذا لم يكن الجهاز الآخر لك، أو لم يمكنك استخدامه، فالمتابعة ممكنة هنا. ويلزم عندها إثبات أن الحساب لك مرة أخرى.
