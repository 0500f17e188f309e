//! The files that this function serves.

use std::collections::HashMap;
use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use http::HeaderMap;
use shared::domain::types::origin::Origin;
use shared::http::{Caching, File, LoadedBy, Problem, ProblemType, Stored, UnavailablePage};

use crate::embedded::{EMBEDDED, Embedded};

/// The web module, whose name no build changes.
pub(crate) const MODULE: &str = "user-2fa.js";

/// The API's description.
pub(crate) const CONTRACT: &str = "openapi.json";

/// Where a page says the origins to which it may send a result, as the web build leaves it.
const ORIGINS_UNSAID: &str = "name=\"user-2fa:allowed-origins\" content=\"\"";

/// What is served where the function was built without its pages.
const NOT_BUILT: UnavailablePage = UnavailablePage(include_str!("not_built.html"));

/// The files, each ready to be sent.
#[derive(Clone)]
pub struct Site(Arc<HashMap<&'static str, File>>);

impl Site {
    /// What the build has embedded; its pages may send a result to `origins`.
    #[must_use]
    pub fn embedded(origins: &[Origin]) -> Self {
        Self::new(EMBEDDED, origins)
    }

    /// The same, of these files.
    #[must_use]
    pub fn new(files: &[Embedded], origins: &[Origin]) -> Self {
        let origins = origins.iter().map(Origin::as_str).collect::<Vec<_>>().join(" ");
        Self(Arc::new(files.iter().map(|file| (file.name, ready(file, &origins))).collect()))
    }

    /// The file called `name`, in the form that the request asks for.
    pub(crate) fn answer(&self, name: &str, request: &HeaderMap) -> Result<Response, Problem> {
        match self.0.get(name) {
            Some(file) => Ok(file.answer(request)),
            None if self.0.contains_key(MODULE) => Err(Problem::new(ProblemType::NotFound, "There is no such file.")),
            None => Ok(NOT_BUILT.into_response()),
        }
    }
}

/// A file with what is said of it. `origins` goes into a page as it is: nothing in an origin has to be escaped.
fn ready(file: &Embedded, origins: &str) -> File {
    let (caching, loaded_by) = match file.name {
        CONTRACT => (Caching::Never, LoadedBy::OwnPages),
        MODULE => (Caching::Checked, LoadedBy::AnyPage),
        name if name.starts_with("assets/") => (Caching::Forever, LoadedBy::AnyPage),
        _ => (Caching::Never, LoadedBy::OwnPages),
    };
    let said = format!("name=\"user-2fa:allowed-origins\" content=\"{origins}\"");
    let stored = match std::str::from_utf8(file.identity) {
        Ok(page) if file.media_type.starts_with("text/html") => Stored::plain(page.replacen(ORIGINS_UNSAID, &said, 1)),
        _ => Stored { identity: file.identity.into(), brotli: file.brotli, gzip: file.gzip },
    };
    File::new(file.media_type, caching, loaded_by, stored)
}
