browser-heading = Bu sayfayı tarayıcınızda açın

browser-why = Bu sayfayı başka bir uygulamanın içinde görüyorsunuz. O uygulama girdiklerinizi okuyabilir. Geçiş anahtarları da çalışmayabilir.

browser-how = Uygulamanın menüsünü açın ve “Tarayıcıda aç” seçeneğini seçin. Ya da adresi kopyalayıp tarayıcınıza yapıştırın.

browser-copy-button = Adresi kopyala
