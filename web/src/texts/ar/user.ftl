# صفحة مستخدم واحد، للموظفين: المعلومات، وإجراءات الدعم، والسجل.

people-back = الرجوع إلى القائمة

user-id = المعرّف: { $id }
user-methods = طرق تسجيل الدخول
user-more = المزيد من الإجراءات
user-danger = منطقة الخطر
user-own = هذا ملفك الشخصي
user-own-why = لا يمكنك إدارة المصادقة الثنائية الخاصة بك هنا. استخدم منطقة حسابك، أو اطلب من زميل.
user-unseen = لم يسجّل الدخول بعد
user-unseen-why = يظهر المستخدم هنا بعد أول تسجيل دخول.
user-unseen-add = لم يسجّل هذا المستخدم الدخول بعد. أضفه لمساعدته قبل أول تسجيل دخول، مثلًا برمز مؤقت أو إعفاء.
user-confirmed = مؤكد
user-unconfirmed = غير مؤكد
user-add = إضافة مستخدم
user-added = تمت إضافة المستخدم.

user-says = ماذا يقول المستخدم؟
user-says-first = تحقق من هوية المستخدم أولًا. قد يكون المتصل مهاجمًا.
user-says-lost-phone = «فقدت هاتفي.»
user-says-lost-passkey = «فقدت مفتاح الأمان أو الجهاز الذي عليه مفتاح المرور.»
user-says-no-passkey = «مفتاح المرور لا يعمل.»
user-says-new-phone = «لدي هاتف جديد.»
user-says-no-mail = «لا تصلني أي رسائل.»
user-says-locked = «تظهر لي رسالة عن عدد كبير جدًا من الرموز الخاطئة.»
user-says-no-setup = «لا أستطيع إعدادها.»
user-advice-no-method = لم يُعِدّ المستخدم طريقة، لذا لا يمكن طلب رمز عند تسجيل الدخول. إذا طُلب الإعداد عند تسجيل الدخول، يتيح رمز مؤقت تخطيه مرة واحدة.
user-advice-recovery = { $count ->
    [zero] لم تتبقَّ لدى المستخدم رموز استرداد.
    [one] تبقّى لدى المستخدم رمز استرداد واحد. يمكنه تسجيل الدخول به دون مساعدتك.
    [two] تبقّى لدى المستخدم رمزا استرداد. يمكنه تسجيل الدخول بأحدهما دون مساعدتك.
    [few] تبقّت لدى المستخدم { $count } رموز استرداد. يمكنه تسجيل الدخول بأحدها دون مساعدتك.
    [many] تبقّى لدى المستخدم { $count } رمز استرداد. يمكنه تسجيل الدخول بأحدها دون مساعدتك.
   *[other] تبقّى لدى المستخدم { $count } رمز استرداد. يمكنه تسجيل الدخول بأحدها دون مساعدتك.
}
user-advice-no-recovery = لم تتبقَّ لدى المستخدم رموز استرداد.
user-advice-bypass = يتيح رمز مؤقت تسجيل الدخول مرة واحدة. إذا سُرق الهاتف، فأزل أيضًا تطبيق المصادقة الموجود عليه.
user-advice-phone-passkey = إذا كان على الهاتف مفتاح مرور، فأزله أيضًا.
user-advice-synced = قد يظل مفتاح المرور المتزامن يعمل على أجهزة المستخدم الأخرى.
user-advice-has-totp = لدى المستخدم أيضًا تطبيق مصادقة، ويمكنه تسجيل الدخول برموزه.
user-advice-has-email = الرموز عبر البريد الإلكتروني مُفعَّلة أيضًا لدى المستخدم، ويمكنه تسجيل الدخول بها.
user-advice-bypass-passkey = يتيح رمز مؤقت تسجيل الدخول مرة واحدة. أزل أدناه مفتاح المرور الخاص بالجهاز المفقود أو بمفتاح الأمان المفقود، حتى لا يستخدمه شخص آخر.
user-advice-bypass-once = يتيح رمز مؤقت تسجيل الدخول مرة واحدة. ثم يمكن للمستخدم إضافة مفتاح مرور جديد في منطقة حسابه.
user-advice-former-domain = { $count ->
    [zero] لا توجد مفاتيح مرور أُنشئت لنطاق لم يعد مركز المساعدة يستخدمه.
    [one] أُنشئ مفتاح مرور واحد لنطاق لم يعد مركز المساعدة يستخدمه، لذا لا يمكن تسجيل الدخول به.
    [two] أُنشئ مفتاحا مرور لنطاق لم يعد مركز المساعدة يستخدمه، لذا لا يمكن تسجيل الدخول بهما.
    [few] أُنشئت { $count } مفاتيح مرور لنطاق لم يعد مركز المساعدة يستخدمه، لذا لا يمكن تسجيل الدخول بها.
    [many] أُنشئ { $count } مفتاح مرور لنطاق لم يعد مركز المساعدة يستخدمه، لذا لا يمكن تسجيل الدخول بها.
   *[other] أُنشئ { $count } مفتاح مرور لنطاق لم يعد مركز المساعدة يستخدمه، لذا لا يمكن تسجيل الدخول بها.
}
user-advice-address = اسأل المستخدم عن العنوان الذي يعرضه المتصفح. لا تعمل مفاتيح المرور إلا على نطاق مركز المساعدة نفسه: إذا كان العنوان مختلفًا، فقد يكون المستخدم في صفحة مزيفة، ويجب ألا يُدخِل فيها أي شيء.
user-advice-same-device = قد لا يوجد مفتاح المرور إلا في المتصفح أو على الجهاز أو مفتاح الأمان الذي أضافه المستخدم به. اطلب منه المحاولة هناك.
user-advice-full = لدى المستخدم خمسة تطبيقات مصادقة، ولا يمكنه إضافة تطبيق آخر. برمز مؤقت، يمكنه تسجيل الدخول واستبدال أحدها. أو أزل أحدها هنا أولًا.
user-advice-old-phone = إذا كان الهاتف القديم ما زال يعمل، يمكن للمستخدم إضافة الهاتف الجديد في منطقة حسابه.
user-advice-together = أعدّا تطبيق مصادقة معًا: يمسح المستخدم رمز QR ضوئيًا ويخبرك بالرمز الذي يعرضه التطبيق. ثم أزل تطبيق الهاتف القديم، إن وُجد.
user-advice-profile = صحّح العنوان في الملف الشخصي للمستخدم أو أكّده. حتى ذلك الحين، يتيح رمز مؤقت تسجيل الدخول.
user-advice-email-off = البريد الإلكتروني غير مُفعَّل لهذا المستخدم، لذا لا تُعرض الرموز عبر البريد الإلكتروني عند تسجيل الدخول.
user-advice-spam = اطلب من المستخدم التحقق من مجلد الرسائل غير المرغوب فيها في { $address }. إذا لم يستطع الانتظار، يتيح رمز مؤقت تسجيل الدخول.
user-advice-clock = اطلب من المستخدم ضبط وقت الهاتف تلقائيًا. حتى ذلك الحين، قد تُرفض الرموز الصحيحة.
user-advice-not-locked = المستخدم غير مقفل. إذا رُفض رمز، فقد يكون قديمًا، أو قد تكون ساعة الهاتف غير صحيحة. يتيح رمز مؤقت للمستخدم تسجيل الدخول مرة واحدة.
user-advice-recovery-locked = { $count ->
    [zero] لم تتبقَّ لدى المستخدم رموز استرداد.
    [one] يعمل رمز الاسترداد الأخير للمستخدم حتى أثناء إيقاف الرموز مؤقتًا.
    [two] يعمل أحد رمزَي الاسترداد لدى المستخدم حتى أثناء إيقاف الرموز مؤقتًا.
    [few] يعمل أحد رموز الاسترداد لدى المستخدم ({ $count }) حتى أثناء إيقاف الرموز مؤقتًا.
    [many] يعمل أحد رموز الاسترداد لدى المستخدم ({ $count }) حتى أثناء إيقاف الرموز مؤقتًا.
   *[other] يعمل أحد رموز الاسترداد لدى المستخدم ({ $count }) حتى أثناء إيقاف الرموز مؤقتًا.
}
user-advice-passkey-locked = يعمل مفتاح المرور لدى المستخدم حتى أثناء إيقاف الرموز مؤقتًا.
user-advice-unlock = افتح قفل المستخدم ليتمكن من المحاولة مرة أخرى فورًا.
user-advice-has-method = أعدّ المستخدم طريقة بالفعل. إذا لم يستطع استخدامها، يتيح رمز مؤقت تسجيل الدخول مرة واحدة. ثم يمكنه إضافة طريقة أخرى في منطقة حسابه.
user-advice-exempt = يمنح الإعفاء المستخدم مزيدًا من الوقت: حتى ينتهي، لا يتطلب تسجيل الدخول الإعداد. أو أعدّا تطبيق مصادقة معًا، ضمن «المزيد من الإجراءات».

