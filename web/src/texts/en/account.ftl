# The account area.

account-title = Two-step sign-in
account-on = Two-step sign-in is on.
account-off = Two-step sign-in is off. Set up a method to protect your account.
account-required = This Help Center requires two-step sign-in. Please set up a method.
account-grace = This Help Center will require two-step sign-in. Please set up a method before { DATETIME($until, dateStyle: "long", timeStyle: "short") }.
account-mandatory = This Help Center requires it.
account-locked = Too many wrong codes. No code is accepted until { DATETIME($until, timeStyle: "short") }.
account-mail-limited = As many emails with codes were sent as are allowed. The next one can be sent from { DATETIME($until, dateStyle: "medium", timeStyle: "short") } on. The helpdesk can allow it sooner.
account-no-methods = This Help Center does not offer two-step sign-in at the moment.
account-method-off = This Help Center does not offer this method at the moment. It is not asked for.
account-added = Added { DATETIME($at, dateStyle: "medium") }
account-used = Last used { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Not used yet
account-until = Trusted until { DATETIME($at, dateStyle: "medium") }
account-rename = Rename
account-name = Name

account-apps = Authenticator apps
account-apps-none = An app on your phone shows a new code every half minute. It works without a network.
account-apps-add = Add an authenticator app
account-app-remove = Remove “{ $label }”?
account-app-remove-why = Its codes are no longer accepted. Browsers that you trust are asked for a code again.

account-email = Codes by email
account-email-on = When you sign in, a code can be sent to { $address }.
account-email-off = When you sign in, a code is sent to { $address }.
account-email-switch-on = Switch on
account-email-switch-off = Switch off
account-email-remove = Switch codes by email off?
account-email-remove-why = You can no longer sign in with them. Browsers that you trust are asked for a code again.

account-codes = Recovery codes
account-codes-left = { $left ->
    [0] You have no recovery code left.
    [one] You have one recovery code left.
   *[other] You have { $left } recovery codes left.
}
account-codes-few = Make new ones, so that you can sign in without your phone or email.
account-codes-renew = Make new codes
account-codes-renew-why = You get ten new codes. The old ones no longer work.

account-browsers = Trusted browsers
account-browsers-what = These browsers sign in without a code.
account-browsers-none = There is none. A browser that you trust signs in without a code.
account-browsers-forget = Forget all browsers
account-browser-forget = Forget
account-browser-remove = Forget “{ $label }”?
account-browser-remove-why = It is asked for a code at the next sign-in.

account-proof = Is it you?
account-proof-why = Before this is changed, please confirm with a code.
problem-cancelled = Nothing was changed.

account-done-app-added = The authenticator app is added.
account-done-app-renamed = The authenticator app is renamed.
account-done-app-removed = The authenticator app is removed.
account-done-email-on = Codes by email are on.
account-done-email-off = Codes by email are off.
account-done-codes-renewed = You have new recovery codes.
account-done-browser-forgotten = The browser is forgotten.
account-done-browsers-forgotten = All browsers are forgotten.
