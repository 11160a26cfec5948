//! The sources, and what is declared in them.

use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};

use syn::{
    Attribute, Block, Expr, FnArg, Pat, Signature, Type,
    visit::{self, Visit},
};

/// A file.
pub(crate) struct Source {
    /// From the root of the repository, with `/`.
    pub(crate) file: String,
    pub(crate) tree: syn::File,
}

/// A function that is declared.
pub(crate) struct Function {
    pub(crate) owner: Option<String>,
    pub(crate) signature: Signature,
    pub(crate) block: Block,
}

impl Function {
    /// What is given to it, a receiver aside.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = (&Pat, &Type)> {
        parameters(&self.signature)
    }
}

/// What is given to a function, a receiver aside.
pub(crate) fn parameters(signature: &Signature) -> impl Iterator<Item = (&Pat, &Type)> {
    signature.inputs.iter().filter_map(|input| match input {
        FnArg::Typed(one) => Some((&*one.pat, &*one.ty)),
        FnArg::Receiver(_) => None,
    })
}

/// A constant that is declared.
struct Constant {
    file: String,
    /// The module or the type it belongs to.
    module: String,
    name: String,
    value: Expr,
}

/// All of them.
#[derive(Default)]
pub(crate) struct Sources {
    pub(crate) files: Vec<Source>,
    functions: BTreeMap<(String, String), Vec<Function>>,
    constants: Vec<Constant>,
}

impl Sources {
    /// Reads the Rust files under these folders; of the last, only what is declared there is of interest.
    pub(crate) fn read(root: &Path, folders: &[&str], declared: &str) -> Result<Self, String> {
        let mut sources = Self::default();
        for folder in folders.iter().chain([&declared]) {
            let mut paths = Vec::new();
            collect(&root.join(folder), &mut paths)
                .map_err(|error| format!("{folder}: {error}"))?;
            paths.sort();
            for path in paths {
                let file = path
                    .strip_prefix(root)
                    .unwrap_or(&path)
                    .to_string_lossy()
                    .replace('\\', "/");
                let text = fs::read_to_string(&path).map_err(|error| format!("{file}: {error}"))?;
                let source = sources.declare(file, &text)?;
                if *folder != declared {
                    sources.files.push(source);
                }
            }
        }
        Ok(sources)
    }

    /// Adds a file to what is read.
    #[cfg(test)]
    pub(crate) fn add(&mut self, file: &str, text: &str) -> Result<(), String> {
        let source = self.declare(file.to_owned(), text)?;
        self.files.push(source);
        Ok(())
    }

    fn declare(&mut self, file: String, text: &str) -> Result<Source, String> {
        let tree = syn::parse_file(text).map_err(|error| format!("{file}: {error}"))?;
        let mut declared = Declared {
            file: &file,
            owner: None,
            module: stem(&file).to_owned(),
            sources: self,
        };
        declared.visit_file(&tree);
        Ok(Source { file, tree })
    }

    /// The function of that name of a type, wherever it is.
    pub(crate) fn method(&self, owner: &str, name: &str) -> Option<&Function> {
        self.functions
            .iter()
            .filter(|((_, function), _)| function == name)
            .flat_map(|(_, all)| all)
            .find(|one| one.owner.as_deref() == Some(owner))
    }

    /// The function of that name in a file.
    pub(crate) fn function(&self, file: &str, name: &str) -> Option<&Function> {
        self.functions_named(file, name).next()
    }

    fn functions_named(&self, file: &str, name: &str) -> impl Iterator<Item = &Function> {
        let key = (file.to_owned(), name.to_owned());
        self.functions.get(&key).into_iter().flatten()
    }

    /// Whether a file has a function of that name, with an owner or without.
    pub(crate) fn declares(&self, file: &str, name: &str, owned: bool) -> bool {
        self.functions_named(file, name)
            .any(|one| one.owner.is_some() == owned)
    }

    /// Whether a file beside this one has such a function.
    pub(crate) fn declares_beside(&self, file: &str, name: &str, owned: bool) -> bool {
        self.functions.iter().any(|((other, function), all)| {
            function == name
                && folder(other) == folder(file)
                && all.iter().any(|one| one.owner.is_some() == owned)
        })
    }

    /// A constant: of the module that the path names, or else of this file, or of any.
    pub(crate) fn constant(&self, file: &str, path: &syn::Path, name: &str) -> Option<&Expr> {
        let module = path.segments.iter().rev().nth(1);
        let module = module.map(|one| one.ident.to_string());
        let all = || {
            let named = self.constants.iter().filter(|one| one.name == name);
            named.filter(|one| module.is_none() || Some(&one.module) == module.as_ref())
        };
        all()
            .find(|one| one.file == file)
            .or_else(|| all().next())
            .map(|one| &one.value)
    }
}

/// The folder a file is in.
pub(crate) fn folder(file: &str) -> &str {
    file.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// What a file is called, without its ending; the folder for a `mod.rs`.
pub(crate) fn stem(file: &str) -> &str {
    let without = file.trim_end_matches(".rs").trim_end_matches("/mod");
    without.rsplit('/').next().unwrap_or(without)
}

/// Whether something is there for tests only.
pub(crate) fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| {
        attribute.path().is_ident("test")
            || (attribute.path().is_ident("cfg")
                && attribute
                    .parse_args::<syn::Path>()
                    .is_ok_and(|path| path.is_ident("test")))
    })
}

fn collect(folder: &Path, found: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default();
        if path.is_dir() {
            if name != "tests" {
                collect(&path, found)?;
            }
        } else if name != "tests.rs" && path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    Ok(())
}

struct Declared<'a> {
    file: &'a str,
    owner: Option<String>,
    module: String,
    sources: &'a mut Sources,
}

impl Declared<'_> {
    fn function(&mut self, signature: &Signature, block: &Block) {
        let key = (self.file.to_owned(), signature.ident.to_string());
        self.sources
            .functions
            .entry(key)
            .or_default()
            .push(Function {
                owner: self.owner.clone(),
                signature: signature.clone(),
                block: block.clone(),
            });
    }

    fn constant(&mut self, name: &syn::Ident, value: &Expr) {
        let owner = self.owner.clone();
        self.sources.constants.push(Constant {
            file: self.file.to_owned(),
            module: owner.unwrap_or_else(|| self.module.clone()),
            name: name.to_string(),
            value: value.clone(),
        });
    }
}

impl<'ast> Visit<'ast> for Declared<'_> {
    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            let outer = std::mem::replace(&mut self.module, item.ident.to_string());
            visit::visit_item_mod(self, item);
            self.module = outer;
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let before = self.owner.take();
        self.owner = crate::scope::kind_of(&item.self_ty);
        visit::visit_item_impl(self, item);
        self.owner = before;
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        let owner = self.owner.take();
        self.function(&item.sig, &item.block);
        visit::visit_item_fn(self, item);
        self.owner = owner;
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        self.function(&item.sig, &item.block);
        visit::visit_impl_item_fn(self, item);
    }

    fn visit_item_const(&mut self, item: &'ast syn::ItemConst) {
        self.constant(&item.ident, &item.expr);
    }

    fn visit_impl_item_const(&mut self, item: &'ast syn::ImplItemConst) {
        self.constant(&item.ident, &item.expr);
    }
}
