# 1 人のユーザーのページ（エージェント向け）：情報、操作、履歴。

people-back = 一覧に戻る

user-id = ID：{ $id }
user-methods = サインイン方法
user-more = その他の操作
user-danger = 危険な操作
user-own = これはあなた自身のプロフィールです
user-own-why = 自分の 2 要素認証はここでは管理できません。自分のアカウント画面を使うか、ほかのエージェントに依頼してください。
user-unseen = まだサインインしていません
user-unseen-why = ユーザーは、初めてサインインした後にここに表示されます。
user-unseen-add = このユーザーはまだサインインしていません。追加すると、バイパスコードや免除などで、最初のサインインの前にサポートできます。
user-confirmed = 確認済み
user-unconfirmed = 未確認
user-add = ユーザーを追加
user-added = ユーザーを追加しました。

user-says = ユーザーからの相談内容
user-says-first = まず本人であることを確認してください。相手が攻撃者の可能性もあります。
user-says-lost-phone = 「スマートフォンをなくしました」
user-says-lost-passkey = 「セキュリティキーか、パスキーの入ったデバイスをなくしました」
user-says-no-passkey = 「パスキーが使えません」
user-says-new-phone = 「スマートフォンを新しくしました」
user-says-no-mail = 「メールが届きません」
user-says-locked = 「間違ったコードが多すぎると表示されます」
user-says-no-setup = 「設定できません」
user-advice-no-method = ユーザーはまだ方法を設定していないため、サインイン時にコードを求められることはありません。設定を求められる場合は、バイパスコードを使えば 1 回スキップできます。
user-advice-recovery = { $count ->
   *[other] ユーザーにはリカバリーコードが { $count } 個残っています。これを使えば、サポートなしでサインインできます。
}
user-advice-no-recovery = ユーザーのリカバリーコードは残っていません。
user-advice-bypass = バイパスコードを使えば 1 回サインインできます。スマートフォンが盗まれた場合は、その認証アプリも削除してください。
user-advice-phone-passkey = スマートフォンにパスキーがあった場合は、そのパスキーも削除してください。
user-advice-synced = 同期されたパスキーは、ユーザーのほかのデバイスでまだ使える可能性があります。
user-advice-has-totp = ユーザーは認証アプリも設定しており、そのコードでサインインできます。
user-advice-has-email = ユーザーはメールのコードも有効にしており、そのコードでサインインできます。
user-advice-bypass-passkey = バイパスコードを使えば 1 回サインインできます。ほかの人に使われないように、なくしたデバイスまたはセキュリティキーのパスキーを下で削除してください。
user-advice-bypass-once = バイパスコードを使えば 1 回サインインできます。その後、ユーザーは自分のアカウント画面で新しいパスキーを追加できます。
user-advice-former-domain = { $count ->
   *[other] { $count } 個のパスキーは、ヘルプセンターで使われなくなったドメイン用に作成されたため、サインインに使えません。
}
user-advice-address = ブラウザーに表示されているアドレスをユーザーに尋ねてください。パスキーはヘルプセンター自身のドメインでだけ使えます。それ以外のアドレスの場合、ユーザーは偽のページを開いている可能性があるため、何も入力しないよう伝えてください。
user-advice-same-device = パスキーは、追加したときのブラウザー、デバイス、またはセキュリティキーにしかない場合があります。そこで試すよう、ユーザーに伝えてください。
user-advice-full = ユーザーの認証アプリはすでに 5 つあり、これ以上追加できません。バイパスコードでサインインすれば、ユーザーが 1 つを入れ替えられます。または、先にここで 1 つ削除してください。
user-advice-old-phone = 古いスマートフォンがまだ使える場合は、ユーザーが自分のアカウント画面で新しいスマートフォンを追加できます。
user-advice-together = ユーザーと一緒に認証アプリを設定してください。ユーザーが QR コードを読み取り、アプリに表示されるコードをあなたに伝えます。その後、古いスマートフォンのアプリがあれば削除してください。
user-advice-profile = ユーザーのプロフィールのアドレスを修正するか、確認済みにしてください。それまでは、バイパスコードを使えば 1 回サインインできます。
user-advice-email-off = このユーザーはメールを有効にしていないため、サインイン時にメールのコードは選べません。
user-advice-spam = { $address } の迷惑メールフォルダーを確認するよう、ユーザーに伝えてください。急ぐ場合は、バイパスコードを使えば 1 回サインインできます。
user-advice-clock = スマートフォンの時刻を自動設定にするよう、ユーザーに伝えてください。それまでは、正しいコードも受け付けられないことがあります。
user-advice-not-locked = ユーザーはロックされていません。コードが受け付けられない場合は、古いコードを使っているか、スマートフォンの時計がずれている可能性があります。バイパスコードを使えば 1 回サインインできます。
user-advice-recovery-locked = { $count ->
   *[other] コードの一時停止中も、ユーザーの残り { $count } 個のリカバリーコードは使えます。
}
user-advice-passkey-locked = コードの一時停止中も、ユーザーのパスキーは使えます。
user-advice-unlock = ロックを解除すると、ユーザーはすぐにもう一度試せます。
user-advice-has-method = ユーザーはすでに方法を設定しています。その方法が使えない場合は、バイパスコードを使えば 1 回サインインできます。その後、自分のアカウント画面で別の方法を追加できます。
user-advice-exempt = 免除を設定すると、ユーザーに時間の余裕ができます。免除が終わるまで、サインイン時に設定を求められません。または「その他の操作」から一緒に認証アプリを設定してください。

