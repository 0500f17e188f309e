# メールの日本語テキスト。値の説明は en.ftl にあります。

direction = ltr

region = JP
date = { $year }年{ $month }月{ $day }日
time = { $hour24 }:{ $minute }
date-and-time = { date } { time } { $offset }
time-and-zone = { time } { $offset }

code-subject-login = { $issuer }: サインイン用コード
code-subject-enrollment = { $issuer }: メールアドレスの確認
code-subject-proof = { $issuer }: アカウント変更の確認

code-purpose-login = { $issuer } にサインインしようとしています。続けるには、次のコードを入力してください。
code-purpose-enrollment = { $issuer } でメールによるサインイン用コードを有効にしようとしています。アドレスを確認するため、次のコードを入力してください。
code-purpose-proof = { $issuer } へのサインイン方法を変更しようとしています。ご本人であることを確認するため、次のコードを入力してください。

code-lifetime = コードは 1 回だけ使えます。有効期限はあと { $minutes } 分です（{ $until } まで）。
code-requested = 要求日時: { $time }
code-requested-from = 要求日時: { $time }、{ $browser }
code-never-share = このコードを誰にも教えないでください。{ $issuer } がコードをお尋ねすることはありません。

code-objection-login = お心当たりがない場合は、ほかの人があなたのパスワードを知っています。コードを誰にも渡さず、パスワードを変更してください。
code-objection-enrollment = お心当たりがない場合は、ほかの人があなたのアカウントにサインインしている可能性があります。コードを誰にも渡さず、パスワードを変更し、私たちにご連絡ください。
code-objection-proof = お心当たりがない場合は、ほかの人があなたのアカウントにサインインしている可能性があります。コードを誰にも渡さず、パスワードを変更し、私たちにご連絡ください。
support = ヘルプ: { $url }

notice-subject-address_changed = { $issuer }: メールアドレスが変更されました
notice-subject-recovery_code_used = { $issuer }: リカバリーコードが使用されました
notice-subject-totp_added = { $issuer }: 認証アプリが追加されました
notice-subject-email_added = { $issuer }: メールによるコードが有効になりました
notice-subject-locked_out = { $issuer }: コードの受け付けを一時停止しました
notice-subject-totp_renamed = { $issuer }: 認証アプリの名前が変更されました
notice-subject-totp_removed = { $issuer }: 認証アプリが削除されました
notice-subject-passkey_added = { $issuer }: パスキーが追加されました
notice-subject-passkey_removed = { $issuer }: パスキーが削除されました
notice-subject-passkey_copied = { $issuer }: パスキーがコピーされた可能性があります
notice-subject-email_removed = { $issuer }: メールによるコードが無効になりました
notice-subject-factors_removed = { $issuer }: 2 段階サインインが解除されました
notice-subject-recovery_codes_renewed = { $issuer }: 新しいリカバリーコードが作成されました
notice-subject-bypass_code_issued = { $issuer }: サポートがサインイン用コードを発行しました
notice-subject-bypass_code_used = { $issuer }: サポートのコードでサインインがありました
notice-subject-browser_trusted = { $issuer }: ブラウザーが信頼済みになりました
notice-subject-browser_token_reused = { $issuer }: 信頼済みブラウザーのコピーが使用されました
notice-subject-unlocked = { $issuer }: アカウントのロックが解除されました
notice-subject-exemption_set = { $issuer }: 2 段階サインインが一時的に免除されました
notice-subject-exemption_ended = { $issuer }: 2 段階サインインの免除が終了しました

