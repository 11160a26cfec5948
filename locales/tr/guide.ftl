guide-message =
    Merhaba,

    Hesabınız için { -service } hizmetinden yardım istediniz. Bu bağlantı doğru sayfayı açar:

    { $address }

    Bağlantı bir kez kullanılabilir ve { $until } tarihine kadar geçerlidir. Orada hesabın size ait olduğunu
    kanıtlarsınız. { -service } çalışanlarından hiç kimse sizden şifre veya kod istemez.

    Yardım istemediyseniz bağlantıyı açmayın.

    { -service }
