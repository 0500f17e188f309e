//! Moving in: the backend brings the authenticator apps of users from another system.

use http::Method;
use serde_json::{Value, json};
use tests::answer::refused;
use totp_rs::{Algorithm, Builder, Secret, Totp};

use crate::authenticator::Authenticator;
use crate::deployment::TestDeployment;

const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/// The app that a user has used with the other system.
fn app(secret: &str, algorithm: Algorithm, digits: u8, period: u64) -> Totp {
    let secret = Secret::try_from_base32(secret).unwrap();
    let app = Builder::new().with_secret(secret).with_algorithm(algorithm).with_digits(digits);
    app.with_step_duration(period).build().unwrap()
}

fn code(app: &Totp, second: i64) -> String {
    app.generate(u64::try_from(second).unwrap()).to_string()
}

/// The story: users of every kind of app log in at once with the next code, once each.
#[tokio::test]
async fn imported_users_log_in_with_the_next_code_of_their_apps() {
    let deployment = TestDeployment::new().await;
    deployment.set_policy(json!({"required": true})).await;
    let base32 = |bytes: usize| data_encoding::BASE32_NOPAD.encode(&vec![0xA5; bytes]);
    let mut kinds = 0;
    for (name, algorithm) in [("SHA1", Algorithm::SHA1), ("SHA256", Algorithm::SHA256), ("SHA512", Algorithm::SHA512)] {
        for (digits, period, bytes) in [(6, 30, 16), (6, 60, 20), (8, 30, 32), (8, 60, 64)] {
            let (user, secret) = (format!("user{kinds}"), base32(bytes));
            let body =
                json!({"secret": secret, "algorithm": name, "digits": digits, "period": period, "label": "Old phone"});
            let imported = deployment.backend().import_totp(&user, body).await.expect(201);
            assert_eq!(
                (&imported["result"], &imported["authenticator"]["label"]),
                (&json!("imported"), &json!("Old phone"))
            );
            assert!(!imported.to_string().contains(&secret));
            let step = deployment.user(&user).login().start().await.expect(200);
            assert_eq!((&step["status"], &step["methods"][0]), (&json!("challenge"), &json!("totp")));
            let app = app(&secret, algorithm, digits, period);
            let shown = code(&app, deployment.now());
            let passed = deployment.user(&user).login().totp(&shown).await.expect(200);
            assert_eq!(passed["recovery_codes_left"], 0);
            let again = deployment.user(&user).login().totp(&shown).await;
            assert_eq!(again.refusal(), refused(400, "invalid-code"), "{name}, {digits} digits, {period} s");
            let next = deployment.now() + i64::try_from(period).unwrap();
            deployment.user(&user).login().totp(code(&app, next)).await.expect(200);
            kinds += 1;
        }
    }
    assert_eq!(kinds, 12);
    tests::invariants::assert_all_hold(&deployment).await;
}

#[tokio::test]
async fn an_otpauth_uri_brings_an_app() {
    let deployment = TestDeployment::new().await;
    let uri = format!(
        "otpauth://totp/Shop:alice%40example.com?secret={SECRET}&issuer=Shop&algorithm=SHA256&digits=8&period=60"
    );
    deployment.backend().import_totp("alice", json!({"otpauth_uri": uri})).await.expect(201);
    let app = Totp::from_url(&uri).unwrap();
    deployment.user("alice").login().totp(code(&app, deployment.now())).await.expect(200);
}

#[tokio::test]
async fn an_import_can_be_repeated_and_tried_first() {
    let deployment = TestDeployment::new().await;
    deployment.get("/v1/health", "").await.expect(200);
    let before = deployment.dump_text().await;
    let dry = deployment.backend().import_totp("alice", json!({"secret": SECRET, "dry_run": true})).await.expect(200);
    assert_eq!(dry, json!({"result": "would_be_imported"}));
    assert_eq!(deployment.dump_text().await, before);
    let first = deployment.backend().import_totp("alice", json!({"secret": SECRET})).await.expect(201);
    let after = deployment.dump_text().await;
    let again = deployment.backend().import_totp("alice", json!({"secret": SECRET})).await.expect(200);
    assert_eq!((&again["result"], &again["authenticator"]), (&json!("already_there"), &first["authenticator"]));
    let dry = deployment.backend().import_totp("alice", json!({"secret": SECRET, "dry_run": true})).await.expect(200);
    assert_eq!(dry["result"], "already_there");
    assert_eq!(deployment.dump_text().await, after, "nothing was added");
}

