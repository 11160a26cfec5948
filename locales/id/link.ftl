link-unchanged = Membuka halaman ini tidak mengubah apa pun.

link-account = Ini tentang akun { $account }.

link-works-until = Tautan ini berlaku sampai { $until }.

link-refuse-about = Atau tolak tautan ini. Setelah itu, tidak ada yang bisa memakainya.

link-refuse-button = Tolak tautan

link-start-button = Ke halaman pertama

link-secure-button = Amankan akun

link-go-on-button = Lanjutkan pemulihan

## Tautan yang memindahkan pemulihan ke perangkat ini

link-handover-heading = Lanjutkan pemulihan Anda di sini

link-handover = Anda memulai di perangkat lain dan melanjutkan di sini. Setelah ini, bandingkan kode di kedua perangkat.

link-handover-not-you = Lanjutkan hanya jika Anda sendiri yang menunjukkan tautan ini ke perangkat ini.

link-handover-button = Lanjutkan di sini

## Tautan yang membawa proses pemulihan ke browser ini

link-pass-heading = Lanjutkan dengan kartu pemulihan Anda

link-pass = Ini memindahkan yang sudah Anda kerjakan dalam pemulihan ke browser ini. Kata sandi dan kode tidak ikut dipindahkan.

link-pass-confirm = Setelah ini, Anda membuktikan sekali lagi bahwa ini Anda.

link-pass-button = Lanjutkan di sini

## Tautan yang dibuat orang dari layanan

link-guide = Seseorang dari { -service } membuat tautan ini untuk Anda. Tautan ini memulai pemulihan. Di sana Anda membuktikan bahwa ini Anda.

link-guide-asked = Lanjutkan hanya jika Anda sudah meminta bantuan kami.

## Tautan “bukan saya”

link-not-me-heading = Bukan Anda yang melakukannya?

link-not-me = Jika Anda tidak melakukan yang disebut di email kami, tekan tombol ini. Akun akan dibekukan: selama 7 hari tidak ada yang bisa mengubah alamat email, nomor telepon, atau cara masuk ke akun.

link-not-me-told = Kami memberi tahu semua alamat di akun ini. Anda tetap bisa masuk ke akun.

link-not-me-button = Bukan saya yang melakukannya

link-was-me-about = Jika Anda yang melakukannya, tekan tombol yang lain. Setelah itu, tautan ini tidak berlaku lagi.

link-was-me-button = Saya yang melakukannya

## Tautan tentang pemulihan yang menunggu

link-cancel-heading = Batalkan pemulihan ini?

link-cancel = Ada yang meminta pemulihan akun ini dan sedang menunggu. Jika itu bukan Anda, batalkan.

link-cancel-you = Jika itu Anda, jangan batalkan. Cukup tunggu.

link-cancel-button = Batalkan pemulihan

link-keep-about = Agar pemulihan tetap berjalan, tekan tombol yang lain. Setelah itu, tautan ini tidak berlaku lagi.

link-keep-button = Biarkan pemulihan berjalan

## Tautan tentang jalan masuk ke akun yang dibuka

link-way-heading = Tutup jalan masuk ke akun ini?

link-way = Ada yang memberi tahu kami bahwa akun ini miliknya, dan kami percaya. Jika itu bukan Anda, tutup jalan masuk ini.

link-way-you = Jika itu Anda, jangan tutup apa pun. Anda bisa melanjutkan.

link-way-button = Tutup jalan masuk

link-way-used-heading = Jalan masuk ke akun ini sudah dipakai

link-way-used = Ada yang sudah memakai jalan masuk ini dan mengubah akun. Jika itu bukan Anda, tekan tombol ini. Akun akan dibekukan: selama 7 hari tidak ada yang bisa mengubah alamat email, nomor telepon, atau cara masuk ke akun.

## Tautan tidak bisa dipakai

link-expired-heading = Tautan ini sudah kedaluwarsa

link-expired = Tautan kami hanya berlaku sementara. Tidak ada yang berubah. Anda bisa mulai lagi dari halaman pertama.

link-used-heading = Tautan ini sudah pernah dipakai

link-used = Setiap tautan berlaku satu kali. Jika masih perlu bantuan, buka halaman pertama.

link-replaced-heading = Ada tautan yang lebih baru

link-replaced = Pakai tautan yang terbaru. Tautan ini tidak berlaku lagi. Jika tidak punya yang terbaru, buka halaman pertama.

link-elsewhere-heading = Anda sudah melanjutkan di browser lain

link-elsewhere = Tautan ini dibuka di sana, jadi pemulihan berlanjut di sana. Kembalilah ke browser atau perangkat itu.

link-elsewhere-pass = Jika tidak bisa, pakai kartu pemulihan Anda di sini.

link-elsewhere-button = Pakai kartu pemulihan

link-done-heading = Yang dilakukan tautan ini sudah selesai

link-done-not-me = Akun sudah dibekukan sebelumnya. Sekarang amankan akun.

link-done-cancel = Pemulihan sudah dibatalkan sebelumnya. Sekarang amankan akun.

link-done-way = Jalan masuk ke akun ini tidak terbuka lagi. Jika akun diubah lewat jalan itu, kami juga sudah menulis kepada Anda tentang itu. Sekarang amankan akun.

link-done-here = Pemulihan sudah ada di browser ini. Lanjutkan di sini.

link-unknown-heading = Ada bagian tautan ini yang hilang

link-unknown = Buka lagi tautan di email kami, atau salin seluruhnya. Jika tetap tidak bisa, buka halaman pertama.

## Baru saja dipakai atau ditolak

link-frozen-heading = Akun dibekukan

link-frozen-until = Sampai { $until }, tidak ada yang bisa mengubah alamat email, nomor telepon, atau cara masuk ke akun.

link-frozen = Untuk saat ini, tidak ada yang bisa mengubah alamat email, nomor telepon, atau cara masuk ke akun.

link-frozen-next = Selanjutnya, amankan akun. Kami membantu Anda di setiap langkah.

link-cancelled-heading = Pemulihan dibatalkan

link-cancelled = Tidak ada yang berubah di akun. Bukti yang diberikan dalam pemulihan ini tidak berlaku lagi.

link-cancelled-kept = Kami menyimpan catatan tentang ini, dan permohonan yang Anda buat jika ada.

link-cancelled-next = Jika orang lain yang memintanya, amankan akun sekarang.

link-closed-heading = Jalan masuk sudah ditutup

link-closed = Orang yang meminta tidak bisa melanjutkan. Petugas memeriksanya lagi.

link-refused-heading = Tautan ini tidak berlaku lagi

link-refused = Anda menolaknya, jadi tidak ada yang bisa memakainya. Tidak ada yang berubah.
