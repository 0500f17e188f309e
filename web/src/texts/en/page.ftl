# The hosted pages.

page-login = Second step
page-account = Sign-in security
page-policy = Two-factor authentication
page-people = People
page-no-token = Start at your Help Center. It opens this page for you.
page-no-return = This page can't return to where you came from. Contact support.
page-return-none = For the helpdesk: the login token has no claim return_to.
page-return-unknown = For the helpdesk: AllowedOrigins does not name the site of the login token's return_to.
page-return-other = For the helpdesk: return_to in the address of this page is not the one in the login token.
page-back = Back to { $site }
page-no-code = No code is needed
page-no-code-why = You can sign in to { $site } without a code this time.
page-continue = Continue to { $site }
