# The account area.

account-title = Two-step sign-in
account-on = Two-step sign-in is on.
account-off = Two-step sign-in is off. Set up a method to protect your account.
account-required = This Help Center requires two-step sign-in. Set up a method to continue using it.
account-grace = Two-step sign-in becomes mandatory on { DATETIME($until, dateStyle: "long", timeStyle: "short") }. Set up a method before then.
account-mandatory = Required by this Help Center.
account-locked = Too many wrong codes. Codes are paused until { DATETIME($until, timeStyle: "short") }.
account-mail-limited = You've reached the limit for emails with codes. You can request the next one on { DATETIME($until, dateStyle: "medium", timeStyle: "short") }. Support can lift the limit earlier.
account-no-methods = This Help Center doesn't offer two-step sign-in right now.
account-method-off = This Help Center doesn't offer this method right now. You won't be asked for it.
account-added = Added { DATETIME($at, dateStyle: "medium") }
account-added-at = Added { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-used = Last used { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-unused = Not used yet
account-until = Trusted until { DATETIME($at, dateStyle: "medium") }
account-rename = Rename
account-name = Name
account-factor-remove = Remove “{ $label }”?

account-passkeys = Passkeys
account-passkeys-none = Sign in with your fingerprint, face, device PIN, or security key. Fake sign-in pages can't steal a passkey.
account-passkeys-add = Add a passkey
account-passkey-synced = Synced
account-passkey-elsewhere = Made for another address of this Help Center. It doesn't work here.
account-passkey-remove-what = You added this passkey on { DATETIME($at, dateStyle: "long", timeStyle: "short") }. You won't be able to sign in with it. Your device or password manager keeps its copy until you delete it there.

account-apps = Authenticator apps
account-apps-none = An app on your phone shows a new code every 30 seconds. It works offline.
account-apps-add = Add an authenticator app
account-app-remove-what = You added this app on { DATETIME($at, dateStyle: "long", timeStyle: "short") }. Its codes will stop working.

account-email = Codes by email
account-email-on = You can get a code at { $address } when you sign in.
account-email-off = Get a code at { $address } when you sign in.
account-email-switch-on = Turn on
account-email-switch-off = Turn off
account-email-remove = Turn off codes by email?
account-email-remove-what = You won't be able to sign in with them.
account-email-add = Turn on codes by email

account-codes = Recovery codes
account-codes-left = { $left ->
    [0] You have no recovery codes left.
    [one] You have one recovery code left.
   *[other] You have { $left } recovery codes left.
}
account-codes-low = Generate new codes so you can still sign in if you lose your phone or passkey, or can't read your email.
account-codes-renew = Generate new codes
account-codes-renew-why = You'll get ten new codes. The old ones will stop working.

account-browsers = Trusted browsers
account-browsers-skip = These browsers skip the second step.
account-browsers-empty = No trusted browsers yet. Trusted browsers skip the second step.
account-browsers-forget = Forget all browsers
account-browsers-remove = Forget all browsers?
account-browsers-ask-again = { $count ->
    [one] The next time you sign in with this browser, it will ask for the second step again:
   *[other] The next time you sign in with these { $count } browsers, they will ask for the second step again:
}
account-browser-forget = Forget
account-browser-remove = Forget “{ $label }”?
account-browser-named = { $label }, last used { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
account-add-why = Adding a method resets your trusted browsers.
account-resets = { $count ->
    [one] This trusted browser will be forgotten, and will ask for the second step again:
   *[other] These { $count } trusted browsers will be forgotten, and will ask for the second step again:
}

account-proof = Confirm it's you
account-proof-passkey = Use your passkey to continue.
account-proof-why = Enter a code to continue.
problem-cancelled = Nothing was changed.

account-done-passkey-added = Passkey added.
account-done-passkey-renamed = Passkey renamed.
account-done-passkey-removed = Passkey removed.
account-done-app-added = Authenticator app added.
account-done-app-renamed = Authenticator app renamed.
account-done-app-removed = Authenticator app removed.
account-done-email-on = Codes by email turned on.
account-done-email-off = Codes by email turned off.
account-done-codes-renewed = You have new recovery codes.
account-done-browser-forgotten = Browser forgotten.
account-done-browsers-forgotten = All browsers forgotten.
