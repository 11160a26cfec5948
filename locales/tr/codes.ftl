codes-heading = Yedek kodlar

codes-about = Yedek kodlar, telefonunuz elinizde olmadığında hesabınıza yeniden girmenizi sağlar. Her kod yalnızca bir kez geçerlidir. Kodları kâğıtta veya bir şifre yöneticisinde saklayın.

codes-left = { $count ->
    [one] { $count } yedek kodunuz kaldı.
   *[other] { $count } yedek kodunuz kaldı.
}

codes-few = Bitmeden yenilerini oluşturun.

codes-made = Oluşturulma tarihi: { $date }.

codes-none = Yedek kodunuz yok.

codes-make-button = On yedek kod oluştur

codes-remake-button = On yeni yedek kod oluştur

codes-new-heading = On yeni yedek kodunuz

codes-once = Bu kodları yalnızca şimdi gösteriyoruz. Kopyalayın, yazdırın veya kaydedin.

codes-sheet = { $account } için { -service } yedek kodları. Oluşturulma tarihi: { $date }.

codes-replaces = Tüm değişiklikleri onayladığınızda, { $date } tarihli listenin yerine geçerler.

codes-copy-button = Tümünü kopyala

codes-save-button = Dosya olarak kaydet

codes-file-title = yedek-kodlar

codes-prove-label = Kodlardan birini girin

codes-prove-hint = Kodları kaydettiğinizi gösterir. Girdiğiniz kod daha sonra da kullanılabilir.

codes-prove-button = Kodları kaydettim

codes-proven = Kodları kaydettiniz. Tüm değişiklikleri onayladıktan sonra geçerli olurlar.

codes-gone = Kodlar bu sayfada bir kez gösterildi. Kaydettiyseniz birini girin. Kaydetmediyseniz on yeni kod oluşturun.

codes-error-empty = On koddan birini girin.

codes-error-mistyped = Bu kodda bir karakter doğru değil. Listenizle karşılaştırın.

codes-error-form = On koddan birini, 16 harf ve rakamıyla girin.

codes-error-other = Bu, on yeni koddan biri değil. Az önce kaydettiğiniz kodlardan birini girin.
