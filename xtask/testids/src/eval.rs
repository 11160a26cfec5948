//! What an expression can be.

use proc_macro2::TokenStream;
use syn::{
    Block, Expr, ExprCall, ExprMethodCall, Lit, Macro, Member, Pat, Stmt, Token,
    parse::Parser as _, punctuated::Punctuated,
};

use crate::html::Piece;
use crate::scope::{Binding, Origin, bind, bind_parameter};
use crate::sources::Sources;
use crate::value::{Key, Template, Value, joined};

/// What is asked of the sources at one place.
#[derive(Clone, Copy)]
pub(crate) struct Asking<'a> {
    pub(crate) sources: &'a Sources,
    pub(crate) file: &'a str,
    pub(crate) owner: Option<&'a str>,
    /// How much further to go: the sources may go round in circles.
    pub(crate) patience: usize,
}

/// Methods that change the type and not the text.
const SAME: [&str; 11] = [
    "to_owned",
    "into",
    "to_string",
    "clone",
    "cloned",
    "copied",
    "as_str",
    "as_ref",
    "as_deref",
    "iter",
    "into_iter",
];

impl Asking<'_> {
    /// What an expression can be, or the part of it that `path` leads to.
    pub(crate) fn values(self, expr: &Expr, path: &[usize], scope: &[Binding]) -> Vec<Value> {
        let Some(patience) = self.patience.checked_sub(1) else {
            return vec![Value::hole()];
        };
        let this = Self { patience, ..self };
        match expr {
            Expr::Paren(one) => this.values(&one.expr, path, scope),
            Expr::Group(one) => this.values(&one.expr, path, scope),
            Expr::Reference(one) => this.values(&one.expr, path, scope),
            Expr::Unary(one) => this.values(&one.expr, path, scope),
            Expr::Try(one) => this.values(&one.expr, path, scope),
            Expr::Lit(one) => match &one.lit {
                Lit::Str(text) if path.is_empty() => vec![Value::Text(text.value())],
                _ => vec![Value::hole()],
            },
            Expr::Tuple(one) => match path.split_first() {
                Some((number, rest)) => one
                    .elems
                    .get(*number)
                    .map_or_else(Vec::new, |part| this.values(part, rest, scope)),
                None => vec![Value::hole()],
            },
            Expr::Path(one) => this.named(&one.path, path, scope),
            Expr::Field(one) => match &one.member {
                Member::Named(name) => {
                    let key = Key::Field {
                        owner: this.kind_of(&one.base, scope),
                        name: name.to_string(),
                    };
                    vec![Value::Given(key, path.to_vec(), Template::slot())]
                }
                Member::Unnamed(number) => {
                    let mut longer = vec![usize::try_from(number.index).unwrap_or(usize::MAX)];
                    longer.extend(path);
                    this.values(&one.base, &longer, scope)
                }
            },
            Expr::If(one) => {
                let mut all = this.of_block(&one.then_branch, path, scope);
                if let Some((_, other)) = &one.else_branch {
                    all.extend(this.values(other, path, scope));
                }
                all
            }
            Expr::Match(one) => one
                .arms
                .iter()
                .flat_map(|arm| {
                    let mut inner = scope.to_vec();
                    let origin = Origin::Is(one.expr.clone(), Vec::new());
                    bind(&mut inner, &arm.pat, &origin, scope.len());
                    this.values(&arm.body, path, &inner)
                })
                .collect(),
            Expr::Block(one) => this.of_block(&one.block, path, scope),
            Expr::Call(one) => this.of_call(one, path, scope),
            Expr::MethodCall(one) => this.of_method(one, path, scope),
            Expr::Macro(one) => this.of_macro(&one.mac, scope),
            Expr::Closure(one) => {
                let mut inner = scope.to_vec();
                for parameter in &one.inputs {
                    bind(&mut inner, parameter, &Origin::Unknown, scope.len());
                }
                this.values(&one.body, path, &inner)
            }
            // Whoever leaves gives nothing.
            Expr::Return(_) | Expr::Continue(_) | Expr::Break(_) => Vec::new(),
            _ => vec![Value::hole()],
        }
    }

    /// What the things are that an expression holds.
    pub(crate) fn each(self, expr: &Expr, path: &[usize], scope: &[Binding]) -> Vec<Value> {
        let Some(patience) = self.patience.checked_sub(1) else {
            return vec![Value::hole()];
        };
        let this = Self { patience, ..self };
        match expr {
            Expr::Array(one) => one
                .elems
                .iter()
                .flat_map(|part| this.values(part, path, scope))
                .collect(),
            Expr::Reference(one) => this.each(&one.expr, path, scope),
            Expr::Paren(one) => this.each(&one.expr, path, scope),
            Expr::MethodCall(one) if SAME.contains(&one.method.to_string().as_str()) => {
                this.each(&one.receiver, path, scope)
            }
            Expr::Macro(one) => match listed(one.mac.tokens.clone()) {
                Some(all) => all
                    .iter()
                    .flat_map(|part| this.values(part, path, scope))
                    .collect(),
                None => vec![Value::hole()],
            },
            Expr::Path(one) => {
                let name = one.path.get_ident().map(ToString::to_string);
                let known = scope
                    .iter()
                    .rev()
                    .find(|binding| Some(&binding.name) == name.as_ref());
                match (known, &one.path.segments.last()) {
                    (
                        Some(Binding {
                            origin: Origin::Is(expr, before),
                            known,
                            ..
                        }),
                        _,
                    ) if before.is_empty() => this.each(expr, path, &scope[..*known]),
                    (Some(_), _) => this.values(expr, path, scope),
                    (None, Some(last)) => this
                        .sources
                        .constant(self.file, &one.path, &last.ident.to_string())
                        .map_or_else(|| vec![Value::hole()], |value| this.each(value, path, &[])),
                    (None, None) => vec![Value::hole()],
                }
            }
            // What may be there is in an option: `map` goes over both.
            _ => this.values(expr, path, scope),
        }
    }

    fn named(self, name: &syn::Path, path: &[usize], scope: &[Binding]) -> Vec<Value> {
        let Some(last) = name.segments.last().map(|last| last.ident.to_string()) else {
            return vec![Value::hole()];
        };
        if name.segments.len() == 1
            && let Some(binding) = scope.iter().rev().find(|binding| binding.name == last)
        {
            let whole = |before: &Vec<usize>| [before.as_slice(), path].concat();
            return match &binding.origin {
                Origin::Given(key, before) => {
                    vec![Value::Given(key.clone(), whole(before), Template::slot())]
                }
                Origin::Is(expr, before) => {
                    self.values(expr, &whole(before), &scope[..binding.known])
                }
                Origin::OneOf(expr, before) => {
                    self.each(expr, &whole(before), &scope[..binding.known])
                }
                Origin::Closure | Origin::Unknown => vec![Value::hole()],
            };
        }
        if last == "None" {
            return Vec::new();
        }
        match self.sources.constant(self.file, name, &last) {
            Some(value) => self.values(value, path, &[]),
            None => vec![Value::hole()],
        }
    }

    /// The struct that an expression is, where that is written down.
    fn kind_of(self, expr: &Expr, scope: &[Binding]) -> Option<String> {
        match expr {
            Expr::Path(one) => {
                let name = one.path.get_ident()?.to_string();
                if name == "self" {
                    return self.owner.map(str::to_owned);
                }
                self.variant(expr, scope).map(|(kind, _)| kind)
            }
            Expr::Reference(one) => self.kind_of(&one.expr, scope),
            Expr::Paren(one) => self.kind_of(&one.expr, scope),
            _ => None,
        }
    }

    fn of_block(self, block: &Block, path: &[usize], scope: &[Binding]) -> Vec<Value> {
        let mut scope = scope.to_vec();
        for statement in &block.stmts {
            if let Stmt::Local(local) = statement
                && let Some(init) = &local.init
            {
                let origin = Origin::Is(init.expr.clone(), Vec::new());
                let known = scope.len();
                bind(&mut scope, &local.pat, &origin, known);
            }
        }
        match block.stmts.last() {
            Some(Stmt::Expr(expr, None)) => self.values(expr, path, &scope),
            Some(Stmt::Macro(one)) if one.semi_token.is_none() => self.of_macro(&one.mac, &scope),
            // It ends with a statement: nothing is given.
            Some(_) | None => Vec::new(),
        }
    }

    fn of_call(self, call: &ExprCall, path: &[usize], scope: &[Binding]) -> Vec<Value> {
        let Expr::Path(function) = &*call.func else {
            return vec![Value::hole()];
        };
        let segments = &function.path.segments;
        let Some(last) = segments.last().map(|last| last.ident.to_string()) else {
            return vec![Value::hole()];
        };
        let wraps = ["Some", "Ok", "from", "Borrowed", "Owned"];
        if wraps.contains(&last.as_str()) {
            return call
                .args
                .first()
                .map_or_else(Vec::new, |inner| self.values(inner, path, scope));
        }
        // What a function is given to call is asked for where it is given.
        let given = scope.iter().rev().find(|binding| binding.name == last);
        if let Some(Origin::Given(key, before)) = given.map(|binding| &binding.origin) {
            let whole = [before.as_slice(), path].concat();
            return vec![Value::Given(key.clone(), whole, Template::slot())];
        }
        let Some(function) = self.sources.function(self.file, &last) else {
            return vec![Value::hole()];
        };
        let mut inner = scope.to_vec();
        for (parameter, given) in function.parameters().zip(&call.args) {
            let origin = Origin::Is(Box::new(given.clone()), Vec::new());
            bind_parameter(&mut inner, parameter, &origin, scope.len());
        }
        self.of_block(&function.block, path, &inner)
    }

    fn of_method(self, call: &ExprMethodCall, path: &[usize], scope: &[Binding]) -> Vec<Value> {
        let method = call.method.to_string();
        if SAME.contains(&method.as_str()) {
            return self.values(&call.receiver, path, scope);
        }
        if method == "concat"
            && let Expr::Array(parts) = &*call.receiver
        {
            let parts = parts.elems.iter();
            return joined(parts.map(|part| self.values(part, &[], scope)).collect());
        }
        // Which variant a closure is given is asked for where it is called.
        if call.args.is_empty()
            && let Expr::Path(name) = &*call.receiver
            && let Some(binding) = scope
                .iter()
                .rev()
                .find(|binding| name.path.is_ident(&binding.name))
            && let Origin::Given(key @ Key::Closure { .. }, before) = &binding.origin
            && before.is_empty()
        {
            let key = key.clone().then(&method);
            return vec![Value::Given(key, Vec::new(), Template::slot())];
        }
        if call.args.is_empty()
            && let Some((owner, variant)) = self.variant(&call.receiver, scope)
            && let Some(function) = self.sources.method(&owner, &method)
        {
            return self.of_variant(&function.block, variant.as_deref());
        }
        vec![Value::hole()]
    }

    /// The enum of an expression, and which variant it is where that is known.
    fn variant(self, expr: &Expr, scope: &[Binding]) -> Option<(String, Option<String>)> {
        let this = Self {
            patience: self.patience.checked_sub(1)?,
            ..self
        };
        match expr {
            Expr::Path(one) => {
                let mut names = one.path.segments.iter().rev();
                let last = names.next()?.ident.to_string();
                if let Some(owner) = names.next() {
                    let variant = (last != "ALL").then_some(last);
                    return Some((owner.ident.to_string(), variant));
                }
                let binding = scope.iter().rev().find(|binding| binding.name == last)?;
                let known = &scope[..binding.known];
                let origin = match &binding.origin {
                    Origin::Is(expr, path) | Origin::OneOf(expr, path) if path.is_empty() => {
                        this.variant(expr, known)
                    }
                    Origin::Is(..)
                    | Origin::OneOf(..)
                    | Origin::Given(..)
                    | Origin::Closure
                    | Origin::Unknown => None,
                };
                origin.or_else(|| Some((binding.kind.clone()?, None)))
            }
            Expr::MethodCall(one) if SAME.contains(&one.method.to_string().as_str()) => {
                this.variant(&one.receiver, scope)
            }
            Expr::Paren(one) => this.variant(&one.expr, scope),
            Expr::Reference(one) => this.variant(&one.expr, scope),
            Expr::Unary(one) => this.variant(&one.expr, scope),
            _ => None,
        }
    }

    /// What a function that matches on its enum says of a variant, or of all.
    fn of_variant(self, block: &Block, variant: Option<&str>) -> Vec<Value> {
        let Some(Stmt::Expr(Expr::Match(one), None)) = block.stmts.last() else {
            return vec![Value::hole()];
        };
        one.arms
            .iter()
            .filter(|arm| variant.is_none_or(|variant| names(&arm.pat, variant)))
            .flat_map(|arm| self.values(&arm.body, &[], &[]))
            .collect()
    }

    fn of_macro(self, one: &Macro, scope: &[Binding]) -> Vec<Value> {
        let name = one.path.segments.last().map(|last| last.ident.to_string());
        if name.as_deref() != Some("format") {
            return vec![Value::hole()];
        }
        let Some((format, arguments)) = format_of(one) else {
            return vec![Value::hole()];
        };
        // As if it were all of an attribute.
        let html = format!("<x data-testid=\"{format}\">");
        let pieces = crate::html::marked(&html, true);
        let pieces = pieces.first().map_or(&[][..], |one| &one.id);
        self.of_pieces(pieces, &arguments, scope)
    }

    /// What a format string makes of its arguments.
    pub(crate) fn of_pieces(
        self,
        pieces: &[Piece],
        arguments: &[Expr],
        scope: &[Binding],
    ) -> Vec<Value> {
        let parts = pieces.iter().map(|piece| match piece {
            Piece::Text(text) => vec![Value::text(text)],
            Piece::Numbered(number) => arguments.get(*number).map_or_else(
                || vec![Value::hole()],
                |argument| self.values(argument, &[], scope),
            ),
            Piece::Named(name) => {
                let given = arguments.iter().find_map(|argument| match argument {
                    Expr::Assign(one) => match &*one.left {
                        Expr::Path(left) if left.path.is_ident(name) => Some(&*one.right),
                        _ => None,
                    },
                    _ => None,
                });
                match (given, syn::parse_str::<syn::Path>(name)) {
                    (Some(given), _) => self.values(given, &[], scope),
                    (None, Ok(path)) => self.named(&path, &[], scope),
                    (None, Err(_)) => vec![Value::hole()],
                }
            }
        });
        joined(parts.collect())
    }
}

/// Whether a pattern names that variant.
fn names(pattern: &Pat, variant: &str) -> bool {
    let path = match pattern {
        Pat::Path(one) => &one.path,
        Pat::Or(one) => return one.cases.iter().any(|case| names(case, variant)),
        _ => return false,
    };
    path.segments
        .last()
        .is_some_and(|last| last.ident == variant)
}

/// What stands in a macro, where it is a list of expressions.
pub(crate) fn listed(tokens: TokenStream) -> Option<Vec<Expr>> {
    Punctuated::<Expr, Token![,]>::parse_terminated
        .parse2(tokens)
        .ok()
        .map(|all| all.into_iter().collect())
}

/// The format string of a macro, and what comes after it.
pub(crate) fn format_of(one: &Macro) -> Option<(String, Vec<Expr>)> {
    let all = listed(one.tokens.clone())?;
    let (place, format) = all
        .iter()
        .enumerate()
        .find_map(|(place, expr)| match expr {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some((place, text.value())),
                _ => None,
            },
            _ => None,
        })?;
    Some((format, all.into_iter().skip(place + 1).collect()))
}
