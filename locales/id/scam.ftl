scam-heading = Apakah ini benar-benar kami?

scam-address = Alamat web asli halaman ini adalah { $address }. Bandingkan dengan alamat di browser Anda.

scam-never = Kami tidak pernah menelepon Anda. Kami tidak pernah meminta uang. Kami tidak pernah meminta Anda memberi tahu kode atau kata sandi kepada siapa pun.

scam-contacted-button = Ada yang menghubungi saya

scam-contacted-about = Tekan ini jika ada yang menelepon Anda, mengirim pesan kepada Anda, atau meminta Anda membuka halaman ini.

scam-noted-status = Terima kasih. Jika Anda membuat permohonan, petugas yang membacanya akan tahu hal ini.

scam-noted-advice = Jangan lanjutkan pembicaraan dengan mereka. Jangan beri tahu kode atau kata sandi apa pun, dan jangan membayar.
