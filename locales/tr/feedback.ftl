feedback-heading = Hesabınıza yeniden girmek nasıldı?

feedback-leaving-heading = Şu ana kadar nasıl gidiyor?

feedback-lead = Bir kez basmanız yeter. Bu sayfadan çıkabilirsiniz de: hiçbir şey yanıtınıza bağlı değil.

feedback-private = Yanıtınızı bulunduğunuz adımla saklarız; adınızla ya da hesabınızla değil.

feedback-very-easy-button = Çok kolay

feedback-easy-button = Kolay

feedback-neither-button = Ne kolay ne zor

feedback-hard-button = Zor

feedback-very-hard-button = Çok zor

feedback-thanks-heading = Teşekkürler

feedback-thanks = Yanıtınız bize ulaştı.

feedback-sentence-label = Neyi değiştirmeliyiz?

feedback-sentence-hint = Bir cümle yeter. Ad, adres ya da kod yazmayın.

feedback-quote-label = Bu cümleyi raporlarda alıntılayabilirsiniz

feedback-send-button = Gönder
