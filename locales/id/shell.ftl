shell-description = Masuk lagi ke akun Anda, langkah demi langkah. Jika pemeriksaan tidak berhasil, petugas membantu Anda.

shell-loading-status = Halaman sedang disiapkan. Anda sudah bisa membaca dan memilih.

## Saat aplikasi tidak bisa berjalan

shell-plain-heading = Halaman ini bisa dipakai tanpa aplikasi

shell-no-script = JavaScript tidak aktif di browser ini.

shell-no-wasm = Browser ini tidak bisa menjalankan aplikasi. Mungkin versinya sudah usang, atau Mode Penguncian (Lockdown Mode) sedang aktif.

shell-failed = Aplikasi tidak berhasil dimuat. Koneksi mungkin lambat atau terputus.

shell-stopped = Aplikasi berhenti bekerja.

shell-plain-what-next = Anda bisa memuat ulang halaman, memakai browser lain, atau mengirim formulir ini. Petugas membacanya dan menjawab Anda.

shell-saved = Yang sudah Anda kerjakan tersimpan. Muat ulang halaman untuk melanjutkan dari langkah terakhir.

## Formulir sederhana

shell-form-heading = Minta bantuan petugas

shell-situation-label = Apa yang terjadi dengan akun Anda?

shell-form-button = Kirim

## Halaman sederhana setelah mengirim

shell-sent-heading = Permohonan Anda sudah kami terima

shell-sent-reference = Nomor referensi Anda: { $reference }. Catat nomor ini atau foto halaman ini.

shell-sent-answer = Petugas membaca permohonan Anda dan menjawab dalam { $days } hari. Kami mengirim email kepada Anda jika ada kabar.

shell-start-link = Ke halaman pertama

shell-contact-heading = Cara lain menghubungi kami

shell-contact-phone-link = Telepon { $number }

shell-contact-mail-link = Tulis ke { $address }

shell-contact-help-link = Halaman bantuan { -service }

shell-contact-never = Kami tidak pernah menelepon Anda lebih dulu. Lewat telepon dan email pun kami tidak pernah meminta kode atau kata sandi.
