# 面向用户的文章：<two-factor-guide>。按钮名称来自其他文件。

guide-contents = 本页内容
guide-none = 此帮助中心目前不提供两步登录。

guide-what = 什么是两步登录？
guide-what-second = 两步登录会在输入密码之后增加只有您能完成的第二步。即使有人知道您的密码，也无法以您的身份登录。
guide-what-methods = 您可以使用以下方式：
guide-what-passkey = 手机、电脑或安全密钥上的通行密钥会要求您使用指纹、面容或设备 PIN 码。这是最安全的方式，而且无需输入验证码。
guide-what-totp = 手机或电脑上的身份验证器应用每 30 秒显示一个新的验证码。无需联网即可使用。
guide-what-email = 包含验证码的邮件会发送到您个人资料中的地址。
guide-what-safe = 请仅在登录或更改设置时输入验证码。切勿将其告诉给您打电话或发消息的人。

guide-passkey = 使用通行密钥
guide-passkey-what = 通行密钥是用于此帮助中心的密钥，保存在您的手机、电脑或安全密钥上。您可以通过指纹、面容或设备 PIN 码使用它，虚假网站无法窃取它。
guide-passkey-phone-start = 在手机上登录并打开您的账号页面。选择“{ account-passkeys-add }”，然后选择“{ passkey-create }”。
guide-passkey-phone-confirm = 使用指纹、面容或设备 PIN 码确认。手机会保存通行密钥。
guide-passkey-synced = 手机和密码管理器通常会将通行密钥同步到您的其他设备。之后，您可以在那些设备上使用同一个通行密钥。
guide-passkey-computer-start = 在电脑上登录并打开您的账号页面。选择“{ account-passkeys-add }”，然后选择“{ passkey-create }”。
guide-passkey-computer-confirm = 使用解锁电脑的方式确认，例如 Windows Hello 或 Touch ID。
guide-passkey-computer-phone = 如果电脑不支持这些方式，请在浏览器的对话框中选择您的手机，然后按照提示操作。
guide-passkey-key = 使用安全密钥
guide-passkey-key-start = 登录并打开您的账号页面。选择“{ account-passkeys-add }”，然后选择“{ passkey-create }”，再在浏览器的对话框中选择安全密钥。
guide-passkey-key-touch = 插入安全密钥，或将其靠近手机背面。当它闪烁时触摸它；如果系统要求输入其 PIN 码，请输入。
guide-passkey-second = 请再添加一个通行密钥或其他方式，这样即使丢失设备，您仍能登录。
guide-passkey-use = 使用通行密钥登录
guide-passkey-use-how = 输入密码后，选择“{ passkey-use }”。在浏览器的对话框中，使用指纹、面容或设备 PIN 码确认，或触摸您的安全密钥。
guide-passkey-new = 换用新手机或新电脑
guide-passkey-new-synced = 在新设备上设置同一个密码管理器后，已同步的通行密钥就会出现在该设备上。
guide-passkey-new-add = 否则，请使用旧设备或其他方式登录，并在新设备上添加通行密钥。然后在账号页面的列表中移除旧的通行密钥。
guide-passkey-lost = 如果您丢失设备或安全密钥
guide-passkey-lost-then = 然后在账号页面的列表中移除其通行密钥，以免他人使用。
guide-passkey-trouble = 如果通行密钥无法使用
guide-passkey-trouble-address = 请检查浏览器中的网址。通行密钥只能在您帮助中心自己的网址上使用。如果是其他任何网址，您可能正在访问虚假页面：请勿在那里输入任何信息。
guide-passkey-trouble-device = 请使用您添加通行密钥时所用的浏览器、设备或安全密钥。其他浏览器、设备或安全密钥上可能没有该通行密钥。
guide-passkey-trouble-dialog = 如果浏览器的对话框在您确认之前关闭，请重试。
guide-passkey-trouble-other = 如果仍然不行，请选择“{ login-other-ways }”，使用其他方式登录。

guide-app = 设置身份验证器应用
guide-app-which = 您可以使用任何支持一次性验证码的应用，例如 Google Authenticator、Microsoft Authenticator，或 1Password、Bitwarden 等密码管理器。
guide-app-phone = 在手机上
guide-app-install = 在手机上安装身份验证器应用。
guide-app-start = 在电脑上登录并打开您的账号页面。选择“{ account-apps-add }”，随后会显示二维码。
guide-app-scan = 在应用中添加账号，然后扫描二维码。
guide-app-code = 输入应用中显示的六位验证码。
guide-app-same-phone = 应用就在您用来登录的手机上？无需扫描，选择“{ totp-on-this-phone }”即可。
guide-app-computer = 在电脑上
guide-app-computer-install = 安装身份验证器应用，或使用可显示一次性验证码的密码管理器。
guide-app-computer-start = 登录并打开您的账号页面。选择“{ account-apps-add }”，然后复制设置密钥。
guide-app-computer-key = 在应用中手动添加账号，然后粘贴设置密钥。
guide-save = 如果显示恢复代码，请将其保存。恢复代码只会显示一次。
guide-required = 如果您的帮助中心要求使用两步登录，您登录时就会开始设置。

