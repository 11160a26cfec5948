proofs-heading = Siz olduğunuzu nasıl kanıtlamak istersiniz?

proofs-intro = Bütün yollar aynı derecede geçerlidir. Şimdi kullanabileceğiniz yolu seçin.

proofs-more-heading = Bir kanıt daha gerekiyor

proofs-more-why = Bu hesapta giriş için iki adımlı doğrulama var. Bu yüzden şifreyi değiştirmek için tek tür kanıt yetmez.

proofs-more-protects = Böylece, e-postalarınızı okuyabilen ama siz olmayan biri giremez.

proofs-confirm-heading = Siz olduğunuzu bir kez daha kanıtlayın

proofs-confirm-why = Zaten yeterince kanıt verdiniz. Yeni bir kanıt, sizin yerinize başkasının devam etmediğini gösterir.

proofs-proven-heading = Kanıtladıklarınız

proofs-choose-heading = Şimdi kullanabilecekleriniz

proofs-passkey = Geçiş anahtarı

proofs-passkey-about = Bu cihazda veya yakınındaki bir telefonda. Birkaç saniye sürer.

proofs-app = Kimlik doğrulama uygulamanızdan kod

proofs-app-about = Uygulamanın olduğu telefon gerekir. Yaklaşık bir dakika sürer.

proofs-email = E-posta ile kod

proofs-email-about = Hesabın e-postalarını okuyabilmeniz gerekir. Birkaç dakika sürer.

proofs-text = SMS ile kod

proofs-text-about = Hesaptaki numaranın bulunduğu telefon gerekir. Birkaç dakika sürer.

proofs-text-risk = Telefon numaranızı ele geçiren biri bu kodu da alır. Başka bir yol daha güvenlidir.

proofs-backup = Yedek kod

proofs-backup-about = Kaydettiğiniz veya yazdırdığınız liste gerekir. Yaklaşık bir dakika sürer.

proofs-contact = Kurtarma kişisinden kod

proofs-contact-about = Seçmiş olduğunuz kişi bir kod alır ve size okur. Bir telefon görüşmesi kadar sürer.

proofs-person = Görevli kontrolü

proofs-person-about = Üç kısa soruyu yanıtlarsınız. Yanıtlarınızı bir görevli okur ve size yanıt verir.

proofs-sent-to = Şuraya gönderilir: { $address }

proofs-figures = { $percent ->
    [one] 100 kişiden { $percent } kişide işe yarıyor.
   *[other] 100 kişiden { $percent } kişide işe yarıyor.
} Bu kişilerin yarısı { $time } dolmadan bitiriyor.

proofs-cannot-link = Bunu kullanamıyorum

proofs-cannot-or-read-link = Bunu kullanamıyorum veya başka biri okuyor

proofs-cannot-label = Bunu kullanamıyorum: { $way }

proofs-cannot-or-read-label = Bunu kullanamıyorum veya başka biri okuyor: { $way }

proofs-cannot-suspends = Kimlik doğrulama uygulamanızı veya geçiş anahtarınızı kaybettiyseniz bunu belirtin. O zaman hemen devre dışı kalır.

proofs-ruled-out-heading = Kullanmadıklarınız

proofs-can-link = Bunu aslında kullanabiliyorum

proofs-can-label = Bunu aslında kullanabiliyorum: { $way }

proofs-none = Burada kullanabileceğiniz başka bir yol yok. Siz olduğunuzu bir görevli kontrol edebilir.

proofs-unchanged = Hesabınızda hiçbir şey değişmedi.

proofs-person-button = Görevli kontrolü iste

proofs-changed-status = Liste değişti.
