ended-left-heading = Sayfadan ayrıldınız

ended-left = Bu tarayıcıda hiçbir şey saklanmadı. Ayrılmadan önce yapılanlar geçerli kalır.

ended-left-offline = Bu tarayıcı her şeyi sildi. Bize ulaşamadı, bu yüzden bizdeki ilerlemeniz kendiliğinden sona erer.

ended-expired-heading = Bu kurtarma işlemi sona erdi

ended-expired = Güvenliğiniz için kurtarma işlemi { $duration } sonra sona erer. Hesabınızda hiçbir şey değişmedi.

ended-ran-out = Güvenliğiniz için kurtarma işlemi bir süre sonra sona erer. Son adımınızdan bu yana hesabınızda hiçbir şey değişmedi.

ended-expired-idle-heading = Bir süredir burada değildiniz

ended-expired-idle = Güvenliğiniz için, { $duration } boyunca hiçbir şeye basılmazsa kurtarma işlemi sona erer. Hesabınızda hiçbir şey değişmedi.

ended-replaced-heading = Bunun yerini daha yeni bir kurtarma işlemi aldı

ended-replaced = Onu başka bir pencerede veya tarayıcıda siz başlattıysanız orada devam edin. Siz başlatmadıysanız burada yeniden başlayıp hesabı dondurun veya bir görevliyle görüşün.

ended-cancelled-heading = Kurtarma işlemi iptal edildi

ended-cancelled = Bekleme süresi bitti ve hiçbir şey değiştirilmedi. Hesabın şifresi, iletişim bilgileri ve cihazları aynı kaldı.

ended-cancelled-kept = Dondurulmuş bir hesap, süresi bitene kadar dondurulmuş kalır. Açtığınız bir başvuru da açık kalır.

ended-unknown-heading = Burada açık bir kurtarma işlemi yok

ended-unknown = Sona ermiş olabilir. Başka bir tarayıcıda başladıysanız orada devam edin.

ended-done-heading = Bu işlem zaten tamamlandı

ended-done = Şifre burada değiştirildi. Yeni şifreyle giriş yapın.

ended-start-button = Yeniden başla

ended-feedback-link = Şu ana kadar nasıl gidiyor?
