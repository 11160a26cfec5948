wait-heading = Bir bekleme süresi var

wait-lead = Yeterince kanıt verdiniz. Hesap sahibi siz değilseniz, gerçek sahibi bunu durdurabilsin diye şimdi bekliyoruz.

wait-until = { $until } tarihinden itibaren devam edebilirsiniz.

wait-left = Kalan süre: { $left }.

wait-over-status = Bekleme süresi bitti. Artık devam edebilirsiniz.

wait-over = Artık devam edebilirsiniz. Önce siz olduğunuzu bir kez daha kanıtlarsınız.

wait-why-heading = Neden bekliyoruz

wait-without-second-step = Bu hesapta giriş için iki adımlı doğrulama var ve kullanılmadı.

wait-new-address = Kod, hesaba kısa süre önce eklenmiş bir adrese veya numaraya gitti.

wait-policy = Bu tür hesaplarda herkesin beklemesi gerekir.

wait-signs-of-fraud = Başka birinin girmeye çalıştığını gösteren işaretler var. Bu yüzden daha uzun sürüyor.

wait-told-heading = Kimlere haber verildi

wait-told = { $count ->
    [one] Hesabın { $count } iletişim bilgisine mesaj gönderdik. Mesajda nasıl iptal edileceği yazar.
   *[other] Hesabın { $count } iletişim bilgisine mesaj gönderdik. Mesajlarda nasıl iptal edileceği yazar.
}

wait-end-heading = Sürenin sonunda ne olacak

wait-end = Bu sayfaya geri dönün. Siz olduğunuzu bir kez daha kanıtlarsınız, sonra yeni bir şifre seçersiniz.

wait-meanwhile = Bu sayfayı kapatabilirsiniz. O zamana kadar hesap olduğu gibi kalır.

wait-cancel-button = Kurtarma işlemini iptal et

wait-cancel-about = Bu, bekleme süresini ve kurtarma işlemini bitirir. Hesap olduğu gibi kalır.

wait-go-on-button = Devam et
