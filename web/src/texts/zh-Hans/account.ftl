# 账号页面。

account-title = 两步登录
account-on = 两步登录已开启。
account-off = 两步登录已关闭。请设置一种方式来保护您的账号。
account-required = 此帮助中心要求使用两步登录。请设置一种方式以继续使用。
account-grace = 自 { DATETIME($until, dateStyle: "long", timeStyle: "short") }起，必须使用两步登录。请在此之前设置一种方式。
account-mandatory = 此帮助中心要求使用。
account-locked = 输错验证码的次数过多。验证码已暂停使用，直到 { DATETIME($until, timeStyle: "short") }。
account-mail-limited = 您接收验证码邮件的次数已达上限。您可以在 { DATETIME($until, dateStyle: "medium", timeStyle: "short") }索取下一封。支持团队可以提前解除限制。
account-no-methods = 此帮助中心目前不提供两步登录。
account-method-off = 此帮助中心目前不提供这种方式。登录时不会要求您使用。
account-added = 添加于 { DATETIME($at, dateStyle: "medium") }
account-added-at = 添加于 { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = 上次使用：{ DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = 尚未使用
account-until = 信任至 { DATETIME($at, dateStyle: "medium") }
account-rename = 重命名
account-name = 名称
account-factor-remove = 移除“{ $label }”？

account-passkeys = 通行密钥
account-passkeys-none = 使用指纹、面容、设备 PIN 码或安全密钥登录。虚假的登录页面无法窃取通行密钥。
account-passkeys-add = 添加通行密钥
account-passkey-synced = 已同步
account-passkey-elsewhere = 此通行密钥是为此帮助中心的另一个网址创建的，在此处无法使用。
account-passkey-remove-what = 您添加此通行密钥的时间：{ DATETIME($at, dateStyle: "long", timeStyle: "short") }。您将无法再用它登录。您的设备或密码管理器会保留其副本，直到您在那里将其删除。

account-apps = 身份验证器应用
account-apps-none = 手机上的应用每 30 秒显示一个新的验证码。无需联网即可使用。
account-apps-add = 添加身份验证器应用
account-app-remove-what = 您添加此应用的时间：{ DATETIME($at, dateStyle: "long", timeStyle: "short") }。它的验证码将不再有效。

account-email = 邮件验证码
account-email-on = 登录时，您可以通过 { $address } 接收验证码。
account-email-off = 登录时通过 { $address } 接收验证码。
account-email-switch-on = 开启
account-email-switch-off = 关闭
account-email-remove = 关闭邮件验证码？
account-email-remove-what = 您将无法再使用邮件验证码登录。
account-email-add = 开启邮件验证码

account-codes = 恢复代码
account-codes-left = { $left ->
    [0] 您没有剩余的恢复代码。
   *[other] 您还剩 { $left } 个恢复代码。
}
account-codes-low = 请生成新的代码，以便在丢失手机或通行密钥，或者无法查看邮件时仍能登录。
account-codes-renew = 生成新代码
account-codes-renew-why = 您将获得十个新代码。旧代码将不再有效。

account-browsers = 受信任的浏览器
account-browsers-skip = 使用这些浏览器登录时，会跳过第二步。
account-browsers-empty = 尚无受信任的浏览器。使用受信任的浏览器登录时，会跳过第二步。
account-browsers-forget = 取消信任所有浏览器
account-browsers-remove = 取消信任所有浏览器？
account-browsers-ask-again = 下次使用这 { $count } 个浏览器登录时，会再次要求完成第二步：
account-browser-forget = 取消信任
account-browser-remove = 取消信任“{ $label }”？
account-browser-named = { $label }，上次使用：{ DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = 添加方式后，您信任的浏览器将被重置。
account-resets = 这 { $count } 个浏览器将不再受信任，并会再次要求完成第二步：

account-proof = 确认是您本人
account-proof-passkey = 使用通行密钥以继续。
account-proof-why = 输入验证码以继续。
problem-cancelled = 未做任何更改。

account-done-passkey-added = 已添加通行密钥。
account-done-passkey-renamed = 已重命名通行密钥。
account-done-passkey-removed = 已移除通行密钥。
account-done-app-added = 已添加身份验证器应用。
account-done-app-renamed = 已重命名身份验证器应用。
account-done-app-removed = 已移除身份验证器应用。
account-done-email-on = 已开启邮件验证码。
account-done-email-off = 已关闭邮件验证码。
account-done-codes-renewed = 您有了新的恢复代码。
account-done-browser-forgotten = 已取消信任该浏览器。
account-done-browsers-forgotten = 已取消信任所有浏览器。
