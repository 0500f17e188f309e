# 托管页面。

page-login = 两步登录
page-account = 登录安全
page-policy = 双重身份验证
page-people = 用户
page-user = 用户
page-guide = 两步登录指南
page-no-token = 请从您的帮助中心开始。帮助中心会为您打开此页面。
page-no-return = 我们无法将您带回之前的页面。请联系支持团队。
page-return-none = 管理员须知：登录令牌没有 return_to 声明。
page-return-unknown = 管理员须知：AllowedOrigins 不包含登录令牌中 return_to 的网站。
page-return-other = 管理员须知：此页面地址中的 return_to 与登录令牌中的不同。
page-back = 返回 { $site }
page-no-code = 无需验证码
page-no-code-why = 这次您无需验证码即可登录 { $site }。
page-continue = 继续前往 { $site }
