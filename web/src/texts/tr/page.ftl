# Barındırılan sayfalar.

page-login = İki adımlı oturum açma
page-account = Oturum açma güvenliği
page-policy = İki faktörlü kimlik doğrulama
page-people = Kullanıcılar
page-user = Kullanıcı
page-guide = İki adımlı oturum açma kılavuzu
page-no-token = Yardım merkezinizden başlayın. Bu sayfayı sizin için o açar.
page-no-return = Sizi geldiğiniz yere geri götüremiyoruz. Destek ekibiyle iletişime geçin.
page-return-none = Yöneticiler için: oturum açma belirtecinde return_to talebi yok.
page-return-unknown = Yöneticiler için: AllowedOrigins, oturum açma belirtecinin return_to değerindeki siteyi içermiyor.
page-return-other = Yöneticiler için: bu sayfanın adresindeki return_to, oturum açma belirtecindekiyle aynı değil.
page-back = { $site } sitesine dön
page-no-code = Kod gerekmiyor
page-no-code-why = Bu kez { $site } sitesinde kod olmadan oturum açabilirsiniz.
page-continue = { $site } sitesine devam et
