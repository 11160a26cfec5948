### केस का पेज।

## रेफ़रेंस नंबर और कोड से खोलना

casepage-open-heading = अपने केस का पेज खोलें

casepage-open-intro = इसके लिए रेफ़रेंस नंबर और केस का कोड चाहिए। दोनों केस के बारे में हमारे पहले ईमेल में हैं।

casepage-filled = आपका रेफ़रेंस नंबर और कोड भर दिए गए हैं। जारी रखने के लिए बटन दबाएँ।

casepage-reference-label = रेफ़रेंस नंबर

casepage-reference-hint = आठ अक्षर और अंक, जैसे K7QM‑3XTB।

casepage-code-label = केस का कोड

casepage-code-hint = सोलह अक्षर और अंक। यह सिर्फ़ इस पेज के लिए है: हमारी ओर से कोई इसे आपसे नहीं माँगता।

casepage-open-button = पेज खोलें

casepage-reference-error = रेफ़रेंस नंबर जाँचें। इसमें आठ अक्षर और अंक हैं, जैसे ईमेल में लिखे हैं।

casepage-code-error = केस का कोड जाँचें। इसमें सोलह अक्षर और अंक हैं, जैसे ईमेल में लिखे हैं।

casepage-refused = रेफ़रेंस नंबर और कोड आपस में मेल नहीं खाते, या अब कोई नया कोड है। हमारे सबसे नए ईमेल वाला रेफ़रेंस नंबर और कोड दर्ज करें।

casepage-kept-label = आपका लिखा हुआ संदेश

casepage-kept-hint = यह अभी भेजा नहीं गया है। इसे आपके केस के पेज पर भेजा जा सकता है।

## कोड फिर से मँगाना

casepage-again-heading = मुझे कोड फिर से भेजें

casepage-again-about = ऊपर रेफ़रेंस नंबर लिखें। कोड खाली रह सकता है। हम आपके केस में दिए गए ईमेल पते पर नया कोड भेजेंगे। तब पुराना कोड काम नहीं करेगा।

casepage-again-button = कोड भेजें

casepage-again-done-heading = अपने ईमेल देखें

casepage-again-done = अगर ऐसा कोई केस है, तो हमने उसके ईमेल पते पर नया कोड भेज दिया है। इसमें कुछ मिनट लग सकते हैं। एक दिन में हम ऐसे कुछ ही कोड भेजते हैं।

casepage-again-else = कुछ न आए, तो अपने स्पैम या जंक फ़ोल्डर में देखें। चाहें तो हमें फिर से बताएँ कि क्या हुआ। हम उसे आपके केस में जोड़ देंगे।

## केस कहाँ तक पहुँचा

casepage-service-heading = आपको हमारे जवाब का इंतज़ार है

casepage-person-heading = हमें आपके जवाब का इंतज़ार है

casepage-approved-heading = अब आपका खाता सुरक्षित किया जा सकता है

casepage-refused-case-heading = हम पक्का नहीं कर पाए कि खाता आपका है

casepage-closed-heading = यह केस बंद है

casepage-facts-heading = आपका केस

casepage-reference-row = रेफ़रेंस नंबर

casepage-next-row = अगली तारीख

casepage-service-until = { $until } तक आपको हमारी ओर से खबर मिलेगी।

casepage-service-late = हमने { $until } तक खबर देने को कहा था, और हमें देर हो गई है। लाइन में आपके केस की जगह वही है।

casepage-person-until = { $until } तक हमें लिखें। उसके बाद हम केस बंद कर देंगे।

casepage-approved-until = यह { $until } तक किया जा सकता है। उसके बाद हम केस बंद कर देंगे।

casepage-refused-until = केस { $until } तक आपके लिए खुला रहेगा। उसके बाद हम उसे बंद कर देंगे।

casepage-line-row = लाइन में जगह

casepage-line-first = अगली बारी आपके केस की है।

casepage-line = { $before ->
    [one] आपके केस से पहले { $before } केस है।
   *[other] आपके केस से पहले { $before } केस हैं।
}

casepage-usual-row = आम तौर पर लगने वाला समय

casepage-usual = हाल के आधे केसों में पहला जवाब इतने समय के अंदर मिल गया: { $time }।

casepage-address-row = हम इस पते पर लिखते हैं

casepage-notices = कोई खबर होने पर हम आपको ईमेल भेजते हैं। खबर में क्या है, यह सिर्फ़ इसी पेज पर लिखा होता है।

## क्या लिखा गया

casepage-messages-heading = अब तक क्या लिखा गया

casepage-you = आप

casepage-we = हम

casepage-second-attempt = केस के कोड के बिना लिखा गया

casepage-written = { $at }

