changes-heading = Nelerin değişeceğini kontrol edin

changes-about = Ya bütün değişiklikler birlikte yapılır ya da hiçbiri yapılmaz.

changes-change-label = Değiştir: { $name }

changes-new-password = Yeni bir şifre

changes-new-codes = Eski yedek kodların yerine on yeni yedek kod

changes-line = { $name }: { $what }

changes-all-devices = Tüm cihazlardan çıkış yapılacak

changes-skipped = Bunlara bakmadınız. Oldukları gibi kalacaklar:

changes-told = Nelerin değiştiğini anlatan bir bildirimi şu iletişim bilgilerine göndeririz:

changes-protected = Bundan sonra { $time } boyunca kimse iletişim bilgilerini veya iki adımlı doğrulamayı her zamanki yoldan değiştiremez. Buna koruma modu diyoruz.

changes-button = Bu değişiklikleri yap
