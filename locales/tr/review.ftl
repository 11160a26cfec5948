review-activity-heading = Hesabınızda neler oldu

review-activity-about = En yenisi en üstte. Sizin yapmadıklarınızı geri alın. Değişiklik, tüm değişiklikleri onayladığınızda yapılır.

review-factors-heading = İki adımlı doğrulamanız

review-factors-about = Şifrenin yanında, siz olduğunuzu kanıtlayan yöntemler. Yenisi eklendiği anda eskisi kaldırılır.

review-devices-heading = Giriş yapılmış cihazlar

review-devices-about = Aynı yerdeki benzer cihazlar tek cihaz olarak gösterilir. Tanımadıklarınızdan çıkış yapın.

review-remembered-heading = Hatırlanan cihazlar

review-remembered-about = Bu cihazlarda yalnızca şifreyle giriş yapılır. Sizde olmayanlar için “Unut” düğmesine basın.

review-apps-heading = Uygulamalar ve erişim

review-apps-about = Yeni bir şifre bunları durdurmaz. Tanımadıklarınızın veya artık kullanmadıklarınızın erişimini kaldırın.

review-addresses-heading = İletişim bilgileriniz

review-addresses-about = Kodlar ve bildirimler bunlara gider. Size ait olmayanları kaldırın.

review-contacts-heading = Kurtarma kişileriniz

review-contacts-about = Tanımadığınız veya artık güvenmediğiniz kişileri kaldırın.

review-none = Burada bir şey yok.

review-more = { $count ->
    [one] { $count } tane daha var, gösterilmiyor. Bulmak için listeyi daraltın.
   *[other] { $count } tane daha var, gösterilmiyor. Bulmak için listeyi daraltın.
}

review-session = Giriş yapılmış cihaz

review-device = Hatırlanan cihaz

review-app = Uygulama

review-key = Erişim anahtarı

review-forwarding = E-postaların yönlendirildiği adres

review-authenticator = Kimlik doğrulama uygulaması

review-passkey = Geçiş anahtarı

review-backup = Yedek kodlar

review-password = Şifre

review-email = E-posta adresi

review-phone = Telefon numarası

review-contact = Kurtarma kişisi

review-sign-in = Giriş

review-password-changed = Şifre değiştirildi

review-address-added = İletişim bilgisi eklendi

review-address-removed = İletişim bilgisi kaldırıldı

review-factor-added = İki adımlı doğrulama yöntemi eklendi

review-factor-removed = İki adımlı doğrulama yöntemi kaldırıldı

review-backup-made = Yedek kodlar oluşturuldu

review-app-connected = Bir uygulamaya erişim verildi

review-forwarding-added = Yönlendirme kuruldu

review-contact-added = Kurtarma kişisi eklendi

review-recovered = Hesap kurtarıldı

review-at = { $at }

review-place = Yer: { $place }

review-since = { $at } tarihinden beri

review-last-used = Son kullanım: { $at }

review-count = { $count ->
    [one] { $count } tane
   *[other] { $count } tane
}

review-may = Şunları yapabilir:

review-this-device = Şu anda kullandığınız cihaza benziyor

review-primary = Ana adres

review-during-incident = Başka birinin girmiş olabileceği zamandan sonra

review-new-place = Bu hesap için yeni bir yerden

review-put-aside = Siz yeniden kurana kadar devre dışı

review-removed = Kaldırılmıştı

review-last-one = Bunu kaldırmadan önce başka bir tane ekleyin

review-synced = Başka cihazlarda da var. Bu cihazlardan birini başkası kullanabiliyorsa kaldırın.

review-will-remove = Kaldırılacak

review-will-sign-out = Çıkış yapılacak

review-will-forget = Unutulacak

review-will-stop = Erişimi kaldırılacak

review-will-undo = Geri alınacak

review-will-add = Eklenecek

review-will-restore = Geri getirilecek

review-will-replace = Yenisiyle değiştirilecek

review-will-rename = Yeni adı “{ $name }” olacak

review-was-removed = Kaldırıldı

review-was-signed-out = Çıkış yapıldı

review-was-forgotten = Unutuldu

review-was-stopped = Erişimi kaldırıldı

review-was-undone = Geri alındı

review-was-added = Eklendi

review-was-restored = Geri getirildi

review-was-replaced = Yenisiyle değiştirildi

review-was-renamed = Yeni adı “{ $name }”

review-remove-button = Kaldır

review-sign-out-button = Ben değilim: çıkış yap

review-forget-button = Unut

review-stop-button = Erişimi kaldır

review-undo-button = Bunu geri al

review-restore-button = Geri getir

review-keep-button = Olduğu gibi bırak

review-rename-button = Adını değiştir

review-rename-label = Yeni ad

review-rename-save-button = Bu adı kullan

review-button-label = { $button }: { $name }

review-all-devices-button = Her yerden çıkış yap

review-all-remembered-button = Tümünü unut

review-all-apps-button = Tüm erişimi kaldır

review-all-keep-button = Tümünü olduğu gibi bırak

review-all-marked = Bu listedeki her şey sonlandırılmak üzere işaretlendi.

review-add-app-button = Kimlik doğrulama uygulaması ekle

review-add-passkey-button = Geçiş anahtarı ekle

review-add-address-button = İletişim bilgisi ekle

review-filter-label = Listeyi daralt

review-filter-hint = “iPhone” veya “İzmir” gibi bir cihaz veya yer.

review-filter-button = Göster

review-suspected = { $at } tarihinden beri hesapta başka biri varmış gibi görünüyor. O zamandan sonraki değişiklikler işaretli.

review-suspect-about = Ne zaman başladığını biliyor musunuz? O satırda “Burada başladı” düğmesine basın. O zamandan sonraki değişiklikler işaretlenir.

review-began-button = Burada başladı

review-report-button = Bunu bildir

review-reported = Bildirildi. Referans numarası: { $reference }
