photographs-heading = Tambahkan foto

## Sebelum menambahkan

photographs-purpose = Kami meminta foto dokumen untuk memeriksa bahwa akun ini milik Anda. Kami hanya memakainya untuk itu.

photographs-optional = Anda boleh tidak mengirimnya. Tetapi permohonan Anda mungkin perlu waktu lebih lama, atau kami mungkin tidak bisa mengembalikan akun kepada Anda.

photographs-other-ways = Anda juga bisa menulis di sini hal lain yang menunjukkan bahwa akun itu milik Anda. Beri tahu kami kapan Anda membuatnya, atau untuk apa Anda memakainya.

photographs-kept-heading = Apa yang terjadi dengan foto Anda

photographs-kept = Kami menyimpannya di tempat terkunci sampai ada keputusan, paling lama { $days } hari setelah kabar terakhir di permohonan Anda. Setelah itu, kami menghapusnya.

photographs-who = Hanya petugas yang menangani permohonan Anda yang bisa membukanya. Kami mencatat setiap kali foto dibuka. Sebuah program memeriksa apakah ada virus. Tidak ada program yang membandingkan wajah.

photographs-place-removed = Kami menghapus keterangan tersembunyi dari kamera Anda, seperti lokasi dan waktu.

photographs-delete = Anda bisa menghapus setiap foto di sini kapan saja. Agar semuanya dihapus, tutup permohonan Anda.

photographs-cover-heading = Yang perlu ditutupi

photographs-cover-numbers = Tutupi nomor dokumen, seperti nomor paspor atau nomor induk kependudukan (NIK).

photographs-cover-lines = Tutupi baris huruf dan angka di bagian bawah paspor atau di belakang kartu.

photographs-cover-rest = Kami perlu nama Anda, tanggal lahir Anda, dan tanggal berakhirnya dokumen. Tutupi semua yang lain, termasuk foto Anda di dokumen itu.

photographs-cover-how = Cukup letakkan potongan kertas di atas dokumen.

## Memilih

photographs-choose-label = Pilih foto

photographs-choose-hint = JPEG, PNG, atau WebP. Sampai { $count } foto, masing-masing paling besar { $megabytes } MB.

photographs-camera-label = Ambil foto

photographs-send-button = Tambahkan foto ini

photographs-no-camera = Jika kamera tidak terbuka, ambil foto dulu, lalu pilih di sini.

photographs-done-button = Saya sudah menambahkan semuanya

photographs-done-hint = Tekan ini jika Anda sudah siap. Urutan antrean Anda tetap sama.

## Daftar

photographs-list-heading = Yang sudah Anda tambahkan

photographs-number = Foto { $number }

photographs-state-receiving = Foto ini belum sampai seluruhnya. Pilih lagi foto yang sama untuk melanjutkan.

photographs-state-checking = Foto ini sudah sampai dan sedang diperiksa.

photographs-state-ready = Foto ini sudah ada. Petugas yang menangani permohonan Anda bisa membukanya.

photographs-remove-button = Hapus

photographs-hide-button = Hapus dari daftar

## Selama dikirim

photographs-sending-status = { $done } dari { $total } MB sudah dikirim.

photographs-waiting-status = Foto ini menunggu giliran.

photographs-cut-status = Koneksi terputus. Kami melanjutkan saat terhubung lagi.

photographs-paused-status = Pengiriman dijeda.

photographs-pause-button = Jeda

photographs-resume-button = Lanjutkan

photographs-again-button = Coba lagi

photographs-preview-label = Foto yang Anda pilih

## Mengapa foto tidak diterima

photographs-refused-heading = Foto ini tidak ditambahkan

photographs-refused-empty = File ini kosong. Pilih yang lain.

photographs-refused-no-picture = Kami tidak bisa membaca file ini sebagai foto. Pilih JPEG, PNG, atau WebP, atau tangkapan layarnya.

photographs-refused-heic = Kami tidak bisa membaca foto HEIC. Pilih dari galeri foto, bukan dari file, atau kirim tangkapan layar.

photographs-refused-pdf = Ini dokumen PDF. Ambil foto atau tangkapan layarnya, lalu pilih itu.

photographs-refused-other-kind = Kami tidak bisa membaca jenis gambar ini. Pilih JPEG, PNG, atau WebP, atau tangkapan layarnya.

photographs-refused-too-large = File ini lebih besar dari { $megabytes } MB. Pilih yang lebih kecil, atau kirim tangkapan layar.

photographs-refused-too-many-pixels = Gambar ini terlalu besar untuk kami baca. Pilih yang lebih kecil, atau kirim tangkapan layar.

photographs-refused-damaged = Ada bagian foto ini yang hilang atau rusak. Ambil lagi, atau pilih yang lain.

photographs-refused-infected = Kami tidak bisa menerima foto ini. Ambil lagi, atau pilih yang lain.

photographs-refused-too-many = Anda sudah menambahkan { $count } foto. Hapus satu sebelum menambahkan yang lain.

photographs-refused-full = Semua foto Anda bersama-sama terlalu besar. Hapus satu sebelum menambahkan yang lain.

photographs-refused-not-asked = Permohonan Anda saat ini tidak memerlukan foto. Halaman ini menampilkan yang sudah ada.

photographs-refused-unknown = Kiriman ini sudah tidak ada pada kami. Pilih foto itu lagi.

photographs-refused-expired = Waktu untuk kiriman ini sudah habis. Pilih foto itu lagi.

photographs-refused-request = Foto yang sampai tidak sama dengan yang dikirim. Coba lagi.

photographs-refused-signed-out = Permohonan Anda tidak lagi terbuka di browser ini. Masukkan lagi nomor referensi dan kode Anda.

photographs-refused-busy = Banyak foto sedang dikirim. Sebentar lagi kami mencoba lagi.

photographs-refused-wait = Ada banyak percobaan dalam waktu singkat. Tunggu sebentar, lalu coba lagi.

photographs-refused-elsewhere = Ini berasal dari halaman lain. Buka permohonan Anda dan pilih foto di sana.

photographs-back-link = Kembali ke permohonan Anda
