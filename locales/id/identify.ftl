identify-heading = Akun yang mana?

identify-hint = Masukkan alamat email, nomor telepon, atau nama pengguna akun itu.

identify-what-next = Setelah ini, Anda memilih cara membuktikan bahwa ini Anda. Sebelum itu, kami tidak mengirim apa pun.

identify-error-empty = Masukkan alamat email, nomor telepon, atau nama pengguna akun itu.

identify-error-too-long = Masukkan paling banyak { $most } karakter. Periksa apakah ada teks lain yang ikut tertempel.

identify-error-signs = Masukkan hanya huruf, angka, dan simbol yang ada di nama akun itu.

identify-unknown-link = Saya tidak tahu satu pun
