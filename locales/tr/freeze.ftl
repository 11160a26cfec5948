freeze-heading = Hesabı dondurun

freeze-about = { $time } boyunca kimse iletişim bilgilerini, şifreyi, iki adımlı doğrulamayı veya uygulamaların erişimini değiştiremez.

freeze-told = Hesabın tüm iletişim bilgilerine bildirim göndeririz. Siz burada yine devam edebilirsiniz.

freeze-button = Hesabı dondur

freeze-until = Hesap { $until } tarihine kadar donduruldu.

freeze-what = O zamana kadar kimse iletişim bilgilerini, iki adımlı doğrulamayı veya uygulamaların erişimini değiştiremez. Siz burada yine devam edebilirsiniz.
