### केस: तीन सवाल, जवाबों की जाँच, रेफ़रेंस नंबर।

## फ़ॉर्म

case-heading = हमें बताएँ कि क्या हुआ

case-help-heading = आपको किस बात में मदद चाहिए?

case-intro = हमारी ओर से एक व्यक्ति आपके जवाब पढ़ेगा। भेजने से पहले जवाबों को जाँचा जा सकता है।

case-account-label = आपको किस खाते के लिए मदद चाहिए?

case-account-hint = ईमेल पता, फ़ोन नंबर या यूज़रनेम दर्ज करें। ये मालूम न हों, तो जो याद हो वह लिखें।

case-account-impersonation-label = आपके नाम से कौन-सा खाता चलाया जा रहा है?

case-account-impersonation-hint = उस खाते का नाम या पता दर्ज करें।

case-email-label = हम आपको किस ईमेल पते पर लिखें?

case-email-hint = ऐसा पता दें, जिसके ईमेल आपके अलावा कोई और न पढ़ सके। यह खाते के पते से अलग हो सकता है।

case-story-label = क्या हुआ?

case-story-hint = अपने शब्दों में लिखें। बताएँ कि आपने क्या-क्या करके देखा है। कोई पासवर्ड या कोड न लिखें।

case-story-hacked-label = आपको अपने खाते में क्या गड़बड़ी दिखी?

case-story-hacked-hint = लिखें कि सबसे पहले क्या हुआ और कब हुआ। कोई पासवर्ड या कोड न लिखें।

case-story-access-label = आपने अब तक क्या-क्या करके देखा है?

case-story-access-hint = लिखें कि अब आपके पास क्या नहीं है और कब से नहीं है। कोई पासवर्ड या कोड न लिखें।

case-story-impersonation-label = उस खाते से क्या किया जा रहा है?

case-story-impersonation-hint = लिखें कि उससे किसे लिखा जाता है और क्या लिखा जाता है। कोई पासवर्ड या कोड न लिखें।

case-story-left = { $left ->
    [one] { $left } कैरेक्टर और लिखा जा सकता है।
   *[other] { $left } कैरेक्टर और लिखे जा सकते हैं।
}

case-privacy = हम आपके जवाबों का इस्तेमाल सिर्फ़ इस खाते में आपकी मदद के लिए करते हैं। इन्हें सिर्फ़ वे लोग पढ़ते हैं जो आपके केस पर काम करते हैं।

## क्या सुधारना है

case-account-error-empty = बताएँ कि किस खाते की बात है, या उसके बारे में जो याद हो वह लिखें।

case-account-error-too-long = { $most ->
    [one] खाते के बारे में ज़्यादा से ज़्यादा { $most } कैरेक्टर लिखें।
   *[other] खाते के बारे में ज़्यादा से ज़्यादा { $most } कैरेक्टर लिखें।
}

case-email-error-empty = ऐसा ईमेल पता दर्ज करें, जिस पर हम आपको लिख सकें।

case-email-error-format = name@example.org जैसा पूरा ईमेल पता दर्ज करें।

case-email-error-too-long = { $most ->
    [one] ज़्यादा से ज़्यादा { $most } कैरेक्टर का ईमेल पता दर्ज करें।
   *[other] ज़्यादा से ज़्यादा { $most } कैरेक्टर का ईमेल पता दर्ज करें।
}

case-story-error-empty = लिखें कि क्या हुआ। एक वाक्य भी काफ़ी है।

case-story-error-too-long = { $most ->
    [one] जो हुआ, उसके बारे में ज़्यादा से ज़्यादा { $most } कैरेक्टर लिखें।
   *[other] जो हुआ, उसके बारे में ज़्यादा से ज़्यादा { $most } कैरेक्टर लिखें।
}

case-situation-error-empty = चुनें कि आपके खाते के साथ क्या हुआ।

## जवाबों की जाँच

case-check-heading = अपने जवाब जाँच लें

case-check-intro = बटन दबाने से पहले कुछ नहीं भेजा जाएगा।

case-check-button = भेजें

case-situation-row = क्या हुआ

case-account-row = खाता

case-email-row = आपका ईमेल पता

case-story-row = आपके शब्दों में

case-contacted-row = किसी ने आपसे संपर्क किया

case-change-situation-label = बदलें: क्या हुआ

case-change-account-label = बदलें: खाता

case-change-email-label = बदलें: आपका ईमेल पता

case-change-story-label = बदलें: आपका लिखा हुआ

## केस खुल गया है

case-opened-heading = आपका केस खुल गया है

case-reference-label = आपका रेफ़रेंस नंबर

case-reference-about = इसे लिख लें या यह पेज प्रिंट करें। इसे हमें पढ़कर सुनाया जा सकता है। इसमें एक जैसे दिखने वाले अक्षर नहीं हैं।

case-next-heading = आगे क्या होगा

case-answer-within = { $days ->
    [one] एक व्यक्ति { $days } दिन के अंदर आपका केस पढ़ेगा और { $email } पर आपको लिखेगा।
   *[other] एक व्यक्ति { $days } दिन के अंदर आपका केस पढ़ेगा और { $email } पर आपको लिखेगा।
}

case-answer-from = हमारे ईमेल { $address } से आते हैं। जवाब सिर्फ़ आपके केस के पेज पर लिखा होगा।

case-answer-until = { $until } तक आपको हमारी ओर से खबर मिलेगी।

case-copy-sent = हमारे ईमेल में आपके केस के पेज का लिंक है।

case-page-button = अपने केस का पेज खोलें

case-never-heading = ये चीज़ें हम कभी नहीं माँगते

case-never-secrets = हम कभी पासवर्ड, कोड या बैकअप कोड नहीं माँगते।

case-never-money = हम कभी पैसे नहीं माँगते।

case-never-remote = हम आपको कभी फ़ोन नहीं करते, और आपका डिवाइस देखने या चलाने की इजाज़त कभी नहीं माँगते।

case-not-changed = तब तक हम आपके खाते में कुछ नहीं बदलेंगे।
