# The hosted pages.

page-login = Two-step sign-in
page-account = Sign-in security
page-policy = Two-factor authentication
page-people = Users
page-user = User
page-no-token = Start at your Help Center. It opens this page for you.
page-no-return = We can't take you back to where you came from. Contact support.
page-return-none = For administrators: the login token has no return_to claim.
page-return-unknown = For administrators: AllowedOrigins doesn't include the site in the login token's return_to.
page-return-other = For administrators: return_to in this page's address isn't the one in the login token.
page-back = Back to { $site }
page-no-code = No code is needed
page-no-code-why = You can sign in to { $site } without a code this time.
page-continue = Continue to { $site }
