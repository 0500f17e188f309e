# 設定、パスキー、メールのコード、リカバリーコード。

copy = コピー
copied = コピーしました
copy-failed = コピーできませんでした。テキストを選択してください。

codes-title = リカバリーコードを保存してください
codes-why = スマートフォンやパスキーをなくしたときや、メールを読めないときに、このコードでサインインできます。それぞれ 1 回だけ使えます。
codes-once = これらのコードは二度と表示されません。スマートフォン以外の安全な場所にも保管してください。
codes-download = ダウンロード
codes-print = 印刷
codes-sheet = リカバリーコード
codes-saved = コードを保存しました

totp-title = 認証アプリを設定してください
totp-step-app = スマートフォンで認証アプリを開き、アカウントの追加を選択してください。アプリがない場合は、スマートフォンのアプリストアからインストールしてください。
totp-scan = アプリでこの QR コードを読み取ってください。
totp-step-open = このデバイスの認証アプリに、このアカウントを追加してください。
totp-step-code = アプリに表示されるコードを入力してください。
totp-qr = 認証アプリ用の QR コード。セットアップキーでも設定できます。
totp-on-this-phone = 認証アプリを開く
totp-no-app = 何も開かない場合は、認証アプリをインストールしてから、もう一度お試しください。
totp-show-qr = QR コードを表示
totp-show-key = 代わりにセットアップキーを入力
totp-key = アプリに次のセットアップキーを入力してください：
totp-default-name = 認証アプリ
totp-numbered-name = 認証アプリ { $number }
totp-name = 名前
totp-name-change = 変更
name-change-totp = アプリの名前を変更
name-hint-totp = 複数のアプリを見分けるのに役立ちます。変更すると、新しい QR コードが表示されます。
totp-confirm = 確認する
totp-expires = この QR コードの有効時間はあと { $left } です。
totp-expired = 設定の制限時間を過ぎたため、この QR コードは使えません。
totp-begin-again = やり直す

passkey-use = パスキーを使う
passkey-waiting = パスキーを待っています…
passkey-hint = ブラウザーの指示に従って、指紋、顔、デバイスの PIN、またはセキュリティキーで確認してください。
passkey-hint-key = ブラウザーの画面が表示されたら、セキュリティキーを差し込むか、デバイスにかざしてから、キーに触れてください。
passkey-title = パスキーを作成してください
passkey-what = ブラウザーでパスキーの保存先を選び、指紋、顔、デバイスの PIN、またはセキュリティキーで確認してください。これらの情報が当方に送られることはありません。
passkey-create = パスキーを作成する
passkey-name = パスキー
passkey-name-key = セキュリティキー
passkey-name-numbered = { $name } { $number }
name-change-passkey = パスキーの名前を変更
name-hint-passkey = 複数のパスキーを見分けるのに役立ちます。
passkey-expired = 設定の制限時間を過ぎました。
passkey-obstacle-browser = このブラウザーではパスキーを作成できません。別のブラウザーまたはデバイスを使ってください。
passkey-obstacle-page = このページではパスキーを作成できません。サポートにお知らせください。

email-sending = メールを送信しています…
email-sent = { $address } にコードを送信しました。{ DATETIME($until, timeStyle: "short") } まで有効です。
email-sent-before = 先ほどコードをメールで送信しました。この手順用のコードでない場合は、もう一度送信してください。
email-expired = 前回のコードは期限切れです。
email-bounced = このアドレスへの前回のメールは届きませんでした。プロフィールのアドレスを確認するか、ほかの方法を選んでください。
email-complained = このアドレスへの前回のメールは迷惑メールとして報告されました。迷惑メールフォルダーをご確認ください。
email-delayed = このアドレスへのメールは現在遅れています。
email-send = コードを送る
email-again = 再送信
email-again-in = { $left } 後に再送信できます
email-late = 届かない場合は迷惑メールフォルダーをご確認ください。再送信しても同じコードです。
email-no-more = このコードはこれ以上再送信できません。
