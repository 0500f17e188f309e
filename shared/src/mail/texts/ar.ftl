# نصوص الرسائل باللغة العربية. القيم مشروحة في en.ftl.

direction = rtl

region = EG
month = { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
}
date = { $day } { month } { $year }
time = { $hour12 }:{ $minute } { $half ->
    [am] ص
   *[pm] م
}
date-and-time = { date } في { time } { $offset }
time-and-zone = { time } { $offset }

code-subject-login = { $issuer }: رمز تسجيل الدخول
code-subject-enrollment = { $issuer }: تأكيد عنوان بريدك الإلكتروني
code-subject-proof = { $issuer }: تأكيد تغيير في حسابك

code-purpose-login = أدخل هذا الرمز لتسجيل الدخول إلى { $issuer }:
code-purpose-enrollment = أنت بصدد تفعيل رموز تسجيل الدخول عبر البريد الإلكتروني في { $issuer }. أدخل هذا الرمز لتأكيد عنوانك:
code-purpose-proof = أنت بصدد تغيير طريقة تسجيل دخولك إلى { $issuer }. أدخل هذا الرمز لتأكيد هويتك:

code-lifetime = { $minutes ->
    [zero] يعمل الرمز مرة واحدة فقط، خلال أقل من دقيقة (حتى { $until }).
    [one] يعمل الرمز مرة واحدة فقط، خلال دقيقة واحدة (حتى { $until }).
    [two] يعمل الرمز مرة واحدة فقط، خلال دقيقتين (حتى { $until }).
    [few] يعمل الرمز مرة واحدة فقط، خلال { $minutes } دقائق (حتى { $until }).
    [many] يعمل الرمز مرة واحدة فقط، خلال { $minutes } دقيقة (حتى { $until }).
   *[other] يعمل الرمز مرة واحدة فقط، خلال { $minutes } دقيقة (حتى { $until }).
}
code-requested = وقت الطلب: { $time }
code-requested-from = وقت الطلب: { $time }، المتصفح: { $browser }
code-never-share = لا تشارك هذا الرمز مع أي شخص أبدًا. لن يطلبه منك { $issuer } مطلقًا.

code-objection-login = ألم تطلب هذا الرمز؟ إذًا يعرف شخص آخر كلمة مرورك. لا تشارك الرمز، وغيّر كلمة مرورك.
code-objection-enrollment = ألم تطلب هذا الرمز؟ إذًا قد يكون شخص آخر قد سجّل الدخول إلى حسابك. لا تشارك الرمز، وغيّر كلمة مرورك، وأبلغنا بذلك.
code-objection-proof = ألم تطلب هذا الرمز؟ إذًا قد يكون شخص آخر قد سجّل الدخول إلى حسابك. لا تشارك الرمز، وغيّر كلمة مرورك، وأبلغنا بذلك.
support = المساعدة: { $url }

notice-subject-address_changed = { $issuer }: تم تغيير عنوان البريد الإلكتروني
notice-subject-recovery_code_used = { $issuer }: تم استخدام رمز استرداد
notice-subject-totp_added = { $issuer }: تمت إضافة تطبيق مصادقة
notice-subject-email_added = { $issuer }: تم تفعيل الرموز عبر البريد الإلكتروني
notice-subject-locked_out = { $issuer }: تم إيقاف رموز تسجيل الدخول مؤقتًا
notice-subject-totp_renamed = { $issuer }: تمت إعادة تسمية تطبيق المصادقة
notice-subject-totp_removed = { $issuer }: تمت إزالة تطبيق مصادقة
notice-subject-passkey_added = { $issuer }: تمت إضافة مفتاح مرور
notice-subject-passkey_removed = { $issuer }: تمت إزالة مفتاح مرور
notice-subject-passkey_copied = { $issuer }: ربما تم نسخ مفتاح المرور الخاص بك
notice-subject-email_removed = { $issuer }: تم إيقاف الرموز عبر البريد الإلكتروني
notice-subject-factors_removed = { $issuer }: تمت إزالة تسجيل الدخول بخطوتين
notice-subject-recovery_codes_renewed = { $issuer }: تم إنشاء رموز استرداد جديدة
notice-subject-bypass_code_issued = { $issuer }: أصدر فريق الدعم رمز تسجيل دخول
notice-subject-bypass_code_used = { $issuer }: تسجيل دخول برمز من فريق الدعم
notice-subject-browser_trusted = { $issuer }: تمت إضافة متصفح موثوق به
notice-subject-browser_token_reused = { $issuer }: تم استخدام نسخة من متصفح موثوق به
notice-subject-unlocked = { $issuer }: تم فتح قفل الحساب
notice-subject-exemption_set = { $issuer }: تسجيل الدخول بخطوتين غير مطلوب مؤقتًا
notice-subject-exemption_ended = { $issuer }: انتهى الإعفاء من تسجيل الدخول بخطوتين

