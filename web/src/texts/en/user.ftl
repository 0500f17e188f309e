# The page of one user, for staff: facts, support actions, and the history.

people-back = Back to the list

user-id = ID: { $id }
user-methods = Sign-in methods
user-more = More actions
user-danger = Danger zone
user-own = This is your own profile
user-own-why = You can't manage your own two-factor authentication here. Use your account area, or ask a colleague.
user-unseen = No sign-in yet
user-unseen-why = The user appears here after their first sign-in.
user-unseen-add = This user hasn't signed in yet. Add them to help before their first sign-in, for example with a bypass code or an exemption.
user-confirmed = confirmed
user-unconfirmed = not confirmed
user-add = Add user
user-added = User added.

user-says = What does the user say?
user-says-first = Verify the user's identity first. A caller can be an attacker.
user-says-lost-phone = “I lost my phone.”
user-says-lost-passkey = “I lost my security key or the device with my passkey.”
user-says-no-passkey = “My passkey doesn't work.”
user-says-new-phone = “I have a new phone.”
user-says-no-mail = “I don't get any emails.”
user-says-locked = “It says too many wrong codes.”
user-says-no-setup = “I can't set it up.”
user-advice-no-method = The user hasn't set up a method, so sign-in can't ask for a code. If sign-in asks for setup, a bypass code lets them skip it once.
user-advice-recovery = { $count ->
    [one] The user has one recovery code left. With it, they can sign in without your help.
   *[other] The user has { $count } recovery codes left. With one of them, they can sign in without your help.
}
user-advice-no-recovery = The user has no recovery codes left.
user-advice-bypass = A bypass code lets them sign in once. If the phone was stolen, also remove its authenticator app.
user-advice-phone-passkey = If the phone had a passkey, remove that too.
user-advice-synced = A synced passkey may still work on the user's other devices.
user-advice-has-totp = The user also has an authenticator app, and can sign in with its codes.
user-advice-has-email = The user also has codes by email, and can sign in with them.
user-advice-bypass-passkey = A bypass code lets them sign in once. Remove the passkey of the lost device or security key below, so that no one else can use it.
user-advice-bypass-once = A bypass code lets them sign in once. Then they can add a new passkey in their account area.
user-advice-former-domain = { $count ->
    [one] One passkey was made for a domain that the Help Center no longer uses, so it can't be used to sign in.
   *[other] { $count } passkeys were made for a domain that the Help Center no longer uses, so they can't be used to sign in.
}
user-advice-address = Ask which address the browser shows. Passkeys work only on the Help Center's own domain: at any other address, the user may be on a fake page, and must not enter anything there.
user-advice-same-device = A passkey may exist only in the browser, on the device, or on the security key that the user added it with. Ask them to try there.
user-advice-full = The user has five authenticator apps, and can't add another one. With a bypass code, they can sign in and replace one. Or remove one here first.
user-advice-old-phone = If the old phone still works, the user can add the new one in their account area.
user-advice-together = Set up an authenticator app together: the user scans a QR code and tells you the code that the app shows. Then remove the app on the old phone, if there is one.
user-advice-profile = Correct or confirm the address in the user's profile. Until then, a bypass code lets them sign in.
user-advice-email-off = Email isn't turned on for this user, so sign-in doesn't offer codes by email.
user-advice-spam = Ask the user to look in the spam folder of { $address }. If they can't wait, a bypass code lets them sign in.
user-advice-clock = Ask the user to set the phone's time automatically. Until then, correct codes can be refused.
user-advice-not-locked = The user isn't locked. If a code is refused, it may be an old one, or the phone's clock may be wrong. A bypass code lets the user sign in once.
user-advice-recovery-locked = { $count ->
    [one] The user's last recovery code works even while codes are paused.
   *[other] One of the user's { $count } recovery codes works even while codes are paused.
}
user-advice-passkey-locked = The user's passkey works even while codes are paused.
user-advice-unlock = Unlock the user to let them try again immediately.
user-advice-has-method = The user has already set up a method. If they can't use it, a bypass code lets them sign in once. Then they can add another one in their account area.
user-advice-exempt = An exemption gives the user more time: until it ends, sign-in doesn't require setup. Or set up an authenticator app together, under “More actions”.

user-required-since = 2FA required since { people-time }
user-ends-requirement = This also ends the requirement to set up 2FA.
user-ends-exemption = This also ends the exemption.

user-exempt-for = Exempt for
user-exempt-day = 1 day
user-exempt-week = 1 week
user-exempt-month = 1 month
user-exempt-date = Until a date
user-exempt-last-day = Last day

people-fact-passkey = Passkeys
people-fact-totp = Authenticator apps
people-fact-email = Email
people-fact-codes = Codes
people-locked-until = Codes are paused until { people-time }.
people-until-unlocked = Until an agent unlocks the user
people-mail-limited-until = The limit for emailed codes has been reached. No codes are sent until { people-time }, or until you unlock the user.
people-failures = { $failures ->
    [one] One wrong code
   *[other] { $failures } wrong codes in a row
}
people-none-set-up = Not set up
people-since = Since { people-time }
people-last-used = Last used { people-time }
people-never-used = Never used
people-clock-fast = The phone's clock is about { $seconds } s fast.
people-clock-slow = The phone's clock is about { $seconds } s slow.
people-passkey-synced = Synced between devices
people-passkey-not-synced = On one device or security key
people-passkey-other-domain = Made for another domain, so sign-in doesn't accept it.
people-passkeys-by-user = Only the user can add a passkey, because it needs their device or security key.
people-no-address = No address on file.
people-unverified = The address isn't confirmed, so no codes are sent to it.
people-reminded = Last reminder to set up 2FA: { people-time }
people-mail-delivered = The last email was delivered ({ people-time }).
people-mail-delayed = The last email is delayed ({ people-time }).
people-mail-bounced = The last email bounced ({ people-time }).
people-mail-complained = The last email was reported as spam ({ people-time }).
people-codes-left = Recovery codes left: { $count }
people-bypass-until = An unused bypass code is valid until { people-time }.
people-exempt-until = Exempt until { people-time }

