//! Why a request is refused.

use jiff::Timestamp;

/// Every expected reason to refuse. Each is one problem type of the HTTP contract.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// A wrong, expired, spent or never-sent code, or one of a method the user does not have: never told apart.
    InvalidCode,
    /// No code is accepted at the moment.
    Locked(Lock),
    /// This login token has let its login pass already.
    LoginAlreadyCompleted,
    /// The policy does not allow the method.
    MethodOff,
    /// The tenant's plan does not include two-factor authentication.
    PlanRequired,
    /// The set-up cannot be skipped.
    SetupRequired,
    /// A login token was used on an account that has a usable factor.
    AccountHasFactor,
    /// The session is not fresh enough and no proof came with the request.
    FreshProofRequired,
    /// Email cannot prove anything here: no email factor, no verified address, or a mailbox that the first factor has
    /// proved already.
    EmailUnavailable,
    /// The address in the profile has changed too recently for a mailed code to be a proof.
    AddressTooNew {
        /// From when on it is one.
        from: Timestamp,
    },
    /// The last mail is too recent for another.
    TooSoon {
        /// When another can be sent.
        until: Timestamp,
    },
    /// A code was sent as often as it may be, or the user has had as many mails as an hour or a day allows.
    TooManyMails {
        /// When another can be sent.
        until: Timestamp,
    },
    /// As much was written for the user as may be for now.
    TooManyChanges {
        /// When more can be.
        until: Timestamp,
    },
    /// The user has as many authenticators as are allowed.
    TooManyAuthenticators,
    /// An agent has not been granted the right to manage users.
    GrantRequired,
    /// Staff do not manage themselves.
    OwnRecord,
    /// The last factor stays while one is required.
    FactorRequired,
    /// There is no factor that this would be for.
    NoFactor,
    /// The user has no verified address.
    AddressUnknown,
    /// There is no such thing, or no longer.
    NotFound,
}

/// Why no code is accepted at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lock {
    /// Until this instant; then the next attempt counts.
    Until(Timestamp),
    /// Until staff unlock.
    UntilStaffUnlock,
}
