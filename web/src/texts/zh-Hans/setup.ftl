# 设置、通行密钥、邮件验证码和恢复代码。

copy = 复制
copied = 已复制
copy-failed = 无法复制。请手动选择文本。

codes-title = 保存您的恢复代码
codes-why = 如果您丢失手机或通行密钥，或者无法查看邮件，可以使用其中一个代码登录。每个代码只能使用一次。
codes-once = 这些代码不会再次显示。请将其保存在安全的地方，不要只保存在手机上。
codes-download = 下载
codes-print = 打印
codes-sheet = 恢复代码
codes-saved = 我已保存代码

totp-title = 设置身份验证器应用
totp-step-app = 在手机上打开身份验证器应用，然后选择添加账号。还没有应用？请从手机的应用商店安装一个。
totp-scan = 使用该应用扫描此二维码。
totp-step-open = 将此账号添加到本设备上的身份验证器应用。
totp-step-code = 输入应用中显示的验证码。
totp-qr = 用于身份验证器应用的二维码。设置密钥的作用相同。
totp-on-this-phone = 打开身份验证器应用
totp-no-app = 没有打开任何应用？请先安装身份验证器应用，然后重试。
totp-show-qr = 显示二维码
totp-show-key = 改为输入设置密钥
totp-key = 在应用中输入此设置密钥：
totp-default-name = 身份验证器应用
totp-numbered-name = 身份验证器应用 { $number }
totp-name = 名称
totp-name-change = 更改
name-change-totp = 更改应用的名称
name-hint-totp = 帮助您区分各个应用。您将获得新的二维码。
totp-confirm = 确认
totp-expires = 此二维码将在 { $left } 后过期。
totp-expired = 本次设置已过期，二维码不再有效。
totp-begin-again = 重新开始

passkey-use = 使用通行密钥
passkey-waiting = 正在等待通行密钥…
passkey-hint = 您的浏览器会要求您使用指纹、面容、设备 PIN 码或安全密钥。
passkey-hint-key = 您的浏览器会要求您使用安全密钥。请将其插入设备或靠近设备，然后触摸它。
passkey-title = 创建通行密钥
passkey-what = 您的浏览器会询问将通行密钥保存在哪里，然后要求您使用指纹、面容、设备 PIN 码或安全密钥。我们绝不会看到这些信息。
passkey-create = 创建通行密钥
passkey-name = 通行密钥
passkey-name-key = 安全密钥
passkey-name-numbered = { $name } { $number }
name-change-passkey = 更改通行密钥的名称
name-hint-passkey = 帮助您区分各个通行密钥。
passkey-expired = 本次设置已过期。
passkey-obstacle-browser = 此浏览器无法创建通行密钥。请使用其他浏览器或设备。
passkey-obstacle-page = 无法在此页面上创建通行密钥。请告知支持团队。

email-sending = 正在发送邮件…
email-sent = 我们已向 { $address } 发送验证码，{ DATETIME($until, timeStyle: "short") }前有效。
email-sent-before = 我们刚刚向您发送了一封包含验证码的邮件。如果它不是用于此步骤，请重新发送一封。
email-expired = 上一个验证码已过期。
email-bounced = 发送到此地址的上一封邮件被退回。请检查个人资料中的地址，或尝试其他方式。
email-complained = 发送到此地址的上一封邮件被举报为垃圾邮件。请检查垃圾邮件文件夹。
email-delayed = 目前发送到此地址的邮件有延迟。
email-send = 发送验证码
email-again = 重新发送
email-again-in = { $left } 后可重新发送
email-late = 没有收到邮件？请检查垃圾邮件文件夹。重新发送的邮件包含相同的验证码。
email-no-more = 我们无法再次发送此验证码。
