# E-postaların Türkçe metinleri. Değerler en.ftl dosyasında açıklanır.

direction = ltr

region = TR
month = { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
}
date = { $day } { month } { $year }
time = { $hour }:{ $minute }
date-and-time = { date } { time } { $offset }
time-and-zone = { time } { $offset }

code-subject-login = { $issuer }: oturum açma kodunuz
code-subject-enrollment = { $issuer }: e-posta adresinizi onaylayın
code-subject-proof = { $issuer }: hesabınızdaki değişikliği onaylayın

code-purpose-login = { $issuer } hesabınızda oturum açmak için bu kodu girin:
code-purpose-enrollment = { $issuer } hesabınız için e-postayla oturum açma kodlarını etkinleştiriyorsunuz. Adresinizi onaylamak için bu kodu girin:
code-purpose-proof = { $issuer } hesabınızda oturum açma yönteminizi değiştiriyorsunuz. Bunu yapanın siz olduğunuzu onaylamak için bu kodu girin:

code-lifetime = Kod yalnızca bir kez ve { $minutes } dakika boyunca geçerlidir ({ $until } saatine kadar).
code-requested = İstek zamanı: { $time }
code-requested-from = İstek zamanı: { $time }, tarayıcı: { $browser }
code-never-share = Bu kodu asla kimseyle paylaşmayın. { $issuer } bu kodu sizden hiçbir zaman istemez.

code-objection-login = Bu kodu siz istemediniz mi? O hâlde başka biri şifrenizi biliyor. Kodu paylaşmayın ve şifrenizi değiştirin.
code-objection-enrollment = Bu kodu siz istemediniz mi? O hâlde başka biri hesabınızda oturum açmış olabilir. Kodu paylaşmayın, şifrenizi değiştirin ve bize haber verin.
code-objection-proof = Bu kodu siz istemediniz mi? O hâlde başka biri hesabınızda oturum açmış olabilir. Kodu paylaşmayın, şifrenizi değiştirin ve bize haber verin.
support = Yardım: { $url }

notice-subject-address_changed = { $issuer }: e-posta adresi değiştirildi
notice-subject-recovery_code_used = { $issuer }: kurtarma kodu kullanıldı
notice-subject-totp_added = { $issuer }: kimlik doğrulama uygulaması eklendi
notice-subject-email_added = { $issuer }: e-postayla oturum açma kodları açıldı
notice-subject-locked_out = { $issuer }: kodla oturum açma duraklatıldı
notice-subject-totp_renamed = { $issuer }: kimlik doğrulama uygulaması yeniden adlandırıldı
notice-subject-totp_removed = { $issuer }: kimlik doğrulama uygulaması kaldırıldı
notice-subject-passkey_added = { $issuer }: geçiş anahtarı eklendi
notice-subject-passkey_removed = { $issuer }: geçiş anahtarı kaldırıldı
notice-subject-passkey_copied = { $issuer }: geçiş anahtarınız kopyalanmış olabilir
notice-subject-email_removed = { $issuer }: e-postayla oturum açma kodları kapatıldı
notice-subject-factors_removed = { $issuer }: iki adımlı oturum açma kaldırıldı
notice-subject-recovery_codes_renewed = { $issuer }: yeni kurtarma kodları oluşturuldu
notice-subject-bypass_code_issued = { $issuer }: destek ekibi oturum açma kodu verdi
notice-subject-bypass_code_used = { $issuer }: destek ekibinin koduyla oturum açıldı
notice-subject-browser_trusted = { $issuer }: yeni güvenilir tarayıcı
notice-subject-browser_token_reused = { $issuer }: güvenilir tarayıcının kopyası kullanıldı
notice-subject-unlocked = { $issuer }: hesabın kilidi açıldı
notice-subject-exemption_set = { $issuer }: iki adımlı oturum açma bir süre gerekmiyor
notice-subject-exemption_ended = { $issuer }: iki adımlı oturum açma muafiyeti sona erdi

