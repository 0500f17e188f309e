# Çalışanlar için tek bir kullanıcının sayfası: bilgiler, destek işlemleri ve geçmiş.

people-back = Listeye dön

user-id = Kimlik: { $id }
user-methods = Oturum açma yöntemleri
user-more = Diğer işlemler
user-danger = Tehlikeli bölge
user-own = Bu sizin profiliniz
user-own-why = Kendi iki faktörlü kimlik doğrulamanızı burada yönetemezsiniz. Hesap alanınızı kullanın veya bir iş arkadaşınıza sorun.
user-unseen = Henüz oturum açmadı
user-unseen-why = Kullanıcı, ilk kez oturum açtıktan sonra burada görünür.
user-unseen-add = Bu kullanıcı henüz oturum açmadı. İlk oturum açmadan önce, örneğin geçici giriş kodu veya muafiyetle yardımcı olmak için kullanıcıyı ekleyin.
user-confirmed = onaylandı
user-unconfirmed = onaylanmadı
user-add = Kullanıcı ekle
user-added = Kullanıcı eklendi.

user-says = Kullanıcı ne diyor?
user-says-first = Önce kullanıcının kimliğini doğrulayın. Arayan bir saldırgan olabilir.
user-says-lost-phone = “Telefonumu kaybettim.”
user-says-lost-passkey = “Güvenlik anahtarımı veya geçiş anahtarımın olduğu cihazı kaybettim.”
user-says-no-passkey = “Geçiş anahtarım çalışmıyor.”
user-says-new-phone = “Yeni bir telefonum var.”
user-says-no-mail = “E-posta almıyorum.”
user-says-locked = “Çok fazla yanlış kod diyor.”
user-says-no-setup = “Ayarlayamıyorum.”
user-advice-no-method = Kullanıcı bir yöntem ayarlamadığı için oturum açarken kod istenemez. Oturum açarken ayarlama isteniyorsa geçici giriş koduyla bir kez atlanabilir.
user-advice-recovery = { $count ->
    [one] Kullanıcının bir kurtarma kodu kaldı. Bununla yardımınız olmadan oturum açabilir.
   *[other] Kullanıcının { $count } kurtarma kodu kaldı. Biriyle yardımınız olmadan oturum açabilir.
}
user-advice-no-recovery = Kullanıcının kurtarma kodu kalmadı.
user-advice-bypass = Geçici giriş koduyla bir kez oturum açabilir. Telefon çalındıysa kimlik doğrulama uygulamasını da kaldırın.
user-advice-phone-passkey = Telefonda geçiş anahtarı varsa onu da kaldırın.
user-advice-synced = Senkronize edilmiş bir geçiş anahtarı, kullanıcının diğer cihazlarında hâlâ çalışabilir.
user-advice-has-totp = Kullanıcının kimlik doğrulama uygulaması da var; onun kodlarıyla oturum açabilir.
user-advice-has-email = Kullanıcı için e-postayla gelen kodlar da açık; bunlarla oturum açabilir.
user-advice-bypass-passkey = Geçici giriş koduyla bir kez oturum açabilir. Başka kimse kullanamasın diye kaybolan cihazın veya güvenlik anahtarının geçiş anahtarını aşağıdan kaldırın.
user-advice-bypass-once = Geçici giriş koduyla bir kez oturum açabilir. Sonra hesap alanında yeni bir geçiş anahtarı ekleyebilir.
user-advice-former-domain = { $count ->
    [one] Bir geçiş anahtarı, yardım merkezinin artık kullanmadığı bir alan adı için oluşturulmuş; bu yüzden oturum açmak için kullanılamaz.
   *[other] { $count } geçiş anahtarı, yardım merkezinin artık kullanmadığı bir alan adı için oluşturulmuş; bu yüzden oturum açmak için kullanılamaz.
}
user-advice-address = Tarayıcının hangi adresi gösterdiğini sorun. Geçiş anahtarları yalnızca yardım merkezinin kendi alan adında çalışır: başka bir adresteyse kullanıcı sahte bir sayfada olabilir ve oraya hiçbir şey girmemelidir.
user-advice-same-device = Geçiş anahtarı yalnızca kullanıcının onu eklerken kullandığı tarayıcıda, cihazda veya güvenlik anahtarında bulunabilir. Kullanıcıdan orada denemesini isteyin.
user-advice-full = Kullanıcının beş kimlik doğrulama uygulaması var ve başka ekleyemez. Geçici giriş koduyla oturum açıp birini değiştirebilir. Veya önce buradan birini kaldırın.
user-advice-old-phone = Eski telefon hâlâ çalışıyorsa kullanıcı, hesap alanında yenisini ekleyebilir.
user-advice-together = Birlikte bir kimlik doğrulama uygulaması ayarlayın: kullanıcı QR kodunu tarar ve uygulamanın gösterdiği kodu size söyler. Sonra varsa eski telefondaki uygulamayı kaldırın.
user-advice-profile = Kullanıcının profilindeki adresi düzeltin veya onaylayın. O zamana kadar geçici giriş koduyla oturum açabilir.
user-advice-email-off = Bu kullanıcı için e-posta açık olmadığından oturum açarken e-postayla kod sunulmaz.
user-advice-spam = Kullanıcıdan { $address } adresinin spam klasörüne bakmasını isteyin. Bekleyemiyorsa geçici giriş koduyla oturum açabilir.
user-advice-clock = Kullanıcıdan telefonun saatini otomatik ayarlamasını isteyin. O zamana kadar doğru kodlar reddedilebilir.
user-advice-not-locked = Kullanıcı kilitli değil. Kod reddediliyorsa eski bir kod olabilir veya telefonun saati yanlış olabilir. Geçici giriş koduyla kullanıcı bir kez oturum açabilir.
user-advice-recovery-locked = { $count ->
    [one] Kullanıcının son kurtarma kodu, kodlar duraklatılmışken bile çalışır.
   *[other] Kullanıcının { $count } kurtarma kodundan biri, kodlar duraklatılmışken bile çalışır.
}
user-advice-passkey-locked = Kullanıcının geçiş anahtarı, kodlar duraklatılmışken bile çalışır.
user-advice-unlock = Hemen yeniden deneyebilmesi için kullanıcının kilidini açın.
user-advice-has-method = Kullanıcı zaten bir yöntem ayarladı. Kullanamıyorsa geçici giriş koduyla bir kez oturum açabilir, sonra hesap alanında başka bir yöntem ekleyebilir.
user-advice-exempt = Muafiyet kullanıcıya daha fazla zaman tanır: bitene kadar oturum açarken ayarlama gerekmez. Veya “Diğer işlemler” altında birlikte bir kimlik doğrulama uygulaması ayarlayın.

