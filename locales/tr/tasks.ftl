tasks-heading = Hesabınızı güvenli hale getirin

tasks-intro = Bunları istediğiniz sırayla yapın. En sonda değişiklikleri kontrol edip onaylayana kadar hiçbir şey değişmez.

tasks-intro-hacked = Başka birinin yapmış olabileceği şeyleri işaretledik. En sonda siz onaylayana kadar hiçbir şey değişmez.

tasks-saved = Burada yaptıklarınız saklanır. Ayrılırsanız 15 dakika içinde geri dönün.

tasks-activity = Neler olduğunu görün

tasks-activity-about = Girişler ve değişiklikler: ne zaman, hangi cihazda, nerede. Sizin yapmadıklarınızı geri alın.

tasks-password = Yeni bir şifre seçin

tasks-password-about = Değişiklikleri onayladığınızda eski şifre geçersiz olur.

tasks-factors = İki adımlı doğrulamayı gözden geçirin

tasks-factors-about = Kimlik doğrulama uygulamaları ve geçiş anahtarları. Bunlardan biri varsa, çalınmış bir şifre hesaba girmeye yetmez.

tasks-backup = Yedek kod oluşturun

tasks-backup-about = Telefonunuz elinizde olmadığında hesabınıza yeniden girmenizi sağlarlar.

tasks-devices = Giriş yapılmış cihazları gözden geçirin

tasks-devices-about = Tanımadıklarınızdan veya hepsinden çıkış yapın.

tasks-remembered = Hatırlanan cihazları gözden geçirin

tasks-remembered-about = Bu cihazlarda iki adımlı doğrulama istenmez.

tasks-apps = Uygulamaları ve erişimi gözden geçirin

tasks-apps-about = Uygulamalar, erişim anahtarları ve yönlendirme, yeni şifreden sonra da çalışmaya devam eder.

tasks-addresses = İletişim bilgilerinizi gözden geçirin

tasks-addresses-about = Kodlar ve bildirimler bunlara gider. Size ait olmayanları kaldırın.

tasks-contacts = Kurtarma kişilerinizi gözden geçirin

tasks-contacts-about = Her biri, hesabınıza yeniden girmenize yardım etmek için size bir kod okuyabilir.

tasks-required = Gerekli

tasks-recommended = Önerilir

tasks-optional = Atlanabilir

tasks-not-started = Henüz başlanmadı

tasks-started = Başlandı

tasks-completed = Tamamlandı

tasks-nothing = Burada bir şey yok

tasks-state = { $advice }. { $status }.

tasks-changes = { $count ->
    [one] { $count } değişiklik bekliyor.
   *[other] { $count } değişiklik bekliyor.
}

tasks-check-button = Değişiklikleri kontrol et

tasks-not-ready = Önce gerekli olan bütün işleri tamamlayın. Değişiklik olduğunda burada kontrol edebilirsiniz.

tasks-skip = Önerilenleri atlayabilirsiniz. Ama daha önce hesaba giren biri, o zaman aynı yoldan yeniden girebilir.
