//! Public keys that no setup accepts, and signatures of another kind than the key's.

use serde_json::json;
use tests::passkey_authenticator::{Algorithm, Device, Key, Registration, cbor_bytes, cbor_int, cbor_map, cbor_text};

use super::{Begun, INVALID, bent_login, is_refused, shown};
use crate::deployment::TestDeployment;

/// A `COSE_Key` of these parameters.
fn key(entries: &[(i64, Vec<u8>)]) -> Vec<u8> {
    let entries: Vec<_> = entries.iter().map(|(label, value)| (cbor_int(*label), value.clone())).collect();
    cbor_map(&entries)
}

fn p256(algorithm: i64, x: &[u8], y: &[u8]) -> Vec<u8> {
    key(&[(1, cbor_int(2)), (3, cbor_int(algorithm)), (-1, cbor_int(1)), (-2, cbor_bytes(x)), (-3, cbor_bytes(y))])
}

fn ed25519(x: &[u8]) -> Vec<u8> {
    key(&[(1, cbor_int(1)), (3, cbor_int(-8)), (-1, cbor_int(6)), (-2, cbor_bytes(x))])
}

fn rsa(algorithm: i64, n: &[u8], e: &[u8]) -> Vec<u8> {
    key(&[(1, cbor_int(3)), (3, cbor_int(algorithm)), (-1, cbor_bytes(n)), (-2, cbor_bytes(e))])
}

/// Bytes with these at the beginning, and at the end.
fn number(length: usize, first: u8, last: u8) -> Vec<u8> {
    let mut bytes = vec![0x5a; length];
    bytes[0] = first;
    bytes[length - 1] = last;
    bytes
}

/// Tries to set up a passkey with this public key.
async fn refused_key(deployment: &TestDeployment, begun: &Begun<'_>, what: &str, key: Vec<u8>) {
    let (_, mut registration) = Device::platform().create(&begun.options);
    registration.data.credential.as_mut().unwrap().key = key;
    let answer = begun.confirm(registration.bare_json()).await;
    assert_eq!(answer.refusal(), (INVALID.0, INVALID.1.to_owned()), "{what}: {}", answer.text);
    assert_eq!(shown(deployment, "alice").await, json!([]), "{what}");
}

/// The coordinates of a point on the curve.
fn point() -> (Vec<u8>, Vec<u8>) {
    let info = Key::of(Algorithm::Es256).public_key_info();
    let coordinates = &info[info.len() - 64..];
    (coordinates[..32].to_vec(), coordinates[32..].to_vec())
}

#[tokio::test]
async fn abuse_70_broken_keys_of_elliptic_curves_are_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (x, y) = point();
    let mut off = y.clone();
    off[31] ^= 1;
    let sign = |y: bool| {
        let flag = vec![if y { 0xf5 } else { 0xf4 }];
        key(&[(1, cbor_int(2)), (3, cbor_int(-7)), (-1, cbor_int(1)), (-2, cbor_bytes(&x)), (-3, flag)])
    };
    for (what, key) in [
        ("off the curve", p256(-7, &x, &off)),
        ("zeros", p256(-7, &[0; 32], &[0; 32])),
        ("beyond the field", p256(-7, &[0xff; 32], &[0xff; 32])),
        ("short", p256(-7, &x[..31], &y)),
        ("long", p256(-7, &[x.clone(), vec![0]].concat(), &y)),
        ("empty", p256(-7, &[], &[])),
        ("compressed", sign(true)),
        ("compressed", sign(false)),
        (
            "another curve",
            key(&[(1, cbor_int(2)), (3, cbor_int(-7)), (-1, cbor_int(2)), (-2, cbor_bytes(&x)), (-3, cbor_bytes(&y))]),
        ),
        (
            "another type",
            key(&[(1, cbor_int(1)), (3, cbor_int(-7)), (-1, cbor_int(1)), (-2, cbor_bytes(&x)), (-3, cbor_bytes(&y))]),
        ),
        ("no y", key(&[(1, cbor_int(2)), (3, cbor_int(-7)), (-1, cbor_int(1)), (-2, cbor_bytes(&x))])),
    ] {
        refused_key(&deployment, &begun, what, key).await;
    }
}

/// Points of order 1, 2, 4 and 8 on the curve of Ed25519, and two that are written in another way than RFC 8032 allows.
const SMALL_ORDER: [&str; 10] = [
    "0100000000000000000000000000000000000000000000000000000000000000",
    "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "0000000000000000000000000000000000000000000000000000000000000000",
    "0000000000000000000000000000000000000000000000000000000000000080",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
    "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa",
    "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

#[tokio::test]
async fn abuse_70_broken_keys_of_ed25519_are_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    for point in SMALL_ORDER {
        let point = data_encoding::HEXLOWER.decode(point.as_bytes()).unwrap();
        refused_key(&deployment, &begun, "a point of small order", ed25519(&point)).await;
    }
    let info = Key::of(Algorithm::EdDsa).public_key_info();
    let good = &info[info.len() - 32..];
    for (what, key) in [
        ("no point", ed25519(&[vec![2], vec![0; 31]].concat())),
        ("short", ed25519(&good[1..])),
        ("long", ed25519(&[good, &[0]].concat())),
        ("empty", ed25519(&[])),
        ("Ed448", key(&[(1, cbor_int(1)), (3, cbor_int(-8)), (-1, cbor_int(7)), (-2, cbor_bytes(good))])),
        ("X25519", key(&[(1, cbor_int(1)), (3, cbor_int(-8)), (-1, cbor_int(4)), (-2, cbor_bytes(good))])),
    ] {
        refused_key(&deployment, &begun, what, key).await;
    }
}