notice-address_changed = { $issuer } のアカウントのメールアドレスが変更されました。今後、サインイン用コードは新しいアドレスに送信されます。
notice-recovery_code_used = { $issuer } でリカバリーコードが 1 つ使用されました。
notice-totp_added = { $issuer } のアカウントに認証アプリが追加されました。
notice-email_added = { $issuer } のアカウントで、メールによるサインイン用コードが有効になりました。
notice-locked_out = { $issuer } のアカウントで、間違ったコードが何度も入力されました。アプリやメールのコードは、しばらくの間受け付けられません。リカバリーコードは引き続き使えます。
notice-totp_renamed = { $issuer } のアカウントの認証アプリの名前が変更されました。
notice-totp_removed = { $issuer } のアカウントから認証アプリが削除されました。
notice-passkey_added = { $issuer } のアカウントにパスキーが追加されました。
notice-passkey_removed = { $issuer } のアカウントからパスキーが削除されました。
notice-passkey_copied = { $issuer } で、パスキーの 1 つの使用が拒否されました。このパスキーがコピーされた可能性があるためです。このパスキーを削除し、新しいパスキーを追加してください。
notice-email_removed = { $issuer } のアカウントで、メールによるサインイン用コードが無効になりました。
notice-factors_removed = { $issuer } のアカウントの 2 段階サインインが解除されました（パスキー、認証アプリ、メールによるコード、リカバリーコード、信頼済みブラウザー）。
notice-recovery_codes_renewed = { $issuer } のアカウントの新しいリカバリーコードが作成されました。以前のコードは使えません。
notice-bypass_code_issued = { $issuer } のサポートが、あなたのアカウント用のコードを発行しました。このコードを使うと、2 段階目なしで 1 回サインインできます。
notice-bypass_code_used = サポートのコードを使って、{ $issuer } のアカウントへのサインインが行われました。
notice-browser_trusted = { $issuer } のアカウントで、ブラウザーが信頼済みになりました。しばらくの間、このブラウザーからはコードなしでサインインできます。アカウントの画面から削除できます。
notice-browser_token_reused = { $issuer } で、信頼済みブラウザーのコピーが何者かに使用されました。このブラウザーはもう信頼されません。
notice-unlocked = { $issuer } のアカウントのロックが解除されました。コードは再び使えます。
notice-exemption_set = { $issuer } のアカウントに、しばらくの間、2 段階サインインを設定しなくてもサインインできるようになりました。
notice-exemption_ended = { $issuer } での 2 段階サインインの免除が終了しました。
notice-when = 日時: { $time }
notice-by-user = 操作した人: あなた、またはあなたとしてサインインしていた人
notice-by-staff = 操作した人: { $issuer } のサポート
notice-by-service = 操作した人: { $issuer } のシステム
notice-objection = お心当たりがない場合は、すぐにパスワードを変更し、{ $issuer } のサポートにご連絡ください。
notice-pause = 変更が多いため、このようなメールの送信をしばらく停止します。その間の変更については、{ $issuer } のサポートにお問い合わせください。

reminder-subject = { $issuer }: { $date }より前に 2 段階サインインを設定してください
reminder-what = { $date }から、{ $issuer } のアカウントで 2 段階サインインが必須になります。まだ設定されていません。
reminder-how = いつものように { $issuer } を開いてサインインし、画面の手順に従って設定してください。2 分ほどで完了します。
reminder-no-reply = このメールに返信する必要はありません。すでに設定済みの場合は、このメールを無視してください。

# 送信元にするアドレスへのメール。
sender-code-heading = 送信元アドレス
sender-code-subject = このアドレスからの送信を確認してください
sender-code-purpose = あるヘルプセンターが、このアドレスからメールを送信しようとしています。許可する場合は、依頼した管理者にこのコードを伝えるか、ヘルプセンターの設定で入力してください：
sender-code-purpose-named = 「{ $issuer }」と名乗るヘルプセンターが、このアドレスからメールを送信しようとしています。許可する場合は、依頼した管理者にこのコードを伝えるか、ヘルプセンターの設定で入力してください：
sender-code-tenant = ヘルプセンターのID：{ $tenant }
sender-code-objection = このヘルプセンターに心当たりがない場合や、このメールに覚えがない場合は、無視してください。コードは誰にも伝えないでください。コードがなければ、このアドレスからメールが送信されることはありません。
