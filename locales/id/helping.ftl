helping-heading = Anda sedang membantu orang lain

helping-lead = Cara terbaik: pemilik akun ada di samping Anda, atau sedang bertelepon dengan Anda.

helping-you-heading = Yang bisa Anda lakukan

helping-you-read = Membacakan isi halaman kepada pemilik akun, dan menjelaskan apa yang ditanyakan.

helping-you-type = Mengetik yang tidak rahasia: nama akun, dan apa yang terjadi.

helping-you-contact = Membacakan kode, jika Anda ditunjuk sebagai kontak pemulihan.

helping-you-case = Meminta bantuan petugas untuknya. Sebutkan di jawaban bahwa Anda menulis untuk orang lain.

helping-owner-heading = Yang hanya boleh dilakukan pemilik akun

helping-owner-decide = Memutuskan apa yang dilakukan dengan akun itu.

helping-owner-codes = Membuka email dan pesannya sendiri, dan memasukkan setiap kode.

helping-owner-password = Memilih kata sandi baru dan mengetiknya, agar tidak ada orang lain yang tahu.

helping-owner-factors = Menyiapkan kunci sandi atau aplikasi autentikator, di perangkatnya sendiri.

helping-owner-photographs = Menunjukkan dokumen, jika petugas memintanya.

helping-never-heading = Yang tidak boleh dilakukan siapa pun

helping-never = Jangan memakai email atau ponsel Anda sendiri sebagai milik pemilik akun. Jangan menyimpan kata sandi atau kodenya.

helping-stranger = Jika Anda tidak mengenal pemilik akun, berhentilah di sini. Berhentilah juga jika orang asing yang meminta Anda melakukan ini.

helping-start-heading = Mulai bersama

helping-situation-label = Apa yang terjadi dengan akun itu?

helping-start-button = Mulai

helping-start-next = Setiap halaman lalu menjelaskan apa yang hanya boleh dimasukkan pemilik akun. Anda bisa melanjutkan di ponselnya kapan saja.
