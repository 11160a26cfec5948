mail-code-subject = { -service } için kodunuz

mail-code-body =
    Merhaba,

    Biri { -service } hesabınıza yeniden girmek istedi. Bunu siz istediyseniz kodunuz şu:

    { $code }

    Bu kodu, kod isteğinde bulunduğunuz sayfaya girin. Kod { $duration } boyunca geçerlidir. Birden fazla kod istediyseniz en yenisini
    kullanın.

    Bu kodu kimseye söylemeyin. { -service } çalışanlarından hiç kimse sizden bu kodu telefonda veya sohbette istemez.

    Bunu siz istemediyseniz bu e-postayı dikkate almayın. Kod olmadan hesabınızda hiçbir şey değişmez.

    { -service }

mail-code-short-body =
    { -service } hesabınıza yeniden girmeniz için kodunuz:

    { $code }

    Kodu, istediğiniz sayfaya girin. Şu süre boyunca geçerlidir: { $duration }. En yeni kod geçerlidir.

    Bu kodu kimseye söylemeyin. { -service } çalışanlarından hiç kimse onu sizden istemez.

    Kodu siz istemediyseniz bir şey yapmanız gerekmez. Kod olmadan hiçbir şey değişmez.

    { -service }

mail-no-account-subject = Bu adrese ait bir { -service } hesabı yok

mail-no-account-body =
    Merhaba,

    Biri, bir { -service } hesabına yeniden girmek için bu e-posta adresini girdi. Bu adrese ait bir hesap yok.

    Bunu siz yaptıysanız hesabınızın e-posta adresi farklı olabilir. O adresi, telefon numaranızı veya kullanıcı adınızı
    deneyin.

    Bunu siz yapmadıysanız bu e-postayı dikkate almayın.

    { -service }

mail-disabled-subject = { -service } hesabınız devre dışı

mail-disabled-body =
    Merhaba,

    Biri { -service } hesabınıza yeniden girmek istedi. Hesap devre dışı olduğu için kod göndermedik.

    Hesabı yeniden kullanmak için, kod isteğinde bulunduğunuz sayfayı açın ve “Bir görevliyle görüş” seçeneğini seçin.

    Bunu siz istemediyseniz bu e-postayı dikkate almayın.

    { -service }

mail-contact-code-subject = { $owner } sizden bir kod isteyebilir

mail-contact-code-body =
    Merhaba { $contact },

    { $owner } sizi, { -service } hesabı için yardım edebilecek biri olarak seçti. Biri bu hesaba yeniden girmek istiyor
    ve sizden yardım istedi.

    { $owner } bu kodu sizden isterse sesli okuyun:

    { $code }

    Kod { $duration } boyunca geçerlidir.

    Kodu yalnızca { $owner } adlı kişiye okuyun: yüz yüze veya sesini tanıdığınız bir telefon görüşmesinde. Kodu
    mesajla yazmayın ve hiçbir sayfaya girmeyin. { -service } çalışanlarından hiç kimse sizden bu kodu istemez.

    Bu kodu sizden başka biri isterse ona söylemeyin.

    Bu e-postayı beklemiyorduysanız { $owner } adlı kişiye haber verin. Kod olmadan hesapta hiçbir şey değişmez.

    { -service }

mail-new-address-code-subject = { -service } için bu adresi onaylayın

mail-new-address-code-body =
    Merhaba,

    Biri bu e-posta adresini { $account } adlı { -service } hesabına eklemek istiyor. Bunu siz istediyseniz kodunuz şu:

    { $code }

    Kodu, adresi eklediğiniz sayfaya girin. Kod { $duration } boyunca geçerlidir. Birden fazla kod istediyseniz en
    yenisini kullanın.

    Bu kodu kimseye söylemeyin. { -service } çalışanlarından hiç kimse sizden bu kodu telefonda veya sohbette istemez.

    Bunu siz istemediyseniz bu e-postayı dikkate almayın. Kod olmadan adres eklenmez.

    { -service }

