//! Finds the test ids in the sources: what is given to an element as `data-testid`, followed back to where it is written.

use std::collections::BTreeSet;

use syn::{
    Expr, Lit, Pat,
    spanned::Spanned as _,
    visit::{self, Visit},
};

use crate::eval::{Asking, format_of, listed};
use crate::html::marked;
use crate::scope::{Binding, Origin, Scope, bind, bind_parameter, kind_of};
use crate::sources::{Sources, folder, is_test, parameters};
use crate::value::{HOLE, Key, Place, Template, Value};

/// A test id, and where it is written.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Found {
    pub(crate) file: String,
    pub(crate) id: String,
    /// What gets it.
    pub(crate) element: String,
}

/// How deep expressions may lie.
const PATIENCE: usize = 40;

/// All test ids.
pub(crate) fn read(sources: &Sources) -> Result<BTreeSet<Found>, String> {
    let mut places = BTreeSet::new();
    loop {
        let mut walk = Walk {
            sources,
            places: &places,
            further: BTreeSet::new(),
            found: BTreeSet::new(),
            unread: None,
            file: "",
            owner: None,
            function: String::new(),
            scope: Scope::new(),
            named: None,
            goes_over: None,
        };
        for source in &sources.files {
            walk.file = &source.file;
            walk.visit_file(&source.tree);
        }
        if let Some(unread) = walk.unread {
            return Err(unread);
        }
        let (found, further) = (walk.found, walk.further);
        if further.is_subset(&places) {
            return Ok(found);
        }
        places.extend(further);
    }
}

struct Walk<'a> {
    sources: &'a Sources,
    /// What is known to become a test id.
    places: &'a BTreeSet<Place>,
    /// What was seen to become one.
    further: BTreeSet<Place>,
    found: BTreeSet<Found>,
    /// A macro that holds a test id and could not be read.
    unread: Option<String>,
    file: &'a str,
    owner: Option<String>,
    function: String,
    scope: Scope,
    /// What the next closure is called.
    named: Option<String>,
    /// What the next closure is called with, one after the other.
    goes_over: Option<Expr>,
}

