code-email-heading = E-postamızdaki kodu girin

code-text-heading = SMS mesajımızdaki kodu girin

code-app-heading = Kimlik doğrulama uygulamanızdaki kodu girin

code-backup-heading = Yedek kodlarınızdan birini girin

code-contact-heading = Kurtarma kişinizin okuduğu kodu girin

code-other-heading = Kodu girin

code-sent-to = { $identifier } için bir hesap varsa o hesabın e-posta adresine bir kod gönderdik.

code-text-sent-to = { $identifier } için bir hesap varsa o hesabın telefon numarasına bir kod gönderdik.

code-contact-sent-to = { $identifier } için bir kurtarma kişisi varsa bu kişiye bir kod gönderdik.

code-sent-to-address = Şuraya bir kod gönderdik: { $address }.

code-app-about = Kimlik doğrulama uygulamanızı açın. Uygulama 30 saniyede bir yeni bir kod gösterir.

code-backup-about = Yedek kodlar, daha önce kaydettiğiniz veya yazdırdığınız listedir. Her kod yalnızca bir kez geçerlidir.

code-contact-about = Kurtarma kişinizi telefonla arayın. Size kodu okur. Şifrenize hiçbir zaman ihtiyacı olmaz.

code-text-risk = Telefon numaranızı ele geçiren biri bu kodu da alır. Başka bir yol daha güvenlidir.

code-arrival = Gelmesi birkaç dakika sürebilir.

code-newest = En yeni kodu kullanın. Eski kodlar artık geçerli değil.

code-works-for = Kod { $duration } boyunca geçerlidir.

code-works-until = Kod { $until } tarihine kadar geçerlidir.

code-label = Kod

code-hint = { $digits ->
    [one] { $digits } rakam. Boşluklar önemli değil.
   *[other] { $digits } rakam. Boşluklar önemli değil.
}

code-characters-hint = { $characters ->
    [one] { $characters } harf veya rakam. Boşluklar ve büyük küçük harf farkı önemli değil.
   *[other] { $characters } harf ve rakam. Boşluklar ve büyük küçük harf farkı önemli değil.
}

code-keep-to-yourself = Kodu yalnızca bu sayfaya girin. { -service } çalışanlarından hiç kimse sizden bu kodu söylemenizi istemez.

code-attempts-left = { $left ->
    [one] Bu kodu { $left } kez daha deneyebilirsiniz.
   *[other] Bu kodu { $left } kez daha deneyebilirsiniz.
}

code-wait-until = Yeniden kod girebileceğiniz saat: { $until }.

code-wait-left = Yeniden kod girebilmeniz için kalan süre: { $left }.

code-wait-over = Artık yeniden kod girebilirsiniz.

code-error-empty = Kodu girin.

code-error-too-few = { $digits ->
    [one] Kod { $digits } rakamdan oluşur. Tamamını girin.
   *[other] Kod { $digits } rakamdan oluşur. Tamamını girin.
}

code-error-too-many = { $digits ->
    [one] Kod { $digits } rakamdan oluşur. Yalnızca bu rakamı girin.
   *[other] Kod { $digits } rakamdan oluşur. Yalnızca bu rakamları girin.
}

code-error-not-digits = Kodda yalnızca rakam var, harf yok. Başka bir şey girmeyin.

code-error-characters-missing = Kod { $characters } harf ve rakamdan oluşur. { $missing ->
    [one] Bir karakter eksik.
   *[other] { $missing } karakter eksik.
}

code-error-too-many-characters = { $characters ->
    [one] Kod { $characters } harf veya rakamdan oluşur. Yalnızca onu girin.
   *[other] Kod { $characters } harf ve rakamdan oluşur. Yalnızca bunları girin.
}

code-error-foreign-sign = Kodda yalnızca harf ve rakam var. Diğer karakterleri çıkarın.

code-error-mistyped = Bir harf veya rakam doğru değil. Girdiğiniz kodu elinizdekiyle karşılaştırın.

code-error-backup-code-here = Bu, yedek koda benziyor. Yedek kod kullanmak için aşağıdan başka bir yol seçin.

code-error-wrong-email = Bu, en yeni e-postamızdaki kod değil. Kontrol edip yeniden girin.

code-error-wrong-text = Bu, en yeni SMS mesajımızdaki kod değil. Kontrol edip yeniden girin.

code-error-wrong-app = Bu, uygulamanın bu hesap için gösterdiği kod değil. Bir sonraki kodu bekleyin ve onu girin.

