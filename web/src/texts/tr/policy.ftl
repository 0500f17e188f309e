# Yöneticinin ayarları.

problem-admin-required = Bu ayarları yalnızca yöneticiler görebilir ve değiştirebilir.
problem-sender-exists = Başka bir yönetici az önce böyle bir gönderen ekledi. Görmek için sayfayı yeniden yükleyin.
problem-address-taken = Bu adresi başka bir yardım merkezi kullanıyor veya adres Amazon SES'e başka bir şekilde kaydedilmiş. Farklı bir adres kullanın veya önce oradan kaldırılmasını sağlayın.
problem-no-code-to-send = Şu anda kod gönderemiyoruz. Kod zaten girilmiş veya Amazon SES adresi henüz doğrulamamış.
problem-too-many-senders = Zaten yirmi göndereniniz var. Önce birini kaldırın.
problem-sender-in-use = Kayıtlı ayarlar bu göndereni kullanıyor. Ayarları başka bir gönderenle veya gönderensiz kaydedin, sonra bunu kaldırın.

policy-title = İki faktörlü kimlik doğrulama
policy-no-access = Bu ayarlara erişiminiz yok
policy-no-access-what = Yalnızca yöneticiler görebilir ve değiştirebilir. Yardım merkezinizin bir yöneticisine sorun.
policy-plan = İki faktörlü kimlik doğrulama, Enterprise planına dâhildir. Bu yardım merkezinin planı farklı olduğu için bu ayarları değiştiremezsiniz. 2FA'yı önceden ayarlamış kullanıcılar oturum açarken kullanmaya devam eder.
policy-on = Açık
policy-off = Kapalı
policy-clear = Temizle
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
    [one] Kaydedilmemiş bir değişiklik
   *[other] Kaydedilmemiş { $count } değişiklik
}
policy-effects = Bu değişikliklerin etkileri
policy-discard = Değişikliklerden vazgeç
policy-discarded = Değişikliklerden vazgeçildi.
policy-saved = Kaydedildi.
policy-theirs-taken = Değişikliklerinizden vazgeçildi. Geçerli ayarlar bunlar.

policy-methods = Yöntemler
policy-passkeys_enabled = Geçiş anahtarları
policy-passkeys_enabled-what = Kullanıcılar, cihazlarının ekran kilidiyle veya bir güvenlik anahtarıyla onaylar. Üç yöntemin en güçlüsü budur: kimlik avı sayfası geçiş anahtarını kullanamaz.
policy-passkey_rp_id = Yardım merkezinin alan adı (relying party ID)
policy-passkey_rp_id-what = Kullanıcıların yardım merkezini açtığı alan adı (örneğin help.example.com) veya onun bir üst alan adı. Geçiş anahtarları yalnızca orada çalışır.
policy-passkey_rp_id-rule = help.example.com gibi tam bir alan adı girin; https://, bağlantı noktası veya yol eklemeyin. IP adresleri ve co.uk gibi ortak uzantılar çalışmaz.
policy-domain-suggestion = { $domain } kullan
policy-domain-abandoned = Kaydettiğinizde { $domain } için oluşturulan geçiş anahtarları çalışmayı durdurur ve kullanıcıların yenilerini eklemesi gerekir. Alan adını geri değiştirirseniz eskileri yeniden çalışır.
policy-totp_enabled = TOTP hizmeti
policy-totp_enabled-what = Kimlik doğrulama uygulamasından kodlar.
policy-email_enabled = E-postayla 2FA
policy-email_enabled-what = Kullanıcının profilindeki adrese e-postayla kodlar.
policy-sender_id = Gönderen
policy-sender_id-what = Kodları ve bildirimleri bu adresten göndeririz.
policy-sender_id-rule = E-postayla 2FA için doğrulanmış bir gönderen gerekir.

