-service = Regain

common-language-name = Bahasa Indonesia

common-language-label = Bahasa

common-language-status = Halaman ini sekarang dalam bahasa Indonesia.

common-language-button = Ganti bahasa

common-language-error = Bahasa ini tidak bisa dimuat. Coba lagi nanti.

common-page-title = { $heading } – { -service }

common-error-title = Masalah: { $title }

common-skip-link = Langsung ke pertanyaan

common-back-link = Kembali

common-help-link = Bicara dengan petugas

common-continue-button = Lanjutkan

common-try-again-button = Coba lagi

common-reload-button = Muat ulang halaman

common-cancel-button = Batal

common-print-button = Cetak halaman ini

common-copy-button = Salin

common-copied-status = Sudah disalin.

common-sending-status = Sedang mengirim. Ini bisa perlu beberapa detik.

common-loading-status = Sedang memuat. Ini bisa perlu beberapa detik.

common-error-summary-heading = Ada masalah

common-error-prefix = Masalah:

common-optional-label = { $label } (boleh dikosongkan)

common-change-link = Ubah

common-yes = Ya

common-no = Tidak


## Lama waktu

common-seconds = { $count } detik

common-minutes = { $count } menit

common-hours = { $count } jam

common-days = { $count } hari

common-two-units = { $large } { $small }

common-ago = { $distance } yang lalu

common-ahead = dalam { $distance }

## Siapa lagi yang ada

common-helping-link = Saya sedang membantu orang lain

common-helping = Anda sedang membantu. Biarkan pemilik akun sendiri yang memasukkan setiap kode dan kata sandi.

common-support = Tim bantuan kami bisa melihat di langkah mana Anda berada.

common-more-link = Selengkapnya tentang ini
