# The settings of an admin.

problem-admin-required = Only an admin may see and change these settings.
problem-sender-exists = There is a sender with this name in the settings already. Choose another one.
problem-address-taken = This address belongs to another Help Center, or is registered with Amazon SES by other means. Use another address, or have it removed there first.
problem-too-many-senders = There are twenty senders already. Remove one first.
problem-sender-in-use = The saved settings use this sender. Save them with another sender, or none, then remove it.

policy-title = Two-step sign-in
policy-plan = Two-step sign-in is part of the Enterprise plan, and this Help Center has another one. Nothing can be changed here. Users who have a second step are still asked for it.
policy-on = On
policy-off = Off
policy-clear = Clear
policy-day = { DATETIME($day, dateStyle: "long") }
policy-unsaved = Not saved yet: { $fields }
policy-discard = Discard changes
policy-discarded = The changes are discarded.
policy-saved = Saved.
policy-theirs-taken = These are the settings as they are now.

policy-methods = Methods
policy-totp_enabled = TOTP Service
policy-totp_enabled-what = Codes from an authenticator app.
policy-email_enabled = Email 2FA
policy-email_enabled-what = Codes by email, to the address in the user's profile.
policy-sender_id = Sender
policy-sender_id-what = Codes and notices are sent from this address.
policy-sender_id-rule = Email 2FA needs a sender, and a sender must be verified.

policy-mandate = Who must set it up
policy-required = Require users to set up 2FA
policy-required-what = Off: everybody may choose.
policy-required-rule = Switch TOTP Service or Email 2FA on first.
policy-grace_until = Grace period
policy-grace_until-what = Until the end of this day, in the time zone below, users can put it off. Empty: no grace period.
policy-grace_until-rule = A grace period needs a valid date, and that users are required to set up 2FA.
policy-required_groups = Only these groups
policy-required_groups-what = One a line. Empty: everybody.
policy-required_groups-rule = At most 100 groups, of at most 128 characters each.

policy-details = Details
policy-trusted_browser_days = Trusted browsers, in days
policy-trusted_browser_days-what = For so long a browser that the user trusts is not asked again. 0: always ask.
policy-trusted_browser_days-rule = A whole number from 0 to 90.
policy-issuer = Name in authenticator apps
policy-issuer-what = Users find their code by it.
policy-issuer-rule = 1 to 64 characters, no colon, and no space at either end.
policy-time_zone = Time zone
policy-time_zone-what = The grace period ends with its day there.
policy-time_zone-rule = A time zone such as Europe/Berlin.
policy-support_url = Help page
policy-support_url-what = Where users find help. May be empty.
policy-support_url-rule = An address that begins with https://
policy-audit_retention_days = Keep the audit, in days
policy-audit_retention_days-what = What is written down about a user from now on is deleted after so many days. Empty: never.
policy-audit_retention_days-rule = A whole number from 30 to 3650, or empty.

policy-impact-now = Users without a second step: { $count }. They have to set one up at their next sign-in.
policy-impact-from = Users without a second step: { $count }. They have to set one up from { DATETIME($from, dateStyle: "long") } on.
policy-impact-groups = Only those of them in these groups; how many that are is not known here.
policy-impact-exempt = Left out while their exemption lasts: { $count }.
policy-impact-optional = Nobody has to set up a second step any more. Users who have one and are still asked for it: { $count }.
policy-impact-off = { $method } is not accepted any more. Users who have it: up to { $count }.
policy-impact-left-optional = Whoever has no other method then signs in without a second step.
policy-impact-left-required = Whoever has no other method then has to set one up, as far as it is required of them.
policy-impact-on = { $method }: users who have it from before and are asked for it again: { $count }.
policy-impact-days = Browsers that have been trusted for longer than that are asked for a code again.
policy-impact-issuer = Apps that were set up before keep showing the old name.

conflict-title = Another admin has changed the settings
conflict-what = Nothing of yours is saved yet, and nothing of theirs is overwritten.
conflict-field = Setting
conflict-column-theirs = Now
conflict-column-mine = Yours
conflict-unchanged = not changed
conflict-mine = Save mine on top
conflict-mine-what = What you did not change stays as it is now.
conflict-theirs = Discard mine

senders-none = None
senders-pending = waiting for confirmation
senders-verified = verified
senders-failed = not confirmed
senders-refresh = Check again
senders-refreshed = The states are up to date.
senders-remove = Remove { $name }
senders-removed = { $name } is removed.
senders-add = Add a sender
senders-add-now = Add
senders-added = An email is on its way to { $address }. Follow the link in it, then check again.
senders-field-address = Email address
senders-field-display_name = Name that readers see
senders-field-id = Name in the settings
senders-rule-address = Its owner confirms it by a link. ASCII only.
senders-rule-display_name = 1 to 64 characters.
senders-rule-id = Short and without spaces, such as “support”. It cannot be changed.

agents-title = Agents who may manage users' 2FA
agents-what = Changes take effect at once. Admins always may.
agents-none = No agent may yet.
agents-id = Agent's ID
agents-give = Add
agents-given = since { DATETIME($at, dateStyle: "medium") }, by { $by }
agents-withdraw = Remove { $agent }
agents-has = { $agent } may now manage users' 2FA.
agents-has-not = { $agent } may not any more.
