## Pertanyaan, untuk setiap jenis kode

code-email-heading = Masukkan kode dari email kami

code-text-heading = Masukkan kode dari SMS kami

code-app-heading = Masukkan kode dari aplikasi autentikator Anda

code-backup-heading = Masukkan salah satu kode cadangan Anda

code-contact-heading = Masukkan kode yang dibacakan kontak Anda

code-other-heading = Masukkan kode

## Di mana kodenya

code-sent-to = Jika ada akun untuk { $identifier }, kami sudah mengirim kode ke alamat email akun itu.

code-text-sent-to = Jika ada akun untuk { $identifier }, kami sudah mengirim kode ke nomor telepon akun itu.

code-contact-sent-to = Jika { $identifier } punya kontak pemulihan, kami sudah mengirim kode kepada kontak itu.

code-sent-to-address = Kami sudah mengirim kode ke { $address }.

code-app-about = Buka aplikasi autentikator Anda. Aplikasi itu menampilkan kode baru setiap 30 detik.

code-backup-about = Kode cadangan adalah daftar yang dulu Anda simpan atau cetak. Setiap kode berlaku satu kali.

code-contact-about = Telepon kontak itu. Kodenya dibacakan kepada Anda. Kata sandi Anda tidak pernah diperlukan.

code-text-risk = Orang yang mengambil alih nomor telepon Anda juga menerima kode ini. Cara lain lebih aman.

code-arrival = Kode bisa perlu beberapa menit untuk sampai.

code-newest = Pakai kode terbaru. Kode yang lebih lama tidak berlaku lagi.

code-works-for = Kode ini berlaku selama { $duration }.

code-works-until = Kode ini berlaku sampai { $until }.

code-label = Kode

code-hint = { $digits } angka. Spasi tidak berpengaruh.

code-characters-hint = { $characters } huruf dan angka. Spasi dan huruf besar tidak berpengaruh.

code-keep-to-yourself = Masukkan kode hanya di halaman ini. Tidak ada orang dari { -service } yang meminta Anda memberi tahu kode itu.

code-attempts-left = Anda bisa mencoba kode ini { $left } kali lagi.

## Menunggu setelah beberapa percobaan

code-wait-until = Anda bisa memasukkan kode lagi pukul { $until }.

code-wait-left = Waktu sampai Anda bisa memasukkan kode lagi: { $left }.

code-wait-over = Sekarang Anda bisa memasukkan kode lagi.

## Yang mungkin tidak cocok

code-error-empty = Masukkan kode.

code-error-too-few = Kode ini terdiri dari { $digits } angka. Masukkan semuanya.

code-error-too-many = Kode ini terdiri dari { $digits } angka. Masukkan itu saja.

code-error-not-digits = Kode ini hanya berisi angka, tanpa huruf. Jangan masukkan yang lain.

code-error-characters-missing = Kode ini terdiri dari { $characters } huruf dan angka. Masih kurang { $missing }.

code-error-too-many-characters = Kode ini terdiri dari { $characters } huruf dan angka. Masukkan itu saja.

code-error-foreign-sign = Kode ini hanya berisi huruf dan angka. Hapus semua tanda lain.

code-error-mistyped = Ada satu huruf atau angka yang tidak cocok. Bandingkan dengan kode yang Anda punya.

code-error-backup-code-here = Ini tampaknya kode cadangan. Untuk memakainya, pilih cara lain di bawah ini.

code-error-wrong-email = Ini bukan kode di email terbaru kami. Periksa dan masukkan lagi.

code-error-wrong-text = Ini bukan kode di SMS terbaru kami. Periksa dan masukkan lagi.

code-error-wrong-app = Ini bukan kode yang ditampilkan aplikasi untuk akun ini. Tunggu kode berikutnya, lalu masukkan kode itu.

code-error-app-clock = Periksa apakah tanggal dan waktu di ponsel Anda diatur otomatis. Jam yang tidak tepat menghasilkan kode yang tidak cocok.

