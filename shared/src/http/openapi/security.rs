//! The kinds of tokens. Each is a security scheme named after its `token_use`.

use utoipa::openapi::Components;
use utoipa::openapi::security::{HttpAuthScheme, HttpBuilder, SecurityScheme};

const KINDS: [(&str, &str); 4] = [
    ("login", "A JWT of the helpdesk for a user who has passed the first factor only: `token_use` is `login`."),
    ("session", "A JWT of the helpdesk for a logged-in user: `token_use` is `session`."),
    (
        "staff",
        "A JWT of the helpdesk for an agent or admin: `token_use` is `staff`. Where an operation names the role `admin`, \
         `role` must be `admin`; elsewhere an agent needs the grant to manage 2FA.",
    ),
    ("service", "A JWT of the helpdesk for its own backend: `token_use` is `service`."),
];

pub(super) fn define(components: &mut Components) {
    for (name, description) in KINDS {
        let bearer = HttpBuilder::new().scheme(HttpAuthScheme::Bearer).bearer_format("JWT");
        components.add_security_scheme(name, SecurityScheme::Http(bearer.description(Some(description)).build()));
    }
}
