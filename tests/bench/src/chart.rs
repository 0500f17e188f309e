//! A chart of bars.

use std::path::Path;

use plotters::prelude::*;

const WIDTH: u32 = 720;
const BAR: u32 = 56;

/// Draws `bars` with their values, longest where the value is greatest.
pub fn draw(file: &Path, title: &str, bars: &[(&str, f64)]) {
    let height = 40 + BAR * u32::try_from(bars.len()).unwrap();
    let root = SVGBackend::new(file, (WIDTH, height)).into_drawing_area();
    root.fill(&WHITE).unwrap();
    let greatest = bars.iter().map(|(_, value)| *value).fold(0.0, f64::max);
    let text = |size: i32| ("sans-serif", size).into_font();
    root.draw(&Text::new(title.to_owned(), (16, 12), text(16))).unwrap();
    let mut top = 40;
    for (name, value) in bars {
        #[allow(clippy::cast_possible_truncation)]
        let length = (value / greatest * 420.0).ceil() as i32;
        let middle = top + 16;
        root.draw(&Text::new((*name).to_owned(), (16, middle - 6), text(14))).unwrap();
        root.draw(&Rectangle::new([(180, top), (180 + length, top + 32)], RGBColor(31, 95, 160).filled())).unwrap();
        root.draw(&Text::new(format!("{value:.1}"), (188 + length, middle - 6), text(14))).unwrap();
        top += 56;
    }
    root.present().unwrap();
}
