# ユーザー向けの記事：<two-factor-guide> と docs/user-guide.md。ボタンの名前はほかのファイルから取られます。

guide-contents = 目次
guide-none = このヘルプセンターでは現在 2 段階サインインを利用できません。

guide-what = 2 段階サインインとは
guide-what-second = 2 段階サインインでは、パスワードの後に、あなただけが完了できる 2 つ目のステップが加わります。パスワードをほかの人に知られても、あなたとしてサインインされることはありません。
guide-what-methods = 次の方法を使えます。
guide-what-passkey = スマートフォン、パソコン、またはセキュリティキーにあるパスキーでは、指紋、顔、またはデバイスの PIN で確認します。最も安全な方法で、コードを入力する必要もありません。
guide-what-totp = スマートフォンやパソコンの認証アプリが 30 秒ごとに新しいコードを表示します。通信は必要ありません。
guide-what-email = プロフィールのアドレスに、コードを記載したメールが届きます。
guide-what-safe = コードを入力するのは、サインインするときか設定を変更するときだけです。電話やメールなどで尋ねられても、コードを決して教えないでください。

guide-passkey = パスキーを使う
guide-passkey-what = パスキーは、このヘルプセンター用の鍵で、スマートフォン、パソコン、またはセキュリティキーに保管されます。指紋、顔、またはデバイスの PIN で使うことができ、偽のウェブサイトに盗まれることはありません。
guide-passkey-phone-start = スマートフォンでサインインし、アカウント画面を開きます。「{ account-passkeys-add }」を選択し、続けて「{ passkey-create }」を選択します。
guide-passkey-phone-confirm = 指紋、顔、またはデバイスの PIN で確認します。スマートフォンにパスキーが保存されます。
guide-passkey-synced = スマートフォンやパスワードマネージャーの多くは、パスキーをほかのデバイスと同期します。同期されたデバイスでは、同じパスキーを使えます。
guide-passkey-computer-start = パソコンでサインインし、アカウント画面を開きます。「{ account-passkeys-add }」を選択し、続けて「{ passkey-create }」を選択します。
guide-passkey-computer-confirm = Windows Hello や Touch ID など、パソコンのロックを解除するときの方法で確認します。
guide-passkey-computer-phone = パソコンでこれらの方法を使えない場合は、ブラウザーの画面でスマートフォンを選択し、表示される手順に従います。
guide-passkey-key = セキュリティキーの場合
guide-passkey-key-start = サインインしてアカウント画面を開きます。「{ account-passkeys-add }」、「{ passkey-create }」の順に選択し、ブラウザーの画面でセキュリティキーを選択します。
guide-passkey-key-touch = セキュリティキーを差し込むか、スマートフォンの背面にかざします。キーが点滅したら触れ、PIN を求められた場合はキーの PIN を入力します。
guide-passkey-second = デバイスをなくしてもサインインできるように、2 つ目のパスキーまたは別の方法も追加してください。
guide-passkey-use = パスキーでサインインする
guide-passkey-use-how = パスワードを入力した後、「{ passkey-use }」を選択します。ブラウザーの画面で、指紋、顔、またはデバイスの PIN で確認するか、セキュリティキーに触れます。
guide-passkey-new = 新しいスマートフォンやパソコンに移行する
guide-passkey-new-synced = 同期されたパスキーは、新しいデバイスで同じパスワードマネージャーを設定すると、そのデバイスでも使えるようになります。
guide-passkey-new-add = 同期されていない場合は、古いデバイスまたは別の方法でサインインし、新しいデバイスでパスキーを追加します。その後、アカウント画面の一覧から古いパスキーを削除します。
guide-passkey-lost = デバイスやセキュリティキーをなくしたとき
guide-passkey-lost-then = その後、ほかの人に使われないように、アカウント画面の一覧から、なくしたデバイスやセキュリティキーのパスキーを削除してください。
guide-passkey-trouble = パスキーが使えないとき
guide-passkey-trouble-address = ブラウザーに表示されているアドレスを確認してください。パスキーは、ご利用のヘルプセンターの正しいアドレスでだけ使えます。それ以外のアドレスの場合は偽のページの可能性があるため、何も入力しないでください。
guide-passkey-trouble-device = パスキーを追加したときのブラウザー、デバイス、またはセキュリティキーを使ってください。ほかのものには、そのパスキーがない場合があります。
guide-passkey-trouble-dialog = 確認する前にブラウザーの画面が閉じた場合は、もう一度お試しください。
guide-passkey-trouble-other = それでも使えない場合は、「{ login-other-ways }」を選択し、別の方法でサインインしてください。

