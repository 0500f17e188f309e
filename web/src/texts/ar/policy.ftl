# إعدادات المشرف.

problem-admin-required = يمكن للمشرفين فقط عرض هذه الإعدادات وتغييرها.
problem-sender-exists = أضاف مشرف آخر للتو مُرسِلًا مثل هذا. أعد تحميل الصفحة لعرضه.
problem-address-taken = يستخدم مركز مساعدة آخر هذا العنوان، أو أنه مسجّل في Amazon SES بطريقة أخرى. استخدم عنوانًا مختلفًا، أو اطلب إزالته من هناك أولًا.
problem-no-code-to-send = لا يمكننا إرسال رمز الآن. إما أن الرمز قد أُدخل بالفعل، أو أن Amazon SES لم تتحقق من العنوان بعد.
problem-too-many-senders = لديك عشرون مُرسِلًا بالفعل. أزل أحدهم أولًا.
problem-sender-in-use = تستخدم الإعدادات المحفوظة هذا المُرسِل. احفظها بمُرسِل آخر أو بدون مُرسِل، ثم أزله.

policy-title = المصادقة الثنائية
policy-no-access = ليس لديك إذن بالوصول إلى هذه الإعدادات
policy-no-access-what = يمكن للمشرفين فقط عرضها وتغييرها. اسأل أحد مشرفي مركز المساعدة.
policy-plan = المصادقة الثنائية جزء من خطة Enterprise. لدى مركز المساعدة هذا خطة مختلفة، لذا لا يمكنك تغيير هذه الإعدادات. المستخدمون الذين أعدّوا 2FA من قبل ما زالوا يستخدمونها لتسجيل الدخول.
policy-on = مُفعَّل
policy-off = متوقف
policy-clear = مسح
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
    [zero] لا توجد تغييرات غير محفوظة
    [one] تغيير واحد غير محفوظ
    [two] تغييران غير محفوظين
    [few] { $count } تغييرات غير محفوظة
    [many] { $count } تغييرًا غير محفوظ
   *[other] { $count } تغيير غير محفوظ
}
policy-effects = ما تفعله هذه التغييرات
policy-discard = تجاهل التغييرات
policy-discarded = تم تجاهل التغييرات.
policy-saved = تم الحفظ.
policy-theirs-taken = تم تجاهل تغييراتك. هذه هي الإعدادات الحالية.

policy-methods = الطرق
policy-passkeys_enabled = مفاتيح المرور
policy-passkeys_enabled-what = يؤكد المستخدمون باستخدام قفل شاشة الجهاز أو مفتاح أمان. هذه أقوى الطرق الثلاث: لا تستطيع صفحة تصيّد احتيالي استخدام مفتاح المرور.
policy-passkey_rp_id = نطاق مركز المساعدة (relying party ID)
policy-passkey_rp_id-what = النطاق الذي يفتح المستخدمون مركز المساعدة عليه، مثل help.example.com، أو نطاق أعلى منه. لا تعمل مفاتيح المرور إلا عليه.
policy-passkey_rp_id-rule = أدخِل نطاقًا كاملًا، مثل help.example.com، دون https:// أو منفذ أو مسار. لا تصلح عناوين IP ولا اللواحق المشتركة مثل co.uk.
policy-domain-suggestion = استخدام { $domain }
policy-domain-abandoned = بعد الحفظ، ستتوقف مفاتيح المرور التي أُنشئت للنطاق { $domain } عن العمل، وسيكون على المستخدمين إضافة مفاتيح جديدة. تعود المفاتيح القديمة إلى العمل إذا أعدت النطاق السابق.
policy-totp_enabled = خدمة TOTP
policy-totp_enabled-what = رموز من تطبيق مصادقة.
policy-email_enabled = 2FA عبر البريد الإلكتروني
policy-email_enabled-what = رموز عبر البريد الإلكتروني، إلى العنوان في الملف الشخصي للمستخدم.
policy-sender_id = المُرسِل
policy-sender_id-what = نرسل الرموز والإشعارات من هذا العنوان.
policy-sender_id-rule = تحتاج 2FA عبر البريد الإلكتروني إلى مُرسِل تم التحقق منه.

