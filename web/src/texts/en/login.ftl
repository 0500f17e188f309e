# The second step of a login.

login-title-passkey = Confirm with your passkey
login-title-totp = Enter the code from your authenticator app
login-title-email = Enter the code from your email
login-title-recovery_code = Enter a recovery code
login-title-bypass_code = Enter the code from support
login-label-totp = Six-digit code
login-label-recovery_code = Recovery code
login-label-bypass_code = Code from support
login-hint-totp = Open your authenticator app to get a code.
login-hint-recovery_code = Enter one of the ten codes that you saved. Each works once.
login-hint-bypass_code = A support agent gave you this code. It works once.
login-clock = Code not working? Check that your phone sets its time automatically.
login-trust = { $days ->
    [one] Trust this browser for one day
   *[other] Trust this browser for { $days } days
}
login-other-ways = Try another way
login-use-passkey = Use your passkey or security key
login-use-totp = Use your authenticator app
login-use-email = Send a code to { $address }
login-use-recovery_code = Use a recovery code
login-use-bypass_code = Use a code from support
login-blocked = You used your email for the first step, so you can't use it again here. Use a recovery code, or ask support for a code.
login-obstacle-browser = This browser can't use your passkey. It works in another browser or on another device.
login-obstacle-page = Your passkey doesn't work on this page. Let support know.
login-only-passkey = You haven't set up another method. Use another browser or device, or ask support for a code.
login-passed = You're signed in
login-moving-on = One moment…
login-locked = Too many wrong codes
login-locked-wait = For your security, codes from your app or email are paused. You don't have to wait if you have a recovery code or a code from support.
login-locked-staff = For your security, codes from your app or email are paused until support unlocks your account. You can sign in now with a recovery code or a code from support.
login-locked-left = You can try again in { $left }.
login-paused = Codes from your app or email are paused for { $left }.
login-paused-staff = Codes from your app or email are paused until support unlocks your account.
login-paused-passkey = Your passkey still works.
login-expired = This sign-in has timed out
login-expired-why = Your code wasn't wrong, but this sign-in took too long. Enter your password again.
login-expired-early = This sign-in took too long. Enter your password again.
login-expired-go = Sign in again
login-completed = You're already signed in
login-completed-why = This sign-in was completed earlier, perhaps in another tab.
login-completed-go = Continue

setup-title = Protect your account
setup-required = This Help Center requires two-step sign-in. Setting it up takes a minute.
setup-offered = Two-step sign-in becomes mandatory on { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Set it up now, or skip until then.
setup-none = There's nothing to set up, because your email address isn't confirmed. Contact support.
setup-choose-passkey = Create a passkey
setup-choose-totp = Use an authenticator app
setup-choose-email = Get codes by email
setup-passkey-why = Sign in with your fingerprint, face, device PIN, or security key. Fake sign-in pages can't steal a passkey.
setup-email-title = Confirm your email address
setup-skip = Skip for now
setup-back = Choose another method