code-error-app-clock = Telefonunuzda tarih ve saatin otomatik ayarlandığını kontrol edin. Saat yanlışsa kodlar da yanlış olur.

code-error-wrong-backup = Bu, bu hesap için hâlâ geçerli bir yedek kod değil. Kontrol edin veya başka bir yedek kod kullanın.

code-error-wrong-contact = Bu, kurtarma kişinize giden en yeni kod değil. Kodu size yeniden okumasını isteyin.

code-error-wrong-other = Bu, doğru kod değil. Kontrol edip yeniden girin.

code-error-clock-behind = Kod doğru, ama telefonunuzun saati yaklaşık { $off } geri.

code-error-clock-ahead = Kod doğru, ama telefonunuzun saati yaklaşık { $off } ileri.

code-error-clock-what-next = Telefonda otomatik tarih ve saat ayarını açın. Sonra bir sonraki kodu girin.

code-error-used-app = Bu kod az önce kullanıldı. Bir sonraki kodu bekleyin ve onu girin.

code-error-used-backup = Bu yedek kod daha önce kullanıldı. Her yedek kod yalnızca bir kez geçerlidir, başka birini kullanın.

code-error-expired = Bu kodun süresi doldu. Yeni bir kod isteyin.

code-error-replaced = Bundan sonra size daha yeni bir kod gönderdik. En yeni e-postadaki kodu girin.

code-error-dead = { $tries ->
    [one] Bu kod { $tries } kez denendiği için artık geçerli değil. Yeni bir kod isteyin.
   *[other] Bu kod { $tries } kez denendiği için artık geçerli değil. Yeni bir kod isteyin.
}

code-error-exhausted = Bu kod çok kez denendiği için artık geçerli değil. Yeni bir kod isteyin.

code-error-used = Bu kod zaten kullanıldı. Yeni bir kod isteyin.

code-resend-button = Yeni kod gönder

code-resend-in = Yeni kod isteyebilmeniz için kalan süre: { $left }.

code-resend-ready = Artık yeni bir kod isteyebilirsiniz.

code-sent-again-status = Bir hesap varsa yeni bir kod gönderiliyor. Eski kodlar artık geçerli değil.

code-resend-limit = Birkaç kod gönderdik. Yeni bir kodu { $until } tarihinden sonra isteyebilirsiniz.

code-nothing-link = Kod gelmedi mi?

code-nothing-heading = Kod gelmedi mi?

code-dead = Bu kod çok kez denendiği için artık geçerli değil. Yeni bir kod isteyin.

code-another-button = Başka bir yol seç

code-nothing-text-wait = Birkaç dakika bekleyin. SMS bazen geç gelir.

code-nothing-text-phone = Telefonun açık olduğunu ve çektiğini kontrol edin. Kod, hesapta zaten kayıtlı olan numaraya gider.

code-nothing-contact = Kurtarma kişinizden e-postalarına bakmasını isteyin. Spam veya gereksiz e-posta klasörüne de baksın.

code-app-help-link = Kod çalışmıyor mu?

code-app-help-account = Uygulamada bu hizmetin adını bulun. Her hesabın kendi kodu vardır.

code-app-help-clock = Telefonunuzda tarih ve saati otomatik olarak ayarlayın. Kodlar telefonun saatine bağlıdır.

code-app-help-next = Bir sonraki kodu bekleyin ve ekrandayken girin.

code-backup-help-link = Yedek kodlarım nerede?

code-backup-help-places = Önemli kâğıtlarınızı sakladığınız yere, şifre yöneticinize ve indirdiğiniz dosyalara bakın.

code-backup-help-form = Yedek kod, dörder harf ve rakamlık dört gruptan oluşur.

code-nothing-wait = Birkaç dakika bekleyin. E-posta bazen geç gelir.

code-nothing-spam = Spam veya gereksiz e-posta klasörünüze bakın. E-postalarımız { $address } adresinden gelir.

code-nothing-junk = Spam veya gereksiz e-posta klasörünüze bakın.

code-nothing-mailboxes = Tüm e-posta kutularınıza bakın. Kod, hesapta zaten kayıtlı olan adrese gider.

code-nothing-resend = Yeni bir kod isteyin. Sonra yalnızca en yeni kodu kullanın.

code-nothing-other-name-link = Başka bir e-posta adresi, telefon numarası veya kullanıcı adı kullan

code-nothing-person = Hiçbiri işe yaramazsa bir görevli sizinle birlikte bakabilir.

code-nothing-back-link = Kod girme sayfasına dön
