### ईमेल पता या फ़ोन नंबर जोड़ना।

address-heading = ईमेल पता या फ़ोन नंबर जोड़ें

address-about = एक की जगह दो ईमेल पते या फ़ोन नंबर रखना ज़्यादा सुरक्षित है। एक आपके पास न रहे, तो भी दूसरे पर हमारा संदेश मिल जाएगा।

address-label = ईमेल पता

address-hint = ऐसा पता दें, जिसके ईमेल आपके अलावा कोई और न पढ़ सके।

address-label-or-phone = ईमेल पता या फ़ोन नंबर

address-hint-or-phone = ऐसा दें, जिसके संदेश आपके अलावा कोई और न पढ़ सके। फ़ोन नंबर की शुरुआत + और देश के नंबर से करें, जैसे +91।

address-button = कोड भेजें

address-sent = हमने { $address } पर एक कोड भेजा है। इसके पहुँचने में कुछ मिनट लग सकते हैं।

address-other-button = दूसरा ईमेल पता या फ़ोन नंबर दें

address-code-label = कोड

address-code-hint = संदेश में आए 8 अंक। सिर्फ़ सबसे नया कोड काम करता है।

address-confirm-button = इसे जोड़ें

address-what-next = सभी बदलावों की पुष्टि करने पर यह जुड़ जाएगा। हम आपके बाकी ईमेल पतों और फ़ोन नंबरों पर इसकी सूचना भेजेंगे।

address-error-empty = ईमेल पता दर्ज करें।

address-error-form = sam@example.org जैसा ईमेल पता, या + से शुरू होने वाला फ़ोन नंबर दर्ज करें।

address-error-there = यह ईमेल पता या फ़ोन नंबर खाते में पहले से है।

address-error-code-empty = संदेश में आया कोड दर्ज करें।

address-error-code-form = संदेश में आए 8 अंक दर्ज करें।

address-error-code-wrong = यह वह कोड नहीं है जो हमने भेजा था। इसे सबसे नए संदेश से मिलाएँ।

address-error-code-over = यह कोड अब काम नहीं करता। नया कोड मँगाएँ।
