//! What a browser is served: the built app, the pages around it, and the
//! headers on every answer.

pub mod files;
pub mod headers;
pub mod not_found;
pub mod plain_case;
pub mod shell;
pub mod well_known;
