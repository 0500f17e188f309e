//! Stored secrets and signatures: the key ring, sealing, MACs, and random numbers. This module imports nothing from the domain, the
//! storage, or HTTP. It uses *ring* for all of it (`docs/decisions/0004-crypto-library.md`).

mod digest;
mod jwt;
mod key_ring;
mod mac;
mod random;
mod seal;
mod signing;

pub use digest::{fingerprint, short_digest};
pub use jwt::install_provider;
pub use key_ring::{DataKey, KeyRing, KeyRingError, KeyVersion, StoredKey};
pub use mac::{Mac, MacPurpose};
pub use random::{RandomError, random_bytes};
pub use seal::{OpenError, SealContext, Sealed};
pub use signing::{PublicJwk, SigningError, SigningKey};
