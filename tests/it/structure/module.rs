//! One module of the code, as a parser reads it: its children, the names it imports, and the paths it names.

use std::collections::{BTreeMap, BTreeSet};

use syn::visit::{self, Visit};
use syn::{Attribute, Item, ItemMod, ItemUse, Macro, Meta, UseTree};

/// The segments of a path.
pub type Path = Vec<String>;

/// One file of the code without its tests. The paths are as they are written.
pub struct Module {
    /// The modules that lie in files of their own.
    pub children: BTreeSet<String>,
    /// What each imported name stands for.
    pub imported: BTreeMap<String, Path>,
    /// Every path that the module names.
    pub named: BTreeSet<Path>,
}

impl Module {
    /// Reads the text of a file.
    pub fn read(text: &str) -> Self {
        let file = syn::parse_file(text).unwrap();
        let mut paths = Paths::default();
        paths.visit_file(&file);
        Self { children: file.items.iter().filter_map(child).collect(), imported: paths.imported, named: paths.named }
    }
}

fn child(item: &Item) -> Option<String> {
    match item {
        Item::Mod(ItemMod { content: None, attrs, ident, .. }) if !is_test(attrs) => Some(ident.to_string()),
        _ => None,
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        _ => false,
    })
}

#[derive(Default)]
struct Paths {
    imported: BTreeMap<String, Path>,
    named: BTreeSet<Path>,
    /// How many inline modules are open.
    depth: usize,
}

impl Paths {
    /// Notes a path as the file itself would write it: `super` in an inline module is the module around it.
    fn note(&mut self, mut path: Path) -> Option<Path> {
        let upwards = path.iter().take_while(|segment| *segment == "super").count();
        if self.depth > 0 && upwards > 0 {
            path.drain(..upwards.min(self.depth));
            if upwards < self.depth {
                return None;
            }
        }
        self.named.insert(path.clone());
        Some(path)
    }

    fn import(&mut self, before: &[String], tree: &UseTree) {
        let with = |name: &syn::Ident| [before, &[name.to_string()]].concat();
        let (name, path) = match tree {
            UseTree::Path(path) => return self.import(&with(&path.ident), &path.tree),
            UseTree::Group(group) => return group.items.iter().for_each(|item| self.import(before, item)),
            UseTree::Glob(_) => panic!("{before:?}::* hides what is imported"),
            UseTree::Name(name) if name.ident == "self" => (before.last().cloned(), before.to_vec()),
            UseTree::Name(name) => (Some(name.ident.to_string()), with(&name.ident)),
            UseTree::Rename(rename) => (Some(rename.rename.to_string()), with(&rename.ident)),
        };
        if let (Some(path), Some(name)) = (self.note(path), name)
            && self.depth == 0
        {
            self.imported.insert(name, path);
        }
    }

    /// Notes the paths in tokens that the parser does not read: those of macros and attributes.
    fn scan(&mut self, tokens: &str) {
        let text: String = tokens.chars().filter(|character| !character.is_whitespace()).collect();
        for start in ["crate::", "super::", "shared::"] {
            for (place, _) in text.match_indices(start) {
                let path =
                    text[place..].split(|character: char| !character.is_alphanumeric() && !"_:".contains(character));
                let path = path.take(1).flat_map(|path| path.split("::")).filter(|segment| !segment.is_empty());
                self.note(path.map(str::to_owned).collect());
            }
        }
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_mod(&mut self, item: &'ast ItemMod) {
        if !is_test(&item.attrs) {
            self.depth += 1;
            visit::visit_item_mod(self, item);
            self.depth -= 1;
        }
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.import(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        // A name alone is a variable, or an item of the file, or was imported.
        if path.segments.len() > 1 {
            self.note(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.scan(&call.tokens.to_string());
        visit::visit_macro(self, call);
    }

    fn visit_attribute(&mut self, attribute: &'ast Attribute) {
        if let Meta::List(list) = &attribute.meta {
            self.scan(&list.tokens.to_string());
        }
    }
}
