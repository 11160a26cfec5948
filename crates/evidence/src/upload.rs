//! An upload in progress.

use std::time::SystemTime;

use crate::id::FileId;
use crate::limits::{CHUNK_BYTES, MIN_CHUNK_BYTES};
use crate::tus::Refusal;

/// What is to be remembered of an upload: its row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Upload {
    /// Its name, and that of the file that becomes of it.
    pub file: FileId,
    /// The bytes it was announced with, which [`crate::Usage::admit`] took.
    pub length: u64,
    /// From when on it is refused, and its parts are deleted; see [`crate::retention::upload_expires`].
    pub expires_at: SystemTime,
}

/// How far an upload has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partial {
    length: u64,
    offset: u64,
}

impl Partial {
    /// What the parts that are there make of an upload: as far as they follow one another from the start, each by its offset
    /// and length.
    #[must_use]
    pub fn from_parts(length: u64, parts: &mut [(u64, u64)]) -> Self {
        parts.sort_unstable();
        let offset = parts.iter().fold(0, |end, (start, bytes)| {
            if *start == end {
                end.saturating_add(*bytes)
            } else {
                end
            }
        });
        Self {
            length,
            offset: offset.min(length),
        }
    }

    /// An upload that is all there.
    #[must_use]
    pub const fn whole(length: u64) -> Self {
        Self {
            length,
            offset: length,
        }
    }

    /// The bytes that are there, and where the next `PATCH` begins.
    #[must_use]
    pub const fn offset(self) -> u64 {
        self.offset
    }

    /// Whether all bytes are there.
    #[must_use]
    pub const fn is_complete(self) -> bool {
        self.offset == self.length
    }

    /// What becomes of it with `bytes` more at `offset`.
    ///
    /// # Errors
    /// [`Refusal::Offset`], [`Refusal::BeyondLength`], [`Refusal::ChunkTooLarge`] or [`Refusal::ChunkTooSmall`].
    pub const fn append(self, offset: u64, bytes: u64) -> Result<Self, Refusal> {
        if offset != self.offset {
            return Err(Refusal::Offset);
        }
        if bytes > CHUNK_BYTES {
            return Err(Refusal::ChunkTooLarge);
        }
        let left = self.length - self.offset;
        if bytes > left {
            return Err(Refusal::BeyondLength);
        }
        if bytes < MIN_CHUNK_BYTES && bytes < left {
            return Err(Refusal::ChunkTooSmall);
        }
        Ok(Self {
            length: self.length,
            offset: self.offset + bytes,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::FILE_BYTES;
    use proptest::prelude::*;

    #[test]
    fn it_goes_on_where_it_ends_and_nowhere_else() {
        let start = Partial::from_parts(FILE_BYTES, &mut []);
        assert_eq!(start.offset(), 0);
        assert_eq!(start.append(1, CHUNK_BYTES), Err(Refusal::Offset));
        assert_eq!(
            start.append(0, CHUNK_BYTES + 1),
            Err(Refusal::ChunkTooLarge)
        );
        assert_eq!(
            start.append(0, MIN_CHUNK_BYTES - 1),
            Err(Refusal::ChunkTooSmall)
        );
        assert_eq!(start.append(0, 0), Err(Refusal::ChunkTooSmall));
        let more = start.append(0, CHUNK_BYTES).unwrap();
        assert_eq!(more.offset(), CHUNK_BYTES);
        assert_eq!(more.append(0, CHUNK_BYTES), Err(Refusal::Offset));
    }

    #[test]
    fn the_last_part_may_be_small_and_ends_it() {
        let length = MIN_CHUNK_BYTES + 1;
        let partial = Partial::from_parts(length, &mut [(0, MIN_CHUNK_BYTES)]);
        assert!(!partial.is_complete());
        assert_eq!(
            partial.append(MIN_CHUNK_BYTES, 2),
            Err(Refusal::BeyondLength)
        );
        let whole = partial.append(MIN_CHUNK_BYTES, 1).unwrap();
        assert!(whole.is_complete());
        assert_eq!(whole.append(length, 1), Err(Refusal::BeyondLength));
    }

    #[test]
    fn a_gap_ends_what_counts() {
        let mut parts = [(20, 5), (0, 10), (10, 5), (17, 3)];
        assert_eq!(Partial::from_parts(100, &mut parts).offset(), 15);
    }

    proptest! {
        #[test]
        fn it_is_never_longer_than_announced(
            length in 1..=FILE_BYTES,
            patches in proptest::collection::vec((0..=FILE_BYTES, 0..=CHUNK_BYTES + 1, any::<bool>()), 0..40),
        ) {
            let mut partial = Partial::from_parts(length, &mut []);
            let mut parts = Vec::new();
            for (offset, bytes, fitting) in patches {
                let offset = if fitting { partial.offset() } else { offset };
                if let Ok(more) = partial.append(offset, bytes) {
                    prop_assert_eq!(more.offset(), partial.offset() + bytes);
                    parts.push((offset, bytes));
                    partial = more;
                }
                prop_assert!(partial.offset() <= length);
                prop_assert_eq!(Partial::from_parts(length, &mut parts.clone()), partial);
            }
        }
    }
}
