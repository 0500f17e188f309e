# What staff see of the users, and do for them.

people-title = Two-step sign-in of users
people-users = Users
people-adoption = Adoption
people-search = User ID
people-open = Open
people-unknown = Nobody named “{ $id }” is known.
people-status = Status
people-methods = Method
people-status-all = All
people-status-enrolled = Set up
people-status-pending = Not set up
people-status-skipped = Skipped
people-status-exempt = Exempt
people-status-locked = Locked
people-method-all = All
people-method-totp = Authenticator app
people-method-email = Email
people-method-recovery_code = Recovery code
people-method-bypass_code = Bypass code
people-column-user = User
people-column-status = Status
people-column-methods = Methods
people-column-until = Until
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count ->
    [one] One user shown
   *[other] { $count } users shown
}
people-none = Nobody is here.
people-more = Show more
people-export = Export as CSV
people-back = Back to the list

people-fact-status = Status
people-fact-totp = Authenticator apps
people-fact-email = Email
people-fact-codes = Codes
people-fact-exemption = Exemption
people-fact-language = Language
people-locked-until = No code is accepted until { people-time }.
people-until-unlocked = Until staff unlock
people-mail-limited-until = As many codes were mailed as are allowed. None is mailed until { people-time }; an unlock ends that.
people-failures = { $failures ->
    [one] One wrong code
   *[other] { $failures } wrong codes in a row
}
people-none-set-up = Not set up
people-since = Since { people-time }
people-last-used = Last used { people-time }
people-never-used = Never used yet
people-clock-fast = The phone's clock is about { $seconds } s fast.
people-clock-slow = The phone's clock is about { $seconds } s slow.
people-no-address = No address is known.
people-unverified = The address is not confirmed: no codes are sent to it.
people-mail-delivered = The last email was delivered ({ people-time }).
people-mail-delayed = The last email is late ({ people-time }).
people-mail-bounced = The last email came back ({ people-time }).
people-mail-complained = The last email was reported as spam ({ people-time }).
people-codes-left = Recovery codes left: { $count }
people-bypass-until = An unused bypass code is valid until { people-time }.
people-exempt-until = Need not set anything up until { people-time }
people-not-exempt = None

people-do-totp = Set up an authenticator app
people-do-remove-totp = Remove authenticator app
people-do-email-on = Switch email on
people-do-email-off = Switch email off
people-do-bypass = Issue a bypass code
people-do-unlock = Unlock
people-do-exempt = Set an exemption
people-do-exempt-end = End the exemption
people-do-remove-all = Remove all methods
people-about-totp = The user scans a QR code with you and tells you the code of the app.
people-about-remove-totp = “{ $label }” no longer works at sign-in.
people-about-email-on = Codes are sent to { $address }.
people-about-email-off = The user gets no codes by email any more.
people-about-bypass = A code for one sign-in, in place of any earlier one. The methods stay. Be sure who is asking.
people-about-unlock = Codes are accepted again at once.
people-about-exempt = The user need not set anything up until then. A method that is set up is still asked for.
people-about-exempt-end = What everybody has to do applies again.
people-about-remove-all = Trusted browsers, recovery codes and bypass code go too. The password alone is then enough until the user sets up a method again.
people-valid = Valid for
people-minutes = { $minutes } minutes
people-hours = { $hours ->
    [one] One hour
   *[other] { $hours } hours
}
people-until = Until
people-reason = Reason
people-reason-kept = It is kept in the history.
people-sure = Yes, remove this from { $user }
people-fault-reason = Enter a reason.
people-fault-until = Enter a time in the future.
people-fault-sure = Tick that you want to remove it.
people-done = Done: { $action }
people-totp-done = The authenticator app is set up. The user can make recovery codes in the account area.
people-code-once = The bypass code is shown only now
people-code-until = Valid until { people-time }, for one sign-in.
people-code-noted = I have noted it

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
people-did-setup_skipped = Set-up skipped
people-did-totp_added = Authenticator app “{ $label }” added
people-did-totp_imported = Authenticator app “{ $label }” moved in from another system
people-did-email_added = Email switched on
people-did-totp_renamed = Authenticator app renamed to “{ $label }”
people-did-totp_removed = Authenticator app “{ $label }” removed
people-did-totp_setup_begun = Set-up of an authenticator app begun
people-did-email_removed = Email switched off
people-did-factors_removed = All methods removed
people-did-user_erased = Everything erased
people-did-recovery_codes_renewed = New recovery codes made
people-did-browser_trusted = Browser trusted
people-did-browsers_forgotten = All trusted browsers removed
people-did-browser_forgotten = Trusted browser “{ $label }” removed
people-did-browser_token_reused = Trusted browser “{ $label }” removed: its token had been copied
people-did-bypass_code_issued = Bypass code issued, valid until { people-time }
people-did-bypass_code_used = Bypass code used
people-did-unlocked = Unlocked after { $failures } wrong codes
people-did-exemption_set = Exempt until { people-time }
people-did-exemption_ended = Exemption ended
people-did-grant_given = Permission given to { $agent_id }
people-did-grant_withdrawn = Permission withdrawn from { $agent_id }
people-did-policy_changed = Settings changed
people-did-sender_added = Sender { $sender_id } added
people-did-sender_removed = Sender { $sender_id } removed
people-did-sender_confirmed = Sender { $sender_id } confirmed with its code
people-did-sender_ended = Sender { $sender_id } removed after ten wrong codes
people-did-plan_changed = Plan changed to { $new_plan }

people-seen = All users
people-over-time = Over time
people-no-days = There are no numbers yet.
people-on-day = { people-day }: { $enrolled } of { $seen } users have set it up.
people-as-table = As a table
people-date = Date

problem-own-record = Nobody manages their own two-step sign-in here. Please ask a colleague.
problem-grant-required = You need the permission “Can reset password/manage 2FA”. An admin can give it to you.
problem-address-unknown = No confirmed email address is known. It has to be confirmed in the user's profile first.
problem-no-factor = The user has not set up any method yet.
problem-wrong-token-use = This page is for staff only.
