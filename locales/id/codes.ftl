codes-heading = Kode cadangan

codes-about = Dengan kode cadangan, Anda bisa masuk lagi saat ponsel Anda hilang. Setiap kode berlaku satu kali. Simpan di kertas atau di pengelola kata sandi.

codes-left = Anda masih punya { $count } kode cadangan.

codes-few = Buat kode baru sebelum habis.

codes-made = Kode ini dibuat pada { $date }.

codes-none = Anda tidak punya kode cadangan.

codes-make-button = Buat sepuluh kode

codes-remake-button = Buat sepuluh kode baru

codes-new-heading = Sepuluh kode cadangan baru Anda

codes-once = Kami hanya menampilkannya sekarang. Salin, cetak, atau simpan kode ini.

codes-sheet = Kode cadangan { -service } untuk { $account }, dibuat pada { $date }.

codes-replaces = Kode ini menggantikan daftar tanggal { $date } saat Anda mengonfirmasi semua perubahan.

codes-copy-button = Salin semua

codes-save-button = Simpan sebagai file

codes-file-title = kode-cadangan

codes-prove-label = Masukkan salah satunya

codes-prove-hint = Ini menunjukkan bahwa Anda sudah menyimpannya. Kode itu tetap bisa dipakai nanti.

codes-prove-button = Saya sudah menyimpannya

codes-proven = Anda sudah menyimpannya. Kode ini berlaku setelah Anda mengonfirmasi semua perubahan.

codes-gone = Kode hanya ditampilkan satu kali, di halaman ini. Jika sudah disimpan, masukkan salah satunya. Jika belum, buat sepuluh kode baru.

codes-error-empty = Masukkan salah satu dari sepuluh kode.

codes-error-mistyped = Ada satu huruf atau angka yang tidak cocok di kode ini. Bandingkan dengan daftar Anda.

codes-error-form = Masukkan salah satu dari sepuluh kode, lengkap dengan 16 huruf dan angkanya.

codes-error-other = Ini bukan salah satu dari sepuluh kode baru. Masukkan kode yang baru saja Anda simpan.
