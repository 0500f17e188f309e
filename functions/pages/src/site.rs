//! The files that this function serves.

use std::collections::HashMap;
use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use http::HeaderMap;
use shared::domain::types::origin::Origin;
use shared::http::{Caching, File, LoadedBy, Problem, ProblemType, Stored, UnavailablePage};

use crate::embedded::{EMBEDDED, Embedded};

/// The web module of login and account, whose name stays the same in every build.
pub(crate) const MODULE: &str = "user-2fa.js";

/// The web module of staff's elements, whose name stays the same, too.
pub(crate) const STAFF_MODULE: &str = "user-2fa-staff.js";

/// The API's description.
pub(crate) const CONTRACT: &str = "openapi.json";

/// The folder of the pages about the types of problems.
const PROBLEMS: &str = "problems/";

/// The placeholder in the pages of the web build for the origins that a page can send a result to.
const ORIGINS_UNSAID: &str = "name=\"user-2fa:allowed-origins\" content=\"\"";

/// The answer of a function that was built without the pages.
const NOT_BUILT: UnavailablePage = UnavailablePage(include_str!("not_built.html"));

/// The files, ready to be sent.
#[derive(Clone)]
pub struct Site(Arc<HashMap<&'static str, File>>);

impl Site {
    /// The embedded files. Their pages can send a result to `origins`.
    #[must_use]
    pub fn embedded(origins: &[Origin]) -> Self {
        Self::new(EMBEDDED, origins)
    }

    /// A site with these files.
    #[must_use]
    pub fn new(files: &[Embedded], origins: &[Origin]) -> Self {
        let origins = origins.iter().map(Origin::as_str).collect::<Vec<_>>().join(" ");
        Self(Arc::new(files.iter().map(|file| (file.name, ready(file, &origins))).collect()))
    }

    /// The file called `name`, in the coding that the request asks for.
    pub(crate) fn answer(&self, name: &str, request: &HeaderMap) -> Result<Response, Problem> {
        match self.0.get(name) {
            Some(file) => Ok(file.answer(request)),
            None if self.0.contains_key(MODULE) => Err(Problem::new(ProblemType::NotFound, "There is no such file.")),
            None => Ok(NOT_BUILT.into_response()),
        }
    }

    /// The page about the type of problem called `slug`. It is there even without a web build.
    pub(crate) fn problem(&self, slug: &str, request: &HeaderMap) -> Result<Response, Problem> {
        let unknown = || Problem::new(ProblemType::NotFound, "There is no such type of problem.");
        self.0.get(format!("{PROBLEMS}{slug}").as_str()).map(|file| file.answer(request)).ok_or_else(unknown)
    }
}

/// A file with its headers. `origins` goes into pages without escaping, because an origin has no character that needs it.
fn ready(file: &Embedded, origins: &str) -> File {
    let (caching, loaded_by) = match file.name {
        CONTRACT => (Caching::Never, LoadedBy::OwnPages),
        MODULE | STAFF_MODULE => (Caching::Checked, LoadedBy::AnyPage),
        name if name.starts_with(PROBLEMS) => (Caching::Checked, LoadedBy::OwnPages),
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
