# Ayarlama, geçiş anahtarları, e-postayla gelen kodlar ve kurtarma kodları.

copy = Kopyala
copied = Kopyalandı
copy-failed = Kopyalanamadı. Metni seçin.

codes-title = Kurtarma kodlarınızı kaydedin
codes-why = Telefonunuzu veya geçiş anahtarınızı kaybederseniz ya da e-postanızı okuyamazsanız bu kodlardan biriyle oturum açın. Her biri bir kez çalışır.
codes-once = Bu kodları bir daha görmeyeceksiniz. Kodları yalnızca telefonunuzda değil, güvenli bir yerde saklayın.
codes-download = İndir
codes-print = Yazdır
codes-sheet = Kurtarma kodları
codes-saved = Kodlarımı kaydettim

totp-title = Kimlik doğrulama uygulamanızı ayarlayın
totp-step-app = Telefonunuzda bir kimlik doğrulama uygulaması açın ve hesap eklemeyi seçin. Henüz uygulamanız yok mu? Telefonunuzun uygulama mağazasından bir tane yükleyin.
totp-scan = Bu QR kodunu uygulamayla tarayın.
totp-step-open = Bu hesabı bu cihazdaki kimlik doğrulama uygulamasına ekleyin.
totp-step-code = Uygulamanın gösterdiği kodu girin.
totp-qr = Kimlik doğrulama uygulaması için QR kodu. Kurulum anahtarı da aynı işi görür.
totp-on-this-phone = Kimlik doğrulama uygulamasını aç
totp-no-app = Hiçbir şey açılmıyor mu? Önce bir kimlik doğrulama uygulaması yükleyin, sonra yeniden deneyin.
totp-show-qr = QR kodunu göster
totp-show-key = Bunun yerine kurulum anahtarı girin
totp-key = Uygulamaya bu kurulum anahtarını girin:
totp-default-name = Kimlik doğrulama uygulaması
totp-numbered-name = Kimlik doğrulama uygulaması { $number }
totp-name = Ad
totp-name-change = Değiştir
name-change-totp = Uygulamanın adını değiştir
name-hint-totp = Uygulamalarınızı ayırt etmenize yardımcı olur. Yeni bir QR kodu alırsınız.
totp-confirm = Onayla
totp-expires = Bu QR kodu için kalan süre: { $left }.
totp-expired = Bu ayarlama işleminin süresi doldu ve QR kodu artık çalışmıyor.
totp-begin-again = Baştan başla

passkey-use = Geçiş anahtarını kullan
passkey-waiting = Geçiş anahtarı bekleniyor…
passkey-hint = Tarayıcınız parmak izinizi, yüzünüzü, cihaz PIN'inizi veya güvenlik anahtarınızı isteyecek.
passkey-hint-key = Tarayıcınız güvenlik anahtarınızı isteyecek. Anahtarı takın veya cihazınıza yaklaştırın, sonra anahtara dokunun.
passkey-title = Geçiş anahtarı oluşturun
passkey-what = Tarayıcınız geçiş anahtarının nereye kaydedileceğini soracak, ardından parmak izinizi, yüzünüzü, cihaz PIN'inizi veya güvenlik anahtarınızı isteyecek. Biz bunların hiçbirini görmeyiz.
passkey-create = Geçiş anahtarı oluştur
passkey-name = Geçiş anahtarı
passkey-name-key = Güvenlik anahtarı
passkey-name-numbered = { $name } { $number }
name-change-passkey = Geçiş anahtarının adını değiştir
name-hint-passkey = Geçiş anahtarlarınızı ayırt etmenize yardımcı olur.
passkey-expired = Bu ayarlama işleminin süresi doldu.
passkey-obstacle-browser = Bu tarayıcı geçiş anahtarı oluşturamıyor. Başka bir tarayıcı veya cihaz kullanın.
passkey-obstacle-page = Bu sayfada geçiş anahtarı oluşturulamıyor. Destek ekibine haber verin.

email-sending = E-posta gönderiliyor…
email-sent = { $address } adresine bir kod gönderdik. Kodun geçerlilik süresi saat { DATETIME($until, timeStyle: "short") } itibarıyla dolar.
email-sent-before = Size az önce kod içeren bir e-posta gönderdik. Bu adım için değilse yeni bir tane gönderin.
email-expired = Son kodun süresi doldu.
email-bounced = Bu adrese gönderilen son e-posta geri döndü. Profilinizdeki adresi kontrol edin veya başka bir yol deneyin.
email-complained = Bu adrese gönderilen son e-posta spam olarak bildirildi. Spam klasörünüze bakın.
email-delayed = Bu adrese giden e-postalar şu anda gecikiyor.
email-send = Kod gönder
email-again = Yeniden gönder
email-again-in = Yeniden göndermek için kalan süre: { $left }
email-late = E-posta gelmedi mi? Spam klasörünüze bakın. Yeniden gönderilen e-postada aynı kod bulunur.
email-no-more = Bu kodu yeniden gönderemiyoruz.
