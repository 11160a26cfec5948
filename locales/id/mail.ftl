## Kode

mail-code-subject = Kode Anda untuk { -service }

mail-code-body =
    Halo,

    Ada permintaan untuk masuk lagi ke akun { -service } Anda. Jika itu Anda, ini kode Anda:

    { $code }

    Masukkan kode di halaman tempat Anda memintanya. Kode ini berlaku selama { $duration }. Jika Anda meminta lebih dari
    satu kali, pakai kode yang terbaru.

    Jangan beri tahu kode ini kepada siapa pun. Tidak ada orang dari { -service } yang memintanya dari Anda, baik lewat
    telepon maupun lewat chat.

    Jika itu bukan Anda, abaikan email ini. Tanpa kode, tidak ada yang berubah di akun Anda.

    { -service }

mail-code-short-body =
    Kode Anda untuk masuk kembali ke akun { -service }:

    { $code }

    Masukkan di halaman tempat Anda memintanya. Kode ini berlaku selama { $duration }. Kode terbaru yang berlaku.

    Jangan beri tahu siapa pun kode ini. Tidak ada orang dari { -service } yang memintanya.

    Jika bukan Anda yang memintanya, Anda tidak perlu melakukan apa pun. Tanpa kode ini tidak ada yang berubah.

    { -service }

## Tidak ada akun dengan alamat ini

mail-no-account-subject = Tidak ada akun { -service } dengan alamat email ini

mail-no-account-body =
    Halo,

    Ada yang memasukkan alamat email ini untuk masuk lagi ke akun { -service }. Tidak ada akun dengan alamat email ini.

    Jika itu Anda, akun Anda mungkin memakai alamat email lain. Coba alamat itu, nomor telepon Anda, atau nama pengguna
    Anda.

    Jika itu bukan Anda, abaikan email ini.

    { -service }

## Akun dinonaktifkan

mail-disabled-subject = Akun { -service } Anda dinonaktifkan

mail-disabled-body =
    Halo,

    Ada permintaan untuk masuk lagi ke akun { -service } Anda. Akun ini dinonaktifkan, jadi kami tidak mengirim kode.

    Untuk memakainya lagi, buka halaman tempat Anda meminta kode, lalu pilih “Bicara dengan petugas”.

    Jika itu bukan Anda, abaikan email ini.

    { -service }

## Kode untuk kontak pemulihan

mail-contact-code-subject = { $owner } mungkin meminta kode kepada Anda

mail-contact-code-body =
    Halo { $contact },

    { $owner } menunjuk Anda sebagai orang yang bisa membantu dengan akun { -service } miliknya. Ada yang sedang
    memulihkan akun itu dan meminta bantuan Anda.

    Jika { $owner } memintanya kepada Anda, bacakan kode ini:

    { $code }

    Kode ini berlaku selama { $duration }.

    Bacakan hanya kepada { $owner }, dengan bertemu langsung atau lewat telepon jika Anda mengenali suaranya. Jangan
    menulisnya di pesan, dan jangan memasukkannya di halaman mana pun. Tidak ada orang dari { -service } yang memintanya
    dari Anda.

    Jika orang lain meminta kode ini, jangan beri tahu.

    Jika Anda tidak menduga akan menerima email ini, beri tahu { $owner }. Tanpa kode, tidak ada yang berubah di akun itu.

    { -service }

## Kode untuk mengonfirmasi alamat baru

mail-new-address-code-subject = Konfirmasi alamat email ini untuk { -service }

mail-new-address-code-body =
    Halo,

    Ada yang ingin menambahkan alamat email ini ke akun { $account } di { -service }. Jika itu Anda, ini kode Anda:

    { $code }

    Masukkan kode di halaman tempat Anda menambahkan alamat ini. Kode ini berlaku selama { $duration }. Jika Anda meminta
    lebih dari satu kali, pakai kode yang terbaru.

    Jangan beri tahu kode ini kepada siapa pun. Tidak ada orang dari { -service } yang memintanya dari Anda, baik lewat
    telepon maupun lewat chat.

    Jika itu bukan Anda, abaikan email ini. Tanpa kode, alamat ini tidak ditambahkan.

    { -service }

## Akun dipulihkan dan diubah

mail-secured-subject = Akun { -service } Anda dipulihkan dan diubah

mail-secured-body =
    Halo,

    Ada yang memulihkan akun { $account } di { -service } dan mengubahnya.

    Waktu: { $at }

    Yang diubah:

    { $changes }

    Jika itu Anda, Anda tidak perlu melakukan apa pun.

    Jika itu bukan Anda, bekukan akun. Selama akun dibekukan, tidak ada yang bisa mengubah alamat email, nomor telepon,
    atau cara masuk ke akun. Tautan ini hanya membekukan akun dan tidak melakukan hal lain:

    { $link }

    Setelah itu, buka sendiri { $address }: ketik alamatnya, lalu pilih “Ada orang lain yang masuk ke akun saya”. Di sana
    petugas juga membantu Anda.

    Kami mengirim pesan ini ke semua alamat di akun, termasuk yang lama, agar Anda tahu apa yang terjadi.

    { -service }

