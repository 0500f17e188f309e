# The pages for staff: finding users, the list, and the export.

people-title = Users' two-factor authentication
people-users = Users
people-adoption = Adoption
people-denied-title = You don't have permission
people-denied-why = Ask an admin of this Help Center to grant you the permission “Can reset password/manage 2FA”. Admins do this in the 2FA settings.
people-denied-id = Your ID, which the admin needs:
people-find = Find a user
people-find-hint = Enter the beginning of a user ID, or a whole email address.
people-find-host = Enter a name, an email address, or a user ID.
people-find-short = Enter at least two characters, or press Enter to search for this one.
people-unknown = No user found for “{ $id }”.
people-none-why = Users appear here after they have signed in once. Check the spelling: part of an email address or a name isn't enough.
people-none-yet = Users appear here after they have signed in once.
people-show-all = Show all users
people-found = { $count ->
    [one] One user found
   *[other] { $count } users found
}
people-you = You
people-status = Status
people-methods = Method
people-status-all = All
people-status-enrolled = Set up
people-status-pending = Not set up
people-status-skipped = Skipped
people-status-exempt = Exempt
people-status-locked = Locked
people-method-all = All
people-method-passkey = Passkey
people-method-totp = Authenticator app
people-method-email = Email
people-method-recovery_code = Recovery code
people-method-bypass_code = Bypass code
people-column-user = User
people-column-status = Status
people-column-methods = Methods
people-column-until = Until
people-time = { DATETIME($at, dateStyle: "medium", timeStyle: "short") }
people-day = { DATETIME($day, dateStyle: "medium") }
people-count = { NUMBER($count) }
people-shown = { $count ->
    [one] One user shown
   *[other] { $count } users shown
}
people-shown-more = { $count ->
    [one] First user shown
   *[other] First { $count } users shown
}
people-none = No users match.
people-more = Show more

people-export = Export as CSV
people-exporting = Exporting users
people-exported-so-far = { $count ->
    [one] One user exported
   *[other] { NUMBER($count) } users exported
}
people-exported-of = { NUMBER($count) } of about { NUMBER($total) } users exported
people-exported = { $count ->
    [one] Saved one user.
   *[other] Saved { NUMBER($count) } users.
}
people-export-continue = Continue
people-export-kept = Nothing is lost. Continue where the export stopped, or cancel it.
people-export-cancelled = Export canceled. No file was saved.

people-no-days = No data yet.
people-as-table = As a table
people-date = Date

problem-search-failed = The Help Center's search didn't answer. Try again.
problem-export-not-written = The file couldn't be saved. Check the free space, then export again.
