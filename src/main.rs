//! The app. What it does is in the library, so that tests can reach it.

fn main() {
    regain::start();
}
