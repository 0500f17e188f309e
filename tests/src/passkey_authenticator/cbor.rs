//! The few kinds of CBOR (RFC 8949) that authenticators write. Tests put them together wrongly, too.

fn head(major: u8, value: u64) -> Vec<u8> {
    let wide = value.to_be_bytes();
    let (more, rest): (u8, &[u8]) = match value {
        0..=0x17 => (wide[7], &[]),
        0x18..=0xff => (24, &wide[7..]),
        0x100..=0xffff => (25, &wide[6..]),
        _ => (26, &wide[4..]),
    };
    [&[(major << 5) + more], rest].concat()
}

fn length(length: usize) -> u64 {
    u64::try_from(length).unwrap()
}

pub fn cbor_int(value: i64) -> Vec<u8> {
    match u64::try_from(value) {
        Ok(value) => head(0, value),
        Err(_) => head(1, u64::try_from(-1 - value).unwrap()),
    }
}

pub fn cbor_bytes(bytes: &[u8]) -> Vec<u8> {
    [head(2, length(bytes.len())), bytes.to_vec()].concat()
}

pub fn cbor_text(text: &str) -> Vec<u8> {
    [head(3, length(text.len())), text.as_bytes().to_vec()].concat()
}

/// A map of entries that are encoded already, in this order.
pub fn cbor_map(entries: &[(Vec<u8>, Vec<u8>)]) -> Vec<u8> {
    let entries_encoded = entries.iter().flat_map(|(key, value)| [key.clone(), value.clone()]);
    [vec![head(5, length(entries.len()))], entries_encoded.collect()].concat().concat()
}
