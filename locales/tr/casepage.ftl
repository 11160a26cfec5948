casepage-open-heading = Başvuru sayfanızı açın

casepage-open-intro = Referans numarası ve başvuru kodu gerekir. İkisi de başvurunuzla ilgili ilk e-postamızda yazar.

casepage-filled = Referans numaranız ve başvuru kodunuz girildi. Devam etmek için düğmeye basın.

casepage-reference-label = Referans numarası

casepage-reference-hint = Sekiz harf ve rakam, örneğin K7QM‑3XTB.

casepage-code-label = Başvuru kodu

casepage-code-hint = On altı harf ve rakam. Yalnızca bu sayfa içindir: Çalışanlarımızdan hiç kimse sizden bu kodu istemez.

casepage-open-button = Sayfayı aç

casepage-reference-error = Referans numarasını kontrol edin. E-postadaki gibi sekiz harf ve rakamdan oluşur.

casepage-code-error = Başvuru kodunu kontrol edin. E-postadaki gibi on altı harf ve rakamdan oluşur.

casepage-refused = Referans numarası ile kod birbirine uymuyor veya daha yeni bir kod var. En yeni e-postamızdakileri kullanın.

casepage-kept-label = Yazmakta olduğunuz mesaj

casepage-kept-hint = Henüz gönderilmedi. Başvuru sayfanızda gönderebilirsiniz.

casepage-again-heading = Kodu bana yeniden gönderin

casepage-again-about = Referans numarasını yukarıya yazın. Kod boş kalabilir. Başvurunuzdaki adrese yeni bir kod göndeririz. O zaman eski kod geçersiz olur.

casepage-again-button = Kodu gönder

casepage-again-done-heading = E-postanıza bakın

casepage-again-done = Böyle bir başvuru varsa adresine yeni bir kod gönderdik. Gelmesi birkaç dakika sürebilir. Günde yalnızca birkaç kez kod göndeririz.

casepage-again-else = Bir şey gelmezse spam veya gereksiz e-posta klasörüne bakın. Ne olduğunu bize yeniden de anlatabilirsiniz. Yazdıklarınızı başvurunuza ekleriz.

casepage-service-heading = Bizden yanıt bekliyorsunuz

casepage-person-heading = Sizden yanıt bekliyoruz

casepage-approved-heading = Artık hesabınızı güvenli hale getirebilirsiniz

casepage-refused-case-heading = Hesabın size ait olduğunu doğrulayamadık

casepage-closed-heading = Bu başvuru kapandı

casepage-facts-heading = Başvurunuz

casepage-reference-row = Referans numarası

casepage-next-row = Bir sonraki tarih

casepage-service-until = { $until } tarihine kadar bizden haber alırsınız.

casepage-service-late = Size { $until } tarihini söylemiştik, geciktik. Başvurunuz sıradaki yerini korur.

casepage-person-until = Bize { $until } tarihine kadar yazın. Daha sonra başvuruyu kapatırız.

casepage-approved-until = Bunu { $until } tarihine kadar yapabilirsiniz. Daha sonra başvuruyu kapatırız.

casepage-refused-until = Başvuru { $until } tarihine kadar size açık kalır. Daha sonra kapatırız.

casepage-line-row = Sıradaki yeriniz

casepage-line-first = Sıra sizin başvurunuzda.

casepage-line = { $before ->
    [one] Sizden önce { $before } başvuru var.
   *[other] Sizden önce { $before } başvuru var.
}

casepage-usual-row = Genelde ne kadar sürer

casepage-usual = Son başvuruların yarısına { $time } içinde ilk yanıt verildi.

casepage-address-row = Yazdığımız adres

casepage-notices = Bir gelişme olduğunda size e-posta göndeririz. Gelişmenin ne olduğu yalnızca bu sayfada yazar.

casepage-messages-heading = Yazılanlar

casepage-you = Siz

casepage-we = Biz

casepage-second-attempt = Başvuru kodu olmadan yazıldı

casepage-written = { $at }

