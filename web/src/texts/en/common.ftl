# Texts that several elements share, and error messages.

checking = Checking…
code-submit = Continue
code-missing = Enter the code first.
code-locked = Too many wrong codes. You can try again in { $left }.
loading = Loading…
cancel = Cancel
save = Save
remove = Remove
try-again = Try again
user-changed-why = Another user has signed in with this browser since you opened this page. To protect both accounts, the page has stopped. Reload it to continue.
user-changed-go = Reload the page

problem-invalid-code = That code didn't work. Enter a new one.
problem-invalid-token = Your sign-in has timed out.
problem-login-already-completed = This sign-in is already complete.
problem-too-many-attempts = Too many wrong codes. Try again later.
problem-account-locked = The account is locked after too many wrong codes. Sign in with a recovery code, or contact support.
problem-too-soon = We just sent you an email. Check your inbox first.
problem-too-many-mails = We can't send more emails right now. Use the last one, or try again later.
problem-too-many-changes = Too many changes in a short time. Try again later.
problem-mail-failed = We couldn't send the email. Try again.
problem-method-off = This method isn't offered right now.
problem-plan-required = This Help Center's plan doesn't include two-step sign-in.
problem-not-found = Not found or expired. Start again.
problem-too-many-authenticators = You already have five authenticator apps. Remove one first.
problem-factor-required = This Help Center requires two-step sign-in. Add another method before you remove the last one.
problem-insufficient-user-authentication = Enter a code to confirm it's you.
problem-address-changed = Your email address changed within the last three days. During this time, codes by email can't confirm changes. Use another method, or sign in again with your authenticator app.
problem-reauthentication-required = You signed in too long ago to do this. Confirm your password, then try again.
problem-precondition-failed = Someone else has changed this in the meantime.
problem-invalid-request = Fix the highlighted fields.
problem-unavailable = The service isn't available right now. Try again shortly.
problem-offline = No response. Check your connection and try again.
problem-other = Something went wrong. Try again. If it keeps happening, give support this number: { $request }
problem-user-changed = Another user has signed in
