//! The parts of the OpenAPI document that all routes share. No function runs this code: `make openapi` writes the document to
//! `docs/api/openapi.json`.

mod answers;
mod nulls;
mod problems;
mod security;

use utoipa::Modify;
use utoipa::openapi::path::{Operation, PathItem};
use utoipa::openapi::{Components, OpenApi};

pub use problems::{Coded, Mailed, Managed, Ordered, Proven};

/// Completes the document after the functions' parts were merged.
pub struct Contract;

impl Modify for Contract {
    fn modify(&self, document: &mut OpenApi) {
        let components = document.components.get_or_insert_with(Components::default);
        nulls::refuse_in_answers(components);
        problems::define(components);
        security::define(components);
        for item in document.paths.paths.values_mut() {
            for (reads_only, operation) in operations(item) {
                problems::describe(operation, reads_only);
                answers::describe(operation);
                nulls::refuse_around(operation);
            }
        }
    }
}

/// The operations of a path, each with whether it only reads.
fn operations(item: &mut PathItem) -> impl Iterator<Item = (bool, &mut Operation)> {
    let reading = item.get.iter_mut().map(|operation| (true, operation));
    let writing = [&mut item.put, &mut item.post, &mut item.patch, &mut item.delete].into_iter().flatten();
    reading.chain(writing.map(|operation| (false, operation)))
}
