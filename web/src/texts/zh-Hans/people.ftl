# 工作人员的页面：查找用户、列表和导出。

people-title = 用户的双重身份验证
people-users = 用户
people-adoption = 使用情况
people-denied-title = 您没有权限
people-denied-why = 请向此帮助中心的管理员申请“Can reset password/manage 2FA”权限。管理员在 2FA 设置中授予该权限。
people-denied-id = 您的 ID（管理员需要）：
people-find = 查找用户
people-find-hint = 输入用户 ID 的开头，或完整的电子邮件地址。
people-find-host = 输入姓名、电子邮件地址或用户 ID。
people-find-short = 请至少输入两个字符，或按 Enter 键搜索。
people-unknown = 未找到“{ $id }”对应的用户。
people-none-why = 用户登录一次后会显示在这里。请检查拼写：仅凭部分电子邮件地址或姓名无法找到。
people-none-yet = 用户登录一次后会显示在这里。
people-show-all = 显示所有用户
people-found = 找到 { $count } 位用户
people-you = 您
people-status = 状态
people-methods = 方式
people-status-all = 全部
people-status-enrolled = 已设置
people-status-pending = 未设置
people-status-skipped = 已跳过
people-status-exempt = 已豁免
people-status-locked = 已锁定
people-method-all = 全部
people-method-totp = 身份验证器应用
people-method-email = 电子邮件
people-method-recovery_code = 恢复代码
people-method-bypass_code = 临时代码
people-column-user = 用户
people-column-status = 状态
people-column-methods = 方式
people-column-until = 截止时间
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = 显示 { $count } 位用户
people-shown-more = 显示前 { $count } 位用户
people-none = 没有匹配的用户。
people-more = 显示更多

people-export = 导出为 CSV
people-exporting = 正在导出用户
people-exported-so-far = 已导出 { NUMBER($count) } 位用户
people-exported-of = 已导出 { NUMBER($count) } 位用户，共约 { NUMBER($total) } 位
people-exported = 已保存 { NUMBER($count) } 位用户。
people-export-continue = 继续
people-export-kept = 没有丢失任何数据。请从导出停止的地方继续，或取消导出。
people-export-cancelled = 导出已取消。未保存任何文件。

people-no-days = 尚无数据。
people-as-table = 以表格显示
people-date = 日期

problem-search-failed = 帮助中心的搜索没有响应。请重试。
problem-export-not-written = 无法保存文件。请检查可用空间，然后重新导出。
