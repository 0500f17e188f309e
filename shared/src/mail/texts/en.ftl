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