user-required-since = 2FA'nın zorunlu olduğu zaman: { people-time }
user-ends-requirement = Bu, 2FA ayarlama zorunluluğunu da sona erdirir.
user-ends-exemption = Bu, muafiyeti de sona erdirir.

user-exempt-for = Muafiyet süresi
user-exempt-day = 1 gün
user-exempt-week = 1 hafta
user-exempt-month = 1 ay
user-exempt-date = Bir tarihe kadar
user-exempt-last-day = Son gün

people-fact-passkey = Geçiş anahtarları
people-fact-totp = Kimlik doğrulama uygulamaları
people-fact-email = E-posta
people-fact-codes = Kodlar
people-locked-until = Kodlar duraklatıldı. Bitiş: { people-time }.
people-until-unlocked = Bir temsilci kullanıcının kilidini açana kadar
people-mail-limited-until = E-postayla gönderilen kodların sınırına ulaşıldı. Şu zamana kadar veya siz kullanıcının kilidini açana kadar kod gönderilmez: { people-time }.
people-failures = { $failures ->
    [one] Bir yanlış kod
   *[other] Art arda { $failures } yanlış kod
}
people-none-set-up = Ayarlanmadı
people-since = Başlangıç: { people-time }
people-last-used = Son kullanım: { people-time }
people-never-used = Hiç kullanılmadı
people-clock-fast = Telefonun saati yaklaşık { $seconds } sn ileri.
people-clock-slow = Telefonun saati yaklaşık { $seconds } sn geri.
people-passkey-synced = Cihazlar arasında senkronize edildi
people-passkey-not-synced = Tek bir cihazda veya güvenlik anahtarında
people-passkey-other-domain = Başka bir alan adı için oluşturulduğundan oturum açarken kabul edilmez.
people-passkeys-by-user = Geçiş anahtarını yalnızca kullanıcı ekleyebilir, çünkü bunun için kullanıcının cihazı veya güvenlik anahtarı gerekir.
people-no-address = Kayıtlı adres yok.
people-unverified = Adres onaylanmadığı için bu adrese kod gönderilmez.
people-reminded = 2FA'yı ayarlamaya ilişkin son hatırlatma: { people-time }
people-mail-delivered = Son e-posta teslim edildi ({ people-time }).
people-mail-delayed = Son e-posta gecikti ({ people-time }).
people-mail-bounced = Son e-posta geri döndü ({ people-time }).
people-mail-complained = Son e-posta spam olarak bildirildi ({ people-time }).
people-codes-left = Kalan kurtarma kodları: { $count }
people-bypass-until = Kullanılmamış bir geçici giriş kodunun son geçerlilik zamanı: { people-time }.
people-exempt-until = Muafiyetin bitişi: { people-time }

