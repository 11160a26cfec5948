### शब्द जो कई पेजों पर आते हैं।

-service = Regain

## भाषा

common-language-name = हिन्दी

common-language-label = भाषा

common-language-status = यह पेज अब हिन्दी में है।

common-language-button = भाषा बदलें

common-language-error = यह भाषा लोड नहीं हो पाई। बाद में फिर से कोशिश करें।

## हर पेज का ढाँचा

common-page-title = { $heading } – { -service }

common-error-title = गड़बड़ी: { $title }

common-skip-link = सीधे सवाल पर जाएँ

common-back-link = वापस जाएँ

common-help-link = किसी व्यक्ति से बात करें

common-continue-button = जारी रखें

common-try-again-button = फिर से कोशिश करें

common-reload-button = पेज फिर से लोड करें

common-cancel-button = रद्द करें

common-print-button = यह पेज प्रिंट करें

common-copy-button = कॉपी करें

common-copied-status = कॉपी हो गया।

common-sending-status = भेजा जा रहा है। इसमें कुछ सेकंड लग सकते हैं।

common-loading-status = लोड हो रहा है। इसमें कुछ सेकंड लग सकते हैं।

common-error-summary-heading = एक समस्या है

common-error-prefix = गड़बड़ी:

common-optional-label = { $label } (ज़रूरी नहीं)

common-change-link = बदलें

common-yes = हाँ

common-no = नहीं

## समय की लंबाई

common-seconds = { $count ->
    [one] { $count } सेकंड
   *[other] { $count } सेकंड
}

common-minutes = { $count ->
    [one] { $count } मिनट
   *[other] { $count } मिनट
}

common-hours = { $count ->
    [one] { $count } घंटा
   *[other] { $count } घंटे
}

common-days = { $count ->
    [one] { $count } दिन
   *[other] { $count } दिन
}

common-two-units = { $large } { $small }

common-ago = { $distance } पहले

common-ahead = { $distance } बाद

## और कौन साथ है

common-helping-link = मुझे किसी और की मदद करनी है

common-helping = आप यहाँ मदद के लिए हैं। हर कोड और पासवर्ड खाते के मालिक को ही दर्ज करने दें।

common-support = हमारी सपोर्ट टीम देख सकती है कि आप किस चरण पर हैं।

common-more-link = इस बारे में और जानें
