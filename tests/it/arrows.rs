//! The rules of `shared/src/domain` import each other in one direction, as the table in ARCHITECTURE.md shows, and in no circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::visit::{self, Visit};
use syn::{Attribute, ItemMod, ItemUse, UseTree};

/// Which modules each module imports, all named from `domain` on: `login::start`.
type Imports = BTreeMap<String, BTreeSet<String>>;

fn domain() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/src/domain")
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            found.extend(files(&path));
        } else if !name.ends_with("_tests") && name != "fixtures" && name != "mod" {
            found.push(path);
        }
    }
    found
}

fn module(file: &Path) -> String {
    let inside = file.strip_prefix(domain()).unwrap().with_extension("");
    inside.iter().map(|part| part.to_string_lossy()).collect::<Vec<_>>().join("::")
}

/// The paths below `crate::domain` that a file names, but for its tests.
struct Named(BTreeSet<String>);

impl Named {
    fn note(&mut self, path: &[String]) {
        if let [root, domain, inside @ ..] = path
            && root == "crate"
            && domain == "domain"
        {
            self.0.insert(inside.join("::"));
        }
    }

    fn tree(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: String| [before, &[name]].concat();
        match tree {
            UseTree::Path(path) => self.tree(&with(path.ident.to_string()), &path.tree),
            UseTree::Name(name) => self.note(&with(name.ident.to_string())),
            UseTree::Rename(rename) => self.note(&with(rename.ident.to_string())),
            UseTree::Glob(_) => self.note(before),
            UseTree::Group(group) => group.items.iter().for_each(|item| self.tree(before, item)),
        }
    }
}

fn is_for_tests(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident("cfg"))
}

impl<'ast> Visit<'ast> for Named {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !is_for_tests(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.note(&path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Vec<_>>());
        visit::visit_path(self, path);
    }
}

fn imports() -> Imports {
    let files = files(&domain());
    let modules: BTreeSet<String> = files.iter().map(|file| module(file)).collect();
    let mut imports = Imports::new();
    for file in &files {
        let text = fs::read_to_string(file).unwrap();
        assert!(!text.contains("super::super"), "{}: names another module by `super`", file.display());
        let mut named = Named(BTreeSet::new());
        named.visit_file(&syn::parse_file(&text).unwrap());
        let of =
            |path: &String| modules.iter().filter(|module| is_inside(path, module)).max_by_key(|module| module.len());
        let mut others: BTreeSet<String> = named.0.iter().filter_map(of).cloned().collect();
        others.remove(&module(file));
        imports.insert(module(file), others);
    }
    imports
}

fn is_inside(path: &str, module: &str) -> bool {
    path.strip_prefix(module).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

/// The floors of the table, the top one first: `login, account → decision` has two.
fn floors() -> Vec<Vec<String>> {
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("../ARCHITECTURE.md")).unwrap();
    let (_, after) = page.split_once("Folders of `domain`: ").expect("ARCHITECTURE.md shows the arrows of the domain");
    let (arrows, _) = after.split_once('.').unwrap();
    let names = |floor: &str| floor.split(',').map(|name| name.trim().trim_matches('`').to_owned()).collect();
    arrows.split('→').map(names).collect()
}

fn folder(module: &str) -> &str {
    module.split("::").next().unwrap()
}

#[test]
fn rules_import_only_what_is_on_a_lower_floor() {
    let floors = floors();
    let floor = |module: &str| {
        let found = floors.iter().position(|names| names.iter().any(|name| name == folder(module)));
        found.unwrap_or_else(|| panic!("ARCHITECTURE.md names no folder for {module}"))
    };
    let mut upwards = Vec::new();
    for (module, others) in imports() {
        let wrong = |other: &&String| folder(other) != folder(&module) && floor(other) <= floor(&module);
        upwards.extend(others.iter().filter(wrong).map(|other| format!("{module} → {other}")));
    }
    assert!(upwards.is_empty(), "against the arrows: {upwards:#?}");
}

#[test]
fn no_rules_import_each_other_in_a_circle() {
    let mut left = imports();
    // What imports nothing that is left is in no circle.
    loop {
        let leaves: Vec<String> =
            left.iter().filter(|(_, others)| others.is_empty()).map(|(module, _)| module.clone()).collect();
        if leaves.is_empty() {
            break;
        }
        left.retain(|module, _| !leaves.contains(module));
        for others in left.values_mut() {
            others.retain(|other| !leaves.contains(other));
        }
    }
    assert!(left.is_empty(), "in circles, or above one: {left:#?}");
}
