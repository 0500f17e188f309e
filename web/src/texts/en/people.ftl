# The pages for staff: users, their 2FA, and support actions.

people-title = Users' two-factor authentication
people-users = Users
people-adoption = Adoption
people-search = User ID
people-open = Open
people-unknown = No user found for “{ $id }”.
people-status = Status
people-methods = Method
people-status-all = All
people-status-enrolled = Set up
people-status-pending = Not set up
people-status-skipped = Skipped
people-status-exempt = Exempt
people-status-locked = Locked
people-method-all = All
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
people-none = No users match.
people-more = Show more
people-export = Export as CSV

people-seen = All users
people-over-time = Over time
people-no-days = No data yet.
people-on-day = { people-day }: { $enrolled } of { $seen } users have set up 2FA.
people-as-table = As a table
people-date = Date
