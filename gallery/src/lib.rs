//! The gallery: every screen of the app in every state it can be in, one a page, drawn by the app itself.
//!
//! It is a page of its own in the sandbox, at `/sandbox/gallery/`, in a bundle of its own: the app of the public has nothing
//! of it. Which screen it draws stands behind the `#`; without one it lists them all. Nothing on it asks the API for
//! anything, and its clock stands still, so that it is the same each time it is looked at.
//!
//! Where to look:
//!
//! - [`examples`] says which there are. The journeys `matrix-…` look at each of them, so that what is there is tested.
//! - [`samples`] has the steps they are made of, which the tests of the components draw too.

mod every;
pub mod examples;
mod fields;
mod portraits;
pub mod samples;
mod shapes;
mod showing;

pub use showing::start;
