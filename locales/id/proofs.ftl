proofs-heading = Bagaimana Anda ingin membuktikan bahwa ini Anda?

proofs-intro = Semua cara sama baiknya. Pilih cara yang bisa Anda pakai sekarang.

proofs-more-heading = Perlu satu bukti lagi

proofs-more-why = Akun ini memakai verifikasi dua langkah. Jadi, satu jenis bukti tidak cukup untuk mengganti kata sandi.

proofs-more-protects = Dengan begitu, orang lain yang bisa membaca email Anda tetap tidak bisa masuk.

proofs-confirm-heading = Buktikan sekali lagi bahwa ini Anda

proofs-confirm-why = Bukti dari Anda sudah cukup. Satu bukti baru menunjukkan bahwa bukan orang lain yang melanjutkan.

proofs-proven-heading = Yang sudah Anda buktikan

proofs-choose-heading = Yang bisa Anda pakai sekarang

## Cara-caranya

proofs-passkey = Kunci sandi

proofs-passkey-about = Di perangkat ini atau di ponsel di dekatnya. Perlu beberapa detik.

proofs-app = Kode dari aplikasi autentikator Anda

proofs-app-about = Anda perlu ponsel dengan aplikasi itu. Perlu sekitar satu menit.

proofs-email = Kode lewat email

proofs-email-about = Anda perlu bisa membaca email akun itu. Perlu beberapa menit.

proofs-text = Kode lewat SMS

proofs-text-about = Anda perlu ponsel dengan nomor akun itu. Perlu beberapa menit.

proofs-text-risk = Orang yang mengambil alih nomor telepon Anda juga menerima kode ini. Cara lain lebih aman.

proofs-backup = Kode cadangan

proofs-backup-about = Anda perlu daftar yang Anda simpan atau cetak. Perlu sekitar satu menit.

proofs-contact = Kode dari kontak pemulihan

proofs-contact-about = Orang yang Anda tunjuk menerima kode dan membacakannya kepada Anda. Perlu waktu selama satu panggilan telepon.

proofs-person = Pemeriksaan oleh petugas

proofs-person-about = Anda menjawab tiga pertanyaan singkat. Petugas membacanya dan menjawab Anda.

proofs-sent-to = Ke { $address }

proofs-figures = Berhasil bagi { $percent } dari 100 orang. Separuh dari mereka perlu waktu kurang dari { $time }.

## Yang tidak bisa dipakai

proofs-cannot-link = Saya tidak bisa memakai ini

proofs-cannot-or-read-link = Saya tidak bisa memakai ini, atau orang lain membacanya

proofs-cannot-label = Saya tidak bisa memakai ini: { $way }

proofs-cannot-or-read-label = Saya tidak bisa memakai ini, atau orang lain membacanya: { $way }

proofs-cannot-suspends = Jika aplikasi autentikator atau kunci sandi Anda hilang, beri tahu kami di sini. Saat itu juga, yang hilang tidak berlaku lagi.

proofs-ruled-out-heading = Yang tidak Anda pakai

proofs-can-link = Ternyata saya bisa memakainya

proofs-can-label = Ternyata saya bisa memakainya: { $way }

proofs-none = Tidak ada cara lain yang bisa Anda pakai di sini. Petugas bisa memeriksa bahwa ini Anda.

proofs-unchanged = Tidak ada yang berubah di akun Anda.

proofs-person-button = Minta petugas memeriksa

proofs-changed-status = Daftarnya berubah.