code-error-wrong-backup = Ini bukan kode cadangan yang masih berlaku untuk akun ini. Periksa lagi, atau pakai kode cadangan lain.

code-error-wrong-contact = Ini bukan kode terbaru yang diterima kontak Anda. Minta kontak Anda membacakannya lagi.

code-error-wrong-other = Ini bukan kodenya. Periksa dan masukkan lagi.

code-error-clock-behind = Kodenya cocok, tetapi jam ponsel Anda terlambat sekitar { $off }.

code-error-clock-ahead = Kodenya cocok, tetapi jam ponsel Anda terlalu cepat sekitar { $off }.

code-error-clock-what-next = Aktifkan tanggal dan waktu otomatis di ponsel. Lalu masukkan kode berikutnya.

code-error-used-app = Kode ini baru saja dipakai. Tunggu kode berikutnya, lalu masukkan kode itu.

code-error-used-backup = Kode cadangan ini sudah pernah dipakai. Setiap kode berlaku satu kali, jadi pakai kode lain.

code-error-expired = Kode ini sudah kedaluwarsa. Minta kode baru.

code-error-replaced = Kami sudah mengirim kode yang lebih baru. Masukkan kode dari email terbaru.

code-error-dead = Kode ini tidak berlaku lagi karena sudah dicoba { $tries } kali. Minta kode baru.

code-error-exhausted = Kode ini tidak berlaku lagi setelah banyak percobaan. Minta kode baru.

code-error-used = Kode ini sudah dipakai. Minta kode baru.

## Kode baru

code-resend-button = Kirim kode baru

code-resend-in = Waktu sampai Anda bisa meminta kode baru: { $left }.

code-resend-ready = Sekarang Anda bisa meminta kode baru.

code-sent-again-status = Jika ada akun, kode baru sedang dikirim. Kode yang lebih lama tidak berlaku lagi.

code-resend-limit = Kami sudah mengirim beberapa kode. Anda bisa meminta kode lagi setelah { $until }.

## Tidak ada yang tiba

code-nothing-link = Kode tidak sampai?

code-nothing-heading = Kode tidak sampai?

code-dead = Kode ini tidak berlaku lagi setelah banyak percobaan. Minta kode baru.

code-another-button = Pilih cara lain

code-nothing-text-wait = Tunggu beberapa menit. SMS kadang lambat.

code-nothing-text-phone = Pastikan ponsel menyala dan ada sinyal. Kode dikirim ke nomor yang sudah ada di akun.

code-nothing-contact = Minta kontak Anda memeriksa emailnya, juga folder spam atau email sampah.

code-app-help-link = Kodenya tidak berhasil?

code-app-help-account = Cari nama layanan ini di aplikasi. Setiap akun punya kode sendiri.

code-app-help-clock = Atur tanggal dan waktu ponsel Anda ke otomatis. Kode bergantung pada jam ponsel.

code-app-help-next = Tunggu kode berikutnya, lalu masukkan selama kode itu masih ditampilkan.

code-backup-help-link = Di mana kode cadangan saya?

code-backup-help-places = Cari di tempat Anda menyimpan surat penting, di pengelola kata sandi, dan di folder unduhan.

code-backup-help-form = Kode cadangan terdiri dari empat kelompok. Setiap kelompok berisi empat huruf dan angka.

code-nothing-wait = Tunggu beberapa menit. Email kadang lambat.

code-nothing-spam = Periksa folder spam atau email sampah. Email kami berasal dari { $address }.

code-nothing-junk = Periksa folder spam atau email sampah.

code-nothing-mailboxes = Periksa semua akun email Anda. Kode dikirim ke alamat yang sudah ada di akun.

code-nothing-resend = Minta kode baru. Setelah itu, pakai hanya kode yang terbaru.

code-nothing-other-name-link = Pakai alamat email, nomor telepon, atau nama pengguna lain

code-nothing-person = Jika tidak ada yang membantu, petugas bisa memeriksanya bersama Anda.

code-nothing-back-link = Kembali memasukkan kode
