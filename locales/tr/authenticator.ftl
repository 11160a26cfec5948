authenticator-heading = Kimlik doğrulama uygulaması ekleyin

authenticator-about = Uygulama 30 saniyede bir yeni bir kod gösterir. Giriş yaparken bu koda ihtiyacınız olur.

authenticator-scan = Kimlik doğrulama uygulamanızı açın ve bu resmi uygulamaya okutun.

authenticator-picture-label = Kimlik doğrulama uygulamanız için kurulum anahtarının resmi

authenticator-same-phone = Uygulama bu telefonda mı?

authenticator-open-link = Kimlik doğrulama uygulamasında aç

authenticator-open-apple-link = Parolalar uygulamasında aç

authenticator-typing = Resmi okutamıyorsanız bu kurulum anahtarını uygulamaya yazın. Uygulama sorarsa “Zamana dayalı” seçeneğini seçin.

authenticator-key-label = Kurulum anahtarı

authenticator-copy-button = Kurulum anahtarını kopyala

authenticator-listed = Uygulama bunu { -service }: { $account } adıyla gösterir.

authenticator-gone = Kurulum anahtarı bu sayfada bir kez gösterildi. Yeniden gösterilemez.

authenticator-gone-next = Yeni bir kurulum anahtarı oluşturun. O zaman eskisi geçersiz olur. Eskisini okuttuysanız uygulamadan silin.

authenticator-renew-button = Yeni kurulum anahtarı oluştur

authenticator-works-until = Kodu { $until } tarihine kadar girin. Daha sonra yeni bir kurulum anahtarı oluşturabilirsiniz.

authenticator-name-label = Bir ad verin

authenticator-name-hint = Örneğin yüklü olduğu telefonun adı. Bu adı, iki adımlı doğrulamanıza baktığınızda görürsünüz.

authenticator-name-default = Kimlik doğrulama uygulamam

authenticator-code-label = Uygulamanın şu anda gösterdiği kod

authenticator-code-hint = 6 rakam. Uygulamanın doğru kurulduğunu gösterir.

authenticator-button = Ekle

authenticator-what-next = Tüm değişiklikleri onayladıktan sonra uygulamayla giriş yapabilirsiniz. O zamana kadar hiçbir şey değişmez.

authenticator-error-behind = Bu kod { $seconds } öncesine ait. Telefonun saati geri kalmış.

authenticator-error-ahead = Bu kod { $seconds } sonrasına ait. Telefonun saati ileri gitmiş.

authenticator-error-clock-next = Telefonda otomatik tarih ve saat ayarını açın. Sonra yeni kodu girin.

authenticator-error-account = Bu kod, bu sayfadaki kurulum anahtarından gelmiyor. Uygulamada birden fazla hesap görünüyor olabilir.

authenticator-error-account-next = { -service }: { $account } adını bulun ve yanındaki kodu girin.

authenticator-error-long = Bu kodda fazla rakam var. Bu uygulamanın kodları 6 rakamdan oluşur.

authenticator-error-backup = Bu bir yedek kod. Kimlik doğrulama uygulamasının şu anda gösterdiği 6 rakamı girin.

authenticator-error-short = Bu kodda eksik rakam var. Bu uygulamanın kodları 6 rakamdan oluşur.

authenticator-error-digits = Uygulamanın gösterdiği 6 rakamı girin.

authenticator-error-empty = Uygulamanın gösterdiği kodu girin.

authenticator-error-name-empty = Bir ad girin.

authenticator-error-name-long = { $most ->
    [one] En fazla { $most } karakterlik bir ad kullanın.
   *[other] En fazla { $most } karakterlik bir ad kullanın.
}

authenticator-error-name-signs = Yalnızca harf, rakam ve görülebilen simgeler kullanın.

authenticator-error-there = Bu uygulama hesapta zaten var.
