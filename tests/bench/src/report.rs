//! The table, the bounds, and the page that keeps both.

use std::process::ExitCode;
use std::time::Duration;

use crate::chart;
use crate::figures::{Figures, Measured, median};

const MILLION: f64 = 1e6;

/// What a start calls before its first login, and what each login calls.
const START: [&str; 2] = ["Query", "Decrypt"];
const LOGIN: [&str; 2] = ["BatchGetItem", "PutItem"];

/// A bound: what is measured, the figure, its maximum, and whether exceeding it fails the run. Times depend on the machine and its
/// load, so they are reported only.
struct Bound {
    what: String,
    figure: f64,
    at_most: f64,
    binding: bool,
}

/// The most that a login may cost.
struct Most {
    /// Million instructions from the start to the first login, AWS over HTTP and over TLS.
    instructions: (f64, f64),
    write_units: f64,
    peak_mb: f64,
    size_mb: f64,
    cpu_ms: f64,
}

const BY_APP: Most = Most { instructions: (6.0, 12.0), write_units: 1.0, peak_mb: 12.0, size_mb: 7.0, cpu_ms: 1.0 };

/// `p256` takes 3.5 million instructions for an ES256 signature, more than everything else of a warm login.
const BY_PASSKEY: Most = Most { instructions: (10.0, 15.0), cpu_ms: 2.0, ..BY_APP };

