//! Where something is within its case.

use std::fmt;

use crate::id::FileId;

/// What an object of a case is. The kind is part of what is sealed, so no object can stand for one of another kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A part of an upload: the body of one `PATCH`.
    Part {
        /// The upload.
        file: FileId,
        /// Where in the upload it begins, in bytes.
        offset: u64,
    },
    /// A picture that nobody has scanned. Staff cannot get at it.
    Unscanned {
        /// The file.
        file: FileId,
    },
    /// A picture that a scanner found clean.
    Scanned {
        /// The file.
        file: FileId,
    },
}

const PARTS: &str = "parts";
const UNSCANNED: &str = "unscanned";
const SCANNED: &str = "scanned";

/// Digits of an offset in a name: as many as the largest file needs, so that names sort as offsets do.
const OFFSET_DIGITS: usize = 8;

impl Place {
    /// The file that it is of.
    #[must_use]
    pub const fn file(&self) -> FileId {
        match self {
            Self::Part { file, .. } | Self::Unscanned { file } | Self::Scanned { file } => *file,
        }
    }

    /// What tells it from every other place of the case, as bytes of a fixed form: the kind, the file, the offset.
    pub(crate) fn as_bytes(&self) -> [u8; 25] {
        let (kind, offset) = match self {
            Self::Part { offset, .. } => (1, *offset),
            Self::Unscanned { .. } => (2, 0),
            Self::Scanned { .. } => (3, 0),
        };
        let mut bytes = [0; 25];
        bytes[0] = kind;
        bytes[1..17].copy_from_slice(self.file().as_bytes());
        bytes[17..].copy_from_slice(&offset.to_be_bytes());
        bytes
    }

    /// Reads the path that [`fmt::Display`] writes, in its segments.
    pub(crate) fn read<'a>(mut segments: impl Iterator<Item = &'a str>) -> Option<Self> {
        let kind = segments.next()?;
        let file = segments.next()?.parse().ok()?;
        let place = match kind {
            PARTS => {
                let digits = segments.next()?;
                if digits.len() != OFFSET_DIGITS || !digits.bytes().all(|b| b.is_ascii_digit()) {
                    return None;
                }
                Self::Part {
                    file,
                    offset: digits.parse().ok()?,
                }
            }
            UNSCANNED => Self::Unscanned { file },
            SCANNED => Self::Scanned { file },
            _ => return None,
        };
        segments.next().is_none().then_some(place)
    }

    /// The path of all parts of an upload.
    pub(crate) fn parts_of(file: FileId) -> String {
        format!("{PARTS}/{file}")
    }
}

/// The path within the folder of the case.
impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Part { file, offset } => {
                write!(f, "{PARTS}/{file}/{offset:0OFFSET_DIGITS$}")
            }
            Self::Unscanned { file } => write!(f, "{UNSCANNED}/{file}"),
            Self::Scanned { file } => write!(f, "{SCANNED}/{file}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::limits::FILE_BYTES;

    #[test]
    fn a_place_is_what_its_path_says() {
        let file = "0123456789abcdef0123456789abcdef".parse().unwrap();
        for place in [
            Place::Part { file, offset: 0 },
            Place::Part {
                file,
                offset: FILE_BYTES,
            },
            Place::Unscanned { file },
            Place::Scanned { file },
        ] {
            assert_eq!(Place::read(place.to_string().split('/')), Some(place));
        }
        for bad in [
            "",
            "parts",
            "scanned/x",
            "parts/0123456789abcdef0123456789abcdef/1",
            "parts/0123456789abcdef0123456789abcdef/+0000001",
            "scanned/0123456789abcdef0123456789abcdef/more",
            "other/0123456789abcdef0123456789abcdef",
        ] {
            assert_eq!(Place::read(bad.split('/')), None, "{bad}");
        }
    }
}
