# 管理者の設定。

problem-admin-required = この設定を表示・変更できるのは管理者だけです。
problem-sender-exists = 別の管理者が同じような差出人を追加したばかりです。ページを再読み込みすると表示されます。
problem-address-taken = このアドレスは別のヘルプセンターのものか、Amazon SES に別の方法で登録されています。別のアドレスを使うか、先にそちらで削除してもらってください。
problem-no-code-to-send = 今はコードを送信できません。すでに入力済みか、Amazon SES がまだアドレスを確認していません。
problem-too-many-senders = 差出人はすでに 20 件あります。先に 1 件削除してください。
problem-sender-in-use = 保存済みの設定がこの差出人を使っています。別の差出人か「なし」で保存してから削除してください。

policy-title = 2 要素認証
policy-no-access = この設定を利用する権限がありません
policy-no-access-what = 表示・変更できるのは管理者だけです。ヘルプセンターの管理者に依頼してください。
policy-plan = 2 要素認証は Enterprise プランの機能です。このヘルプセンターは別のプランのため、設定を変更できません。2FA を設定済みのユーザーは、引き続き 2FA でサインインします。
policy-on = オン
policy-off = オフ
policy-clear = 消去
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
   *[other] 未保存の変更：{ $count } 件
}
policy-effects = 変更による影響
policy-discard = 変更を破棄
policy-discarded = 変更を破棄しました。
policy-saved = 保存しました。
policy-theirs-taken = 変更を破棄しました。現在の設定を表示しています。

policy-methods = 方法
policy-passkeys_enabled = パスキー
policy-passkeys_enabled-what = ユーザーは、デバイスの画面ロックまたはセキュリティキーで確認します。3 つの方法の中で最も強力です。フィッシングページではパスキーを使えません。
policy-passkey_rp_id = ヘルプセンターのドメイン（relying party ID）
policy-passkey_rp_id-what = ユーザーがヘルプセンターを開くドメイン（help.example.com など）、またはその親ドメイン。パスキーはこのドメインでだけ使えます。
policy-passkey_rp_id-rule = help.example.com のような完全なドメインを、https://、ポート、パスを付けずに入力してください。IP アドレスや、co.uk のような共用のドメイン末尾は使えません。
policy-domain-suggestion = { $domain } を使う
policy-domain-abandoned = 保存すると、{ $domain } 用に作成されたパスキーは使えなくなり、ユーザーは新しいパスキーを追加する必要があります。ドメインを元に戻すと、以前のパスキーは再び使えるようになります。
policy-totp_enabled = TOTP サービス
policy-totp_enabled-what = 認証アプリのコード。
policy-email_enabled = メールによる 2FA
policy-email_enabled-what = プロフィールのアドレスにメールで届くコード。
policy-sender_id = 差出人
policy-sender_id-what = コードと通知はこのアドレスから送られます。
policy-sender_id-rule = メールによる 2FA には、確認済みの差出人が必要です。

policy-enforcement = 必須設定
policy-required = ユーザーに 2FA の設定を必須にする
policy-required-what = オフの場合、2FA は任意です。
policy-required-rule = 先にいずれかの方法をオンにしてください。
policy-grace_until = 猶予期間
policy-grace_until-what = 下のタイムゾーンでこの日が終わるまで、設定をスキップできます。すぐに必須にするには空欄にします。
policy-grace_until-rule = 正しい日付を入力してください。猶予期間は 2FA の設定が必須のときだけ使えます。
policy-reminders_enabled = メールでユーザーに知らせる
policy-reminders_enabled-what = 2FA が未設定のユーザーに、猶予期間が終わる 14 日前、7 日前、1 日前にメールを送ります。
policy-required_groups = 対象のグループ
policy-required_groups-rule = 100 グループまで、それぞれ 128 文字までです。
policy-required_groups-what = グループを入力して Enter キーを押してください。全員に 2FA を必須にするには空欄にします。
policy-exempt_groups = 対象外のグループ
policy-exempt_groups-what = これらのグループのユーザーは、上のグループに入っていても 2FA を設定する必要がありません。対象外がなければ空欄にします。
policy-exempt_groups-rule = 100 グループまで、それぞれ 128 文字までです。
policy-groups-users = { $count ->
   *[other] { $count } 人
}
policy-groups-no-match = 一致する既知のグループはありません。Enter キーを押すと、この名前をそのまま使えます。
policy-groups-unknown = 既知のグループにありません：{ $groups }。つづりを確認してください。
policy-groups-remove = { $group } を削除
policy-groups-removed = { $group } を削除しました。

