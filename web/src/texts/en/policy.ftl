# The admin's settings.

problem-admin-required = Only admins can see and change these settings.
problem-sender-exists = Another admin has just added a sender like this one. Reload the page to see it.
problem-address-taken = Another Help Center uses this address, or it's registered with Amazon SES in another way. Use a different address, or have it removed there first.
problem-no-code-to-send = We can't send a code now. Either the code was already entered, or Amazon SES hasn't verified the address yet.
problem-too-many-senders = You already have twenty senders. Remove one first.
problem-sender-in-use = The saved settings use this sender. Save them with another sender or with none, then remove it.

policy-title = Two-factor authentication
policy-no-access = You don't have access to these settings
policy-no-access-what = Only admins can see and change them. Ask an admin of your Help Center.
policy-plan = Two-factor authentication is part of the Enterprise plan. This Help Center has a different plan, so you can't change these settings. Users who have already set up 2FA still use it to sign in.
policy-on = On
policy-off = Off
policy-clear = Clear
policy-day = { DATETIME($day, dateStyle: "long") }
policy-changes = { $count ->
    [one] One unsaved change
   *[other] { $count } unsaved changes
}
policy-effects = What these changes do
policy-discard = Discard changes
policy-discarded = Changes discarded.
policy-saved = Saved.
policy-theirs-taken = Your changes were discarded. These are the current settings.

policy-methods = Methods
policy-passkeys_enabled = Passkeys
policy-passkeys_enabled-what = Users confirm with their device's screen lock or a security key. This is the strongest of the three methods: a phishing page can't use a passkey.
policy-passkey_rp_id = Help Center's domain (relying party ID)
policy-passkey_rp_id-what = The domain where users open the Help Center, such as help.example.com, or a parent domain of it. Passkeys work only there.
policy-passkey_rp_id-rule = Enter a full domain, such as help.example.com, without https://, a port, or a path. IP addresses and shared endings such as co.uk don't work.
policy-domain-suggestion = Use { $domain }
policy-domain-abandoned = After you save, passkeys made for { $domain } stop working, and users have to add new ones. The old ones work again if you change the domain back.
policy-totp_enabled = TOTP Service
policy-totp_enabled-what = Codes from an authenticator app.
policy-email_enabled = Email 2FA
policy-email_enabled-what = Codes by email, to the address in the user's profile.
policy-sender_id = Sender
policy-sender_id-what = We send codes and notices from this address.
policy-sender_id-rule = Email 2FA needs a verified sender.

policy-enforcement = Enforcement
policy-required = Require users to set up 2FA
policy-required-what = When off, 2FA is optional.
policy-required-rule = Turn on a method first.
policy-grace_until = Grace period
policy-grace_until-what = Users can skip setup until the end of this day, in the time zone below. Leave empty to require it immediately.
policy-grace_until-rule = Enter a valid date. A grace period needs “Require users to set up 2FA”.
policy-reminders_enabled = Remind users by email
policy-reminders_enabled-what = Users who haven't set up 2FA get an email 14 days, 7 days, and 1 day before the grace period ends.
policy-required_groups = Only these groups
policy-required_groups-what = Type a group and press Enter. Leave empty to require 2FA for everyone.
policy-required_groups-rule = At most 100 groups of at most 128 characters each.
policy-exempt_groups = Except these groups
policy-exempt_groups-what = Users in any of these groups don't have to set up 2FA, even if they are also in one of the groups above. Leave empty for no exceptions.
policy-exempt_groups-rule = At most 100 groups of at most 128 characters each.
policy-groups-users = { $count ->
    [one] 1 user
   *[other] { $count } users
}
policy-groups-no-match = No known group matches. Press Enter to use this name anyway.
policy-groups-unknown = Not among the known groups: { $groups }. Check the spelling.
policy-groups-remove = Remove { $group }
policy-groups-removed = { $group } removed.

policy-details = Details
policy-trusted_browser_days = Trust browsers for (days)
policy-trusted_browser_days-what = 0 = always ask
policy-trusted_browser_days-rule = Enter a whole number from 0 to 90.
policy-issuer = Name in authenticator apps
policy-issuer-what = Shown next to the code in the app.
policy-issuer-rule = Enter 1 to 64 characters without a colon, and without a space at either end.
policy-time_zone = Time zone
policy-time_zone-what = The grace period ends at the end of its day in this time zone.
policy-time_zone-rule = Choose a time zone from the list.
policy-time_zone-none = No time zone matches.
policy-support_url = Help page
policy-support_url-what = Where users find help. Optional.
policy-support_url-rule = Enter an address that starts with https://
policy-audit_retention_days = Audit log retention (days)
policy-audit_retention_days-what = Leave empty to keep forever. Applies to new entries.
policy-audit_retention_days-rule = Enter a whole number from 30 to 3650, or leave it empty.

