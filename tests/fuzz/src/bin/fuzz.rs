//! The fuzzer. Which target it runs is in the environment, because its arguments are those of libFuzzer.

#![no_main]

use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use regain_fuzz::Target;

/// The name of a target.
const VARIABLE: &str = "REGAIN_FUZZ_TARGET";

static TARGET: OnceLock<Target> = OnceLock::new();

fn chosen() -> Target {
    let name = std::env::var(VARIABLE).unwrap_or_default();
    let target = Target::named(&name);
    target.unwrap_or_else(|| panic!("{VARIABLE} names no target: `{name}`"))
}

fuzz_target!(|bytes: &[u8]| {
    (TARGET.get_or_init(chosen).run)(bytes);
});
