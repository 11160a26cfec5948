leave-link = Bırak ve ayrıl

leave-heading = Bırakmak istiyor musunuz?

leave-what-next = Girdikleriniz bu tarayıcıdan silinir. Hesabınız olduğu gibi kalır.

leave-start-again = İstediğiniz zaman yeniden başlayabilirsiniz.

leave-button = Bırak ve ayrıl

leave-stay-button = Burada kal
