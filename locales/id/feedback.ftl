feedback-heading = Bagaimana rasanya masuk kembali?

feedback-leaving-heading = Bagaimana sejauh ini?

feedback-lead = Cukup tekan sekali. Anda juga boleh meninggalkan halaman ini: tidak ada yang bergantung pada jawaban Anda.

feedback-private = Kami menyimpan jawaban Anda dengan langkah saat itu, bukan dengan nama atau akun Anda.

feedback-very-easy-button = Sangat mudah

feedback-easy-button = Mudah

feedback-neither-button = Tidak mudah, tidak sulit

feedback-hard-button = Sulit

feedback-very-hard-button = Sangat sulit

feedback-thanks-heading = Terima kasih

feedback-thanks = Jawaban Anda sudah kami terima.

feedback-sentence-label = Apa yang sebaiknya kami ubah?

feedback-sentence-hint = Satu kalimat cukup. Jangan tulis nama, alamat, atau kode.

feedback-quote-label = Kalimat ini boleh dikutip dalam laporan

feedback-send-button = Kirim
