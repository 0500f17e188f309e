//! Answers with one thing wrong: always the same refusal.

use serde_json::{Value, json};
use tests::passkey_authenticator::{Assertion, ClientData, Device, base64url, flags, sha256};

use super::{Begun, INVALID, bent_login, bent_set_up, is_refused, shown, started};
use crate::deployment::{TestDeployment, policy_body};

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

#[tokio::test]
async fn abuse_64_an_answer_for_another_relying_party_is_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    for rp_id in ["example", "evil.example", "eu.help.example", "https://help.example", "HELP.EXAMPLE", ""] {
        let hash = sha256(rp_id.as_bytes());
        is_refused(&bent_login(&deployment, &passkey, |it| it.data.rp_id_hash = hash).await, INVALID);
        is_refused(
            &bent_set_up(&deployment, "bob", &Device::platform(), |it| it.data.rp_id_hash = hash).await,
            INVALID,
        );
    }
    assert_eq!(shown(&deployment, "bob").await, json!([]));
}

#[tokio::test]
async fn abuse_65_without_the_user_s_presence_nothing_is_accepted() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let absent = |flags: &mut u8| *flags &= !flags::USER_PRESENT;
    is_refused(&bent_login(&deployment, &passkey, |it| absent(&mut it.data.flags)).await, INVALID);
    is_refused(&bent_set_up(&deployment, "bob", &Device::platform(), |it| absent(&mut it.data.flags)).await, INVALID);
    assert_eq!(shown(&deployment, "bob").await, json!([]));
}

#[tokio::test]
async fn abuse_61_a_challenge_that_is_not_this_login_s_is_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (first, of_the_first) = started(&deployment, "alice").await;
    let (second, _) = started(&deployment, "alice").await;
    let answer = passkey.answer(&of_the_first);
    is_refused(&second.passkey(answer.clone()).await, INVALID);
    for challenge in [json!(""), json!("AAAA"), json!(base64url(&[0; 16])), json!(base64url(&[0; 32])), json!(null)] {
        let answer = bent_login(&deployment, &passkey, |it| it.client_data.challenge = challenge).await;
        is_refused(&answer, INVALID);
    }
    first.passkey(answer).await.expect(200);
}

#[tokio::test]
async fn abuse_61_a_challenge_ends_with_its_login_token() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    deployment.advance(661);
    is_refused(&login.passkey(passkey.answer(&options)).await, (401, "invalid-token"));
    let (login, _) = started(&deployment, "alice").await;
    is_refused(&login.passkey(passkey.answer(&options)).await, INVALID);
}

