finish-heading = Perubahan Anda sudah dilakukan

finish-done-heading = Yang sudah kami lakukan

finish-changed = Kami melakukan perubahan ini pada { $at }.

finish-signed-out = Kami mengeluarkan akun Anda dari semua perangkat. Setiap perangkat perlu kata sandi lagi.

finish-told = Kami memberi tahu { $count } alamat tentang apa yang terjadi:

finish-next-heading = Selanjutnya

finish-sign-in = Masuklah lagi ke akun Anda. Anda tidak otomatis masuk dari sini, agar orang lain tidak bisa memakai halaman ini.

finish-sign-in-button = Buka halaman masuk

finish-password-manager = Jika Anda memakai pengelola kata sandi, simpan kata sandi baru di sana.

finish-not-you = Jika ada yang bukan dilakukan oleh Anda, bicara dengan petugas sekarang.

finish-reference = Nomor referensi: { $reference }

finish-reference-about = Simpan nomor referensi ini. Nomor ini membantu kami jika Anda punya pertanyaan tentang hari ini.

finish-protected-heading = Mode perlindungan aktif

finish-protected = Akun Anda dalam mode perlindungan sampai { $until }. Sampai saat itu, tidak ada yang bisa mengubah alamat email, nomor telepon, atau verifikasi dua langkah dengan cara biasa.

finish-protected-early = Untuk mengakhirinya lebih awal, kembalilah ke sini dan buktikan bahwa ini Anda. Pakai dua dari hal berikut: kunci sandi, aplikasi autentikator, kode cadangan.

finish-protected-end-button = Akhiri mode perlindungan sekarang

finish-save-button = Simpan catatan perubahan

finish-file-title = catatan-perubahan

finish-close = Anda bisa menutup halaman ini.

finish-feedback-link = Bagaimana rasanya masuk kembali?
