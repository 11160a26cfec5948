errors-wait-heading = Tekrar denemeden önce bekleyin

errors-wait-why = Kısa sürede çok deneme yapıldı. Bu bekleme hesabı korur.

errors-wait-until = Tekrar deneyebileceğiniz saat: { $until }.

errors-wait-left = Tekrar deneyebilmeniz için kalan süre: { $left }.

errors-wait-over = Artık tekrar deneyebilirsiniz.

errors-wait-network = Ağınızdan çok deneme geldi. Bunları aynı ağı kullanan başkaları yapmış olabilir.

errors-offline-heading = İnternete bağlı değilsiniz

errors-offline = Bu cihazın internet bağlantısı yok. Girdikleriniz hâlâ burada.

errors-offline-what-next = Bağlantı geri geldiğinde bu sayfa devam eder.

errors-online-status = Yeniden bağlandınız.

errors-timeout-heading = Yanıt çok uzun sürüyor

errors-timeout = Bağlantı yavaş olabilir. Girdikleriniz hâlâ burada. Tekrar denerseniz hiçbir şey iki kez yapılmaz.

errors-service-heading = Üzgünüz, hizmette bir sorun var

errors-service-saved = İlerlemeniz kaydedildi. Bu sayfadakileri yeniden girmeniz gerekebilir.

errors-service-what-next = Birkaç dakika sonra tekrar deneyin. Olmazsa bir görevliyle görüşün.

errors-service-until = Yeniden çalışmasını beklediğimiz saat: { $until }.

errors-old-heading = Bu sayfanın daha yeni bir sürümü var

errors-old = Devam etmek için sayfayı yenileyin. Aynı adıma geri dönersiniz.

errors-moved-heading = Bu adımı zaten geçtiniz

errors-moved = Bu adım az önce veya başka bir pencerede tamamlandı. Şu anki adımınızı açtık.

errors-busy = Hâlâ bununla ilgileniyoruz. Birkaç saniye sürer.

errors-form = Bu formda okunamayan bir şey var. Kontrol edip yeniden gönderin.

errors-not-found-heading = Bu adreste bir sayfa yok

errors-not-found = Adresi kontrol edin veya baştan başlayın.

errors-stopped-heading = Sayfa artık çalışmıyor

errors-stopped = İlerlemeniz kaydedildi. Kaldığınız yerden devam etmek için sayfayı yenileyin.

errors-closed-step = O adımı şu anda açamazsınız. Şu anki adımınız bu.

errors-cut-off-heading = Hizmete ulaşamıyoruz

errors-cut-off = Bağlantı kesilmiş olabilir. Girdikleriniz hâlâ burada. Tekrar denerseniz hiçbir şey iki kez yapılmaz.

errors-closed-heading = Bu yol şimdilik kapalı

errors-closed = Bu yolu şu anda kullanamazsınız. Başka bir yol seçin veya bir görevliyle görüşün.

errors-passkey-heading = Geçiş anahtarı çalışmadı

errors-passkey = Başka bir hesaba ait olabilir. Başka bir geçiş anahtarı deneyin veya başka bir yol seçin.

errors-receipt = Bu konuda bizimle görüşürseniz şunu söyleyin: { $code }.

errors-again-heading = Tekrar deniyoruz

errors-again = Bağlantı iyi değil. Girdikleriniz hâlâ burada ve hiçbir şey iki kez yapılmaz.

errors-foreign-heading = Başka bir sayfa yanıt verdi

errors-foreign = Herkese açık bir Wi-Fi önce oturum açmanızı isteyebilir. Bunu görmek için başka bir sayfa açın. Sonra tekrar deneyin.

errors-lasting = Burada beklemeniz gerekmez. Bu sayfayı şu zamana kadar bu tarayıcıda tekrar açarsanız bu adıma dönersiniz: { $until }.

errors-lasting-pass = Kurtarma kartınız her cihazda geçerlidir.
