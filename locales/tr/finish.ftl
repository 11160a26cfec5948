finish-heading = Değişiklikleriniz yapıldı

finish-done-heading = Yaptıklarımız

finish-changed = Bu değişiklikleri { $at } tarihinde yaptık.

finish-signed-out = Tüm cihazlardan çıkış yaptık. Her cihazda şifre yeniden gerekir.

finish-told = { $count ->
    [one] Olanları anlatan bir bildirimi { $count } iletişim bilgisine gönderdik:
   *[other] Olanları anlatan bir bildirimi { $count } iletişim bilgisine gönderdik:
}

finish-next-heading = Bundan sonra yapacaklarınız

finish-sign-in = Yeniden giriş yapın. Bu sayfayı başkası kullanamasın diye girişi burada biz yapmıyoruz.

finish-sign-in-button = Giriş sayfasına git

finish-password-manager = Şifre yöneticisi kullanıyorsanız yeni şifreyi oraya kaydedin.

finish-not-you = Bunlardan herhangi birini siz yapmadıysanız şimdi bir görevliyle görüşün.

finish-reference = Referans numarası: { $reference }

finish-reference-about = Bu referans numarasını saklayın. Bugün yapılanlarla ilgili bir sorunuz olursa işimizi kolaylaştırır.

finish-protected-heading = Koruma modu açık

finish-protected = Hesabınız { $until } tarihine kadar koruma modunda. O zamana kadar kimse iletişim bilgilerini veya iki adımlı doğrulamayı her zamanki yoldan değiştiremez.

finish-protected-early = Daha erken bitirmek için buraya dönün ve siz olduğunuzu kanıtlayın. Şunlardan ikisini kullanın: geçiş anahtarı, kimlik doğrulama uygulaması, yedek kod.

finish-protected-end-button = Koruma modunu şimdi bitir

finish-save-button = İşlem özetini kaydet

finish-file-title = islem-ozeti

finish-close = Bu sayfayı kapatabilirsiniz.

finish-feedback-link = Hesabınıza yeniden girmek nasıldı?
