# Texts of mails in English.
# $issuer: the name of the Help Center. $time: a date with its time and time zone. $until: a time with its time zone.
# $date: a date. $minutes: whole minutes left. $browser: such as "Firefox, Windows". $url: the Help Center's support page.

# The direction of the script: ltr or rtl.
direction = ltr

# How dates are written. $year, $month (1 to 12), and $day are numbers. $hour is 00 to 23, $hour24 is 0 to 23, $hour12 is 1 to 12, $half
# is am or pm, $minute is 00 to 59, and $offset is such as UTC-5. $region is the reader's region, or if it isn't known, this one:
region = US
month = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date = { $region ->
    [US] { month } { $day }, { $year }
    [CA] { month } { $day }, { $year }
    [PH] { month } { $day }, { $year }
   *[other] { $day } { month } { $year }
}
half-of-day = { $region ->
    [CA] { $half ->
        [am] a.m.
       *[pm] p.m.
    }
   *[other] { $half ->
        [am] AM
       *[pm] PM
    }
}
time = { $region ->
    [US] { $hour12 }:{ $minute } { half-of-day }
    [CA] { $hour12 }:{ $minute } { half-of-day }
    [PH] { $hour12 }:{ $minute } { half-of-day }
    [AU] { $hour12 }:{ $minute } { $half }
    [IN] { $hour12 }:{ $minute } { $half }
    [NZ] { $hour12 }:{ $minute } { $half }
   *[other] { $hour }:{ $minute }
}
date-and-time = { date } at { time } { $offset }
time-and-zone = { time } { $offset }

code-subject-login = { $issuer }: your sign-in code
code-subject-enrollment = { $issuer }: confirm your email address
code-subject-proof = { $issuer }: confirm a change to your account

code-purpose-login = Enter this code to sign in to { $issuer }:
code-purpose-enrollment = You're turning on sign-in codes by email at { $issuer }. Enter this code to confirm your address:
code-purpose-proof = You're changing how you sign in to { $issuer }. Enter this code to confirm that it's you:

code-lifetime = { $minutes ->
    [one] The code works once, within a minute (until { $until }).
   *[other] The code works once, within { $minutes } minutes (until { $until }).
}
code-requested = Requested: { $time }
code-requested-from = Requested: { $time }, with { $browser }
code-never-share = Never share this code. { $issuer } will never ask you for it.

code-objection-login = Didn't request this code? Then someone else knows your password. Don't share the code, and change your password.
code-objection-enrollment = Didn't request this code? Then someone may be signed in to your account. Don't share the code, change your password, and tell us.
code-objection-proof = Didn't request this code? Then someone may be signed in to your account. Don't share the code, change your password, and tell us.
support = Help: { $url }

notice-subject-address_changed = { $issuer }: email address changed
notice-subject-recovery_code_used = { $issuer }: recovery code used
notice-subject-totp_added = { $issuer }: authenticator app added
notice-subject-email_added = { $issuer }: sign-in codes by email turned on
notice-subject-locked_out = { $issuer }: sign-in codes paused
notice-subject-totp_renamed = { $issuer }: authenticator app renamed
notice-subject-totp_removed = { $issuer }: authenticator app removed
notice-subject-passkey_added = { $issuer }: passkey added
notice-subject-passkey_removed = { $issuer }: passkey removed
notice-subject-passkey_copied = { $issuer }: your passkey may have been copied
notice-subject-email_removed = { $issuer }: sign-in codes by email turned off
notice-subject-factors_removed = { $issuer }: two-step sign-in removed
notice-subject-recovery_codes_renewed = { $issuer }: new recovery codes generated
notice-subject-bypass_code_issued = { $issuer }: support issued a sign-in code
notice-subject-bypass_code_used = { $issuer }: sign-in with a code from support
notice-subject-browser_trusted = { $issuer }: browser trusted
notice-subject-browser_token_reused = { $issuer }: copy of a trusted browser used
notice-subject-unlocked = { $issuer }: account unlocked
notice-subject-exemption_set = { $issuer }: two-step sign-in not required for a while
notice-subject-exemption_ended = { $issuer }: exemption from two-step sign-in ended

notice-address_changed = The email address of your account at { $issuer } changed. From now on, sign-in codes go to the new address.
notice-recovery_code_used = One of your recovery codes was used at { $issuer }.
notice-totp_added = An authenticator app was added to your account at { $issuer }.
notice-email_added = Sign-in codes by email were turned on for your account at { $issuer }.
notice-locked_out = Too many wrong codes were entered for your account at { $issuer }. Codes from your app or email are paused for a while. A recovery code still works.
notice-totp_renamed = An authenticator app of your account at { $issuer } was renamed.
notice-totp_removed = An authenticator app was removed from your account at { $issuer }.
notice-passkey_added = A passkey was added to your account at { $issuer }.
notice-passkey_removed = A passkey was removed from your account at { $issuer }.
notice-passkey_copied = The use of one of your passkeys at { $issuer } was refused, because the passkey may have been copied. Remove it, and add a new one.
notice-email_removed = Sign-in codes by email were turned off for your account at { $issuer }.
notice-factors_removed = Two-step sign-in was removed from your account at { $issuer }: passkeys, authenticator apps, codes by email, recovery codes, and trusted browsers.
notice-recovery_codes_renewed = New recovery codes were generated for your account at { $issuer }. The old codes no longer work.
notice-bypass_code_issued = Support issued a code for your account at { $issuer }. It allows one sign-in without your second step.
notice-bypass_code_used = Someone signed in to your account at { $issuer } with a code from support.
notice-browser_trusted = A browser is now trusted for your account at { $issuer }. It signs in without a code for some time. You can remove it in your account.
notice-browser_token_reused = Someone used a copy of one of your trusted browsers at { $issuer }. This browser is no longer trusted.
notice-unlocked = Your account at { $issuer } was unlocked. Codes work again.
notice-exemption_set = For a while, you can sign in to your account at { $issuer } without setting up two-step sign-in.
notice-exemption_ended = Your exemption from two-step sign-in at { $issuer } has ended.
notice-when = When: { $time }
notice-by-user = By: you, or someone who was signed in as you
notice-by-staff = By: support at { $issuer }
notice-by-service = By: a system of { $issuer }
notice-objection = Wasn't you? Change your password immediately, and contact support at { $issuer }.
notice-pause = You won't get more emails like this for a while, because there were many changes. Support at { $issuer } can tell you about changes made in the meantime.

reminder-subject = { $issuer }: set up two-step sign-in before { $date }
reminder-what = On { $date }, two-step sign-in becomes mandatory for your account at { $issuer }. You haven't set it up yet.
reminder-how = To set it up, open { $issuer } as you usually do, sign in, and follow the steps. It takes about two minutes.
reminder-no-reply = You don't need to reply to this email. If you've set it up in the meantime, ignore it.

# The mail to an address that mail is to be sent from. Its reader may not know the Help Center. $issuer: its name, cut and plain.
# $tenant: its ID at the helpdesk.
sender-code-heading = Sender address
sender-code-subject = Confirm that this address may send email
sender-code-purpose = A Help Center wants to send email from this address. To allow it, give this code to the admin who asked for it, or enter it in the Help Center's settings:
sender-code-purpose-named = A Help Center that calls itself “{ $issuer }” wants to send email from this address. To allow it, give this code to the admin who asked for it, or enter it in the Help Center's settings:
sender-code-tenant = Help Center ID: { $tenant }
sender-code-objection = Don't know this Help Center, or didn't expect this email? Ignore it and don't share the code. Without the code, no email is sent from your address.