#[tokio::test]
async fn abuse_70_broken_and_weak_rsa_keys_are_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (good, e) = (number(256, 0xc5, 0x01), [1, 0, 1]);
    for (what, key) in [
        ("512 bits", rsa(-257, &number(64, 0xc5, 1), &e)),
        ("1,024 bits", rsa(-257, &number(128, 0xc5, 1), &e)),
        ("2,047 bits", rsa(-257, &number(256, 0x45, 1), &e)),
        ("an even modulus", rsa(-257, &number(256, 0xc5, 2), &e)),
        ("a modulus with a zero in front", rsa(-257, &[vec![0], good.clone()].concat(), &e)),
        ("no modulus", rsa(-257, &[], &e)),
        ("exponent 0", rsa(-257, &good, &[0])),
        ("exponent 1", rsa(-257, &good, &[1])),
        ("an even exponent", rsa(-257, &good, &[1, 0, 0])),
        ("no exponent", rsa(-257, &good, &[])),
        ("a huge exponent", rsa(-257, &good, &number(256, 0x45, 1))),
        (
            "numbers in place of bytes",
            key(&[(1, cbor_int(3)), (3, cbor_int(-257)), (-1, cbor_int(3)), (-2, cbor_int(3))]),
        ),
    ] {
        refused_key(&deployment, &begun, what, key).await;
    }
}

#[tokio::test]
async fn abuse_70_algorithms_that_were_not_asked_for_are_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (x, y) = point();
    let n = number(256, 0xc5, 0x01);
    // ES384, ES512, ES256K, the EdDSA of a P-256 key, HMAC, none, AES-GCM.
    for algorithm in [-35, -36, -47, -8, -257, 5, 0, 1] {
        refused_key(&deployment, &begun, &format!("P-256 with {algorithm}"), p256(algorithm, &x, &y)).await;
    }
    // RS1, RS384, RS512, PS256, PS384, PS512, and those of other keys.
    for algorithm in [-65535, -258, -259, -37, -38, -39, -7, -8, 5] {
        refused_key(&deployment, &begun, &format!("RSA with {algorithm}"), rsa(algorithm, &n, &[1, 0, 1])).await;
    }
    let p384 = key(&[
        (1, cbor_int(2)),
        (3, cbor_int(-35)),
        (-1, cbor_int(2)),
        (-2, cbor_bytes(&number(48, 1, 1))),
        (-3, cbor_bytes(&number(48, 1, 1))),
    ]);
    refused_key(&deployment, &begun, "P-384", p384).await;
    let symmetric = key(&[(1, cbor_int(4)), (3, cbor_int(5)), (-1, cbor_bytes(&[7; 32]))]);
    refused_key(&deployment, &begun, "a symmetric key", symmetric).await;
    let named = cbor_map(&[(cbor_text("kty"), cbor_text("EC"))]);
    refused_key(&deployment, &begun, "names in place of numbers", named).await;
    refused_key(&deployment, &begun, "an empty map", cbor_map(&[])).await;
    refused_key(&deployment, &begun, "no map", cbor_bytes(&[4; 65])).await;
    refused_key(&deployment, &begun, "nothing", Vec::new()).await;
}

#[tokio::test]
async fn abuse_70_a_signature_of_another_key_or_kind_is_refused() {
    let deployment = TestDeployment::with_passkeys().await;
    let mut passkeys = Vec::new();
    for algorithm in Algorithm::ALL {
        passkeys.push(deployment.with_passkey("alice", &Device::platform().with(algorithm)).await.0);
    }
    for passkey in &passkeys {
        for algorithm in [Algorithm::Es256, Algorithm::EdDsa] {
            let answer = bent_login(&deployment, passkey, |it| it.key = Key::of(algorithm)).await;
            is_refused(&answer, INVALID);
        }
        for signature in
            [vec![], vec![0; 64], vec![0; 70], vec![0; 256], vec![0xff; 256], vec![0x30, 0x06, 2, 1, 0, 2, 1, 0]]
        {
            is_refused(&bent_login(&deployment, passkey, |it| it.signature = Some(signature)).await, INVALID);
        }
    }
    let rsa = Key::of(Algorithm::Rs256);
    for passkey in &passkeys[..2] {
        is_refused(&bent_login(&deployment, passkey, |it| it.key = rsa.clone()).await, INVALID);
    }
    for passkey in &passkeys {
        deployment.login_by("alice", passkey).await;
    }
}

/// Browsers repeat the key in three more members, for pages that read no CBOR. Only the attestation object counts.
#[tokio::test]
async fn abuse_70_what_a_browser_repeats_of_the_key_changes_nothing() {
    let deployment = TestDeployment::with_passkeys().await;
    let begun = Begun::by(&deployment, "alice").await;
    let (passkey, good) = Device::platform().create(&begun.options);
    let other = Registration { key: Key::of(Algorithm::EdDsa), ..good };
    begun.confirm(other.json()).await.expect(200);
    let answer = bent_login(&deployment, &passkey, |it| it.key = other.key.clone()).await;
    is_refused(&answer, INVALID);
    deployment.login_by("alice", &passkey).await;
}
