//! Why a rule stops before its end.

use crate::crypto::OpenError;
use crate::domain::types::refusal::Refusal;

/// The one way to stop. `?` makes it from a refusal and from an error.
#[derive(Debug, PartialEq, Eq)]
pub enum Halt {
    /// The operation is refused, and nothing is stored.
    Refused(Refusal),
    /// The operation is refused, and the change so far is stored all the same: a wrong code counts.
    RefusedStoring(Refusal),
    /// Something sealed does not open. The caller gets an internal error, and nothing is stored.
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
