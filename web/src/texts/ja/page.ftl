# The hosted pages.

page-login = 第 2 段階
page-account = サインインのセキュリティ
page-policy = 2 要素認証
page-people = ユーザー
page-no-token = ヘルプセンターから始めてください。このページはそこから開きます。
page-no-return = 元の場所に戻れません。ヘルプデスクにお知らせください。
