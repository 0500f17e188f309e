//! Challenges and user handles. Both are keyed MACs, so that neither has to be stored before it comes back.

use crate::crypto::{KeyRing, MacPurpose, OpenError};
use crate::domain::types::id::{LoginId, Subject};

/// What an authenticator is asked to sign for.
#[derive(Debug, Clone, Copy)]
pub enum Purpose<'a> {
    /// To complete this login.
    Login(&'a LoginId),
    /// To become a passkey in the setup with this ID.
    Registration(&'a str),
    /// To prove freshness before a change of factors, in the request with this ID.
    Proof(&'a str),
}

impl Purpose<'_> {
    fn parts(&self) -> (&'static str, &str) {
        match self {
            Self::Login(login) => ("login", login.as_str()),
            Self::Registration(id) => ("registration", id),
            Self::Proof(id) => ("proof", id),
        }
    }
}

/// A challenge (section 13.4.3): 128 bits that only this deployment can compute.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Challenge(pub [u8; 16]);

impl Challenge {
    /// The challenge to send.
    pub fn new(keys: &KeyRing, subject: &Subject, purpose: Purpose<'_>) -> Result<Self, OpenError> {
        Self::of_version(keys, keys.active_version(), subject, purpose)
    }

    /// The challenges that may come back, the likeliest first: those of every version, because the keys can be rotated in between.
    pub fn expected(keys: &KeyRing, subject: &Subject, purpose: Purpose<'_>) -> Result<Vec<Self>, OpenError> {
        let mut versions: Vec<u32> = keys.versions().collect();
        versions.sort_by_key(|&version| std::cmp::Reverse(version));
        versions.into_iter().map(|version| Self::of_version(keys, version, subject, purpose)).collect()
    }

    fn of_version(keys: &KeyRing, version: u32, subject: &Subject, purpose: Purpose<'_>) -> Result<Self, OpenError> {
        let (name, id) = purpose.parts();
        let parts = [subject.tenant.as_str(), subject.user.as_str(), name, id].map(str::as_bytes);
        Ok(Self(keys.mac(version, MacPurpose::PasskeyChallenge, &parts)?.to_bytes()))
    }
}

/// A user handle (section 14.6.1): it identifies the user to the authenticator, and says nothing about the user.
pub type UserHandle = [u8; 16];

/// The user handle of new passkeys.
pub fn user_handle(keys: &KeyRing, subject: &Subject) -> Result<UserHandle, OpenError> {
    let parts = [subject.tenant.as_str(), subject.user.as_str()].map(str::as_bytes);
    Ok(keys.mac(keys.active_version(), MacPurpose::PasskeyUser, &parts)?.to_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fixtures;

    #[test]
    fn abuse_61_62_a_challenge_is_good_for_one_user_one_purpose_and_one_login() {
        let (keys, alice) = (fixtures::keys(), fixtures::subject());
        let bob = Subject { user: fixtures::user_id("bob"), ..alice.clone() };
        let login = |id: &str| LoginId::try_from(id.to_owned()).unwrap();
        let challenge = |subject: &Subject, purpose: Purpose<'_>| Challenge::new(keys, subject, purpose).unwrap();
        let (first, second) = (login("1"), login("2"));
        let all = [
            challenge(&alice, Purpose::Login(&first)),
            challenge(&alice, Purpose::Login(&second)),
            challenge(&alice, Purpose::Registration("1")),
            challenge(&alice, Purpose::Proof("1")),
            challenge(&bob, Purpose::Login(&first)),
        ];
        for (nth, one) in all.iter().enumerate() {
            assert!(all.iter().skip(nth + 1).all(|other| other != one));
        }
    }

    #[test]
    fn a_challenge_is_expected_after_a_rotation_of_the_keys() {
        let (old, new, alice) = (fixtures::keys(), fixtures::rotated_keys(), fixtures::subject());
        let sent = Challenge::new(old, &alice, Purpose::Proof("1")).unwrap();
        assert_ne!(Challenge::new(&new, &alice, Purpose::Proof("1")).unwrap(), sent);
        assert!(Challenge::expected(&new, &alice, Purpose::Proof("1")).unwrap().contains(&sent));
    }
}
