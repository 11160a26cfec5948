password-heading = Yeni bir şifre seçin

password-label = Yeni şifre

password-rule-length = { $least ->
    [one] En az { $least } karakter kullanın.
   *[other] En az { $least } karakter kullanın.
}

password-rule-guessable = Başkalarının kolay tahmin edemeyeceği bir şifre kullanın.

password-hint-words = Birbiriyle ilgisi olmayan dört veya daha fazla kelimeyi akılda tutmak kolaydır. Boşluklar da sayılır.

password-hint-manager = Şifre yöneticiniz sizin için bir şifre oluşturup kaydedebilir.

password-what-next = Tüm değişiklikleri onayladığınızda eskisinin yerine geçer.

password-button = Bu şifreyi kullan

password-chosen = Yeni bir şifreyi zaten seçtiniz. Başka bir şifre kullanmak için buraya girin.

password-strength-guessable = Bu şifre yeterince uzun, ama çok deneme yapan biri yine de tahmin edebilir.

password-strength-good = Bu şifreyi tahmin etmek zor.

password-strength-strong = Bu şifreyi tahmin etmek çok zor.

password-strength-keep = Onu yalnızca burada kullanın ve şifre yöneticinize kaydedin.

password-show-button = Göster

password-show-label = Göster: şifre

password-hide-button = Gizle

password-hide-label = Gizle: şifre

password-shown-status = Şifreniz görünüyor.

password-hidden-status = Şifreniz gizli.

password-account-label = Hesap

password-error-empty = Yeni bir şifre girin.

password-error-too-short = { $least ->
    [one] En az { $least } karakter kullanın.
   *[other] En az { $least } karakter kullanın.
} { $count ->
    [one] { $count } karakter girdiniz.
   *[other] { $count } karakter girdiniz.
}

password-error-too-long = { $most ->
    [one] En fazla { $most } karakter kullanın.
   *[other] En fazla { $most } karakter kullanın.
}

password-error-signs = Yalnızca harf, rakam, boşluk ve klavyeyle yazılabilen simgeler kullanın.

password-error-present = Bu, hesabın şu anki şifresi. Onu bilen biri giremesin diye başka bir şifre seçin.

password-error-guessable = Başkalarının kolay tahmin edemeyeceği bir şifre kullanın.

password-reason-common = Bu şifre, birçok kişinin kullandığı şifrelerin listelerinde var.

password-reason-breached = Bu şifre, çalınmış şifrelerin listelerinde var.

password-reason-repeated = Bu şifre aynı karakterleri tekrarlıyor.

password-reason-sequence = Bu şifre alfabenin, rakamların veya klavyenin sırasını izliyor.

password-reason-context = Bu şifre, { -service } adından veya hesabınızın adından oluşuyor.

password-advice = Birbiriyle ilgisi olmayan kelimelerle baştan başlayın. Bu şifrenin birkaç karakterini değiştirmek yetmez.