people-do-remove-passkey = Geçiş anahtarını kaldır
people-do-totp = Kimlik doğrulama uygulaması ayarla
people-do-remove-totp = Kimlik doğrulama uygulamasını kaldır
people-do-email-on = E-postayı aç
people-do-email-off = E-postayı kapat
people-do-bypass = Geçici giriş kodu ver
people-do-unlock = Kilidi aç
people-do-exempt = Muafiyet tanı
people-do-exempt-end = Muafiyeti sona erdir
people-do-require = 2FA'yı zorunlu tut
people-do-require-end = 2FA zorunluluğunu kaldır
people-do-remove-all = Tüm yöntemleri kaldır
people-about-remove-passkey = “{ $label }” artık oturum açarken çalışmaz.
people-about-totp = Kullanıcı bir QR kodunu tarar ve uygulamanın gösterdiği kodu size söyler.
people-about-remove-totp = “{ $label }” artık oturum açarken çalışmaz.
people-about-email-on = Kodlar { $address } adresine gönderilir.
people-about-email-off = Kullanıcı artık e-postayla kod almaz.
people-about-bypass = Tek bir oturum açma için kod. Öncekinin yerini alır. Kullanıcının yöntemleri korunur. Önce kullanıcının kimliğini doğrulayın.
people-about-unlock = Kodlar hemen yeniden çalışır.
people-about-exempt = Kullanıcının bir süre 2FA ayarlaması gerekmez. Zaten bir yöntemi varsa oturum açarken istenmeye devam eder.
people-about-exempt-end = Kullanıcı herkesle aynı kurallara uymalıdır.
people-about-require = Ayarlarda hangi gruplar belirtilirse belirtilsin kullanıcı 2FA ayarlamalıdır. Geçiş süresi yine geçerlidir.
people-about-require-end = Kullanıcı için herkesle aynı kurallar geçerlidir.
people-about-remove-all = Bu; geçiş anahtarlarını, kimlik doğrulama uygulamalarını ve e-postayla gelen kodları, ayrıca güvenilir tarayıcıları, kurtarma kodlarını ve geçici giriş kodunu kaldırır. Kullanıcı yeniden bir yöntem ayarlayana kadar oturum açmak için şifresi yeterlidir.
people-valid = Geçerlilik süresi
people-minutes = { $minutes } dakika
people-hours = { $hours ->
    [one] Bir saat
   *[other] { $hours } saat
}
people-reason = Neden
people-reason-kept = Nedeniniz geçmişte saklanır.
people-sure = Evet, bunu { $user } kullanıcısından kaldır
people-invalid-reason = Bir neden girin.
people-invalid-until = Gelecekte bir zaman girin.
people-invalid-sure = Onaylamak için kutuyu işaretleyin.
people-done-remove-passkey = Geçiş anahtarı kaldırıldı.
people-done-totp = Kimlik doğrulama uygulaması ayarlandı. Kullanıcı, hesap alanında kurtarma kodları oluşturabilir.
people-done-remove-totp = Kimlik doğrulama uygulaması kaldırıldı.
people-done-email-on = E-posta açıldı.
people-done-email-off = E-posta kapatıldı.
people-done-bypass = Geçici giriş kodu verildi.
people-done-unlock = Kullanıcının kilidi açıldı.
people-done-exempt = Muafiyet tanındı.
people-done-exempt-end = Muafiyet sona erdirildi.
people-done-require = 2FA zorunlu tutuldu.
people-done-require-end = 2FA bu kullanıcı için artık zorunlu değil.
people-done-remove-all = Tüm yöntemler kaldırıldı.
people-code-once = Bu geçici giriş kodunu bir daha görmeyeceksiniz
people-code-until = Tek bir oturum açma için, son geçerlilik zamanı: { people-time }.
people-code-done = Bitti

