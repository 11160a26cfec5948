//! How much is taken. No source fixes these numbers; each says why it is what it is.

use crate::tus::Refusal;

/// Bytes of one file: 20 MB, counted the larger way. A photograph of a phone has 2 to 12.
pub const FILE_BYTES: u64 = 20 * 1024 * 1024;

/// Files of one case: the two sides of a few documents.
pub const FILES: u32 = 10;

/// Bytes of all files of one case as they are uploaded, those in progress counted whole.
pub const CASE_BYTES: u64 = 100 * 1024 * 1024;

/// Bytes of the body of one `PATCH`. The server of HTTP holds one in memory, so this bounds what a request costs; a file
/// takes three of them.
pub const CHUNK_BYTES: u64 = 8 * 1024 * 1024;

/// Bytes that a `PATCH` has at least, unless it brings the end of the file. Without it a file could be made of twenty
/// million objects.
pub const MIN_CHUNK_BYTES: u64 = 64 * 1024;

/// What a case has already: files that are kept and uploads in progress alike, each with the length it was announced with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// How many.
    pub files: u32,
    /// Their announced bytes together.
    pub bytes: u64,
}

impl Usage {
    /// Whether one more of `length` bytes fits, and what there is then. Call it in the transaction that adds the row of the
    /// upload, with what that transaction reads.
    ///
    /// # Errors
    /// [`Refusal::TooManyFiles`], [`Refusal::CaseFull`], or, as in [`crate::tus::Creation::read`], [`Refusal::Empty`] and
    /// [`Refusal::TooLarge`].
    pub const fn admit(self, length: u64) -> Result<Self, Refusal> {
        if length == 0 {
            return Err(Refusal::Empty);
        }
        if length > FILE_BYTES {
            return Err(Refusal::TooLarge);
        }
        if self.files >= FILES {
            return Err(Refusal::TooManyFiles);
        }
        let bytes = self.bytes.saturating_add(length);
        if bytes > CASE_BYTES {
            return Err(Refusal::CaseFull);
        }
        Ok(Self {
            files: self.files + 1,
            bytes,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_ten_thousand_small_files_ten_are_taken() {
        let mut usage = Usage::default();
        let mut taken = 0;
        for _ in 0..10_000 {
            match usage.admit(1) {
                Ok(more) => {
                    usage = more;
                    taken += 1;
                }
                Err(refusal) => assert_eq!(refusal, Refusal::TooManyFiles),
            }
        }
        assert_eq!((taken, usage.files, usage.bytes), (10, FILES, 10));
    }

    #[test]
    fn a_case_takes_five_of_the_largest_files() {
        let mut usage = Usage::default();
        for _ in 0..5 {
            usage = usage.admit(FILE_BYTES).unwrap();
        }
        assert_eq!(usage.admit(1), Err(Refusal::CaseFull));
        assert_eq!(usage.admit(u64::MAX), Err(Refusal::TooLarge));
        assert_eq!(Usage::default().admit(0), Err(Refusal::Empty));
    }
}
