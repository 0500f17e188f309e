# エージェントが見るユーザーの情報と、ユーザーのための操作。

people-title = ユーザーの 2 要素認証
people-users = ユーザー
people-adoption = 利用状況
people-unknown = 「{ $id }」というユーザーは見つかりません。
people-status = 状態
people-methods = 方法
people-status-all = すべて
people-status-enrolled = 設定済み
people-status-pending = 未設定
people-status-skipped = スキップ
people-status-exempt = 免除中
people-status-locked = ロック中
people-method-all = すべて
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
people-none = 該当するユーザーはいません。
people-more = さらに表示
people-export = CSV で書き出す

people-no-days = まだデータがありません。
people-as-table = 表で見る
people-date = 日付
