address-heading = İletişim bilgisi ekleyin

address-about = İki iletişim bilgisi, bir taneden daha güvenlidir: Birini kaybederseniz size diğerinden ulaşırız.

address-label = E-posta adresi

address-hint = Yalnızca sizin okuyabildiğiniz bir adres.

address-label-or-phone = E-posta adresi veya telefon numarası

address-hint-or-phone = Yalnızca sizin okuyabildiğiniz bir adres veya numara. Telefon numarasının başına + işaretini ve ülke kodunu yazın.

address-button = Kod gönder

address-sent = Şuraya bir kod gönderdik: { $address }. Gelmesi birkaç dakika sürebilir.

address-other-button = Başka bir adres veya numara kullan

address-code-label = Kod

address-code-hint = Mesajdaki 8 rakam. Yalnızca en yeni kod geçerlidir.

address-confirm-button = İletişim bilgisini ekle

address-what-next = İletişim bilgisi, tüm değişiklikleri onayladığınızda eklenir. Diğer iletişim bilgilerinize bildirim göndeririz.

address-error-empty = Bir e-posta adresi girin.

address-error-form = sam@example.org gibi bir adres veya + ile başlayan bir telefon numarası girin.

address-error-there = Bu iletişim bilgisi hesapta zaten var.

address-error-code-empty = Mesajdaki kodu girin.

address-error-code-form = Mesajdaki 8 rakamı girin.

address-error-code-wrong = Bu, gönderdiğimiz kod değil. En yeni mesajdaki kodla karşılaştırın.

address-error-code-over = Bu kod artık geçerli değil. Yeni bir kod isteyin.
