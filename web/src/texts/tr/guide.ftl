# Kullanıcılar için makale: <two-factor-guide>. Düğme adları diğer dosyalardan gelir.

guide-contents = Bu sayfada
guide-none = Bu yardım merkezi şu anda iki adımlı oturum açma sunmuyor.

guide-what = İki adımlı oturum açma nedir?
guide-what-totp = Telefonunuzdaki veya bilgisayarınızdaki bir kimlik doğrulama uygulaması her 30 saniyede yeni bir kod gösterir. İnternet olmadan da çalışır.
guide-what-email = Profilinizdeki adrese kod içeren bir e-posta gönderilir.
guide-what-safe = Kodlarınızı yalnızca oturum açarken veya ayarlarınızı değiştirirken girin. Sizi arayan veya size yazan hiç kimseye asla kod vermeyin.

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
guide-recovery-where = Kodları yazdırın veya bir şifre yöneticisinde saklayın. Yalnızca telefonunuzda tutmayın.
guide-recovery-renew = Yalnızca birkaç kodunuz kaldıysa veya kodları başka biri gördüyse hesabınızda “{ account-codes-renew }” seçeneğini seçin. Eski kodlar artık çalışmaz.

guide-browsers = Kendi tarayıcılarınıza güvenin
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
guide-lost-browser = Veya daha önce güvendiğiniz bir tarayıcıyı kullanın. O tarayıcıda kod istenmez.
guide-lost-then = Sonra kaybolan telefondaki uygulamayı hesabınızdan kaldırın ve başka bir cihazda uygulama ekleyin. Telefon başka birinin elinde olabilirse şifrenizi de değiştirin.
guide-lost-support = Bunların hiçbiri işe yaramazsa destek ekibiyle iletişime geçin. Bir temsilci size tek bir oturum açma için kod verebilir.

guide-wrong = Kod çalışmıyorsa
guide-wrong-time = Telefonunuzun tarihi ve saati otomatik ayarladığından emin olun. Kodlar saate bağlıdır.
guide-wrong-name = Uygulamanızda birden fazla hesap varsa “{ $name }” için gösterilen kodu kullanın.
guide-wrong-next = Bir sonraki kodu bekleyin. Her kod yalnızca bir kez çalışır.
guide-wrong-email = En yeni e-postadaki kodu on dakika içinde kullanın.
guide-wrong-lock = Beş yanlış koddan sonra biraz beklemeniz gerekir. Kurtarma kodları bu sırada da çalışır.

guide-help = Yardım mı gerekiyor?
guide-help-what = Buradakilerin hiçbiri işe yaramazsa yardım merkezinizin destek ekibiyle iletişime geçin. Ne denediğinizi ve sayfada ne gördüğünüzü yazın, ancak kodlarınızı veya şifrenizi göndermeyin.
guide-contact = Destek ekibiyle iletişime geçin
