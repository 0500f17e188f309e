# Texts of mails in English.
# $issuer: the name of the Help Center. $until, $time: an instant with its time zone. $minutes: whole minutes left.
# $browser: such as "Firefox, Windows". $url: the Help Center's support page.

code-subject-login = { $issuer }: your sign-in code
code-subject-enrollment = { $issuer }: confirm your email address
code-subject-proof = { $issuer }: confirm a change to your account

code-purpose-login = You are signing in to { $issuer }. Enter this code to go on:
code-purpose-enrollment = You are switching on sign-in codes by email at { $issuer }. Enter this code to confirm your address:
code-purpose-proof = You are about to change how you sign in to { $issuer }. Enter this code to confirm that it is you:

code-lifetime = { $minutes ->
    [one] The code works once, within a minute (until { $until }).
   *[other] The code works once, within { $minutes } minutes (until { $until }).
}
code-requested = Requested: { $time }
code-requested-from = Requested: { $time }, with { $browser }
code-never-share = Never share this code with anybody. Nobody at { $issuer } will ever ask you for it.

code-objection-login = You did not ask for it? Then somebody else knows your password. Do not pass the code on, and change your password.
code-objection-enrollment = You did not ask for it? Then somebody may be signed in to your account. Do not pass the code on, change your password, and tell us.
code-objection-proof = You did not ask for it? Then somebody may be signed in to your account. Do not pass the code on, change your password, and tell us.
support = Help: { $url }

notice-subject = { $issuer }: a change to how you sign in
notice-address_changed = The email address of your account at { $issuer } has changed. Sign-in codes go to the new address from now on.
notice-recovery_code_used = One of your recovery codes was used at { $issuer }.
notice-totp_added = An authenticator app was added to your account at { $issuer }.
notice-email_added = Sign-in codes by email were switched on for your account at { $issuer }.
notice-locked_out = Too many wrong codes were entered for your account at { $issuer }. Codes from your app or email are paused for a while. A recovery code still works.
notice-totp_renamed = An authenticator app of your account at { $issuer } was renamed.
notice-totp_removed = An authenticator app was removed from your account at { $issuer }.
notice-email_removed = Sign-in codes by email were switched off for your account at { $issuer }.
notice-factors_removed = Two-factor authentication was removed from your account at { $issuer }: authenticator apps, codes by email, recovery codes and trusted browsers.
notice-recovery_codes_renewed = A new set of recovery codes was made for your account at { $issuer }. The old codes are no longer valid.
notice-bypass_code_issued = A code was issued by which one sign-in to your account at { $issuer } can pass without your second factor.
notice-bypass_code_used = Somebody signed in to your account at { $issuer } with a code issued by the staff.
notice-browser_trusted = A browser is now trusted for your account at { $issuer }: for some time it signs in without a code. You can remove it in your account.
notice-browser_token_reused = A copy of the trust in one of your browsers was used at { $issuer }. This browser is trusted no more.
notice-unlocked = Your account at { $issuer } was unlocked. Codes are accepted again.
notice-exemption_set = You may sign in to your account at { $issuer } without a second factor for a while.
notice-exemption_ended = Signing in to your account at { $issuer } without a second factor has been ended.
notice-when = When: { $time }
notice-by-user = By: you, or somebody who was signed in as you
notice-by-staff = By: the staff of { $issuer }
notice-by-service = By: a system of { $issuer }
notice-objection = Was it not you, and did you not ask for it? Change your password at once, and tell the staff of { $issuer }.
notice-pause = You get no more mails like this for a while, because there were many changes. The staff of { $issuer } can tell you about changes made in the meantime.

# The mail to an address that mail is to be sent from. Its reader may not know the Help Center. $issuer: its name, cut and plain.
# $tenant: its ID at the helpdesk.
sender-code-heading = Sender address
sender-code-subject = Confirm that mail may be sent from this address
sender-code-purpose = A Help Center wants to send mail from this address. To allow it, give this code to the admin who asked for it, or enter it in the Help Center's settings:
sender-code-purpose-named = A Help Center that calls itself “{ $issuer }” wants to send mail from this address. To allow it, give this code to the admin who asked for it, or enter it in the Help Center's settings:
sender-code-tenant = Help Center ID: { $tenant }
sender-code-objection = You don't know this Help Center, or didn't expect this mail? Ignore it and give the code to no one. Without the code, no mail is sent from your address.
