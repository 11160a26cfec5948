### एसएमएस: जितना छोटा हो सके।

sms-code-body = { $code } आपका { -service } कोड है। यह { $duration } काम करेगा। हम इसे फ़ोन या चैट पर कभी नहीं माँगते।

sms-code-short-body = { $code } आपका { -service } कोड है।

sms-new-number-code-body = { $code } से यह नंबर आपके { -service } खाते में जुड़ेगा। कोड { $duration } काम करेगा। यह आपने नहीं किया, तो कुछ न करें।

sms-new-number-code-short-body = { $code } से यह नंबर { -service } खाते में जुड़ेगा।

sms-notice-body = आपके { -service } खाते में बदलाव हुआ: { $at }। आपने नहीं किया, तो { $address } खुद खोलें और किसी व्यक्ति से बात करें।

sms-notice-short-body = आपका { -service } खाता बदला गया। आप नहीं थे, तो { $address } खुद खोलें।

sms-way-body = { $at } से कोई आपके { -service } खाते में आ सकता है। आप नहीं हैं, तो { $address } खुद खोलें और किसी व्यक्ति से बात करें।

sms-way-short-body = कोई आपके { -service } खाते में आ सकता है। आप नहीं हैं, तो { $address } खुद खोलें।