mail-secured-subject = { -service } hesabınız kurtarıldı ve hesapta değişiklik yapıldı

mail-secured-body =
    Merhaba,

    Biri { $account } adlı { -service } hesabına yeniden girdi ve değişiklik yaptı.

    Ne zaman: { $at }

    Neler değişti:

    { $changes }

    Bunu siz yaptıysanız bir şey yapmanıza gerek yok.

    Bunu siz yapmadıysanız hesabı dondurun. Hesap dondurulmuşken kimse iletişim bilgilerini veya giriş yöntemlerini
    değiştiremez. Bu bağlantı hesabı dondurur, başka bir şey yapmaz:

    { $link }

    Ardından { $address } adresini kendiniz açın: Adresi tarayıcıya yazın ve “Biri hesabıma girdi” seçeneğini seçin.
    Orada bir görevli de size yardım eder.

    Olanlardan haberiniz olsun diye bunu, eskileri de dahil, hesabın tüm iletişim bilgilerine gönderiyoruz.

    { -service }

mail-secured-protected-body =
    Merhaba,

    Biri { $account } adlı { -service } hesabına yeniden girdi ve değişiklik yaptı.

    Ne zaman: { $at }

    Neler değişti:

    { $changes }

    Hesap { $until } tarihine kadar koruma modunda. O zamana kadar kimse iletişim bilgilerini veya giriş yöntemlerini
    değiştiremez.

    Bunu siz yaptıysanız bir şey yapmanıza gerek yok.

    Bunu siz yapmadıysanız hesabı dondurun. Hesap dondurulmuşken kimse iletişim bilgilerini veya giriş yöntemlerini
    değiştiremez. Bu bağlantı hesabı dondurur, başka bir şey yapmaz:

    { $link }

    Ardından { $address } adresini kendiniz açın: Adresi tarayıcıya yazın ve “Biri hesabıma girdi” seçeneğini seçin.
    Orada bir görevli de size yardım eder.

    Olanlardan haberiniz olsun diye bunu, eskileri de dahil, hesabın tüm iletişim bilgilerine gönderiyoruz.

    { -service }

mail-change-password = Şifre yenilendi.

mail-change-backup-codes = Yeni yedek kodlar var. Eskileri artık geçerli değil.

mail-change-sessions = { $count ->
    [one] { $count } cihazdan çıkış yapıldı.
   *[other] { $count } cihazdan çıkış yapıldı.
}

mail-change-devices = { $count ->
    [one] { $count } cihazda iki adımlı doğrulama yeniden istenecek.
   *[other] { $count } cihazda iki adımlı doğrulama yeniden istenecek.
}

mail-change-access-removed = { $count ->
    [one] { $count } uygulamanın veya yönlendirmenin erişimi kaldırıldı: { $names }
   *[other] { $count } uygulamanın veya yönlendirmenin erişimi kaldırıldı: { $names }
}

mail-change-factors-added = { $count ->
    [one] İki adımlı doğrulamaya { $count } yöntem eklendi: { $names }
   *[other] İki adımlı doğrulamaya { $count } yöntem eklendi: { $names }
}

mail-change-factors-removed = { $count ->
    [one] İki adımlı doğrulamadan { $count } yöntem kaldırıldı: { $names }
   *[other] İki adımlı doğrulamadan { $count } yöntem kaldırıldı: { $names }
}

mail-change-factors-renamed = { $count ->
    [one] İki adımlı doğrulamada { $count } yöntemin adı değişti. Eski adı: { $names }
   *[other] İki adımlı doğrulamada { $count } yöntemin adı değişti. Eski adları: { $names }
}

mail-change-addresses-added = { $count ->
    [one] { $count } iletişim bilgisi eklendi: { $names }
   *[other] { $count } iletişim bilgisi eklendi: { $names }
}

mail-change-addresses-restored = { $count ->
    [one] { $count } iletişim bilgisi geri getirildi: { $names }
   *[other] { $count } iletişim bilgisi geri getirildi: { $names }
}

