# Setting a factor up, codes by email, and recovery codes.

copy = Copy
copied = Copied
copy-failed = Copying is not possible here. Please select the text.

codes-title = Save your recovery codes
codes-what = If you lose your phone or cannot read your email, one of these codes lets you sign in. Each works once.
codes-once = They are shown only now. Keep them in a safe place, not on your phone alone.
codes-download = Download
codes-print = Print
codes-sheet = Recovery codes
codes-saved = I have saved them

totp-title = Set up your authenticator app
totp-scan = Scan this QR code with your authenticator app.
totp-qr = QR code for the authenticator app. The passphrase below does the same.
totp-on-this-phone = The app is on this device: open it
totp-passphrase = Cannot scan? Enter this passphrase in the app:
totp-confirm = Confirm
totp-expires = This QR code is valid for another { $left }.
totp-expired = The time for this set-up is over, and its QR code is no longer valid.
totp-begin-again = Begin again

email-sending = Sending an email …
email-sent = A code is on its way to { $address }. It is valid until { DATETIME($until, timeStyle: "short") }.
email-sent-before = An email with a code was sent to you a moment ago. If it does not have one for this step, send another.
email-expired = The last code has expired.
email-bounced = The last email to this address came back. Please check the address in your profile, or choose another way.
email-complained = The last email to this address was reported as spam. Please look in your spam folder.
email-delayed = Emails to this address are arriving late at the moment.
email-send = Send a code
email-again = Send it again
email-again-in = You can send it again in { $left }
email-late = Nothing there? Look in your spam folder. Sent again, it is the same code.
email-no-more = This code cannot be sent again.
