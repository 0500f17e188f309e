# Kaç kullanıcının 2FA ayarladığı, çalışanlar için.

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [one] { $enrolled ->
        [0] Tek kullanıcı 2FA ayarlamadı.
       *[other] Tek kullanıcı 2FA ayarladı.
    }
   *[other] { NUMBER($total) } kullanıcının { NUMBER($enrolled) } kadarı 2FA ayarladı.
}
adoption-mandatory-from = 2FA'nın zorunlu olacağı tarih: { DATETIME($day, dateStyle: "long") }.
adoption-mandatory-since = 2FA'nın zorunlu olduğu tarih: { DATETIME($day, dateStyle: "long") }.
adoption-mandatory = 2FA zorunlu.
adoption-groups = Yalnızca şu gruplar için geçerlidir: { $groups }.
adoption-exempt-groups = Bu gruplardaki kullanıcıların ayarlamaları gerekmez: { $groups }.
adoption-reminded = { $count ->
    [0] Henüz hatırlatma gönderilmedi.
    [one] { NUMBER($count) } kullanıcıya e-postayla hatırlatıldı.
   *[other] { NUMBER($count) } kullanıcıya e-postayla hatırlatıldı.
}
adoption-next-reminders = Sonraki hatırlatmaların gönderileceği tarih: { DATETIME($day, dateStyle: "long") }.
adoption-over-time = Zaman içinde
adoption-mandatory-key = 2FA zorunlu oluyor
adoption-on-day = { people-day }: { NUMBER($share) }, { NUMBER($enrolled) }/{ NUMBER($total) } kullanıcı
adoption-share-column = Oran
adoption-users = Kullanıcılar
adoption-seen = Görülen kullanıcılar
adoption-not-seen = Henüz görülmeyenler
adoption-seen-why = 2FA yardım merkeziniz için ayarlandığından beri oturum açan veya içe aktardığınız kullanıcılar.
adoption-not-seen-why = Kullanıcılar ilk kez oturum açtıklarında veya siz içe aktardığınızda görülür.
adoption-status-why = Her kullanıcı bir kez sayılır. Kilitli kullanıcılar, 2FA ayarlamış olsalar bile kilitli sayılır. Muaf kullanıcılar, yöntemi olmayan ve şimdilik gerekmeyenlerdir.
adoption-methods = Yöntemler
adoption-methods-why = Bir kullanıcının birkaç yöntemi olabilir.
