# عدد المستخدمين الذين أعدّوا 2FA، للموظفين.

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [one] { $enrolled ->
        [0] لم يُعِدّ المستخدم الوحيد 2FA.
       *[other] أعدّ المستخدم الوحيد 2FA.
    }
    [zero] أعدّ 2FA { NUMBER($enrolled) } من { NUMBER($total) } من المستخدمين.
    [two] أعدّ 2FA { NUMBER($enrolled) } من مستخدمَين ({ NUMBER($total) }).
    [few] أعدّ 2FA { NUMBER($enrolled) } من { NUMBER($total) } مستخدمين.
    [many] أعدّ 2FA { NUMBER($enrolled) } من { NUMBER($total) } مستخدمًا.
   *[other] أعدّ 2FA { NUMBER($enrolled) } من { NUMBER($total) } مستخدم.
}
adoption-mandatory-from = تصبح 2FA إلزامية في { DATETIME($day, dateStyle: "long") }.
adoption-mandatory-since = 2FA إلزامية منذ { DATETIME($day, dateStyle: "long") }.
adoption-mandatory = 2FA إلزامية.
adoption-groups = ينطبق هذا على المجموعات التالية فقط: { $groups }.
adoption-exempt-groups = مستخدمو هذه المجموعات ليسوا ملزمين: { $groups }.
adoption-reminded = { $count ->
    [0] لم تُرسل أي رسائل تذكير بعد.
    [zero] لم تُرسل أي رسائل تذكير بعد.
    [one] تلقى مستخدم واحد تذكيرًا بالبريد الإلكتروني.
    [two] تلقى مستخدمان تذكيرًا بالبريد الإلكتروني.
    [few] تلقى { NUMBER($count) } مستخدمين تذكيرًا بالبريد الإلكتروني.
    [many] تلقى { NUMBER($count) } مستخدمًا تذكيرًا بالبريد الإلكتروني.
   *[other] تلقى { NUMBER($count) } مستخدم تذكيرًا بالبريد الإلكتروني.
}
adoption-next-reminders = ستُرسل رسائل التذكير التالية في { DATETIME($day, dateStyle: "long") }.
adoption-over-time = بمرور الوقت
adoption-mandatory-key = تصبح 2FA إلزامية
adoption-on-day = { people-day }: { NUMBER($share) }، { NUMBER($enrolled) } من { NUMBER($total) } من المستخدمين
adoption-share-column = النسبة
adoption-users = المستخدمون
adoption-seen = المستخدمون المعروفون
adoption-not-seen = غير معروفين بعد
adoption-seen-why = المستخدمون الذين سجّلوا الدخول منذ إعداد 2FA لمركز المساعدة، أو الذين استوردتهم.
adoption-not-seen-why = يصبح المستخدمون معروفين عند تسجيل الدخول لأول مرة، أو عند استيرادهم.
adoption-status-why = يُحتسب كل مستخدم مرة واحدة. يُحتسب المستخدمون المقفلون مقفلين، حتى إذا أعدّوا 2FA. المستخدمون المعفيون هم الذين ليس لديهم طريقة ولا يحتاجون إليها حاليًا.
adoption-methods = الطرق
adoption-methods-why = يمكن أن يكون للمستخدم عدة طرق.