casepage-said-photographs-asked = Belge fotoğrafları istiyoruz.

casepage-said-photograph-added = Bir fotoğraf eklendi.

casepage-said-approved = Hesabın size ait olduğunu kabul ediyoruz.

casepage-said-upheld = Bu hesabın sizmiş gibi davrandığını kabul ediyoruz.

casepage-said-refused = Hesabın size ait olduğunu doğrulayamadık.

casepage-said-report-refused = Bu hesabın sizmiş gibi davrandığını doğrulayamadık.

casepage-said-appealed = İtiraz edildi. Şimdi başka bir görevli karar verecek.

casepage-said-closed = Başvuru kapatıldı.

casepage-said-address = Size yazdığımız adres bu sayfada değiştirildi.

casepage-said-account-changed = Hesap, kararımızdan sonra değişti. Bu yüzden siz devam etmeden önce başvuruya yeniden bakıyoruz. Size haber vereceğiz.

casepage-said-way-closed = Hesabın iletişim bilgilerinden birine gelen mesajları okuyan biri, hesaba açılan yolu kapattı. Başvuruya yeniden bakıyoruz.

casepage-said-withdrawn = Hesabın size ait olduğu kararını geri aldık.

casepage-write-heading = Bize yazın

casepage-write-label = Mesajınız

casepage-write-hint = Kendi sözlerinizle yazın. Şifre veya kod yazmayın.

casepage-write-button = Mesajı gönder

casepage-write-error-empty = Mesajınızı yazın. Bir cümle yeter.

casepage-write-error-too-long = { $most ->
    [one] En fazla { $most } karakter yazın.
   *[other] En fazla { $most } karakter yazın.
}

casepage-go-on-about = Hesabın size ait olduğunu kabul ediyoruz. Sonraki sayfalarda yeni bir şifre seçer ve hesabı güvenli hale getirirsiniz. Hesabın tüm iletişim bilgilerine bildirim göndeririz.

casepage-go-on-confirm = Önce bu sayfayı e-postamızdaki bağlantıyla veya kodla açın. Böylece adresin size ait olduğunu anlarız.

casepage-go-on-app = Sonraki sayfalar için uygulamayı çalıştırabilen bir tarayıcı gerekir. Kilitleme Modu (Lockdown Mode) açıksa başka bir cihaz kullanın: Aşağıya bakın.

casepage-go-on-button = Hesabı güvenli hale getir

casepage-refused-about = Hesap yine de sizin olabilir, ama bu başvurudakiler yeterli olmadı.

casepage-next-heading = Şimdi yapabilecekleriniz

casepage-next-proof = Hesabı başka bir yolla kurtarın. E-posta veya SMS ile gelen bir kod, yedek kod, geçiş anahtarı veya kurtarma kişisi kullanabilirsiniz.

casepage-next-proof-link = Hesaba girmenin tüm yollarını gör

casepage-next-documents = İtiraz edin ve başka hangi belgeleriniz olduğunu yazın. Sizden bu belgelerin fotoğraflarını isteyebiliriz.

casepage-appeal-heading = İtiraz

casepage-appeal-about = İtiraz ederseniz, bu başvuruya daha önce bakmamış biri karar verir. Bir kez itiraz edebilirsiniz.

casepage-appeal-label = Hesap neden sizin?

casepage-appeal-hint = Görmemiş olabileceğimiz şeyleri yazın. Şifre veya kod yazmayın.

casepage-appeal-button = İtiraz et

casepage-appealed-before = Bu başvuruda iki görevli ayrı ayrı karar verdi. Yeniden itiraz edemezsiniz.

casepage-new-case = Bize anlatacağınız yeni bir şey varsa yeni bir başvuru açabilirsiniz.

casepage-withdrawn-about = Hesabın size ait olduğunu kabul etmiştik, bu kararı geri aldık. Hesaba açılan yol kapatıldı. Bu yolla hesapta artık hiçbir şey değişmez.

