# Hesap alanı.

account-title = İki adımlı oturum açma
account-on = İki adımlı oturum açma açık.
account-off = İki adımlı oturum açma kapalı. Hesabınızı korumak için bir yöntem ayarlayın.
account-required = Bu yardım merkezi iki adımlı oturum açmayı zorunlu tutuyor. Kullanmaya devam etmek için bir yöntem ayarlayın.
account-grace = İki adımlı oturum açma { DATETIME($until, dateStyle: "long", timeStyle: "short") } itibarıyla zorunlu oluyor. Bundan önce bir yöntem ayarlayın.
account-mandatory = Bu yardım merkezi zorunlu tutuyor.
account-locked = Çok fazla yanlış kod. Kodlar saat { DATETIME($until, timeStyle: "short") } olana kadar duraklatıldı.
account-mail-limited = Kod içeren e-postalar için sınıra ulaştınız. Bir sonrakini şu tarihte isteyebilirsiniz: { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Destek ekibi sınırı daha önce kaldırabilir.
account-no-methods = Bu yardım merkezi şu anda iki adımlı oturum açma sunmuyor.
account-method-off = Bu yardım merkezi şu anda bu yöntemi sunmuyor. Sizden istenmeyecek.
account-added = Eklendi: { DATETIME($at, dateStyle: "medium") }
account-added-at = Eklendi: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = Son kullanım: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Henüz kullanılmadı
account-until = Güvenin bitişi: { DATETIME($at, dateStyle: "medium") }
account-rename = Yeniden adlandır
account-name = Ad
account-factor-remove = “{ $label }” kaldırılsın mı?

account-passkeys = Geçiş anahtarları
account-passkeys-none = Parmak iziniz, yüzünüz, cihaz PIN'iniz veya güvenlik anahtarınızla oturum açın. Sahte oturum açma sayfaları geçiş anahtarını çalamaz.
account-passkeys-add = Geçiş anahtarı ekle
account-passkey-synced = Senkronize edildi
account-passkey-elsewhere = Bu yardım merkezinin başka bir adresi için oluşturulmuş. Burada çalışmaz.
account-passkey-remove-what = Bu geçiş anahtarını şu tarihte eklediniz: { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Artık onunla oturum açamayacaksınız. Cihazınızdaki veya şifre yöneticinizdeki kopyası, siz oradan silene kadar kalır.

account-apps = Kimlik doğrulama uygulamaları
account-apps-none = Telefonunuzdaki bir uygulama her 30 saniyede yeni bir kod gösterir. İnternet olmadan da çalışır.
account-apps-add = Kimlik doğrulama uygulaması ekle
account-app-remove-what = Bu uygulamayı şu tarihte eklediniz: { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Kodları artık çalışmayacak.

account-email = E-postayla gelen kodlar
account-email-on = Oturum açarken { $address } adresine kod alabilirsiniz.
account-email-off = Oturum açarken { $address } adresine kod alın.
account-email-switch-on = Aç
account-email-switch-off = Kapat
account-email-remove = E-postayla gelen kodlar kapatılsın mı?
account-email-remove-what = Bu kodlarla oturum açamayacaksınız.
account-email-add = E-postayla gelen kodları aç

account-codes = Kurtarma kodları
account-codes-left = { $left ->
    [0] Hiç kurtarma kodunuz kalmadı.
    [one] Bir kurtarma kodunuz kaldı.
   *[other] { $left } kurtarma kodunuz kaldı.
}
account-codes-low = Telefonunuzu veya geçiş anahtarınızı kaybetseniz ya da e-postanızı okuyamasanız bile oturum açabilmek için yeni kodlar oluşturun.
account-codes-renew = Yeni kodlar oluştur
account-codes-renew-why = On yeni kod alacaksınız. Eskileri artık çalışmayacak.

account-browsers = Güvenilir tarayıcılar
account-browsers-skip = Bu tarayıcılarda ikinci adım atlanır.
account-browsers-empty = Henüz güvenilir tarayıcı yok. Güvenilir tarayıcılarda ikinci adım atlanır.
account-browsers-forget = Tüm tarayıcıları unut
account-browsers-remove = Tüm tarayıcılar unutulsun mu?
account-browsers-ask-again = { $count ->
    [one] Bu tarayıcıyla bir sonraki oturum açışınızda ikinci adım yeniden istenecek:
   *[other] Bu { $count } tarayıcıyla bir sonraki oturum açışınızda ikinci adım yeniden istenecek:
}
account-browser-forget = Unut
account-browser-remove = “{ $label }” unutulsun mu?
account-browser-named = { $label }, son kullanım: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = Yöntem eklediğinizde güvenilir tarayıcılarınız sıfırlanır.
account-resets = { $count ->
    [one] Bu güvenilir tarayıcı unutulacak ve ikinci adımı yeniden isteyecek:
   *[other] Bu { $count } güvenilir tarayıcı unutulacak ve ikinci adımı yeniden isteyecek:
}

account-proof = Siz olduğunuzu onaylayın
account-proof-passkey = Devam etmek için geçiş anahtarınızı kullanın.
account-proof-why = Devam etmek için bir kod girin.
problem-cancelled = Hiçbir şey değiştirilmedi.

account-done-passkey-added = Geçiş anahtarı eklendi.
account-done-passkey-renamed = Geçiş anahtarı yeniden adlandırıldı.
account-done-passkey-removed = Geçiş anahtarı kaldırıldı.
account-done-app-added = Kimlik doğrulama uygulaması eklendi.
account-done-app-renamed = Kimlik doğrulama uygulaması yeniden adlandırıldı.
account-done-app-removed = Kimlik doğrulama uygulaması kaldırıldı.
account-done-email-on = E-postayla gelen kodlar açıldı.
account-done-email-off = E-postayla gelen kodlar kapatıldı.
account-done-codes-renewed = Yeni kurtarma kodlarınız var.
account-done-browser-forgotten = Tarayıcı unutuldu.
account-done-browsers-forgotten = Tüm tarayıcılar unutuldu.
