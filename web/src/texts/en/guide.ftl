# The article for users: <two-factor-guide> and docs/user-guide.md. The names of buttons come from the other files.

guide-contents = On this page
guide-none = This Help Center doesn't offer two-step sign-in right now.

guide-what = What is two-step sign-in?
guide-what-second = Two-step sign-in adds a second step after your password that only you can complete. Someone who knows your password still can't sign in as you.
guide-what-methods = You can use these methods:
guide-what-passkey = A passkey on your phone, on your computer, or on a security key asks for your fingerprint, face, or device PIN. It's the safest method, and you have no code to enter.
guide-what-totp = An authenticator app on your phone or computer shows a new code every 30 seconds. It works offline.
guide-what-email = An email with a code goes to the address in your profile.
guide-what-safe = Enter your codes only when you sign in or change your settings. Never give one to someone who calls or writes to you.

guide-passkey = Use a passkey
guide-passkey-what = A passkey is a key for this Help Center that stays on your phone, your computer, or a security key. You use it with your fingerprint, face, or device PIN, and a fake website can't steal it.
guide-passkey-phone-start = On your phone, sign in and open your account. Choose “{ account-passkeys-add }”, and then “{ passkey-create }”.
guide-passkey-phone-confirm = Confirm with your fingerprint, face, or device PIN. Your phone saves the passkey.
guide-passkey-synced = Phones and password managers often sync passkeys to your other devices. You can then use the same passkey there.
guide-passkey-computer-start = On your computer, sign in and open your account. Choose “{ account-passkeys-add }”, and then “{ passkey-create }”.
guide-passkey-computer-confirm = Confirm in the way that you unlock your computer, for example with Windows Hello or Touch ID.
guide-passkey-computer-phone = If the computer has none of these, choose your phone in the browser's dialog, and follow the steps there.
guide-passkey-key = With a security key
guide-passkey-key-start = Sign in and open your account. Choose “{ account-passkeys-add }”, then “{ passkey-create }”, and then the security key in the browser's dialog.
guide-passkey-key-touch = Plug the key in, or hold it to the back of your phone. Touch it when it blinks, and enter its PIN if you're asked for one.
guide-passkey-second = Add a second passkey or another method too, so that you can still sign in if you lose the device.
guide-passkey-use = Sign in with your passkey
guide-passkey-use-how = After your password, choose “{ passkey-use }”. In the browser's dialog, confirm with your fingerprint, face, or device PIN, or touch your security key.
guide-passkey-new = Move to a new phone or computer
guide-passkey-new-synced = A synced passkey appears on the new device as soon as you've set up the same password manager there.
guide-passkey-new-add = Otherwise, sign in with the old device or another method, and add a passkey on the new device. Then remove the old one from the list in your account.
guide-passkey-lost = If you lose the device or the security key
guide-passkey-lost-then = Then remove its passkey from the list in your account, so that no one else can use it.
guide-passkey-trouble = If your passkey doesn't work
guide-passkey-trouble-address = Check the address in your browser. A passkey works only at your Help Center's own address. At any other address, you may be on a fake page: don't enter anything there.
guide-passkey-trouble-device = Use the browser, device, or security key that you added the passkey with. Another one may not have it.
guide-passkey-trouble-dialog = If the browser's dialog closes before you've confirmed, try again.
guide-passkey-trouble-other = Otherwise, choose “{ login-other-ways }” to sign in with another method.

