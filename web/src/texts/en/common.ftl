# Words that several elements share, and those for problems.

checking = Checking …
code-submit = Continue
code-missing = Enter the code first.
code-locked = Too many wrong codes. You can try again in { $left }.
loading = Loading …
cancel = Cancel
close = Close
save = Save
remove = Remove
try-again = Try again
never = never

problem-invalid-code = That code is wrong, has expired or was used already.
problem-invalid-token = Your sign-in has timed out.
problem-login-already-completed = This sign-in is finished already.
problem-too-many-attempts = Too many wrong codes. Try again later.
problem-account-locked = The account is locked after too many wrong codes. Sign in with a recovery code, or contact support.
problem-too-soon = An email was sent a moment ago. Please look for it first.
problem-too-many-mails = No more emails can be sent for now. Use the last one, or try later.
problem-too-many-changes = Too many changes in a short time. Try again later.
problem-mail-failed = The email could not be sent. Please try again.
problem-method-off = This method is not offered at the moment.
problem-plan-required = The plan of this Help Center does not include two-step sign-in.
problem-not-found = This is not there any more. Please begin again.
problem-too-many-authenticators = There are five authenticator apps already. Remove one first.
problem-factor-required = This Help Center requires two-step sign-in. Add another method before you remove the last one.
problem-insufficient-user-authentication = Please confirm with a code that it is you.
problem-address-changed = Your email address changed within the last three days. Until they are over, codes by email cannot confirm changes. Use another way, or sign in again with your authenticator app.
problem-reauthentication-required = You signed in too long ago to do this. Confirm your password, then try again.
problem-precondition-failed = Somebody else has changed this in the meantime.
problem-invalid-request = Some of this is not valid.
problem-unavailable = The service is not available at the moment. Please try again shortly.
problem-offline = There was no answer. Check your connection and try again.
problem-other = Something went wrong. Please try again; if it stays, tell the helpdesk this number: { $request }
