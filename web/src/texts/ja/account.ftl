# アカウントのページ。

account-title = 2 段階サインイン
account-on = 2 段階サインインは有効です。
account-off = 2 段階サインインは無効です。アカウントを守るため、方法を設定してください。
account-required = このヘルプセンターでは 2 段階サインインが必須です。方法を設定してください。
account-grace = { DATETIME($until, dateStyle: "long", timeStyle: "short") }から 2 段階サインインが必須になります。それまでに設定してください。
account-mandatory = このヘルプセンターでは必須です。
account-locked = 間違ったコードが多すぎます。{ DATETIME($until, timeStyle: "short") } までコードは受け付けられません。
account-mail-limited = コードのメールが上限まで送信されました。次に送信できるのは { DATETIME($until, dateStyle: "medium", timeStyle: "short") } 以降です。サポートに依頼すると早められます。
account-no-methods = このヘルプセンターでは現在 2 段階サインインを利用できません。
account-method-off = このヘルプセンターでは現在この方法を利用できません。サインイン時に求められることはありません。
account-added = { DATETIME($at, dateStyle: "medium") } に追加
account-added-at = { DATETIME($at, dateStyle: "medium", timeStyle: "short") } に追加
account-used = 最終使用：{ DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = 未使用
account-until = { DATETIME($at, dateStyle: "medium") } まで信頼
account-rename = 名前を変更
account-name = 名前
account-factor-remove = 「{ $label }」を削除しますか？

account-passkeys = パスキー
account-passkeys-none = 指紋、顔、デバイスの PIN、またはセキュリティキーでサインインできます。偽のサインインページにパスキーを盗まれることはありません。
account-passkeys-add = パスキーを追加する
account-passkey-synced = 同期済み
account-passkey-elsewhere = このヘルプセンターの別のアドレス用に作成されたパスキーです。ここでは使えません。
account-passkey-remove-what = { DATETIME($at, dateStyle: "long", timeStyle: "short") } に追加したパスキーです。削除すると、このパスキーではサインインできなくなります。デバイスやパスワードマネージャーに保存されたパスキーは、そちらで削除するまで残ります。

account-apps = 認証アプリ
account-apps-none = スマートフォンのアプリが 30 秒ごとに新しいコードを表示します。通信は必要ありません。
account-apps-add = 認証アプリを追加する
account-app-remove-what = { DATETIME($at, dateStyle: "long", timeStyle: "short") } に追加したアプリです。削除すると、このアプリのコードは使えなくなります。

account-email = メールのコード
account-email-on = サインイン時に { $address } でコードを受け取れます。
account-email-off = サインイン時に { $address } でコードを受け取れます。
account-email-switch-on = 有効にする
account-email-switch-off = 無効にする
account-email-remove = メールのコードを無効にしますか？
account-email-remove-what = メールのコードではサインインできなくなります。
account-email-add = メールのコードを有効にする

account-codes = リカバリーコード
account-codes-left = { $left ->
    [0] リカバリーコードは残っていません。
   *[other] リカバリーコードは残り { $left } 個です。
}
account-codes-low = スマートフォンやパスキーをなくしたり、メールを読めなくなったりしてもサインインできるように、新しいコードを作成してください。
account-codes-renew = 新しいコードを作成する
account-codes-renew-why = 新しいコードが 10 個作成されます。古いコードは使えなくなります。

account-browsers = 信頼済みブラウザー
account-browsers-skip = これらのブラウザーでは 2 つ目のステップが省略されます。
account-browsers-empty = 信頼済みブラウザーはまだありません。信頼済みブラウザーでは 2 つ目のステップが省略されます。
account-browsers-forget = すべてのブラウザーを解除する
account-browsers-remove = すべてのブラウザーを解除しますか？
account-browsers-ask-again = { $count ->
   *[other] 以下の { $count } 件のブラウザーでは、次回のサインイン時に再び 2 つ目のステップが必要になります：
}
account-browser-forget = 解除
account-browser-remove = 「{ $label }」を解除しますか？
account-browser-named = { $label }（最終使用：{ DATETIME($at, dateStyle: "medium", timeStyle: "short") }）
account-add-why = 方法を追加すると、信頼済みブラウザーはすべて解除されます。
account-resets = { $count ->
   *[other] 以下の { $count } 件の信頼済みブラウザーは解除され、再び 2 つ目のステップが必要になります：
}

account-proof = ご本人確認
account-proof-passkey = 続けるにはパスキーを使ってください。
account-proof-why = 続けるにはコードを入力してください。
problem-cancelled = 何も変更されていません。

account-done-passkey-added = パスキーを追加しました。
account-done-passkey-renamed = パスキーの名前を変更しました。
account-done-passkey-removed = パスキーを削除しました。
account-done-app-added = 認証アプリを追加しました。
account-done-app-renamed = 認証アプリの名前を変更しました。
account-done-app-removed = 認証アプリを削除しました。
account-done-email-on = メールのコードを有効にしました。
account-done-email-off = メールのコードを無効にしました。
account-done-codes-renewed = 新しいリカバリーコードを作成しました。
account-done-browser-forgotten = ブラウザーの信頼を解除しました。
account-done-browsers-forgotten = すべてのブラウザーの信頼を解除しました。
