//! Attestation objects. This service asks for none (`attestation: "none"`), so it judges no statement: it removes the statement, as
//! browsers do (W3C Web Authentication Level 3, section 5.1.3, step 23), and the library sees format `none`.

use minicbor::{Decoder, Encoder};

/// The registered formats (IANA registry "WebAuthn Attestation Statement Format Identifiers").
const FORMATS: [&str; 8] =
    ["none", "packed", "tpm", "android-key", "android-safetynet", "fido-u2f", "apple", "compound"];

/// The object with the same authenticator data and no statement. `None` if it isn't an attestation object of a registered format.
pub fn without_statement(object: &[u8]) -> Option<Vec<u8>> {
    let mut decoder = Decoder::new(object);
    let (mut format, mut statement, mut data) = (None, None, None);
    for _ in 0..decoder.map().ok()?? {
        match decoder.str().ok()? {
            "fmt" if format.is_none() => format = Some(decoder.str().ok()?),
            "authData" if data.is_none() => data = Some(decoder.bytes().ok()?),
            "attStmt" if statement.is_none() => {
                statement = Some(decoder.probe().map().ok()?);
                decoder.skip().ok()?;
            }
            _ => return None,
        }
    }
    let is_whole = decoder.position() == object.len() && statement.is_some();
    if is_whole && FORMATS.contains(&format?) { encode(data?) } else { None }
}

fn encode(data: &[u8]) -> Option<Vec<u8>> {
    let mut object = Vec::new();
    let mut encoder = Encoder::new(&mut object);
    encoder.map(3).ok()?.str("fmt").ok()?.str("none").ok()?.str("attStmt").ok()?.map(0).ok()?;
    encoder.str("authData").ok()?.bytes(data).ok()?;
    Some(object)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(format: &str, statement: &[u8]) -> Vec<u8> {
        let mut object = vec![0xa3];
        object.extend(minicbor::to_vec("fmt").unwrap());
        object.extend(minicbor::to_vec(format).unwrap());
        object.extend(minicbor::to_vec("attStmt").unwrap());
        object.extend(statement);
        object.extend(minicbor::to_vec("authData").unwrap());
        object.extend([0x42, 1, 2]);
        object
    }

    #[test]
    fn a_statement_of_a_registered_format_is_removed_unread() {
        let none = object("none", &[0xa0]);
        for (format, statement) in
            [("none", &[0xa0][..]), ("packed", &[0xa1, 0x63, b'a', b'l', b'g', 0x26]), ("tpm", &[0xa0])]
        {
            assert_eq!(without_statement(&object(format, statement)).as_ref(), Some(&none));
        }
    }

    #[test]
    fn abuse_71_anything_else_is_refused() {
        let deep = [vec![0xa1, 0x61, b'x'], vec![0x81; 10_000]].concat();
        let mut trailing = object("none", &[0xa0]);
        trailing.push(0);
        let mut twice = object("none", &[0xa0]);
        twice[0] = 0xa4;
        twice.extend(minicbor::to_vec("fmt").unwrap());
        twice.extend(minicbor::to_vec("none").unwrap());
        let cases = [
            object("made-up", &[0xa0]),
            object("none", &[0x80]),
            object("none", &deep),
            trailing,
            twice,
            vec![],
            vec![0xa0],
            vec![0xbf, 0xff],
            vec![0xbb, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
            vec![0x80],
        ];
        for case in cases {
            assert_eq!(without_statement(&case), None);
        }
    }
}
