//! Which file of the product imports which.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use super::module::{Module, Path};
use super::repository;

/// Each file of `shared` and of the functions, but for their tests, with the files that it imports. Files have the names of their
/// modules: `http::problem`, `functions::login::start`.
pub type Imports = BTreeMap<String, BTreeSet<String>>;

/// Reads the imports of the code as it stands.
pub fn imports() -> Imports {
    let product = Product::read();
    let of = |path: &Path, module: &Module| {
        let found = module.named.iter().filter_map(|named| product.find(&product.absolute(path, named)?));
        found.filter(|other| other != path).map(|other| other.join("::")).collect()
    };
    product.modules.iter().map(|(path, module)| (path.join("::"), of(path, module))).collect()
}

/// The names of the functions.
pub fn functions() -> Vec<String> {
    let folders = fs::read_dir(repository().join("functions")).unwrap();
    folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

struct Product {
    /// By their paths; those of `shared` begin with its folder, those of functions with `functions` and a name.
    modules: BTreeMap<Path, Module>,
    /// Where each crate begins.
    crates: BTreeMap<String, Path>,
}

impl Product {
    fn read() -> Self {
        let mut product =
            Self { modules: BTreeMap::new(), crates: BTreeMap::from([("shared".to_owned(), Vec::new())]) };
        product.load(&Vec::new(), "shared/src/lib.rs");
        for name in functions() {
            let root = vec!["functions".to_owned(), name.clone()];
            product.load(&root, &format!("functions/{name}/src/lib.rs"));
            product.load(&[root.clone(), vec!["main".to_owned()]].concat(), &format!("functions/{name}/src/main.rs"));
            product.crates.insert(name, root);
        }
        product
    }

    fn load(&mut self, path: &Path, file: &str) {
        let module = Module::read(&fs::read_to_string(repository().join(file)).unwrap_or_else(|_| panic!("no {file}")));
        let name = file.rsplit('/').next().unwrap();
        let folder = match name {
            "lib.rs" | "main.rs" | "mod.rs" => file.trim_end_matches(name).trim_end_matches('/'),
            _ => file.trim_end_matches(".rs"),
        };
        for child in &module.children {
            let (file, inside) = (format!("{folder}/{child}.rs"), format!("{folder}/{child}/mod.rs"));
            let file = if repository().join(&file).exists() { file } else { inside };
            self.load(&[path.as_slice(), std::slice::from_ref(child)].concat(), &file);
        }
        self.modules.insert(path.clone(), module);
    }

    /// The path `written` in the module `here`, from the top of the product on; `None` for what is not the product's.
    fn absolute(&self, here: &Path, written: &[String]) -> Option<Path> {
        let (first, rest) = written.split_first()?;
        let module = &self.modules[here];
        let from = match first.as_str() {
            "crate" => {
                self.crates.values().filter(|root| here.starts_with(root)).max_by_key(|root| root.len())?.clone()
            }
            "self" => here.clone(),
            "super" => return self.absolute(&here[..here.len() - 1].to_vec(), &[&["self".to_owned()], rest].concat()),
            _ if module.children.contains(first) => [here.as_slice(), std::slice::from_ref(first)].concat(),
            _ => match module.imported.get(first) {
                Some(import) if import.first() != Some(first) => self.absolute(here, import)?,
                _ => self.crates.get(first)?.clone(),
            },
        };
        match rest.split_first() {
            Some((next, rest)) if next == "super" => {
                self.absolute(&from[..from.len() - 1].to_vec(), &[&["self".to_owned()], rest].concat())
            }
            _ => Some([from.as_slice(), rest].concat()),
        }
    }

    /// The file that defines what `path` names. A file that only hands a name on is passed over.
    fn find(&self, path: &[String]) -> Option<Path> {
        let length = (0..=path.len()).rev().find(|&length| self.modules.contains_key(&path[..length]))?;
        let (module, rest) = (path[..length].to_vec(), &path[length..]);
        let handed_on = rest.split_first().and_then(|(name, rest)| {
            let target = self.absolute(&module, self.modules[&module].imported.get(name)?)?;
            self.find(&[target.as_slice(), rest].concat())
        });
        handed_on.or(Some(module))
    }
}
