# The second step of a login.

login-title-totp = Enter the code of your app
login-title-email = Enter the code from your email
login-title-recovery_code = Enter a recovery code
login-title-bypass_code = Enter the code from the helpdesk
login-label-totp = Six-digit code
login-label-recovery_code = Recovery code
login-label-bypass_code = Code from the helpdesk
login-hint-totp = Open your authenticator app for the current code.
login-hint-recovery_code = One of the ten codes that you saved. Each works once.
login-hint-bypass_code = A colleague at the helpdesk gave it to you. It works once.
login-clock = Codes keep being refused? The clock of your phone may be off. Set date and time to automatic, then use the next code.
login-trust = { $days ->
    [one] Trust this browser for one day
   *[other] Trust this browser for { $days } days
}
login-other-ways = Other ways
login-use-totp = Use the authenticator app
login-use-email = Send a code to { $address }
login-use-recovery_code = Use a recovery code
login-use-bypass_code = I have a code from the helpdesk
login-blocked = Your email was the first step already, so it cannot be the second one. Use a recovery code, or ask the helpdesk for a code.
login-passed = You are signed in
login-moving-on = One moment …
login-locked = Too many wrong codes
login-locked-wait = For your security, codes from your app or email are paused. You don't have to wait if you have a recovery code or a code from support.
login-locked-staff = For your security, codes from your app or email are paused until support unlocks your account. You can sign in now with a recovery code or a code from support.
login-paused = Codes from your app or email are paused for { $left }.
login-expired = This sign-in has timed out
login-expired-why = It took longer than a sign-in may. Your code was not wrong; please enter your password again.
login-expired-go = Sign in again
login-completed = You are signed in already
login-completed-why = This sign-in was finished before, in another tab perhaps.
login-completed-go = Continue

setup-title = Protect your account
setup-required = This Help Center asks for a second step when you sign in. It takes a minute to set up.
setup-offered = From { DATETIME($until, dateStyle: "long", timeStyle: "short") } on this Help Center asks for a second step when you sign in. Set it up now, or later until then.
setup-none = There is nothing that you could set up: your email address is not confirmed. Please contact the helpdesk.
setup-choose-totp = Use an authenticator app
setup-choose-email = Get codes by email
setup-email-title = Confirm your email address
setup-skip = Not now
setup-back = Choose another way