casepage-said-photographs-asked = हमने दस्तावेज़ों की फ़ोटो माँगी हैं।

casepage-said-photograph-added = एक फ़ोटो जोड़ी गई।

casepage-said-approved = हम मानते हैं कि खाता आपका है।

casepage-said-upheld = हम मानते हैं कि यह आपके नाम से चलाया जा रहा नकली खाता है।

casepage-said-refused = हम पक्का नहीं कर पाए कि खाता आपका है।

casepage-said-report-refused = हम पक्का नहीं कर पाए कि यह आपके नाम से चलाया जा रहा नकली खाता है।

casepage-said-appealed = अपील की गई है। अब कोई दूसरा व्यक्ति फ़ैसला करेगा।

casepage-said-closed = केस बंद किया गया।

casepage-said-address = हम जिस ईमेल पते पर लिखते हैं, वह इस पेज पर बदला गया।

casepage-said-account-changed = जब हमने माना कि खाता आपका है, उसके बाद खाते में कुछ बदला है। इसलिए आपके आगे बढ़ने से पहले हम केस को फिर से देखेंगे। आपको हमारी ओर से खबर मिलेगी।

casepage-said-way-closed = खाते के किसी ईमेल पते या फ़ोन नंबर के संदेश पढ़ने वाले किसी व्यक्ति ने खाते में आने का रास्ता बंद किया। हम केस को फिर से देखेंगे।

casepage-said-withdrawn = हमने यह फ़ैसला वापस ले लिया है कि खाता आपका है।

## लिखना

casepage-write-heading = हमें लिखें

casepage-write-label = आपका संदेश

casepage-write-hint = अपने शब्दों में लिखें। कोई पासवर्ड या कोड न लिखें।

casepage-write-button = संदेश भेजें

casepage-write-error-empty = अपना संदेश लिखें। एक वाक्य भी काफ़ी है।

casepage-write-error-too-long = { $most ->
    [one] ज़्यादा से ज़्यादा { $most } कैरेक्टर लिखें।
   *[other] ज़्यादा से ज़्यादा { $most } कैरेक्टर लिखें।
}

## मंज़ूर

casepage-go-on-about = हम मानते हैं कि खाता आपका है। अगले पेजों पर नया पासवर्ड चुनें और खाते को सुरक्षित करें। हम खाते के हर ईमेल पते और फ़ोन नंबर पर इसकी सूचना भेजेंगे।

casepage-go-on-confirm = पहले हमारे ईमेल में दिए लिंक या कोड से यह पेज खोलें। तब हमें पता चलेगा कि ईमेल पता आपका है।

casepage-go-on-app = अगले पेजों के लिए ऐसा ब्राउज़र चाहिए जो ऐप चला सके। लॉकडाउन मोड में कोई दूसरा डिवाइस इस्तेमाल करें: नीचे देखें।

casepage-go-on-button = खाते को सुरक्षित करें

## नामंज़ूर

casepage-refused-about = हो सकता है कि खाता आपका ही हो, लेकिन इस केस में जो जानकारी है, वह काफ़ी नहीं थी।

casepage-next-heading = अब क्या किया जा सकता है

casepage-next-proof = खाता किसी दूसरे तरीके से वापस पाएँ। यह ईमेल या एसएमएस पर आए कोड, बैकअप कोड, पासकी या रिकवरी संपर्क से हो सकता है।

casepage-next-proof-link = खाते में वापस आने के सभी तरीके देखें

casepage-next-documents = अपील करें, और बताएँ कि आपके पास और कौन-से दस्तावेज़ हैं। हो सकता है कि तब हम आपसे उनकी फ़ोटो माँगें।

casepage-appeal-heading = अपील

casepage-appeal-about = तब ऐसा व्यक्ति फ़ैसला करेगा जिसके लिए यह केस नया है। अपील एक ही बार की जा सकती है।

casepage-appeal-label = किस बात से पता चलता है कि खाता आपका है?

casepage-appeal-hint = वह बताएँ जो शायद हमने नहीं देखा। कोई पासवर्ड या कोड न लिखें।

casepage-appeal-button = अपील करें

casepage-appealed-before = इस केस में दो लोगों ने अलग-अलग फ़ैसला किया है। दोबारा अपील नहीं की जा सकती।

casepage-new-case = हमें बताने के लिए कुछ नया हो, तो नया केस खोला जा सकता है।

casepage-withdrawn-about = हमने माना था कि खाता आपका है, लेकिन यह फ़ैसला हमने वापस ले लिया है। खाते में आने का रास्ता बंद है। अब उससे खाते में और कुछ नहीं बदलेगा।

casepage-report-refused-heading = हम पक्का नहीं कर पाए कि यह आपके नाम से चलाया जा रहा नकली खाता है

