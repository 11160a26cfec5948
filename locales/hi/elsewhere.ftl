### रिकवरी दूसरे डिवाइस पर जारी है।

## जो डिवाइस जारी रखना चाहता है

elsewhere-asks-heading = दोनों कोड मिलाएँ

elsewhere-asks = आपके दूसरे डिवाइस पर एक कोड दिख रहा है। अगर वह यही कोड है, तो वहाँ “हाँ, कोड एक ही है” दबाएँ।

elsewhere-asks-next = फिर यह पेज अपने-आप आगे बढ़ेगा।

elsewhere-code-label = कोड

## जो डिवाइस पीछे-पीछे चलता है

elsewhere-heading = रिकवरी आपके दूसरे डिवाइस पर जारी है

elsewhere-follows = वहाँ अगला चरण आने पर यह पेज बदल जाएगा।

elsewhere-follows-identify = वहाँ अभी यह बताना है कि किस खाते की बात है।

elsewhere-follows-prove = वहाँ अभी यह साबित करना है कि यह आप ही हैं।

elsewhere-follows-secure = वहाँ अभी खाते को सुरक्षित किया जा रहा है।

elsewhere-follows-case = वहाँ अभी किसी व्यक्ति से मदद माँगी जा रही है।

elsewhere-follows-finish = वहाँ काम पूरा हो गया है।

elsewhere-take-back-button = इस डिवाइस पर जारी रखें

elsewhere-take-back-about = अगर दूसरा डिवाइस आपका नहीं है, या आपके काम नहीं आ सकता, तो यहाँ जारी रखें। तब आपको एक बार फिर साबित करना होगा कि यह आप ही हैं।
