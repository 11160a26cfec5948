### केस के पेज पर दस्तावेज़ों की फ़ोटो।

photographs-heading = फ़ोटो जोड़ें

## कुछ जोड़ने से पहले

photographs-purpose = हमने एक दस्तावेज़ की फ़ोटो माँगी हैं, ताकि जाँच सकें कि खाता आपका है। हम उनका इस्तेमाल सिर्फ़ इसी के लिए करते हैं।

photographs-optional = इसे छोड़ा जा सकता है। तब आपके केस में ज़्यादा समय लग सकता है, या हो सकता है कि हम खाता आपको वापस न दे पाएँ।

photographs-other-ways = चाहें तो यहाँ हमें लिखें कि और किन बातों से पता चलता है कि खाता आपका है। बताएँ कि आपने इसे कब बनाया, या किस काम के लिए इस्तेमाल किया।

photographs-kept-heading = फ़ोटो का क्या होता है

photographs-kept = { $days ->
    [one] फ़ैसला होने तक हम इन्हें बंद और सुरक्षित रखते हैं, आपके केस की पिछली खबर के बाद ज़्यादा से ज़्यादा { $days } दिन। फिर हम इन्हें मिटा देते हैं।
   *[other] फ़ैसला होने तक हम इन्हें बंद और सुरक्षित रखते हैं, आपके केस की पिछली खबर के बाद ज़्यादा से ज़्यादा { $days } दिन। फिर हम इन्हें मिटा देते हैं।
}

photographs-who = इन्हें सिर्फ़ वह व्यक्ति खोल सकता है जो आपके केस पर काम करता है। हम हर बार का रिकॉर्ड रखते हैं। एक प्रोग्राम वायरस की जाँच करता है। कोई प्रोग्राम चेहरे नहीं मिलाता।

photographs-place-removed = आपका कैमरा जो बातें बिना दिखाए जोड़ देता है, जैसे जगह और समय, उन्हें हम हटा देते हैं।

photographs-delete = किसी भी फ़ोटो को यहाँ कभी भी हटाया जा सकता है। सब कुछ मिटवाने के लिए अपना केस बंद करें।

photographs-cover-heading = क्या-क्या ढकें

photographs-cover-numbers = दस्तावेज़ के नंबर ढक दें, जैसे पासपोर्ट या राष्ट्रीय पहचान-पत्र का नंबर।

photographs-cover-lines = पासपोर्ट के नीचे या कार्ड के पीछे छपी अक्षरों और अंकों की लाइनें ढक दें।

photographs-cover-rest = हमें आपका नाम, जन्म की तारीख और वह तारीख चाहिए जब दस्तावेज़ की अवधि खत्म होती है। बाकी सब ढक दें, उस पर लगी अपनी तस्वीर भी।

photographs-cover-how = दस्तावेज़ पर कागज़ की एक पट्टी रखना काफ़ी है।

## चुनना

photographs-choose-label = फ़ोटो चुनें

photographs-choose-hint = JPEG, PNG या WebP। ज़्यादा से ज़्यादा { $count } फ़ोटो, हर फ़ोटो { $megabytes } MB तक की।

photographs-camera-label = फ़ोटो खींचें

photographs-send-button = यह फ़ोटो जोड़ें

photographs-no-camera = कैमरा न खुले, तो पहले फ़ोटो खींच लें और फिर उसे यहाँ चुनें।

photographs-done-button = मैंने सभी फ़ोटो जोड़ दी हैं

photographs-done-hint = सब तैयार होने पर इसे दबाएँ। लाइन में आपकी जगह वही रहेगी।

## सूची

photographs-list-heading = आपकी जोड़ी हुई फ़ोटो

photographs-number = फ़ोटो { $number }

photographs-state-receiving = यह पूरी नहीं पहुँची है। जारी रखने के लिए वही फ़ोटो फिर से चुनें।

photographs-state-checking = यह पहुँच गई है और इसकी जाँच हो रही है।

photographs-state-ready = यह आ गई है। आपके केस पर काम करने वाला व्यक्ति इसे खोल सकता है।

