backup-heading = Kode cadangan baru Anda

backup-why = Anda sudah memakai satu kode cadangan, dan setiap kode berlaku satu kali. Kode ini menggantikannya.

backup-label = Kode cadangan

backup-once = Kami hanya menampilkannya sekarang. Catat, cetak, atau simpan di pengelola kata sandi Anda.

backup-copy-button = Salin kode

backup-left = Sekarang Anda punya { $left } kode cadangan.

backup-gone = Kode baru hanya ditampilkan satu kali, di halaman ini. Kode itu tidak bisa ditampilkan lagi.

backup-gone-what-next = Jika belum disimpan, buat kode baru. Kode baru menggantikan yang sebelumnya.

backup-renew-button = Buat kode baru

backup-go-on-button = Saya sudah menyimpannya
