handover-heading = Telefonunuzda devam edin

handover-about = Telefonda devam edebilir, istediğiniz zaman buraya dönebilirsiniz.

handover-offer-button = Telefon için bağlantıyı göster

handover-scan = Telefonunuzun kamerasını bu resme tutun ve bağlantıyı açın.

handover-picture-label = Telefon kamerası için bağlantı resmi

handover-time-left = Bağlantıyı açmak için kalan süre: { $left }.

handover-over-status = Telefonunuz için olan bağlantı artık geçerli değil. Yeni bir bağlantı gösterebilirsiniz.

handover-gone = Bağlantıyı yalnızca bir kez gösteririz. Hâlâ gerekiyorsa yeni bir bağlantı gösterin.

handover-renew-button = Yeni bağlantı göster

handover-withdraw-button = Telefonda devam etmekten vazgeç

handover-asked-heading = Bu sizin telefonunuz mu?

handover-asked = Bir cihaz kurtarma işleminize devam etmek istiyor. Bu kodu gösteriyor mu?

handover-asked-not-yours = Bağlantıyı kendiniz açmadıysanız veya kodlar farklıysa “Hayır” düğmesine basın.

handover-asked-status = Bir cihaz kurtarma işleminize devam etmek istiyor. Kodları karşılaştırın.

handover-code-label = Kod

handover-confirm-button = Evet, aynı kod

handover-refuse-button = Hayır
