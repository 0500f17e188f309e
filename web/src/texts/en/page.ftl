# The hosted pages.

page-login = Second step
page-account = Sign-in security
page-policy = Two-step sign-in
page-people = People
page-no-token = Please begin at the Help Center: this page needs to be opened from there.
page-no-return = This page cannot return to where you came from. Please tell the helpdesk.
page-return-none = For the helpdesk: the login token has no claim return_to.
page-return-unknown = For the helpdesk: AllowedOrigins does not name the site of the login token's return_to.
page-return-other = For the helpdesk: return_to in the address of this page is not the one in the login token.
page-back = Back to { $site }
page-no-code = No code is needed
page-no-code-why = You can sign in to { $site } without a code this time.
page-continue = Continue to { $site }