policy-details = 詳細
policy-trusted_browser_days = ブラウザーを信頼する期間（日）
policy-trusted_browser_days-what = 0 = 毎回尋ねる
policy-trusted_browser_days-rule = 0 から 90 までの整数を入力してください。
policy-issuer = 認証アプリでの名前
policy-issuer-what = アプリでコードの横に表示されます。
policy-issuer-rule = 1 から 64 文字で入力してください。コロンと前後の空白は使えません。
policy-time_zone = タイムゾーン
policy-time_zone-what = 猶予期間の最終日はこのタイムゾーンで終わります。
policy-time_zone-rule = 一覧からタイムゾーンを選んでください。
policy-time_zone-none = 一致するタイムゾーンはありません。
policy-support_url = ヘルプページ
policy-support_url-what = ユーザー向けのヘルプの場所。省略できます。
policy-support_url-rule = https:// で始まるアドレスを入力してください。
policy-audit_retention_days = 監査ログの保存期間（日）
policy-audit_retention_days-what = 無期限に保存するには空欄にします。新しい記録に適用されます。
policy-audit_retention_days-rule = 30 から 3650 までの整数を入力するか、空欄にしてください。

policy-impact-now = 2FA が未設定のユーザー：{ $count } 人。次のサインインで設定が必要になります。
policy-impact-from = 2FA が未設定のユーザー：{ $count } 人。{ DATETIME($from, dateStyle: "long") }から設定が必要になります。
policy-impact-groups = 対象はこれらのグループのユーザーだけです。人数はわかりません。
policy-impact-groups-of = { $count ->
   *[other] 対象はこれらのグループのユーザーだけです。最大 { $count } 人です。
}
policy-impact-exempt-groups = 対象外のグループのユーザーは設定の必要がありません。人数はわかりません。
policy-impact-exempt-groups-of = 対象外のグループのユーザーは設定の必要がありません。最大 { $count } 人です。
policy-impact-reminders-now = 最初のお知らせは 1 時間以内に送信されます。2FA が未設定のユーザー：{ $count } 人。
policy-impact-reminders-from = 最初のお知らせは{ DATETIME($from, dateStyle: "long") }に送信されます。2FA が未設定のユーザー：{ $count } 人。
policy-impact-exempt = 免除中のユーザー：{ $count } 人。免除が終わるまで対象外です。
policy-impact-optional = 2FA は必須ではなくなります。設定済みで引き続き使うユーザー：{ $count } 人。
policy-impact-off = { $method }は使えなくなります。設定済みのユーザー：最大 { $count } 人。
policy-impact-left-optional = ほかの方法がないユーザーは、2FA なしでサインインします。
policy-impact-left-required = ほかの方法がないユーザーは、2FA が必須であれば新たに設定が必要です。
policy-impact-on = { $method }が再び使えるようになります。設定済みのユーザー：{ $count } 人。
policy-impact-passkeys-off = パスキーは使えなくなります。パスキーがあるユーザー：最大 { $count } 人。
policy-impact-passkeys-on = パスキーが再び使えるようになります。すでにパスキーがあるユーザー：最大 { $count } 人。
policy-impact-domain = { $domain } 用に作成されたパスキーは使えなくなります。パスキーがあるユーザー：最大 { $count } 人。
policy-impact-days = それより長く信頼されているブラウザーでは、再びコードが求められます。
policy-impact-issuer = 設定済みのアプリには以前の名前が引き続き表示されます。

