## Membuka halaman dengan nomor referensi dan kode

casepage-open-heading = Buka halaman permohonan Anda

casepage-open-intro = Anda perlu nomor referensi dan kode permohonan Anda. Keduanya ada di email pertama kami tentang permohonan ini.

casepage-filled = Nomor referensi dan kode Anda sudah terisi. Tekan tombol untuk melanjutkan.

casepage-reference-label = Nomor referensi

casepage-reference-hint = Delapan huruf dan angka, misalnya K7QM‑3XTB.

casepage-code-label = Kode permohonan

casepage-code-hint = Enam belas huruf dan angka. Kode ini untuk halaman ini saja: tidak ada orang dari kami yang memintanya dari Anda.

casepage-open-button = Buka halaman

casepage-reference-error = Periksa nomor referensi. Nomor ini terdiri dari delapan huruf dan angka, seperti di email.

casepage-code-error = Periksa kode permohonan. Kode ini terdiri dari enam belas huruf dan angka, seperti di email.

casepage-refused = Nomor referensi dan kode tidak cocok, atau ada kode yang lebih baru. Pakai yang ada di email terbaru kami.

casepage-kept-label = Yang sedang Anda tulis

casepage-kept-hint = Ini belum dikirim. Anda bisa mengirimnya di halaman permohonan Anda.

## Minta kode dikirim lagi

casepage-again-heading = Kirim lagi kodenya kepada saya

casepage-again-about = Isi nomor referensi di atas. Kode boleh dikosongkan. Kami mengirim kode baru ke alamat email di permohonan Anda. Setelah itu, kode lama tidak berlaku lagi.

casepage-again-button = Kirim kode

casepage-again-done-heading = Periksa email Anda

casepage-again-done = Jika permohonan itu ada, kami sudah mengirim kode baru ke alamat emailnya. Ini bisa perlu beberapa menit. Kami hanya mengirim beberapa kode sehari.

casepage-again-else = Jika email tidak sampai, periksa folder spam atau email sampah. Anda juga bisa menceritakan lagi apa yang terjadi. Kami menambahkannya ke permohonan Anda.

## Keadaan permohonan

casepage-service-heading = Anda sedang menunggu jawaban kami

casepage-person-heading = Kami sedang menunggu jawaban Anda

casepage-approved-heading = Sekarang Anda bisa mengamankan akun Anda

casepage-refused-case-heading = Kami tidak bisa memastikan bahwa akun itu milik Anda

casepage-closed-heading = Permohonan ini ditutup

casepage-facts-heading = Permohonan Anda

casepage-reference-row = Nomor referensi

casepage-next-row = Tanggal berikutnya

casepage-service-until = Anda mendapat kabar dari kami paling lambat { $until }.

casepage-service-late = Kami menjanjikan kabar paling lambat { $until }, tetapi kami terlambat. Urutan antrean permohonan Anda tetap sama.

casepage-person-until = Tulis kepada kami paling lambat { $until }. Setelah itu, kami menutup permohonan ini.

casepage-approved-until = Anda bisa melakukannya sampai { $until }. Setelah itu, kami menutup permohonan ini.

casepage-refused-until = Permohonan ini masih bisa Anda pakai sampai { $until }. Setelah itu, kami menutupnya.

casepage-line-row = Urutan antrean

casepage-line-first = Permohonan Anda mendapat giliran berikutnya.

casepage-line = Ada { $before } permohonan sebelum permohonan Anda.

casepage-usual-row = Lama biasanya

casepage-usual = Separuh permohonan akhir-akhir ini mendapat jawaban pertama dalam { $time }.

casepage-address-row = Kami menulis ke

casepage-notices = Jika ada kabar, kami mengirim email kepada Anda. Isi kabarnya hanya ada di halaman ini.

## Yang sudah ditulis

casepage-messages-heading = Yang sudah ditulis

casepage-you = Anda

casepage-we = Kami

casepage-second-attempt = Ditulis tanpa kode permohonan

casepage-written = { $at }

casepage-said-photographs-asked = Kami meminta foto dokumen.

