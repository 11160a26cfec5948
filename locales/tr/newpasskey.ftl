newpasskey-heading = Geçiş anahtarı ekleyin

newpasskey-about = Geçiş anahtarı ile yüzünüzü, parmak izinizi veya cihazınızın ekran kilidini kullanarak giriş yaparsınız. Kimse onu sizden isteyemez.

newpasskey-name-label = Bir ad verin

newpasskey-name-hint = Örneğin geçiş anahtarının saklandığı cihazın veya şifre yöneticisinin adı.

newpasskey-name-default = Geçiş anahtarım

newpasskey-button = Geçiş anahtarı oluştur

newpasskey-asking-status = Cihazınızın ekranındaki yönergeleri izleyin.

newpasskey-cancelled = Geçiş anahtarı oluşturulmadı. Tekrar deneyin veya geri dönüp kimlik doğrulama uygulaması ekleyin.

newpasskey-there = Bu cihazda bu hesap için zaten bir geçiş anahtarı var.

newpasskey-broken = Cihazınız geçiş anahtarı oluşturamadı. Tekrar deneyin veya geri dönüp kimlik doğrulama uygulaması ekleyin.

newpasskey-unsupported = Bu tarayıcı geçiş anahtarı oluşturamaz. Geri dönüp kimlik doğrulama uygulaması ekleyin.

newpasskey-over = Geçiş anahtarı oluşturma süresi doldu.

newpasskey-again-button = Yeniden başla

newpasskey-what-next = Tüm değişiklikleri onayladıktan sonra geçiş anahtarıyla giriş yapabilirsiniz.
