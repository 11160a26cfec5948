### दूसरे डिवाइस पर रिकवरी जारी रखना।

## शुरू करने वाले डिवाइस पर

handover-heading = अपने फ़ोन पर जारी रखें

handover-about = चाहें तो फ़ोन पर जारी रखें, और जब चाहें यहाँ वापस आएँ।

handover-offer-button = फ़ोन के लिए लिंक दिखाएँ

handover-scan = अपने फ़ोन का कैमरा इस चित्र के सामने रखें और लिंक खोलें।

handover-picture-label = फ़ोन के कैमरे के लिए लिंक वाला चित्र

handover-time-left = लिंक खोलने के लिए बाकी समय: { $left }।

handover-over-status = आपके फ़ोन का लिंक अब काम नहीं करता। नया लिंक दिखाया जा सकता है।

handover-gone = हम लिंक एक ही बार दिखाते हैं। अब भी ज़रूरत हो, तो नया लिंक दिखाएँ।

handover-renew-button = नया लिंक दिखाएँ

handover-withdraw-button = फ़ोन पर जारी न रखें

## दूसरे डिवाइस ने लिंक खोला

handover-asked-heading = क्या यह आपका फ़ोन है?

handover-asked = एक डिवाइस आपकी रिकवरी जारी रखना चाहता है। क्या उस पर यह कोड दिख रहा है?

handover-asked-not-yours = अगर लिंक आपने खुद नहीं खोला, या दोनों कोड अलग हैं, तो “नहीं” दबाएँ।

handover-asked-status = एक डिवाइस आपकी रिकवरी जारी रखना चाहता है। दोनों कोड मिलाएँ।

handover-code-label = कोड

handover-confirm-button = हाँ, कोड एक ही है

handover-refuse-button = नहीं