casepage-report-refused-heading = Hesabın sizmiş gibi davrandığını doğrulayamadık

casepage-report-refused-about = Yine de öyle olabilir, ama bu başvurudakiler yeterli olmadı.

casepage-report-withdrawn-about = Hesabın sizmiş gibi davrandığını kabul etmiştik, bu kararı geri aldık.

casepage-report-next = İtiraz edin ve hesabın sizmiş gibi davrandığını başka neyin gösterdiğini yazın.

casepage-report-appeal-label = Hesabın sizmiş gibi davrandığını ne gösteriyor?

casepage-closed-by-person = Başvuruyu siz kapattınız.

casepage-closed-no-answer = Başvuruda uzun süre hiçbir şey olmadı.

casepage-closed-upheld = Hesabın sizmiş gibi davrandığını kabul ediyoruz. Şimdi ekibimiz gerekeni yapıyor. Sizin bir şey yapmanıza gerek yok.

casepage-closed-recovered = Hesap kurtarıldı ve güvende.

casepage-closed-stays = Yazdıklarınız { $until } tarihine kadar burada kalır. Sonra sileriz. Referans numarası, tarihler ve karar bizde kalır.

casepage-more-heading = Bu başvuruda başka neler yapabilirsiniz

casepage-address-summary = Size yazdığımız adresi değiştirin

casepage-address-about = Yeni adrese yeni bir başvuru kodu, eskisine de kısa bir bilgi göndeririz. O zaman diğer cihazlarda yeni kod gerekir.

casepage-address-label = Yeni e-posta adresi

casepage-address-hint = Yalnızca sizin okuyabildiğiniz bir adres girin.

casepage-address-button = Adresi değiştir

casepage-device-summary = Başka bir cihazda devam edin

casepage-device-about = Burada size bir kez yeni bir kod gösteririz. O zaman e-postadaki kod geçersiz olur.

casepage-device-button = Yeni kod göster

casepage-device-heading = Yeni başvuru kodunuz

casepage-device-once = Bu kodu yalnızca şimdi gösteriyoruz. Kâğıda yazın veya diğer cihaza girin.

casepage-device-where = Bu sayfayı diğer cihazda açın, referans numarasını ve kodu girin:

casepage-back-link = Başvurunuza dön

casepage-close-link = Başvuruyu kapat

casepage-close-heading = Bu başvuru kapatılsın mı?

casepage-close-then = Bundan sonra kimse bu başvuruyla ilgilenmez ve başvuru yeniden açılamaz. İstediğiniz zaman yeni bir başvuru açabilirsiniz.

casepage-close-photographs = Bize verdiğiniz fotoğraflar hemen silinir.

casepage-close-texts = Yazılanlar, okuyabilmeniz için 90 gün kalır. Sonra sileriz.

casepage-close-way = O zaman bu başvuruyu hesabınıza girmek için artık kullanamazsınız.

casepage-close-button = Başvuruyu kapat

casepage-leave-about = Cihazı başkaları da kullanıyorsa işiniz bitince bu sayfadan ayrılın.

casepage-leave-button = Bu sayfadan ayrıl

casepage-left-status = Başvuru sayfanızdan ayrıldınız.

casepage-other-heading = Bağlantınız başka bir başvuru için

casepage-other-about = Bu tarayıcıda başka bir başvuru açık. Düğmeye basarsanız onun yerine bağlantıdaki başvuru açılır.

casepage-written-status = Mesajınız başvuruya eklendi.

casepage-moved-status = Adres değiştirildi. Yeni bir kod bu adrese gönderiliyor.

casepage-appealed-status = İtirazınız başvuruya eklendi. Şimdi başka bir görevli karar verecek.

casepage-closed-status = Başvuru artık kapalı.

casepage-back-status = Başvuruya yeniden bakmamız gerekiyor. Nedeni en yeni mesajda yazar.

casepage-changed-status = Bu arada başvuru değişti. Şu anki durumu böyle.

casepage-trouble-heading = Bu işlem yapılamadı