photographs-remove-button = हटाएँ

photographs-hide-button = सूची से हटाएँ

## भेजते समय

photographs-sending-status = { $total } MB में से { $done } MB भेजे गए।

photographs-waiting-status = यह अपनी बारी का इंतज़ार कर रही है।

photographs-cut-status = इंटरनेट कट गया है। फिर से जुड़ने पर हम जारी रखेंगे।

photographs-paused-status = यह रुकी हुई है।

photographs-pause-button = रोकें

photographs-resume-button = जारी रखें

photographs-again-button = फिर से कोशिश करें

photographs-preview-label = आपकी चुनी हुई फ़ोटो

## कोई फ़ोटो क्यों नहीं ली गई

photographs-refused-heading = यह फ़ोटो नहीं जुड़ी

photographs-refused-empty = इस फ़ाइल में कुछ नहीं है। दूसरी फ़ाइल चुनें।

photographs-refused-no-picture = हम इस फ़ाइल को फ़ोटो की तरह नहीं पढ़ सकते। JPEG, PNG या WebP चुनें, या इसका स्क्रीनशॉट।

photographs-refused-heic = हम HEIC फ़ोटो नहीं पढ़ सकते। इसे फ़ाइलों से नहीं, अपनी फ़ोटो गैलरी से चुनें, या स्क्रीनशॉट भेजें।

photographs-refused-pdf = यह PDF दस्तावेज़ है। इसकी फ़ोटो खींचें या स्क्रीनशॉट लें, और उसे चुनें।

photographs-refused-other-kind = हम इस तरह की तस्वीर नहीं पढ़ सकते। JPEG, PNG या WebP चुनें, या इसका स्क्रीनशॉट।

photographs-refused-too-large = यह फ़ाइल { $megabytes } MB से बड़ी है। छोटी फ़ाइल चुनें, या स्क्रीनशॉट भेजें।

photographs-refused-too-many-pixels = यह तस्वीर इतनी बड़ी है कि हम इसे पढ़ नहीं सकते। छोटी तस्वीर चुनें, या स्क्रीनशॉट भेजें।

photographs-refused-damaged = इस फ़ोटो का कुछ हिस्सा छूट गया है या खराब है। इसे फिर से खींचें, या दूसरी फ़ोटो चुनें।

photographs-refused-infected = हम यह फ़ोटो नहीं ले सके। इसे फिर से खींचें, या दूसरी फ़ोटो चुनें।

photographs-refused-too-many = आपने { $count } फ़ोटो जोड़ी हैं। एक और जोड़ने से पहले कोई एक हटाएँ।

photographs-refused-full = आपकी सभी फ़ोटो मिलकर बहुत बड़ी हैं। एक और जोड़ने से पहले कोई एक हटाएँ।

photographs-refused-not-asked = आपके केस में इस समय फ़ोटो की ज़रूरत नहीं है। इस पेज पर वही है जो पहले से है।

photographs-refused-unknown = यह अपलोड अब हमारे पास नहीं है। फ़ोटो फिर से चुनें।

photographs-refused-expired = इस अपलोड का समय खत्म हो गया है। फ़ोटो फिर से चुनें।

photographs-refused-request = फ़ोटो जैसी भेजी गई थी, वैसी नहीं पहुँची। फिर से कोशिश करें।

photographs-refused-signed-out = आपका केस अब इस ब्राउज़र में खुला नहीं है। अपना रेफ़रेंस नंबर और कोड फिर से दर्ज करें।

photographs-refused-busy = बहुत-सी फ़ोटो आ रही हैं। हम थोड़ी देर में फिर से कोशिश करेंगे।

photographs-refused-wait = कम समय में बहुत बार कोशिश की गई। थोड़ी देर रुकें और फिर से कोशिश करें।

photographs-refused-elsewhere = यह किसी दूसरे पेज से आया है। अपना केस खोलें और फ़ोटो वहाँ चुनें।

photographs-back-link = अपने केस पर वापस जाएँ
