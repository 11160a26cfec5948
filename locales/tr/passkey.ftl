passkey-heading = Geçiş anahtarınızı kullanın

passkey-about = { $identifier } hesabının geçiş anahtarı varsa bu cihaz veya telefonunuz onu şimdi kullanabilir.

passkey-how = Cihazınız yüzünüzü, parmak izinizi veya ekran kilidinizi ister. Bunları biz asla görmeyiz.

passkey-time = On dakikanız var. Gerektiği kadar yeniden başlayabilirsiniz.

passkey-button = Geçiş anahtarını kullan

passkey-asking-status = Cihazınızın ekranındaki yönergeleri izleyin.

passkey-cancelled = Geçiş anahtarı kullanılmadı. İşlem iptal edildi veya bu cihazda bu hesap için geçiş anahtarı yok.

passkey-cancelled-next = Tekrar deneyin veya başka bir yol seçin.

passkey-unsupported = Bu tarayıcı geçiş anahtarlarını kullanamaz. Başka bir yol seçin.

passkey-other-address = Bu geçiş anahtarı başka bir web sitesine ait. Başka bir yol seçin.

passkey-broken = Cihazınız geçiş anahtarını kullanamadı. Tekrar deneyin veya başka bir yol seçin.

passkey-over = Geçiş anahtarını kullanma süresi doldu. Yeniden başlayın.

passkey-again-button = Yeniden başla

passkey-another-button = Başka bir yol seç
