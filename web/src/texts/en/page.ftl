# The hosted pages.

page-login = Second step
page-account = Sign-in security
page-policy = Two-factor authentication
page-people = People
page-no-token = Start at your Help Center. It opens this page for you.
page-no-return = This page can't return to where you came from. Contact support.
