## Formulir

case-heading = Ceritakan apa yang terjadi

case-help-heading = Anda perlu bantuan untuk hal apa?

case-intro = Petugas membaca jawaban Anda. Anda bisa memeriksanya sebelum mengirim.

case-account-label = Anda perlu bantuan untuk akun yang mana?

case-account-hint = Masukkan alamat email, nomor telepon, atau nama pengguna. Jika tidak tahu, tulis yang Anda ingat.

case-account-impersonation-label = Akun mana yang berpura-pura menjadi Anda?

case-account-impersonation-hint = Masukkan nama atau alamat web akun itu.

case-email-label = Ke alamat email mana kami bisa menghubungi Anda?

case-email-hint = Pakai alamat yang hanya bisa dibaca oleh Anda. Boleh berbeda dari alamat di akun itu.

case-story-label = Apa yang terjadi?

case-story-hint = Tulis dengan kata-kata Anda sendiri. Ceritakan apa yang sudah Anda coba. Jangan menulis kata sandi atau kode.

case-story-hacked-label = Apa yang Anda temukan di akun Anda?

case-story-hacked-hint = Ceritakan apa yang terjadi pertama kali, dan kapan. Jangan menulis kata sandi atau kode.

case-story-access-label = Apa yang sudah Anda coba sejauh ini?

case-story-access-hint = Ceritakan apa yang tidak Anda punya lagi, dan sejak kapan. Jangan menulis kata sandi atau kode.

case-story-impersonation-label = Apa yang dilakukan akun itu?

case-story-impersonation-hint = Ceritakan kepada siapa akun itu menulis, dan apa isinya. Jangan menulis kata sandi atau kode.

case-story-left = Anda bisa menulis { $left } karakter lagi.

case-privacy = Kami memakai jawaban Anda hanya untuk membantu Anda dengan akun ini. Hanya petugas yang menangani permohonan Anda yang membacanya.

## Yang mungkin tidak cocok

case-account-error-empty = Masukkan akun yang mana, atau yang Anda ingat tentang akun itu.

case-account-error-too-long = Jelaskan akun itu dengan paling banyak { $most } karakter.

case-email-error-empty = Masukkan alamat email tempat kami bisa menghubungi Anda.

case-email-error-format = Masukkan alamat email lengkap, seperti nama@example.org.

case-email-error-too-long = Masukkan alamat email paling panjang { $most } karakter.

case-story-error-empty = Tulis apa yang terjadi. Satu kalimat sudah cukup.

case-story-error-too-long = Ceritakan apa yang terjadi dengan paling banyak { $most } karakter.

case-situation-error-empty = Pilih apa yang terjadi dengan akun Anda.

## Periksa jawaban

case-check-heading = Periksa jawaban Anda

case-check-intro = Tidak ada yang dikirim sebelum Anda menekan tombol.

case-check-button = Kirim

case-situation-row = Yang terjadi

case-account-row = Akun

case-email-row = Alamat email Anda

case-story-row = Cerita Anda

case-contacted-row = Ada yang menghubungi Anda

case-change-situation-label = Ubah yang terjadi

case-change-account-label = Ubah akun

case-change-email-label = Ubah alamat email Anda

case-change-story-label = Ubah cerita Anda

## Permohonan sudah dibuat

case-opened-heading = Permohonan Anda sudah kami terima

case-reference-label = Nomor referensi Anda

case-reference-about = Catat nomor ini atau cetak halaman ini. Anda boleh membacakannya kepada kami. Tidak ada huruf yang mirip di dalamnya.

case-next-heading = Apa yang terjadi selanjutnya

case-answer-within = Petugas membaca permohonan Anda dan menulis ke { $email } dalam { $days } hari.

case-answer-from = Email kami berasal dari { $address }. Jawabannya hanya ada di halaman permohonan Anda.

case-answer-until = Anda mendapat kabar dari kami paling lambat { $until }.

case-copy-sent = Email kami berisi tautan ke halaman permohonan Anda.

case-page-button = Buka halaman permohonan Anda

case-never-heading = Yang tidak pernah kami minta

case-never-secrets = Kami tidak pernah meminta kata sandi, kode, atau kode cadangan.

case-never-money = Kami tidak pernah meminta uang.

case-never-remote = Kami tidak pernah menelepon Anda, dan tidak pernah meminta untuk melihat atau mengendalikan perangkat Anda.

case-not-changed = Sampai saat itu, kami tidak mengubah apa pun di akun Anda.
