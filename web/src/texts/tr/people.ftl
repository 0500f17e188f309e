# Çalışan sayfaları: kullanıcı bulma, liste ve dışa aktarma.

people-title = Kullanıcıların iki faktörlü kimlik doğrulaması
people-users = Kullanıcılar
people-adoption = Kullanım oranı
people-denied-title = İzniniz yok
people-denied-why = Bu yardım merkezinin bir yöneticisinden “Can reset password/manage 2FA” iznini isteyin. Yöneticiler bu izni 2FA ayarlarında verir.
people-denied-id = Yöneticinin ihtiyaç duyduğu kimliğiniz:
people-find = Kullanıcı bul
people-find-hint = Kullanıcı kimliğinin başını veya e-posta adresinin tamamını girin.
people-find-host = Bir ad, e-posta adresi veya kullanıcı kimliği girin.
people-find-short = En az iki karakter girin veya bunu aramak için Enter'a basın.
people-unknown = “{ $id }” için kullanıcı bulunamadı.
people-none-why = Kullanıcılar bir kez oturum açtıktan sonra burada görünür. Yazımı kontrol edin: e-posta adresinin bir kısmı veya ad yeterli değildir.
people-none-yet = Kullanıcılar bir kez oturum açtıktan sonra burada görünür.
people-show-all = Tüm kullanıcıları göster
people-found = { $count ->
    [one] Bir kullanıcı bulundu
   *[other] { $count } kullanıcı bulundu
}
people-you = Siz
people-status = Durum
people-methods = Yöntem
people-status-all = Tümü
people-status-enrolled = Ayarlandı
people-status-pending = Ayarlanmadı
people-status-skipped = Atlandı
people-status-exempt = Muaf
people-status-locked = Kilitli
people-method-all = Tümü
people-method-passkey = Geçiş anahtarı
people-method-totp = Kimlik doğrulama uygulaması
people-method-email = E-posta
people-method-recovery_code = Kurtarma kodu
people-method-bypass_code = Geçici giriş kodu
people-column-user = Kullanıcı
people-column-status = Durum
people-column-methods = Yöntemler
people-column-until = Bitiş
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count ->
    [one] Bir kullanıcı gösteriliyor
   *[other] { $count } kullanıcı gösteriliyor
}
people-shown-more = { $count ->
    [one] İlk kullanıcı gösteriliyor
   *[other] İlk { $count } kullanıcı gösteriliyor
}
people-none = Eşleşen kullanıcı yok.
people-more = Daha fazla göster

people-export = CSV olarak dışa aktar
people-exporting = Kullanıcılar dışa aktarılıyor
people-exported-so-far = { $count ->
    [one] Bir kullanıcı dışa aktarıldı
   *[other] { NUMBER($count) } kullanıcı dışa aktarıldı
}
people-exported-of = Yaklaşık { NUMBER($total) } kullanıcıdan { NUMBER($count) } kadarı dışa aktarıldı
people-exported = { $count ->
    [one] Bir kullanıcı kaydedildi.
   *[other] { NUMBER($count) } kullanıcı kaydedildi.
}
people-export-continue = Devam et
people-export-kept = Hiçbir şey kaybolmadı. Dışa aktarmaya kaldığı yerden devam edin veya iptal edin.
people-export-cancelled = Dışa aktarma iptal edildi. Dosya kaydedilmedi.

people-no-days = Henüz veri yok.
people-as-table = Tablo olarak
people-date = Tarih

problem-search-failed = Yardım merkezinin araması yanıt vermedi. Yeniden deneyin.
problem-export-not-written = Dosya kaydedilemedi. Boş alanı kontrol edip yeniden dışa aktarın.