guide-email = 通过邮件接收验证码
guide-email-on = 登录并打开您的账号页面。在“{ account-email }”下选择“{ account-email-switch-on }”。
guide-email-code = 我们会向您个人资料中的地址发送六位验证码。输入该验证码以确认地址。
guide-email-late = 没有收到邮件？请先检查垃圾邮件文件夹。验证码将在十分钟后过期。
guide-email-app = 身份验证器应用比邮件更安全，您也可以同时使用两者。
guide-email-lost = 如果您无法再查看邮件，请使用恢复代码登录，或联系支持团队。

guide-recovery = 妥善保管恢复代码
guide-recovery-purpose = 设置第一种方式时，您会获得十个恢复代码。当您无法使用平常的方式时，每个恢复代码可用于登录一次。
guide-recovery-where = 请将恢复代码打印出来，或保存在密码管理器中。不要只保存在手机上。
guide-recovery-how = 要使用恢复代码，请在第二步中选择“{ login-other-ways }”，然后选择“{ login-use-recovery_code }”。
guide-recovery-renew = 如果只剩下几个恢复代码，或有其他人看到过它们，请在账号页面选择“{ account-codes-renew }”。旧代码将不再有效。

guide-browsers = 信任您自己的浏览器
guide-browsers-how = { $days ->
    [0] 在第二步中，您可以选择信任该浏览器。之后几天内，使用该浏览器登录时只需输入密码。
   *[other] 在第二步中，您可以选择信任该浏览器。之后 { $days } 天内，使用该浏览器登录时只需输入密码。
}
guide-browsers-own = 请仅信任没有其他人使用的浏览器，切勿信任公共电脑上的浏览器。
guide-browsers-end = 要取消信任，请在账号页面选择相应浏览器旁边的“{ account-browser-forget }”。选择“{ account-browsers-forget }”可一次全部取消。

guide-new-phone = 换用新手机
guide-new-phone-first = 请在旧手机仍在手边时完成此操作。如果您的应用会自动将验证码转移到新手机，则无需在此进行任何操作。
guide-new-phone-add = 登录并打开您的账号页面。选择“{ account-apps-add }”。如果系统要求输入验证码，请使用旧手机。
guide-new-phone-scan = 使用新手机上的应用扫描二维码，然后输入应用中显示的验证码。
guide-new-phone-remove = 在账号页面的列表中移除旧手机上的应用。

guide-lost = 如果您丢失手机
guide-lost-code = 使用恢复代码登录：选择“{ login-other-ways }”，然后选择“{ login-use-recovery_code }”。
guide-lost-email = 或者，如果您已开启邮件验证码，可以通过邮件接收验证码。
guide-lost-passkey = 或者使用其他设备上的通行密钥，或您的安全密钥。
guide-lost-browser = 或者使用您信任过的浏览器。该浏览器不会要求输入验证码。
guide-lost-then = 然后在账号页面移除丢失手机上的应用，并在其他设备上添加应用。如果手机可能在他人手中，请同时更改密码。
guide-lost-support = 如果以上方法都不可行，请联系支持团队。支持人员可以向您提供一个代码，用于登录一次。

guide-wrong = 如果验证码无效
guide-wrong-time = 请检查手机是否自动设置日期和时间。验证码取决于时间。
guide-wrong-name = 如果您的应用中有多个账号，请使用“{ $name }”的验证码。
guide-wrong-next = 请等待下一个验证码。每个验证码只能使用一次。
guide-wrong-email = 请在十分钟内使用最新一封邮件中的验证码。
guide-wrong-lock = 输错验证码五次后，您需要稍等片刻。在此期间，恢复代码仍然有效。
guide-wrong-passkey = 您的通行密钥也仍然有效。

guide-help = 需要帮助？
guide-help-what = 如果以上内容都无法解决问题，请联系您帮助中心的支持团队。请说明您尝试过的方法以及页面显示的内容，但不要发送验证码、恢复代码或密码。
guide-contact = 联系支持团队