mail-secured-protected-body =
    Halo,

    Ada yang memulihkan akun { $account } di { -service } dan mengubahnya.

    Waktu: { $at }

    Yang diubah:

    { $changes }

    Akun dalam mode perlindungan sampai { $until }. Sampai saat itu, tidak ada yang bisa mengubah alamat email, nomor
    telepon, atau cara masuk ke akun.

    Jika itu Anda, Anda tidak perlu melakukan apa pun.

    Jika itu bukan Anda, bekukan akun. Selama akun dibekukan, tidak ada yang bisa mengubah alamat email, nomor telepon,
    atau cara masuk ke akun. Tautan ini hanya membekukan akun dan tidak melakukan hal lain:

    { $link }

    Setelah itu, buka sendiri { $address }: ketik alamatnya, lalu pilih “Ada orang lain yang masuk ke akun saya”. Di sana
    petugas juga membantu Anda.

    Kami mengirim pesan ini ke semua alamat di akun, termasuk yang lama, agar Anda tahu apa yang terjadi.

    { -service }

mail-change-password = Kata sandi diganti.

mail-change-backup-codes = Ada kode cadangan baru. Kode yang lama tidak berlaku lagi.

mail-change-sessions = { $count } perangkat dikeluarkan dari akun.

mail-change-devices = { $count } perangkat memerlukan verifikasi dua langkah lagi.

mail-change-access-removed = { $count } aplikasi atau penerusan email kehilangan akses: { $names }

mail-change-factors-added = { $count } cara verifikasi dua langkah ditambahkan: { $names }

mail-change-factors-removed = { $count } cara verifikasi dua langkah dihapus: { $names }

mail-change-factors-renamed = { $count } cara verifikasi dua langkah diberi nama baru. Nama sebelumnya: { $names }

mail-change-addresses-added = { $count } alamat ditambahkan: { $names }

mail-change-addresses-restored = { $count } alamat dikembalikan: { $names }

mail-change-addresses-removed = { $count } alamat dihapus: { $names }

mail-change-contacts-removed = { $count } kontak pemulihan dihapus: { $names }

## Mode perlindungan diakhiri lebih awal

mail-protection-ended-subject = Mode perlindungan akun { -service } Anda sudah berakhir

mail-protection-ended-body =
    Halo,

    Setelah pemulihan, akun { $account } di { -service } dalam mode perlindungan. Tidak ada yang bisa mengubah alamat
    email, nomor telepon, atau cara masuk ke akun. Ada yang mengakhirinya lebih awal.

    Waktu: { $at }

    Jika itu Anda, Anda tidak perlu melakukan apa pun.

    Jika itu bukan Anda, bekukan akun. Selama akun dibekukan, tidak ada yang bisa mengubah alamat email, nomor telepon,
    atau cara masuk ke akun. Tautan ini hanya membekukan akun dan tidak melakukan hal lain:

    { $link }

    Setelah itu, buka sendiri { $address }: ketik alamatnya, lalu pilih “Ada orang lain yang masuk ke akun saya”. Di sana
    petugas juga membantu Anda.

    Kami mengirim pesan ini ke semua alamat di akun, termasuk yang lama, agar Anda tahu apa yang terjadi.

    { -service }

## Akun dibekukan

mail-frozen-subject = Akun { -service } Anda dibekukan

mail-frozen-body =
    Halo,

    Akun { $account } di { -service } dibekukan. Selama akun dibekukan, tidak ada yang bisa mengubah alamat email, nomor
    telepon, atau cara masuk ke akun.

    Waktu: { $at }

    Sampai: { $until }

    Jika Anda yang melakukannya, Anda tidak perlu melakukan apa pun.

    Jika itu bukan Anda, tidak ada yang hilang. Buka sendiri { $address }: ketik alamatnya, lalu pilih “Ada orang lain
    yang masuk ke akun saya”. Di sana petugas juga membantu Anda.

    Kami mengirim pesan ini ke semua alamat email di akun, agar Anda tahu apa yang terjadi.

    { -service }

## Pemulihan menunggu

mail-wait-begun-subject = Ada yang sedang memulihkan akun { -service } Anda

