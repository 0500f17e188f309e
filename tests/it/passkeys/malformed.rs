//! CBOR and JSON that no authenticator and no browser writes: refused, and never an error of ours.

use serde_json::{Value, json};
use tests::passkey_authenticator::{Device, Registration, base64url, cbor_bytes, cbor_int, cbor_map, cbor_text, flags};

use super::{Begun, INVALID, is_refused, shown, started};
use crate::deployment::TestDeployment;

/// Attestation objects that must not be accepted, made from a good one.
fn objects(good: &Registration) -> Vec<(&'static str, Vec<u8>)> {
    let (format, statement) = ((cbor_text("fmt"), cbor_text("none")), (cbor_text("attStmt"), cbor_map(&[])));
    let data = (cbor_text("authData"), cbor_bytes(&good.data.bytes()));
    let whole = good.object();
    let with_data = |change: &dyn Fn(&mut Registration)| {
        let mut bent = good.clone();
        change(&mut bent);
        bent.object()
    };
    let deep = [vec![0x81; 9_000], vec![0x80]].concat();
    vec![
        ("empty", Vec::new()),
        ("one byte", vec![0xa3]),
        ("text", cbor_text("none")),
        ("bytes behind it", [whole.clone(), vec![0]].concat()),
        ("a second one behind it", [whole.clone(), whole.clone()].concat()),
        ("half of it", whole[..whole.len() / 2].to_vec()),
        ("all but a byte", whole[..whole.len() - 1].to_vec()),
        ("deep arrays", deep.clone()),
        ("a deep statement", cbor_map(&[format.clone(), (cbor_text("attStmt"), deep), data.clone()])),
        ("a format twice", cbor_map(&[format.clone(), format.clone(), statement.clone(), data.clone()])),
        ("data twice", cbor_map(&[format.clone(), statement.clone(), data.clone(), data.clone()])),
        ("no format", cbor_map(&[statement.clone(), data.clone()])),
        ("no statement", cbor_map(&[format.clone(), data.clone()])),
        ("no data", cbor_map(&[format.clone(), statement.clone()])),
        ("data as text", cbor_map(&[format.clone(), statement.clone(), (cbor_text("authData"), cbor_text("data"))])),
        ("a huge map", vec![0xbb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        ("huge bytes", vec![0x5b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        ("a huge array", vec![0x9b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        ("a map without end", [vec![0xbf], cbor_text("fmt"), cbor_text("none"), vec![0xff]].concat()),
        ("tags", [vec![0xc1; 1_000], whole].concat()),
        ("an unknown format", with_data(&|it| "homemade".clone_into(&mut it.format))),
        ("short data", cbor_map(&[format.clone(), statement.clone(), (cbor_text("authData"), cbor_bytes(&[0; 36]))])),
        ("bytes behind the key", with_data(&|it| it.data.rest = vec![0])),
        ("no credential", with_data(&|it| it.data.credential = None)),
        ("a credential without its flag", with_data(&|it| it.data.flags &= !flags::ATTESTED)),
        ("a flag without extensions", with_data(&|it| it.data.flags |= flags::EXTENDED)),
        (
            "extensions that are no map",
            with_data(&|it| {
                it.data.flags |= flags::EXTENDED;
                it.data.rest = cbor_int(1);
            }),
        ),
        ("a length beyond the end", with_data(&|it| it.data.credential.as_mut().unwrap().id_length = Some(u16::MAX))),
        ("a length that is too small", with_data(&|it| it.data.credential.as_mut().unwrap().id_length = Some(1))),
        (
            "a parameter of the key twice",
            with_data(&|it| {
                let mut entries = it.key.cose_entries();
                entries.push(entries[1].clone());
                it.data.credential.as_mut().unwrap().key = cbor_map(&entries);
            }),
        ),
    ]
}

#[tokio::test]
async fn abuse_71_malformed_attestation_objects_are_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (_, good) = Device::platform().create(&begun.options);
    for (what, object) in objects(&good) {
        let bent = Registration { object: Some(object), ..good.clone() };
        let answer = begun.confirm(bent.bare_json()).await;
        assert_eq!(answer.refusal(), (INVALID.0, INVALID.1.to_owned()), "{what}: {}", answer.text);
    }
    assert_eq!(shown(&deployment, "alice").await, json!([]));
    begun.confirm(good.json()).await.expect(200);
}

#[tokio::test]
async fn abuse_71_a_credential_id_has_at_most_1_023_bytes() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let with_id = |length: usize| {
        let (mut passkey, mut registration) = Device::platform().create(&begun.options);
        passkey.id = vec![7; length];
        registration.have_id(&passkey.id);
        (passkey, registration)
    };
    for length in [1_024, 2_000, 3_000] {
        is_refused(&begun.confirm(with_id(length).1.bare_json()).await, INVALID);
    }
    let (passkey, registration) = with_id(1_023);
    begun.confirm(registration.bare_json()).await.expect(200);
    deployment.login_by("alice", &passkey).await;
}

/// Values that are of no use in any place of a credential.
fn unfit() -> Vec<Value> {
    let mut deep = json!([]);
    for _ in 0..60 {
        deep = json!([deep]);
    }
    vec![json!(null), json!(1), json!(true), json!([]), json!({}), json!("!"), json!("\u{0}"), json!("AA=="), deep]
}

#[tokio::test]
async fn abuse_71_faults_of_type_in_a_credential_are_refused_like_any_other() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    let begun = Begun::by(&deployment, "alice").await;
    let (_, registration) = Device::platform().create(&begun.options);
    let (get, create) = (passkey.answer(&options), registration.json());
    for value in unfit() {
        for name in ["id", "rawId", "response", "type"] {
            let (mut get, mut create) = (get.clone(), create.clone());
            get[name] = value.clone();
            create[name] = value.clone();
            is_refused(&login.passkey(get).await, INVALID);
            is_refused(&begun.confirm(create).await, INVALID);
        }
        for name in ["clientDataJSON", "authenticatorData", "signature"] {
            let mut get = get.clone();
            get["response"][name] = value.clone();
            is_refused(&login.passkey(get).await, INVALID);
        }
        for name in ["clientDataJSON", "attestationObject"] {
            let mut create = create.clone();
            create["response"][name] = value.clone();
            is_refused(&begun.confirm(create).await, INVALID);
        }
    }
    for name in ["id", "rawId", "response", "type"] {
        let (mut get, mut create) = (get.clone(), create.clone());
        get.as_object_mut().unwrap().remove(name);
        create.as_object_mut().unwrap().remove(name);
        is_refused(&login.passkey(get).await, INVALID);
        is_refused(&begun.confirm(create).await, INVALID);
    }
    is_refused(&login.passkey(json!({})).await, INVALID);
    is_refused(&begun.confirm(json!({})).await, INVALID);
    login.passkey(get).await.expect(200);
    begun.confirm(create).await.expect(200);
}

#[tokio::test]
async fn abuse_71_faults_around_a_credential_are_named() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    let begun = Begun::by(&deployment, "alice").await;
    let account = deployment.user("alice").account();
    let credential = passkey.answer(&options);
    for body in [
        json!({}),
        json!([]),
        json!({"credential": credential, "colour": "red"}),
        json!({"credential": credential, "remember_browser": "yes"}),
        json!({"credential": credential, "browser_label": "x".repeat(65), "remember_browser": true}),
    ] {
        is_refused(&login.submit_passkey(body).await, (400, "invalid-request"));
    }
    let confirm = format!("/v1/me/passkeys/{}/confirm", begun.id);
    for (path, token) in [(confirm.as_str(), &begun.account), ("/v1/me/proof/passkey/verify", &account)] {
        for body in [json!({}), json!({"credential": {}, "label": "Phone"})] {
            is_refused(&deployment.post(path, token, body).await, (400, "invalid-request"));
        }
    }
    login.passkey(credential).await.expect(200);
}

/// Sends this text as the body of a login.
async fn send(deployment: &TestDeployment, token: &str, body: String) -> crate::deployment::Answer {
    let mut request = crate::deployment::request(http::Method::POST, "/v1/login/passkey", token, Some(json!({})));
    *request.body_mut() = axum::body::Body::from(body);
    deployment.send(request).await
}

#[tokio::test]
async fn abuse_71_deep_huge_and_doubled_json_is_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    let credential = passkey.answer(&options);
    let deep = format!("{{\"credential\":{}{}}}", "[".repeat(7_000), "]".repeat(7_000));
    let deep_inside = format!("{{\"credential\":{{\"id\":{}{}}}}}", "[".repeat(7_000), "]".repeat(7_000));
    let text = credential.to_string();
    let twice = |name: &str| format!("{{\"credential\":{{\"{name}\":{},{}}}", credential[name], &text[1..]);
    let whole = format!("{{\"credential\":{text},\"credential\":{text}}}");
    for body in [deep, deep_inside, twice("id"), twice("rawId"), twice("response"), twice("type"), whole] {
        let answer = send(&deployment, &login, body).await;
        assert_eq!(answer.status.as_u16(), 400, "{}", answer.text);
    }
    let large = format!("{{\"credential\":{text},\"colour\":\"{}\"}}", "x".repeat(17_000));
    is_refused(&send(&deployment, &login, large).await, (413, "content-too-large"));
    let mut doubled = passkey.get(&options);
    let plain = String::from_utf8(doubled.client_data.bytes()).unwrap();
    doubled.client_data.raw = Some(format!("{{\"type\":\"webauthn.get\",{}", &plain[1..]).into_bytes());
    is_refused(&login.passkey(doubled.json()).await, INVALID);
    for raw in ["", "null", "[]", "{}", "{", "\u{feff}", &"[".repeat(6_000)] {
        doubled.client_data.raw = Some(raw.as_bytes().to_vec());
        is_refused(&login.passkey(doubled.json()).await, INVALID);
    }
    login.passkey(credential).await.expect(200);
}

#[tokio::test]
async fn abuse_71_malformed_authenticator_data_is_refused_under_a_good_signature() {
    let deployment = TestDeployment::with_passkeys().await;
    let (passkey, _) = deployment.with_passkey("alice", &Device::platform()).await;
    let (login, options) = started(&deployment, "alice").await;
    let good = passkey.get(&options);
    for (flags, rest) in [
        (good.data.flags, vec![0]),
        (good.data.flags | flags::EXTENDED, Vec::new()),
        (good.data.flags | flags::EXTENDED, cbor_int(1)),
        (good.data.flags | flags::EXTENDED, vec![0xbf]),
        (good.data.flags | flags::ATTESTED, Vec::new()),
        (good.data.flags | flags::ATTESTED, vec![0; 40]),
    ] {
        let mut bent = good.clone();
        bent.data.flags = flags;
        bent.data.rest = rest;
        is_refused(&login.passkey(bent.json()).await, INVALID);
    }
    for length in [0, 1, 32, 36] {
        let mut credential = good.json();
        credential["response"]["authenticatorData"] = json!(base64url(&good.data.bytes()[..length]));
        is_refused(&login.passkey(credential).await, INVALID);
    }
    login.passkey(good.json()).await.expect(200);
}