user-required-since = { people-time } から 2FA が必須
user-ends-requirement = 2FA の必須設定も解除されます。
user-ends-exemption = 免除も終了します。

user-exempt-for = 免除期間
user-exempt-day = 1 日
user-exempt-week = 1 週間
user-exempt-month = 1 か月
user-exempt-date = 日付を指定
user-exempt-last-day = 最終日

people-fact-passkey = パスキー
people-fact-totp = 認証アプリ
people-fact-email = メール
people-fact-codes = コード
people-locked-until = { people-time } までコードは受け付けられません。
people-until-unlocked = エージェントがロックを解除するまで
people-mail-limited-until = コードのメールが上限に達しました。{ people-time } まで、またはロックを解除するまで送信されません。
people-failures = 間違ったコードが連続 { $failures } 回
people-none-set-up = 未設定
people-since = { people-time } から
people-last-used = 最終使用：{ people-time }
people-never-used = 未使用
people-clock-fast = スマートフォンの時計が約 { $seconds } 秒進んでいます。
people-clock-slow = スマートフォンの時計が約 { $seconds } 秒遅れています。
people-passkey-synced = デバイス間で同期済み
people-passkey-not-synced = 1 つのデバイスまたはセキュリティキーにのみ保存
people-passkey-other-domain = 別のドメイン用に作成されたため、サインインに使えません。
people-passkeys-by-user = パスキーの追加にはユーザーのデバイスまたはセキュリティキーが必要なため、追加できるのはユーザー本人だけです。
people-no-address = アドレスは登録されていません。
people-unverified = アドレスが確認されていないため、コードは送られません。
people-reminded = 2FA の設定を知らせた最後のメール：{ people-time }
people-mail-delivered = 最後のメールは配信されました（{ people-time }）。
people-mail-delayed = 最後のメールは遅延しています（{ people-time }）。
people-mail-bounced = 最後のメールは届きませんでした（{ people-time }）。
people-mail-complained = 最後のメールは迷惑メールとして報告されました（{ people-time }）。
people-codes-left = リカバリーコードの残り：{ $count }
people-bypass-until = 未使用のバイパスコードが { people-time } まで有効です。
people-exempt-until = { people-time } まで免除

people-do-remove-passkey = パスキーを削除
people-do-totp = 認証アプリを設定
people-do-remove-totp = 認証アプリを削除
people-do-email-on = メールを有効にする
people-do-email-off = メールを無効にする
people-do-bypass = バイパスコードを発行
people-do-unlock = ロックを解除
people-do-exempt = 免除を設定
people-do-exempt-end = 免除を終了
people-do-require = 2FA を必須にする
people-do-require-end = 2FA の必須設定を解除
people-do-remove-all = すべての方法を削除
people-about-remove-passkey = 「{ $label }」はサインインに使えなくなります。
people-about-totp = ユーザーが QR コードを読み取り、アプリに表示されるコードをあなたに伝えます。
people-about-remove-totp = 「{ $label }」はサインインに使えなくなります。
people-about-email-on = コードは { $address } に送られます。
people-about-email-off = ユーザーはメールでコードを受け取れなくなります。
people-about-bypass = 1 回のサインイン用のコードです。以前のコードは無効になります。設定済みの方法はそのまま残ります。まず本人であることを確認してください。
people-about-unlock = すぐにコードを再び使えるようになります。
people-about-exempt = しばらくの間、ユーザーは 2FA を設定する必要がありません。設定済みの方法がある場合は、サインイン時に引き続き求められます。
people-about-exempt-end = ほかのユーザーと同じルールが適用されます。
people-about-require = 設定の対象グループにかかわらず、ユーザーは 2FA を設定する必要があります。猶予期間は引き続き適用されます。
people-about-require-end = ほかのユーザーと同じルールが適用されます。
people-about-remove-all = パスキー、認証アプリ、メールのコードに加えて、信頼済みブラウザー、リカバリーコード、バイパスコードも削除されます。ユーザーが再び方法を設定するまで、パスワードだけでサインインできます。
people-valid = 有効期間
people-minutes = { $minutes } 分
people-hours = { $hours } 時間
people-reason = 理由
people-reason-kept = 理由は履歴に残ります。
people-sure = はい、{ $user } から削除します
people-invalid-reason = 理由を入力してください。
people-invalid-until = 未来の日時を入力してください。
people-invalid-sure = チェックボックスをオンにして確認してください。
people-done-remove-passkey = パスキーを削除しました。
people-done-totp = 認証アプリを設定しました。リカバリーコードはユーザーがアカウント画面で作成できます。
people-done-remove-totp = 認証アプリを削除しました。
people-done-email-on = メールを有効にしました。
people-done-email-off = メールを無効にしました。
people-done-bypass = バイパスコードを発行しました。
people-done-unlock = ロックを解除しました。
people-done-exempt = 免除を設定しました。
people-done-exempt-end = 免除を終了しました。
people-done-require = 2FA を必須にしました。
people-done-require-end = このユーザーの 2FA の必須設定を解除しました。
people-done-remove-all = すべての方法を削除しました。
people-code-once = このバイパスコードは二度と表示されません
people-code-until = 1 回のサインインに、{ people-time } まで使えます。
people-code-done = 完了

