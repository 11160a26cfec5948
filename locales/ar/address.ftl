address-heading = إضافة عنوان تواصل

address-about = وجود عنوانين أكثر أمانًا من عنوان واحد: إذا فقدت أحدهما، تصلك رسائلنا على الآخر.

address-label = عنوان البريد الإلكتروني

address-hint = عنوان لا يقرأ رسائله أحد غيرك.

address-label-or-phone = عنوان البريد الإلكتروني أو رقم الهاتف

address-hint-or-phone = عنوان أو رقم لا يقرأ رسائله أحد غيرك. يبدأ رقم الهاتف بعلامة + ثم رمز البلد.

address-button = إرسال رمز

address-sent = أرسلنا رمزًا إلى { $address }. قد يستغرق وصوله بضع دقائق.

address-other-button = استخدام عنوان آخر

address-code-label = الرمز

address-code-hint = ثمانية أرقام من الرسالة. أحدث رمز فقط هو الذي يعمل.

address-confirm-button = إضافة العنوان

address-what-next = يُضاف العنوان عند تأكيد كل التغييرات. ونُبلغك بذلك على عناوينك الأخرى.

address-error-empty = يُرجى إدخال عنوان بريد إلكتروني.

address-error-form = يُرجى إدخال عنوان مثل sam@example.org، أو رقم هاتف يبدأ بعلامة +.

address-error-there = هذا العنوان موجود في الحساب من قبل.

address-error-code-empty = يُرجى إدخال الرمز الموجود في الرسالة.

address-error-code-form = يُرجى إدخال الأرقام الثمانية الموجودة في الرسالة.

address-error-code-wrong = هذا ليس الرمز الذي أرسلناه. يُرجى مقارنته بأحدث رسالة.

address-error-code-over = لم يعد هذا الرمز يعمل. يمكنك طلب رمز جديد.