user-required-since = 2FA إلزامية منذ { people-time }
user-ends-requirement = ينهي هذا أيضًا إلزام إعداد 2FA.
user-ends-exemption = ينهي هذا أيضًا الإعفاء.

user-exempt-for = الإعفاء لمدة
user-exempt-day = يوم واحد
user-exempt-week = أسبوع واحد
user-exempt-month = شهر واحد
user-exempt-date = حتى تاريخ
user-exempt-last-day = اليوم الأخير

people-fact-passkey = مفاتيح المرور
people-fact-totp = تطبيقات المصادقة
people-fact-email = البريد الإلكتروني
people-fact-codes = الرموز
people-locked-until = الرموز متوقفة مؤقتًا حتى { people-time }.
people-until-unlocked = حتى يفتح أحد الموظفين قفل المستخدم
people-mail-limited-until = تم بلوغ الحد الأقصى للرموز عبر البريد الإلكتروني. لن تُرسل رموز حتى { people-time }، أو حتى تفتح قفل المستخدم.
people-failures = { $failures ->
    [zero] لا رموز خاطئة
    [one] رمز خاطئ واحد
    [two] رمزان خاطئان متتاليان
    [few] { $failures } رموز خاطئة متتالية
    [many] { $failures } رمزًا خاطئًا متتاليًا
   *[other] { $failures } رمز خاطئ متتالٍ
}
people-none-set-up = لم يتم الإعداد
people-since = منذ { people-time }
people-last-used = آخر استخدام: { people-time }
people-never-used = لم يُستخدم قط
people-clock-fast = ساعة الهاتف متقدمة بنحو { $seconds } ث.
people-clock-slow = ساعة الهاتف متأخرة بنحو { $seconds } ث.
people-passkey-synced = متزامن بين الأجهزة
people-passkey-not-synced = على جهاز واحد أو مفتاح أمان واحد
people-passkey-other-domain = أُنشئ لنطاق آخر، لذا لا يُقبل عند تسجيل الدخول.
people-passkeys-by-user = لا يمكن إلا للمستخدم إضافة مفتاح مرور، لأن ذلك يتطلب جهازه أو مفتاح الأمان الخاص به.
people-no-address = لا يوجد عنوان مسجّل.
people-unverified = العنوان غير مؤكد، لذا لا تُرسل إليه رموز.
people-reminded = آخر تذكير بإعداد 2FA: { people-time }
people-mail-delivered = سُلّمت الرسالة الأخيرة ({ people-time }).
people-mail-delayed = تأخرت الرسالة الأخيرة ({ people-time }).
people-mail-bounced = ارتدّت الرسالة الأخيرة ({ people-time }).
people-mail-complained = تم الإبلاغ عن الرسالة الأخيرة كرسالة غير مرغوب فيها ({ people-time }).
people-codes-left = رموز الاسترداد المتبقية: { $count }
people-bypass-until = يوجد رمز مؤقت غير مستخدم صالح حتى { people-time }.
people-exempt-until = معفى حتى { people-time }

