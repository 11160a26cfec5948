exit-title = Akun

exit-button = Cepat tinggalkan halaman ini

exit-about = Mulai dari sini, setiap halaman punya tombol untuk pergi dengan cepat. Tombol itu menghapus yang Anda masukkan dan membuka situs lain.

exit-limits = Tombol itu tidak bisa menghapus riwayat browser. Orang yang melihat riwayat itu mungkin tahu bahwa Anda pernah ke sini.

exit-keys = Cara lain: tekan tombol Escape tiga kali.