policy-enforcement = الإلزام
policy-required = إلزام المستخدمين بإعداد 2FA
policy-required-what = عند الإيقاف، تكون 2FA اختيارية.
policy-required-rule = فعّل إحدى الطرق أولًا.
policy-grace_until = فترة السماح
policy-grace_until-what = يمكن للمستخدمين تخطي الإعداد حتى نهاية هذا اليوم، حسب المنطقة الزمنية أدناه. اتركه فارغًا لفرضه فورًا.
policy-grace_until-rule = أدخِل تاريخًا صالحًا. تتطلب فترة السماح تفعيل «إلزام المستخدمين بإعداد 2FA».
policy-reminders_enabled = تذكير المستخدمين بالبريد الإلكتروني
policy-reminders_enabled-what = يتلقى المستخدمون الذين لم يُعِدّوا 2FA رسالة قبل نهاية فترة السماح بـ 14 يومًا و7 أيام ويوم واحد.
policy-required_groups = هذه المجموعات فقط
policy-required_groups-rule = 100 مجموعة كحد أقصى، وكل منها 128 حرفًا كحد أقصى.
policy-required_groups-what = اكتب اسم مجموعة واضغط على Enter. اتركه فارغًا لفرض 2FA على الجميع.
policy-exempt_groups = باستثناء هذه المجموعات
policy-exempt_groups-what = لا يلزم مستخدمي أي من هذه المجموعات إعداد 2FA، حتى لو كانوا أيضًا في إحدى المجموعات أعلاه. اتركه فارغًا إن لم تكن هناك استثناءات.
policy-exempt_groups-rule = 100 مجموعة كحد أقصى، وكل منها 128 حرفًا كحد أقصى.
policy-groups-users = { $count ->
    [zero] لا مستخدمين
    [one] مستخدم واحد
    [two] مستخدمان
    [few] { $count } مستخدمين
    [many] { $count } مستخدمًا
   *[other] { $count } مستخدم
}
policy-groups-no-match = لا توجد مجموعة معروفة مطابقة. اضغط على Enter لاستخدام هذا الاسم على أي حال.
policy-groups-unknown = ليست من المجموعات المعروفة: { $groups }. تحقق من الكتابة.
policy-groups-remove = إزالة { $group }
policy-groups-removed = تمت إزالة { $group }.

policy-details = التفاصيل
policy-trusted_browser_days = الوثوق بالمتصفحات لمدة (أيام)
policy-trusted_browser_days-what = 0 = السؤال دائمًا
policy-trusted_browser_days-rule = أدخِل عددًا صحيحًا من 0 إلى 90.
policy-issuer = الاسم في تطبيقات المصادقة
policy-issuer-what = يظهر بجانب الرمز في التطبيق.
policy-issuer-rule = أدخِل من 1 إلى 64 حرفًا دون نقطتين، ودون مسافة في البداية أو النهاية.
policy-time_zone = المنطقة الزمنية
policy-time_zone-what = تنتهي فترة السماح بنهاية يومها في هذه المنطقة الزمنية.
policy-time_zone-rule = اختر منطقة زمنية من القائمة.
policy-time_zone-none = لا توجد منطقة زمنية مطابقة.
policy-support_url = صفحة المساعدة
policy-support_url-what = حيث يجد المستخدمون المساعدة. اختياري.
policy-support_url-rule = أدخِل عنوانًا يبدأ بـ https://
policy-audit_retention_days = مدة الاحتفاظ بسجل التدقيق (أيام)
policy-audit_retention_days-what = اتركه فارغًا للاحتفاظ به دائمًا. ينطبق على الإدخالات الجديدة.
policy-audit_retention_days-rule = أدخِل عددًا صحيحًا من 30 إلى 3650، أو اتركه فارغًا.

