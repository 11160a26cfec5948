case-heading = Ne olduğunu bize anlatın

case-help-heading = Hangi konuda yardıma ihtiyacınız var?

case-intro = Yanıtlarınızı bir görevli okur. Göndermeden önce kontrol edebilirsiniz.

case-account-label = Hangi hesap için yardıma ihtiyacınız var?

case-account-hint = E-posta adresini, telefon numarasını veya kullanıcı adını girin. Bilmiyorsanız hatırladıklarınızı yazın.

case-account-impersonation-label = Hangi hesap sizmiş gibi davranıyor?

case-account-impersonation-hint = O hesabın adını veya adresini girin.

case-email-label = Size hangi e-posta adresinden ulaşabiliriz?

case-email-hint = Yalnızca sizin okuyabildiğiniz bir adres girin. Hesabın adresinden farklı olabilir.

case-story-label = Ne oldu?

case-story-hint = Kendi sözlerinizle anlatın. Neler denediğinizi yazın. Şifre veya kod yazmayın.

case-story-hacked-label = Hesabınızda ne fark ettiniz?

case-story-hacked-hint = Olan ilk şeyi ve ne zaman olduğunu yazın. Şifre veya kod yazmayın.

case-story-access-label = Şimdiye kadar neler denediniz?

case-story-access-hint = Artık neyin elinizde olmadığını ve bunun ne zamandan beri böyle olduğunu yazın. Şifre veya kod yazmayın.

case-story-impersonation-label = O hesap neler yapıyor?

case-story-impersonation-hint = Kime mesaj gönderdiğini ve ne dediğini yazın. Şifre veya kod yazmayın.

case-story-left = { $left ->
    [one] { $left } karakter daha yazabilirsiniz.
   *[other] { $left } karakter daha yazabilirsiniz.
}

case-privacy = Yanıtlarınızı yalnızca bu hesap için size yardım etmekte kullanırız. Onları yalnızca başvurunuzla ilgilenen görevliler okur.

case-account-error-empty = Hangi hesap olduğunu veya hesapla ilgili hatırladıklarınızı yazın.

case-account-error-too-long = { $most ->
    [one] Hesabı en fazla { $most } karakterle anlatın.
   *[other] Hesabı en fazla { $most } karakterle anlatın.
}

case-email-error-empty = Size ulaşabileceğimiz bir e-posta adresi girin.

case-email-error-format = E-posta adresini ad@example.org gibi eksiksiz girin.

case-email-error-too-long = { $most ->
    [one] En fazla { $most } karakterlik bir e-posta adresi girin.
   *[other] En fazla { $most } karakterlik bir e-posta adresi girin.
}

case-story-error-empty = Ne olduğunu yazın. Bir cümle yeter.

case-story-error-too-long = { $most ->
    [one] Ne olduğunu en fazla { $most } karakterle yazın.
   *[other] Ne olduğunu en fazla { $most } karakterle yazın.
}

case-situation-error-empty = Hesabınıza ne olduğunu seçin.

case-check-heading = Yanıtlarınızı kontrol edin

case-check-intro = Siz düğmeye basmadan hiçbir şey gönderilmez.

case-check-button = Gönder

case-situation-row = Ne oldu

case-account-row = Hesap

case-email-row = E-posta adresiniz

case-story-row = Kendi sözlerinizle

case-contacted-row = Biri sizinle iletişime geçti

case-change-situation-label = Değiştir: ne oldu

case-change-account-label = Değiştir: hesap

case-change-email-label = Değiştir: e-posta adresiniz

case-change-story-label = Değiştir: yazdıklarınız

case-opened-heading = Başvurunuz alındı

case-reference-label = Referans numaranız

case-reference-about = Bunu bir yere yazın veya bu sayfayı yazdırın. Bize sesli okuyabilirsiniz. İçinde birbirine benzeyen harfler yoktur.

case-next-heading = Bundan sonra olacaklar

case-answer-within = { $days ->
    [one] Bir görevli başvurunuzu okur ve { $days } gün içinde { $email } adresine yazar.
   *[other] Bir görevli başvurunuzu okur ve { $days } gün içinde { $email } adresine yazar.
}

case-answer-from = E-postalarımız { $address } adresinden gelir. Yanıtın kendisi yalnızca başvuru sayfanızda yer alır.

case-answer-until = { $until } tarihine kadar bizden haber alırsınız.

case-copy-sent = E-postamızda başvuru sayfanızın bağlantısı var.

case-page-button = Başvuru sayfasını aç

case-never-heading = Sizden asla istemediklerimiz

case-never-secrets = Sizden asla şifre, kod veya yedek kod istemeyiz.

case-never-money = Sizden asla para istemeyiz.

case-never-remote = Sizi asla telefonla aramayız. Cihazınızı görmeyi veya yönetmeyi de asla istemeyiz.

case-not-changed = O zamana kadar hesabınızda hiçbir şeyi değiştirmeyiz.
