# Setup, codes by email, and recovery codes.

copy = Copy
copied = Copied
copy-failed = Couldn't copy. Select the text instead.

codes-title = Save your recovery codes
codes-what = If you lose your phone or can't read your email, use one of these codes to sign in. Each works once.
codes-once = You won't see these codes again. Keep them in a safe place, not only on your phone.
codes-download = Download
codes-print = Print
codes-sheet = Recovery codes
codes-saved = I've saved my codes

totp-title = Set up your authenticator app
totp-scan = Scan this QR code with your authenticator app.
totp-qr = QR code for the authenticator app. The setup key below does the same.
totp-on-this-phone = Open authenticator app
totp-setup-key = Can't scan it? Enter this setup key in the app:
totp-confirm = Confirm
totp-expires = This QR code expires in { $left }.
totp-expired = This setup has expired, and its QR code no longer works.
totp-begin-again = Start again

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
