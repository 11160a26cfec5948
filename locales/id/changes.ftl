changes-heading = Periksa apa yang akan berubah

changes-about = Semua perubahan dilakukan sekaligus, atau tidak sama sekali.

changes-change-label = Ubah: { $name }

changes-new-password = Kata sandi baru

changes-new-codes = Sepuluh kode cadangan baru menggantikan yang lama

changes-line = { $name }: { $what }

changes-all-devices = Semua perangkat akan dikeluarkan dari akun

changes-skipped = Tugas berikut belum Anda periksa. Isinya tetap seperti sekarang:

changes-told = Kami memberi tahu alamat berikut apa saja yang berubah:

changes-protected = Selama { $time } setelah itu, tidak ada yang bisa mengubah alamat email, nomor telepon, atau verifikasi dua langkah dengan cara biasa. Kami menyebutnya mode perlindungan.

changes-button = Lakukan perubahan ini