notice-address_changed = تم تغيير عنوان البريد الإلكتروني لحسابك في { $issuer }. من الآن فصاعدًا، تُرسل رموز تسجيل الدخول إلى العنوان الجديد.
notice-recovery_code_used = تم استخدام أحد رموز الاسترداد الخاصة بك في { $issuer }.
notice-totp_added = تمت إضافة تطبيق مصادقة إلى حسابك في { $issuer }.
notice-email_added = تم تفعيل رموز تسجيل الدخول عبر البريد الإلكتروني لحسابك في { $issuer }.
notice-locked_out = تم إدخال عدد كبير من الرموز الخاطئة لحسابك في { $issuer }. الرموز من التطبيق أو البريد الإلكتروني متوقفة لبعض الوقت. ما زالت رموز الاسترداد تعمل.
notice-totp_renamed = تمت إعادة تسمية أحد تطبيقات المصادقة لحسابك في { $issuer }.
notice-totp_removed = تمت إزالة تطبيق مصادقة من حسابك في { $issuer }.
notice-passkey_added = تمت إضافة مفتاح مرور إلى حسابك في { $issuer }.
notice-passkey_removed = تمت إزالة مفتاح مرور من حسابك في { $issuer }.
notice-passkey_copied = تم رفض استخدام أحد مفاتيح المرور الخاصة بك في { $issuer }، لأنه ربما تم نسخ هذا المفتاح. أزِل مفتاح المرور هذا، وأضِف مفتاحًا جديدًا.
notice-email_removed = تم إيقاف رموز تسجيل الدخول عبر البريد الإلكتروني لحسابك في { $issuer }.
notice-factors_removed = تمت إزالة تسجيل الدخول بخطوتين من حسابك في { $issuer }: مفاتيح المرور، وتطبيقات المصادقة، والرموز عبر البريد الإلكتروني، ورموز الاسترداد، والمتصفحات الموثوق بها.
notice-recovery_codes_renewed = تم إنشاء رموز استرداد جديدة لحسابك في { $issuer }. لم تعد الرموز القديمة تعمل.
notice-bypass_code_issued = أصدر فريق الدعم رمزًا لحسابك في { $issuer }. يسمح هذا الرمز بتسجيل الدخول مرة واحدة دون الخطوة الثانية.
notice-bypass_code_used = سجّل شخص الدخول إلى حسابك في { $issuer } برمز من فريق الدعم.
notice-browser_trusted = أصبح أحد المتصفحات موثوقًا به لحسابك في { $issuer }. سيسجّل الدخول دون رمز لفترة من الوقت. يمكنك إزالته من حسابك.
notice-browser_token_reused = استخدم شخص نسخة من أحد متصفحاتك الموثوق بها في { $issuer }. لم يعد هذا المتصفح موثوقًا به.
notice-unlocked = تم فتح قفل حسابك في { $issuer }. عادت الرموز إلى العمل.
notice-exemption_set = يمكنك لفترة من الوقت تسجيل الدخول إلى حسابك في { $issuer } دون إعداد تسجيل الدخول بخطوتين.
notice-exemption_ended = انتهى إعفاؤك من تسجيل الدخول بخطوتين في { $issuer }.
notice-when = الوقت: { $time }
notice-by-user = بواسطة: أنت، أو شخص سجّل الدخول إلى حسابك
notice-by-staff = بواسطة: فريق الدعم في { $issuer }
notice-by-service = بواسطة: أحد أنظمة { $issuer }
notice-objection = ألم تكن أنت من فعل ذلك؟ غيّر كلمة مرورك فورًا، وتواصل مع فريق الدعم في { $issuer }.
notice-pause = نظرًا لكثرة التغييرات، لن تصلك رسائل أخرى كهذه لبعض الوقت. يمكن لفريق الدعم في { $issuer } إخبارك بالتغييرات التي تمت خلال هذه الفترة.

reminder-subject = { $issuer }: أعِدّ تسجيل الدخول بخطوتين قبل { $date }
reminder-what = اعتبارًا من { $date } يصبح تسجيل الدخول بخطوتين إلزاميًا لحسابك في { $issuer }. لم تقم بإعداده بعد.
reminder-how = لإعداده، افتح { $issuer } كما تفعل عادةً، وسجّل الدخول، واتبع الخطوات. يستغرق ذلك نحو دقيقتين.
reminder-no-reply = لا حاجة إلى الرد على هذه الرسالة. إذا كنت قد أعددته في هذه الأثناء فتجاهلها.

# الرسالة إلى عنوان يُراد إرسال البريد الإلكتروني منه.
sender-code-heading = عنوان المُرسِل
sender-code-subject = أكّد أنه يمكن إرسال البريد من هذا العنوان
sender-code-purpose = يريد أحد مراكز المساعدة إرسال رسائل بريد إلكتروني من هذا العنوان. للسماح بذلك، أعطِ هذا الرمز للمسؤول الذي طلبه، أو أدخله في إعدادات مركز المساعدة:
sender-code-purpose-named = يريد مركز مساعدة يسمي نفسه «{ $issuer }» إرسال رسائل بريد إلكتروني من هذا العنوان. للسماح بذلك، أعطِ هذا الرمز للمسؤول الذي طلبه، أو أدخله في إعدادات مركز المساعدة:
sender-code-tenant = معرّف مركز المساعدة: { $tenant }
sender-code-objection = ألا تعرف مركز المساعدة هذا، أو لم تكن تتوقع هذه الرسالة؟ تجاهلها ولا تشارك الرمز. بدون الرمز لن يُرسل أي بريد إلكتروني من عنوانك.
