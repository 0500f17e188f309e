# スタッフ向け：2FA を設定したユーザーの数。

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
   *[other] ユーザー { NUMBER($total) } 人中 { NUMBER($enrolled) } 人が 2FA を設定済みです。
}
adoption-mandatory-from = { DATETIME($day, dateStyle: "long") }から 2FA が必須になります。
adoption-mandatory-since = { DATETIME($day, dateStyle: "long") }から 2FA が必須になっています。
adoption-mandatory = 2FA は必須です。
adoption-groups = 対象は次のグループだけです：{ $groups }
adoption-exempt-groups = 次のグループのユーザーは対象外です：{ $groups }
adoption-reminded = { $count ->
    [0] お知らせはまだ送信されていません。
   *[other] { NUMBER($count) } 人にメールで知らせました。
}
adoption-next-reminders = 次のお知らせは{ DATETIME($day, dateStyle: "long") }に送信されます。
adoption-over-time = 推移
adoption-mandatory-key = 2FA の必須化
adoption-on-day = { people-day }：{ NUMBER($share) }（ユーザー { NUMBER($total) } 人中 { NUMBER($enrolled) } 人）
adoption-share-column = 割合
adoption-users = ユーザー
adoption-seen = 確認済みのユーザー
adoption-not-seen = 未確認
adoption-seen-why = ヘルプセンターに 2FA が導入されてからサインインしたユーザーと、インポートされたユーザーです。
adoption-not-seen-why = ユーザーは、初めてサインインしたとき、またはインポートされたときに確認済みになります。
adoption-status-why = 各ユーザーは 1 回だけ数えられます。ロック中のユーザーは、2FA を設定済みでも「ロック中」に含まれます。「免除中」は、方法を設定しておらず、当面は設定の必要がないユーザーです。
adoption-methods = 方法
adoption-methods-why = 1 人のユーザーが複数の方法を設定できます。