#[tokio::test]
async fn a_crowd_of_the_same_import_adds_one_app() {
    let deployment = TestDeployment::new().await;
    let all = (0..16).map(|_| {
        let body = Some(json!({"secret": SECRET}));
        let request = crate::deployment::request(
            Method::POST,
            "/v1/users/alice/totp/import",
            &deployment.token("service", "backend"),
            body,
        );
        deployment.detached_send(request)
    });
    let mut crowd = tokio::task::JoinSet::new();
    all.for_each(|one| drop(crowd.spawn(one)));
    let answers = crowd.join_all().await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 201).count(), 1);
    assert!(answers.iter().all(|answer| [200, 201, 409].contains(&answer.status.as_u16())));
    let me = deployment.user("alice").account().show().await.expect(200);
    assert_eq!(me["totp"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn abuse_55_short_and_long_secrets_and_odd_parameters_are_refused_by_name() {
    let deployment = TestDeployment::new().await;
    let before = deployment.dump_text().await;
    let of = |bytes: usize| data_encoding::BASE32_NOPAD.encode(&vec![7; bytes]);
    let uri = |rest: &str| format!("otpauth://totp/a?secret={SECRET}{rest}");
    for (body, pointer) in [
        (json!({"secret": ""}), "/secret"),
        (json!({"secret": of(15)}), "/secret"),
        (json!({"secret": of(65)}), "/secret"),
        (json!({"secret": "0189"}), "/secret"),
        (json!({"secret": SECRET, "digits": 7}), "/digits"),
        (json!({"secret": SECRET, "digits": 262}), "/digits"),
        (json!({"secret": SECRET, "period": 15}), "/period"),
        (json!({"secret": SECRET, "algorithm": "MD5"}), "/algorithm"),
        (json!({"secret": SECRET, "label": ""}), "/label"),
        (json!({}), "/secret"),
        (json!({"otpauth_uri": uri("&digits=5")}), "/otpauth_uri"),
        (json!({"otpauth_uri": uri("&period=86400")}), "/otpauth_uri"),
        (json!({"otpauth_uri": format!("otpauth://totp/a?secret={}", of(15))}), "/otpauth_uri"),
        (json!({"otpauth_uri": format!("otpauth://totp/a?secret={}", of(65))}), "/otpauth_uri"),
        (json!({"otpauth_uri": "otpauth://hotp/a?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"}), "/otpauth_uri"),
        (json!({"otpauth_uri": uri(""), "digits": 6}), "/otpauth_uri"),
        (json!({"otpauth_uri": uri(""), "secret": SECRET}), "/otpauth_uri"),
    ] {
        let answer = deployment.backend().import_totp("alice", body.clone()).await;
        assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{body}");
        assert_eq!(answer.json()["errors"][0]["pointer"], pointer, "{body}: {}", answer.text);
        assert!(!answer.text.contains(SECRET), "an error repeats no secret");
    }
    assert_eq!(deployment.dump_text().await, before);
}

#[tokio::test]
async fn an_import_needs_the_plan_the_method_and_a_place() {
    let deployment = TestDeployment::new().await;
    let secret = |nth: u8| json!({"secret": data_encoding::BASE32_NOPAD.encode(&[nth; 20])});
    for nth in 0..5 {
        deployment.backend().import_totp("alice", secret(nth)).await.expect(201);
    }
    assert_eq!(
        deployment.backend().import_totp("alice", secret(5)).await.refusal(),
        refused(409, "too-many-authenticators")
    );
    deployment.set_policy(json!({"totp_enabled": false})).await;
    assert_eq!(deployment.backend().import_totp("bob", secret(1)).await.refusal(), refused(403, "method-off"));
    deployment.set_plan("team").await;
    assert_eq!(deployment.backend().import_totp("bob", secret(1)).await.refusal(), refused(402, "plan-required"));
    assert!(deployment.record("bob").await.is_none());
}

#[tokio::test]
async fn an_import_registers_the_user_in_the_same_step_and_a_refused_one_leaves_nothing() {
    let deployment = TestDeployment::new().await;
    deployment.get("/v1/health", "").await.expect(200);
    let before = deployment.dump_text().await;
    let row = |changes: Value| {
        let mut row = json!({"secret": SECRET, "email": "alice@example.com", "email_verified": true, "name": "Alice",
            "locale": "de-AT", "groups": ["customers"]});
        row.as_object_mut().unwrap().extend(changes.as_object().unwrap().clone());
        row
    };
    for (changes, pointer) in [
        (json!({"email": "alice"}), "/email"),
        (json!({"email": format!("{}@example.com", "a".repeat(250))}), "/email"),
        (json!({"email": null}), "/email"),
        (json!({"email_verified": "true"}), "/email_verified"),
        (json!({"locale": "x".repeat(36)}), "/locale"),
        (json!({"groups": "customers"}), "/groups"),
        (json!({"secret": "short"}), "/secret"),
        (json!({"imports_before": 256}), "/imports_before"),
    ] {
        for dry_run in [true, false] {
            let mut body = row(changes.clone());
            body["dry_run"] = dry_run.into();
            let answer = deployment.backend().import_totp("alice", body).await;
            assert_eq!(answer.refusal(), refused(400, "invalid-request"), "{changes}");
            assert_eq!(answer.json()["errors"][0]["pointer"], pointer, "{changes}: {}", answer.text);
        }
    }
    let sixth = json!({"dry_run": true, "imports_before": 5});
    let answer = deployment.backend().import_totp("alice", row(sixth)).await;
    assert_eq!(answer.refusal(), refused(409, "too-many-authenticators"));
    let fifth = json!({"dry_run": true, "imports_before": 4});
    deployment.backend().import_totp("alice", row(fifth)).await.expect(200);
    let answer = deployment.backend().import_totp("alice", row(json!({"imports_before": 1}))).await;
    assert_eq!(answer.json()["errors"][0]["pointer"], "/imports_before");
    assert_eq!(deployment.dump_text().await, before);

    deployment.set_policy(json!({"totp_enabled": false, "required": false})).await;
    let off = deployment.backend().import_totp("alice", row(json!({}))).await;
    assert_eq!(off.refusal(), refused(403, "method-off"));
    assert!(deployment.record("alice").await.is_none(), "the user isn't known");
    deployment.set_policy(json!({})).await;

    deployment.backend().import_totp("alice", row(json!({}))).await.expect(201);
    let shown = deployment.admin("ada").show("alice").await.expect(200);
    assert_eq!((&shown["email_address"], &shown["name"]), (&json!("alice@example.com"), &json!("Alice")));
    assert_eq!(shown["methods"], json!(["totp"]));
    let audit = deployment.admin("ada").audit("?user_id=alice").await.expect(200);
    let mut actions: Vec<_> =
        audit["entries"].as_array().unwrap().iter().map(|entry| entry["action"].clone()).collect();
    actions.sort_by_key(ToString::to_string);
    assert_eq!(actions, ["totp_imported", "user_seen"]);
    let again = deployment.backend().import_totp("alice", row(json!({"email": "new@example.com"}))).await.expect(200);
    assert_eq!(again["result"], "already_there");
    let shown = deployment.admin("ada").show("alice").await.expect(200);
    assert_eq!(shown["email_address"], "new@example.com");
}

/// The user already has this app: no mail is sent, but other systems get an event.
#[tokio::test]
async fn an_import_is_audited_and_mails_no_one() {
    let deployment = TestDeployment::with_email().await;
    let profile = json!({"email": "alice@example.com", "email_verified": true});
    deployment.backend().register("alice", profile).await.expect(200);
    deployment.advance(1);
    deployment.backend().import_totp("alice", json!({"secret": SECRET, "label": "Phone"})).await.expect(201);
    assert!(deployment.stream_brings(deployment.batch_of(&[]).await).await);
    assert!(deployment.wire.mails().is_empty());
    let audit = deployment.admin("ada").audit("?user_id=alice").await.expect(200);
    let entry = &audit["entries"][0];
    assert_eq!((&entry["action"], &entry["actor"]["kind"]), (&json!("totp_imported"), &json!("service")));
    assert_eq!(entry["details"]["label"], "Phone");
    let adoption = deployment.admin("ada").adoption().await.expect(200);
    assert_eq!((&adoption["seen"], &adoption["enrolled"]), (&json!(1), &json!(1)));
    let app = Authenticator::scan(SECRET);
    deployment.user("alice").login().totp(app.code_at(deployment.now())).await.expect(200);
}
