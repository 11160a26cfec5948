feedback-heading = खाते में वापस आना कैसा रहा?

feedback-leaving-heading = अब तक कैसा चल रहा है?

feedback-lead = एक बार दबाना काफ़ी है। आप यह पेज छोड़ भी सकते हैं: आपके जवाब पर कुछ नहीं टिका है।

feedback-private = हम आपका जवाब उस चरण के साथ रखते हैं जिस पर आप थे, आपके नाम या खाते के साथ नहीं।

feedback-very-easy-button = बहुत आसान

feedback-easy-button = आसान

feedback-neither-button = न आसान, न मुश्किल

feedback-hard-button = मुश्किल

feedback-very-hard-button = बहुत मुश्किल

feedback-thanks-heading = धन्यवाद

feedback-thanks = आपका जवाब हमें मिल गया है।

feedback-sentence-label = हमें क्या बदलना चाहिए?

feedback-sentence-hint = एक वाक्य काफ़ी है। नाम, पते या कोड न लिखें।

feedback-quote-label = आप इस वाक्य को रिपोर्ट में दे सकते हैं

feedback-send-button = भेजें
