# Kullanıcılar için makale: <two-factor-guide>. Düğme adları diğer dosyalardan gelir.

guide-contents = Bu sayfada
guide-none = Bu yardım merkezi şu anda iki adımlı oturum açma sunmuyor.

guide-what = İki adımlı oturum açma nedir?
guide-what-second = İki adımlı oturum açma, şifrenizden sonra yalnızca sizin tamamlayabileceğiniz ikinci bir adım ekler. Şifrenizi bilen biri bile sizin yerinize oturum açamaz.
guide-what-methods = Şu yöntemleri kullanabilirsiniz:
guide-what-passkey = Telefonunuzdaki, bilgisayarınızdaki veya güvenlik anahtarınızdaki bir geçiş anahtarı parmak izinizi, yüzünüzü veya cihaz PIN'inizi ister. En güvenli yöntem budur ve kod girmeniz gerekmez.
guide-what-totp = Telefonunuzdaki veya bilgisayarınızdaki bir kimlik doğrulama uygulaması her 30 saniyede yeni bir kod gösterir. İnternet olmadan da çalışır.
guide-what-email = Profilinizdeki adrese kod içeren bir e-posta gönderilir.
guide-what-safe = Kodlarınızı yalnızca oturum açarken veya ayarlarınızı değiştirirken girin. Sizi arayan veya size yazan hiç kimseye asla kod vermeyin.

guide-passkey = Geçiş anahtarı kullanma
guide-passkey-what = Geçiş anahtarı; telefonunuzda, bilgisayarınızda veya bir güvenlik anahtarında kalan, bu yardım merkezi için bir anahtardır. Parmak iziniz, yüzünüz veya cihaz PIN'inizle kullanılır ve sahte bir web sitesi onu çalamaz.
guide-passkey-phone-start = Telefonunuzda oturum açın ve hesabınızı açın. “{ account-passkeys-add }”, ardından “{ passkey-create }” seçeneğini seçin.
guide-passkey-phone-confirm = Parmak iziniz, yüzünüz veya cihaz PIN'inizle onaylayın. Telefonunuz geçiş anahtarını kaydeder.
guide-passkey-synced = Telefonlar ve şifre yöneticileri çoğu zaman geçiş anahtarlarını diğer cihazlarınızla senkronize eder. Böylece aynı geçiş anahtarını o cihazlarda da kullanabilirsiniz.
guide-passkey-computer-start = Bilgisayarınızda oturum açın ve hesabınızı açın. “{ account-passkeys-add }”, ardından “{ passkey-create }” seçeneğini seçin.
guide-passkey-computer-confirm = Bilgisayarınızın kilidini açtığınız yolla, örneğin Windows Hello veya Touch ID ile onaylayın.
guide-passkey-computer-phone = Bilgisayarda bunların hiçbiri yoksa tarayıcının iletişim kutusunda telefonunuzu seçin ve oradaki adımları izleyin.
guide-passkey-key = Güvenlik anahtarıyla
guide-passkey-key-start = Oturum açın ve hesabınızı açın. “{ account-passkeys-add }”, ardından “{ passkey-create }” seçeneğini, sonra da tarayıcının iletişim kutusunda güvenlik anahtarını seçin.
guide-passkey-key-touch = Anahtarı takın veya telefonunuzun arkasına yaklaştırın. Yanıp söndüğünde anahtara dokunun ve istenirse anahtarın PIN'ini girin.
guide-passkey-second = Cihazı kaybetseniz bile oturum açabilmek için ikinci bir geçiş anahtarı veya başka bir yöntem de ekleyin.
guide-passkey-use = Geçiş anahtarınızla oturum açma
guide-passkey-use-how = Şifrenizden sonra “{ passkey-use }” seçeneğini seçin. Tarayıcının iletişim kutusunda parmak iziniz, yüzünüz veya cihaz PIN'inizle onaylayın ya da güvenlik anahtarınıza dokunun.
guide-passkey-new = Yeni bir telefona veya bilgisayara geçme
guide-passkey-new-synced = Senkronize edilmiş bir geçiş anahtarı, yeni cihazda aynı şifre yöneticisini ayarladığınız anda orada görünür.
guide-passkey-new-add = Senkronize edilmemişse eski cihazla veya başka bir yöntemle oturum açın ve yeni cihazda bir geçiş anahtarı ekleyin. Sonra eskisini hesabınızdaki listeden kaldırın.
guide-passkey-lost = Cihazı veya güvenlik anahtarını kaybederseniz
guide-passkey-lost-then = Sonra, başka kimse kullanamasın diye geçiş anahtarını hesabınızdaki listeden kaldırın.
guide-passkey-trouble = Geçiş anahtarınız çalışmıyorsa
guide-passkey-trouble-address = Tarayıcınızdaki adresi kontrol edin. Geçiş anahtarı yalnızca yardım merkezinizin kendi adresinde çalışır. Başka bir adresteyseniz sahte bir sayfada olabilirsiniz: oraya hiçbir şey girmeyin.
guide-passkey-trouble-device = Geçiş anahtarını eklerken kullandığınız tarayıcıyı, cihazı veya güvenlik anahtarını kullanın. Başka birinde bulunmayabilir.
guide-passkey-trouble-dialog = Tarayıcının iletişim kutusu siz onaylamadan kapanırsa yeniden deneyin.
guide-passkey-trouble-other = Yine de çalışmazsa başka bir yöntemle oturum açmak için “{ login-other-ways }” seçeneğini seçin.