policy-enforcement = Zorunluluk
policy-required = Kullanıcıların 2FA ayarlamasını zorunlu tut
policy-required-what = Kapalıyken 2FA isteğe bağlıdır.
policy-required-rule = Önce bir yöntem açın.
policy-grace_until = Geçiş süresi
policy-grace_until-what = Kullanıcılar, aşağıdaki saat diliminde bu günün sonuna kadar ayarlamayı atlayabilir. Hemen zorunlu tutmak için boş bırakın.
policy-grace_until-rule = Geçerli bir tarih girin. Geçiş süresi için “Kullanıcıların 2FA ayarlamasını zorunlu tut” gerekir.
policy-reminders_enabled = Kullanıcılara e-postayla hatırlat
policy-reminders_enabled-what = 2FA'yı ayarlamamış kullanıcılara geçiş süresinin bitmesinden 14 gün, 7 gün ve 1 gün önce e-posta gönderilir.
policy-required_groups = Yalnızca bu gruplar
policy-required_groups-rule = Her biri en çok 128 karakter olan en çok 100 grup.
policy-required_groups-what = Bir grup yazıp Enter'a basın. 2FA'yı herkes için zorunlu tutmak üzere boş bırakın.
policy-exempt_groups = Bu gruplar hariç
policy-exempt_groups-what = Bu gruplardan birindeki kullanıcıların, yukarıdaki gruplardan birinde olsalar bile 2FA'yı ayarlamaları gerekmez. İstisna yoksa boş bırakın.
policy-exempt_groups-rule = Her biri en çok 128 karakter olan en çok 100 grup.
policy-groups-users = { $count ->
    [one] { $count } kullanıcı
   *[other] { $count } kullanıcı
}
policy-groups-no-match = Eşleşen bilinen grup yok. Bu adı yine de kullanmak için Enter'a basın.
policy-groups-unknown = Bilinen gruplar arasında yok: { $groups }. Yazımı kontrol edin.
policy-groups-remove = { $group } grubunu kaldır
policy-groups-removed = { $group } kaldırıldı.

policy-details = Ayrıntılar
policy-trusted_browser_days = Tarayıcılara güvenme süresi (gün)
policy-trusted_browser_days-what = 0 = her zaman sor
policy-trusted_browser_days-rule = 0 ile 90 arasında bir tam sayı girin.
policy-issuer = Kimlik doğrulama uygulamalarındaki ad
policy-issuer-what = Uygulamada kodun yanında gösterilir.
policy-issuer-rule = İki nokta üst üste içermeyen, başında ve sonunda boşluk olmayan 1 ile 64 arası karakter girin.
policy-time_zone = Saat dilimi
policy-time_zone-what = Geçiş süresi, bu saat diliminde günün sonunda biter.
policy-time_zone-rule = Listeden bir saat dilimi seçin.
policy-time_zone-none = Eşleşen saat dilimi yok.
policy-support_url = Yardım sayfası
policy-support_url-what = Kullanıcıların yardım bulduğu yer. İsteğe bağlı.
policy-support_url-rule = https:// ile başlayan bir adres girin
policy-audit_retention_days = Denetim günlüğünün saklanması (gün)
policy-audit_retention_days-what = Süresiz saklamak için boş bırakın. Yeni kayıtlar için geçerlidir.
policy-audit_retention_days-rule = 30 ile 3650 arasında bir tam sayı girin veya boş bırakın.

policy-impact-now = 2FA'sı olmayan kullanıcılar: { $count }. Bir sonraki oturum açışlarında ayarlamaları gerekir.
policy-impact-from = 2FA'sı olmayan kullanıcılar: { $count }. Şu tarihten itibaren ayarlamaları gerekir: { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = Bu yalnızca bu gruplardaki kullanıcılar için geçerlidir. Kaç kişi olduklarını bilmiyoruz.
policy-impact-groups-of = { $count ->
    [one] Bu yalnızca bu gruplardaki kullanıcılar için geçerlidir: en çok bir kullanıcı.
   *[other] Bu yalnızca bu gruplardaki kullanıcılar için geçerlidir: en çok { $count } kullanıcı.
}
policy-impact-exempt-groups = Muaf gruplardaki kullanıcıların ayarlamaları gerekmez. Kaç kişi olduklarını bilmiyoruz.
policy-impact-exempt-groups-of = { $count ->
    [one] Muaf gruplardaki kullanıcıların ayarlamaları gerekmez: en çok bir kullanıcı.
   *[other] Muaf gruplardaki kullanıcıların ayarlamaları gerekmez: en çok { $count } kullanıcı.
}
policy-impact-reminders-now = İlk hatırlatmalar bir saat içinde gönderilir. 2FA'sı olmayan kullanıcılar: { $count }.
policy-impact-reminders-from = İlk hatırlatmaların gönderileceği tarih: { DATETIME($from, dateStyle: "long") }. 2FA'sı olmayan kullanıcılar: { $count }.
policy-impact-exempt = Muaf kullanıcılar: { $count }. Muafiyetleri bitene kadar ayarlamaları gerekmez.
policy-impact-optional = 2FA artık zorunlu değil. 2FA'yı ayarlamış olan ve kullanmaya devam eden kullanıcılar: { $count }.
policy-impact-off = { $method } artık kabul edilmiyor. Bu yönteme sahip kullanıcılar: en çok { $count }.
policy-impact-left-optional = Başka yöntemi olmayan kullanıcılar 2FA olmadan oturum açar.
policy-impact-left-required = Başka yöntemi olmayan kullanıcılar, 2FA onlar için zorunluysa bir yöntem ayarlamalıdır.
policy-impact-on = { $method } yeniden kabul ediliyor. Bu yönteme zaten sahip kullanıcılar: { $count }.
policy-impact-passkeys-off = Geçiş anahtarları artık kabul edilmiyor. Geçiş anahtarı olan kullanıcılar: en çok { $count }.
policy-impact-passkeys-on = Geçiş anahtarları yeniden kabul ediliyor. Zaten geçiş anahtarı olan kullanıcılar: en çok { $count }.
policy-impact-domain = { $domain } için oluşturulan geçiş anahtarları çalışmayı durdurur. Geçiş anahtarı olan kullanıcılar: en çok { $count }.
policy-impact-days = Daha uzun süredir güvenilen tarayıcılar yeniden kod isteyecek.
policy-impact-issuer = Önceden ayarlanmış uygulamalar eski adı göstermeye devam eder.

