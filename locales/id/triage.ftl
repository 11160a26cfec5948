triage-heading = Apa yang terjadi dengan akun Anda?

triage-intro = Pilih yang paling sesuai. Anda bisa kembali kapan saja dan memilih yang lain.

## Tujuh keadaan

triage-forgot-password = Saya lupa kata sandi

triage-forgot-password-about = Anda masih bisa membaca email Anda.

triage-lost-second-factor = Ponsel, aplikasi autentikator, atau kode cadangan saya hilang

triage-lost-second-factor-about = Aplikasi autentikator adalah aplikasi di ponsel yang menampilkan kode untuk masuk ke akun.

triage-lost-contact = Saya tidak bisa memakai email atau nomor telepon saya

triage-lost-contact-about = Akun itu memakai alamat email atau nomor telepon yang tidak lagi Anda pakai.

triage-hacked = Ada orang lain yang masuk ke akun saya

triage-hacked-about = Atau ada hal di akun itu yang tidak Anda lakukan.

triage-locked = Akun saya terkunci

triage-locked-about = Ada pesan bahwa untuk sementara Anda tidak bisa masuk.

triage-impersonation = Ada yang berpura-pura menjadi saya

triage-impersonation-about = Anda bisa melaporkannya walaupun tidak punya akun.

triage-known-person = Orang yang saya kenal mungkin punya akses

triage-known-person-about = Misalnya pasangan, keluarga, teman, atau rekan kerja.

triage-error-empty = Pilih yang paling sesuai. Jika tidak ada yang sesuai, bicara dengan petugas.

## Coba ini dulu

triage-try-heading = Coba ini dulu

triage-try-intro = Salah satu cara ini mungkin lebih cepat. Memeriksanya hanya perlu satu menit.

triage-try-device-heading = Perangkat lain

triage-try-device = Periksa ponsel, tablet, dan komputer Anda yang lain. Jika Anda masih masuk ke akun di sana, pakai perangkat itu.

triage-try-device-contact = Cari perangkat tempat Anda masih masuk ke akun. Di sana Anda bisa mengubah alamat email atau nomor telepon lewat pengaturan.

triage-try-saved-password-heading = Kata sandi yang tersimpan

triage-try-saved-password = Periksa browser atau pengelola kata sandi Anda. Mungkin kata sandi Anda tersimpan di sana.

triage-try-backup-codes-heading = Kode cadangan Anda

triage-try-backup-codes = Kode cadangan adalah daftar yang mungkin Anda cetak atau simpan saat membuat akun. Setiap kode berlaku satu kali.

triage-try-old-number-heading = Alamat email atau nomor lama Anda

triage-try-old-number = Penyedia email atau operator seluler Anda mungkin bisa mengembalikannya. Tanyakan kepada mereka.

triage-try-wait-heading = Menunggu

triage-try-wait = Akun yang terkunci sering terbuka sendiri. Tunggu satu jam, lalu masuk seperti biasa.

triage-try-other-app-heading = Salinan aplikasi autentikator Anda

triage-try-other-app = Periksa ponsel atau tablet lama Anda. Banyak aplikasi juga bisa memindahkan kodenya ke ponsel baru.

triage-try-continue-button = Semua ini tidak membantu

## Akun dimasuki orang lain: dua hal yang paling penting

triage-hacked-heading = Lakukan dua hal ini dulu

triage-hacked-mailbox-heading = Amankan akun email Anda

triage-hacked-mailbox = Jika orang lain bisa membaca email Anda, ganti kata sandi akun email Anda sebelum melanjutkan.

triage-hacked-silence-heading = Jangan jawab siapa pun

triage-hacked-silence = Jangan membayar dan jangan memberi tahu kode kepada siapa pun, walaupun mereka mengaku dari pihak resmi.

triage-progress-saved = Yang sudah Anda kerjakan kami simpan selama satu hari. Kembalilah lewat browser ini, atau buat kartu pemulihan untuk melanjutkan di browser lain.

## Orang yang dikenal mungkin punya akses: keselamatan dulu

triage-known-person-heading = Sebelum Anda melanjutkan

triage-known-person-device = Gunakan perangkat yang hanya dipakai oleh Anda. Orang yang bisa membuka perangkat ini mungkin melihat halaman ini.

triage-known-person-noticed = Orang itu mungkin tahu saat Anda mengganti kata sandi. Pikirkan dulu apa yang aman bagi Anda.

triage-known-person-helpline = Layanan hotline untuk orang yang terancam bisa menyusun rencana bersama Anda. Telepon dari ponsel yang hanya Anda pakai.

triage-known-person-danger = Jika Anda dalam bahaya, telepon nomor darurat di negara Anda.

triage-known-person-continue-button = Perangkat ini aman

## Ada yang berpura-pura menjadi saya

triage-impersonation-heading = Beri tahu kami siapa yang berpura-pura menjadi Anda

triage-impersonation-collect = Pertama, salin nama atau alamat web akun itu. Tangkapan layar juga membantu.

## Selanjutnya

triage-next-heading = Apa yang terjadi selanjutnya

triage-next = Beri tahu kami akun yang mana, lalu pilih cara yang masih bisa Anda pakai. Jika tidak ada, petugas membantu Anda.

## Keadaan yang diperiksa petugas

triage-person-heading = Petugas akan membantu Anda

triage-person-what-next = Anda menjawab tiga pertanyaan singkat. Petugas membacanya dan menjawab Anda.

triage-person-when = Kami menjawab dalam { $days } hari.

triage-person-button = Jawab pertanyaan

## Kembali ke halaman pertama

triage-unfinished = Anda sudah pernah mulai. Lanjutkan dari langkah terakhir, atau pilih lagi di bawah ini.

triage-unfinished-button = Lanjutkan dari langkah terakhir saya
