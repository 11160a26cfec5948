guide-message =
    Halo,

    Anda meminta bantuan { -service } untuk akun Anda. Tautan ini membuka halaman yang tepat:

    { $address }

    Tautan ini berlaku satu kali, sampai { $until }. Di sana Anda membuktikan bahwa akun itu milik Anda. Tidak ada orang
    dari { -service } yang meminta kata sandi atau kode Anda.

    Jika Anda tidak meminta bantuan, jangan buka tautan ini.

    { -service }
