time-heading = Apakah Anda perlu waktu lebih lama?

time-left = Demi keamanan Anda, pemulihan ini berakhir dalam { $left }. Perubahan yang belum Anda konfirmasi saat itu tidak disimpan.

time-kept = Tekan tombol untuk mendapat waktu lebih lama. Anda tetap di halaman ini.

time-more-button = Saya perlu waktu lebih lama

time-short-status = Pemulihan ini berakhir dalam { $left }. Jika perlu waktu lebih lama, tekan “Saya perlu waktu lebih lama”.

## Setelah tombol ditekan

time-more-heading = Waktu Anda ditambah

time-until = Sekarang Anda punya waktu sampai pukul { $until }.

time-again = Kami bertanya lagi sebelum waktunya habis.

## Seluruh waktu terpakai

time-last-heading = Waktu Anda hampir habis

time-last = Waktu pemulihan tidak bisa ditambah lagi. Konfirmasi perubahan Anda sebelum berakhir. Yang belum dikonfirmasi saat itu tidak disimpan, dan akun Anda tetap seperti sekarang.

time-last-status = Waktu Anda habis dalam { $left } dan tidak bisa ditambah lagi. Konfirmasi perubahan Anda sebelum itu.
