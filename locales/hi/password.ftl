### नया पासवर्ड।

password-heading = नया पासवर्ड चुनें

password-label = नया पासवर्ड

password-rule-length = { $least ->
    [one] पासवर्ड में कम से कम { $least } कैरेक्टर रखें।
   *[other] पासवर्ड में कम से कम { $least } कैरेक्टर रखें।
}

password-rule-guessable = ऐसा पासवर्ड रखें, जिसका अंदाज़ा लगाना दूसरों के लिए मुश्किल हो।

password-hint-words = चार या ज़्यादा ऐसे शब्द, जिनका आपस में कोई संबंध न हो, याद रखना आसान होता है। स्पेस भी गिने जाते हैं।

password-hint-manager = आपका पासवर्ड मैनेजर आपके लिए पासवर्ड बना और सेव कर सकता है।

password-what-next = सभी बदलावों की पुष्टि करने पर यह पुराने पासवर्ड की जगह ले लेगा।

password-button = यही पासवर्ड रखें

password-chosen = आपने नया पासवर्ड पहले ही चुन लिया है। दूसरा रखना हो, तो उसे यहाँ दर्ज करें।

## पासवर्ड कितना मज़बूत है

password-strength-guessable = इसकी लंबाई काफ़ी है, लेकिन बहुत बार कोशिश करके कोई इसका अंदाज़ा लगा सकता है।

password-strength-good = इसका अंदाज़ा लगाना मुश्किल है।

password-strength-strong = इसका अंदाज़ा लगाना बहुत मुश्किल है।

password-strength-keep = इसे सिर्फ़ यहीं इस्तेमाल करें, और अपने पासवर्ड मैनेजर में सेव होने दें।

## दिखाना और छिपाना

password-show-button = दिखाएँ

password-show-label = दिखाएँ: पासवर्ड

password-hide-button = छिपाएँ

password-hide-label = छिपाएँ: पासवर्ड

password-shown-status = आपका पासवर्ड दिख रहा है।

password-hidden-status = आपका पासवर्ड छिपा हुआ है।

password-account-label = खाता

## क्या सुधारना है

password-error-empty = नया पासवर्ड दर्ज करें।

password-error-too-short = { $least ->
    [one] पासवर्ड में कम से कम { $least } कैरेक्टर रखें।
   *[other] पासवर्ड में कम से कम { $least } कैरेक्टर रखें।
} { $count ->
    [one] आपने { $count } कैरेक्टर दर्ज किया है।
   *[other] आपने { $count } कैरेक्टर दर्ज किए हैं।
}

password-error-too-long = { $most ->
    [one] पासवर्ड में { $most } से ज़्यादा कैरेक्टर न रखें।
   *[other] पासवर्ड में { $most } से ज़्यादा कैरेक्टर न रखें।
}

password-error-signs = सिर्फ़ ऐसे अक्षर, अंक, स्पेस और चिह्न रखें, जो टाइप किए जा सकें।

password-error-present = यह खाते का अभी का पासवर्ड है। दूसरा चुनें, ताकि इसे जानने वाला कोई भी अंदर न आ सके।

password-error-guessable = ऐसा पासवर्ड रखें, जिसका अंदाज़ा लगाना दूसरों के लिए मुश्किल हो।

password-reason-common = यह उन पासवर्ड की सूचियों में है, जिन्हें बहुत लोग रखते हैं।

password-reason-breached = यह चोरी हुए पासवर्ड की सूचियों में है।

password-reason-repeated = इसमें वही कैरेक्टर बार-बार आते हैं।

password-reason-sequence = यह वर्णमाला, अंकों या कीबोर्ड के क्रम में है।

password-reason-context = यह { -service } के या आपके खाते के नाम से बना है।

password-advice = ऐसे शब्दों से फिर शुरू करें, जिनका आपस में कोई संबंध न हो। इसके कुछ कैरेक्टर बदलना काफ़ी नहीं है।