impl Walk<'_> {
    fn asking(&self) -> Asking<'_> {
        Asking {
            sources: self.sources,
            file: self.file,
            owner: self.owner.as_deref(),
            patience: PATIENCE,
        }
    }

    /// An expression becomes a test id, within a template.
    fn becomes(&mut self, expr: &Expr, path: &[usize], template: &Template, element: &str) {
        let values = self.asking().values(expr, path, &self.scope);
        self.take(values, template, element);
    }

    fn take(&mut self, values: Vec<Value>, template: &Template, element: &str) {
        // Where the tag depends, the component says what it is.
        let element = match element {
            HOLE if self.file == "src/components/choices.rs" => "choice",
            HOLE => "field",
            known => known,
        };
        for value in values {
            match value {
                Value::Text(text) => {
                    self.found.insert(Found {
                        file: self.file.to_owned(),
                        id: template.around(&text),
                        element: element.to_owned(),
                    });
                }
                Value::Given(key, path, inner) => {
                    self.further.insert(Place {
                        key,
                        path,
                        template: inner.within(template),
                        element: element.to_owned(),
                    });
                }
            }
        }
    }

    /// Whether a call from here is of a function that is declared in `file`.
    fn calls(&self, file: &str, name: &str, owned: bool) -> bool {
        let same_part = |one: &str| one.starts_with("src/");
        if self.sources.declares(self.file, name, owned) {
            file == self.file
        } else if self.sources.declares_beside(self.file, name, owned) {
            folder(file) == folder(self.file)
        } else {
            same_part(file) == same_part(self.file)
        }
    }

    /// What is given to a function may become a test id.
    fn call<'b>(
        &mut self,
        name: &str,
        kind: Option<&str>,
        owned: bool,
        given: impl Iterator<Item = &'b Expr> + Clone,
    ) {
        for place in self.places {
            let Key::Argument {
                file,
                owner,
                function,
                number,
            } = &place.key
            else {
                continue;
            };
            let fits = function == name
                && owner.is_some() == owned
                && (kind.is_none() || owner.as_deref() == kind)
                && self.calls(file, name, owned);
            if fits && let Some(expr) = given.clone().nth(*number) {
                self.becomes(expr, &place.path, &place.template, &place.element);
            }
        }
    }

    /// What is given to a field may become a test id.
    fn fill(&mut self, owner: Option<&str>, name: &str, expr: &Expr) {
        for place in self.places {
            let Key::Field {
                owner: wanted,
                name: field,
            } = &place.key
            else {
                continue;
            };
            let fits = field == name
                && (wanted.is_none() || owner.is_none() || wanted.as_deref() == owner);
            if fits {
                self.becomes(expr, &place.path, &place.template, &place.element);
            }
        }
    }

    /// HTML that is written as text.
    fn html(&mut self, text: &str, is_format: bool, arguments: &[Expr]) {
        for one in marked(text, is_format) {
            let values = self.asking().of_pieces(&one.id, arguments, &self.scope);
            self.take(values, &Template::slot(), &one.element);
        }
    }

    /// The tag of an element that is being put together.
    fn element(&self, expr: &Expr, patience: usize) -> String {
        let Some(patience) = patience.checked_sub(1) else {
            return HOLE.to_owned();
        };
        let unknown = || HOLE.to_owned();
        match expr {
            Expr::MethodCall(one) => self.element(&one.receiver, patience),
            Expr::Call(one) => match (&*one.func, one.args.first()) {
                (Expr::Path(function), Some(Expr::Lit(tag))) if function.path.is_ident("el") => {
                    match &tag.lit {
                        Lit::Str(tag) => tag.value(),
                        _ => unknown(),
                    }
                }
                _ => unknown(),
            },
            Expr::Path(one) => {
                let known = self
                    .scope
                    .iter()
                    .rev()
                    .find(|binding| one.path.is_ident(&binding.name));
                match known.map(|binding| &binding.origin) {
                    Some(Origin::Is(expr, path)) if path.is_empty() => self.element(expr, patience),
                    Some(_) | None => unknown(),
                }
            }
            _ => unknown(),
        }
    }

    fn enter(
        &mut self,
        signature: &syn::Signature,
        owner: Option<String>,
        inside: impl FnOnce(&mut Self),
    ) {
        let outer = std::mem::take(&mut self.scope);
        let function = std::mem::replace(&mut self.function, signature.ident.to_string());
        for (number, parameter) in parameters(signature).enumerate() {
            let key = Key::Argument {
                file: self.file.to_owned(),
                owner: owner.clone(),
                function: self.function.clone(),
                number,
            };
            let known = self.scope.len();
            let origin = Origin::Given(key, Vec::new());
            bind_parameter(&mut self.scope, parameter, &origin, known);
        }
        inside(self);
        self.scope = outer;
        self.function = function;
    }

    fn bind(&mut self, pattern: &Pat, origin: &Origin) {
        let known = self.scope.len();
        bind(&mut self.scope, pattern, origin, known);
    }
}

