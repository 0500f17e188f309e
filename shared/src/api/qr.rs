//! The QR code of an otpauth URI, as an SVG element that a page can embed unchanged.

use crate::http::Problem;
use qrcode::render::svg;
use qrcode::types::QrError;
use qrcode::{EcLevel, QrCode};

/// Draws the code dark on light, with its quiet zone, regardless of the page's colors.
pub(super) fn svg(uri: &str) -> Result<String, Problem> {
    let code = QrCode::with_error_correction_level(uri, EcLevel::M).map_err(|error: QrError| {
        Problem::internal(&std::io::Error::other(format!("the QR code cannot be drawn: {error}")))
    })?;
    let drawn = code
        .render::<svg::Color<'_>>()
        .min_dimensions(240, 240)
        .dark_color(svg::Color("#000"))
        .light_color(svg::Color("#fff"))
        .build();
    // HTML doesn't allow an XML declaration.
    Ok(drawn.find("<svg").and_then(|start| drawn.get(start..)).unwrap_or_default().to_owned())
}
