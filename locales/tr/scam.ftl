scam-heading = Bu sayfa gerçekten bizim mi?

scam-address = Bu sayfanın gerçek adresi: { $address }. Tarayıcınızdaki adresle karşılaştırın.

scam-never = Sizi asla telefonla aramayız. Sizden asla para istemeyiz. Bir kodu veya şifreyi kimseye söylemenizi asla istemeyiz.

scam-contacted-button = Biri benimle iletişime geçti

scam-contacted-about = Biri sizi aradıysa, size yazdıysa veya bu sayfayı açmanızı istediyse buna basın.

scam-noted-status = Teşekkür ederiz. Bir başvuru açarsanız onu okuyan görevli bunu bilecek.

scam-noted-advice = O kişiyle konuşmayı bırakın. Ona kod veya şifre söylemeyin, para ödemeyin.
