helping-heading = Başka birine yardım ediyorsunuz

helping-lead = Hesap sahibi yanınızdaysa veya onunla telefondaysanız daha kolay olur.

helping-you-heading = Sizin yapabilecekleriniz

helping-you-read = Sayfaları hesap sahibine okuyun ve ne istendiğini açıklayın.

helping-you-type = Gizli olmayanları yazın: hesabın adını ve ne olduğunu.

helping-you-contact = Sizi kurtarma kişisi olarak seçtiyse hesap sahibine kodu okuyun.

helping-you-case = Hesap sahibi için bir görevliden yardım isteyin. Yanıtlarda başkası adına yazdığınızı belirtin.

helping-owner-heading = Yalnızca hesap sahibinin yapabilecekleri

helping-owner-decide = Hesapla ilgili ne yapılacağına karar vermek.

helping-owner-codes = Kendi e-postalarını ve mesajlarını açmak, her kodu kendisi girmek.

helping-owner-password = Yeni şifreyi seçip kendisi yazmak. Böylece şifreyi başka kimse bilmez.

helping-owner-factors = Kendi cihazında geçiş anahtarı veya kimlik doğrulama uygulaması kurmak.

helping-owner-photographs = Bir görevli isterse belge göstermek.

helping-never-heading = Kimsenin yapmaması gerekenler

helping-never = Hesap sahibininki yerine kendi e-postanızı veya telefonunuzu kullanmayın. Onun hiçbir şifresini veya kodunu saklamayın.

helping-stranger = Hesap sahibini tanımıyorsanız burada durun. Bunu yapmanızı bir yabancı istediyse de durun.

helping-start-heading = Birlikte başlayın

helping-situation-label = Hesaba ne oldu?

helping-start-button = Başla

helping-start-next = Bundan sonra her sayfada, yalnızca hesap sahibinin neleri gireceği yazar. İstediğiniz zaman onun telefonunda devam edebilirsiniz.