people-history = Geçmiş
people-history-none = Henüz bir şey yok.
people-did-by = { people-time }, { $kind ->
    [user] kullanıcı
    [admin] yönetici { $id }
    [agent] temsilci { $id }
   *[service] yardım masası sistemi
}
people-did-user_seen = İlk kez görüldü
people-did-address_changed = Adres değiştirildi: { $old_email } → { $new_email }
people-did-locked_out = { $failures } yanlış koddan sonra kilitlendi
people-did-recovery_code_used = Kurtarma kodu kullanıldı
people-did-setup_skipped = Ayarlama atlandı
people-did-passkey_added = “{ $label }” geçiş anahtarı eklendi
people-did-passkey_renamed = Geçiş anahtarının yeni adı: “{ $label }”
people-did-passkey_removed = “{ $label }” geçiş anahtarı kaldırıldı
people-did-passkey_copied = “{ $label }” geçiş anahtarıyla oturum açma, anahtar kopyalanmış olabileceği için reddedildi
people-did-totp_added = “{ $label }” kimlik doğrulama uygulaması eklendi
people-did-totp_imported = “{ $label }” kimlik doğrulama uygulaması başka bir sistemden aktarıldı
people-did-email_added = E-posta açıldı
people-did-totp_renamed = Kimlik doğrulama uygulamasının yeni adı: “{ $label }”
people-did-totp_removed = “{ $label }” kimlik doğrulama uygulaması kaldırıldı
people-did-totp_setup_begun = Kimlik doğrulama uygulaması ayarlanmaya başlandı
people-did-email_removed = E-posta kapatıldı
people-did-factors_removed = Tüm yöntemler kaldırıldı
people-did-user_erased = Tüm veriler silindi
people-did-recovery_codes_renewed = Yeni kurtarma kodları oluşturuldu
people-did-browser_trusted = Tarayıcıya güvenildi
people-did-browsers_forgotten = Tüm güvenilir tarayıcılar kaldırıldı
people-did-browser_forgotten = “{ $label }” güvenilir tarayıcısı kaldırıldı
people-did-browser_token_reused = “{ $label }” güvenilir tarayıcısı, belirteci kopyalandığı için kaldırıldı
people-did-bypass_code_issued = Geçici giriş kodu verildi, son geçerlilik zamanı: { people-time }
people-did-bypass_code_used = Geçici giriş kodu kullanıldı
people-did-unlocked = { $failures } yanlış koddan sonra kilidi açıldı
people-did-exemption_set = Muafiyetin bitişi: { people-time }
people-did-exemption_ended = Muafiyet sona erdirildi
people-did-requirement_set = 2FA zorunlu tutuldu
people-did-requirement_ended = 2FA zorunluluğu kaldırıldı
people-did-grant_given = İzin verildi: { $agent_id }
people-did-grant_withdrawn = İzin geri alındı: { $agent_id }
people-did-policy_changed = Ayarlar değiştirildi
people-did-sender_added = { $sender_id } göndereni eklendi
people-did-sender_removed = { $sender_id } göndereni kaldırıldı
people-did-sender_confirmed = { $sender_id } göndereni koduyla onaylandı
people-did-sender_ended = { $sender_id } göndereni on yanlış koddan sonra kaldırıldı
people-did-plan_changed = Plan { $new_plan } olarak değiştirildi

problem-own-record = Kendi iki faktörlü kimlik doğrulamanızı burada yönetemezsiniz. Bir iş arkadaşınıza sorun.
problem-grant-required = “Can reset password/manage 2FA” iznine ihtiyacınız var. Bir yöneticiden bu izni vermesini isteyin.
problem-address-unknown = Kullanıcının onaylanmış e-posta adresi yok. Önce profilinde onaylanması gerekir.
problem-no-factor = Kullanıcı henüz bir yöntem ayarlamadı.
problem-wrong-token-use = Bu sayfa yalnızca çalışanlar içindir.
