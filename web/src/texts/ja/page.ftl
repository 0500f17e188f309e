# The hosted pages.

page-login = 第 2 段階
page-account = サインインのセキュリティ
page-policy = 2 要素認証
page-people = ユーザー
page-no-token = ヘルプセンターから始めてください。このページはそこから開きます。
page-no-return = 元の場所に戻れません。ヘルプデスクにお知らせください。
page-return-none = ヘルプデスクの方へ：ログイントークンに return_to がありません。
page-return-unknown = ヘルプデスクの方へ：ログイントークンの return_to のサイトが AllowedOrigins にありません。
page-return-other = ヘルプデスクの方へ：このページのアドレスの return_to がログイントークンのものと異なります。
page-back = { $site } に戻る
page-no-code = コードは必要ありません
page-no-code-why = 今回はコードなしで { $site } にサインインできます。
page-continue = { $site } に進む
