### पासकी जोड़ना।

newpasskey-heading = पासकी जोड़ें

newpasskey-about = पासकी होने पर साइन इन आपके चेहरे, फ़िंगरप्रिंट या डिवाइस अनलॉक करने वाले कोड से होता है। पासकी कोई आपसे माँग नहीं सकता।

newpasskey-name-label = इसे कोई नाम दें

newpasskey-name-hint = जैसे उस डिवाइस या पासवर्ड मैनेजर का नाम, जिसमें यह रहेगी।

newpasskey-name-default = मेरी पासकी

newpasskey-button = पासकी बनाएँ

newpasskey-asking-status = आपका डिवाइस जो दिखाए, वैसा करें।

newpasskey-cancelled = पासकी नहीं बनी। फिर से कोशिश करें, या वापस जाकर ऑथेंटिकेटर ऐप जोड़ें।

newpasskey-there = इस डिवाइस में खाते की पासकी पहले से है।

newpasskey-broken = आपका डिवाइस पासकी नहीं बना सका। फिर से कोशिश करें, या वापस जाकर ऑथेंटिकेटर ऐप जोड़ें।

newpasskey-unsupported = यह ब्राउज़र पासकी नहीं बना सकता। वापस जाकर ऑथेंटिकेटर ऐप जोड़ें।

newpasskey-over = पासकी बनाने का समय खत्म हो गया है।

newpasskey-again-button = फिर से शुरू करें

newpasskey-what-next = सभी बदलावों की पुष्टि करने के बाद यह साइन इन के लिए काम करेगी।
