browser-heading = Buka halaman ini di browser Anda

browser-why = Anda melihat halaman ini di dalam aplikasi lain. Aplikasi itu bisa membaca yang Anda masukkan, dan kunci sandi mungkin tidak berfungsi.

browser-how = Buka menu aplikasi itu, lalu pilih “Buka di browser”. Atau salin alamat halaman ini dan tempelkan di browser Anda.

browser-copy-button = Salin alamat halaman
