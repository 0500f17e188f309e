//! Why a token isn't accepted, for programs and for people. Nothing here quotes the token.

use std::borrow::Cow;

use jiff::SignedDuration;
use serde::Serialize;
use utoipa::ToSchema;

use crate::domain::token::claims::CLOCK_LEEWAY;

/// Why a token isn't accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TokenReason {
    /// There is no token, or the header isn't `Bearer` and a token.
    Missing,
    /// The token isn't a JWT, or is too long.
    Malformed,
    /// The algorithm isn't RS256, ES256, or EdDSA.
    Algorithm,
    /// The header has no `kid`, or the helpdesk has no key with this `kid` and algorithm.
    Key,
    Signature,
    Issuer,
    Audience,
    Expired,
    NotYetValid,
    /// A claim is missing or wrong: `claim` names it.
    Claim,
}

/// A token that isn't accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{detail}")]
pub struct TokenFault {
    pub reason: TokenReason,
    /// The claim, if it is about one.
    pub claim: Option<Cow<'static, str>>,
    /// What is wrong, in enough detail to fix an integration.
    pub detail: Cow<'static, str>,
}

impl TokenFault {
    pub(crate) fn new(reason: TokenReason, detail: impl Into<Cow<'static, str>>) -> Self {
        Self { reason, claim: None, detail: detail.into() }
    }

    /// A claim that is missing.
    pub(crate) fn lacks(claim: impl Into<Cow<'static, str>>) -> Self {
        Self::claim(claim, "is missing")
    }

    /// A claim with the error `detail`, such as "must be a boolean".
    pub(crate) fn claim(claim: impl Into<Cow<'static, str>>, detail: &str) -> Self {
        let claim = claim.into();
        let detail = format!("The token's claim {claim} {detail}.").into();
        Self { reason: TokenReason::Claim, claim: Some(claim), detail }
    }

    /// A token that has expired since `past`.
    pub(crate) fn expired(past: SignedDuration) -> Self {
        let detail = format!("The token's exp was {} seconds ago. The leeway is {}.", past.as_secs(), leeway());
        Self::new(TokenReason::Expired, detail)
    }

    /// A token whose `claim` lies `ahead` in the future.
    pub(crate) fn not_yet_valid(claim: &'static str, ahead: SignedDuration) -> Self {
        let detail = format!(
            "The token's {claim} is {} seconds in the future. The leeway is {}. Check the clocks.",
            ahead.as_secs(),
            leeway()
        );
        Self { claim: Some(claim.into()), ..Self::new(TokenReason::NotYetValid, detail) }
    }
}

fn leeway() -> String {
    format!("{} seconds", CLOCK_LEEWAY.as_secs())
}