mail-change-addresses-removed = { $count ->
    [one] { $count } iletişim bilgisi kaldırıldı: { $names }
   *[other] { $count } iletişim bilgisi kaldırıldı: { $names }
}

mail-change-contacts-removed = { $count ->
    [one] { $count } kurtarma kişisi kaldırıldı: { $names }
   *[other] { $count } kurtarma kişisi kaldırıldı: { $names }
}

mail-protection-ended-subject = { -service } hesabınızın koruma modu sona erdi

mail-protection-ended-body =
    Merhaba,

    { $account } adlı { -service } hesabı, bir kurtarma işleminden sonra koruma modundaydı: Kimse iletişim bilgilerini
    veya giriş yöntemlerini değiştiremiyordu. Biri bunu erken bitirdi.

    Ne zaman: { $at }

    Bunu siz yaptıysanız bir şey yapmanıza gerek yok.

    Bunu siz yapmadıysanız hesabı dondurun. Hesap dondurulmuşken kimse iletişim bilgilerini veya giriş yöntemlerini
    değiştiremez. Bu bağlantı hesabı dondurur, başka bir şey yapmaz:

    { $link }

    Ardından { $address } adresini kendiniz açın: Adresi tarayıcıya yazın ve “Biri hesabıma girdi” seçeneğini seçin.
    Orada bir görevli de size yardım eder.

    Olanlardan haberiniz olsun diye bunu, eskileri de dahil, hesabın tüm iletişim bilgilerine gönderiyoruz.

    { -service }

mail-frozen-subject = { -service } hesabınız donduruldu

mail-frozen-body =
    Merhaba,

    { $account } adlı { -service } hesabı donduruldu. Hesap dondurulmuşken kimse iletişim bilgilerini veya giriş
    yöntemlerini değiştiremez.

    Ne zaman: { $at }

    Ne zamana kadar: { $until }

    Bunu siz yaptıysanız bir şey yapmanıza gerek yok.

    Bunu siz yapmadıysanız da bir şey kaybetmediniz. { $address } adresini kendiniz açın: Adresi tarayıcıya yazın ve “Biri
    hesabıma girdi” seçeneğini seçin. Orada bir görevli de size yardım eder.

    Olanlardan haberiniz olsun diye bunu hesabın tüm e-posta adreslerine gönderiyoruz.

    { -service }

mail-wait-begun-subject = Biri { -service } hesabınıza yeniden girmek istiyor

mail-wait-begun-body =
    Merhaba,

    Biri { $account } adlı { -service } hesabına yeniden girmek istiyor. Hesabı korumak için, şifre değiştirilmeden önce
    bir bekleme süresi var.

    Başlangıç: { $at }

    Bitiş: { $until }

    O zamana kadar hesapta hiçbir şey değişmez. Daha sonra, bunu isteyen kişinin hesabın kendisine ait olduğunu bir kez
    daha kanıtlaması gerekir.

    Bunu siz istediyseniz o zamana kadar bekleyin. Sonra { $address } adresini kendiniz açıp devam edin.

    Bunu siz istemediyseniz iptal edin. O zaman isteyen kişi devam edemez. Bu bağlantı bunu iptal eder, başka bir
    şey yapmaz:

    { $link }

    Olanlardan haberiniz olsun diye bunu hesabın tüm e-posta adreslerine gönderiyoruz.

    { -service }

mail-wait-cancelled-subject = { -service } hesabınız için bekleme iptal edildi

mail-wait-cancelled-body =
    Merhaba,

    Biri { $account } adlı { -service } hesabına yeniden girmek istedi ve devam etmek için bekliyordu. Bu iptal edildi.

    Ne zaman: { $at }

    Hesapta hiçbir şey değişmedi.

    Siz iptal ettiyseniz bir şey yapmanıza gerek yok. Hesabınız için endişeleniyorsanız { $address } adresini kendiniz
    açın: Adresi tarayıcıya yazın ve “Biri hesabıma girdi” seçeneğini seçin.

    Bekleyen kişi sizseniz orada yeniden başlayabilirsiniz. Orada bir görevli de size yardım eder.

    { -service }

