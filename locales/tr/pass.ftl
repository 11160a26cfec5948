pass-panel-heading = Daha sonra veya başka yerde devam edin

pass-about = Kurtarma kartı, ilerlemenizi başka bir tarayıcıya veya başka bir güne taşır. Şifreleri veya kodları asla taşımaz.

pass-make-button = Kurtarma kartı oluştur

pass-remake-button = Yeni kurtarma kartı oluştur

pass-have = { $reference } referans numaralı bir kurtarma kartınız var. Kart { $until } tarihine kadar geçerlidir.

pass-remake-about = Kartı yeniden gösteremeyiz. Yeni bir kart onun yerine geçer.

pass-heading = Kurtarma kartınız

pass-keep = Yalnızca sizin okuyabileceğiniz bir yerde saklayın. Kart kimdeyse sizin yerinize devam edebilir, ama yine de kim olduğunu kanıtlaması gerekir.

pass-shown-once = Kartı yalnızca bu kez gösteriyoruz.

pass-reference-label = Referans numarası

pass-code-label = Kurtarma kartının kodu

pass-works-until = Kart { $until } tarihine kadar geçerlidir.

pass-picture-label = Telefon kamerası için kurtarma kartınızın bağlantı resmi

pass-picture-hint = Bu resmi bir telefona da okutabilirsiniz.

pass-save-button = Metin dosyası olarak kaydet

pass-file-title = kurtarma-karti

pass-file-heading = { -service } kurtarma kartı

pass-file-use = Devam etmek için { $address } adresini açın ve iki satırı da girin.

pass-file-line = { $label }: { $value }

pass-use-link = Kurtarma kartım var

pass-use-heading = Kurtarma kartı ile devam edin

pass-use-intro = Kurtarma kartınızda yazanları girin. Sonra siz olduğunuzu bir kez daha kanıtlarsınız.

pass-reference-hint = 8 harf ve rakam, örneğin K7QM‑3XTB.

pass-code-hint = Dört grup halinde 16 harf ve rakam. Boşluklar ve tireler önemli değil.

pass-error-reference-empty = Kurtarma kartınızdaki referans numarasını girin.

pass-error-reference = Bu bir referans numarası değil. 8 harf ve rakamı tek tek kontrol edin.

pass-error-code-empty = Kurtarma kartınızdaki kodu girin.

pass-error-code-short = { $missing ->
    [one] Kodun { $missing } harf veya rakamı eksik. 16 harf ve rakamın tamamını girin.
   *[other] Kodun { $missing } harf veya rakamı eksik. 16 harf ve rakamın tamamını girin.
}

pass-error-code-long = Bu, koddan daha uzun. Yalnızca kodun 16 harf ve rakamını girin.

pass-error-code-signs = Kodda yalnızca harf ve rakam var. Kurtarma kartında yazdığı gibi girin.

pass-error-code-mistyped = Kodun bir harfi veya rakamı doğru değil. Kurtarma kartınızla karşılaştırın.

pass-error-unknown = Bu referans numarası ve koda ait bir kurtarma kartı yok. İkisini de kontrol edin. Daha yeni bir kart oluşturduysanız onu kullanın.
