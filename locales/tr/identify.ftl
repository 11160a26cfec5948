identify-heading = Hangi hesap?

identify-hint = Hesabın e-posta adresini, telefon numarasını veya kullanıcı adını girin.

identify-what-next = Sonra, siz olduğunuzu nasıl kanıtlayacağınızı seçersiniz. Ondan önce hiçbir şey göndermeyiz.

identify-error-empty = Hesabın e-posta adresini, telefon numarasını veya kullanıcı adını girin.

identify-error-too-long = { $most ->
    [one] En fazla { $most } karakter girin. Fazladan bir şey yapıştırılmış mı, kontrol edin.
   *[other] En fazla { $most } karakter girin. Fazladan bir şey yapıştırılmış mı, kontrol edin.
}

identify-error-signs = Yalnızca hesap adındaki harfleri, rakamları ve simgeleri girin.

identify-unknown-link = Bunların hiçbirini bilmiyorum
