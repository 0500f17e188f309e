//! Secondary indexes of the table, and the parts of them that a list reads.

/// A secondary index: its name, and the attributes of its keys.
pub(super) struct Index {
    pub(super) name: &'static str,
    pub(super) partition: &'static str,
    pub(super) sort: &'static str,
}

/// Entries of an index that a list reads: those of one partition whose sort keys begin with `prefix`.
pub(super) struct Range {
    pub(super) index: &'static Index,
    pub(super) partition: String,
    pub(super) prefix: String,
    /// The sort key in the table of the items that have an entry.
    pub(super) item: &'static str,
}
