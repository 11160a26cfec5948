## Judul dan pengantar

review-activity-heading = Yang terjadi di akun Anda

review-activity-about = Yang terbaru ada di atas. Urungkan yang bukan dilakukan oleh Anda. Ini baru berlaku setelah Anda mengonfirmasi semua perubahan.

review-factors-heading = Verifikasi dua langkah Anda

review-factors-about = Bukti bahwa ini Anda, selain kata sandi. Yang baru ditambahkan dan yang lama dihapus pada saat yang sama.

review-devices-heading = Perangkat yang masuk ke akun

review-devices-about = Perangkat serupa di satu lokasi ditampilkan sebagai satu. Keluarkan perangkat yang tidak Anda kenal.

review-remembered-heading = Perangkat yang diingat

review-remembered-about = Perangkat ini masuk dengan kata sandi saja. Lupakan perangkat yang tidak ada pada Anda.

review-apps-heading = Aplikasi dan akses

review-apps-about = Kata sandi baru tidak menghentikannya. Hentikan yang tidak Anda kenal atau tidak lagi Anda pakai.

review-addresses-heading = Alamat email dan nomor telepon Anda

review-addresses-about = Kode dan pemberitahuan dikirim ke sana. Hapus yang bukan milik Anda.

review-contacts-heading = Kontak pemulihan Anda

review-contacts-about = Hapus orang yang tidak Anda kenal atau tidak lagi Anda percaya.

review-none = Tidak ada isinya.

review-more = { $count } lainnya tidak ditampilkan. Persempit daftar untuk menemukannya.

## Nama hal di daftar

review-session = Perangkat yang masuk ke akun

review-device = Perangkat yang diingat

review-app = Aplikasi

review-key = Kunci akses

review-forwarding = Email diteruskan ke

review-authenticator = Aplikasi autentikator

review-passkey = Kunci sandi

review-backup = Kode cadangan

review-password = Kata sandi

review-email = Alamat email

review-phone = Nomor telepon

review-contact = Kontak pemulihan

review-sign-in = Masuk ke akun

review-password-changed = Kata sandi diganti

review-address-added = Alamat ditambahkan

review-address-removed = Alamat dihapus

review-factor-added = Cara verifikasi dua langkah ditambahkan

review-factor-removed = Cara verifikasi dua langkah dihapus

review-backup-made = Kode cadangan dibuat

review-app-connected = Aplikasi diberi akses

review-forwarding-added = Penerusan email diatur

review-contact-added = Kontak pemulihan ditambahkan

review-recovered = Akun dipulihkan

## Yang diketahui

review-at = { $at }

review-place = Lokasi: { $place }

review-since = Sejak { $at }

review-last-used = Terakhir dipakai { $at }

review-count = Jumlah: { $count }

review-may = Yang bisa dilakukannya:

## Keterangan

review-this-device = Ini tampaknya perangkat yang sedang Anda pakai

review-primary = Alamat utama

review-during-incident = Setelah ada kemungkinan orang lain masuk

review-new-place = Dari lokasi yang baru bagi akun ini

review-put-aside = Nonaktif sampai Anda menyiapkannya lagi

review-removed = Sudah dihapus sebelumnya

review-last-one = Tambahkan yang lain sebelum menghapus ini

review-synced = Ini juga ada di perangkat lain. Hapus jika orang lain bisa memakai salah satu perangkat itu.

## Yang akan terjadi

review-will-remove = Akan dihapus

review-will-sign-out = Akan dikeluarkan

review-will-forget = Akan dilupakan

review-will-stop = Akan kehilangan akses

review-will-undo = Akan diurungkan

review-will-add = Akan ditambahkan

review-will-restore = Akan dikembalikan

review-will-replace = Akan diganti

review-will-rename = Akan diberi nama “{ $name }”

## Yang sudah terjadi

review-was-removed = Dihapus

review-was-signed-out = Dikeluarkan

review-was-forgotten = Dilupakan

review-was-stopped = Akses dihentikan

review-was-undone = Diurungkan

review-was-added = Ditambahkan

review-was-restored = Dikembalikan

review-was-replaced = Diganti

review-was-renamed = Sekarang bernama “{ $name }”

## Tombol

review-remove-button = Hapus

review-sign-out-button = Bukan saya: keluarkan

review-forget-button = Lupakan

review-stop-button = Hentikan akses

review-undo-button = Urungkan ini

review-restore-button = Kembalikan

review-keep-button = Biarkan seperti ini

review-rename-button = Ganti nama

review-rename-label = Nama baru

review-rename-save-button = Pakai nama ini

review-button-label = { $button }: { $name }

review-all-devices-button = Keluarkan semua perangkat

review-all-remembered-button = Lupakan semua

review-all-apps-button = Hentikan semua akses

review-all-keep-button = Biarkan semua seperti ini

review-all-marked = Semua yang ada di daftar ini ditandai untuk diakhiri.

review-add-app-button = Tambahkan aplikasi autentikator

review-add-passkey-button = Tambahkan kunci sandi

review-add-address-button = Tambahkan alamat

review-filter-label = Persempit daftar

review-filter-hint = Perangkat atau lokasi, misalnya “iPhone” atau “Bandung”.

review-filter-button = Tampilkan

## Waktu yang dicurigai

review-suspected = Tampaknya ada orang lain di akun ini sejak { $at }. Perubahan sejak saat itu kami tandai.

review-suspect-about = Tahukah Anda kapan itu dimulai? Tekan “Dimulai di sini” pada baris itu. Perubahan sejak saat itu akan ditandai.

review-began-button = Dimulai di sini

review-report-button = Laporkan ini

review-reported = Sudah dilaporkan. Nomor referensi: { $reference }