conflict-title = 別の管理者が設定を変更しました
conflict-what = 自分の変更はまだ保存されておらず、相手の変更も上書きされていません。
conflict-field = 設定
conflict-column-theirs = 現在
conflict-column-mine = 自分の変更
conflict-unchanged = 変更なし
conflict-mine = 自分の変更も保存
conflict-mine-what = 変更していない項目は現在の値のままになります。
conflict-theirs = 自分の変更を破棄

senders-none = なし
senders-pending = 確認待ち
senders-verified = 確認済み
senders-failed = 確認できませんでした
senders-unknown = 状態不明
senders-about-failed = Amazon から { $address } に届いたリンクが期限内に開かれませんでした。この差出人を削除してから、もう一度追加してください。
senders-about-unknown = Amazon から応答がなかったため、状態が最新でない可能性があります。
senders-notices = 通知の差出人
senders-notices-what = メールによる 2FA がオフのため、コードは送られません。アカウントの変更に関する通知は、引き続きこのアドレスから送られます。
senders-step = ステップ { $step }/2
senders-step-ses-done = Amazon がアドレスを確認しました。
senders-step-code-done = コードは入力済みです。
senders-refresh = 再確認
senders-refreshed = 状態を更新しました。
senders-remove = { $name } を削除
senders-remove-title = { $address } を削除しますか？
senders-remove-what = このアドレスからメールが送られなくなります。再び使うには、もう一度確認が必要です。
senders-removed = { $name } を削除しました。
senders-add = 差出人を追加
senders-add-now = 追加
senders-added = { $address } を追加しました。2 つのステップに従って確認してください。
senders-missing-ses = Amazon から { $address } に届いたメールのリンクを開いてください。このページは 10 秒ごとに状態を確認します。
senders-code-label = { $address } 宛のメールに記載のコード
senders-code-what = 入力しないと、24 時間後に差出人が削除されます。
senders-code-confirm = 確認
senders-code-again = コードを再送信
senders-code-again-in = { $left } 後に再送信できます
senders-code-sent = { $address } にコードを送りました。
senders-confirmed = { $address } を確認しました。
senders-field-address = メールアドレス
senders-field-display_name = 表示名
senders-rule-address = ASCII のアドレスを入力してください。コードを送ります。
senders-rule-display_name = 1 から 64 文字で入力してください。

agents-title = Can reset password/manage 2FA
agents-what = これらのエージェントはユーザーの 2FA を管理できます。変更はすぐに反映されます。管理者は常にこの権限を持ちます。
agents-none = エージェントはまだいません。
agents-id = エージェントの ID
agents-id-what = この ID が正しいかどうかは、こちらでは確認できません。ヘルプデスクからコピーしてください。ID を間違えると、別の人に権限を与えてしまうおそれがあります。
agents-id-missing = エージェントの ID を入力してください。
agents-search = エージェント
agents-search-what = 名前またはメールアドレスで検索します。
agents-search-failed = 現在検索を利用できません。しばらくしてからもう一度お試しください。
agents-no-match = 一致するエージェントはいません。
agents-none-chosen = 一覧からエージェントを選択してください。
agents-grant = 追加
agents-granted = { DATETIME($at, dateStyle: "medium") }から（{ $by } が許可）
agents-revoke = { $agent } を削除
agents-revoke-title = { $agent } を削除しますか？
agents-revoke-what = パスワードのリセットやユーザーの 2FA の管理ができなくなります。この変更はすぐに反映されます。
agents-granted-to = { $agent } はユーザーの 2FA を管理できるようになりました。
agents-revoked = { $agent } を削除しました。
