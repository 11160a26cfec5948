address-heading = Tambahkan alamat

address-about = Dua alamat lebih aman daripada satu. Jika yang satu hilang, Anda masih bisa dihubungi lewat yang lain.

address-label = Alamat email

address-hint = Yang hanya bisa dibaca oleh Anda.

address-label-or-phone = Alamat email atau nomor telepon

address-hint-or-phone = Yang hanya bisa dibaca oleh Anda. Awali nomor telepon dengan + dan nomor negara, misalnya +62.

address-button = Kirim kode

address-sent = Kami sudah mengirim kode ke { $address }. Kode bisa perlu beberapa menit untuk sampai.

address-other-button = Pakai alamat lain

address-code-label = Kode

address-code-hint = 8 angka dari pesan kami. Hanya kode terbaru yang berlaku.

address-confirm-button = Tambahkan alamat

address-what-next = Alamat ditambahkan saat Anda mengonfirmasi semua perubahan. Kami memberi tahu alamat Anda yang lain.

address-error-empty = Masukkan alamat email.

address-error-form = Masukkan alamat email, misalnya sari@example.org, atau nomor telepon yang diawali +.

address-error-there = Alamat ini sudah ada di akun.

address-error-code-empty = Masukkan kode dari pesan kami.

address-error-code-form = Masukkan 8 angka dari pesan kami.

address-error-code-wrong = Ini bukan kode yang kami kirim. Bandingkan dengan pesan terbaru.

address-error-code-over = Kode ini tidak berlaku lagi. Minta kode baru.
