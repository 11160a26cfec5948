newpasskey-heading = Tambahkan kunci sandi

newpasskey-about = Dengan kunci sandi, Anda masuk ke akun dengan wajah, sidik jari, atau kode pembuka kunci perangkat. Tidak ada yang bisa memintanya dari Anda.

newpasskey-name-label = Beri nama

newpasskey-name-hint = Misalnya nama perangkat atau pengelola kata sandi yang menyimpannya.

newpasskey-name-default = Kunci sandi saya

newpasskey-button = Buat kunci sandi

newpasskey-asking-status = Ikuti petunjuk di perangkat Anda.

newpasskey-cancelled = Kunci sandi tidak dibuat. Coba lagi, atau kembali dan tambahkan aplikasi autentikator.

newpasskey-there = Perangkat ini sudah punya kunci sandi untuk akun ini.

newpasskey-broken = Perangkat Anda tidak bisa membuat kunci sandi. Coba lagi, atau kembali dan tambahkan aplikasi autentikator.

newpasskey-unsupported = Browser ini tidak bisa membuat kunci sandi. Kembali dan tambahkan aplikasi autentikator.

newpasskey-over = Waktu untuk membuat kunci sandi sudah habis.

newpasskey-again-button = Mulai lagi

newpasskey-what-next = Kunci sandi ini bisa dipakai untuk masuk setelah Anda mengonfirmasi semua perubahan.
