//! What pictures cost in memory. It is one test in a program of its own, because it measures the whole of that.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

#[path = "evidence/corpus.rs"]
#[expect(dead_code, reason = "the other tests use more of it")]
mod corpus;

use peak_alloc::PeakAlloc;
use regain_evidence::Picture;
use regain_evidence::picture::{KEPT_SIDE, MAX_MEMORY_BYTES, Refused};

#[global_allocator]
static MEMORY: PeakAlloc = PeakAlloc;

/// Reads it, and says how many bytes more than before were in use at most.
fn read(bytes: &[u8]) -> (Result<Picture, Refused>, usize) {
    MEMORY.reset_peak_usage();
    let before = MEMORY.current_usage();
    let picture = Picture::read(bytes);
    (picture, MEMORY.peak_usage() - before)
}

#[test]
fn a_picture_never_takes_more_memory_than_it_may() {
    // Whoever is refused costs little more than the bytes that were sent.
    for (name, bytes, reason) in corpus::hostile() {
        let (picture, took) = read(&bytes);
        assert_eq!(picture.err(), Some(reason), "{name}");
        assert!(took < 2 * bytes.len() + (4 << 20), "{name}: {took}");
    }
    // Profiles and texts that would become 64 MB each are not unpacked.
    let bomb = corpus::zlib(std::iter::repeat_n(vec![0; 1 << 20], 64));
    let chunks = [b"zTXt", b"iCCP"]
        .map(|kind| corpus::png_chunk(kind, &[b"name\0\0".as_slice(), &bomb].concat()));
    let (picture, took) = read(&corpus::png_with(&corpus::png(&corpus::corners()), &chunks));
    assert!(picture.is_ok() && took < 8 << 20, "{took}");
    // Nor is what stands behind the last pixel.
    let (_, took) = read(&corpus::png_of(8, 8, 8, &bomb));
    assert!(took < 8 << 20, "{took}");
    // The dearest kind: all coefficients are kept until the last scan.
    let (picture, took) = read(&corpus::progressive(8192, 6400, 4));
    assert_eq!(picture.unwrap().width(), KEPT_SIDE);
    assert!(took < MAX_MEMORY_BYTES, "{took}");
    assert!(
        took > MAX_MEMORY_BYTES / 4,
        "{took}: the limit says too much"
    );
    // The largest PNG.
    let row = std::iter::repeat_n(vec![0; 8192 * 3 + 1], 6400);
    let (picture, took) = read(&corpus::png_of(8192, 6400, 8, &corpus::zlib(row)));
    assert!(picture.is_ok() && took < MAX_MEMORY_BYTES, "{took}");
}
