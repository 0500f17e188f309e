//! How a policy is read, checked, and compared.

#![allow(clippy::unwrap_used)]

use serde_json::json;

use super::*;

fn body() -> Value {
    json!({
        "totp_enabled": true, "email_enabled": false, "required": true, "trusted_browser_days": 30,
        "issuer": "Demo Help Center", "time_zone": "Europe/Berlin",
    })
}

fn with(changes: &[(&str, Value)]) -> Result<Policy, Vec<FieldError>> {
    let mut body = body();
    for (name, value) in changes {
        body.as_object_mut().unwrap().insert((*name).to_owned(), value.clone());
    }
    Policy::parse(&body, NamedSender::Unknown)
}

/// The pointers of the errors.
fn pointers(changes: &[(&str, Value)]) -> Vec<String> {
    with(changes).unwrap_err().into_iter().map(|error| error.pointer).collect()
}

#[test]
fn a_bare_date_ends_with_its_day_in_the_policy_s_time_zone() {
    let until = |zone: &str, date: &str| {
        with(&[("time_zone", json!(zone)), ("grace_until", json!(date))]).unwrap().grace_until.unwrap().to_string()
    };
    assert_eq!(until("Europe/Berlin", "2026-12-31"), "2026-12-31T23:00:00Z");
    assert_eq!(until("Europe/Berlin", "2026-06-30"), "2026-06-30T22:00:00Z", "daylight saving time");
    assert_eq!(until("Europe/Berlin", "2027-03-28"), "2027-03-28T22:00:00Z", "a day of 23 hours");
    assert_eq!(until("America/New_York", "2026-12-31"), "2027-01-01T05:00:00Z");
    assert_eq!(until("UTC", "2026-12-31"), "2027-01-01T00:00:00Z");
}

#[test]
fn an_instant_is_kept_in_utc_and_a_past_one_accepted() {
    let policy = with(&[("grace_until", json!("2020-01-01T12:00:00+02:00"))]).unwrap();
    assert_eq!(policy.grace_until.unwrap().to_string(), "2020-01-01T10:00:00Z");
    assert_eq!(policy.grace_at(Timestamp::UNIX_EPOCH.max("2026-01-01T00:00:00Z".parse().unwrap())), None);
}

fn url_of(chars: usize) -> String {
    format!("https://help.example/{}", "x".repeat(chars - "https://help.example/".len()))
}

#[test]
fn a_support_url_has_at_most_the_documented_length() {
    assert_eq!(with(&[("support_url", json!(url_of(2048)))]).unwrap().support_url, Some(url_of(2048)));
    assert_eq!(with(&[("support_url", json!("https://h"))]).unwrap().support_url.as_deref(), Some("https://h"));
}

#[test]
fn a_repeated_group_is_kept_once_at_its_first_position() {
    let policy = with(&[("required_groups", json!(["vip", "staff", "vip", "staff", "press"]))]).unwrap();
    assert_eq!(policy.required_groups, ["vip", "staff", "press"]);
}

#[test]
fn reminders_are_off_by_default_and_accepted_without_a_grace_period() {
    assert!(!with(&[]).unwrap().reminders_enabled);
    let on = [("reminders_enabled", json!(true)), ("required", json!(false))];
    assert!(with(&on).unwrap().reminders_enabled);
}

#[test]
fn an_audit_entry_expires_after_the_retention() {
    let written: Timestamp = "2027-01-01T12:00:00Z".parse().unwrap();
    assert_eq!(with(&[]).unwrap().audit_ends(written), None);
    let policy = with(&[("audit_retention_days", json!(31))]).unwrap();
    assert_eq!(policy.audit_ends(written), Some("2027-02-01T12:00:00Z".parse().unwrap()));
}

