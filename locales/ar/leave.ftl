leave-link = التوقف والمغادرة

leave-heading = التوقف عند هذا الحد؟

leave-what-next = يُحذف ما أدخلته من هذا المتصفح. ويبقى حسابك كما هو.

leave-start-again = يمكنك البدء من جديد في أي وقت.

leave-button = التوقف والمغادرة

leave-stay-button = البقاء هنا
