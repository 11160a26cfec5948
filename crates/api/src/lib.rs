//! The reference recovery API: who decides.
//!
//! [`app::router`] shows every route and layer. Handlers are thin: they read
//! a flow, ask [`flow`] what follows, and write it in one transaction. Time,
//! randomness, the database and delivery are passed in through [`Service`].

pub mod app;
pub mod audit;
pub mod brand;
mod calls;
pub mod cases;
pub mod clock;
pub mod config;
pub mod csp_reports;
pub mod delivery;
mod delivery_events;
mod device_label;
pub mod evidence;
pub mod experiments;
pub mod feedback;
pub mod figures;
pub mod flow;
mod http;
mod https;
pub mod identifier;
pub mod identity;
pub mod insights;
pub mod key_check;
pub mod keys;
pub mod languages;
pub mod limits;
mod links;
pub mod mail;
pub mod message;
mod notice;
pub mod otpauth;
pub mod outbox;
pub mod passkeys;
pub mod password;
pub mod places;
pub mod random;
pub mod reopen;
pub mod sandbox;
pub mod serve;
mod service;
pub mod signal;
pub mod site;
pub mod store;
pub mod support;
pub mod telemetry;
pub mod text_message;
mod throttle;
pub mod webhook;
pub mod work;
pub mod worker;

pub use service::{Service, Settings};
