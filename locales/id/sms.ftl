sms-code-body = { $code } adalah kode { -service } Anda. Berlaku { $duration }. Kami tidak pernah memintanya lewat telepon atau chat.

sms-code-short-body = { $code } adalah kode { -service } Anda.

sms-new-number-code-body = { $code } menambahkan nomor ini ke akun { -service } Anda. Berlaku { $duration }. Jika bukan Anda, abaikan.

sms-new-number-code-short-body = { $code } menambahkan nomor ini ke akun { -service } Anda.

sms-notice-body = Akun { -service } Anda diubah pada { $at }. Jika bukan Anda, buka sendiri { $address } dan bicara dengan petugas.

sms-notice-short-body = Akun { -service } Anda diubah. Jika bukan Anda, buka sendiri { $address }.

sms-way-body = Sejak { $at } ada yang bisa masuk ke akun { -service } Anda. Jika bukan Anda, buka sendiri { $address } dan bicara dengan petugas.

sms-way-short-body = Ada yang bisa masuk ke akun { -service } Anda. Jika bukan Anda, buka sendiri { $address }.
