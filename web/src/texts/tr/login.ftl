# Oturum açmanın ikinci adımı.

login-title-passkey = Geçiş anahtarınızla onaylayın
login-title-totp = Kimlik doğrulama uygulamanızdaki kodu girin
login-title-email = E-postanızdaki kodu girin
login-title-recovery_code = Bir kurtarma kodu girin
login-title-bypass_code = Destek ekibinin verdiği kodu girin
login-label-totp = Altı haneli kod
login-label-recovery_code = Kurtarma kodu
login-label-bypass_code = Destek ekibinin kodu
login-hint-totp = Kod almak için kimlik doğrulama uygulamanızı açın.
login-hint-recovery_code = Kaydettiğiniz on koddan birini girin. Her biri bir kez çalışır.
login-hint-bypass_code = Bu kodu size destek ekibi verdi. Bir kez çalışır.
login-clock = Kod çalışmıyor mu? Telefonunuzun saati otomatik ayarladığından emin olun.
login-trust = { $days ->
    [one] Bu tarayıcıya bir gün boyunca güven
   *[other] Bu tarayıcıya { $days } gün boyunca güven
}
login-other-ways = Başka bir yol deneyin
login-use-passkey = Geçiş anahtarınızı veya güvenlik anahtarınızı kullanın
login-use-totp = Kimlik doğrulama uygulamanızı kullanın
login-use-email = { $address } adresine kod gönderin
login-use-recovery_code = Kurtarma kodu kullanın
login-use-bypass_code = Destek ekibinin kodunu kullanın
login-blocked = İlk adımda e-postanızı kullandınız, bu yüzden burada yeniden kullanamazsınız. Kurtarma kodu kullanın veya destek ekibinden kod isteyin.
login-obstacle-browser = Bu tarayıcı geçiş anahtarınızı kullanamıyor. Anahtarınız başka bir tarayıcıda veya başka bir cihazda çalışır.
login-obstacle-page = Geçiş anahtarınız bu sayfada çalışmıyor. Destek ekibine haber verin.
login-only-passkey = Başka bir yöntem ayarlamadınız. Başka bir tarayıcı veya cihaz kullanın ya da destek ekibinden kod isteyin.
login-passed = Oturum açtınız
login-moving-on = Bir dakika…
login-locked = Çok fazla yanlış kod
login-locked-wait = Güvenliğiniz için uygulamadan veya e-postadan gelen kodlar duraklatıldı. Kurtarma kodunuz veya destek ekibinden bir kodunuz varsa beklemeniz gerekmez.
login-locked-staff = Güvenliğiniz için uygulamadan veya e-postadan gelen kodlar, destek ekibi hesabınızın kilidini açana kadar duraklatıldı. Kurtarma koduyla veya destek ekibinin verdiği kodla hemen oturum açabilirsiniz.
login-locked-left = Yeniden denemek için kalan süre: { $left }.
login-paused = Uygulamadan veya e-postadan gelen kodlar duraklatıldı. Kalan süre: { $left }.
login-paused-staff = Uygulamadan veya e-postadan gelen kodlar, destek ekibi hesabınızın kilidini açana kadar duraklatıldı.
login-paused-passkey = Geçiş anahtarınız çalışmaya devam eder.
login-expired = Oturum açma süresi doldu
login-expired-why = Kodunuz yanlış değildi, ancak oturum açma çok uzun sürdü. Şifrenizi yeniden girin.
login-expired-early = Oturum açma çok uzun sürdü. Şifrenizi yeniden girin.
login-expired-go = Yeniden oturum açın
login-completed = Zaten oturum açtınız
login-completed-why = Bu oturum açma işlemi daha önce, belki başka bir sekmede tamamlandı.
login-completed-go = Devam et

setup-title = Hesabınızı koruyun
setup-required = Bu yardım merkezi iki adımlı oturum açmayı zorunlu tutuyor. Ayarlaması bir dakika sürer.
setup-offered = İki adımlı oturum açma { DATETIME($until, dateStyle: "long", timeStyle: "short") } itibarıyla zorunlu oluyor. Şimdi ayarlayın veya o zamana kadar atlayın.
setup-none = E-posta adresiniz onaylanmadığı için ayarlanacak bir şey yok. Destek ekibiyle iletişime geçin.
setup-choose-passkey = Geçiş anahtarı oluşturun
setup-choose-totp = Kimlik doğrulama uygulaması kullanın
setup-choose-email = Kodları e-postayla alın
setup-passkey-why = Parmak iziniz, yüzünüz, cihaz PIN'iniz veya güvenlik anahtarınızla oturum açın. Sahte oturum açma sayfaları geçiş anahtarını çalamaz.
setup-email-title = E-posta adresinizi onaylayın
setup-skip = Şimdilik atla
setup-back = Başka bir yöntem seç
