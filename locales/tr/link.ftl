link-unchanged = Bu sayfayı açmak hiçbir şeyi değiştirmedi.

link-account = Şu hesapla ilgili: { $account }.

link-works-until = Bağlantı { $until } tarihine kadar geçerlidir.

link-refuse-about = Ya da bağlantıyı reddedin. O zaman kimse kullanamaz.

link-refuse-button = Bağlantıyı reddet

link-start-button = İlk sayfaya git

link-secure-button = Hesabı güvenli hale getir

link-go-on-button = Kurtarma işlemine devam et

link-handover-heading = Kurtarma işleminize burada devam edin

link-handover = Başka bir cihazda başladınız, burada devam ediyorsunuz. Şimdi iki cihazın gösterdiği kodu karşılaştıracaksınız.

link-handover-not-you = Yalnızca bu bağlantıyı bu cihaza kendiniz gösterdiyseniz devam edin.

link-handover-button = Burada devam et

link-pass-heading = Kurtarma kartınızla devam edin

link-pass = Bu, kurtarma işlemindeki ilerlemenizi bu tarayıcıya getirir. Şifre veya kod getirmez.

link-pass-confirm = Sonra siz olduğunuzu bir kez daha kanıtlarsınız.

link-pass-button = Burada devam et

link-guide = Bu bağlantıyı bir { -service } çalışanı sizin için hazırladı. Bağlantı bir kurtarma işlemi başlatır. Orada siz olduğunuzu kanıtlarsınız.

link-guide-asked = Yalnızca bizden yardım istediyseniz devam edin.

link-not-me-heading = Bunu siz yapmadınız mı?

link-not-me = E-postamızda yazanı siz yapmadıysanız düğmeye basın. Bu, hesabı dondurur: 7 gün boyunca kimse iletişim bilgilerini veya giriş yöntemlerini değiştiremez.

link-not-me-told = Hesabın tüm iletişim bilgilerine bildirim göndeririz. Siz yine giriş yapabilirsiniz.

link-not-me-button = Bunu ben yapmadım

link-was-me-about = Siz yaptıysanız diğer düğmeye basın. O zaman bu bağlantı geçersiz olur.

link-was-me-button = Bunu ben yaptım

link-cancel-heading = Bu kurtarma işlemi iptal edilsin mi?

link-cancel = Biri bu hesaba girmek istedi ve bekliyor. Bu kişi siz değilseniz iptal edin.

link-cancel-you = Sizseniz iptal etmeyin. Yalnızca bekleyin.

link-cancel-button = Kurtarma işlemini iptal et

link-keep-about = Devam etmesini istiyorsanız diğer düğmeye basın. O zaman bu bağlantı geçersiz olur.

link-keep-button = Devam etsin

link-way-heading = Hesaba açılan bu yol kapatılsın mı?

link-way = Biri bize bu hesabın kendisine ait olduğunu söyledi, biz de inandık. Bu kişi siz değilseniz yolu kapatın.

link-way-you = Sizseniz hiçbir şeyi kapatmayın. Devam edebilirsiniz.

link-way-button = Yolu kapat

link-way-used-heading = Hesaba açılan bu yol kullanıldı

link-way-used = Biri bu yolu daha önce kullandı ve hesapta değişiklik yaptı. Bunu siz yapmadıysanız düğmeye basın. Bu, hesabı dondurur: 7 gün boyunca kimse iletişim bilgilerini veya giriş yöntemlerini değiştiremez.

link-expired-heading = Bu bağlantının süresi doldu

link-expired = Bağlantılarımız yalnızca bir süre geçerlidir. Hiçbir şey değişmedi. İlk sayfadan yeniden başlayabilirsiniz.

link-used-heading = Bu bağlantı daha önce kullanıldı

link-used = Her bağlantı yalnızca bir kez kullanılabilir. Hâlâ yardıma ihtiyacınız varsa ilk sayfaya gidin.

link-replaced-heading = Daha yeni bir bağlantı var

link-replaced = En yeni bağlantıyı kullanın. Bu bağlantı artık geçerli değil. Yenisi sizde yoksa ilk sayfaya gidin.

link-elsewhere-heading = Başka bir tarayıcıda devam ettiniz

link-elsewhere = Bağlantı orada açıldı, bu yüzden kurtarma işlemi orada sürüyor. O tarayıcıya veya cihaza dönün.

link-elsewhere-pass = Dönemiyorsanız kurtarma kartınızı burada kullanın.

link-elsewhere-button = Kurtarma kartı kullan

link-done-heading = Bu bağlantının yapacağı iş zaten yapıldı

link-done-not-me = Hesap daha önce donduruldu. Şimdi hesabı güvenli hale getirin.

link-done-cancel = Kurtarma işlemi daha önce iptal edildi. Şimdi hesabı güvenli hale getirin.

link-done-way = Hesaba açılan bu yol artık kapalı. Bu yolla hesapta değişiklik yapıldıysa size onu da yazdık. Şimdi hesabı güvenli hale getirin.

link-done-here = Kurtarma işlemi zaten bu tarayıcıda. Devam edin.

link-unknown-heading = Bu bağlantının bir kısmı eksik

link-unknown = E-postamızdaki bağlantıyı yeniden açın veya tamamını kopyalayın. Yine olmazsa ilk sayfaya gidin.

link-frozen-heading = Hesap donduruldu

link-frozen-until = { $until } tarihine kadar kimse iletişim bilgilerini veya giriş yöntemlerini değiştiremez.

link-frozen = Şimdilik kimse iletişim bilgilerini veya giriş yöntemlerini değiştiremez.

link-frozen-next = Şimdi hesabı güvenli hale getirin. Her adımda size yardım ederiz.

link-cancelled-heading = Kurtarma işlemi iptal edildi

link-cancelled = Hesapta hiçbir şey değişmedi. Bu kurtarma işleminde kanıtlananlar artık geçerli değil.

link-cancelled-kept = Bunun kaydını saklarız. Bize açtığınız başvurular da kalır.

link-cancelled-next = Bunu başka biri istediyse şimdi hesabı güvenli hale getirin.

link-closed-heading = Yol kapatıldı

link-closed = Bunu isteyen kişi devam edemez. Bir görevli buna yeniden bakıyor.

link-refused-heading = Bağlantı artık geçerli değil

link-refused = Bağlantıyı reddettiniz, artık kimse kullanamaz. Hiçbir şey değişmedi.