policy-impact-now = المستخدمون دون 2FA: { $count }. يجب عليهم إعدادها عند تسجيل الدخول التالي.
policy-impact-from = المستخدمون دون 2FA: { $count }. يجب عليهم إعدادها اعتبارًا من { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = ينطبق هذا على مستخدمي هذه المجموعات فقط. لا نعرف عددهم.
policy-impact-groups-of = { $count ->
    [zero] ينطبق هذا على مستخدمي هذه المجموعات فقط: لا أحد.
    [one] ينطبق هذا على مستخدمي هذه المجموعات فقط: مستخدم واحد على الأكثر.
    [two] ينطبق هذا على مستخدمي هذه المجموعات فقط: مستخدمان على الأكثر.
    [few] ينطبق هذا على مستخدمي هذه المجموعات فقط: { $count } مستخدمين على الأكثر.
    [many] ينطبق هذا على مستخدمي هذه المجموعات فقط: { $count } مستخدمًا على الأكثر.
   *[other] ينطبق هذا على مستخدمي هذه المجموعات فقط: { $count } مستخدم على الأكثر.
}
policy-impact-exempt-groups = مستخدمو المجموعات المعفاة ليسوا ملزمين. لا نعرف عددهم.
policy-impact-exempt-groups-of = { $count ->
    [zero] مستخدمو المجموعات المعفاة ليسوا ملزمين: لا أحد.
    [one] مستخدمو المجموعات المعفاة ليسوا ملزمين: مستخدم واحد على الأكثر.
    [two] مستخدمو المجموعات المعفاة ليسوا ملزمين: مستخدمان على الأكثر.
    [few] مستخدمو المجموعات المعفاة ليسوا ملزمين: { $count } مستخدمين على الأكثر.
    [many] مستخدمو المجموعات المعفاة ليسوا ملزمين: { $count } مستخدمًا على الأكثر.
   *[other] مستخدمو المجموعات المعفاة ليسوا ملزمين: { $count } مستخدم على الأكثر.
}
policy-impact-reminders-now = ستُرسل رسائل التذكير الأولى خلال ساعة. المستخدمون دون 2FA: { $count }.
policy-impact-reminders-from = ستُرسل رسائل التذكير الأولى في { DATETIME($from, dateStyle: "long") }. المستخدمون دون 2FA: { $count }.
policy-impact-exempt = المستخدمون المعفيون: { $count }. ليسوا ملزمين حتى ينتهي إعفاؤهم.
policy-impact-optional = لم تعد 2FA إلزامية. المستخدمون الذين أعدّوها وما زالوا يستخدمونها: { $count }.
policy-impact-off = لم تعد { $method } مقبولة. المستخدمون الذين لديهم هذه الطريقة: { $count } على الأكثر.
policy-impact-left-optional = سيسجّل المستخدمون الذين ليس لديهم طريقة أخرى الدخول دون 2FA.
policy-impact-left-required = يجب على المستخدمين الذين ليس لديهم طريقة أخرى إعداد واحدة، إذا كانت 2FA إلزامية لهم.
policy-impact-on = عادت { $method } مقبولة. المستخدمون الذين لديهم هذه الطريقة بالفعل: { $count }.
policy-impact-passkeys-off = لم تعد مفاتيح المرور مقبولة. المستخدمون الذين لديهم مفتاح مرور: { $count } على الأكثر.
policy-impact-passkeys-on = عادت مفاتيح المرور مقبولة. المستخدمون الذين لديهم مفتاح مرور بالفعل: { $count } على الأكثر.
policy-impact-domain = ستتوقف مفاتيح المرور التي أُنشئت للنطاق { $domain } عن العمل. المستخدمون الذين لديهم مفتاح مرور: { $count } على الأكثر.
policy-impact-days = ستحتاج المتصفحات الموثوق بها لمدة أطول إلى رمز مرة أخرى.
policy-impact-issuer = ستستمر التطبيقات التي تم إعدادها من قبل في عرض الاسم القديم.

conflict-title = غيّر مشرف آخر الإعدادات
conflict-what = لم تُحفظ تغييراتك بعد، ولم تُستبدل تغييراته.
conflict-field = الإعداد
conflict-column-theirs = الآن
conflict-column-mine = قيمتك
conflict-unchanged = دون تغيير
conflict-mine = حفظ تغييراتي أيضًا
conflict-mine-what = تحتفظ الحقول التي لم تغيّرها بقيمتها الحالية.
conflict-theirs = تجاهل تغييراتي

senders-none = لا يوجد
senders-pending = بانتظار التأكيد
senders-verified = تم التحقق
senders-failed = غير مؤكد
senders-unknown = الحالة غير معروفة
senders-about-failed = لم يُفتح الرابط من Amazon إلى { $address } في الوقت المناسب. أزل هذا المُرسِل، ثم أضفه مرة أخرى.
senders-about-unknown = لم تستجب Amazon، لذا قد تكون الحالة قديمة.
senders-notices = مُرسِل الإشعارات
senders-notices-what = 2FA عبر البريد الإلكتروني متوقفة، لذا لا نرسل رموزًا. تظل الإشعارات المتعلقة بتغييرات الحسابات تُرسل من هذا العنوان.
senders-step = الخطوة { $step } من 2
senders-step-ses-done = تحققت Amazon من العنوان.
senders-step-code-done = أدخلت الرمز.
senders-refresh = التحقق مرة أخرى
senders-refreshed = تم تحديث الحالة.
senders-remove = إزالة { $name }
senders-remove-title = هل تريد إزالة { $address }؟
senders-remove-what = لن نرسل رسائل من هذا العنوان بعد الآن. لاستخدامه مرة أخرى، عليك تأكيده من جديد.
senders-removed = تمت إزالة { $name }.
senders-add = إضافة مُرسِل
senders-add-now = إضافة
senders-added = تمت إضافة { $address }. اتبع الخطوتين لتأكيده.
senders-missing-ses = افتح الرابط في الرسالة المرسلة من Amazon إلى { $address }. تتحقق هذه الصفحة من الحالة كل عشر ثوانٍ.
senders-code-label = الرمز من الرسالة المرسلة إلى { $address }
senders-code-what = بدونه، يُزال المُرسِل بعد 24 ساعة.
senders-code-confirm = تأكيد
senders-code-again = إعادة إرسال الرمز
senders-code-again-in = إعادة الإرسال بعد { $left }
senders-code-sent = أرسلنا رمزًا إلى { $address }.
senders-confirmed = تم تأكيد { $address }.
senders-field-address = عنوان البريد الإلكتروني
senders-field-display_name = اسم المُرسِل
senders-rule-address = أدخِل عنوانًا بأحرف ASCII. سنرسل إليه رمزًا.
senders-rule-display_name = أدخِل من 1 إلى 64 حرفًا.

agents-title = Can reset password/manage 2FA
agents-what = يمكن لهؤلاء الموظفين إدارة 2FA للمستخدمين. تسري التغييرات فورًا. لدى المشرفين هذا الإذن دائمًا.
agents-none = لا يوجد موظفون بعد.
agents-id = معرّف الموظف
agents-id-what = لا يمكننا التحقق من هذا المعرّف. انسخه من نظام الدعم لديك: قد يمنح معرّف خاطئ الإذن لشخص آخر.
agents-id-missing = أدخِل معرّف الموظف.
agents-search = الموظف
agents-search-what = ابحث بالاسم أو عنوان البريد الإلكتروني.
agents-search-failed = البحث لا يعمل حاليًا. حاول مرة أخرى بعد قليل.
agents-no-match = لا يوجد موظف مطابق.
agents-none-chosen = اختر موظفًا من القائمة.
agents-grant = إضافة
agents-granted = منذ { DATETIME($at, dateStyle: "medium") }، بواسطة { $by }
agents-revoke = إزالة { $agent }
agents-revoke-title = هل تريد إزالة { $agent }؟
agents-revoke-what = لن يتمكن بعد الآن من إعادة تعيين كلمات المرور أو إدارة 2FA للمستخدمين. يسري هذا فورًا.
agents-granted-to = يمكن لـ { $agent } الآن إدارة 2FA للمستخدمين.
agents-revoked = تمت إزالة { $agent }.