notice-address_changed = { $issuer } hesabınızın e-posta adresi değişti. Bundan sonra oturum açma kodları yeni adrese gönderilir.
notice-recovery_code_used = { $issuer } hesabınızda kurtarma kodlarınızdan biri kullanıldı.
notice-totp_added = { $issuer } hesabınıza bir kimlik doğrulama uygulaması eklendi.
notice-email_added = { $issuer } hesabınız için e-postayla oturum açma kodları açıldı.
notice-locked_out = { $issuer } hesabınız için çok fazla yanlış kod girildi. Uygulamadan veya e-postadan gelen kodlar bir süreliğine duraklatıldı. Kurtarma kodları çalışmaya devam eder.
notice-totp_renamed = { $issuer } hesabınızdaki bir kimlik doğrulama uygulaması yeniden adlandırıldı.
notice-totp_removed = { $issuer } hesabınızdan bir kimlik doğrulama uygulaması kaldırıldı.
notice-passkey_added = { $issuer } hesabınıza bir geçiş anahtarı eklendi.
notice-passkey_removed = { $issuer } hesabınızdan bir geçiş anahtarı kaldırıldı.
notice-passkey_copied = { $issuer } hesabınızda geçiş anahtarlarınızdan birinin kullanımı, bu anahtar kopyalanmış olabileceği için reddedildi. Anahtarı kaldırın ve yeni bir geçiş anahtarı ekleyin.
notice-email_removed = { $issuer } hesabınız için e-postayla oturum açma kodları kapatıldı.
notice-factors_removed = { $issuer } hesabınızdan iki adımlı oturum açma kaldırıldı: geçiş anahtarları, kimlik doğrulama uygulamaları, e-posta kodları, kurtarma kodları ve güvenilir tarayıcılar.
notice-recovery_codes_renewed = { $issuer } hesabınız için yeni kurtarma kodları oluşturuldu. Eski kodlar artık çalışmaz.
notice-bypass_code_issued = Destek ekibi { $issuer } hesabınız için bir kod verdi. Bu kodla ikinci adım olmadan bir kez oturum açılabilir.
notice-bypass_code_used = Biri, destek ekibinin verdiği bir kodla { $issuer } hesabınızda oturum açtı.
notice-browser_trusted = Bir tarayıcı artık { $issuer } hesabınız için güvenilir. Bu tarayıcıda bir süre kod olmadan oturum açılır. Tarayıcıyı hesabınızdan kaldırabilirsiniz.
notice-browser_token_reused = Biri, { $issuer } hesabınızdaki güvenilir tarayıcılardan birinin kopyasını kullandı. Bu tarayıcı artık güvenilir değil.
notice-unlocked = { $issuer } hesabınızın kilidi açıldı. Kodlar yeniden çalışıyor.
notice-exemption_set = Bir süre { $issuer } hesabınızda iki adımlı oturum açmayı ayarlamadan oturum açabilirsiniz.
notice-exemption_ended = { $issuer } hesabınızdaki iki adımlı oturum açma muafiyetiniz sona erdi.
notice-when = Ne zaman: { $time }
notice-by-user = Kim: siz veya sizin hesabınızla oturum açmış biri
notice-by-staff = Kim: { $issuer } destek ekibi
notice-by-service = Kim: bir { $issuer } sistemi
notice-objection = Bunu yapan siz değil misiniz? Hemen şifrenizi değiştirin ve { $issuer } destek ekibiyle iletişime geçin.
notice-pause = Çok sayıda değişiklik yapıldığı için bir süre bu tür e-postalar almayacaksınız. Bu sürede nelerin değiştiğini { $issuer } destek ekibinden öğrenebilirsiniz.

reminder-subject = { $issuer }: { $date } itibarıyla iki adımlı oturum açma
reminder-what = { $date } tarihinden itibaren { $issuer } hesabınızda iki adımlı oturum açma zorunlu olacak. Henüz ayarlamadınız.
reminder-how = Ayarlamak için { $issuer } sayfasını her zamanki gibi açın, oturum açın ve adımları izleyin. Yaklaşık iki dakika sürer.
reminder-no-reply = Bu e-postayı yanıtlamanız gerekmez. Bu arada ayarladıysanız bu e-postayı dikkate almayın.

# E-posta gönderilmek istenen adrese giden e-posta.
sender-code-heading = Gönderen adresi
sender-code-subject = Bu adresin e-posta gönderebileceğini onaylayın
sender-code-purpose = Bir yardım merkezi bu adresten e-posta göndermek istiyor. İzin vermek için bu kodu, kodu isteyen yöneticiye verin veya yardım merkezinin ayarlarına girin:
sender-code-purpose-named = Adını “{ $issuer }” olarak bildiren bir yardım merkezi bu adresten e-posta göndermek istiyor. İzin vermek için bu kodu, kodu isteyen yöneticiye verin veya yardım merkezinin ayarlarına girin:
sender-code-tenant = Yardım merkezi kimliği: { $tenant }
sender-code-objection = Bu yardım merkezini tanımıyor musunuz veya bu e-postayı beklemiyor muydunuz? E-postayı yok sayın ve kodu paylaşmayın. Kod olmadan adresinizden e-posta gönderilmez.
