authenticator-heading = Tambahkan aplikasi autentikator

authenticator-about = Aplikasi ini menampilkan kode baru setiap 30 detik. Anda memerlukannya saat masuk ke akun.

authenticator-scan = Buka aplikasi autentikator Anda, lalu pindai gambar ini.

authenticator-picture-label = Gambar kunci penyiapan, untuk aplikasi autentikator Anda

authenticator-same-phone = Apakah aplikasinya ada di ponsel ini?

authenticator-open-link = Buka di aplikasi autentikator Anda

authenticator-open-apple-link = Buka di Kata Sandi

authenticator-typing = Jika tidak bisa memindai, ketik kunci penyiapan ini di aplikasi. Pilih “berdasarkan waktu” jika aplikasi bertanya.

authenticator-key-label = Kunci penyiapan

authenticator-copy-button = Salin kunci penyiapan

authenticator-listed = Di aplikasi, namanya { -service }: { $account }.

authenticator-gone = Kunci penyiapan hanya ditampilkan satu kali, di halaman ini. Kunci itu tidak bisa ditampilkan lagi.

authenticator-gone-next = Buat kunci penyiapan baru. Setelah itu, kunci yang lama tidak berlaku lagi. Hapus dari aplikasi jika Anda sudah memindainya.

authenticator-renew-button = Buat kunci penyiapan baru

authenticator-works-until = Masukkan kode sebelum { $until }. Setelah itu, Anda bisa membuat kunci penyiapan baru.

authenticator-name-label = Beri nama

authenticator-name-hint = Misalnya nama ponselnya. Nama ini tampak saat Anda memeriksa verifikasi dua langkah.

authenticator-name-default = Aplikasi autentikator saya

authenticator-code-label = Kode yang sedang ditampilkan aplikasi

authenticator-code-hint = 6 angka. Ini menunjukkan bahwa aplikasi sudah disiapkan dengan benar.

authenticator-button = Tambahkan

authenticator-what-next = Aplikasi ini bisa dipakai untuk masuk setelah Anda mengonfirmasi semua perubahan. Sebelum itu, tidak ada yang berubah.

## Mengapa kode tidak cocok

authenticator-error-behind = Ini kode dari { $seconds } yang lalu. Jam ponsel terlambat.

authenticator-error-ahead = Ini kode untuk { $seconds } dari sekarang. Jam ponsel terlalu cepat.

authenticator-error-clock-next = Aktifkan tanggal dan waktu otomatis di ponsel. Lalu masukkan kode baru.

authenticator-error-account = Kode ini bukan dari kunci penyiapan di halaman ini. Mungkin ada beberapa akun di aplikasi itu.

authenticator-error-account-next = Cari { -service }: { $account }, lalu masukkan kode di sebelahnya.

authenticator-error-long = Angka di kode ini terlalu banyak. Kode aplikasi ini terdiri dari 6 angka.

authenticator-error-backup = Ini kode cadangan. Masukkan 6 angka yang sedang ditampilkan aplikasi autentikator.

authenticator-error-short = Angka di kode ini kurang. Kode aplikasi ini terdiri dari 6 angka.

authenticator-error-digits = Masukkan 6 angka yang ditampilkan aplikasi.

authenticator-error-empty = Masukkan kode yang ditampilkan aplikasi.

authenticator-error-name-empty = Masukkan nama.

authenticator-error-name-long = Pakai nama paling panjang { $most } karakter.

authenticator-error-name-signs = Pakai hanya huruf, angka, dan simbol yang terlihat.

authenticator-error-there = Aplikasi autentikator ini sudah ada di akun.
