### ऑथेंटिकेटर ऐप जोड़ना।

authenticator-heading = ऑथेंटिकेटर ऐप जोड़ें

authenticator-about = यह ऐप हर 30 सेकंड में नया कोड दिखाता है। साइन इन करते समय इसकी ज़रूरत होगी।

authenticator-scan = अपना ऑथेंटिकेटर ऐप खोलें और उससे यह चित्र स्कैन करें।

authenticator-picture-label = आपके ऑथेंटिकेटर ऐप के लिए कुंजी का चित्र

authenticator-same-phone = क्या ऐप इसी फ़ोन पर है?

authenticator-open-link = कुंजी को अपने ऑथेंटिकेटर ऐप में खोलें

authenticator-open-apple-link = कुंजी को “पासवर्ड” ऐप में खोलें

authenticator-typing = अगर चित्र स्कैन न हो पाए, तो यह कुंजी ऐप में टाइप करें। ऐप पूछे, तो “समय पर आधारित” चुनें।

authenticator-key-label = कुंजी

authenticator-copy-button = कुंजी कॉपी करें

authenticator-listed = ऐप की सूची में इसका नाम है { -service }: { $account }।

authenticator-gone = कुंजी इस पेज पर एक बार दिखाई जा चुकी है। इसे दोबारा नहीं दिखाया जा सकता।

authenticator-gone-next = नई कुंजी बनाएँ। तब पुरानी कुंजी काम नहीं करेगी। अगर आपने पुरानी कुंजी स्कैन की है, तो उसे ऐप से मिटा दें।

authenticator-renew-button = नई कुंजी बनाएँ

authenticator-works-until = { $until } से पहले कोड दर्ज करें। उसके बाद नई कुंजी बनाई जा सकती है।

authenticator-name-label = इसे कोई नाम दें

authenticator-name-hint = जैसे उस फ़ोन का नाम, जिस पर यह ऐप है। साइन इन का दूसरा चरण देखते समय यही नाम दिखेगा।

authenticator-name-default = मेरा ऑथेंटिकेटर ऐप

authenticator-code-label = ऐप में अभी दिख रहा कोड

authenticator-code-hint = 6 अंक। इससे पता चलता है कि ऐप ठीक से सेट हो गया है।

authenticator-button = ऐप जोड़ें

authenticator-what-next = सभी बदलावों की पुष्टि करने के बाद यह साइन इन के लिए काम करेगा। तब तक कुछ नहीं बदलेगा।

authenticator-error-behind = यह { $seconds } पहले का कोड है। फ़ोन की घड़ी पीछे चल रही है।

authenticator-error-ahead = यह { $seconds } बाद का कोड है। फ़ोन की घड़ी आगे चल रही है।

authenticator-error-clock-next = फ़ोन में तारीख और समय अपने-आप सेट होने का विकल्प चालू करें। फिर नया कोड दर्ज करें।

authenticator-error-account = यह कोड इस पेज की कुंजी का नहीं है। हो सकता है कि ऐप में कई खाते दिख रहे हों।

authenticator-error-account-next = ऐप में { -service }: { $account } ढूँढें, और उसके साथ दिख रहा कोड दर्ज करें।

authenticator-error-long = इस कोड में ज़्यादा अंक हैं। इस ऐप के कोड में 6 अंक होते हैं।

authenticator-error-backup = यह बैकअप कोड है। वे 6 अंक दर्ज करें जो ऑथेंटिकेटर ऐप में अभी दिख रहे हैं।

authenticator-error-short = इस कोड में कम अंक हैं। इस ऐप के कोड में 6 अंक होते हैं।

authenticator-error-digits = ऐप में दिख रहे 6 अंक दर्ज करें।

authenticator-error-empty = ऐप में दिख रहा कोड दर्ज करें।

authenticator-error-name-empty = कोई नाम दर्ज करें।

authenticator-error-name-long = { $most ->
    [one] ऐसा नाम दें, जिसमें { $most } से ज़्यादा कैरेक्टर न हों।
   *[other] ऐसा नाम दें, जिसमें { $most } से ज़्यादा कैरेक्टर न हों।
}

authenticator-error-name-signs = सिर्फ़ ऐसे अक्षर, अंक और चिह्न रखें, जो दिखाई देते हों।

authenticator-error-there = यह ऑथेंटिकेटर ऐप खाते में पहले से है।