casepage-said-photograph-added = Foto ditambahkan.

casepage-said-approved = Kami setuju bahwa akun ini milik Anda.

casepage-said-upheld = Kami setuju bahwa akun ini berpura-pura menjadi Anda.

casepage-said-refused = Kami tidak bisa memastikan bahwa akun ini milik Anda.

casepage-said-report-refused = Kami tidak bisa memastikan bahwa akun ini berpura-pura menjadi Anda.

casepage-said-appealed = Banding diajukan. Sekarang petugas lain yang memutuskan.

casepage-said-closed = Permohonan ditutup.

casepage-said-address = Alamat email tujuan pesan kami diubah di halaman ini.

casepage-said-account-changed = Akun ini berubah sejak kami setuju. Karena itu, kami memeriksa permohonan lagi sebelum Anda bisa melanjutkan. Anda mendapat kabar dari kami.

casepage-said-way-closed = Orang yang membaca pesan di salah satu alamat akun ini menutup jalan masuk ke akun. Kami memeriksa permohonan lagi.

casepage-said-withdrawn = Kami membatalkan keputusan bahwa akun ini milik Anda.

## Menulis

casepage-write-heading = Tulis kepada kami

casepage-write-label = Pesan Anda

casepage-write-hint = Tulis dengan kata-kata Anda sendiri. Jangan menulis kata sandi atau kode.

casepage-write-button = Kirim pesan

casepage-write-error-empty = Tulis pesan Anda. Satu kalimat sudah cukup.

casepage-write-error-too-long = Tulis paling banyak { $most } karakter.

## Disetujui

casepage-go-on-about = Kami setuju bahwa akun ini milik Anda. Di halaman berikutnya, Anda memilih kata sandi baru dan mengamankan akun. Kami memberi tahu semua alamat di akun ini.

casepage-go-on-confirm = Pertama, buka halaman ini dengan tautan atau kode di email kami. Dengan begitu, kami tahu bahwa alamat itu milik Anda.

casepage-go-on-app = Halaman berikutnya perlu browser yang bisa menjalankan aplikasi. Jika memakai Mode Penguncian (Lockdown Mode), pakai perangkat lain: lihat di bawah.

casepage-go-on-button = Amankan akun

## Ditolak

casepage-refused-about = Akun itu mungkin tetap milik Anda, tetapi isi permohonan ini belum cukup.

casepage-next-heading = Yang bisa Anda lakukan selanjutnya

casepage-next-proof = Pulihkan akun dengan cara lain. Anda bisa memakai kode lewat email atau SMS, kode cadangan, kunci sandi, atau kontak pemulihan.

casepage-next-proof-link = Lihat semua cara masuk ke akun

casepage-next-documents = Ajukan banding, dan sebutkan dokumen lain yang Anda punya. Kami mungkin meminta fotonya dari Anda.

casepage-appeal-heading = Ajukan banding

casepage-appeal-about = Petugas lain yang belum pernah menangani permohonan ini akan memutuskan. Anda bisa mengajukan banding satu kali.

casepage-appeal-label = Mengapa akun itu milik Anda?

casepage-appeal-hint = Ceritakan hal yang mungkin belum kami lihat. Jangan menulis kata sandi atau kode.

casepage-appeal-button = Ajukan banding

casepage-appealed-before = Dua petugas sudah memutuskan permohonan ini, masing-masing sendiri. Anda tidak bisa mengajukan banding lagi.

casepage-new-case = Anda bisa membuat permohonan baru jika ada hal baru yang ingin Anda sampaikan.

casepage-withdrawn-about = Tadinya kami setuju bahwa akun ini milik Anda, tetapi keputusan itu kami batalkan. Jalan masuk ke akun sudah ditutup. Tidak ada lagi yang berubah di akun lewat jalan itu.

casepage-report-refused-heading = Kami tidak bisa memastikan bahwa akun itu berpura-pura menjadi Anda

casepage-report-refused-about = Mungkin memang begitu, tetapi isi permohonan ini belum cukup.