#[test]
fn the_named_sender_is_found_in_an_unvalidated_body() {
    let named = |body: &Value| Policy::named_sender(body).map(|sender| sender.as_str().to_owned());
    assert_eq!(named(&json!({"sender_id": "support"})).as_deref(), Some("support"));
    assert_eq!(named(&json!({"sender_id": 7})), None);
    assert_eq!(named(&json!({})), None);
}

#[test]
fn each_error_has_its_pointer() {
    let cases: &[(&[(&str, Value)], &[&str])] = &[
        (&[("totp_enabled", json!("yes"))], &["/totp_enabled", "/required"]),
        (&[("totp_enabled", json!(false))], &["/required"]),
        (&[("required", json!(null))], &["/required"]),
        (&[("required", json!(false)), ("grace_until", json!("2027-01-01"))], &["/grace_until"]),
        (&[("grace_until", json!("2027-02-30"))], &["/grace_until"]),
        (&[("grace_until", json!("tomorrow"))], &["/grace_until"]),
        (&[("grace_until", json!(1))], &["/grace_until"]),
        (&[("reminders_enabled", json!(1))], &["/reminders_enabled"]),
        (&[("email_enabled", json!(true))], &["/sender_id"]),
        (&[("sender_id", json!("support"))], &["/sender_id"]),
        (&[("time_zone", json!("Mars/Olympus"))], &["/time_zone"]),
        (&[("time_zone", json!("Mars/Olympus")), ("grace_until", json!("2027-01-01"))], &["/time_zone"]),
        (&[("issuer", json!("a:b"))], &["/issuer"]),
        (&[("issuer", json!(""))], &["/issuer"]),
        (&[("issuer", json!("x".repeat(65)))], &["/issuer"]),
        (&[("issuer", json!("line\nbreak"))], &["/issuer"]),
        (&[("trusted_browser_days", json!(91))], &["/trusted_browser_days"]),
        (&[("trusted_browser_days", json!(-1))], &["/trusted_browser_days"]),
        (&[("trusted_browser_days", json!(1.5))], &["/trusted_browser_days"]),
        (&[("required_groups", json!(["a", 1, ""]))], &["/required_groups/1", "/required_groups/2"]),
        (&[("required_groups", json!("a"))], &["/required_groups"]),
        (&[("exempt_groups", json!(["a", 1, ""]))], &["/exempt_groups/1", "/exempt_groups/2"]),
        (&[("support_url", json!("http://example.com"))], &["/support_url"]),
        (&[("audit_retention_days", json!(29))], &["/audit_retention_days"]),
        (&[("audit_retention_days", json!(3651))], &["/audit_retention_days"]),
        (&[("audit_retention_days", json!(null))], &["/audit_retention_days"]),
        (&[("audit_retention_days", json!(90.5))], &["/audit_retention_days"]),
        (&[("support_url", json!("https://\" onclick="))], &["/support_url"]),
        (&[("support_url", json!(url_of(2049)))], &["/support_url"]),
        (&[("grace_until", json!("20270131"))], &["/grace_until"]),
        (&[("colour/~", json!(1))], &[""]),
    ];
    for (changes, expected) in cases {
        assert_eq!(pointers(changes), *expected, "{changes:?}");
    }
    assert_eq!(Policy::parse(&json!([]), NamedSender::Unknown).unwrap_err().len(), 1);
    assert_eq!(Policy::parse(&json!({}), NamedSender::Unknown).unwrap_err().len(), 6, "all missing fields at once");
}

#[test]
fn email_requires_a_verified_named_sender() {
    let sender = SenderId::try_from("support".to_owned()).unwrap();
    let mut email = body();
    email["email_enabled"] = json!(true);
    email["sender_id"] = json!("support");
    assert!(Policy::parse(&email, NamedSender::Verified(&sender)).is_ok());
    assert!(Policy::parse(&email, NamedSender::Unknown).is_err());
    assert!(Policy::parse(&email, NamedSender::Pending(&sender)).is_err());
    let mut off = email;
    off["email_enabled"] = json!(false);
    assert!(
        Policy::parse(&off, NamedSender::Pending(&sender)).is_ok(),
        "while email is off, a pending sender is accepted"
    );
    assert!(Policy::parse(&off, NamedSender::Unknown).is_err());
}

