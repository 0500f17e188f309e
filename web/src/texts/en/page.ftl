# The hosted pages.

page-login = Second step
page-account = Sign-in security
page-policy = Two-step sign-in
page-people = People
page-no-token = Please begin at the Help Center: this page needs to be opened from there.
page-no-return = This page cannot return to where you came from. Please tell the helpdesk.
