//! Everything around the API: the app's files and pages, the headers, mail,
//! the sandbox.

mod files;
mod headers;
mod mail;
mod plain_case;
mod reports;
mod sandbox;
mod smtp_server;
mod support;
