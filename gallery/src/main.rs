//! The gallery. What it does is in the library, so that tests can reach it.

/// Constant in time and small: the standard allocator of this target is 8 kB of code.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

fn main() {
    regain_gallery::start();
}