people-do-remove-passkey = إزالة مفتاح المرور
people-do-totp = إعداد تطبيق مصادقة
people-do-remove-totp = إزالة تطبيق المصادقة
people-do-email-on = تفعيل البريد الإلكتروني
people-do-email-off = إيقاف البريد الإلكتروني
people-do-bypass = إصدار رمز مؤقت
people-do-unlock = فتح القفل
people-do-exempt = تحديد إعفاء
people-do-exempt-end = إنهاء الإعفاء
people-do-require = فرض 2FA
people-do-require-end = إيقاف فرض 2FA
people-do-remove-all = إزالة كل الطرق
people-about-remove-passkey = سيتوقف «{ $label }» عن العمل عند تسجيل الدخول.
people-about-totp = يمسح المستخدم رمز QR ضوئيًا ويخبرك بالرمز الذي يعرضه التطبيق.
people-about-remove-totp = سيتوقف «{ $label }» عن العمل عند تسجيل الدخول.
people-about-email-on = تُرسل الرموز إلى { $address }.
people-about-email-off = لن يتلقى المستخدم رموزًا عبر البريد الإلكتروني بعد الآن.
people-about-bypass = رمز لتسجيل دخول واحد. يحل محل أي رمز سابق. يحتفظ المستخدم بطرقه. تحقق من هوية المستخدم أولًا.
people-about-unlock = تعود الرموز إلى العمل فورًا.
people-about-exempt = لبعض الوقت، ليس على المستخدم إعداد 2FA. إذا كانت لديه طريقة بالفعل، فستظل مطلوبة عند تسجيل الدخول.
people-about-exempt-end = على المستخدم اتباع القواعد نفسها مثل الجميع.
people-about-require = على المستخدم إعداد 2FA، أيًّا كانت المجموعات المحددة في الإعدادات. تظل فترة السماح سارية.
people-about-require-end = تنطبق على المستخدم القواعد نفسها مثل الجميع.
people-about-remove-all = يزيل هذا مفاتيح المرور، وتطبيقات المصادقة، والرموز عبر البريد الإلكتروني، وكذلك المتصفحات الموثوق بها، ورموز الاسترداد، والرمز المؤقت. حتى يُعِدّ المستخدم طريقة مرة أخرى، تكفي كلمة المرور لتسجيل الدخول.
people-valid = صالح لمدة
people-minutes = { $minutes } دقيقة
people-hours = { $hours ->
    [zero] { $hours } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
people-reason = السبب
people-reason-kept = يحتفظ السجل بالسبب.
people-sure = نعم، أزل هذا من { $user }
people-invalid-reason = أدخِل سببًا.
people-invalid-until = أدخِل وقتًا في المستقبل.
people-invalid-sure = حدّد مربع الاختيار للتأكيد.
people-done-remove-passkey = تمت إزالة مفتاح المرور.
people-done-totp = تم إعداد تطبيق المصادقة. يمكن للمستخدم إنشاء رموز استرداد في منطقة حسابه.
people-done-remove-totp = تمت إزالة تطبيق المصادقة.
people-done-email-on = تم تفعيل البريد الإلكتروني.
people-done-email-off = تم إيقاف البريد الإلكتروني.
people-done-bypass = تم إصدار رمز مؤقت.
people-done-unlock = تم فتح قفل المستخدم.
people-done-exempt = تم تحديد الإعفاء.
people-done-exempt-end = تم إنهاء الإعفاء.
people-done-require = أصبحت 2FA إلزامية.
people-done-require-end = لم تعد 2FA إلزامية لهذا المستخدم.
people-done-remove-all = تمت إزالة كل الطرق.
people-code-once = لن ترى هذا الرمز المؤقت مرة أخرى
people-code-until = صالح حتى { people-time }، لتسجيل دخول واحد.
people-code-done = تم

people-history = السجل
people-history-none = لا شيء بعد.
people-did-by = { people-time }، { $kind ->
    [user] المستخدم
    [admin] المشرف { $id }
    [agent] الموظف { $id }
   *[service] نظام الدعم
}
people-did-user_seen = ظهر لأول مرة
people-did-address_changed = تغيّر العنوان من { $old_email } إلى { $new_email }
people-did-locked_out = تم القفل بعد رموز خاطئة، عددها { $failures }
people-did-recovery_code_used = تم استخدام رمز استرداد
people-did-setup_skipped = تم تخطي الإعداد
people-did-passkey_added = تمت إضافة مفتاح المرور «{ $label }»
people-did-passkey_renamed = تمت إعادة تسمية مفتاح المرور إلى «{ $label }»
people-did-passkey_removed = تمت إزالة مفتاح المرور «{ $label }»
people-did-passkey_copied = تم رفض تسجيل الدخول بمفتاح المرور «{ $label }»، لأنه ربما تم نسخ المفتاح
people-did-totp_added = تمت إضافة تطبيق المصادقة «{ $label }»
people-did-totp_imported = تم استيراد تطبيق المصادقة «{ $label }» من نظام آخر
people-did-email_added = تم تفعيل البريد الإلكتروني
people-did-totp_renamed = تمت إعادة تسمية تطبيق المصادقة إلى «{ $label }»
people-did-totp_removed = تمت إزالة تطبيق المصادقة «{ $label }»
people-did-totp_setup_begun = بدأ إعداد تطبيق مصادقة
people-did-email_removed = تم إيقاف البريد الإلكتروني
people-did-factors_removed = تمت إزالة كل الطرق
people-did-user_erased = تم محو كل البيانات
people-did-recovery_codes_renewed = تم إنشاء رموز استرداد جديدة
people-did-browser_trusted = تم الوثوق بمتصفح
people-did-browsers_forgotten = تمت إزالة كل المتصفحات الموثوق بها
people-did-browser_forgotten = تمت إزالة المتصفح الموثوق به «{ $label }»
people-did-browser_token_reused = تمت إزالة المتصفح الموثوق به «{ $label }»، لأن رمزه المميز نُسخ
people-did-bypass_code_issued = تم إصدار رمز مؤقت، صالح حتى { people-time }
people-did-bypass_code_used = تم استخدام رمز مؤقت
people-did-unlocked = تم فتح القفل بعد رموز خاطئة، عددها { $failures }
people-did-exemption_set = معفى حتى { people-time }
people-did-exemption_ended = تم إنهاء الإعفاء
people-did-requirement_set = أصبحت 2FA إلزامية
people-did-requirement_ended = لم تعد 2FA إلزامية
people-did-grant_given = مُنح الإذن إلى { $agent_id }
people-did-grant_withdrawn = أُزيل الإذن من { $agent_id }
people-did-policy_changed = تم تغيير الإعدادات
people-did-sender_added = تمت إضافة المُرسِل { $sender_id }
people-did-sender_removed = تمت إزالة المُرسِل { $sender_id }
people-did-sender_confirmed = تم تأكيد المُرسِل { $sender_id } برمزه
people-did-sender_ended = تمت إزالة المُرسِل { $sender_id } بعد عشرة رموز خاطئة
people-did-plan_changed = تغيّرت الخطة إلى { $new_plan }

problem-own-record = لا يمكنك إدارة المصادقة الثنائية الخاصة بك هنا. اطلب من زميل.
problem-grant-required = تحتاج إلى الإذن «Can reset password/manage 2FA». اطلب من أحد المشرفين منحه.
problem-address-unknown = ليس لدى المستخدم عنوان بريد إلكتروني مؤكد. يجب تأكيده أولًا في ملفه الشخصي.
problem-no-factor = لم يُعِدّ المستخدم أي طريقة بعد.
problem-wrong-token-use = هذه الصفحة للموظفين فقط.
