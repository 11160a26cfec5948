## Di perangkat yang memimpin

handover-heading = Lanjutkan di ponsel Anda

handover-about = Anda bisa melanjutkan di ponsel dan kembali ke sini kapan saja.

handover-offer-button = Tampilkan tautan untuk ponsel

handover-scan = Arahkan kamera ponsel Anda ke gambar ini, lalu buka tautannya.

handover-picture-label = Gambar berisi tautan, untuk kamera ponsel

handover-time-left = Sisa waktu untuk membuka tautan: { $left }.

handover-over-status = Tautan untuk ponsel Anda tidak berlaku lagi. Anda bisa menampilkan yang baru.

handover-gone = Kami hanya menampilkan tautan satu kali. Tampilkan yang baru jika masih Anda perlukan.

handover-renew-button = Tampilkan tautan baru

handover-withdraw-button = Jangan lanjutkan di ponsel

## Perangkat lain sudah membuka tautan

handover-asked-heading = Apakah ini ponsel Anda?

handover-asked = Sebuah perangkat ingin melanjutkan pemulihan Anda. Apakah perangkat itu menampilkan kode ini?

handover-asked-not-yours = Jika bukan Anda sendiri yang membuka tautan, atau kodenya berbeda, tekan “Tidak”.

handover-asked-status = Sebuah perangkat ingin melanjutkan pemulihan Anda. Bandingkan kodenya.

handover-code-label = Kode

handover-confirm-button = Ya, kodenya sama

handover-refuse-button = Tidak
