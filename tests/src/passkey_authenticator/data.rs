//! What an authenticator signs: authenticator data (section 6.1 of Web Authentication).

use super::sha256;

/// The bits of the flags.
pub mod flags {
    pub const USER_PRESENT: u8 = 0x01;
    pub const USER_VERIFIED: u8 = 0x04;
    pub const BACKUP_ELIGIBLE: u8 = 0x08;
    pub const BACKED_UP: u8 = 0x10;
    pub const ATTESTED: u8 = 0x40;
    pub const EXTENDED: u8 = 0x80;
}

/// A credential in the authenticator data of a registration.
#[derive(Debug, Clone)]
pub struct Credential {
    pub aaguid: [u8; 16],
    pub id: Vec<u8>,
    /// The length that is written before the ID, if it is another one than the ID's.
    pub id_length: Option<u16>,
    /// The `COSE_Key`.
    pub key: Vec<u8>,
}

#[derive(Debug, Clone)]
pub struct AuthenticatorData {
    pub rp_id_hash: [u8; 32],
    pub flags: u8,
    pub counter: u32,
    pub credential: Option<Credential>,
    /// Extensions, or bytes that don't belong there.
    pub rest: Vec<u8>,
}

impl AuthenticatorData {
    pub fn new(rp_id: &str, flags: u8, counter: u32) -> Self {
        Self { rp_id_hash: sha256(rp_id.as_bytes()), flags, counter, credential: None, rest: Vec::new() }
    }

    pub fn bytes(&self) -> Vec<u8> {
        let mut bytes = self.rp_id_hash.to_vec();
        bytes.push(self.flags);
        bytes.extend(self.counter.to_be_bytes());
        if let Some(Credential { aaguid, id, id_length, key }) = &self.credential {
            bytes.extend(aaguid);
            bytes.extend(id_length.unwrap_or_else(|| u16::try_from(id.len()).unwrap()).to_be_bytes());
            bytes.extend(id);
            bytes.extend(key);
        }
        bytes.extend(&self.rest);
        bytes
    }
}
