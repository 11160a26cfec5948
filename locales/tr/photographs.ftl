photographs-heading = Fotoğraf ekleyin

photographs-purpose = Bu hesabın size ait olduğunu kontrol etmek için bir belgenin fotoğraflarını istedik. Onları yalnızca bunun için kullanırız.

photographs-optional = Bunu yapmayabilirsiniz. O zaman başvurunuz daha uzun sürebilir veya hesabı size geri veremeyebiliriz.

photographs-other-ways = Hesabın size ait olduğunu gösteren başka şeyleri de bize buradan yazabilirsiniz. Hesabı ne zaman açtığınızı veya ne için kullandığınızı anlatın.

photographs-kept-heading = Fotoğraflara ne olur

photographs-kept = { $days ->
    [one] Fotoğrafları karar verene kadar, en çok da başvurunuzdaki son gelişmeden sonra { $days } gün boyunca kilit altında saklarız. Sonra sileriz.
   *[other] Fotoğrafları karar verene kadar, en çok da başvurunuzdaki son gelişmeden sonra { $days } gün boyunca kilit altında saklarız. Sonra sileriz.
}

photographs-who = Onları yalnızca başvurunuzla ilgilenen görevli açabilir. Her açılışı kaydederiz. Bir program virüs arar. Hiçbir program yüzleri karşılaştırmaz.

photographs-place-removed = Kameranızın görünmeden eklediği yer ve zaman gibi bilgileri çıkarırız.

photographs-delete = Fotoğrafları istediğiniz zaman burada tek tek kaldırabilirsiniz. Her şeyin silinmesi için başvurunuzu kapatın.

photographs-cover-heading = Üzerini kapatmanız gerekenler

photographs-cover-numbers = Belgedeki numaraların üzerini kapatın, örneğin pasaport numarasının veya kimlik numarasının.

photographs-cover-lines = Pasaportun altındaki veya kimlik kartının arkasındaki harf ve rakam satırlarının üzerini kapatın.

photographs-cover-rest = Adınız, doğum tarihiniz ve belgenin son geçerlilik tarihi bize gerekli. Belgedeki fotoğrafınız dahil, geri kalan her şeyin üzerini kapatın.

photographs-cover-how = Belgenin üzerine bir kâğıt şerit koymak yeter.

photographs-choose-label = Fotoğraf seç

photographs-choose-hint = JPEG, PNG veya WebP. En fazla { $count } fotoğraf, her biri en fazla { $megabytes } MB.

photographs-camera-label = Fotoğraf çek

photographs-send-button = Bu fotoğrafı ekle

photographs-no-camera = Kameranız açılmıyorsa önce fotoğrafı çekin, sonra burada seçin.

photographs-done-button = Hepsini ekledim

photographs-done-hint = Hazır olduğunuzda buna basın. Sıradaki yeriniz değişmez.

photographs-list-heading = Ekledikleriniz

photographs-number = Fotoğraf { $number }

photographs-state-receiving = Tamamı gelmedi. Devam etmek için aynı fotoğrafı yeniden seçin.

photographs-state-checking = Geldi, kontrol ediliyor.

photographs-state-ready = Bize ulaştı. Başvurunuzla ilgilenen görevli açabilir.

photographs-remove-button = Kaldır

photographs-hide-button = Listeden kaldır

photographs-sending-status = { $total } MB içinden { $done } MB gönderildi.

photographs-waiting-status = Sırasını bekliyor.

photographs-cut-status = Bağlantı kesildi. Geri gelince devam ederiz.

photographs-paused-status = Duraklatıldı.

photographs-pause-button = Duraklat

photographs-resume-button = Devam et

photographs-again-button = Tekrar dene

photographs-preview-label = Seçtiğiniz fotoğraf

photographs-refused-heading = Bu fotoğraf eklenmedi

photographs-refused-empty = Bu dosya boş. Başka bir dosya seçin.

photographs-refused-no-picture = Bu dosyayı fotoğraf olarak okuyamıyoruz. JPEG, PNG veya WebP dosyası ya da bunun ekran görüntüsünü seçin.

photographs-refused-heic = HEIC fotoğraflarını okuyamıyoruz. Fotoğrafı dosyalarınızdan değil, fotoğraf arşivinizden seçin veya ekran görüntüsünü gönderin.

photographs-refused-pdf = Bu bir PDF belgesi. Fotoğrafını çekin veya ekran görüntüsünü alın ve onu seçin.

photographs-refused-other-kind = Bu tür resimleri okuyamıyoruz. JPEG, PNG veya WebP dosyası ya da bunun ekran görüntüsünü seçin.

photographs-refused-too-large = Bu dosya { $megabytes } MB sınırından büyük. Daha küçük bir dosya seçin veya ekran görüntüsünü gönderin.

photographs-refused-too-many-pixels = Bu resim bizim okuyamayacağımız kadar büyük. Daha küçük bir resim seçin veya ekran görüntüsünü gönderin.

photographs-refused-damaged = Bu fotoğrafın bir kısmı eksik veya bozuk. Yeniden çekin veya başka birini seçin.

photographs-refused-infected = Bu fotoğrafı alamadık. Yeniden çekin veya başka birini seçin.

photographs-refused-too-many = { $count } fotoğraf eklediniz. Yenisini eklemeden önce birini kaldırın.

photographs-refused-full = Fotoğraflarınız birlikte çok büyük. Yenisini eklemeden önce birini kaldırın.

photographs-refused-not-asked = Başvurunuz için şu anda fotoğraf gerekmiyor. Bu sayfa, var olanları gösterir.

photographs-refused-unknown = Bu yükleme artık bizde yok. Fotoğrafı yeniden seçin.

photographs-refused-expired = Bu yüklemenin süresi doldu. Fotoğrafı yeniden seçin.

photographs-refused-request = Fotoğraf bize gönderildiği gibi ulaşmadı. Tekrar deneyin.

photographs-refused-signed-out = Başvurunuz artık bu tarayıcıda açık değil. Referans numaranızı ve kodunuzu yeniden girin.

photographs-refused-busy = Çok sayıda fotoğraf geliyor. Birazdan yeniden deneriz.

photographs-refused-wait = Kısa sürede çok deneme yapıldı. Bir süre bekleyip tekrar deneyin.

photographs-refused-elsewhere = Bu başka bir sayfadan geldi. Başvurunuzu açın ve fotoğrafı orada seçin.

photographs-back-link = Başvurunuza dön