guide-app = Kimlik doğrulama uygulaması ayarlama
guide-app-which = Tek kullanımlık kodlar için istediğiniz uygulamayı kullanabilirsiniz; örneğin Google Authenticator, Microsoft Authenticator ya da 1Password veya Bitwarden gibi bir şifre yöneticisi.
guide-app-phone = Telefonunuzda
guide-app-install = Telefonunuza bir kimlik doğrulama uygulaması yükleyin.
guide-app-start = Bilgisayarınızda oturum açın ve hesabınızı açın. “{ account-apps-add }” seçeneğini seçin; bir QR kodu görünür.
guide-app-scan = Uygulamada bir hesap ekleyin ve QR kodunu tarayın.
guide-app-code = Uygulamanın gösterdiği altı haneli kodu girin.
guide-app-same-phone = Uygulama, oturum açtığınız telefonda mı? O hâlde kodu taramak yerine “{ totp-on-this-phone }” seçeneğini seçin.
guide-app-computer = Bilgisayarınızda
guide-app-computer-install = Bir kimlik doğrulama uygulaması yükleyin veya tek kullanımlık kodları gösteren bir şifre yöneticisi kullanın.
guide-app-computer-start = Oturum açın ve hesabınızı açın. “{ account-apps-add }” seçeneğini seçin ve kurulum anahtarını kopyalayın.
guide-app-computer-key = Uygulamada elle bir hesap ekleyin ve kurulum anahtarını yapıştırın.
guide-save = Kurtarma kodları görürseniz bunları kaydedin. Yalnızca bir kez gösterilirler.
guide-required = Yardım merkeziniz iki adımlı oturum açmayı zorunlu tutuyorsa ayarlama, oturum açtığınızda başlar.

guide-email = Kodları e-postayla alma
guide-email-on = Oturum açın ve hesabınızı açın. “{ account-email }” altında “{ account-email-switch-on }” seçeneğini seçin.
guide-email-code = Profilinizdeki adrese altı haneli bir kod göndeririz. Adresi onaylamak için kodu girin.
guide-email-late = E-posta gelmedi mi? Önce spam klasörünüze bakın. Kodun süresi on dakika sonra dolar.
guide-email-app = Kimlik doğrulama uygulaması e-postadan daha güvenlidir; ikisini birden de kullanabilirsiniz.
guide-email-lost = E-postanızı artık okuyamıyorsanız kurtarma koduyla oturum açın veya destek ekibiyle iletişime geçin.

guide-recovery = Kurtarma kodlarınızı güvende tutun
guide-recovery-purpose = İlk yönteminizle birlikte on kurtarma kodu alırsınız. Her zamanki yönteminizi kullanamadığınızda bunların her biriyle bir kez oturum açabilirsiniz.
guide-recovery-where = Kodları yazdırın veya bir şifre yöneticisinde saklayın. Yalnızca telefonunuzda tutmayın.
guide-recovery-how = Birini kullanmak için ikinci adımda “{ login-other-ways }”, ardından “{ login-use-recovery_code }” seçeneğini seçin.
guide-recovery-renew = Yalnızca birkaç kodunuz kaldıysa veya kodları başka biri gördüyse hesabınızda “{ account-codes-renew }” seçeneğini seçin. Eski kodlar artık çalışmaz.

