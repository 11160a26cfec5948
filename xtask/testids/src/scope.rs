//! What names mean at a place in the sources.

use syn::{Expr, GenericArgument, Pat, PathArguments, Type};

use crate::value::Key;

/// What a name stands for.
#[derive(Clone)]
pub(crate) enum Origin {
    /// Something that is given from elsewhere.
    Given(Key, Vec<usize>),
    /// What an expression is, or a part of it.
    Is(Box<Expr>, Vec<usize>),
    /// One of the things that an expression holds, or a part of one.
    OneOf(Box<Expr>, Vec<usize>),
    /// A closure.
    Closure,
    /// Something that nothing is known of.
    Unknown,
}

impl Origin {
    fn part(&self, number: usize) -> Self {
        let longer = |path: &Vec<usize>| {
            let mut path = path.clone();
            path.push(number);
            path
        };
        match self {
            Self::Given(key, path) => Self::Given(key.clone(), longer(path)),
            Self::Is(expr, path) => Self::Is(expr.clone(), longer(path)),
            Self::OneOf(expr, path) => Self::OneOf(expr.clone(), longer(path)),
            Self::Closure | Self::Unknown => Self::Unknown,
        }
    }
}

/// A name and what it stands for.
#[derive(Clone)]
pub(crate) struct Binding {
    pub(crate) name: String,
    pub(crate) origin: Origin,
    /// The struct it is, where that is written down.
    pub(crate) kind: Option<String>,
    /// How many names were known to what it stands for.
    pub(crate) known: usize,
}

/// The names, the newest last.
pub(crate) type Scope = Vec<Binding>;

/// Adds the names of a pattern.
pub(crate) fn bind(scope: &mut Scope, pattern: &Pat, origin: &Origin, known: usize) {
    bind_as(scope, pattern, origin, None, known);
}

/// Adds what is given to a function.
pub(crate) fn bind_parameter(
    scope: &mut Scope,
    (pattern, kind): (&Pat, &Type),
    origin: &Origin,
    known: usize,
) {
    bind_as(scope, pattern, origin, kind_of(kind), known);
}

fn bind_as(scope: &mut Scope, pattern: &Pat, origin: &Origin, kind: Option<String>, known: usize) {
    match pattern {
        Pat::Ident(one) => scope.push(Binding {
            name: one.ident.to_string(),
            origin: origin.clone(),
            kind,
            known,
        }),
        Pat::Type(one) => bind_as(scope, &one.pat, origin, kind_of(&one.ty), known),
        Pat::Reference(one) => bind_as(scope, &one.pat, origin, kind, known),
        Pat::Paren(one) => bind_as(scope, &one.pat, origin, kind, known),
        Pat::Tuple(one) => {
            for (number, part) in one.elems.iter().enumerate() {
                bind(scope, part, &origin.part(number), known);
            }
        }
        // `Some(x)` is about what is in it.
        Pat::TupleStruct(one) => {
            for part in &one.elems {
                bind(scope, part, origin, known);
            }
        }
        Pat::Struct(one) => {
            let owner = one.path.segments.last().map(|last| last.ident.to_string());
            for field in &one.fields {
                let origin = match &field.member {
                    syn::Member::Named(name) => Origin::Given(
                        Key::Field {
                            owner: owner.clone(),
                            name: name.to_string(),
                        },
                        Vec::new(),
                    ),
                    syn::Member::Unnamed(_) => Origin::Unknown,
                };
                bind(scope, &field.pat, &origin, known);
            }
        }
        Pat::Or(one) => {
            if let Some(first) = one.cases.first() {
                bind_as(scope, first, origin, kind, known);
            }
        }
        // They name nothing that could be a test id.
        _ => {}
    }
}

/// The name of the struct that a type is or holds, behind references.
pub(crate) fn kind_of(kind: &Type) -> Option<String> {
    const HOLDERS: [&str; 3] = ["Vec", "Option", "Box"];
    match kind {
        Type::Reference(one) => kind_of(&one.elem),
        Type::Slice(one) => kind_of(&one.elem),
        Type::Array(one) => kind_of(&one.elem),
        Type::Path(one) => {
            let last = one.path.segments.last()?;
            let name = last.ident.to_string();
            match &last.arguments {
                PathArguments::AngleBracketed(held) if HOLDERS.contains(&name.as_str()) => {
                    match held.args.first() {
                        Some(GenericArgument::Type(inner)) => kind_of(inner),
                        Some(_) | None => Some(name),
                    }
                }
                PathArguments::AngleBracketed(_)
                | PathArguments::None
                | PathArguments::Parenthesized(_) => Some(name),
            }
        }
        _ => None,
    }
}
