# 有多少用户设置了 2FA，供工作人员查看。

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [1] { $enrolled ->
        [0] 唯一的用户未设置 2FA。
       *[other] 唯一的用户已设置 2FA。
    }
   *[other] { NUMBER($total) } 位用户中有 { NUMBER($enrolled) } 位已设置 2FA。
}
adoption-mandatory-from = 自 { DATETIME($day, dateStyle: "long") }起，必须使用 2FA。
adoption-mandatory-since = 自 { DATETIME($day, dateStyle: "long") }起已要求使用 2FA。
adoption-mandatory = 必须使用 2FA。
adoption-groups = 仅适用于以下用户组：{ $groups }。
adoption-exempt-groups = 以下用户组中的用户无需设置：{ $groups }。
adoption-reminded = { $count ->
    [0] 尚未发送提醒。
   *[other] 已通过邮件提醒 { NUMBER($count) } 位用户。
}
adoption-next-reminders = 下一批提醒将于 { DATETIME($day, dateStyle: "long") }发送。
adoption-over-time = 随时间变化
adoption-mandatory-key = 开始要求使用 2FA
adoption-on-day = { people-day }：{ NUMBER($share) }，{ NUMBER($total) } 位用户中的 { NUMBER($enrolled) } 位
adoption-share-column = 比例
adoption-users = 用户
adoption-seen = 已出现的用户
adoption-not-seen = 尚未出现
adoption-seen-why = 自您的帮助中心设置 2FA 以来登录过的用户，或您导入的用户。
adoption-not-seen-why = 用户首次登录或由您导入后即视为已出现。
adoption-status-why = 每位用户计数一次。已锁定的用户计为已锁定，即使他们已设置 2FA。已豁免的用户是没有任何方式且暂时不需要的用户。
adoption-methods = 方式
adoption-methods-why = 一位用户可以有多种方式。