guide-browsers = Kendi tarayıcılarınıza güvenin
guide-browsers-how = { $days ->
    [0] İkinci adımda tarayıcıya güvenmeyi seçebilirsiniz. Sonra o tarayıcıda birkaç gün boyunca yalnızca şifrenizle oturum açarsınız.
    [one] İkinci adımda tarayıcıya güvenmeyi seçebilirsiniz. Sonra o tarayıcıda bir gün boyunca yalnızca şifrenizle oturum açarsınız.
   *[other] İkinci adımda tarayıcıya güvenmeyi seçebilirsiniz. Sonra o tarayıcıda { $days } gün boyunca yalnızca şifrenizle oturum açarsınız.
}
guide-browsers-own = Yalnızca başka kimsenin kullanmadığı tarayıcılara güvenin. Herkese açık bir bilgisayardaki tarayıcıya asla güvenmeyin.
guide-browsers-end = Güveni sona erdirmek için hesabınızda tarayıcının yanındaki “{ account-browser-forget }” seçeneğini seçin. “{ account-browsers-forget }” seçeneği güveni her yerde sona erdirir.

guide-new-phone = Yeni bir telefona geçme
guide-new-phone-first = Bunu eski telefonunuz hâlâ elinizdeyken yapın. Uygulamanız kodlarını yeni telefona kendiliğinden taşıyorsa burada yapmanız gereken bir şey yoktur.
guide-new-phone-add = Oturum açın ve hesabınızı açın. “{ account-apps-add }” seçeneğini seçin. Sizden kod istenirse eski telefonu kullanın.
guide-new-phone-scan = Yeni telefondaki uygulamayla QR kodunu tarayın ve uygulamanın gösterdiği kodu girin.
guide-new-phone-remove = Eski telefondaki uygulamayı hesabınızdaki listeden kaldırın.

guide-lost = Telefonunuzu kaybederseniz
guide-lost-code = Kurtarma koduyla oturum açın: “{ login-other-ways }”, ardından “{ login-use-recovery_code }” seçeneğini seçin.
guide-lost-email = Veya açtıysanız e-postayla kod alın.
guide-lost-passkey = Veya başka bir cihazdaki geçiş anahtarını ya da güvenlik anahtarınızı kullanın.
guide-lost-browser = Veya daha önce güvendiğiniz bir tarayıcıyı kullanın. O tarayıcıda kod istenmez.
guide-lost-then = Sonra kaybolan telefondaki uygulamayı hesabınızdan kaldırın ve başka bir cihazda uygulama ekleyin. Telefon başka birinin elinde olabilirse şifrenizi de değiştirin.
guide-lost-support = Bunların hiçbiri işe yaramazsa destek ekibiyle iletişime geçin. Bir temsilci size tek bir oturum açma için kod verebilir.

guide-wrong = Kod çalışmıyorsa
guide-wrong-time = Telefonunuzun tarihi ve saati otomatik ayarladığından emin olun. Kodlar saate bağlıdır.
guide-wrong-name = Uygulamanızda birden fazla hesap varsa “{ $name }” için gösterilen kodu kullanın.
guide-wrong-next = Bir sonraki kodu bekleyin. Her kod yalnızca bir kez çalışır.
guide-wrong-email = En yeni e-postadaki kodu on dakika içinde kullanın.
guide-wrong-lock = Beş yanlış koddan sonra biraz beklemeniz gerekir. Kurtarma kodları bu sırada da çalışır.
guide-wrong-passkey = Geçiş anahtarınız da bu sırada çalışır.

guide-help = Yardım mı gerekiyor?
guide-help-what = Buradakilerin hiçbiri işe yaramazsa yardım merkezinizin destek ekibiyle iletişime geçin. Ne denediğinizi ve sayfada ne gördüğünüzü yazın, ancak kodlarınızı veya şifrenizi göndermeyin.
guide-contact = Destek ekibiyle iletişime geçin