#[tokio::test]
async fn abuse_62_challenges_and_passkeys_of_others_are_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let (alices, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (bobs, _) = deployment.with_passkey("bob", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    let (_, of_bob) = started(&deployment, "bob").await;
    is_refused(&login.passkey(alices.answer(&of_bob)).await, INVALID);
    is_refused(&login.passkey(bobs.answer(&options)).await, INVALID);
    let mut borrowed = bobs.get(&options);
    borrowed.id.clone_from(&alices.id);
    is_refused(&login.passkey(borrowed.json()).await, INVALID);
    borrowed.user_handle = Some(alices.user_handle.clone());
    is_refused(&login.passkey(borrowed.json()).await, INVALID);
    let mut lent = alices.get(&options);
    lent.id.clone_from(&bobs.id);
    is_refused(&login.passkey(lent.json()).await, INVALID);
    login.passkey(alices.answer(&options)).await.expect(200);
}

#[tokio::test]
async fn abuse_42_62_a_user_of_the_same_name_in_another_tenant_is_another() {
    let deployment = TestDeployment::with_passkeys().await;
    deployment.backend_of("other").set_plan("enterprise").await.expect(200);
    let policy = policy_body(crate::deployment::passkeys_on());
    deployment.admin_of("other", "ada").put_policy(Some("*"), policy).await.expect(200);
    let (here, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let fresh = json!({"tenant": "other", "acr": "aal2", "auth_time": deployment.now()});
    let account = deployment.account(&deployment.token_with("session", "alice", fresh));
    let begun = account.begin_passkey(json!({})).await.expect(201);
    let (there, registration) = Device::platform().create(&begun["options"]);
    account.confirm_passkey(begun["id"].as_str().unwrap(), registration.json()).await.expect(200);

    // The same login, by its ID, in both tenants.
    let login_in = |tenant: &str| {
        deployment.login(&deployment.token_with("login", "alice", json!({"tenant": tenant, "jti": "one-login"})))
    };
    let options = async |tenant: &str| login_in(tenant).start().await.expect(200)["passkey_options"].clone();
    let (of_demo, of_other) = (options("demo").await, options("other").await);
    assert_ne!(of_demo["challenge"], of_other["challenge"]);
    is_refused(&login_in("demo").passkey(there.answer(&of_demo)).await, INVALID);
    is_refused(&login_in("demo").passkey(here.answer(&of_other)).await, INVALID);
    is_refused(&login_in("other").passkey(here.answer(&of_other)).await, INVALID);
    login_in("demo").passkey(here.answer(&of_demo)).await.expect(200);
    login_in("other").passkey(there.answer(&of_other)).await.expect(200);
}

/// An assertion with this change.
type Bend = fn(&mut Assertion);

#[tokio::test]
async fn every_refusal_at_a_login_has_the_same_bytes() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let bends: [Bend; 9] = [
        |it| it.signature = Some(vec![0; 70]),
        |it| it.client_data.challenge = json!(base64url(&[7; 16])),
        |it| it.client_data.origin = json!("https://evil.example"),
        |it| it.client_data.kind = json!("webauthn.create"),
        |it| it.data.rp_id_hash = [0; 32],
        |it| it.data.flags = 0,
        |it| it.id = vec![9; 32],
        |it| it.id = Vec::new(),
        |it| it.user_handle = Some(vec![9; 16]),
    ];
    let mut texts = std::collections::BTreeSet::new();
    for bend in bends {
        let answer = bent_login(&deployment, &passkey, bend).await;
        is_refused(&answer, INVALID);
        texts.insert(answer.without_request_id());
    }
    // Of a user without any passkey, and of one who is unknown.
    deployment.enrolled("bob").await;
    for user in ["bob", "stranger"] {
        let answer = deployment.user(user).login().passkey(passkey.answer(&json!({"challenge": "AA"}))).await;
        is_refused(&answer, INVALID);
        texts.insert(answer.without_request_id());
    }
    assert_eq!(texts.len(), 1, "{texts:?}");
}

#[tokio::test]
async fn what_an_answer_says_twice_has_to_agree() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    let other = base64url(&[9; 32]);
    for (name, value) in [
        ("id", json!(other)),
        ("rawId", json!(other)),
        ("id", json!("")),
        ("type", json!("password")),
        ("type", json!("Public-Key")),
    ] {
        let mut credential = passkey.answer(&options);
        credential[name] = value;
        is_refused(&login.passkey(credential).await, INVALID);
    }
    let begun = Begun::by(&deployment, "alice").await;
    let (_, registration) = Device::platform().create(&begun.options);
    for (name, value) in [("id", json!(other)), ("rawId", json!(other)), ("type", json!("password"))] {
        let mut credential = registration.json();
        credential[name] = value;
        is_refused(&begun.confirm(credential).await, INVALID);
    }
    login.passkey(passkey.answer(&options)).await.expect(200);
}

#[tokio::test]
async fn an_empty_credential_id_is_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    is_refused(&bent_set_up(&deployment, "alice", &Device::platform(), |it| it.have_id(&[])).await, INVALID);
}

#[tokio::test]
async fn browsers_may_add_fields_and_leave_out_those_that_are_optional() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (passkey, registration) = Device::platform().create(&begun.options);
    let extend = |mut credential: Value| {
        credential["futureMember"] = json!({"of": "a browser"});
        credential["response"]["futureMember"] = json!([1]);
        credential["clientExtensionResults"] = json!({"credProps": {"rk": true}, "futureExtension": true});
        credential
    };
    begun.confirm(extend(registration.json())).await.expect(200);
    let (login, options) = started(&deployment, "alice").await;
    login.passkey(extend(passkey.answer(&options))).await.expect(200);
    let (login, options) = started(&deployment, "alice").await;
    let mut credential = passkey.answer(&options);
    credential["authenticatorAttachment"] = json!(null);
    credential["response"]["userHandle"] = json!(null);
    login.passkey(credential).await.expect(200);
    let (login, options) = started(&deployment, "alice").await;
    let mut credential = passkey.answer(&options);
    credential.as_object_mut().unwrap().remove("authenticatorAttachment");
    login.passkey(credential).await.expect(200);
}

#[tokio::test]
async fn unknown_transports_and_attachments_do_not_fail_a_set_up() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (_, mut registration) = Device::platform().create(&begun.options);
    registration.transports = vec!["internal".to_owned(), "telepathy".to_owned(), "cable".to_owned()];
    begun.confirm(registration.json()).await.expect(200);
    let (_, options) = started(&deployment, "alice").await;
    assert!(options["allowCredentials"][0]["transports"].as_array().unwrap().contains(&json!("internal")));
}