mail-backup-code-replaced-subject = { -service } hesabınızın bir yedek kodu kullanıldı

mail-backup-code-replaced-body =
    Merhaba,

    { $account } adlı { -service } hesabının bir yedek kodu kullanıldı. Bu kod artık geçerli değil, yerine yeni bir
    yedek kod geldi.

    Ne zaman: { $at }

    Bunu siz yaptıysanız yeni yedek kodu eskisini sakladığınız yerde saklayın.

    Bunu siz yapmadıysanız hesabı dondurun. Hesap dondurulmuşken kimse iletişim bilgilerini veya giriş yöntemlerini
    değiştiremez. Bu bağlantı hesabı dondurur, başka bir şey yapmaz:

    { $link }

    Ardından { $address } adresini kendiniz açın: Adresi tarayıcıya yazın ve “Biri hesabıma girdi” seçeneğini seçin.
    Orada bir görevli de size yardım eder.

    { -service }

mail-factor-suspended-subject = { -service } hesabınızda bir doğrulama yöntemi devre dışı bırakıldı

mail-factor-suspended-body =
    Merhaba,

    { $account } adlı { -service } hesabında iki adımlı doğrulama yöntemlerinden biri devre dışı bırakıldı. Hesaba
    yeniden girmek isteyen biri, bu yöntemin kaybolduğunu veya başka birinin onu kullanabildiğini bize bildirdi.

    Yöntem: { $factor }

    Ne zaman: { $at }

    Bunu siz yaptıysanız bir şey yapmanıza gerek yok. Yöntemi daha sonra yeniden kurabilirsiniz.

    Bunu siz yapmadıysanız hesabı dondurun. Hesap dondurulmuşken kimse iletişim bilgilerini veya giriş yöntemlerini
    değiştiremez. Bu bağlantı hesabı dondurur, başka bir şey yapmaz:

    { $link }

    Ardından { $address } adresini kendiniz açın: Adresi tarayıcıya yazın ve “Biri hesabıma girdi” seçeneğini seçin.
    Orada bir görevli de size yardım eder.

    { -service }

mail-factor-passkey = geçiş anahtarları

mail-factor-authenticator = kimlik doğrulama uygulaması

mail-factor-email = e-posta ile gelen kodlar

mail-factor-text = SMS ile gelen kodlar

mail-factor-backup = yedek kodlar

mail-factor-contact = kurtarma kişilerinden gelen kodlar

mail-factor-person = görevli kontrolü

mail-way-opened-subject = Biri { -service } hesabınıza yeniden girebilir

mail-way-opened-body =
    Merhaba,

    Biri bize { $account } adlı { -service } hesabının kendisine ait olduğunu ve giriş yapamadığını söyledi. Görevlilerimiz
    bunu inceledi ve kabul etti. Bunu isteyen kişi şifreyi ve giriş yöntemlerini değiştirebilir.

    Ne zaman: { $at }

    Hesaba açılan yol şu zamana kadar açık: { $until }

    Bunu siz istediyseniz bir şey yapmanıza gerek yok.

    Bunu siz istemediyseniz yolu kapatın. O zaman bunu isteyen kişi devam edemez ve bir görevli buna yeniden bakar. Bu
    bağlantı yalnızca bu yolu kapatır, başka bir şey yapmaz:

    { $link }

    Ardından { $address } adresini kendiniz açın: Adresi tarayıcıya yazın ve “Biri hesabıma girdi” seçeneğini seçin.
    Orada bir görevli de size yardım eder.

    Haberiniz olmadan hiçbir şey yapılmasın diye bunu, eskileri de dahil, hesabın tüm iletişim bilgilerine gönderiyoruz.

    { -service }

mail-case-subject = { -service } başvurunuz alındı

