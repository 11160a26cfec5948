handover-heading = المتابعة على هاتفك

handover-about = يمكنك المتابعة على هاتف والعودة إلى هنا في أي وقت.

handover-offer-button = عرض رابط للهاتف

handover-scan = يُرجى توجيه كاميرا هاتفك إلى هذه الصورة وفتح الرابط.

handover-picture-label = صورة فيها الرابط، لكاميرا الهاتف

handover-time-left = تنتهي مدة فتح الرابط بعد { $left }.

handover-over-status = لم يعد الرابط الخاص بهاتفك يعمل. يمكنك عرض رابط جديد.

handover-gone = نعرض الرابط مرة واحدة فقط. إذا كنت ما زلت بحاجة إليه، يمكنك عرض رابط جديد.

handover-renew-button = عرض رابط جديد

handover-withdraw-button = عدم المتابعة على هاتف

handover-asked-heading = هل هذا هاتفك؟

handover-asked = هناك جهاز يطلب متابعة عملية الاسترداد الخاصة بك. هل يعرض هذا الرمز؟

handover-asked-not-yours = إذا فتح الرابط شخص غيرك، أو كان الرمزان مختلفين، يُرجى الضغط على «لا».

handover-asked-status = هناك جهاز يطلب متابعة عملية الاسترداد الخاصة بك. يُرجى مقارنة الرمزين.

handover-code-label = الرمز

handover-confirm-button = نعم، الرمز نفسه

handover-refuse-button = لا
