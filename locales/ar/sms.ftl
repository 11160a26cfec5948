sms-code-body = { $code } رمزك من { -service }. يعمل لمدة { $duration }. لا نطلبه أبدا هاتفيا أو بالدردشة.

sms-code-short-body = { $code } رمزك من { -service }.

sms-new-number-code-body = { $code } يضيف هذا الرقم إلى حسابك على { -service }. يعمل لمدة { $duration }. إن لم يكن ذلك منك، لا يلزم شيء.

sms-new-number-code-short-body = { $code } يضيف رقمك إلى حساب { -service }.

sms-notice-body = تغير حسابك على { -service } في { $at }. إن لم يكن ذلك منك، يرجى فتح { $address } بنفسك والتحدث إلى موظف.

sms-notice-short-body = تغير حسابك على { -service }. ليس منك؟ يرجى فتح { $address } بنفسك.

sms-way-body = منذ { $at } يمكن لشخص ما دخول حسابك على { -service }. إن لم يكن ذلك منك، يرجى فتح { $address } بنفسك والتحدث إلى موظف.

sms-way-short-body = يمكن لشخص دخول حسابك على { -service }. ليس منك؟ يرجى فتح { $address } بنفسك.
