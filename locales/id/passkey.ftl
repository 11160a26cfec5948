passkey-heading = Pakai kunci sandi Anda

passkey-about = Jika akun { $identifier } punya kunci sandi, perangkat ini atau ponsel Anda bisa memakainya sekarang.

passkey-how = Perangkat Anda meminta wajah, sidik jari, atau kode pembuka kuncinya. Kami tidak pernah melihatnya.

passkey-time = Anda punya waktu sepuluh menit, dan bisa mulai lagi sesering yang Anda perlukan.

passkey-button = Pakai kunci sandi Anda

passkey-asking-status = Ikuti petunjuk di perangkat Anda.

passkey-cancelled = Kunci sandi tidak dipakai. Mungkin dibatalkan, atau di perangkat ini tidak ada kunci sandi untuk akun ini.

passkey-cancelled-next = Coba lagi, atau pilih cara lain.

passkey-unsupported = Browser ini tidak bisa memakai kunci sandi. Pilih cara lain.

passkey-other-address = Kunci sandi ini milik situs web lain. Pilih cara lain.

passkey-broken = Perangkat Anda tidak bisa memakai kunci sandi itu. Coba lagi, atau pilih cara lain.

passkey-over = Waktu untuk memakai kunci sandi sudah habis. Mulai lagi.

passkey-again-button = Mulai lagi

passkey-another-button = Pilih cara lain
