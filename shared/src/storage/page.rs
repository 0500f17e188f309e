//! Pages of lists.

/// A page, and where the next one begins, if there is one.
#[derive(Debug)]
pub struct Page<T, P> {
    /// What is on it.
    pub items: Vec<T>,
    /// The next page's position.
    pub next: Option<P>,
}
