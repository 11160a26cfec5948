elsewhere-asks-heading = Kodları karşılaştırın

elsewhere-asks = Diğer cihazınız bir kod gösteriyor. Buradaki kodla aynıysa orada “Evet, aynı kod” düğmesine basın.

elsewhere-asks-next = Sonra bu sayfa kendiliğinden devam eder.

elsewhere-code-label = Kod

elsewhere-heading = Başka bir cihazda devam ediyorsunuz

elsewhere-follows = Orada bir sonraki adıma geçtiğinizde bu sayfa da değişir.

elsewhere-follows-identify = Orada hangi hesap olduğunu belirtiyorsunuz.

elsewhere-follows-prove = Orada siz olduğunuzu kanıtlıyorsunuz.

elsewhere-follows-secure = Orada hesabı güvenli hale getiriyorsunuz.

elsewhere-follows-case = Orada bir görevliden yardım istiyorsunuz.

elsewhere-follows-finish = Orada işlemi tamamladınız.

elsewhere-take-back-button = Bu cihazda devam et

elsewhere-take-back-about = Diğer cihaz sizin değilse veya onu kullanamıyorsanız burada devam edin. O zaman siz olduğunuzu bir kez daha kanıtlarsınız.
