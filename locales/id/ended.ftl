ended-left-heading = Anda sudah meninggalkan halaman

ended-left = Tidak ada yang disimpan di browser ini. Yang sudah dilakukan sebelum Anda pergi tetap berlaku.

ended-left-offline = Browser ini sudah menghapus semuanya, tetapi tidak bisa menghubungi kami. Karena itu, pemulihan Anda di tempat kami akan berakhir sendiri.

ended-expired-heading = Pemulihan ini sudah berakhir

ended-expired = Demi keamanan Anda, pemulihan berakhir setelah { $duration }. Tidak ada yang berubah di akun Anda.

ended-ran-out = Demi keamanan Anda, pemulihan berakhir setelah beberapa waktu. Tidak ada yang berubah di akun Anda sejak langkah terakhir Anda.

ended-expired-idle-heading = Anda pergi beberapa saat

ended-expired-idle = Jika tidak ada tombol yang ditekan selama { $duration }, pemulihan berakhir demi keamanan Anda. Tidak ada yang berubah di akun Anda.

ended-replaced-heading = Pemulihan yang lebih baru menggantikan yang ini

ended-replaced = Jika Anda yang memulainya di jendela atau browser lain, lanjutkan di sana. Jika bukan Anda, mulai lagi di sini dan bekukan akun, atau bicara dengan petugas.

ended-cancelled-heading = Pemulihan sudah dibatalkan

ended-cancelled = Waktu tunggu sudah berakhir dan tidak ada yang diubah. Kata sandi, alamat email, nomor telepon, dan perangkat di akun tetap sama.

ended-cancelled-kept = Akun yang dibekukan tetap dibekukan sampai waktunya habis. Permohonan yang Anda buat tetap berjalan.

ended-unknown-heading = Tidak ada pemulihan yang berjalan di sini

ended-unknown = Mungkin sudah berakhir. Jika Anda memulai di browser lain, lanjutkan di sana.

ended-done-heading = Ini sudah selesai

ended-done = Kata sandi sudah diganti di sini. Masuklah dengan kata sandi yang baru.

ended-start-button = Mulai lagi

ended-feedback-link = Bagaimana sejauh ini?
