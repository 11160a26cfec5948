password-heading = Pilih kata sandi baru

password-label = Kata sandi baru

password-rule-length = Pakai paling sedikit { $least } karakter.

password-rule-guessable = Pakai kata sandi yang sulit ditebak orang lain.

password-hint-words = Empat kata atau lebih yang tidak saling berkaitan mudah diingat. Spasi ikut dihitung.

password-hint-manager = Pengelola kata sandi Anda bisa membuat kata sandi dan menyimpannya untuk Anda.

password-what-next = Kata sandi ini menggantikan yang lama saat Anda mengonfirmasi semua perubahan.

password-button = Pakai kata sandi ini

password-chosen = Anda sudah memilih kata sandi baru. Untuk memakai yang lain, masukkan di sini.

## Seberapa kuat kata sandinya

password-strength-guessable = Kata sandi ini cukup panjang, tetapi orang yang mencoba berkali-kali masih bisa menebaknya.

password-strength-good = Kata sandi ini sulit ditebak.

password-strength-strong = Kata sandi ini sangat sulit ditebak.

password-strength-keep = Pakai kata sandi ini di sini saja, dan simpan di pengelola kata sandi Anda.

## Tampilkan dan sembunyikan

password-show-button = Tampilkan

password-show-label = Tampilkan kata sandi

password-hide-button = Sembunyikan

password-hide-label = Sembunyikan kata sandi

password-shown-status = Kata sandi Anda terlihat.

password-hidden-status = Kata sandi Anda tersembunyi.

password-account-label = Akun

## Yang mungkin tidak cocok

password-error-empty = Masukkan kata sandi baru.

password-error-too-short = Pakai paling sedikit { $least } karakter. Anda memasukkan { $count } karakter.

password-error-too-long = Pakai paling banyak { $most } karakter.

password-error-signs = Pakai hanya huruf, angka, spasi, dan simbol yang bisa diketik.

password-error-present = Ini kata sandi akun yang sekarang. Pilih yang lain, agar orang yang tahu kata sandi ini tidak bisa masuk.

password-error-guessable = Pakai kata sandi yang sulit ditebak orang lain.

password-reason-common = Kata sandi ini ada di daftar kata sandi yang dipakai banyak orang.

password-reason-breached = Kata sandi ini ada di daftar kata sandi yang dicuri.

password-reason-repeated = Kata sandi ini mengulang karakter yang sama.

password-reason-sequence = Kata sandi ini mengikuti urutan abjad, angka, atau tombol papan ketik.

password-reason-context = Kata sandi ini dibuat dari nama { -service } atau nama akun Anda.

password-advice = Mulai lagi dengan kata-kata yang tidak saling berkaitan. Mengganti beberapa karakter saja tidak cukup.
