mailbox-heading = E-postalarınızı başka biri okuyabilir mi?

mailbox-why = E-posta kutunuza bir kod gönderebiliriz. Bu kod başka kimsenin eline geçmemeli.

mailbox-no = Hayır

mailbox-no-about = E-posta kutunuzun şifresini yalnızca siz biliyorsunuz.

mailbox-yes = Evet

mailbox-yes-about = Biri şifreyi biliyor veya e-postalarınızın geldiği bir cihazı kullanıyor.

mailbox-unsure = Bilmiyorum

mailbox-unsure-about = Nasıl anlayacağınızı gösteririz. Yaklaşık on dakika sürer.

mailbox-safe-heading = Önce e-posta kutunuzu güvenli hale getirin

mailbox-safe-intro = Bunu e-posta sağlayıcınızda, yalnızca sizin kullandığınız bir cihazda yapın. Yaklaşık on dakika sürer.

mailbox-steps-heading = E-posta kutunuzun ayarlarında

mailbox-password-heading = Şifresini değiştirin

mailbox-password = Başka hiçbir yerde kullanmadığınız yeni bir şifre seçin.

mailbox-devices-heading = Diğer tüm cihazlardan çıkış yapın

mailbox-devices = Ayarlarda “cihazlar” veya “güvenlik” bölümünü arayın.

mailbox-forwarding-heading = Yönlendirmeyi ve filtreleri gözden geçirin

mailbox-forwarding = E-postalarınızı başkasına gönderen veya gizleyen her kuralı kaldırın.

mailbox-recovery-heading = Kurtarma adresini ve numarasını gözden geçirin

mailbox-recovery = Size ait olmayanları kaldırın.

mailbox-second-step-heading = Giriş için iki adımlı doğrulamayı açın

mailbox-second-step = O zaman e-postalarınızı okumak için yalnızca şifre yetmez.

mailbox-nothing-sent = Siz söyleyene kadar e-posta kutunuza kod göndermeyiz.

mailbox-safe-button = E-posta kutum artık güvende

mailbox-without-button = E-posta olmadan devam et
