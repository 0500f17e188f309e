//! HTTP: the only folder that knows status codes. Requests come in, and answers and problems go out.

mod answer;
mod body;
mod browser_name;
mod coding;
mod cors;
mod deadline;
mod edge;
mod etag;
mod file;
mod gateway_event;
mod id;
mod language;
mod next_link;
mod openapi;
mod parameters;
mod problem;
mod problem_type;
mod request_id;
mod spreadsheet;

pub use answer::{Answer, Csv, NoContent, Outcome};
pub use body::{Json, NoBody};
pub use browser_name::BrowserName;
pub use edge::edge;
pub use etag::{ETag, IfMatch, Precondition};
pub use file::{Caching, File, LoadedBy, Stored, UnavailablePage};
pub use gateway_event::{Gateway, GatewayEvent, behind_gateway};
pub use id::{PathId, PathIds};
pub use language::PreferredLanguage;
pub use next_link::next_link;
pub use openapi::{Coded, Contract, Mailed, Managed, Ordered, Proven};
pub use parameters::{PageSize, Parameters, page_size, read_cursor, write_cursor};
pub use problem::{Problem, ProblemPart};
pub use problem_type::{ProblemType, problems};
pub use request_id::RequestId;
pub use spreadsheet::cell;
