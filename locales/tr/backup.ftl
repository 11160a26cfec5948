backup-heading = Yeni yedek kodunuz

backup-why = Bir yedek kod kullandınız. Her yedek kod yalnızca bir kez geçerlidir. Bu kod onun yerine geçer.

backup-label = Yedek kod

backup-once = Bu kodu yalnızca şimdi gösteriyoruz. Kâğıda yazın, yazdırın veya şifre yöneticinize kaydedin.

backup-copy-button = Kodu kopyala

backup-left = { $left ->
    [one] Şimdi { $left } yedek kodunuz var.
   *[other] Şimdi { $left } yedek kodunuz var.
}

backup-gone = Yeni kod bu sayfada bir kez gösterildi. Yeniden gösterilemez.

backup-gone-what-next = Kodu kaydetmediyseniz yeni bir yedek kod oluşturun. Yeni kod öncekinin yerine geçer.

backup-renew-button = Yeni yedek kod oluştur

backup-go-on-button = Kodu kaydettim
