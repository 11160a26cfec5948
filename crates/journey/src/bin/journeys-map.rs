//! Prints `docs/journeys.md`.
use std::io::Write;

fn main() -> std::io::Result<()> {
    std::io::stdout()
        .lock()
        .write_all(regain_journey::mermaid().as_bytes())
}
