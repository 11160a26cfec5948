mailbox-heading = Bisakah orang lain membaca email Anda?

mailbox-why = Kami bisa mengirim kode ke sana. Kode itu tidak boleh sampai ke orang lain.

mailbox-no = Tidak

mailbox-no-about = Hanya Anda yang tahu kata sandi akun email Anda.

mailbox-yes = Ya

mailbox-yes-about = Ada yang tahu kata sandinya, atau memakai perangkat yang menerima email Anda.

mailbox-unsure = Saya tidak tahu

mailbox-unsure-about = Kami menunjukkan cara mengetahuinya. Perlu sekitar sepuluh menit.

## Pertolongan pertama untuk akun email

mailbox-safe-heading = Amankan akun email Anda dulu

mailbox-safe-intro = Lakukan ini di layanan email Anda, di perangkat yang hanya Anda pakai. Perlu sekitar sepuluh menit.

mailbox-steps-heading = Di pengaturan akun email Anda

mailbox-password-heading = Ganti kata sandinya

mailbox-password = Pilih kata sandi baru yang tidak Anda pakai di tempat lain.

mailbox-devices-heading = Keluarkan semua perangkat lain

mailbox-devices = Di pengaturan, cari “perangkat” atau “keamanan”.

mailbox-forwarding-heading = Periksa penerusan dan filter

mailbox-forwarding = Hapus setiap aturan yang mengirim email Anda ke orang lain atau menyembunyikannya.

mailbox-recovery-heading = Periksa email dan nomor telepon pemulihan

mailbox-recovery = Hapus yang bukan milik Anda.

mailbox-second-step-heading = Aktifkan verifikasi dua langkah

mailbox-second-step = Setelah itu, kata sandi saja tidak cukup untuk membaca email Anda.

mailbox-nothing-sent = Sebelum Anda memberi tahu kami, kami tidak mengirim kode ke email Anda.

mailbox-safe-button = Akun email saya sudah aman

mailbox-without-button = Lanjutkan tanpa email
