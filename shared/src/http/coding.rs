//! Content codings and `Accept-Encoding` (RFC 9110, sections 8.4 and 12.5.3).

use http::HeaderMap;
use http::header::ACCEPT_ENCODING;

/// The coding in which a body is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Coding {
    Brotli,
    Gzip,
    Identity,
}

impl Coding {
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Brotli => "br",
            Self::Gzip => "gzip",
            Self::Identity => "identity",
        }
    }

    /// The coding of `offered` that the request prefers, or the first of several equal ones. A request that accepts none gets the
    /// identity coding, as the RFC allows: a client that can't read it couldn't read an error either.
    pub(super) fn negotiate(request: &HeaderMap, offered: &[Self]) -> Self {
        let accepted: Vec<(String, u16)> = request
            .get_all(ACCEPT_ENCODING)
            .iter()
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(','))
            .filter_map(read)
            .collect();
        let weight = |name: &str| accepted.iter().find(|(accepted, _)| accepted == name).map(|&(_, weight)| weight);
        let preference = |coding: Self| match (weight(coding.name()).or_else(|| weight("*")), coding) {
            (Some(weight), _) => weight,
            // The identity coding needs no permission, but every requested coding is preferred to it.
            (None, Self::Identity) => 1,
            (None, Self::Brotli | Self::Gzip) => 0,
        };
        // Of equal ones, `max_by_key` takes the last.
        let best = offered.iter().rev().copied().max_by_key(|&coding| preference(coding));
        best.filter(|&coding| preference(coding) > 0).unwrap_or(Self::Identity)
    }
}

/// A coding in lower case, and its weight in thousandths. `None` for a malformed member of the list.
fn read(member: &str) -> Option<(String, u16)> {
    let (name, parameters) = member.split_once(';').unwrap_or((member, "q=1"));
    let (q, weight) = parameters.trim().split_once('=')?;
    let weight = weight.trim().parse::<f32>().ok().filter(|weight| (0.0..=1.0).contains(weight))?;
    let name = match name.trim().to_ascii_lowercase() {
        // The older name of the same coding (RFC 9110, section 8.4.1.3).
        name if name == "x-gzip" => "gzip".to_owned(),
        name => name,
    };
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)] // between 0 and 1000
    let thousandths = (weight * 1000.0).round() as u16;
    (q.trim().eq_ignore_ascii_case("q") && !name.is_empty()).then_some((name, thousandths))
}

#[cfg(test)]
mod tests {
    use http::HeaderMap;

    use super::Coding::{self, Brotli, Gzip, Identity};

    fn negotiated(accept_encoding: &[&str], offered: &[Coding]) -> Coding {
        let lines = accept_encoding.iter().map(|line| (http::header::ACCEPT_ENCODING, line.parse().unwrap()));
        Coding::negotiate(&lines.collect::<HeaderMap>(), offered)
    }

    #[test]
    fn a_request_gets_the_coding_that_it_prefers() {
        let all = [Brotli, Gzip, Identity];
        for (accept_encoding, expected) in [
            ("br", Brotli),
            ("gzip", Gzip),
            ("x-gzip", Gzip),
            ("GZIP", Gzip),
            ("gzip, deflate, br, zstd", Brotli),
            ("gzip, deflate", Gzip),
            ("br;q=0.5, gzip;q=0.8", Gzip),
            ("br;q=0.8,gzip;q=0.8", Brotli),
            ("br; q=0.001", Brotli),
            ("br;q=0, gzip", Gzip),
            ("br;q=0, gzip;q=0.0", Identity),
            ("br;q=0.000", Identity),
            ("*", Brotli),
            ("br;q=0, *", Gzip),
            ("*;q=0", Identity),
            ("*;q=0, gzip", Gzip),
            ("gzip;q=0.5, *;q=0.1", Gzip),
            ("identity", Identity),
            ("identity, gzip;q=0.5", Identity),
            ("gzip, identity;q=0", Gzip),
            ("identity;q=0", Identity),
            ("deflate", Identity),
            ("", Identity),
            ("br;q=2, gzip;q=-1", Identity),
            ("br;q=x, gzip;level=1", Identity),
            (",,;, =, br ;", Identity),
        ] {
            assert_eq!(negotiated(&[accept_encoding], &all), expected, "{accept_encoding}");
        }
    }

    #[test]
    fn header_lines_are_combined_and_no_header_means_identity() {
        let all = [Brotli, Gzip, Identity];
        assert_eq!(negotiated(&["gzip;q=0.5", "br"], &all), Brotli);
        assert_eq!(negotiated(&[], &all), Identity);
    }

    #[test]
    fn only_offered_codings_are_sent() {
        assert_eq!(negotiated(&["br, gzip;q=0.1"], &[Gzip, Identity]), Gzip);
        assert_eq!(negotiated(&["br, gzip"], &[Identity]), Identity);
    }
}
