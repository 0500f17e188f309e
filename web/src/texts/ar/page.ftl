# الصفحات المستضافة.

page-login = تسجيل الدخول بخطوتين
page-account = أمان تسجيل الدخول
page-policy = المصادقة الثنائية
page-people = المستخدمون
page-user = المستخدم
page-guide = دليل تسجيل الدخول بخطوتين
page-no-token = ابدأ من مركز المساعدة. سيفتح لك هذه الصفحة.
page-no-return = لا يمكننا إعادتك إلى حيث كنت. تواصل مع فريق الدعم.
page-return-none = للمشرفين: لا يتضمن رمز تسجيل الدخول المميز المطالبة return_to.
page-return-unknown = للمشرفين: لا يتضمن AllowedOrigins الموقع المحدد في return_to في رمز تسجيل الدخول المميز.
page-return-other = للمشرفين: return_to في عنوان هذه الصفحة ليس هو الموجود في رمز تسجيل الدخول المميز.
page-back = الرجوع إلى { $site }
page-no-code = لا حاجة إلى رمز
page-no-code-why = يمكنك تسجيل الدخول إلى { $site } دون رمز هذه المرة.
page-continue = المتابعة إلى { $site }
