# Setup, passkeys, codes by email, and recovery codes.

copy = Copy
copied = Copied
copy-failed = Couldn't copy. Select the text instead.

codes-title = Save your recovery codes
codes-why = If you lose your phone or passkey, or can't read your email, use one of these codes to sign in. Each works once.
codes-once = You won't see these codes again. Keep them in a safe place, not only on your phone.
codes-download = Download
codes-print = Print
codes-sheet = Recovery codes
codes-saved = I've saved my codes

totp-title = Set up your authenticator app
totp-step-app = Open an authenticator app on your phone, and choose to add an account. No app yet? Install one from your phone's app store.
totp-scan = Scan this QR code with the app.
totp-step-open = Add this account to the authenticator app on this device.
totp-step-code = Enter the code that the app shows.
totp-qr = QR code for the authenticator app. The setup key does the same.
totp-on-this-phone = Open authenticator app
totp-no-app = Nothing opens? Install an authenticator app first, then try again.
totp-show-qr = Show QR code
totp-show-key = Enter a setup key instead
totp-key = Enter this setup key in the app:
totp-default-name = Authenticator app
totp-numbered-name = Authenticator app { $number }
totp-name = Name
totp-name-change = Change
name-change-totp = Change the name of the app
name-hint-totp = Helps you tell your apps apart. You'll get a new QR code.
totp-confirm = Confirm
totp-expires = This QR code expires in { $left }.
totp-expired = This setup has expired, and its QR code no longer works.
totp-begin-again = Start again

passkey-use = Use your passkey
passkey-waiting = Waiting for your passkey…
passkey-hint = Your browser will ask for your fingerprint, face, device PIN, or security key.
passkey-hint-key = Your browser will ask for your security key. Plug it in or hold it to your device, then touch it.
passkey-title = Create a passkey
passkey-what = Your browser will ask where to save the passkey, and then for your fingerprint, face, device PIN, or security key. We never see any of these.
passkey-create = Create passkey
passkey-name = Passkey
passkey-name-key = Security key
passkey-name-numbered = { $name } { $number }
name-change-passkey = Change the name of the passkey
name-hint-passkey = Helps you tell your passkeys apart.
passkey-expired = This setup has expired.
passkey-obstacle-browser = This browser can't create passkeys. Use another browser or device.
passkey-obstacle-page = Passkeys can't be created on this page. Let support know.

email-sending = Sending an email…
email-sent = We sent a code to { $address }. It expires at { DATETIME($until, timeStyle: "short") }.
email-sent-before = We just sent you an email with a code. If it isn't for this step, send another one.
email-expired = The last code has expired.
email-bounced = The last email to this address bounced. Check the address in your profile, or try another way.
email-complained = The last email to this address was reported as spam. Check your spam folder.
email-delayed = Emails to this address are currently delayed.
email-send = Send a code
email-again = Resend
email-again-in = Resend in { $left }
email-late = No email? Check your spam folder. A resent email has the same code.
email-no-more = We can't send this code again.
