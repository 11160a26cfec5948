//! Pictures that are changed at random, from a number that is printed where something goes wrong.

use std::time::{Duration, Instant};

use regain_evidence::Picture;
use regain_evidence::picture::MAX_SIDE;

use crate::corpus;

/// Where the numbers come from: Marsaglia's xorshift.
struct Numbers(u64);

impl Numbers {
    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }
}

const INTERESTING: [u8; 9] = [0, 1, 0x7f, 0x80, 0xd8, 0xd9, 0xda, 0xc2, 0xff];

fn change(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], numbers: &mut Numbers) {
    for _ in 0..=numbers.below(6) {
        let at = numbers.below(bytes.len());
        match numbers.below(7) {
            0 => bytes[at] ^= 1 << numbers.below(8),
            1 => bytes[at] = INTERESTING[numbers.below(INTERESTING.len())],
            2 => bytes[at] = numbers.next() as u8,
            3 => bytes.truncate(at + 1),
            4 => {
                let end = (at + 1 + numbers.below(32)).min(bytes.len());
                let piece = bytes[at..end].to_vec();
                bytes.splice(at..at, piece);
            }
            5 => {
                let end = (at + numbers.below(16)).min(bytes.len() - 1);
                bytes.drain(at..end.max(at));
            }
            _ => {
                let other = &seeds[numbers.below(seeds.len())];
                let from = numbers.below(other.len());
                bytes.splice(at.., other[from..].iter().copied());
            }
        }
        if bytes.is_empty() {
            return;
        }
    }
}

/// Every round is repeatable on its own: its number is all that its change comes from.
#[test]
fn changed_pictures_are_read_or_refused_quickly() {
    const ROUNDS: u64 = 6_000;
    let picture = corpus::corners();
    let exif = corpus::exif(6);
    let seeds = [
        corpus::jpeg(&picture),
        corpus::jpeg_with_exif(&corpus::jpeg(&picture), &exif),
        corpus::progressive(48, 40, 6),
        corpus::png(&picture),
        corpus::png_with(&corpus::png(&picture), &[corpus::png_chunk(b"eXIf", &exif)]),
        corpus::webp(&picture),
        corpus::lossy_webp(),
        corpus::riff(&[
            (b"VP8X", &corpus::vp8x(0b1000, 64, 32)),
            (b"VP8L", corpus::vp8l(&corpus::webp(&picture))),
            (b"EXIF", &exif),
        ]),
    ];
    let mut taken = 0;
    for round in 1..=ROUNDS {
        let mut numbers = Numbers(round.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut bytes = seeds[numbers.below(seeds.len())].clone();
        change(&mut bytes, &seeds, &mut numbers);
        let start = Instant::now();
        let read = Picture::read(&bytes);
        let took = start.elapsed();
        assert!(took < Duration::from_secs(20), "round {round}: {took:?}");
        if let Ok(picture) = read {
            taken += 1;
            assert!(
                (1..=MAX_SIDE).contains(&picture.width())
                    && picture.jpeg().starts_with(&[0xff, 0xd8])
                    && picture.jpeg().ends_with(&[0xff, 0xd9]),
                "round {round}"
            );
        }
    }
    // Else the changes would be too coarse to get past the first check.
    assert!((ROUNDS / 100..ROUNDS).contains(&taken), "{taken} taken");
}
