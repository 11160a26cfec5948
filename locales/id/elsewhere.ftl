## Di perangkat yang bertanya

elsewhere-asks-heading = Bandingkan kodenya

elsewhere-asks = Perangkat Anda yang lain menampilkan kode. Jika sama dengan kode ini, tekan “Ya, kodenya sama” di sana.

elsewhere-asks-next = Setelah itu, halaman ini berlanjut sendiri.

elsewhere-code-label = Kode

## Di perangkat yang mengikuti

elsewhere-heading = Anda sedang melanjutkan di perangkat lain

elsewhere-follows = Halaman ini berubah saat Anda sampai di langkah berikutnya di sana.

elsewhere-follows-identify = Di sana Anda sedang memberi tahu akun yang mana.

elsewhere-follows-prove = Di sana Anda sedang membuktikan bahwa ini Anda.

elsewhere-follows-secure = Di sana Anda sedang mengamankan akun.

elsewhere-follows-case = Di sana Anda sedang meminta bantuan petugas.

elsewhere-follows-finish = Di sana Anda sudah selesai.

elsewhere-take-back-button = Lanjutkan di perangkat ini

elsewhere-take-back-about = Jika perangkat lain itu bukan milik Anda, atau tidak bisa Anda pakai, lanjutkan di sini. Anda lalu membuktikan sekali lagi bahwa ini Anda.
