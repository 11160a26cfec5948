phone-heading = Şu anda bizimle telefonda mısınız?

phone-about = Bizi siz aradıysanız bu sayfadaki bir kodu bize okuyun. O zaman hangi adımda olduğunuzu görür ve size yardım ederiz.

phone-sees = Gördüklerimiz: adımınız, nelerin çalışmadığı ve diliniz. Kodları, şifreleri veya yazdıklarınızı asla görmeyiz.

phone-never = Sizi asla telefonla aramayız. Biri sizi aradıysa telefonu kapatın.

phone-start-button = Kod göster

phone-none-heading = Önce bir kurtarma işlemi başlatın

phone-none = Bu sayfa, bu tarayıcıda bir hesabı kurtarırken işinize yarar.

phone-none-link = İlk sayfaya git

phone-code-heading = Bu kodu sesli okuyun

phone-code-label = Görüşme kodu

phone-code-until = Bir kez kullanılabilir ve { $until } tarihine kadar geçerlidir.

phone-code-next = Destek ekibimiz kodu girince bu sayfada üç kelime görünür. Bunları önce destek ekibimiz söyler.

phone-joined-heading = Destek ekibimiz adımınızı görebilir

phone-phrase-label = Destek ekibimiz şunu söyler

phone-phrase-about = Başka bir şey söylerlerse veya kelimeleri sizin söylemenizi isterlerse karşınızdaki biz değiliz. “Adımımı göstermeyi bırak” düğmesine basın ve telefonu kapatın.

phone-since = Başlangıç: { $since }. Bir saat sonra kendiliğinden biter.

phone-offer-heading = Önerimiz

phone-offer-another = Siz olduğunuzu kanıtlamak için başka bir yol seçin.

phone-offer-newest = Kod içeren en yeni e-postayı veya SMS mesajını bulun. Spam veya gereksiz e-posta klasörüne de bakın.

phone-offer-person = Bir görevlinin bakmasını isteyin: Birkaç soruyu yanıtlayın.

phone-offer-go-on = Bulunduğunuz yerden devam edin.

phone-offer-yours = Karar sizin. Hiçbir şey kendiliğinden olmaz.

phone-back-link = Kurtarma işlemine dön

phone-end-button = Adımımı göstermeyi bırak

phone-over-heading = Adımınızı artık görmüyoruz

phone-over = Kurtarma işleminiz kaldığı yerden devam eder.

phone-again-button = Başka bir kod göster

phone-link = Bizimle telefonda mısınız?

phone-words = ahtapot. armut. ayna. bahçe. bisiklet. çadır. çilek. çorba. davul. deniz. dolap. düğme. elma. fener. fındık. fırça. gemi. gitar. gökkuşağı. gözlük. güneş. havuç. horoz. incir. kaktüs. kalem. karpuz. kelebek. kestane. kirpi. köprü. kumbara. lamba. limon. makas. mandalina. merdiven. mıknatıs. nehir. orman. otobüs. papatya. penguen. perde. pusula. radyo. roket. sabun. salıncak. sandalye. sincap. şapka. şemsiye. tavşan. tencere. timsah. uçurtma. üzüm. vapur. yaprak. yastık. yıldız. zeytin. zürafa.