impl<'ast> Visit<'ast> for Walk<'_> {
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

    fn visit_item_mod(&mut self, item: &'ast syn::ItemMod) {
        if !is_test(&item.attrs) {
            visit::visit_item_mod(self, item);
        }
    }

    fn visit_item_impl(&mut self, item: &'ast syn::ItemImpl) {
        let before = self.owner.take();
        self.owner = kind_of(&item.self_ty);
        visit::visit_item_impl(self, item);
        self.owner = before;
    }

    fn visit_item_fn(&mut self, item: &'ast syn::ItemFn) {
        if !is_test(&item.attrs) {
            self.enter(&item.sig, None, |this| this.visit_block(&item.block));
        }
    }

    fn visit_impl_item_fn(&mut self, item: &'ast syn::ImplItemFn) {
        if !is_test(&item.attrs) {
            let owner = self.owner.clone();
            self.enter(&item.sig, owner, |this| this.visit_block(&item.block));
        }
    }

    fn visit_block(&mut self, block: &'ast syn::Block) {
        let known = self.scope.len();
        visit::visit_block(self, block);
        self.scope.truncate(known);
    }

    fn visit_local(&mut self, local: &'ast syn::Local) {
        let Some(init) = &local.init else {
            return self.bind(&local.pat, &Origin::Unknown);
        };
        let is_closure = matches!(&*init.expr, Expr::Closure(_));
        if let (true, Pat::Ident(name)) = (is_closure, &local.pat) {
            self.named = Some(name.ident.to_string());
        }
        self.visit_expr(&init.expr);
        if let Some((_, other)) = &init.diverge {
            self.visit_expr(other);
        }
        let origin = if is_closure {
            Origin::Closure
        } else {
            Origin::Is(init.expr.clone(), Vec::new())
        };
        self.bind(&local.pat, &origin);
        // `let a: Kind = …` and `let a = &b` say what it is; so does a pattern.
        if let (Pat::Ident(_), Expr::Struct(one)) = (&local.pat, &*init.expr)
            && let Some(last) = self.scope.last_mut()
        {
            last.kind = one.path.segments.last().map(|last| last.ident.to_string());
        }
    }

    fn visit_expr_closure(&mut self, closure: &'ast syn::ExprClosure) {
        let (named, goes_over) = (self.named.take(), self.goes_over.take());
        let known = self.scope.len();
        for (number, pattern) in closure.inputs.iter().enumerate() {
            let origin = match (&named, &goes_over) {
                (Some(name), _) => Origin::Given(
                    Key::Closure {
                        file: self.file.to_owned(),
                        function: self.function.clone(),
                        closure: name.clone(),
                        number,
                        method: None,
                    },
                    Vec::new(),
                ),
                (None, Some(all)) if number == 0 => {
                    Origin::OneOf(Box::new(all.clone()), Vec::new())
                }
                (None, _) => Origin::Unknown,
            };
            bind(&mut self.scope, pattern, &origin, known);
        }
        self.visit_expr(&closure.body);
        self.scope.truncate(known);
    }

    fn visit_expr_for_loop(&mut self, one: &'ast syn::ExprForLoop) {
        self.visit_expr(&one.expr);
        let known = self.scope.len();
        self.bind(&one.pat, &Origin::OneOf(one.expr.clone(), Vec::new()));
        self.visit_block(&one.body);
        self.scope.truncate(known);
    }

    fn visit_expr_if(&mut self, one: &'ast syn::ExprIf) {
        let known = self.scope.len();
        self.visit_expr(&one.cond);
        self.visit_block(&one.then_branch);
        self.scope.truncate(known);
        if let Some((_, other)) = &one.else_branch {
            self.visit_expr(other);
        }
    }

    fn visit_expr_let(&mut self, one: &'ast syn::ExprLet) {
        self.visit_expr(&one.expr);
        self.bind(&one.pat, &Origin::Is(one.expr.clone(), Vec::new()));
    }

    fn visit_expr_match(&mut self, one: &'ast syn::ExprMatch) {
        self.visit_expr(&one.expr);
        for arm in &one.arms {
            let known = self.scope.len();
            self.bind(&arm.pat, &Origin::Is(one.expr.clone(), Vec::new()));
            if let Some((_, guard)) = &arm.guard {
                self.visit_expr(guard);
            }
            self.visit_expr(&arm.body);
            self.scope.truncate(known);
        }
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let name = call.method.to_string();
        let mut given = call.args.iter();
        match (name.as_str(), given.next(), given.next()) {
            ("test", Some(id), None) => {
                let element = self.element(&call.receiver, PATIENCE);
                self.becomes(id, &[], &Template::slot(), &element);
            }
            ("attr" | "own_attr" | "maybe" | "live_attr", Some(attribute), Some(id))
                if is_text(attribute, "data-testid") =>
            {
                let element = self.element(&call.receiver, PATIENCE);
                self.becomes(id, &[], &Template::slot(), &element);
            }
            _ => self.call(&name, None, true, call.args.iter()),
        }
        self.visit_expr(&call.receiver);
        for one in &call.args {
            if matches!(one, Expr::Closure(_)) {
                self.goes_over = Some((*call.receiver).clone());
            }
            self.visit_expr(one);
        }
        self.goes_over = None;
    }

    fn visit_expr_call(&mut self, call: &'ast syn::ExprCall) {
        if let Expr::Path(function) = &*call.func {
            let mut names = function.path.segments.iter().rev();
            let name = names.next().map(|one| one.ident.to_string());
            let before = names.next().map(|one| one.ident.to_string());
            let name = name.unwrap_or_default();
            let closure = self
                .scope
                .iter()
                .rev()
                .find(|binding| binding.name == name)
                .is_some_and(|binding: &Binding| matches!(binding.origin, Origin::Closure));
            let kind = before.filter(|one| one.starts_with(char::is_uppercase));
            let kind = match kind.as_deref() {
                Some("Self") => self.owner.clone(),
                Some(_) | None => kind,
            };
            if closure {
                for place in self.places {
                    if let Key::Closure {
                        file,
                        function,
                        closure,
                        number,
                        method,
                    } = &place.key
                        && *file == self.file
                        && *function == self.function
                        && *closure == name
                        && let Some(expr) = call.args.iter().nth(*number)
                    {
                        let called = method.as_ref().map(|method| call_of(expr, method));
                        let expr = called.as_ref().unwrap_or(expr);
                        self.becomes(expr, &place.path, &place.template, &place.element);
                    }
                }
            } else {
                self.call(&name, kind.as_deref(), kind.is_some(), call.args.iter());
            }
        }
        visit::visit_expr_call(self, call);
    }

    fn visit_expr_struct(&mut self, one: &'ast syn::ExprStruct) {
        let owner = one.path.segments.last().map(|last| last.ident.to_string());
        let owner = match owner.as_deref() {
            Some("Self") => self.owner.clone(),
            Some(_) | None => owner,
        };
        for field in &one.fields {
            if let syn::Member::Named(name) = &field.member {
                self.fill(owner.as_deref(), &name.to_string(), &field.expr);
            }
        }
        visit::visit_expr_struct(self, one);
    }

    fn visit_expr_assign(&mut self, one: &'ast syn::ExprAssign) {
        if let Expr::Field(field) = &*one.left
            && let syn::Member::Named(name) = &field.member
        {
            self.fill(None, &name.to_string(), &one.right);
        }
        visit::visit_expr_assign(self, one);
    }

    fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
        self.html(&text.value(), false, &[]);
    }

    fn visit_macro(&mut self, one: &'ast syn::Macro) {
        const FORMATS: [&str; 4] = ["format", "write", "writeln", "format_args"];
        let name = one.path.segments.last().map(|last| last.ident.to_string());
        let is_format = name.is_some_and(|name| FORMATS.contains(&name.as_str()));
        let Some(all) = listed(one.tokens.clone()) else {
            if one.tokens.to_string().contains("testid") {
                self.unread = Some(format!(
                    "{}: a macro with a test id in it cannot be read",
                    self.file
                ));
            }
            return;
        };
        let format = is_format.then(|| format_of(one)).flatten();
        if let Some((format, arguments)) = &format {
            self.html(format, true, arguments);
        }
        for expr in &all {
            // The format string has been read, as one.
            if format.is_some() && matches!(expr, Expr::Lit(_)) {
                continue;
            }
            // What was parsed here lives here only; the walk keeps copies.
            Walk::visit_expr(self, expr);
        }
    }
}

