//! Why a rule stops early.

use crate::crypto::OpenError;
use crate::domain::types::refusal::Refusal;

/// The only way to stop a rule early. `?` converts refusals and errors.
#[derive(Debug, PartialEq, Eq)]
pub enum Halt {
    /// The operation is refused, and nothing is stored.
    Refused(Refusal),
    /// The operation is refused, but the change so far is stored, because a wrong code counts.
    RefusedStoring(Refusal),
    /// A sealed secret doesn't open. The caller gets an internal error, and nothing is stored.
    Failed(OpenError),
}

impl From<Refusal> for Halt {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal)
    }
}

impl From<OpenError> for Halt {
    fn from(error: OpenError) -> Self {
        Self::Failed(error)
    }
}
