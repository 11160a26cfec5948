//! Prints the OpenAPI document of what an identity system answers.
use std::io::Write;

fn main() -> std::io::Result<()> {
    let text = regain_contract::openapi::identity::document()
        .to_pretty_json()
        .map_err(std::io::Error::other)?;
    writeln!(std::io::stdout().lock(), "{text}")
}
