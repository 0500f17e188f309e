# 複数の要素で使う言葉と、問題の説明。

checking = 確認しています…
code-submit = 続ける
code-missing = まずコードを入力してください。
code-locked = 間違ったコードが多すぎます。{ $left } 後にもう一度お試しください。
loading = 読み込んでいます…
cancel = キャンセル
save = 保存
remove = 削除
try-again = もう一度試す
user-changed-why = このページを開いた後、このブラウザーで別のユーザーがサインインしました。誤ったアカウントで操作が行われないように、このページを停止しました。続けるには再読み込みしてください。
user-changed-go = ページを再読み込み

problem-invalid-code = このコードは使えませんでした。新しいコードを入力してください。
problem-invalid-token = サインインが時間切れになりました。
problem-login-already-completed = このサインインはすでに完了しています。
problem-too-many-attempts = 間違ったコードが多すぎます。しばらくしてからもう一度お試しください。
problem-account-locked = 間違ったコードが多すぎるため、アカウントがロックされました。リカバリーコードでサインインするか、サポートにお問い合わせください。
problem-too-soon = 先ほどメールを送信しました。まずそちらをご確認ください。
problem-too-many-mails = 現在これ以上メールを送れません。最後のメールを使うか、後でもう一度お試しください。
problem-too-many-changes = 短時間に変更が多すぎます。しばらくしてからもう一度お試しください。
problem-mail-failed = メールを送信できませんでした。もう一度お試しください。
problem-method-off = この方法は現在利用できません。
problem-plan-required = このヘルプセンターのプランには 2 段階サインインが含まれていません。
problem-not-found = 見つからないか、期限が切れています。最初からやり直してください。
problem-too-many-authenticators = 認証アプリはすでに 5 つあります。まず 1 つ削除してください。
problem-factor-required = このヘルプセンターでは 2 段階サインインが必須です。最後の方法を削除する前に、別の方法を追加してください。
problem-insufficient-user-authentication = ご本人であることをコードで確認してください。
problem-address-changed = 過去 3 日以内にメールアドレスが変更されました。その間、メールのコードでは変更を確認できません。別の方法を使うか、認証アプリでもう一度サインインしてください。
problem-reauthentication-required = サインインから時間が経っているため、この操作はできません。パスワードを確認してから、もう一度お試しください。
problem-precondition-failed = その間にほかの人が変更しました。
problem-invalid-request = 強調表示された項目を修正してください。
problem-user-changed = 別のユーザーがサインインしました
problem-unavailable = 現在サービスを利用できません。しばらくしてからもう一度お試しください。
problem-offline = 応答がありませんでした。接続を確認して、もう一度お試しください。
problem-other = 問題が発生しました。もう一度お試しください。解決しない場合は、この番号をサポートにお伝えください：{ $request }