people-history = 履歴
people-history-none = まだありません。
people-did-by = { people-time }、{ $kind ->
    [user] ユーザー
    [admin] 管理者 { $id }
    [agent] エージェント { $id }
   *[service] ヘルプデスクのシステム
}
people-did-user_seen = 初めて確認
people-did-address_changed = アドレスを { $old_email } から { $new_email } に変更
people-did-locked_out = 間違ったコード { $failures } 回でロック
people-did-recovery_code_used = リカバリーコードを使用
people-did-setup_skipped = 設定をスキップ
people-did-passkey_added = パスキー「{ $label }」を追加
people-did-passkey_renamed = パスキーの名前を「{ $label }」に変更
people-did-passkey_removed = パスキー「{ $label }」を削除
people-did-passkey_copied = パスキー「{ $label }」でのサインインを拒否（パスキーがコピーされた可能性があるため）
people-did-totp_added = 認証アプリ「{ $label }」を追加
people-did-totp_imported = 認証アプリ「{ $label }」を別のシステムから移行
people-did-email_added = メールを有効化
people-did-totp_renamed = 認証アプリの名前を「{ $label }」に変更
people-did-totp_removed = 認証アプリ「{ $label }」を削除
people-did-totp_setup_begun = 認証アプリの設定を開始
people-did-email_removed = メールを無効化
people-did-factors_removed = すべての方法を削除
people-did-user_erased = すべてのデータを消去
people-did-recovery_codes_renewed = 新しいリカバリーコードを作成
people-did-browser_trusted = ブラウザーを信頼済みに設定
people-did-browsers_forgotten = 信頼済みブラウザーをすべて削除
people-did-browser_forgotten = 信頼済みブラウザー「{ $label }」を削除
people-did-browser_token_reused = 信頼済みブラウザー「{ $label }」を削除（トークンが複製されたため）
people-did-bypass_code_issued = バイパスコードを発行（{ people-time } まで有効）
people-did-bypass_code_used = バイパスコードを使用
people-did-unlocked = 間違ったコード { $failures } 回の後にロックを解除
people-did-exemption_set = { people-time } まで免除
people-did-exemption_ended = 免除を終了
people-did-requirement_set = 2FA を必須に設定
people-did-requirement_ended = 2FA の必須設定を解除
people-did-grant_given = { $agent_id } に権限を付与
people-did-grant_withdrawn = { $agent_id } の権限を取り消し
people-did-policy_changed = 設定を変更
people-did-sender_added = 差出人 { $sender_id } を追加
people-did-sender_removed = 差出人 { $sender_id } を削除
people-did-sender_confirmed = 差出人 { $sender_id } をコードで確認
people-did-sender_ended = コードの誤り 10 回で差出人 { $sender_id } を削除
people-did-plan_changed = プランを { $new_plan } に変更

problem-own-record = 自分の 2 要素認証はここでは管理できません。ほかのエージェントに依頼してください。
problem-grant-required = 「Can reset password/manage 2FA」の権限が必要です。管理者に依頼してください。
problem-address-unknown = ユーザーには確認済みのメールアドレスがありません。先にプロフィールで確認する必要があります。
problem-no-factor = ユーザーはまだ方法を設定していません。
problem-wrong-token-use = このページはスタッフ専用です。
