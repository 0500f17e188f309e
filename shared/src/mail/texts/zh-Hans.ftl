# 邮件的简体中文文本。各个值的说明见 en.ftl。

direction = ltr

region = CN
date = { $year }年{ $month }月{ $day }日
time = { $hour }:{ $minute }
date-and-time = { date } { time } { $offset }
time-and-zone = { time } { $offset }

code-subject-login = { $issuer }：您的登录验证码
code-subject-enrollment = { $issuer }：确认您的电子邮件地址
code-subject-proof = { $issuer }：确认您账号的更改

code-purpose-login = 请输入此验证码以登录 { $issuer }：
code-purpose-enrollment = 您正在为 { $issuer } 开启邮件登录验证码。请输入此验证码以确认您的地址：
code-purpose-proof = 您正在更改登录 { $issuer } 的方式。请输入此验证码以确认是您本人操作：

code-lifetime = 此验证码仅可使用一次，{ $minutes } 分钟内有效（截至 { $until }）。
code-requested = 请求时间：{ $time }
code-requested-from = 请求时间：{ $time }，{ $browser }
code-never-share = 请勿将此验证码告诉任何人。{ $issuer } 绝不会向您索要验证码。

code-objection-login = 没有请求过此验证码？那么有人知道您的密码。请勿告诉任何人此验证码，并更改您的密码。
code-objection-enrollment = 没有请求过此验证码？那么可能有人登录了您的账号。请勿告诉任何人此验证码，更改您的密码，并告知我们。
code-objection-proof = 没有请求过此验证码？那么可能有人登录了您的账号。请勿告诉任何人此验证码，更改您的密码，并告知我们。
support = 帮助：{ $url }

notice-subject-address_changed = { $issuer }：电子邮件地址已更改
notice-subject-recovery_code_used = { $issuer }：有恢复代码被使用
notice-subject-totp_added = { $issuer }：已添加身份验证器应用
notice-subject-email_added = { $issuer }：已开启邮件登录验证码
notice-subject-locked_out = { $issuer }：验证码登录已暂停
notice-subject-totp_renamed = { $issuer }：身份验证器应用已重命名
notice-subject-totp_removed = { $issuer }：已移除身份验证器应用
notice-subject-passkey_added = { $issuer }：已添加通行密钥
notice-subject-passkey_removed = { $issuer }：已移除通行密钥
notice-subject-passkey_copied = { $issuer }：您的通行密钥可能已被复制
notice-subject-email_removed = { $issuer }：已关闭邮件登录验证码
notice-subject-factors_removed = { $issuer }：已移除两步登录
notice-subject-recovery_codes_renewed = { $issuer }：已生成新的恢复代码
notice-subject-bypass_code_issued = { $issuer }：支持团队已签发登录代码
notice-subject-bypass_code_used = { $issuer }：有人使用支持团队的代码登录
notice-subject-browser_trusted = { $issuer }：已添加受信任的浏览器
notice-subject-browser_token_reused = { $issuer }：受信任浏览器的副本被使用
notice-subject-unlocked = { $issuer }：账号已解锁
notice-subject-exemption_set = { $issuer }：暂时无需两步登录
notice-subject-exemption_ended = { $issuer }：两步登录豁免已结束

notice-address_changed = 您在 { $issuer } 的账号的电子邮件地址已更改。今后，登录验证码将发送到新地址。
notice-recovery_code_used = 您的一个恢复代码在 { $issuer } 被使用。
notice-totp_added = 您在 { $issuer } 的账号已添加一个身份验证器应用。
notice-email_added = 您在 { $issuer } 的账号已开启邮件登录验证码。
notice-locked_out = 您在 { $issuer } 的账号输错验证码的次数过多。来自应用或邮件的验证码已暂停使用一段时间。恢复代码仍然有效。
notice-totp_renamed = 您在 { $issuer } 的账号的一个身份验证器应用已重命名。
notice-totp_removed = 您在 { $issuer } 的账号已移除一个身份验证器应用。
notice-passkey_added = 您在 { $issuer } 的账号已添加一个通行密钥。
notice-passkey_removed = 您在 { $issuer } 的账号已移除一个通行密钥。
notice-passkey_copied = 您的一个通行密钥在 { $issuer } 的使用已被拒绝，因为该通行密钥可能已被复制。请移除该通行密钥，并添加新的通行密钥。
notice-email_removed = 您在 { $issuer } 的账号已关闭邮件登录验证码。
notice-factors_removed = 您在 { $issuer } 的账号已移除两步登录：通行密钥、身份验证器应用、邮件验证码、恢复代码和受信任的浏览器。
notice-recovery_codes_renewed = 您在 { $issuer } 的账号已生成新的恢复代码。旧代码不再有效。
notice-bypass_code_issued = 支持团队为您在 { $issuer } 的账号签发了一个代码。凭此代码可以免去第二步，登录一次。
notice-bypass_code_used = 有人使用支持团队的代码登录了您在 { $issuer } 的账号。
notice-browser_trusted = 您在 { $issuer } 的账号现在信任一个浏览器。在一段时间内，该浏览器登录时无需验证码。您可以在账号中移除它。
notice-browser_token_reused = 有人在 { $issuer } 使用了您的一个受信任浏览器的副本。该浏览器不再受信任。
notice-unlocked = 您在 { $issuer } 的账号已解锁。验证码可以重新使用。
notice-exemption_set = 在一段时间内，您无需设置两步登录即可登录您在 { $issuer } 的账号。
notice-exemption_ended = 您在 { $issuer } 的两步登录豁免已结束。
notice-when = 时间：{ $time }
notice-by-user = 操作者：您本人，或以您的身份登录的人
notice-by-staff = 操作者：{ $issuer } 的支持团队
notice-by-service = 操作者：{ $issuer } 的系统
notice-objection = 不是您本人操作？请立即更改密码，并联系 { $issuer } 的支持团队。
notice-pause = 由于更改较多，您在一段时间内不会再收到此类邮件。如需了解这段时间内的更改，请联系 { $issuer } 的支持团队。

reminder-subject = { $issuer }：请在 { $date }之前设置两步登录
reminder-what = 自 { $date }起，您在 { $issuer } 的账号必须使用两步登录。您尚未设置。
reminder-how = 请像往常一样打开 { $issuer }，登录并按照步骤完成设置，大约需要两分钟。
reminder-no-reply = 您无需回复此邮件。如果您已完成设置，请忽略此邮件。

# 发送到发件地址的邮件，有人希望从该地址发送邮件。
sender-code-heading = 发件地址
sender-code-subject = 请确认此地址可以发送邮件
sender-code-purpose = 有一个帮助中心希望从此地址发送邮件。如要允许，请将此验证码告诉提出请求的管理员，或在该帮助中心的设置中输入：
sender-code-purpose-named = 有一个自称“{ $issuer }”的帮助中心希望从此地址发送邮件。如要允许，请将此验证码告诉提出请求的管理员，或在该帮助中心的设置中输入：
sender-code-tenant = 帮助中心 ID：{ $tenant }
sender-code-objection = 不认识此帮助中心，或没想到会收到此邮件？请忽略它，且不要告诉任何人此验证码。没有验证码，就不会从您的地址发送任何邮件。