casepage-report-refused-about = हो सकता है कि ऐसा ही हो, लेकिन इस केस में जो जानकारी है, वह काफ़ी नहीं थी।

casepage-report-withdrawn-about = हमने माना था कि यह आपके नाम से चलाया जा रहा नकली खाता है, लेकिन यह फ़ैसला हमने वापस ले लिया है।

casepage-report-next = अपील करें, और बताएँ कि और किस बात से पता चलता है कि यह आपके नाम से चलाया जा रहा नकली खाता है।

casepage-report-appeal-label = किस बात से पता चलता है कि यह आपके नाम से चलाया जा रहा नकली खाता है?

## बंद

casepage-closed-by-person = आपने इसे बंद किया है।

casepage-closed-no-answer = इसमें लंबे समय तक कुछ नहीं हुआ।

casepage-closed-upheld = हम मानते हैं कि यह आपके नाम से चलाया जा रहा नकली खाता है। अब हमारी टीम इस पर कार्रवाई करेगी। आपको कुछ करने की ज़रूरत नहीं है।

casepage-closed-recovered = खाता वापस मिल गया है और सुरक्षित है।

casepage-closed-stays = आपने जो लिखा, वह { $until } तक यहाँ रहेगा। फिर हम उसे मिटा देंगे। रेफ़रेंस नंबर, तारीखें और फ़ैसला हमारे पास रहेंगे।

## और क्या किया जा सकता है

casepage-more-heading = इस केस के लिए और विकल्प

casepage-address-summary = हम जिस ईमेल पते पर लिखते हैं, उसे बदलें

casepage-address-about = हम केस का नया कोड नए ईमेल पते पर भेजेंगे, और एक सूचना पुराने पते पर। तब दूसरे डिवाइस पर नया कोड चाहिए होगा।

casepage-address-label = नया ईमेल पता

casepage-address-hint = ऐसा पता दें, जिसके ईमेल आपके अलावा कोई और न पढ़ सके।

casepage-address-button = ईमेल पता बदलें

casepage-device-summary = दूसरे डिवाइस पर जारी रखें

casepage-device-about = हम यहाँ एक बार नया कोड दिखाएँगे। तब ईमेल वाला कोड काम नहीं करेगा।

casepage-device-button = नया कोड दिखाएँ

casepage-device-heading = आपके केस का नया कोड

casepage-device-once = हम यह कोड सिर्फ़ अभी दिखा रहे हैं। इसे लिख लें, या दूसरे डिवाइस पर टाइप करें।

casepage-device-where = दूसरे डिवाइस पर यह पेज खोलें, और रेफ़रेंस नंबर और कोड दर्ज करें:

casepage-back-link = अपने केस पर वापस जाएँ

casepage-close-link = केस बंद करें

casepage-close-heading = क्या यह केस बंद करना है?

casepage-close-then = उसके बाद इस पर कोई काम नहीं करेगा, और इसे फिर से नहीं खोला जा सकता। नया केस कभी भी खोला जा सकता है।

casepage-close-photographs = आपकी दी हुई फ़ोटो तुरंत मिटा दी जाएँगी।

casepage-close-texts = जो लिखा गया है, वह आपके पढ़ने के लिए 90 दिन तक रहेगा। फिर हम उसे मिटा देंगे।

casepage-close-way = तब इस केस से अपने खाते में वापस नहीं आया जा सकेगा।

casepage-close-button = केस बंद करें

casepage-leave-about = अगर यह डिवाइस दूसरे लोग भी इस्तेमाल करते हैं, तो काम पूरा होने पर इस पेज से बाहर निकलें।

casepage-leave-button = इस पेज से बाहर निकलें

casepage-left-status = अब आप अपने केस के पेज से बाहर हैं।

casepage-other-heading = आपका लिंक किसी दूसरे केस का है

casepage-other-about = इस ब्राउज़र में एक दूसरा केस खुला है। बटन दबाने पर उसकी जगह लिंक वाला केस खुलेगा।

## अभी-अभी क्या हुआ

casepage-written-status = आपका संदेश केस में जुड़ गया है।

casepage-moved-status = ईमेल पता बदल गया है। उस पर नया कोड भेजा जा रहा है।

casepage-appealed-status = आपकी अपील केस में जुड़ गई है। अब कोई दूसरा व्यक्ति फ़ैसला करेगा।

casepage-closed-status = केस अब बंद है।

casepage-back-status = हमें केस को फिर से देखना होगा। कारण सबसे नए संदेश में लिखा है।

casepage-changed-status = इस बीच केस में बदलाव हुआ है। केस अब ऐसा है।

## समस्या

casepage-trouble-heading = यह नहीं हो पाया
