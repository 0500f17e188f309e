# メールの日本語テキスト。値の説明は en.ftl にあります。

code-subject-login = { $issuer }: サインイン用コード
code-subject-enrollment = { $issuer }: メールアドレスの確認
code-subject-proof = { $issuer }: アカウント変更の確認

code-purpose-login = { $issuer } にサインインしようとしています。続けるには、次のコードを入力してください。
code-purpose-enrollment = { $issuer } でメールによるサインイン用コードを有効にしようとしています。アドレスを確認するため、次のコードを入力してください。
code-purpose-proof = { $issuer } へのサインイン方法を変更しようとしています。ご本人であることを確認するため、次のコードを入力してください。

code-lifetime = コードは1回だけ使えます。有効期限はあと { $minutes } 分です（{ $until } まで）。
code-requested = 要求日時: { $time }
code-requested-from = 要求日時: { $time }（{ $browser }）
code-never-share = このコードを誰にも教えないでください。{ $issuer } の担当者がコードをお尋ねすることはありません。

code-objection-login = お心当たりがない場合は、ほかの人があなたのパスワードを知っています。コードを誰にも渡さず、パスワードを変更してください。
code-objection-enrollment = お心当たりがない場合は、ほかの人があなたのアカウントにサインインしている可能性があります。コードを誰にも渡さず、パスワードを変更し、当方にご連絡ください。
code-objection-proof = お心当たりがない場合は、ほかの人があなたのアカウントにサインインしている可能性があります。コードを誰にも渡さず、パスワードを変更し、当方にご連絡ください。
support = ヘルプ: { $url }

notice-subject = { $issuer }: サインイン方法の変更
notice-address_changed = { $issuer } のアカウントのメールアドレスが変更されました。今後、サインイン用コードは新しいアドレスに送信されます。
notice-recovery_code_used = { $issuer } でリカバリーコードが1つ使用されました。
notice-totp_added = { $issuer } のアカウントに認証アプリが追加されました。
notice-email_added = { $issuer } のアカウントで、メールによるサインイン用コードが有効になりました。
notice-locked_out = { $issuer } のアカウントで、間違ったコードが何度も入力されました。アプリやメールのコードは、しばらくの間受け付けられません。リカバリーコードは引き続き使えます。
notice-totp_renamed = { $issuer } のアカウントの認証アプリの名前が変更されました。
notice-totp_removed = { $issuer } のアカウントから認証アプリが削除されました。
notice-email_removed = { $issuer } のアカウントで、メールによるサインイン用コードが無効になりました。
notice-factors_removed = { $issuer } のアカウントから2要素認証が削除されました（認証アプリ、メールによるコード、リカバリーコード、信頼済みブラウザー）。
notice-recovery_codes_renewed = { $issuer } のアカウントの新しいリカバリーコードが作成されました。以前のコードは使えません。
notice-bypass_code_issued = { $issuer } のアカウントに、第2の要素なしで1回サインインできるコードが発行されました。
notice-bypass_code_used = 担当者が発行したコードで、{ $issuer } のアカウントへのサインインが行われました。
notice-browser_trusted = { $issuer } のアカウントで、ブラウザーが信頼済みになりました。しばらくの間、このブラウザーからはコードなしでサインインできます。アカウントの画面から削除できます。
notice-browser_token_reused = { $issuer } で、お使いのブラウザーの信頼情報のコピーが使用されました。このブラウザーはもう信頼されません。
notice-unlocked = { $issuer } のアカウントのロックが解除されました。コードは再び受け付けられます。
notice-exemption_set = { $issuer } のアカウントに、しばらくの間、第2の要素なしでサインインできるようになりました。
notice-exemption_ended = { $issuer } のアカウントへの第2の要素なしのサインインが終了しました。
notice-when = 日時: { $time }
notice-by-user = 操作した人: あなた、またはあなたとしてサインインしていた人
notice-by-staff = 操作した人: { $issuer } の担当者
notice-by-service = 操作した人: { $issuer } のシステム
notice-objection = お心当たりがなく、依頼もしていない場合は、すぐにパスワードを変更し、{ $issuer } にご連絡ください。
notice-pause = 変更が多いため、このようなメールの送信をしばらく停止します。その間の変更については、{ $issuer } にお問い合わせください。

# 送信元にするアドレスへのメール。
sender-code-heading = 送信元アドレス
sender-code-subject = このアドレスからの送信を確認してください
sender-code-purpose = あるヘルプセンターが、このアドレスからメールを送信しようとしています。許可する場合は、依頼した管理者にこのコードを伝えるか、ヘルプセンターの設定で入力してください：
sender-code-purpose-named = 「{ $issuer }」と名乗るヘルプセンターが、このアドレスからメールを送信しようとしています。許可する場合は、依頼した管理者にこのコードを伝えるか、ヘルプセンターの設定で入力してください：
sender-code-tenant = ヘルプセンターのID：{ $tenant }
sender-code-objection = このヘルプセンターに心当たりがない場合や、このメールに覚えがない場合は、無視してください。コードは誰にも伝えないでください。コードがなければ、このアドレスからメールが送信されることはありません。
