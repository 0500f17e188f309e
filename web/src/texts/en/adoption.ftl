# How many users have set up 2FA, for staff.

adoption-share = { NUMBER($share) }
adoption-of = { $total ->
    [one] { $enrolled ->
        [0] The one user hasn't set up 2FA.
       *[other] The one user has set up 2FA.
    }
   *[other] { NUMBER($enrolled) } of { NUMBER($total) } users have set up 2FA.
}
adoption-mandatory-from = 2FA becomes mandatory on { DATETIME($day, dateStyle: "long") }.
adoption-mandatory-since = 2FA has been mandatory since { DATETIME($day, dateStyle: "long") }.
adoption-mandatory = 2FA is mandatory.
adoption-groups = It applies only to the groups { $groups }.
adoption-exempt-groups = Users in these groups don't have to: { $groups }.
adoption-reminded = { $count ->
    [0] No reminders have been sent yet.
    [one] One user has been reminded by email.
   *[other] { NUMBER($count) } users have been reminded by email.
}
adoption-next-reminders = The next reminders are sent on { DATETIME($day, dateStyle: "long") }.
adoption-over-time = Over time
adoption-mandatory-key = 2FA becomes mandatory
adoption-on-day = { people-day }: { NUMBER($share) }, { NUMBER($enrolled) } of { NUMBER($total) } users
adoption-share-column = Share
adoption-users = Users
adoption-seen = Users seen
adoption-not-seen = Not seen yet
adoption-seen-why = Users who have signed in since 2FA was set up for your Help Center, or whom you have imported.
adoption-not-seen-why = Users are seen when they sign in for the first time, or when you import them.
adoption-status-why = Each user counts once. Locked users count as locked, even if they have set up 2FA. Exempt users are those without a method who don't need one for now.
adoption-methods = Methods
adoption-methods-why = A user can have several methods.