casepage-report-withdrawn-about = Tadinya kami setuju bahwa akun itu berpura-pura menjadi Anda, tetapi keputusan itu kami batalkan.

casepage-report-next = Ajukan banding, dan sebutkan hal lain yang menunjukkan bahwa akun itu berpura-pura menjadi Anda.

casepage-report-appeal-label = Apa yang menunjukkan bahwa akun itu berpura-pura menjadi Anda?

## Ditutup

casepage-closed-by-person = Anda yang menutupnya.

casepage-closed-no-answer = Sudah lama tidak ada kegiatan di permohonan ini.

casepage-closed-upheld = Kami setuju bahwa akun itu berpura-pura menjadi Anda. Sekarang tim kami menindaklanjutinya. Anda tidak perlu melakukan apa pun.

casepage-closed-recovered = Akun sudah dipulihkan dan aman.

casepage-closed-stays = Yang Anda tulis tetap ada di sini sampai { $until }. Setelah itu, kami menghapusnya. Nomor referensi, tanggal, dan keputusan tetap kami simpan.

## Hal lain yang bisa dilakukan

casepage-more-heading = Hal lain untuk permohonan ini

casepage-address-summary = Ubah alamat email tujuan pesan kami

casepage-address-about = Kami mengirim kode permohonan baru ke alamat baru, dan pemberitahuan ke alamat lama. Setelah itu, perangkat lain memerlukan kode baru.

casepage-address-label = Alamat email baru

casepage-address-hint = Pakai alamat yang hanya bisa dibaca oleh Anda.

casepage-address-button = Ubah alamat

casepage-device-summary = Lanjutkan di perangkat lain

casepage-device-about = Kami menampilkan kode baru di sini, satu kali. Setelah itu, kode di email tidak berlaku lagi.

casepage-device-button = Tampilkan kode baru

casepage-device-heading = Kode permohonan Anda yang baru

casepage-device-once = Kami hanya menampilkan kode ini sekarang. Catat, atau ketik di perangkat lain.

casepage-device-where = Buka halaman ini di perangkat lain, lalu masukkan nomor referensi dan kode:

casepage-back-link = Kembali ke permohonan Anda

casepage-close-link = Tutup permohonan

casepage-close-heading = Tutup permohonan ini?

casepage-close-then = Setelah itu, tidak ada petugas yang menanganinya, dan permohonan ini tidak bisa dibuka lagi. Anda bisa membuat permohonan baru kapan saja.

casepage-close-photographs = Foto yang Anda berikan kepada kami langsung dihapus.

casepage-close-texts = Yang sudah ditulis masih bisa Anda baca selama 90 hari. Setelah itu, kami menghapusnya.

casepage-close-way = Setelah itu, permohonan ini tidak bisa lagi dipakai untuk masuk ke akun Anda.

casepage-close-button = Tutup permohonan

casepage-leave-about = Jika perangkat ini juga dipakai orang lain, tinggalkan halaman ini setelah Anda selesai.

casepage-leave-button = Tinggalkan halaman ini

casepage-left-status = Anda sudah meninggalkan halaman permohonan Anda.

casepage-other-heading = Tautan Anda untuk permohonan lain

casepage-other-about = Di browser ini sedang terbuka permohonan lain. Tombol ini membuka permohonan dari tautan tadi sebagai gantinya.

## Yang baru saja dilakukan

casepage-written-status = Pesan Anda sudah masuk ke permohonan.

casepage-moved-status = Alamat sudah diubah. Kode baru sedang dikirim ke sana.

casepage-appealed-status = Banding Anda sudah masuk ke permohonan. Sekarang petugas lain yang memutuskan.

casepage-closed-status = Permohonan sekarang sudah ditutup.

casepage-back-status = Kami perlu memeriksa permohonan ini lagi. Pesan terbaru menjelaskan alasannya.

casepage-changed-status = Permohonan ini sudah berubah sejak tadi. Ini keadaannya sekarang.

## Kendala

casepage-trouble-heading = Ini tidak berhasil
