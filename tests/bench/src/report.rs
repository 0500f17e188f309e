//! The table, the bounds, and the page that keeps both.

use std::process::ExitCode;
use std::time::Duration;

use crate::chart;
use crate::figures::{Figures, median};

const MILLION: f64 = 1e6;

/// What a start calls before its first login, and what each login calls.
const START: [&str; 2] = ["Query", "Decrypt"];
const LOGIN: [&str; 2] = ["BatchGetItem", "PutItem"];

/// A bound: what is measured, the figure, its maximum, and whether exceeding it fails the run. Times depend on the machine and its
/// load, so they are reported only.
struct Bound {
    what: &'static str,
    figure: f64,
    at_most: f64,
    binding: bool,
}

/// Prints everything; with `BENCH_WRITE`, also into `docs/cost.md`. Fails when a bound is broken.
pub fn report(figures: &[Figures], write_units: f64) -> ExitCode {
    let ours = &figures[0];
    let calls_hold = ours.cold_tls.iter().all(|cold| cold.calls == [START, LOGIN].concat()) && ours.calls == LOGIN;
    let bounds = bounds(ours, &figures[1], write_units);
    let text = format!("{}\n{}", table(figures, write_units), bound_table(&bounds));
    println!("\n{text}");
    if std::env::var_os("BENCH_WRITE").is_some() {
        write(&text, figures);
    }
    let broken: Vec<&str> =
        bounds.iter().filter(|bound| bound.binding && bound.figure > bound.at_most).map(|bound| bound.what).collect();
    if broken.is_empty() && calls_hold {
        return ExitCode::SUCCESS;
    }
    if !calls_hold {
        println!(
            "error: the calls of AWS must be {START:?} at start and {LOGIN:?} per login, but were {:?}",
            ours.calls
        );
    }
    for what in broken {
        println!("error: past its bound: {what}");
    }
    ExitCode::FAILURE
}

fn bounds(ours: &Figures, defaults: &Figures, write_units: f64) -> Vec<Bound> {
    let (http, tls) = ours.instructions.unwrap();
    let first = |figures: &Figures| milliseconds(median(&figures.cold_tls, |cold| cold.first));
    let count = |what, figure, at_most| Bound { what, figure, at_most, binding: true };
    let time = |what, figure, at_most| Bound { what, figure, at_most, binding: false };
    vec![
        count("million instructions to the first login, AWS over HTTP", count_of(http) / MILLION, 6.0),
        count("million instructions to the first login, AWS over TLS", count_of(tls) / MILLION, 12.0),
        count("write units of a login", write_units, 1.0),
        count("peak memory, MB", count_of(ours.peak_kib()) / 1024.0, 12.0),
        count("size of the bootstrap, MB", count_of(ours.size) / MILLION, 7.0),
        time("processor time of a warm login, ms", milliseconds(ours.cpu), 1.0),
        time("first login against the SDK's defaults, share of its time", first(ours) / first(defaults), 1.0 / 8.0),
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

fn table(figures: &[Figures], write_units: f64) -> String {
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
        row("write units a login", &|_| write_units.to_string()),
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
