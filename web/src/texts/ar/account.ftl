# منطقة الحساب.

account-title = تسجيل الدخول بخطوتين
account-on = تسجيل الدخول بخطوتين مُفعَّل.
account-off = تسجيل الدخول بخطوتين متوقف. أعدّ طريقة لحماية حسابك.
account-required = يتطلب مركز المساعدة هذا تسجيل الدخول بخطوتين. أعدّ طريقة لمواصلة استخدامه.
account-grace = يصبح تسجيل الدخول بخطوتين إلزاميًا في { DATETIME($until, dateStyle: "long", timeStyle: "short") }. أعدّ طريقة قبل ذلك.
account-mandatory = يتطلبه مركز المساعدة هذا.
account-locked = عدد كبير جدًا من الرموز الخاطئة. الرموز متوقفة مؤقتًا حتى الساعة { DATETIME($until, timeStyle: "short") }.
account-mail-limited = بلغت الحد الأقصى للرسائل التي تتضمن رموزًا. يمكنك طلب الرسالة التالية في { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. يستطيع فريق الدعم رفع الحد قبل ذلك.
account-no-methods = لا يوفّر مركز المساعدة هذا تسجيل الدخول بخطوتين حاليًا.
account-method-off = لا يوفّر مركز المساعدة هذا هذه الطريقة حاليًا. لن تُطلب منك.
account-added = تاريخ الإضافة: { DATETIME($at, dateStyle: "medium") }
account-added-at = تاريخ الإضافة: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = آخر استخدام: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = لم يُستخدم بعد
account-until = موثوق به حتى { DATETIME($at, dateStyle: "medium") }
account-rename = إعادة التسمية
account-name = الاسم
account-factor-remove = هل تريد إزالة «{ $label }»؟

account-passkeys = مفاتيح المرور
account-passkeys-none = سجّل الدخول ببصمة إصبعك أو وجهك أو رقم التعريف الشخصي لجهازك أو بمفتاح أمان. لا تستطيع صفحات تسجيل الدخول المزيفة سرقة مفتاح المرور.
account-passkeys-add = إضافة مفتاح مرور
account-passkey-synced = متزامن
account-passkey-elsewhere = أُنشئ هذا المفتاح لعنوان آخر لمركز المساعدة هذا. لا يعمل هنا.
account-passkey-remove-what = أضفت مفتاح المرور هذا في { DATETIME($at, dateStyle: "long", timeStyle: "short") }. لن تتمكن من تسجيل الدخول به. يحتفظ جهازك أو مدير كلمات المرور بنسخته إلى أن تحذفها من هناك.

account-apps = تطبيقات المصادقة
account-apps-none = يعرض تطبيق على هاتفك رمزًا جديدًا كل 30 ثانية. يعمل دون اتصال بالإنترنت.
account-apps-add = إضافة تطبيق مصادقة
account-app-remove-what = أضفت هذا التطبيق في { DATETIME($at, dateStyle: "long", timeStyle: "short") }. ستتوقف رموزه عن العمل.

account-email = الرموز عبر البريد الإلكتروني
account-email-on = يمكنك تلقي رمز على { $address } عند تسجيل الدخول.
account-email-off = تلقَّ رمزًا على { $address } عند تسجيل الدخول.
account-email-switch-on = تفعيل
account-email-switch-off = إيقاف
account-email-remove = هل تريد إيقاف الرموز عبر البريد الإلكتروني؟
account-email-remove-what = لن تتمكن من تسجيل الدخول بها.
account-email-add = تفعيل الرموز عبر البريد الإلكتروني

account-codes = رموز الاسترداد
account-codes-left = { $left ->
    [zero] لم تتبقَّ لديك رموز استرداد.
    [one] تبقّى لديك رمز استرداد واحد.
    [two] تبقّى لديك رمزا استرداد.
    [few] تبقّت لديك { $left } رموز استرداد.
    [many] تبقّى لديك { $left } رمز استرداد.
   *[other] تبقّى لديك { $left } رمز استرداد.
}
account-codes-low = أنشئ رموزًا جديدة لتتمكن من تسجيل الدخول حتى إذا فقدت هاتفك أو مفتاح المرور، أو تعذّرت عليك قراءة بريدك الإلكتروني.
account-codes-renew = إنشاء رموز جديدة
account-codes-renew-why = ستحصل على عشرة رموز جديدة. ستتوقف الرموز القديمة عن العمل.

account-browsers = المتصفحات الموثوق بها
account-browsers-skip = تتخطى هذه المتصفحات الخطوة الثانية.
account-browsers-empty = لا توجد متصفحات موثوق بها بعد. تتخطى المتصفحات الموثوق بها الخطوة الثانية.
account-browsers-forget = نسيان كل المتصفحات
account-browsers-remove = هل تريد نسيان كل المتصفحات؟
account-browsers-ask-again = { $count ->
    [zero] لن تُطلب الخطوة الثانية مرة أخرى:
    [one] ستُطلب الخطوة الثانية من جديد في المرة التالية التي تسجّل فيها الدخول بهذا المتصفح:
    [two] ستُطلب الخطوة الثانية من جديد في المرة التالية التي تسجّل فيها الدخول بهذين المتصفحين:
    [few] ستُطلب الخطوة الثانية من جديد في المرة التالية التي تسجّل فيها الدخول بهذه المتصفحات وعددها { $count }:
    [many] ستُطلب الخطوة الثانية من جديد في المرة التالية التي تسجّل فيها الدخول بهذه المتصفحات وعددها { $count }:
   *[other] ستُطلب الخطوة الثانية من جديد في المرة التالية التي تسجّل فيها الدخول بهذه المتصفحات وعددها { $count }:
}
account-browser-forget = نسيان
account-browser-remove = هل تريد نسيان «{ $label }»؟
account-browser-named = { $label }، آخر استخدام: { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = إضافة طريقة تعيد ضبط متصفحاتك الموثوق بها.
account-resets = { $count ->
    [zero] لن يُنسى أي متصفح موثوق به:
    [one] سيُنسى هذا المتصفح الموثوق به، وسيطلب الخطوة الثانية مرة أخرى:
    [two] سيُنسى هذان المتصفحان الموثوق بهما، وسيطلبان الخطوة الثانية مرة أخرى:
    [few] ستُنسى هذه المتصفحات الموثوق بها وعددها { $count }، وستطلب الخطوة الثانية مرة أخرى:
    [many] ستُنسى هذه المتصفحات الموثوق بها وعددها { $count }، وستطلب الخطوة الثانية مرة أخرى:
   *[other] ستُنسى هذه المتصفحات الموثوق بها وعددها { $count }، وستطلب الخطوة الثانية مرة أخرى:
}

account-proof = تأكيد هويتك
account-proof-passkey = استخدم مفتاح المرور للمتابعة.
account-proof-why = أدخِل رمزًا للمتابعة.
problem-cancelled = لم يتغير شيء.

account-done-passkey-added = تمت إضافة مفتاح المرور.
account-done-passkey-renamed = تمت إعادة تسمية مفتاح المرور.
account-done-passkey-removed = تمت إزالة مفتاح المرور.
account-done-app-added = تمت إضافة تطبيق المصادقة.
account-done-app-renamed = تمت إعادة تسمية تطبيق المصادقة.
account-done-app-removed = تمت إزالة تطبيق المصادقة.
account-done-email-on = تم تفعيل الرموز عبر البريد الإلكتروني.
account-done-email-off = تم إيقاف الرموز عبر البريد الإلكتروني.
account-done-codes-renewed = لديك رموز استرداد جديدة.
account-done-browser-forgotten = تم نسيان المتصفح.
account-done-browsers-forgotten = تم نسيان كل المتصفحات.