conflict-title = Başka bir yönetici ayarları değiştirdi
conflict-what = Değişiklikleriniz henüz kaydedilmedi ve onun değişikliklerinin üzerine yazılmadı.
conflict-field = Ayar
conflict-column-theirs = Şimdi
conflict-column-mine = Sizinki
conflict-unchanged = değişmedi
conflict-mine = Benim değişikliklerimi de kaydet
conflict-mine-what = Değiştirmediğiniz alanlar geçerli değerlerini korur.
conflict-theirs = Benim değişikliklerimden vazgeç

senders-none = Yok
senders-pending = Onay bekliyor
senders-verified = Doğrulandı
senders-failed = Onaylanmadı
senders-unknown = Durum bilinmiyor
senders-about-failed = Amazon'un { $address } adresine gönderdiği bağlantı zamanında açılmadı. Bu göndereni kaldırıp yeniden ekleyin.
senders-about-unknown = Amazon yanıt vermediği için durum güncel olmayabilir.
senders-notices = Bildirimlerin göndereni
senders-notices-what = E-postayla 2FA kapalı olduğu için kod göndermiyoruz. Hesap değişiklikleriyle ilgili bildirimler bu adresten gelmeye devam eder.
senders-step = Adım { $step }/2
senders-step-ses-done = Amazon adresi doğruladı.
senders-step-code-done = Kodu girdiniz.
senders-refresh = Yeniden kontrol et
senders-refreshed = Durum güncellendi.
senders-remove = { $name } adresini kaldır
senders-remove-title = { $address } kaldırılsın mı?
senders-remove-what = Bu adresten artık e-posta göndermeyeceğiz. Yeniden kullanmak için yeniden onaylamanız gerekir.
senders-removed = { $name } kaldırıldı.
senders-add = Gönderen ekle
senders-add-now = Ekle
senders-added = { $address } eklendi. Onaylamak için iki adımı izleyin.
senders-missing-ses = Amazon'un { $address } adresine gönderdiği e-postadaki bağlantıyı açın. Bu sayfa durumu on saniyede bir kontrol eder.
senders-code-label = { $address } adresine gönderilen e-postadaki kod
senders-code-what = Kod girilmezse gönderen 24 saat sonra kaldırılır.
senders-code-confirm = Onayla
senders-code-again = Kodu yeniden gönder
senders-code-again-in = Yeniden göndermek için kalan süre: { $left }
senders-code-sent = { $address } adresine bir kod gönderdik.
senders-confirmed = { $address } onaylandı.
senders-field-address = E-posta adresi
senders-field-display_name = Gönderen adı
senders-rule-address = Bir ASCII adresi girin. Bu adrese kod göndereceğiz.
senders-rule-display_name = 1 ile 64 arası karakter girin.

agents-title = Can reset password/manage 2FA
agents-what = Bu temsilciler kullanıcıların 2FA'sını yönetebilir. Değişiklikler hemen geçerli olur. Yöneticiler her zaman bu izne sahiptir.
agents-none = Henüz temsilci yok.
agents-id = Temsilcinin kimliği
agents-id-what = Bu kimliği kontrol edemiyoruz. Yardım masanızdan kopyalayın: yanlış bir kimlik, izni başka birine verebilir.
agents-id-missing = Temsilcinin kimliğini girin.
agents-search = Temsilci
agents-search-what = Ada veya e-posta adresine göre arayın.
agents-search-failed = Arama şu anda çalışmıyor. Kısa süre sonra yeniden deneyin.
agents-no-match = Eşleşen temsilci yok.
agents-none-chosen = Listeden bir temsilci seçin.
agents-grant = Ekle
agents-granted = { DATETIME($at, dateStyle: "medium") } tarihinden beri, veren: { $by }
agents-revoke = Kaldır: { $agent }
agents-revoke-title = Kaldırılsın mı: { $agent }?
agents-revoke-what = Artık şifreleri sıfırlayamaz ve kullanıcıların 2FA'sını yönetemez. Bu hemen geçerli olur.
agents-granted-to = { $agent } artık kullanıcıların 2FA'sını yönetebilir.
agents-revoked = { $agent } kaldırıldı.
