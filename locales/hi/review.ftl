### खाते में क्या-क्या है, उसकी सूचियाँ।

## शीर्षक

review-activity-heading = आपके खाते में क्या-क्या हुआ

review-activity-about = सबसे नई बात सबसे ऊपर है। जो आपने नहीं किया, उसे पहले जैसा करें। सभी बदलावों की पुष्टि करने पर ही वह बदलेगा।

review-factors-heading = साइन इन का दूसरा चरण

review-factors-about = पासवर्ड के अलावा वह, जिससे साबित होता है कि यह आप ही हैं। नया तरीका जुड़ना और पुराना हटना एक ही पल में होता है।

review-devices-heading = साइन इन किए हुए डिवाइस

review-devices-about = एक ही जगह के मिलते-जुलते डिवाइस एक साथ दिखाए गए हैं। जो आपके लिए अनजान हैं, उन्हें साइन आउट करें।

review-remembered-heading = याद रखे गए डिवाइस

review-remembered-about = इन पर सिर्फ़ पासवर्ड से साइन इन हो जाता है। जो आपके पास नहीं हैं, उन पर “याद न रखें” दबाएँ।

review-apps-heading = ऐप और ऐक्सेस

review-apps-about = नया पासवर्ड इन्हें नहीं रोकता। जो अनजान हैं या अब आपके काम के नहीं हैं, उनका ऐक्सेस बंद करें।

review-addresses-heading = आपके ईमेल पते और फ़ोन नंबर

review-addresses-about = कोड और सूचनाएँ इन पर जाती हैं। जो आपके नहीं हैं, उन्हें हटाएँ।

review-contacts-heading = आपके रिकवरी संपर्क

review-contacts-about = जो अनजान हैं, या जिन पर अब आपका भरोसा नहीं है, उन्हें हटाएँ।

review-none = यहाँ कुछ नहीं है।

review-more = { $count ->
    [one] { $count } और है, जो यहाँ नहीं दिख रहा। उसे ढूँढने के लिए सूची छोटी करें।
   *[other] { $count } और हैं, जो यहाँ नहीं दिख रहे। उन्हें ढूँढने के लिए सूची छोटी करें।
}

## चीज़ों के नाम

review-session = साइन इन किया हुआ डिवाइस

review-device = याद रखा गया डिवाइस

review-app = ऐप

review-key = ऐक्सेस कुंजी

review-forwarding = ईमेल यहाँ फ़ॉरवर्ड होते हैं

review-authenticator = ऑथेंटिकेटर ऐप

review-passkey = पासकी

review-backup = बैकअप कोड

review-password = पासवर्ड

review-email = ईमेल पता

review-phone = फ़ोन नंबर

review-contact = रिकवरी संपर्क

review-sign-in = साइन इन

review-password-changed = पासवर्ड बदला गया

review-address-added = ईमेल पता या फ़ोन नंबर जोड़ा गया

review-address-removed = ईमेल पता या फ़ोन नंबर हटाया गया

review-factor-added = साइन इन के दूसरे चरण का तरीका जोड़ा गया

review-factor-removed = साइन इन के दूसरे चरण का तरीका हटाया गया

review-backup-made = बैकअप कोड बनाए गए

review-app-connected = एक ऐप को ऐक्सेस दिया गया

review-forwarding-added = फ़ॉरवर्डिंग सेट की गई

review-contact-added = रिकवरी संपर्क जोड़ा गया

review-recovered = खाता वापस पाया गया

## क्या पता है

review-at = { $at }

review-place = जगह: { $place }

review-since = { $at } से

review-last-used = पिछला इस्तेमाल: { $at }

review-count = { $count ->
    [one] कुल { $count }
   *[other] कुल { $count }
}

review-may = इसे यह करने की अनुमति है:

## क्या जानना ज़रूरी है

review-this-device = यह आपका अभी का डिवाइस लगता है

review-primary = मुख्य पता या नंबर

review-during-incident = शायद किसी और के अंदर आने के बाद का

review-new-place = इस खाते के लिए नई जगह से

review-put-aside = आपके फिर से सेट करने तक बंद

review-removed = इसे हटा दिया गया था

review-last-one = इसे हटाने से पहले कोई दूसरा जोड़ें

review-synced = यह दूसरे डिवाइस पर भी है। अगर उनमें से कोई डिवाइस किसी और के हाथ लग सकता है, तो इसे हटाएँ।

## क्या होगा

review-will-remove = इसे हटा दिया जाएगा

review-will-sign-out = इसे साइन आउट कर दिया जाएगा

review-will-forget = इसे याद नहीं रखा जाएगा

review-will-stop = इसका ऐक्सेस बंद कर दिया जाएगा

review-will-undo = इसे पहले जैसा कर दिया जाएगा

review-will-add = इसे जोड़ दिया जाएगा

review-will-restore = इसे वापस लाया जाएगा

review-will-replace = इसे नए से बदल दिया जाएगा

review-will-rename = इसका नाम “{ $name }” हो जाएगा

## क्या हुआ

review-was-removed = इसे हटा दिया गया

review-was-signed-out = इसे साइन आउट कर दिया गया

review-was-forgotten = इसे अब याद नहीं रखा जाता

review-was-stopped = इसका ऐक्सेस बंद कर दिया गया

review-was-undone = इसे पहले जैसा कर दिया गया

review-was-added = इसे जोड़ दिया गया

review-was-restored = इसे वापस लाया गया

review-was-replaced = इसे नए से बदल दिया गया

review-was-renamed = अब इसका नाम “{ $name }” है

## बटन

review-remove-button = हटाएँ

review-sign-out-button = यह मेरा नहीं: साइन आउट करें

review-forget-button = याद न रखें

review-stop-button = ऐक्सेस बंद करें

review-undo-button = इसे पहले जैसा करें

review-restore-button = वापस लाएँ

review-keep-button = जैसा है, वैसा रहने दें

review-rename-button = नाम बदलें

review-rename-label = नया नाम

review-rename-save-button = यह नाम रखें

review-button-label = { $button }: { $name }

review-all-devices-button = हर जगह साइन आउट करें

review-all-remembered-button = किसी को याद न रखें

review-all-apps-button = सभी का ऐक्सेस बंद करें

review-all-keep-button = सभी को वैसा ही रहने दें

review-all-marked = इस सूची की हर चीज़ बंद करने के लिए चुनी गई है।

review-add-app-button = ऑथेंटिकेटर ऐप जोड़ें

review-add-passkey-button = पासकी जोड़ें

review-add-address-button = ईमेल पता या फ़ोन नंबर जोड़ें

review-filter-label = सूची छोटी करें

review-filter-hint = कोई डिवाइस या जगह, जैसे “iPhone” या “जयपुर”।

review-filter-button = दिखाएँ

## जिस समय का शक है

review-suspected = लगता है कि { $at } से कोई और खाते में था। उसके बाद से जो बदला गया, उस पर निशान लगा है।

review-suspect-about = क्या आपको पता है कि यह कब शुरू हुआ? उस लाइन पर “यहाँ से शुरू हुआ” दबाएँ। उसके बाद से जो बदला गया, उस पर निशान लग जाएगा।

review-began-button = यहाँ से शुरू हुआ

review-report-button = इसकी रिपोर्ट करें

review-reported = रिपोर्ट कर दी गई। रेफ़रेंस नंबर: { $reference }