people-do-remove-passkey = Remove passkey
people-do-totp = Set up an authenticator app
people-do-remove-totp = Remove authenticator app
people-do-email-on = Turn on email
people-do-email-off = Turn off email
people-do-bypass = Issue a bypass code
people-do-unlock = Unlock
people-do-exempt = Set an exemption
people-do-exempt-end = End the exemption
people-do-require = Require 2FA
people-do-require-end = Stop requiring 2FA
people-do-remove-all = Remove all methods
people-about-remove-passkey = “{ $label }” stops working at sign-in.
people-about-totp = The user scans a QR code and tells you the code that the app shows.
people-about-remove-totp = “{ $label }” stops working at sign-in.
people-about-email-on = Codes are sent to { $address }.
people-about-email-off = The user no longer gets codes by email.
people-about-bypass = A code for one sign-in. It replaces any earlier one. The user keeps their methods. Verify the user's identity first.
people-about-unlock = Codes work again immediately.
people-about-exempt = For some time, the user doesn't have to set up 2FA. If they already have a method, sign-in still asks for it.
people-about-exempt-end = The user must follow the same rules as everyone else.
people-about-require = The user must set up 2FA, whatever groups the settings name. A grace period still applies.
people-about-require-end = The user must follow the same rules as everyone else.
people-about-remove-all = This removes passkeys, authenticator apps, and codes by email, and also trusted browsers, recovery codes, and the bypass code. Until the user sets up a method again, their password is enough to sign in.
people-valid = Valid for
people-minutes = { $minutes } minutes
people-hours = { $hours ->
    [one] One hour
   *[other] { $hours } hours
}
people-reason = Reason
people-reason-kept = The history keeps your reason.
people-sure = Yes, remove this from { $user }
people-invalid-reason = Enter a reason.
people-invalid-until = Enter a time in the future.
people-invalid-sure = Select the checkbox to confirm.
people-done-remove-passkey = Passkey removed.
people-done-totp = Authenticator app set up. The user can generate recovery codes in their account area.
people-done-remove-totp = Authenticator app removed.
people-done-email-on = Email turned on.
people-done-email-off = Email turned off.
people-done-bypass = Bypass code issued.
people-done-unlock = User unlocked.
people-done-exempt = Exemption set.
people-done-exempt-end = Exemption ended.
people-done-require = 2FA required.
people-done-require-end = 2FA is no longer required of this user.
people-done-remove-all = All methods removed.
people-code-once = You won't see this bypass code again
people-code-until = Valid until { people-time }, for one sign-in.
people-code-done = Done

people-history = History
people-history-none = Nothing yet.
people-did-by = { people-time }, { $kind ->
    [user] the user
    [admin] admin { $id }
    [agent] agent { $id }
   *[service] the helpdesk system
}
people-did-user_seen = Seen for the first time
people-did-address_changed = Address changed from { $old_email } to { $new_email }
people-did-locked_out = Locked after { $failures } wrong codes
people-did-recovery_code_used = Recovery code used
people-did-setup_skipped = Setup skipped
people-did-passkey_added = Passkey “{ $label }” added
people-did-passkey_renamed = Passkey renamed to “{ $label }”
people-did-passkey_removed = Passkey “{ $label }” removed
people-did-passkey_copied = Sign-in with passkey “{ $label }” refused, because the passkey may have been copied
people-did-totp_added = Authenticator app “{ $label }” added
people-did-totp_imported = Authenticator app “{ $label }” imported from another system
people-did-email_added = Email turned on
people-did-totp_renamed = Authenticator app renamed to “{ $label }”
people-did-totp_removed = Authenticator app “{ $label }” removed
people-did-totp_setup_begun = Setup of an authenticator app started
people-did-email_removed = Email turned off
people-did-factors_removed = All methods removed
people-did-user_erased = All data erased
people-did-recovery_codes_renewed = New recovery codes generated
people-did-browser_trusted = Browser trusted
people-did-browsers_forgotten = All trusted browsers removed
people-did-browser_forgotten = Trusted browser “{ $label }” removed
people-did-browser_token_reused = Trusted browser “{ $label }” removed, because its token was copied
people-did-bypass_code_issued = Bypass code issued, valid until { people-time }
people-did-bypass_code_used = Bypass code used
people-did-unlocked = Unlocked after { $failures } wrong codes
people-did-exemption_set = Exempt until { people-time }
people-did-exemption_ended = Exemption ended
people-did-requirement_set = 2FA required
people-did-requirement_ended = 2FA no longer required
people-did-grant_given = Permission granted to { $agent_id }
people-did-grant_withdrawn = Permission removed from { $agent_id }
people-did-policy_changed = Settings changed
people-did-sender_added = Sender { $sender_id } added
people-did-sender_removed = Sender { $sender_id } removed
people-did-sender_confirmed = Sender { $sender_id } confirmed with its code
people-did-sender_ended = Sender { $sender_id } removed after ten wrong codes
people-did-plan_changed = Plan changed to { $new_plan }

problem-own-record = You can't manage your own two-factor authentication here. Ask a colleague.
problem-grant-required = You need the permission “Can reset password/manage 2FA”. Ask an admin to grant it.
problem-address-unknown = The user has no confirmed email address. It must be confirmed in their profile first.
problem-no-factor = The user hasn't set up a method yet.
problem-wrong-token-use = This page is for staff only.