policy-impact-now = Users without 2FA: { $count }. They must set it up at their next sign-in.
policy-impact-from = Users without 2FA: { $count }. They must set it up from { DATETIME($from, dateStyle: "long") }.
policy-impact-groups = This applies only to users in these groups. We don't know how many that is.
policy-impact-groups-of = { $count ->
    [one] This applies only to users in these groups: at most one user.
   *[other] This applies only to users in these groups: at most { $count } users.
}
policy-impact-exempt-groups = Users in exempt groups don't have to. We don't know how many that is.
policy-impact-exempt-groups-of = { $count ->
    [one] Users in exempt groups don't have to: at most one user.
   *[other] Users in exempt groups don't have to: at most { $count } users.
}
policy-impact-reminders-now = The first reminders are sent within an hour. Users without 2FA: { $count }.
policy-impact-reminders-from = The first reminders are sent on { DATETIME($from, dateStyle: "long") }. Users without 2FA: { $count }.
policy-impact-exempt = Exempt users: { $count }. They don't have to until their exemption ends.
policy-impact-optional = 2FA is no longer required. Users who have set it up and still use it: { $count }.
policy-impact-off = { $method } is no longer accepted. Users who have it: up to { $count }.
policy-impact-left-optional = Users without another method will sign in without 2FA.
policy-impact-left-required = Users without another method must set one up, if 2FA is required for them.
policy-impact-on = { $method } is accepted again. Users who already have it: { $count }.
policy-impact-passkeys-off = Passkeys are no longer accepted. Users who have one: up to { $count }.
policy-impact-passkeys-on = Passkeys are accepted again. Users who already have one: up to { $count }.
policy-impact-domain = Passkeys made for { $domain } stop working. Users who have one: up to { $count }.
policy-impact-days = Browsers that have been trusted for longer will need a code again.
policy-impact-issuer = Apps that are already set up keep showing the old name.

conflict-title = Another admin has changed the settings
conflict-what = Your changes aren't saved yet, and theirs aren't overwritten.
conflict-field = Setting
conflict-column-theirs = Now
conflict-column-mine = Yours
conflict-unchanged = unchanged
conflict-mine = Save my changes too
conflict-mine-what = Fields that you didn't change keep their current value.
conflict-theirs = Discard my changes

senders-none = None
senders-pending = Waiting for confirmation
senders-verified = Verified
senders-failed = Not confirmed
senders-unknown = Status unknown
senders-about-failed = The link from Amazon to { $address } wasn't opened in time. Remove this sender, then add it again.
senders-about-unknown = Amazon didn't answer, so the status may be out of date.
senders-notices = Sender of notices
senders-notices-what = Email 2FA is off, so we send no codes. Notices about account changes still come from this address.
senders-step = Step { $step } of 2
senders-step-ses-done = Amazon has verified the address.
senders-step-code-done = You've entered the code.
senders-refresh = Check again
senders-refreshed = Status updated.
senders-remove = Remove { $name }
senders-remove-title = Remove { $address }?
senders-remove-what = We won't send mail from this address anymore. To use it again, you have to confirm it again.
senders-removed = { $name } removed.
senders-add = Add a sender
senders-add-now = Add
senders-added = { $address } added. Follow its two steps to confirm it.
senders-missing-ses = Open the link in the email from Amazon to { $address }. This page checks the status every ten seconds.
senders-code-label = Code from the email to { $address }
senders-code-what = Without it, the sender is removed after 24 hours.
senders-code-confirm = Confirm
senders-code-again = Resend code
senders-code-again-in = Resend in { $left }
senders-code-sent = We sent a code to { $address }.
senders-confirmed = { $address } confirmed.
senders-field-address = Email address
senders-field-display_name = From name
senders-rule-address = Enter an ASCII address. We'll send a code to it.
senders-rule-display_name = Enter 1 to 64 characters.

agents-title = Can reset password/manage 2FA
agents-what = These agents can manage users' 2FA. Changes take effect immediately. Admins always have this permission.
agents-none = No agents yet.
agents-id = Agent's ID
agents-id-what = We can't check this ID. Copy it from your helpdesk: a wrong ID could give the permission to someone else.
agents-id-missing = Enter the agent's ID.
agents-search = Agent
agents-search-what = Search by name or email address.
agents-search-failed = The search isn't working right now. Try again shortly.
agents-no-match = No agent matches.
agents-none-chosen = Choose an agent from the list.
agents-grant = Add
agents-granted = since { DATETIME($at, dateStyle: "medium") }, by { $by }
agents-revoke = Remove { $agent }
agents-revoke-title = Remove { $agent }?
agents-revoke-what = They can no longer reset passwords or manage users' 2FA. This takes effect immediately.
agents-granted-to = { $agent } can now manage users' 2FA.
agents-revoked = Removed { $agent }.
