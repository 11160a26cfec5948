## Membuat kartu pemulihan

pass-panel-heading = Lanjutkan nanti atau di tempat lain

pass-about = Dengan kartu pemulihan, Anda bisa melanjutkan di browser lain atau di hari lain. Kata sandi dan kode tidak pernah ikut dipindahkan.

pass-make-button = Buat kartu pemulihan

pass-remake-button = Buat kartu pemulihan baru

pass-have = Anda punya kartu pemulihan, { $reference }. Kartu ini berlaku sampai { $until }.

pass-remake-about = Kartu itu tidak bisa kami tampilkan lagi. Kartu baru menggantikannya.

pass-heading = Kartu pemulihan Anda

pass-keep = Simpan di tempat yang hanya bisa dibaca oleh Anda. Orang yang memegangnya bisa melanjutkan sebagai Anda, tetapi tetap perlu membuktikan siapa dirinya.

pass-shown-once = Kami hanya menampilkannya satu kali ini.

pass-reference-label = Nomor referensi

pass-code-label = Kode kartu

pass-works-until = Kartu ini berlaku sampai { $until }.

pass-picture-label = Gambar berisi tautan kartu Anda, untuk kamera ponsel

pass-picture-hint = Anda juga bisa memindai gambar ini dengan ponsel.

pass-save-button = Simpan sebagai file teks

pass-file-title = kartu-pemulihan

pass-file-heading = Kartu pemulihan { -service }

pass-file-use = Untuk melanjutkan, buka { $address } dan masukkan kedua baris ini.

pass-file-line = { $label }: { $value }

## Memakai kartu pemulihan

pass-use-link = Saya punya kartu pemulihan

pass-use-heading = Lanjutkan dengan kartu pemulihan

pass-use-intro = Masukkan yang tertulis di kartu pemulihan Anda. Setelah itu, Anda membuktikan sekali lagi bahwa ini Anda.

pass-reference-hint = 8 huruf dan angka, misalnya K7QM‑3XTB.

pass-code-hint = 16 huruf dan angka dalam empat kelompok. Spasi dan tanda hubung tidak berpengaruh.

pass-error-reference-empty = Masukkan nomor referensi dari kartu pemulihan Anda.

pass-error-reference = Ini bukan nomor referensi. Periksa 8 huruf dan angkanya satu per satu.

pass-error-code-empty = Masukkan kode dari kartu pemulihan Anda.

pass-error-code-short = Kode ini masih kurang { $missing } huruf atau angka. Masukkan 16 huruf dan angka secara lengkap.

pass-error-code-long = Ini lebih panjang dari kodenya. Masukkan hanya 16 huruf dan angkanya.

pass-error-code-signs = Kode ini hanya berisi huruf dan angka. Masukkan seperti yang tertulis di kartu.

pass-error-code-mistyped = Ada satu huruf atau angka di kode yang tidak cocok. Bandingkan dengan kartu Anda.

pass-error-unknown = Tidak ada kartu pemulihan dengan nomor referensi dan kode ini. Periksa keduanya. Jika Anda membuat kartu yang lebih baru, pakai yang itu.
