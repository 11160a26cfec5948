//! The recovery app.