mail-wait-begun-body =
    Halo,

    Ada yang sedang memulihkan akun { $account } di { -service }. Agar akun tetap aman, ada waktu tunggu sebelum kata
    sandi bisa diganti.

    Mulai: { $at }

    Berakhir: { $until }

    Sampai saat itu, tidak ada yang berubah di akun. Setelah itu, orang yang memintanya perlu membuktikan sekali lagi
    bahwa akun itu miliknya.

    Jika itu Anda, tunggu sampai saat itu. Lalu buka sendiri { $address } dan lanjutkan.

    Jika itu bukan Anda, batalkan. Setelah itu, orang yang memintanya tidak bisa melanjutkan. Tautan ini hanya membatalkan
    pemulihan dan tidak melakukan hal lain:

    { $link }

    Kami mengirim pesan ini ke semua alamat email di akun, agar Anda tahu apa yang terjadi.

    { -service }

## Waktu tunggu dibatalkan

mail-wait-cancelled-subject = Waktu tunggu untuk akun { -service } Anda dibatalkan

mail-wait-cancelled-body =
    Halo,

    Ada yang sedang memulihkan akun { $account } di { -service } dan menunggu untuk melanjutkan. Pemulihan itu dibatalkan.

    Waktu: { $at }

    Tidak ada yang berubah di akun.

    Jika Anda yang membatalkan, Anda tidak perlu melakukan apa pun. Jika Anda khawatir tentang akun Anda, buka sendiri
    { $address }: ketik alamatnya, lalu pilih “Ada orang lain yang masuk ke akun saya”.

    Jika Anda yang sedang menunggu, Anda bisa mulai lagi di sana. Petugas juga membantu Anda di
    sana.

    { -service }

## Kode cadangan dipakai dan diganti

mail-backup-code-replaced-subject = Satu kode cadangan akun { -service } Anda dipakai

mail-backup-code-replaced-body =
    Halo,

    Satu kode cadangan akun { $account } di { -service } dipakai. Kode itu tidak berlaku lagi, dan kode baru
    menggantikannya.

    Waktu: { $at }

    Jika itu Anda, simpan kode cadangan baru di tempat Anda menyimpan kode yang lama.

    Jika itu bukan Anda, bekukan akun. Selama akun dibekukan, tidak ada yang bisa mengubah alamat email, nomor telepon,
    atau cara masuk ke akun. Tautan ini hanya membekukan akun dan tidak melakukan hal lain:

    { $link }

    Setelah itu, buka sendiri { $address }: ketik alamatnya, lalu pilih “Ada orang lain yang masuk ke akun saya”. Di sana
    petugas juga membantu Anda.

    { -service }

## Cara verifikasi dua langkah dinonaktifkan

mail-factor-suspended-subject = Satu cara verifikasi dua langkah akun { -service } Anda dinonaktifkan

mail-factor-suspended-body =
    Halo,

    Satu cara verifikasi dua langkah akun { $account } di { -service } dinonaktifkan. Ada yang sedang memulihkan akun itu
    dan memberi tahu kami bahwa cara itu hilang, atau bisa dipakai orang lain.

    Yang dinonaktifkan: { $factor }

    Waktu: { $at }

    Jika itu Anda, Anda tidak perlu melakukan apa pun. Anda bisa menyiapkannya lagi nanti.

    Jika itu bukan Anda, bekukan akun. Selama akun dibekukan, tidak ada yang bisa mengubah alamat email, nomor telepon,
    atau cara masuk ke akun. Tautan ini hanya membekukan akun dan tidak melakukan hal lain:

    { $link }

    Setelah itu, buka sendiri { $address }: ketik alamatnya, lalu pilih “Ada orang lain yang masuk ke akun saya”. Di sana
    petugas juga membantu Anda.

    { -service }

mail-factor-passkey = kunci sandi

mail-factor-authenticator = aplikasi autentikator

mail-factor-email = kode lewat email

mail-factor-text = kode lewat SMS

mail-factor-backup = kode cadangan

mail-factor-contact = kode dari kontak pemulihan

mail-factor-person = pemeriksaan oleh petugas

## Ada yang diizinkan masuk ke akun

mail-way-opened-subject = Ada yang bisa masuk lagi ke akun { -service } Anda

mail-way-opened-body =
    Halo,

    Ada yang memberi tahu kami bahwa akun { $account } di { -service } adalah miliknya dan ia tidak bisa masuk. Petugas kami
    sudah memeriksanya dan setuju. Orang yang meminta itu bisa mengubah kata sandi dan cara masuk ke akun.

    Waktu: { $at }

    Jalan masuk ini terbuka sampai: { $until }

    Jika itu Anda, Anda tidak perlu melakukan apa pun.

    Jika itu bukan Anda, tutup jalan masuk ini. Setelah itu, orang yang meminta tidak bisa melanjutkan, dan petugas
    memeriksanya lagi. Tautan ini hanya menutup jalan masuk dan tidak melakukan hal lain:

    { $link }

    Setelah itu, buka sendiri { $address }: ketik alamatnya, lalu pilih “Ada orang lain yang masuk ke akun saya”. Di sana
    petugas juga membantu Anda.

    Kami mengirim pesan ini ke semua alamat di akun, termasuk yang lama, agar tidak ada yang terjadi tanpa
    sepengetahuan Anda.

    { -service }

