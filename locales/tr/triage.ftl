triage-heading = Hesabınıza ne oldu?

triage-intro = Size en uygun olanı seçin. İstediğiniz zaman geri dönüp başka bir şey seçebilirsiniz.

triage-forgot-password = Şifremi unuttum

triage-forgot-password-about = E-postalarınızı hâlâ okuyabiliyorsunuz.

triage-lost-second-factor = Telefonumu, kimlik doğrulama uygulamamı veya yedek kodlarımı kaybettim

triage-lost-second-factor-about = Kimlik doğrulama uygulaması, telefonunuzda giriş için kod gösteren bir uygulamadır.

triage-lost-contact = E-postamı veya telefon numaramı kullanamıyorum

triage-lost-contact-about = Hesapta, artık kullanmadığınız bir adres veya numara var.

triage-hacked = Biri hesabıma girdi

triage-hacked-about = Ya da hesabınızda sizin yapmadığınız bir şey oldu.

triage-locked = Hesabım kilitli

triage-locked-about = Size, şimdilik giriş yapamayacağınız söyleniyor.

triage-impersonation = Biri benmişim gibi davranıyor

triage-impersonation-about = Bunu kendi hesabınız olmadan da bildirebilirsiniz.

triage-known-person = Tanıdığım biri hesabıma girebiliyor olabilir

triage-known-person-about = Bu kişi eşiniz, sevgiliniz, bir akrabanız, arkadaşınız veya iş arkadaşınız olabilir.

triage-error-empty = Size en uygun olanı seçin. Hiçbiri uymuyorsa bir görevliyle görüşün.

triage-try-heading = Önce bunları deneyin

triage-try-intro = Bunlardan biri daha hızlı olabilir. Bakmak bir dakika sürer.

triage-try-device-heading = Başka bir cihaz

triage-try-device = Diğer telefonlarınıza, tabletlerinize ve bilgisayarlarınıza bakın. Birinde hesabınız hâlâ açıksa o cihazı kullanın.

triage-try-device-contact = Hesabınızın hâlâ açık olduğu bir cihaz arayın. Adresi veya numarayı orada, ayarlardan değiştirebilirsiniz.

triage-try-saved-password-heading = Kayıtlı bir şifre

triage-try-saved-password = Tarayıcınıza veya şifre yöneticinize bakın. Şifreyi sizin için kaydetmiş olabilir.

triage-try-backup-codes-heading = Yedek kodlarınız

triage-try-backup-codes = Yedek kodlar, hesabınızı oluştururken yazdırmış veya kaydetmiş olabileceğiniz bir listedir. Her kod yalnızca bir kez geçerlidir.

triage-try-old-number-heading = Eski adresiniz veya numaranız

triage-try-old-number = E-posta sağlayıcınız veya telefon şirketiniz onu size geri verebilir. Onlara sorun.

triage-try-wait-heading = Beklemek

triage-try-wait = Kilitlerin çoğu kendiliğinden açılır. Bir saat bekleyin, sonra her zamanki gibi giriş yapın.

triage-try-other-app-heading = Kimlik doğrulama uygulamanızın bir kopyası

triage-try-other-app = Eski telefonunuza veya tabletinize bakın. Birçok uygulama, kodlarını yeni bir telefona da taşıyabilir.

triage-try-continue-button = Bunların hiçbiri işe yaramadı

triage-hacked-heading = Önce bu iki şeyi yapın

triage-hacked-mailbox-heading = E-posta kutunuzu güvenli hale getirin

triage-hacked-mailbox = E-postalarınızı başka biri okuyabiliyorsa, devam etmeden önce e-posta kutunuzun şifresini değiştirin.

triage-hacked-silence-heading = Kimseye yanıt vermeyin

triage-hacked-silence = Kim olduğunu söylerse söylesin, kimseye para ödemeyin ve kod söylemeyin.

triage-progress-saved = İlerlemenizi bir gün saklarız. Bu tarayıcıda geri dönün veya başka bir tarayıcıda devam etmek için kurtarma kartı oluşturun.

triage-known-person-heading = Devam etmeden önce

triage-known-person-device = Yalnızca sizin kullandığınız bir cihaz kullanın. Bu cihaza erişebilen biri bu sayfayı görebilir.

triage-known-person-noticed = Bir şifreyi değiştirdiğinizde diğer kişi bunu fark edebilir. Önce sizin için neyin güvenli olduğunu düşünün.

triage-known-person-helpline = Güvende olmayan kişilere yardım eden bir danışma hattı sizinle birlikte plan yapabilir. Bu hattı, yalnızca sizin kullandığınız bir telefondan arayın.

triage-known-person-danger = Tehlikedeyseniz ülkenizin acil durum numarasını arayın.

triage-known-person-continue-button = Bu cihaz güvenli

triage-impersonation-heading = Kimin siz gibi davrandığını bize bildirin

triage-impersonation-collect = Önce o hesabın adını veya web adresini kopyalayın. Ekran görüntüsü de işe yarar.

triage-next-heading = Bundan sonra olacaklar

triage-next = Hangi hesap olduğunu belirtin ve hâlâ kullanabildiğiniz bir yol seçin. Hiçbiri kalmadıysa bir görevli size yardım eder.

triage-person-heading = Bir görevli size yardım edecek

triage-person-what-next = Üç kısa soruyu yanıtlarsınız. Yanıtlarınızı bir görevli okur ve size yanıt verir.

triage-person-when = { $days ->
    [one] { $days } gün içinde yanıt veririz.
   *[other] { $days } gün içinde yanıt veririz.
}

triage-person-button = Soruları yanıtla

triage-unfinished = Zaten başladınız. Kaldığınız yerden devam edin veya aşağıda yeniden seçin.

triage-unfinished-button = Kaldığım yerden devam et
