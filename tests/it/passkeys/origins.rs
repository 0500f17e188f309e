//! Pages that may ask for a passkey, and those that may not.

use serde_json::json;
use tests::passkey_authenticator::{ClientData, Device};

use super::{Begun, INVALID, bent_login, bent_set_up, is_refused, shown};
use crate::deployment::TestDeployment;

/// Origins that belong to no page of `help.example`.
const ELSEWHERE: [&str; 16] = [
    "https://evilhelp.example",
    "https://help.example.evil.example",
    "https://evil.example",
    "https://example",
    "http://help.example",
    "http://help.example:443",
    "http://localhost",
    "https://localhost",
    "https://help.example/",
    "https://help.example/login",
    "https://help.example.",
    "https://help.example@evil.example",
    "https://evil.example#.help.example",
    "android:apk-key-hash:4Ne2pTaPNQDD1ifJ0W3iqGP1HEl9BP0Fr2DSFHvhGGo",
    "null",
    "",
];

#[tokio::test]
async fn abuse_63_another_origin_is_refused_at_a_login_and_at_a_set_up() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    for origin in ELSEWHERE {
        let answer = bent_login(&deployment, &passkey, |it| it.client_data.origin = json!(origin)).await;
        is_refused(&answer, INVALID);
        let answer = bent_set_up(&deployment, "bob", &Device::platform().at(origin), |_| ()).await;
        is_refused(&answer, INVALID);
    }
    for origin in [json!(null), json!(["https://help.example"]), json!(1)] {
        is_refused(&bent_login(&deployment, &passkey, |it| it.client_data.origin = origin).await, INVALID);
    }
    assert_eq!(shown(&deployment, "bob").await, json!([]));
}

#[tokio::test]
async fn a_subdomain_and_any_port_are_accepted() {
    let deployment = TestDeployment::with_passkeys().await;
    for (nth, origin) in
        ["https://help.example:8443", "https://eu.help.example", "https://a.b.help.example:444"].into_iter().enumerate()
    {
        let user = format!("user{nth}");
        let (passkey, _) = deployment.with_passkey(&user, &Device::platform().at(origin)).await;
        deployment.login_by(&user, &passkey).await;
    }
}

#[tokio::test]
async fn without_tls_only_localhost_is_accepted() {
    let deployment = TestDeployment::with_passkeys().await;
    deployment.set_policy(json!({"required": true, "passkeys_enabled": true, "passkey_rp_id": "localhost"})).await;
    for (nth, origin) in ["http://localhost", "http://localhost:4580", "https://localhost:8443"].into_iter().enumerate()
    {
        let user = format!("user{nth}");
        let (passkey, _) = deployment.with_passkey(&user, &Device::platform().at(origin)).await;
        deployment.login_by(&user, &passkey).await;
    }
    for origin in ["http://127.0.0.1", "http://evil.localhost", "http://localhost.evil.example", "https://help.example"]
    {
        is_refused(&bent_set_up(&deployment, "alice", &Device::platform().at(origin), |_| ()).await, INVALID);
    }
}

#[tokio::test]
async fn abuse_63_a_page_in_a_frame_of_another_origin_is_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let framed = |client_data: &mut ClientData| {
        client_data.cross_origin = Some(json!(true));
    };
    is_refused(&bent_login(&deployment, &passkey, |it| framed(&mut it.client_data)).await, INVALID);
    is_refused(&bent_set_up(&deployment, "bob", &Device::platform(), |it| framed(&mut it.client_data)).await, INVALID);
    for cross_origin in [Some(json!(true)), Some(json!(false)), None] {
        let below = |client_data: &mut ClientData| {
            client_data.cross_origin = cross_origin;
            client_data.more.push(("topOrigin".to_owned(), json!("https://evil.example")));
        };
        let answer = bent_login(&deployment, &passkey, |it| below.clone()(&mut it.client_data)).await;
        is_refused(&answer, INVALID);
        is_refused(
            &bent_set_up(&deployment, "bob", &Device::platform(), |it| below(&mut it.client_data)).await,
            INVALID,
        );
    }
    for cross_origin in [json!("false"), json!(1)] {
        let answer = bent_login(&deployment, &passkey, |it| it.client_data.cross_origin = Some(cross_origin)).await;
        is_refused(&answer, INVALID);
    }
}

#[tokio::test]
async fn client_data_may_have_members_that_are_unknown_and_lack_those_that_are_optional() {
    let deployment = TestDeployment::with_passkeys().await;
    let extended = |client_data: &mut ClientData| {
        client_data.cross_origin = None;
        client_data.more.push(("other_keys_can_be_added_here".to_owned(), json!({"do": ["not", "compare"]})));
    };
    let begun = Begun::by(&deployment, "alice").await;
    let (passkey, mut registration) = Device::platform().create(&begun.options);
    extended(&mut registration.client_data);
    begun.confirm(registration.json()).await.expect(200);
    bent_login(&deployment, &passkey, |it| extended(&mut it.client_data)).await.expect(200);
}
