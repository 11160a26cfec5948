phone-heading = Apakah Anda sedang menelepon kami?

phone-about = Jika Anda menelepon kami, bacakan kode dari halaman ini. Dengan begitu, kami bisa melihat Anda di langkah mana dan membantu Anda.

phone-sees = Yang kami lihat: langkah Anda, apa yang tidak berhasil, dan bahasa Anda. Kami tidak pernah melihat kode, kata sandi, atau yang Anda ketik.

phone-never = Kami tidak pernah menelepon Anda. Jika ada yang menelepon Anda, tutup teleponnya.

phone-start-button = Tampilkan kode

phone-none-heading = Mulai pemulihan dulu

phone-none = Halaman ini membantu selama Anda memulihkan akun di browser ini.

phone-none-link = Ke halaman pertama

phone-code-heading = Bacakan kode ini

phone-code-label = Kode untuk panggilan ini

phone-code-until = Kode ini berlaku satu kali, sampai { $until }.

phone-code-next = Setelah tim bantuan kami memasukkan kode ini, halaman ini menampilkan tiga kata. Tim bantuan kami yang menyebutkannya lebih dulu.

phone-joined-heading = Tim bantuan kami bisa melihat langkah Anda

phone-phrase-label = Tim bantuan kami menyebutkan

phone-phrase-about = Jika mereka menyebutkan kata lain, atau meminta Anda yang menyebutkannya, itu bukan kami. Tekan “Berhenti tampilkan langkah saya” dan tutup teleponnya.

phone-since = Sejak { $since }. Ini berakhir sendiri setelah satu jam.

phone-offer-heading = Saran kami

phone-offer-another = Pilih cara lain untuk membuktikan bahwa ini Anda.

phone-offer-newest = Cari email atau SMS terbaru yang berisi kode. Periksa juga folder spam atau email sampah.

phone-offer-person = Biarkan petugas memeriksanya: jawab beberapa pertanyaan.

phone-offer-go-on = Lanjutkan di langkah Anda sekarang.

phone-offer-yours = Anda yang memutuskan. Tidak ada yang terjadi dengan sendirinya.

phone-back-link = Kembali ke pemulihan

phone-end-button = Berhenti tampilkan langkah saya

phone-over-heading = Kami tidak lagi melihat langkah Anda

phone-over = Pemulihan Anda berlanjut dari tempat yang sama.

phone-again-button = Tampilkan kode lain

phone-link = Sedang menelepon kami?

phone-words = anggrek. apel. balon. bintang. biola. cermin. cokelat. domino. durian. ember. gajah. gelas. gitar. gunung. handuk. harimau. helikopter. hujan. ikan. jaket. jembatan. jendela. jerapah. kaktus. kamera. kelapa. kelinci. kepiting. kipas. kolam. kompor. kucing. kursi. lampu. lebah. lemari. lilin. lonceng. madu. mangga. matahari. mawar. merpati. mutiara. nanas. ombak. payung. pensil. perahu. ransel. robot. rumput. rusa. sabun. salju. selimut. sendok. stroberi. tenda. tomat. topi. udang. wortel. zebra.
