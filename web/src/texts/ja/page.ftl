# The hosted pages.

page-login = 2 段階サインイン
page-account = サインインのセキュリティ
page-policy = 2 要素認証
page-people = ユーザー
page-user = ユーザー
page-guide = 2 段階サインインのガイド
page-no-token = ヘルプセンターから始めてください。このページはそこから開きます。
page-no-return = 元のページに戻れません。サポートにお問い合わせください。
page-return-none = 管理者の方へ：ログイントークンに return_to がありません。
page-return-unknown = 管理者の方へ：ログイントークンの return_to のサイトが AllowedOrigins にありません。
page-return-other = 管理者の方へ：このページのアドレスの return_to がログイントークンのものと異なります。
page-back = { $site } に戻る
page-no-code = コードは必要ありません
page-no-code-why = 今回はコードなしで { $site } にサインインできます。
page-continue = { $site } に進む
