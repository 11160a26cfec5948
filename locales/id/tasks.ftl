tasks-heading = Amankan akun Anda

tasks-intro = Kerjakan tugas ini dengan urutan bebas. Tidak ada yang berubah sampai Anda memeriksa perubahan dan mengonfirmasinya di akhir.

tasks-intro-hacked = Kami menandai hal yang mungkin dilakukan orang lain. Tidak ada yang berubah sampai Anda mengonfirmasinya di akhir.

tasks-saved = Yang Anda kerjakan di sini disimpan. Jika Anda pergi, kembalilah dalam 15 menit.

## Tugas dan penjelasannya

tasks-activity = Lihat apa yang terjadi

tasks-activity-about = Riwayat masuk dan perubahan, dengan waktu, perangkat, dan lokasi. Urungkan yang bukan dilakukan oleh Anda.

tasks-password = Pilih kata sandi baru

tasks-password-about = Kata sandi lama tidak berlaku lagi saat Anda mengonfirmasi perubahan.

tasks-factors = Periksa verifikasi dua langkah

tasks-factors-about = Aplikasi autentikator dan kunci sandi. Dengan salah satunya, kata sandi curian saja tidak cukup untuk masuk.

tasks-backup = Buat kode cadangan

tasks-backup-about = Dengan kode ini, Anda bisa masuk lagi saat ponsel Anda hilang.

tasks-devices = Periksa perangkat yang masuk ke akun

tasks-devices-about = Keluarkan perangkat yang tidak Anda kenal, atau semuanya.

tasks-remembered = Periksa perangkat yang diingat

tasks-remembered-about = Perangkat ini masuk tanpa verifikasi dua langkah.

tasks-apps = Periksa aplikasi dan akses

tasks-apps-about = Aplikasi, kunci akses, dan penerusan email tetap berjalan walaupun kata sandi diganti.

tasks-addresses = Periksa alamat email dan nomor telepon

tasks-addresses-about = Kode dan pemberitahuan dikirim ke sana. Hapus yang bukan milik Anda.

tasks-contacts = Periksa kontak pemulihan Anda

tasks-contacts-about = Setiap kontak bisa membacakan kode agar Anda bisa masuk lagi.

## Keadaan tugas

tasks-required = Wajib

tasks-recommended = Disarankan

tasks-optional = Bisa dilewati

tasks-not-started = Belum dimulai

tasks-started = Sudah dimulai

tasks-completed = Selesai

tasks-nothing = Tidak ada isinya

tasks-state = { $advice }. { $status }.

tasks-changes = { $count } perubahan menunggu.

## Langkah berikutnya

tasks-check-button = Periksa perubahan

tasks-not-ready = Kerjakan dulu semua tugas wajib. Jika sudah ada perubahan, Anda bisa memeriksanya di sini.

tasks-skip = Tugas yang disarankan bisa dilewati. Tetapi orang yang pernah masuk mungkin bisa masuk lagi dengan cara yang sama.
