# صفحات الموظفين: البحث عن المستخدمين، والقائمة، والتصدير.

people-title = المصادقة الثنائية للمستخدمين
people-users = المستخدمون
people-adoption = الاعتماد
people-denied-title = ليس لديك إذن
people-denied-why = اطلب من أحد مشرفي مركز المساعدة هذا الإذن «Can reset password/manage 2FA». يمنحه المشرفون في إعدادات 2FA.
people-denied-id = معرّفك الذي يحتاج إليه المشرف:
people-find = البحث عن مستخدم
people-find-hint = أدخِل بداية معرّف المستخدم، أو عنوان بريد إلكتروني كاملًا.
people-find-host = أدخِل اسمًا، أو عنوان بريد إلكتروني، أو معرّف مستخدم.
people-find-short = أدخِل حرفين على الأقل، أو اضغط على Enter للبحث عن هذا.
people-unknown = لم يُعثر على مستخدم باسم «{ $id }».
people-none-why = يظهر المستخدمون هنا بعد تسجيل دخولهم مرة واحدة. تحقق من الكتابة: لا يكفي جزء من عنوان البريد الإلكتروني أو الاسم.
people-none-yet = يظهر المستخدمون هنا بعد تسجيل دخولهم مرة واحدة.
people-show-all = عرض كل المستخدمين
people-found = { $count ->
    [zero] لم يُعثر على مستخدمين
    [one] عُثر على مستخدم واحد
    [two] عُثر على مستخدمَين
    [few] عُثر على { $count } مستخدمين
    [many] عُثر على { $count } مستخدمًا
   *[other] عُثر على { $count } مستخدم
}
people-you = أنت
people-status = الحالة
people-methods = الطريقة
people-status-all = الكل
people-status-enrolled = تم الإعداد
people-status-pending = لم يتم الإعداد
people-status-skipped = تم التخطي
people-status-exempt = معفى
people-status-locked = مقفل
people-method-all = الكل
people-method-passkey = مفتاح المرور
people-method-totp = تطبيق المصادقة
people-method-email = البريد الإلكتروني
people-method-recovery_code = رمز الاسترداد
people-method-bypass_code = رمز مؤقت
people-column-user = المستخدم
people-column-status = الحالة
people-column-methods = الطرق
people-column-until = حتى
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count ->
    [zero] لا يُعرض أي مستخدم
    [one] يُعرض مستخدم واحد
    [two] يُعرض مستخدمان
    [few] يُعرض { $count } مستخدمين
    [many] يُعرض { $count } مستخدمًا
   *[other] يُعرض { $count } مستخدم
}
people-shown-more = { $count ->
    [zero] لا يُعرض أي مستخدم
    [one] يُعرض أول مستخدم
    [two] يُعرض أول مستخدمَين
    [few] يُعرض أول { $count } مستخدمين
    [many] يُعرض أول { $count } مستخدمًا
   *[other] يُعرض أول { $count } مستخدم
}
people-none = لا يوجد مستخدمون مطابقون.
people-more = عرض المزيد

people-export = التصدير بتنسيق CSV
people-exporting = جارٍ تصدير المستخدمين
people-exported-so-far = { $count ->
    [zero] لم يُصدَّر أي مستخدم
    [one] صُدّر مستخدم واحد
    [two] صُدّر مستخدمان
    [few] صُدّر { NUMBER($count) } مستخدمين
    [many] صُدّر { NUMBER($count) } مستخدمًا
   *[other] صُدّر { NUMBER($count) } مستخدم
}
people-exported-of = صُدّر { NUMBER($count) } من نحو { NUMBER($total) } من المستخدمين
people-exported = { $count ->
    [zero] لم يُحفظ أي مستخدم.
    [one] حُفظ مستخدم واحد.
    [two] حُفظ مستخدمان.
    [few] حُفظ { NUMBER($count) } مستخدمين.
    [many] حُفظ { NUMBER($count) } مستخدمًا.
   *[other] حُفظ { NUMBER($count) } مستخدم.
}
people-export-continue = متابعة
people-export-kept = لم يُفقد شيء. تابع من حيث توقف التصدير، أو ألغِه.
people-export-cancelled = تم إلغاء التصدير. لم يُحفظ أي ملف.

people-no-days = لا توجد بيانات بعد.
people-as-table = عرض كجدول
people-date = التاريخ

problem-search-failed = لم يستجب البحث في مركز المساعدة. حاول مرة أخرى.
problem-export-not-written = تعذّر حفظ الملف. تحقق من المساحة المتوفرة، ثم صدّر مرة أخرى.