guide-app = Set up an authenticator app
guide-app-which = You can use any app for one-time codes, for example Google Authenticator, Microsoft Authenticator, or a password manager such as 1Password or Bitwarden.
guide-app-phone = On your phone
guide-app-install = Install an authenticator app on your phone.
guide-app-start = On your computer, sign in and open your account. Choose “{ account-apps-add }”, and a QR code appears.
guide-app-scan = In the app, add an account, and scan the QR code.
guide-app-code = Enter the six-digit code that the app shows.
guide-app-same-phone = Is the app on the phone that you're signing in with? Then choose “{ totp-on-this-phone }” instead of scanning.
guide-app-computer = On your computer
guide-app-computer-install = Install an authenticator app, or use a password manager that shows one-time codes.
guide-app-computer-start = Sign in and open your account. Choose “{ account-apps-add }”, and copy the setup key.
guide-app-computer-key = In the app, add an account by hand, and paste the setup key.
guide-save = If you see recovery codes, save them. They're shown only once.
guide-required = If your Help Center requires two-step sign-in, the setup starts when you sign in.

guide-email = Get codes by email
guide-email-on = Sign in and open your account. Under “{ account-email }”, choose “{ account-email-switch-on }”.
guide-email-code = We send a six-digit code to the address in your profile. Enter it to confirm the address.
guide-email-late = No email? Check your spam folder first. A code expires after ten minutes.
guide-email-app = An authenticator app is safer than email, and you can use both.
guide-email-lost = If you can't read your email anymore, sign in with a recovery code, or contact support.

guide-recovery = Keep your recovery codes safe
guide-recovery-purpose = With your first method, you get ten recovery codes. Each of them lets you sign in once if you can't use your usual method.
guide-recovery-where = Print them, or keep them in a password manager. Don't keep them only on your phone.
guide-recovery-how = To use one, choose “{ login-other-ways }” in the second step, and then “{ login-use-recovery_code }”.
guide-recovery-renew = If you have only a few codes left, or someone else has seen them, choose “{ account-codes-renew }” in your account. The old ones stop working.

guide-browsers = Trust your own browsers
guide-browsers-how = { $days ->
    [0] In the second step, you can choose to trust the browser. You then sign in there with only your password for some days.
    [one] In the second step, you can choose to trust the browser. You then sign in there with only your password for one day.
   *[other] In the second step, you can choose to trust the browser. You then sign in there with only your password for { $days } days.
}
guide-browsers-own = Trust only browsers that no one else uses, and never one on a public computer.
guide-browsers-end = To end it, choose “{ account-browser-forget }” next to the browser in your account. “{ account-browsers-forget }” ends it everywhere.

guide-new-phone = Move to a new phone
guide-new-phone-first = Do this while you still have your old phone. If your app moves its codes to the new phone by itself, you have nothing to do here.
guide-new-phone-add = Sign in and open your account. Choose “{ account-apps-add }”. If you're asked for a code, use the old phone.
guide-new-phone-scan = Scan the QR code with the app on the new phone, and enter the code that it shows.
guide-new-phone-remove = Remove the old phone's app from the list in your account.

guide-lost = If you lose your phone
guide-lost-code = Sign in with a recovery code: choose “{ login-other-ways }”, and then “{ login-use-recovery_code }”.
guide-lost-email = Or get a code by email, if you turned that on.
guide-lost-passkey = Or use a passkey on another device, or your security key.
guide-lost-browser = Or use a browser that you've trusted. It doesn't ask for a code.
guide-lost-then = Then remove the lost phone's app from your account, and add an app on another device. If someone else may have the phone, change your password too.
guide-lost-support = If none of these works, contact support. An agent can give you a code for one sign-in.

guide-wrong = If a code doesn't work
guide-wrong-time = Check that your phone sets its date and time automatically. The codes depend on the time.
guide-wrong-name = If your app has several accounts, use the code for “{ $name }”.
guide-wrong-next = Wait for the next code. Each code works only once.
guide-wrong-email = Use the code from the newest email, within ten minutes.
guide-wrong-lock = After five wrong codes, you have to wait a little. Recovery codes work even then.
guide-wrong-passkey = Your passkey works even then, too.

guide-help = Need help?
guide-help-what = If nothing here helps, contact the support of your Help Center. Say what you tried and what the page shows, but don't send your codes or your password.
guide-contact = Contact support
