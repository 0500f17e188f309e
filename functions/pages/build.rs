//! Embeds the files that this function serves: the web build in `web/dist`, `docs/api/openapi.json`, and the pages about the types of
//! problems. Each file is compressed at build time, at the highest level, so that requests don't wait for a compression.

#[path = "build/problems.rs"]
mod problems;

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The output of the web build besides `assets/`.
const BUILT: [&str; 8] = [
    "login.html",
    "account.html",
    "policy.html",
    "people.html",
    "user.html",
    "guide.html",
    "user-2fa.js",
    "user-2fa-staff.js",
];

const CONTRACT: &str = "openapi.json";

/// An embedded file.
struct Source {
    /// Its path below `/pages/`, `openapi.json`, or its path from `problems/` on.
    name: String,
    media_type: &'static str,
    bytes: Vec<u8>,
}

impl Source {
    fn read(name: impl Into<String>, place: &Path) -> Result<Self, Box<dyn Error>> {
        let name = name.into();
        let bytes = fs::read(place).map_err(|error| format!("{} cannot be read: {error}", place.display()))?;
        Ok(Self { media_type: media_type(&name)?, name, bytes })
    }
}

fn main() -> Result<(), Box<dyn Error>> {
    // Read at run time, because a checkout that was moved keeps its target folder.
    let package = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").ok_or("cargo sets CARGO_MANIFEST_DIR")?);
    let root = package.join("../..");
    let (web, api) = (root.join("web/dist"), root.join("docs/api"));
    let (contract, problems) = (api.join(CONTRACT), api.join("problems.md"));
    for watched in [Path::new("build.rs"), Path::new("build"), &web, &contract, &problems] {
        println!("cargo::rerun-if-changed={}", watched.display());
    }

    let mut sources = vec![Source::read(CONTRACT, &contract)?];
    sources.extend(problem_pages(&problems)?);
    let missing: Vec<&str> = BUILT.into_iter().filter(|name| !web.join(name).is_file()).collect();
    if missing.is_empty() {
        sources.extend(web_build(&web)?);
    } else {
        println!(
            "cargo::warning=the function `pages` is built without its pages: web/dist has no {}. `make web` makes them (it needs \
             Node with npm); until then /pages/... answers 503.",
            missing.join(", ")
        );
        // A missing path counts as changed, so cargo runs this script at each build until the pages exist.
        println!("cargo::rerun-if-changed={}", web.join("never").display());
    }
    let out = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("cargo sets OUT_DIR")?);
    embed(&sources, &out)
}

/// The files of the web build, sorted by name.
fn web_build(web: &Path) -> Result<Vec<Source>, Box<dyn Error>> {
    let mut names: Vec<String> = BUILT.into_iter().map(str::to_owned).collect();
    for entry in fs::read_dir(web.join("assets"))? {
        names.push(format!("assets/{}", entry?.file_name().to_str().ok_or("a file's name is not UTF-8")?));
    }
    names.sort();
    names.into_iter().map(|name| Source::read(&*name, &web.join(&name))).collect()
}

/// The pages about the types of problems, and their stylesheet.
fn problem_pages(docs: &Path) -> Result<Vec<Source>, Box<dyn Error>> {
    let html = media_type("problem.html")?;
    let page = |page: problems::ProblemPage| Source {
        name: format!("problems/{}", page.slug),
        media_type: html,
        bytes: page.html.into_bytes(),
    };
    let mut sources: Vec<Source> = problems::pages(&fs::read_to_string(docs)?)?.into_iter().map(page).collect();
    sources.push(Source::read("problems/problem.css", Path::new("build/problem.css"))?);
    Ok(sources)
}

/// Writes the compressed files, and the Rust source that includes them.
fn embed(sources: &[Source], out: &Path) -> Result<(), Box<dyn Error>> {
    let mut text = String::from("&[\n");
    for (number, Source { name, media_type, bytes }) in sources.iter().enumerate() {
        let store = |coding: &str, coded: &[u8]| -> Result<String, std::io::Error> {
            fs::write(out.join(format!("{number}.{coding}")), coded)?;
            Ok(format!("include_bytes!(\"{number}.{coding}\")"))
        };
        let if_smaller = |coding: &str, coded: Vec<u8>| -> Result<String, std::io::Error> {
            if coded.len() < bytes.len() {
                Ok(format!("Some({})", store(coding, &coded)?))
            } else {
                Ok("None".to_owned())
            }
        };
        let identity = store("identity", bytes)?;
        // Pages are filled in when the function starts, so they are stored uncompressed. They are small.
        let (brotli, gzip) = if media_type.starts_with("text/html") {
            ("None".to_owned(), "None".to_owned())
        } else {
            (if_smaller("br", brotli(bytes)?)?, if_smaller("gz", gzip(bytes)?)?)
        };
        writeln!(
            text,
            "Embedded {{ name: {name:?}, media_type: {media_type:?}, identity: {identity}, brotli: {brotli}, gzip: {gzip} }},"
        )?;
    }
    text.push_str("]\n");
    fs::write(out.join("embedded.rs"), text)?;
    Ok(())
}

fn media_type(name: &str) -> Result<&'static str, String> {
    match name.rsplit_once('.').map_or("", |(_, extension)| extension) {
        "css" => Ok("text/css; charset=utf-8"),
        "html" => Ok("text/html; charset=utf-8"),
        "js" => Ok("text/javascript; charset=utf-8"),
        "json" => Ok("application/json"),
        "png" => Ok("image/png"),
        "svg" => Ok("image/svg+xml"),
        "woff2" => Ok("font/woff2"),
        _ => Err(format!("functions/pages/build.rs knows no media type for {name}")),
    }
}

fn brotli(bytes: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut coded = Vec::new();
    let (quality, window_bits) = (11, 22);
    brotli::CompressorWriter::new(&mut coded, 4096, quality, window_bits).write_all(bytes)?;
    Ok(coded)
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, Box<dyn Error>> {
    let mut encoder = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
