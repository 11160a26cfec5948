wait-heading = Ada waktu tunggu

wait-lead = Bukti dari Anda sudah cukup. Sekarang kami menunggu, agar pemilik akun bisa menghentikannya jika ini bukan Anda.

wait-until = Anda bisa melanjutkan mulai { $until }.

wait-left = Sisa waktu: { $left }.

wait-over-status = Waktu tunggu sudah selesai. Sekarang Anda bisa melanjutkan.

wait-over = Sekarang Anda bisa melanjutkan. Pertama, buktikan sekali lagi bahwa ini Anda.

wait-why-heading = Mengapa kami menunggu

wait-without-second-step = Akun ini memakai verifikasi dua langkah, tetapi verifikasi itu tidak dipakai.

wait-new-address = Kode dikirim ke alamat yang belum lama ditambahkan ke akun.

wait-policy = Untuk akun jenis ini, semua orang perlu menunggu.

wait-signs-of-fraud = Ada tanda bahwa orang lain sedang mencoba masuk. Karena itu, waktunya lebih lama.

wait-told-heading = Siapa yang diberi tahu

wait-told = Kami sudah menulis ke { $count } alamat di akun ini. Pesannya menjelaskan cara membatalkan.

wait-end-heading = Apa yang terjadi di akhir

wait-end = Kembalilah ke halaman ini. Anda membuktikan sekali lagi bahwa ini Anda, lalu memilih kata sandi baru.

wait-meanwhile = Anda bisa menutup halaman ini. Sampai saat itu, akun tetap seperti sekarang.

wait-cancel-button = Batalkan pemulihan

wait-cancel-about = Ini mengakhiri waktu tunggu dan pemulihan. Akun tetap seperti sekarang.

wait-go-on-button = Lanjutkan
