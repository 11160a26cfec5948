shell-description = Hesabınıza adım adım yeniden girin. Kontrollerden sonuç çıkmazsa bir görevli size yardım eder.

shell-loading-status = Sayfa hazırlanıyor. Şimdiden okuyabilir ve seçim yapabilirsiniz.

shell-plain-heading = Bu sayfa uygulama olmadan da çalışır

shell-no-script = Bu tarayıcıda JavaScript kapalı.

shell-no-wasm = Bu tarayıcı uygulamayı çalıştıramıyor. Çok eski olabilir veya Kilitleme Modu (Lockdown Mode) açık olabilir.

shell-failed = Uygulama yüklenmedi. Bağlantı yavaş veya kesilmiş olabilir.

shell-stopped = Uygulama artık çalışmıyor.

shell-plain-what-next = Sayfayı yenileyebilir, başka bir tarayıcı kullanabilir veya bize bu formu gönderebilirsiniz. Formu bir görevli okur ve size yanıt verir.

shell-saved = İlerlemeniz kaydedildi. Kaldığınız yerden devam etmek için sayfayı yenileyin.

shell-form-heading = Bir görevliden yardım isteyin

shell-situation-label = Hesabınıza ne oldu?

shell-form-button = Gönder

shell-sent-heading = Başvurunuz alındı

shell-sent-reference = Referans numaranız: { $reference }. Bunu bir yere yazın veya bu sayfanın fotoğrafını çekin.

shell-sent-answer = { $days ->
    [one] Bir görevli başvurunuzu okur ve { $days } gün içinde yanıt verir. Bir gelişme olduğunda size e-posta göndeririz.
   *[other] Bir görevli başvurunuzu okur ve { $days } gün içinde yanıt verir. Bir gelişme olduğunda size e-posta göndeririz.
}

shell-start-link = İlk sayfaya git

shell-contact-heading = Bize ulaşmanın başka yolları

shell-contact-phone-link = Telefon: { $number }

shell-contact-mail-link = E-posta: { $address }

shell-contact-help-link = { -service } yardım sayfaları

shell-contact-never = Sizi asla önce biz aramayız. Telefonda ve e-postada da sizden asla kod veya şifre istemeyiz.