/// `expr.method()`
fn call_of(expr: &Expr, method: &str) -> Expr {
    Expr::MethodCall(syn::ExprMethodCall {
        attrs: Vec::new(),
        receiver: Box::new(expr.clone()),
        dot_token: syn::token::Dot::default(),
        method: syn::Ident::new(method, expr.span()),
        turbofish: None,
        paren_token: syn::token::Paren::default(),
        args: syn::punctuated::Punctuated::new(),
    })
}

fn is_text(expr: &Expr, wanted: &str) -> bool {
    match expr {
        Expr::Lit(one) => match &one.lit {
            Lit::Str(text) => text.value() == wanted,
            _ => false,
        },
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The ids in these files, with what gets them.
    fn ids(files: &[(&str, &str)]) -> Vec<(String, String)> {
        let mut sources = Sources::default();
        for (file, text) in files {
            assert_eq!(sources.add(file, text), Ok(()));
        }
        let found = read(&sources).unwrap_or_default().into_iter();
        found.map(|one| (one.id, one.element)).collect()
    }

    fn pairs(wanted: &[(&str, &str)]) -> Vec<(String, String)> {
        let wanted = wanted.iter();
        wanted
            .map(|(id, element)| ((*id).to_owned(), (*element).to_owned()))
            .collect()
    }

    #[test]
    fn an_id_is_followed_to_where_it_is_written() {
        let component = "pub struct Row { pub testid: &'static str }
            pub fn row(row: Row) -> View { el(\"dd\").test(row.testid).into() }
            pub fn text(testid: Option<&'static str>) -> View { el(\"p\").maybe(\"data-testid\", testid) }";
        let screen = "mod ids { pub const TOLD: &str = \"told\"; }
            fn view(late: bool) {
                for (name, testid) in [(1, \"one\"), (2, \"two\")] { row(Row { testid }); }
                text(Some(ids::TOLD));
                text(None);
                let one = |testid| text(Some(testid));
                one(if late { \"late\" } else { \"early\" });
            }";
        assert_eq!(
            ids(&[("src/a.rs", component), ("src/b.rs", screen)]),
            pairs(&[
                ("early", "p"),
                ("late", "p"),
                ("one", "dd"),
                ("told", "p"),
                ("two", "dd")
            ])
        );
    }

    #[test]
    fn an_id_is_put_together_from_an_enum() {
        let text = "impl Kind { pub fn name(self) -> &'static str {
                match self { Self::Near => \"near\", Self::Far => \"far\" } } }
            fn testid(prefix: &str, kind: Kind) -> String { [prefix, kind.name()].concat() }
            fn view(kind: Kind) {
                el(\"a\").own_attr(\"data-testid\", testid(\"way-\", kind));
                el(\"b\").own_attr(\"data-testid\", format!(\"not-{}\", Kind::Far.name()));
            }";
        assert_eq!(
            ids(&[("src/a.rs", text)]),
            pairs(&[("not-far", "b"), ("way-far", "a"), ("way-near", "a")])
        );
    }

    #[test]
    fn html_that_is_written_as_text_is_read_as_well() {
        let text = "impl Page { fn button(&mut self, test_id: &str) {
                write!(self.out, \"<button data-testid=\\\"{test_id}\\\">\"); } }
            fn page(mut page: Page) { page.button(\"send\"); out.push_str(\"<p data-testid=\\\"said\\\">\"); }";
        assert_eq!(
            ids(&[("crates/api/src/site/a.rs", text)]),
            pairs(&[("said", "p"), ("send", "button")])
        );
    }

    #[test]
    fn what_cannot_be_read_is_seen() {
        let text = "fn view(n: Count) { el(\"p\").own_attr(\"data-testid\", format!(\"n-{}\", n.make())); }";
        assert_eq!(ids(&[("src/a.rs", text)]), pairs(&[("n-…", "p")]));
    }
}
