//! Failures of calls, by the wire and by the proxy in front of AWS.

/// What happens to a call.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    None,
    /// It is carried out, and the answer never arrives.
    AnswerLost,
    /// It never arrives.
    Refused,
    /// It never arrives, and nothing says so.
    Swallowed,
    /// Another request makes the same write a moment before it.
    Beaten,
    /// The item is deleted and created again just before the call, at the version that was read.
    Recreated,
    /// It is carried out, another request writes on top of it, and the answer never arrives.
    Overtaken,
    /// It arrives twice, and the answer is that to the second.
    Twice,
    /// AWS answers with this status and type of error.
    Error(u16, &'static str),
    /// The transaction is cancelled for this reason.
    Cancelled(&'static str),
    /// A read returns items in an unknown form.
    Garbled,
}

/// A failure that the proxy in front of AWS injects into one of the following calls.
#[derive(Debug, Clone, Copy)]
pub struct Planned {
    /// The name of the proxy's rule.
    pub fault: &'static str,
    /// Which call, from 0; `None` for each.
    pub call: Option<usize>,
    /// Of which operation, such as `PutItem`; `None` for any.
    pub operation: Option<&'static str>,
    /// How many of the SDK's tries meet it.
    pub tries: usize,
}
