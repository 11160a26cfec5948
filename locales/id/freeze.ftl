freeze-heading = Bekukan akun

freeze-about = Selama { $time }, tidak ada yang bisa mengubah alamat email, nomor telepon, kata sandi, verifikasi dua langkah, atau akses aplikasi.

freeze-told = Kami memberi tahu semua alamat di akun ini. Anda tetap bisa melanjutkan di sini.

freeze-button = Bekukan akun

freeze-until = Akun ini dibekukan sampai { $until }.

freeze-what = Sampai saat itu, tidak ada yang bisa mengubah alamat email, nomor telepon, verifikasi dua langkah, atau akses aplikasi. Anda tetap bisa melanjutkan di sini.