guide-app = 認証アプリを設定する
guide-app-which = ワンタイムコードに対応したアプリであれば、どれでも使えます。たとえば Google Authenticator や Microsoft Authenticator、または 1Password や Bitwarden などのパスワードマネージャーです。
guide-app-phone = スマートフォンの場合
guide-app-install = スマートフォンに認証アプリをインストールします。
guide-app-start = パソコンでサインインし、アカウント画面を開きます。「{ account-apps-add }」を選択すると、QR コードが表示されます。
guide-app-scan = アプリでアカウントを追加し、QR コードを読み取ります。
guide-app-code = アプリに表示される 6 桁のコードを入力します。
guide-app-same-phone = アプリを入れたスマートフォンでサインインしている場合は、QR コードを読み取る代わりに「{ totp-on-this-phone }」を選択します。
guide-app-computer = パソコンの場合
guide-app-computer-install = 認証アプリをインストールするか、ワンタイムコードを表示できるパスワードマネージャーを使います。
guide-app-computer-start = サインインしてアカウント画面を開きます。「{ account-apps-add }」を選択し、セットアップキーをコピーします。
guide-app-computer-key = アプリでアカウントを手動で追加し、セットアップキーを貼り付けます。
guide-save = リカバリーコードが表示されたら、保存してください。表示されるのは一度だけです。
guide-required = 2 段階サインインが必須のヘルプセンターでは、サインイン時に設定が始まります。

guide-email = メールでコードを受け取る
guide-email-on = サインインしてアカウント画面を開きます。「{ account-email }」で「{ account-email-switch-on }」を選択します。
guide-email-code = プロフィールのアドレスに 6 桁のコードが届きます。コードを入力してアドレスを確認します。
guide-email-late = メールが届かない場合は、まず迷惑メールフォルダーをご確認ください。コードの有効期限は 10 分です。
guide-email-app = 認証アプリはメールより安全です。両方を使うこともできます。
guide-email-lost = メールを読めなくなった場合は、リカバリーコードでサインインするか、サポートにお問い合わせください。

guide-recovery = リカバリーコードを安全に保管する
guide-recovery-purpose = 最初の方法を設定すると、10 個のリカバリーコードが発行されます。いつもの方法を使えないときに、1 つにつき 1 回サインインできます。
guide-recovery-where = 印刷するか、パスワードマネージャーに保管してください。スマートフォンだけに保管するのは避けてください。
guide-recovery-how = 使うときは、2 つ目のステップで「{ login-other-ways }」を選択し、続けて「{ login-use-recovery_code }」を選択します。
guide-recovery-renew = 残りが少なくなったときや、ほかの人に見られたときは、アカウント画面で「{ account-codes-renew }」を選択します。古いコードは使えなくなります。

guide-browsers = 自分のブラウザーを信頼する
guide-browsers-how = { $days ->
    [0] 2 つ目のステップで、そのブラウザーを信頼することを選べます。信頼すると、そのブラウザーでは一定の期間、パスワードだけでサインインできます。
   *[other] 2 つ目のステップで、そのブラウザーを信頼することを選べます。信頼すると、そのブラウザーでは { $days } 日間、パスワードだけでサインインできます。
}
guide-browsers-own = 信頼するのは、ほかの人が使わないブラウザーだけにしてください。共用のパソコンのブラウザーは決して信頼しないでください。
guide-browsers-end = 信頼を解除するには、アカウント画面でブラウザーの横にある「{ account-browser-forget }」を選択します。「{ account-browsers-forget }」を選択すると、すべての信頼が解除されます。

guide-new-phone = 新しいスマートフォンに移行する
guide-new-phone-first = 古いスマートフォンが手元にあるうちに行ってください。アプリがコードを新しいスマートフォンに自動で移行する場合は、何もする必要はありません。
guide-new-phone-add = サインインしてアカウント画面を開き、「{ account-apps-add }」を選択します。コードの入力を求められたら、古いスマートフォンを使います。
guide-new-phone-scan = 新しいスマートフォンのアプリで QR コードを読み取り、表示されるコードを入力します。
guide-new-phone-remove = アカウント画面の一覧から、古いスマートフォンのアプリを削除します。

guide-lost = スマートフォンをなくしたとき
guide-lost-code = リカバリーコードでサインインします。「{ login-other-ways }」を選択し、続けて「{ login-use-recovery_code }」を選択します。
guide-lost-email = メールのコードを有効にしていれば、メールでコードを受け取ることもできます。
guide-lost-passkey = 別のデバイスのパスキーや、セキュリティキーを使うこともできます。
guide-lost-browser = 信頼済みのブラウザーを使うこともできます。コードは求められません。
guide-lost-then = その後、なくしたスマートフォンのアプリをアカウントから削除し、別のデバイスのアプリを追加してください。スマートフォンがほかの人の手に渡った可能性がある場合は、パスワードも変更してください。
guide-lost-support = どの方法も使えない場合は、サポートにお問い合わせください。1 回のサインインに使えるコードをエージェントが発行できます。

guide-wrong = コードが使えないとき
guide-wrong-time = スマートフォンの日付と時刻が自動設定になっているか確認してください。コードは時刻をもとに作られます。
guide-wrong-name = アプリに複数のアカウントがある場合は、「{ $name }」のコードを使ってください。
guide-wrong-next = 次のコードが表示されるまでお待ちください。それぞれのコードは 1 回だけ使えます。
guide-wrong-email = 最新のメールのコードを 10 分以内に入力してください。
guide-wrong-lock = コードを 5 回間違えると、しばらく待つ必要があります。その間もリカバリーコードは使えます。
guide-wrong-passkey = パスキーも、その間引き続き使えます。

guide-help = お困りですか？
guide-help-what = 解決しない場合は、ヘルプセンターのサポートにお問い合わせください。試したことと画面に表示されている内容を伝えてください。コードやパスワードは送らないでください。
guide-contact = サポートに問い合わせる
