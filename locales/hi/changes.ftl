### सभी बदलाव होने से पहले उनकी जाँच।

changes-heading = जाँच लें कि क्या बदलेगा

changes-about = सभी बदलाव एक साथ होंगे, या कोई भी नहीं होगा।

changes-change-label = बदलें: { $name }

changes-new-password = नया पासवर्ड

changes-new-codes = दस नए बैकअप कोड पुराने कोड की जगह लेंगे

changes-line = { $name }: { $what }

changes-all-devices = सभी डिवाइस साइन आउट कर दिए जाएँगे

changes-skipped = आपने इन्हें नहीं देखा है। ये जैसे हैं, वैसे ही रहेंगे:

changes-told = हम इन ईमेल पतों और फ़ोन नंबरों पर बताएँगे कि क्या बदला:

changes-protected = उसके बाद कोई भी आम तरीके से ईमेल पते, फ़ोन नंबर या साइन इन का दूसरा चरण नहीं बदल सकेगा। इसे हम सुरक्षा मोड कहते हैं। यह { $time } चालू रहेगा।

changes-button = ये बदलाव करें