/// Prints everything; with `BENCH_WRITE`, also into `docs/cost.md`. Fails when a bound is broken.
pub fn report(by_app: &Measured, by_passkey: &Measured) -> ExitCode {
    let (ours, defaults) = (&by_app.figures[0], &by_app.figures[1]);
    let first = |figures: &Figures| milliseconds(median(&figures.cold_tls, |cold| cold.first));
    let mut bounds = bounds("", by_app, &BY_APP);
    bounds.push(Bound {
        what: "first login against the SDK's defaults, share of its time".to_owned(),
        figure: first(ours) / first(defaults),
        at_most: 1.0 / 8.0,
        binding: false,
    });
    bounds.extend(self::bounds("by passkey: ", by_passkey, &BY_PASSKEY));
    let text = format!("{}\n{}\n{}", table(by_app), table(by_passkey), bound_table(&bounds));
    println!("\n{text}");
    if std::env::var_os("BENCH_WRITE").is_some() {
        write(&text, &by_app.figures);
    }
    let mut errors = [wrong_calls(by_app), wrong_calls(by_passkey)].concat();
    let broken = bounds.iter().filter(|bound| bound.binding && bound.figure > bound.at_most);
    errors.extend(broken.map(|bound| format!("past its bound: {}", bound.what)));
    for error in &errors {
        println!("error: {error}");
    }
    if errors.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What is wrong with the calls of AWS of this product's function.
fn wrong_calls(measured: &Measured) -> Vec<String> {
    let ours = &measured.figures[0];
    let cold = ours.cold_tls.iter().map(|cold| &cold.calls).find(|calls| **calls != [START, LOGIN].concat());
    let warm = Some(&ours.calls).filter(|calls| **calls != LOGIN);
    let wrong = cold.into_iter().chain(warm);
    wrong
        .map(|calls| format!("{}: the calls must be {START:?} at start and {LOGIN:?} a login: {calls:?}", ours.name))
        .collect()
}

fn bounds(kind: &str, measured: &Measured, most: &Most) -> Vec<Bound> {
    let ours = &measured.figures[0];
    let (http, tls) = ours.instructions.unwrap();
    let (http_at_most, tls_at_most) = most.instructions;
    let bound = |what, figure, at_most, binding| Bound { what: format!("{kind}{what}"), figure, at_most, binding };
    let count = |what, figure, at_most| bound(what, figure, at_most, true);
    vec![
        count("million instructions to the first login, AWS over HTTP", count_of(http) / MILLION, http_at_most),
        count("million instructions to the first login, AWS over TLS", count_of(tls) / MILLION, tls_at_most),
        count("write units of a login", measured.write_units, most.write_units),
        count("peak memory, MB", count_of(ours.peak_kib()) / 1024.0, most.peak_mb),
        count("size of the bootstrap, MB", count_of(ours.size) / MILLION, most.size_mb),
        bound("processor time of a warm login, ms", milliseconds(ours.cpu), most.cpu_ms, false),
    ]
}

fn bound_table(bounds: &[Bound]) -> String {
    let rows = bounds.iter().map(|bound| {
        let holds = if bound.figure <= bound.at_most { "holds" } else { "**broken**" };
        format!("| {} | {:.3} | {:.3} | {holds} |", bound.what, bound.figure, bound.at_most)
    });
    let head = ["| bound | measured | at most | |".to_owned(), "|---|---:|---:|---|".to_owned()];
    lines(head.into_iter().chain(rows))
}

fn table(measured: &Measured) -> String {
    let figures = &measured.figures;
    let row = |name: &str, of: &dyn Fn(&Figures) -> String| {
        let cells: Vec<String> = figures.iter().map(of).collect();
        format!("| {name} | {} |", cells.join(" | "))
    };
    let ms = |duration: Duration| format!("{:.2}", milliseconds(duration));
    lines([
        row("", &|figures| figures.name.to_owned()),
        format!("|---|{}", "---:|".repeat(figures.len())),
        row("start until ready, ms (AWS over TLS)", &|figures| ms(median(&figures.cold_tls, |cold| cold.init))),
        row("start until the first login is answered, ms (AWS over TLS)", &|figures| {
            ms(median(&figures.cold_tls, |cold| cold.first))
        }),
        row("the same, AWS over HTTP", &|figures| ms(median(&figures.cold_http, |cold| cold.first))),
        row("million instructions of that, AWS over TLS", &|figures| {
            instructions(figures.instructions.map(|(_, tls)| tls))
        }),
        row("the same, AWS over HTTP", &|figures| instructions(figures.instructions.map(|(http, _)| http))),
        row("a warm login, p50, ms", &|figures| ms(figures.percentile(0.5))),
        row("a warm login, p99, ms", &|figures| ms(figures.percentile(0.99))),
        row("its processor time, ms", &|figures| ms(figures.cpu)),
        row("peak memory, MB", &|figures| format!("{:.1}", count_of(figures.peak_kib()) / 1024.0)),
        row("size of what is uploaded, unpacked, MB", &|figures| format!("{:.1}", count_of(figures.size) / MILLION)),
        row("calls of AWS at the start", &|figures| {
            (figures.cold_tls[0].calls.len() - figures.calls.len()).to_string()
        }),
        row("calls of AWS a login", &|figures| figures.calls.len().to_string()),
        row("write units a login", &|_| measured.write_units.to_string()),
    ])
}

fn lines(lines: impl IntoIterator<Item = String>) -> String {
    lines.into_iter().collect::<Vec<_>>().join("\n") + "\n"
}

fn instructions(count: Option<u64>) -> String {
    count.map_or("not counted".to_owned(), |count| format!("{:.2}", count_of(count) / MILLION))
}

fn milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

#[allow(clippy::cast_precision_loss)]
fn count_of(number: u64) -> f64 {
    number as f64
}

/// Puts the tables between the marks of the page, with the machine and the day, and draws the chart.
fn write(text: &str, figures: &[Figures]) {
    const BEGIN: &str = "<!-- make bench: begin -->\n";
    const END: &str = "<!-- make bench: end -->";
    let page = crate::path("BENCH_PAGE");
    let before = std::fs::read_to_string(&page).unwrap();
    let (head, rest) = before.split_once(BEGIN).expect("the mark in docs/cost.md");
    let (_, tail) = rest.split_once(END).expect("the mark in docs/cost.md");
    let machine = crate::given("BENCH_MACHINE");
    let page_text = format!("{head}{BEGIN}{machine}\n\n{text}{END}{tail}");
    std::fs::write(page, page_text).unwrap();
    let first = |figures: &Figures| milliseconds(median(&figures.cold_tls, |cold| cold.first));
    let bars: Vec<(&str, f64)> = figures.iter().map(|figures| (figures.name, first(figures))).collect();
    chart::draw(&crate::path("BENCH_CHART"), "From start to the first login, ms (AWS over TLS)", &bars);
}
