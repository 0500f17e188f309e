//! Secrets at rest and signatures: the key ring, sealing, MACs, random numbers. A leaf: it knows nothing of the domain,
//! the table or HTTP. All of it stands on *ring* (`docs/decisions/0004-crypto-library.md`).

mod digest;
mod jwt;
mod key_ring;
mod mac;
mod random;
mod seal;
mod signing;

pub use digest::fingerprint;
pub use jwt::install_provider;
pub use key_ring::{DataKey, KeyRing, KeyRingError, KeyVersion, StoredKey};
pub use mac::{Mac, MacPurpose};
pub use random::{RandomError, random_bytes};
pub use seal::{OpenError, SealContext, Sealed};
pub use signing::{PublicJwk, SigningError, SigningKey};
