# エージェントが見るユーザーの情報と、ユーザーのための操作。

people-title = ユーザーの 2 要素認証
people-users = ユーザー
people-adoption = 利用状況
people-denied-title = 権限がありません
people-denied-why = このヘルプセンターの管理者に「Can reset password/manage 2FA」の権限を依頼してください。管理者は 2FA の設定で権限を付与できます。
people-denied-id = 管理者に伝えるあなたの ID：
people-find = ユーザーを検索
people-find-hint = ユーザー ID の先頭部分か、メールアドレス全体を入力してください。
people-find-host = 名前、メールアドレス、またはユーザー ID を入力してください。
people-find-short = 2 文字以上入力するか、Enter キーを押してこの 1 文字で検索してください。
people-unknown = 「{ $id }」というユーザーは見つかりません。
people-none-why = ユーザーは一度サインインするとここに表示されます。入力内容を確認してください。メールアドレスの一部や名前では検索できません。
people-none-yet = ユーザーは一度サインインするとここに表示されます。
people-show-all = すべてのユーザーを表示
people-found = { $count ->
   *[other] { $count } 人のユーザーが見つかりました
}
people-you = あなた
people-status = 状態
people-methods = 方法
people-status-all = すべて
people-status-enrolled = 設定済み
people-status-pending = 未設定
people-status-skipped = スキップ
people-status-exempt = 免除中
people-status-locked = ロック中
people-method-all = すべて
people-method-passkey = パスキー
people-method-totp = 認証アプリ
people-method-email = メール
people-method-recovery_code = リカバリーコード
people-method-bypass_code = バイパスコード
people-column-user = ユーザー
people-column-status = 状態
people-column-methods = 方法
people-column-until = 期限
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count } 人を表示中
people-shown-more = { $count ->
   *[other] 最初の { $count } 人を表示中
}
people-none = 該当するユーザーはいません。
people-more = さらに表示

people-export = CSV で書き出す
people-exporting = ユーザーを書き出しています
people-exported-so-far = { $count ->
   *[other] { NUMBER($count) } 人を書き出しました
}
people-exported-of = 約 { NUMBER($total) } 人中 { NUMBER($count) } 人を書き出しました
people-exported = { $count ->
   *[other] { NUMBER($count) } 人のユーザーを保存しました。
}
people-export-continue = 続ける
people-export-kept = ここまでのデータは失われていません。中断したところから続けるか、キャンセルしてください。
people-export-cancelled = 書き出しをキャンセルしました。ファイルは保存されていません。

people-no-days = まだデータがありません。
people-as-table = 表で見る
people-date = 日付

problem-search-failed = ヘルプセンターの検索から応答がありませんでした。もう一度お試しください。
problem-export-not-written = ファイルを保存できませんでした。空き容量を確認してから、もう一度書き出してください。
