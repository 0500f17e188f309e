//! What users are refused when they change their factors, route by route.

use http::Method;
use serde_json::json;

use super::{Call, begin, everything_on, fresh};
use crate::wire::Fault;
use crate::world::World;

#[tokio::test]
async fn abuse_47_a_started_setup_is_not_confirmed_on_a_plan_below_enterprise() {
    let world = super::world().await;
    let (path, app) = begin(&world, "alice").await;
    world.post("/v1/me/email", &fresh(&world, "bob"), json!({})).await.expect(202);
    let mailed = world.mailed_code("bob");
    let staff_begun = {
        super::known(&world, "carol").await;
        world.post("/v1/users/carol/totp", &super::admin(&world), super::reason()).await.expect(201)
    };
    world.set_plan("team").await;
    let code = json!({"code": app.code_at(world.now())});
    let staff_path = format!("/v1/users/carol/totp/{}/confirm", staff_begun["id"].as_str().unwrap());
    for call in [
        Call::new(Method::POST, path, fresh(&world, "alice"), code.clone()),
        Call::new(Method::POST, "/v1/me/email/confirm", fresh(&world, "bob"), json!({"code": mailed})),
        Call::new(Method::POST, "/v1/me/email", fresh(&world, "dave"), json!({})),
        Call::new(Method::POST, "/v1/me/totp", fresh(&world, "dave"), json!({})),
        Call::new(Method::POST, staff_path, super::admin(&world), code),
    ] {
        call.is_refused(&world, 402, "plan-required").await;
    }
}

#[tokio::test]
async fn abuse_30_email_too_is_removed_only_by_who_proves_it() {
    let world = super::world().await;
    world.with_email_factor("alice").await;
    let session = world.token("session", "alice");
    let call = Call::new(Method::DELETE, "/v1/me/email", session, json!({}));
    call.is_refused(&world, 401, "insufficient-user-authentication").await;
    assert_eq!(world.get("/v1/me", &call.token).await.expect(200)["email"]["enabled"], true);
}

#[tokio::test]
async fn abuse_50_a_code_as_proof_is_mailed_within_the_same_limits() {
    let world = World::with_mail_cap(3).await;
    world.set_policy(everything_on()).await;
    world.with_email_factor("alice").await;
    let ask = Call::new(Method::POST, "/v1/me/proof/email", world.token("session", "alice"), json!({}));
    world.wire.fail_next("SendEmail", Fault::Error(400, "MessageRejected"));
    // The tenant's hour counts what SES took.
    ask.is_refused(&world, 502, "mail-failed").await;
    ask.send(&world).await.expect(202);
    ask.is_refused(&world, 429, "too-soon").await;
    world.advance(30);
    ask.send(&world).await.expect(202);
    world.advance(30);
    ask.is_refused(&world, 429, "too-many-mails").await;
    assert_eq!(world.wire.mails().len(), 3, "one for the setup, and two proofs");
}
