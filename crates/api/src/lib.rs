//! The reference recovery API.
