exit-title = Hesap

exit-button = Bu sayfadan hızla ayrıl

exit-about = Bundan sonraki her sayfada, sayfadan hızla ayrılmanız için bir düğme var. Düğme girdiklerinizi siler ve başka bir site açar.

exit-limits = Tarayıcı geçmişinizi silemez. Oraya bakan biri burada olduğunuzu görebilir.

exit-keys = Aynısını yapmak için Escape (Esc) tuşuna üç kez basın.
