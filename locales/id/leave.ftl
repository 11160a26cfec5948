leave-link = Berhenti dan tinggalkan halaman

leave-heading = Apakah Anda ingin berhenti?

leave-what-next = Yang Anda masukkan dihapus dari browser ini. Akun Anda tetap seperti sekarang.

leave-start-again = Anda bisa mulai lagi kapan saja.

leave-button = Berhenti dan tinggalkan halaman

leave-stay-button = Tetap di sini
