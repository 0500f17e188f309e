//! Pages of lists.

/// A page, and the position of the next one, if there is one.
#[derive(Debug)]
pub struct Page<T, P> {
    pub items: Vec<T>,
    pub next: Option<P>,
}