#[test]
fn passkeys_require_a_relying_party_id_and_satisfy_the_requirement() {
    let only = [("totp_enabled", json!(false)), ("passkeys_enabled", json!(true))];
    let rp_id = |value: Value| [&only[..], &[("passkey_rp_id", value)]].concat();
    assert_eq!(pointers(&only), ["/passkey_rp_id"]);
    let policy = with(&rp_id(json!("help.example"))).unwrap();
    assert_eq!(policy.factors_allowed(), [Factor::Passkey]);
    assert!(with(&rp_id(json!("localhost"))).is_ok());
    for wrong in [json!("https://help.example"), json!("co.uk"), json!("127.0.0.1"), json!(7), json!(null)] {
        assert_eq!(pointers(&rp_id(wrong)), ["/passkey_rp_id"]);
    }
    assert_eq!(pointers(&[("passkey_rp_id", json!("co.uk"))]), ["/passkey_rp_id"], "while passkeys are off too");
    assert!(!with(&[]).unwrap().passkeys_enabled, "off by default");
}

#[test]
fn the_requirement_covers_named_groups_or_all_users_and_unknown_groups() {
    let mut policy = with(&[]).unwrap();
    let groups = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    assert!(policy.covers(Some(&groups(&[]))));
    policy.required_groups = groups(&["staff", "vip"]);
    assert!(policy.covers(Some(&groups(&["guests", "vip"]))));
    assert!(!policy.covers(Some(&groups(&["guests"]))));
    assert!(policy.covers(None));
    policy.exempt_groups = groups(&["kiosks"]);
    assert!(policy.covers(Some(&groups(&["vip"]))));
    assert!(!policy.covers(Some(&groups(&["vip", "kiosks"]))), "an exempt group wins over a required one");
    assert!(policy.covers(None), "users whose groups are unknown are included");
    policy.required_groups.clear();
    assert!(policy.covers(Some(&groups(&["guests"]))) && !policy.covers(Some(&groups(&["kiosks"]))));
}

#[test]
fn a_shown_policy_can_be_stored_again() {
    let policy = with(&[("grace_until", json!("2027-01-01")), ("support_url", json!("https://help.example.com/2fa"))]);
    let policy = policy.unwrap();
    assert_eq!(Policy::parse(&serde_json::to_value(&policy).unwrap(), NamedSender::Unknown).unwrap(), policy);
}

#[test]
fn the_audit_log_names_the_changed_fields() {
    let policy = with(&[]).unwrap();
    let other = with(&[("required", json!(false)), ("issuer", json!("Other"))]).unwrap();
    assert_eq!(policy.changed_fields(&other), ["required", "issuer"]);
    assert!(policy.changed_fields(&policy).is_empty());
}

#[test]
fn every_field_is_read_written_and_compared() {
    let full = json!({
        "totp_enabled": true, "email_enabled": true, "passkeys_enabled": true, "passkey_rp_id": "help.example",
        "sender_id": "support", "required": true,
        "grace_until": "2027-01-31T23:00:00Z", "reminders_enabled": true, "required_groups": ["vip"], "exempt_groups": ["kiosks"],
        "trusted_browser_days": 30, "issuer": "Demo", "time_zone": "Europe/Berlin", "support_url": "https://help.example.com/2fa",
        "audit_retention_days": 365,
    });
    let support = SenderId::try_from("support".to_owned()).unwrap();
    let policy = Policy::parse(&full, NamedSender::Verified(&support)).unwrap();
    let names = field_names::<Policy>();
    assert!(names.iter().all(|name| full.get(name).is_some()), "the test names every field: {names:?}");
    assert_eq!(serde_json::to_value(&policy).unwrap(), full);
    assert_eq!(Policy::default().changed_fields(&policy), names);
}
