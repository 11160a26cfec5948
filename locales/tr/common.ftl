-service = Regain

common-language-name = Türkçe

common-language-label = Dil

common-language-status = Bu sayfa artık Türkçe.

common-language-button = Dili değiştir

common-language-error = Bu dil yüklenemedi. Daha sonra tekrar deneyin.

common-page-title = { $heading } – { -service }

common-error-title = Hata: { $title }

common-skip-link = Soruya geç

common-back-link = Geri

common-help-link = Bir görevliyle görüş

common-continue-button = Devam et

common-try-again-button = Tekrar dene

common-reload-button = Sayfayı yenile

common-cancel-button = Vazgeç

common-print-button = Bu sayfayı yazdır

common-copy-button = Kopyala

common-copied-status = Kopyalandı.

common-sending-status = Gönderiliyor. Bu birkaç saniye sürebilir.

common-loading-status = Yükleniyor. Bu birkaç saniye sürebilir.

common-error-summary-heading = Bir sorun var

common-error-prefix = Hata:

common-optional-label = { $label } (isteğe bağlı)

common-change-link = Değiştir

common-yes = Evet

common-no = Hayır

common-seconds = { $count ->
    [one] { $count } saniye
   *[other] { $count } saniye
}

common-minutes = { $count ->
    [one] { $count } dakika
   *[other] { $count } dakika
}

common-hours = { $count ->
    [one] { $count } saat
   *[other] { $count } saat
}

common-days = { $count ->
    [one] { $count } gün
   *[other] { $count } gün
}

common-two-units = { $large } { $small }

common-ago = { $distance } önce

common-ahead = { $distance } sonra

common-helping-link = Başka birine yardım ediyorum

common-helping = Yardım ediyorsunuz. Her kodu ve şifreyi hesap sahibi kendisi girsin.

common-support = Destek ekibimiz hangi adımda olduğunuzu görebilir.

common-more-link = Bu konuda daha fazla bilgi
