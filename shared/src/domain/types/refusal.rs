//! Why a request is refused.

use jiff::Timestamp;

/// All expected reasons to refuse a request. Each is a problem type of the API.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The code is wrong, expired, used, or was never sent, or the user doesn't have the method: these cases can't be
    /// distinguished.
    InvalidCode,
    /// The answer of a passkey isn't valid, for whatever reason.
    InvalidPasskey,
    /// No code is accepted for now.
    Locked(Lock),
    /// The login of this login token has already passed.
    LoginAlreadyCompleted,
    /// The policy doesn't allow the method.
    MethodOff,
    /// The tenant's plan doesn't include two-factor authentication.
    PlanRequired,
    /// The setup can't be skipped.
    SetupRequired,
    /// A login token was used on an account that has a usable factor.
    AccountHasFactor,
    /// The session isn't fresh enough, and the request has no proof.
    FreshProofRequired,
    /// Email can't prove anything here: there is no email factor or no verified address, or the first factor already proved the
    /// mailbox.
    EmailUnavailable,
    /// The address in the profile changed too recently for a mailed code to be a proof.
    AddressTooNew {
        /// When a mailed code is a proof again.
        from: Timestamp,
    },
    /// The last mail is too recent for another.
    TooSoon {
        /// When another can be sent.
        until: Timestamp,
    },
    /// A code was sent as often as allowed, or the hourly or daily limit of the user's mails is reached.
    TooManyMails {
        /// When another can be sent.
        until: Timestamp,
    },
    /// The limit of changes is reached for now.
    TooManyChanges {
        /// When another change is allowed.
        until: Timestamp,
    },
    /// The user has the maximum number of authenticators.
    TooManyAuthenticators,
    /// The user has the maximum number of passkeys.
    TooManyPasskeys,
    /// The user has this passkey already.
    PasskeyExists,
    /// The agent doesn't have the grant to manage users' 2FA.
    GrantRequired,
    /// Staff can't manage their own record.
    OwnRecord,
    /// The last factor can't be removed while one is required.
    FactorRequired,
    /// The action requires a factor, and the user has none.
    NoFactor,
    /// The user has no verified address.
    AddressUnknown,
    /// Not found or expired.
    NotFound,
    /// The user was never seen.
    UserUnknown,
}

/// Why no code is accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// Until this instant, from which the next attempt counts.
    Until(Timestamp),
    /// Until staff unlock.
    UntilStaffUnlock,
}