mail-case-body =
    Merhaba,

    Ne olduğunu bize anlattığınız için teşekkür ederiz. Başvurunuz alındı.

    Referans numaranız: { $reference }. Bunu bize sesli okuyabilirsiniz.

    { $days ->
        [one] Bir görevli başvurunuzu okur ve { $days } gün içinde yanıt verir.
       *[other] Bir görevli başvurunuzu okur ve { $days } gün içinde yanıt verir.
    } Yanıt geldiğinde size bu adresten haber veririz. Yanıtın kendisi başvuru sayfanızda yer alır:

    { $link }

    Sayfa sorarsa başvuru kodunuz şu: { $code }. Bu kodu yalnızca o sayfada kullanın, kimseye okumayın.

    Sizden asla şifre, kod veya para istemeyiz. Sizi asla telefonla aramayız. Cihazınızı görmeyi veya yönetmeyi de
    asla istemeyiz.

    Bir başvuru açmadıysanız bu e-postayı dikkate almayın. Bu e-posta nedeniyle hiçbir hesapta hiçbir şey değişmez.

    { -service }

mail-case-again-subject = { -service } hizmetine yeniden yazdınız

mail-case-again-body =
    Merhaba,

    Bir hesap hakkında bize yeniden yazdınız. Bu hesap için açık bir başvurunuz var, bu yüzden yazdıklarınızı oraya
    ekledik. Başvuru sıradaki yerini korur.

    Referans numaranız: { $reference }. Başvurunun ne durumda olduğunu ve yazılanları başvuru sayfanızda görebilirsiniz:

    { $link }

    Sayfa sorarsa yeni başvuru kodunuz şu: { $code }. Önceki e-postalardaki kod artık geçerli değil. Bu kodu yalnızca o
    sayfada kullanın, kimseye okumayın.

    Sizden asla şifre, kod veya para istemeyiz. Sizi asla telefonla aramayız. Cihazınızı görmeyi veya yönetmeyi de
    asla istemeyiz.

    Yazan siz değilseniz bunu bize o sayfada bildirin.

    { -service }

mail-case-code-subject = { -service } başvurunuzun kodu

mail-case-code-body =
    Merhaba,

    { $reference } referans numaralı başvurunuz için yeni bir kod gönderiyoruz. Bunu başvuru sayfasında siz istediniz
    veya bu adresi bize orada verdiniz:

    { $link }

    Sayfa sorarsa kodunuz şu: { $code }. Önceki e-postalardaki kod artık geçerli değil. Bu kodu yalnızca o sayfada
    kullanın, kimseye okumayın.

    Sizden asla şifre, kod veya para istemeyiz. Sizi asla telefonla aramayız. Cihazınızı görmeyi veya yönetmeyi de
    asla istemeyiz.

    Bunu siz istemediyseniz bu e-postayı dikkate almayın.

    { -service }

mail-case-moved-subject = { -service } başvurunuzun adresi değişti

mail-case-moved-body =
    Merhaba,

    Biri, { $at } tarihinde { $reference } referans numaralı başvurunuz için bize başka bir adres verdi. Bu kişide
    başvurunun kodu vardı. Artık o adrese yazıyoruz. Önceki e-postalardaki kod artık geçerli değil.

    Bunu siz yapmadıysanız { $address } adresini kendiniz açın, “Bir görevliyle görüş” seçeneğini seçin ve bize
    bildirin. Böylece yeni bir başvuru açılır.

    Sizden asla şifre, kod veya para istemeyiz. Sizi asla telefonla aramayız. Cihazınızı görmeyi veya yönetmeyi de
    asla istemeyiz.

    { -service }

mail-case-news-subject = { -service } başvurunuzda bir gelişme var

mail-case-news-body =
    Merhaba,

    { $reference } referans numaralı başvurunuzda bir gelişme var. Okumak için { $page } adresini kendiniz açın. Kod
    içeren en yeni e-postadaki kodu girin. Kodu bulamazsanız orada yeni bir kod isteyin.

    Başkaları okuyabileceği için gelişmeyi bu e-postada yazmıyoruz.

    Sizden asla şifre, kod veya para istemeyiz. Sizi asla telefonla aramayız. Cihazınızı görmeyi veya yönetmeyi de
    asla istemeyiz.

    { -service }
