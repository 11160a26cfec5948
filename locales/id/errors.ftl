## Menunggu

errors-wait-heading = Tunggu sebelum mencoba lagi

errors-wait-why = Ada banyak percobaan dalam waktu singkat. Waktu menunggu ini melindungi akun.

errors-wait-until = Anda bisa mencoba lagi pukul { $until }.

errors-wait-left = Waktu sampai Anda bisa mencoba lagi: { $left }.

errors-wait-over = Sekarang Anda bisa mencoba lagi.

errors-wait-network = Ada banyak percobaan dari jaringan Anda. Mungkin dilakukan oleh orang lain yang memakai jaringan ini.

## Koneksi

errors-offline-heading = Anda sedang offline

errors-offline = Perangkat ini tidak terhubung ke internet. Yang Anda masukkan masih ada di sini.

errors-offline-what-next = Begitu terhubung lagi, halaman ini berlanjut.

errors-online-status = Anda sudah terhubung lagi.

errors-timeout-heading = Jawabannya terlalu lama

errors-timeout = Koneksi mungkin lambat. Yang Anda masukkan masih ada di sini. Jika Anda mencoba lagi, tidak ada yang dilakukan dua kali.

## Layanan

errors-service-heading = Maaf, ada masalah pada layanan kami

errors-service-saved = Yang sudah Anda kerjakan tersimpan. Isi halaman ini mungkin perlu Anda masukkan lagi.

errors-service-what-next = Coba lagi dalam beberapa menit. Jika tetap tidak bisa, bicara dengan petugas.

errors-service-until = Kami perkirakan layanan berjalan lagi pukul { $until }.

## Halaman

errors-old-heading = Ada versi baru halaman ini

errors-old = Muat ulang halaman untuk melanjutkan. Anda kembali ke langkah yang sama.

errors-moved-heading = Anda sudah lebih jauh dari ini

errors-moved = Langkah ini dikerjakan di jendela lain, atau baru saja dikerjakan. Kami membuka langkah Anda yang sekarang.

errors-busy = Kami masih memprosesnya. Ini perlu beberapa detik.

errors-form = Ada isi formulir ini yang tidak bisa dibaca. Periksa, lalu kirim lagi.

errors-not-found-heading = Tidak ada halaman di alamat ini

errors-not-found = Periksa alamat halaman ini, atau mulai dari awal.

errors-stopped-heading = Halaman berhenti bekerja

errors-stopped = Yang sudah Anda kerjakan tersimpan. Muat ulang halaman untuk melanjutkan dari langkah terakhir.

## Alamat atau tombol Kembali yang tidak menuju ke mana pun

errors-closed-step = Langkah itu tidak bisa dibuka sekarang. Ini langkah Anda yang sekarang.

## Koneksi dan layanan, lanjutan

errors-cut-off-heading = Layanan kami tidak bisa dihubungi

errors-cut-off = Koneksi mungkin terputus. Yang Anda masukkan masih ada di sini. Jika Anda mencoba lagi, tidak ada yang dilakukan dua kali.

errors-closed-heading = Cara ini sedang ditutup

errors-closed = Untuk saat ini, cara ini tidak bisa dipakai. Pilih cara lain, atau bicara dengan petugas.

errors-passkey-heading = Kunci sandi tidak berhasil

errors-passkey = Mungkin kunci sandi ini milik akun lain. Coba kunci sandi lain, atau pilih cara lain.

errors-receipt = Jika Anda menghubungi kami tentang ini, sebutkan { $code }.

errors-again-heading = Kami sedang mencoba lagi

errors-again = Koneksinya kurang baik. Yang Anda masukkan masih ada di sini, dan tidak ada yang dilakukan dua kali.

errors-foreign-heading = Ada pihak lain yang menjawab

errors-foreign = Wi-Fi umum mungkin meminta Anda masuk dulu. Buka halaman lain untuk memeriksanya. Lalu coba lagi.

errors-lasting = Anda tidak perlu menunggu di sini. Buka lagi halaman ini di peramban ini sebelum { $until }, dan Anda kembali ke langkah ini.

errors-lasting-pass = Kartu pemulihan Anda berlaku di perangkat apa pun.
