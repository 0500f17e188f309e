//! Makes a page for each type of problem from `docs/api/problems.md`, so that the docs and the pages say the same.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// The page, with its placeholders.
const PAGE: &str = include_str!("problem.html");
/// The type whose page also has the section of its reasons.
const INVALID_TOKEN: &str = "invalid-token";
const REASONS: &str = "reasons-of-invalid-token";

/// A page about a type of problem.
pub struct ProblemPage {
    pub slug: String,
    pub html: String,
}

/// A table's row: its cells.
type Row<'a> = Vec<Vec<Event<'a>>>;

/// The pages for the rows of the first table of `docs`.
pub fn pages(docs: &str) -> Result<Vec<ProblemPage>, String> {
    let events: Vec<Event<'_>> = Parser::new_ext(docs, Options::ENABLE_TABLES).collect();
    let rows = first_table(&events);
    if rows.is_empty() {
        return Err("docs/api/problems.md has no table".to_owned());
    }
    let reasons = html_of(section(&events, "Reasons of").iter().cloned());
    rows.into_iter().map(|row| page(row, &reasons)).collect()
}

fn page(row: Row<'_>, reasons: &str) -> Result<ProblemPage, String> {
    let [slug, status, title, advice] =
        <[Vec<Event<'_>>; 4]>::try_from(row).map_err(|_| "a row of docs/api/problems.md doesn't have four cells")?;
    let slug = text_of(&slug);
    let more =
        if slug == INVALID_TOKEN { format!("<section id=\"{REASONS}\">{reasons}</section>") } else { String::new() };
    let filled = [
        ("{slug}", slug.clone()),
        ("{status}", html_of(status.into_iter())),
        ("{title}", html_of(title.into_iter())),
        ("{advice}", html_of(advice.into_iter())),
        ("{more}", more),
    ];
    let html = filled.iter().fold(PAGE.to_owned(), |page, (placeholder, value)| page.replace(placeholder, value));
    Ok(ProblemPage { slug, html })
}

fn first_table<'a>(events: &[Event<'a>]) -> Vec<Row<'a>> {
    let mut rows: Vec<Row<'a>> = Vec::new();
    let mut within = false;
    let table = events.iter().skip_while(|event| !matches!(event, Event::End(TagEnd::TableHead)));
    for event in table.take_while(|event| !matches!(event, Event::End(TagEnd::Table))) {
        match event {
            Event::Start(Tag::TableRow) => rows.push(Vec::new()),
            Event::Start(Tag::TableCell) => {
                within = true;
                rows.last_mut().into_iter().for_each(|row| row.push(Vec::new()));
            }
            Event::End(TagEnd::TableCell) => within = false,
            event if within => {
                rows.last_mut().and_then(|row| row.last_mut()).into_iter().for_each(|cell| cell.push(event.clone()));
            }
            _ => {}
        }
    }
    rows
}

/// The section whose heading begins with `beginning`, up to the next heading.
fn section<'e, 'a>(events: &'e [Event<'a>], beginning: &str) -> &'e [Event<'a>] {
    let is_heading = |event: &Event<'_>| matches!(event, Event::Start(Tag::Heading { level: HeadingLevel::H2, .. }));
    let begins = |at: &usize| matches!(events.get(at + 1), Some(Event::Text(text)) if text.starts_with(beginning));
    let headings: Vec<usize> = (0..events.len()).filter(|&at| events.get(at).is_some_and(is_heading)).collect();
    let Some(nth) = headings.iter().position(begins) else { return &[] };
    let end = headings.get(nth + 1).copied().unwrap_or(events.len());
    headings.get(nth).and_then(|&start| events.get(start..end)).unwrap_or(&[])
}

/// Renders events. Only links within the page stay, because the page is served without the other docs.
fn html_of<'a>(events: impl Iterator<Item = Event<'a>>) -> String {
    let mut dropped = false;
    let kept = events.filter(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => {
            dropped = dest_url.as_ref() != format!("#{REASONS}");
            !dropped
        }
        Event::End(TagEnd::Link) => !dropped,
        _ => true,
    });
    let mut rendered = String::new();
    html::push_html(&mut rendered, kept);
    rendered
}

fn text_of(events: &[Event<'_>]) -> String {
    let text = |event: &Event<'_>| match event {
        Event::Text(text) | Event::Code(text) => Some(CowStr::to_string(text)),
        _ => None,
    };
    events.iter().filter_map(text).collect()
}