## Permohonan dibuat

mail-case-subject = Permohonan Anda di { -service } sudah kami terima

mail-case-body =
    Halo,

    Terima kasih sudah menceritakan apa yang terjadi. Permohonan Anda sudah kami terima.

    Nomor referensi Anda: { $reference }. Anda boleh membacakannya kepada kami.

    Petugas membaca permohonan Anda dan menjawab dalam { $days } hari. Jika ada jawaban, kami memberi tahu Anda di alamat
    email ini. Jawabannya sendiri ada di halaman permohonan Anda:

    { $link }

    Jika halaman itu memintanya, kode permohonan Anda adalah { $code }. Pakai hanya di halaman itu: jangan bacakan kepada
    siapa pun.

    Kami tidak pernah meminta kata sandi, kode, atau uang. Kami tidak pernah menelepon Anda, dan tidak pernah meminta
    untuk melihat atau mengendalikan perangkat Anda.

    Jika Anda tidak membuat permohonan, abaikan email ini. Tidak ada akun yang berubah karena email ini.

    { -service }

## Ada yang menulis lagi tentang permohonan yang berjalan

mail-case-again-subject = Anda menulis lagi ke { -service }

mail-case-again-body =
    Halo,

    Anda menulis lagi kepada kami tentang sebuah akun. Permohonan Anda untuk akun itu masih berjalan, jadi tulisan Anda
    kami tambahkan ke sana. Urutan antrean permohonan tetap sama.

    Nomor referensi Anda: { $reference }. Anda bisa melihat perkembangan permohonan, dan apa yang sudah ditulis, di
    halamannya:

    { $link }

    Jika halaman itu memintanya, kode permohonan Anda yang baru adalah { $code }. Kode di email sebelumnya tidak berlaku
    lagi. Pakai hanya di halaman itu: jangan bacakan kepada siapa pun.

    Kami tidak pernah meminta kata sandi, kode, atau uang. Kami tidak pernah menelepon Anda, dan tidak pernah meminta
    untuk melihat atau mengendalikan perangkat Anda.

    Jika bukan Anda yang menulis, beri tahu kami di halaman itu.

    { -service }

## Kode permohonan

mail-case-code-subject = Kode permohonan Anda di { -service }

mail-case-code-body =
    Halo,

    Ini kode baru untuk permohonan Anda { $reference }. Anda memintanya di halaman permohonan, atau Anda memberi kami
    alamat email ini di sana:

    { $link }

    Jika halaman itu memintanya, kodenya adalah { $code }. Kode di email sebelumnya tidak berlaku lagi. Pakai hanya di
    halaman itu: jangan bacakan kepada siapa pun.

    Kami tidak pernah meminta kata sandi, kode, atau uang. Kami tidak pernah menelepon Anda, dan tidak pernah meminta
    untuk melihat atau mengendalikan perangkat Anda.

    Jika Anda tidak memintanya, abaikan email ini.

    { -service }

## Alamat permohonan diubah

mail-case-moved-subject = Permohonan Anda di { -service } punya alamat email baru

mail-case-moved-body =
    Halo,

    Pada { $at }, seseorang yang punya kode permohonan { $reference } memberi kami alamat email lain untuk permohonan itu.
    Kami sekarang menulis ke alamat itu. Kode di email sebelumnya tidak berlaku lagi.

    Jika itu bukan Anda, buka sendiri { $address }, pilih “Bicara dengan petugas”, dan beri tahu kami. Dengan begitu,
    permohonan baru dibuat.

    Kami tidak pernah meminta kata sandi, kode, atau uang. Kami tidak pernah menelepon Anda, dan tidak pernah meminta
    untuk melihat atau mengendalikan perangkat Anda.

    { -service }

## Kabar tentang permohonan

mail-case-news-subject = Kabar tentang permohonan Anda di { -service }

mail-case-news-body =
    Halo,

    Ada kabar tentang permohonan Anda { $reference }. Untuk membacanya, buka sendiri { $page }. Masukkan kode dari email
    terbaru yang berisi kode. Jika Anda tidak menemukan kodenya, minta kode baru di sana.

    Kami tidak menulis isi kabar di email ini, karena orang lain mungkin membacanya.

    Kami tidak pernah meminta kata sandi, kode, atau uang. Kami tidak pernah menelepon Anda, dan tidak pernah meminta
    untuk melihat atau mengendalikan perangkat Anda.

    { -service }
