//! An authenticator with its browser, and the passkeys on it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::Value;

use super::{
    Algorithm, Assertion, AuthenticatorData, ClientData, Credential, Key, Registration, cbor_map, flags,
    from_base64url, random,
};

/// How an authenticator counts its signatures.
#[derive(Debug, Clone, Copy)]
pub enum Counter {
    /// It doesn't: the counter is always 0.
    Zero,
    /// The counter rises with each answer.
    Rising,
    /// Each answer has the same counter.
    Stuck(u32),
}

/// An authenticator in a browser that shows a page of `origin`.
#[derive(Debug, Clone)]
pub struct Device {
    pub algorithm: Algorithm,
    /// What its answers say of the user and of backups.
    pub flags: u8,
    pub counter: Counter,
    pub attachment: &'static str,
    pub transports: &'static [&'static str],
    /// Whether answers name the user.
    pub gives_user_handle: bool,
    pub origin: String,
}

impl Device {
    /// A phone or computer whose passkeys are synced.
    pub fn platform() -> Self {
        Self {
            algorithm: Algorithm::Es256,
            flags: flags::USER_PRESENT | flags::USER_VERIFIED | flags::BACKUP_ELIGIBLE | flags::BACKED_UP,
            counter: Counter::Zero,
            attachment: "platform",
            transports: &["hybrid", "internal"],
            gives_user_handle: true,
            origin: crate::deployment::HELP_CENTER.to_owned(),
        }
    }

    /// A security key, which keeps no names of users, and counts.
    pub fn security_key() -> Self {
        Self {
            flags: flags::USER_PRESENT,
            counter: Counter::Rising,
            attachment: "cross-platform",
            transports: &["nfc", "usb"],
            gives_user_handle: false,
            ..Self::platform()
        }
    }

    pub fn with(self, algorithm: Algorithm) -> Self {
        Self { algorithm, ..self }
    }

    pub fn at(self, origin: &str) -> Self {
        Self { origin: origin.to_owned(), ..self }
    }

    /// What `navigator.credentials.create()` does with these options.
    pub fn create(&self, options: &Value) -> (Passkey, Registration) {
        let rp_id = options["rp"]["id"].as_str().unwrap();
        let passkey = Passkey {
            device: self.clone(),
            key: Key::of(self.algorithm),
            id: random::<32>().to_vec(),
            rp_id: rp_id.to_owned(),
            user_handle: from_base64url(options["user"]["id"].as_str().unwrap()),
            signed: Arc::default(),
        };
        let credential =
            Credential { aaguid: [0; 16], id: passkey.id.clone(), id_length: None, key: passkey.key.cose() };
        let mut data = AuthenticatorData::new(rp_id, self.flags | flags::ATTESTED, passkey.count());
        data.credential = Some(credential);
        let registration = Registration {
            client_data: ClientData::new("webauthn.create", &options["challenge"], &self.origin),
            data,
            format: "none".to_owned(),
            statement: cbor_map(&[]),
            object: None,
            transports: self.transports.iter().map(|&transport| transport.to_owned()).collect(),
            attachment: self.attachment.to_owned(),
            key: passkey.key.clone(),
            id: passkey.id.clone(),
        };
        (passkey, registration)
    }
}

/// A passkey on a device.
#[derive(Clone)]
pub struct Passkey {
    pub device: Device,
    pub key: Key,
    pub id: Vec<u8>,
    pub rp_id: String,
    pub user_handle: Vec<u8>,
    signed: Arc<AtomicU32>,
}

impl Passkey {
    fn count(&self) -> u32 {
        match self.device.counter {
            Counter::Zero => 0,
            Counter::Rising => self.signed.fetch_add(1, Ordering::SeqCst) + 1,
            Counter::Stuck(count) => count,
        }
    }

    /// What `navigator.credentials.get()` does with these options.
    pub fn get(&self, options: &Value) -> Assertion {
        Assertion {
            client_data: ClientData::new("webauthn.get", &options["challenge"], &self.device.origin),
            data: AuthenticatorData::new(&self.rp_id, self.device.flags, self.count()),
            user_handle: self.device.gives_user_handle.then(|| self.user_handle.clone()),
            attachment: self.device.attachment.to_owned(),
            key: self.key.clone(),
            id: self.id.clone(),
            signature: None,
        }
    }

    /// The credential that answers these options.
    pub fn answer(&self, options: &Value) -> Value {
        self.get(options).json()
    }
}
