//! What a file is, told from its first bytes.

/// A kind that is taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Jpeg,
    Png,
    WebP,
}

/// A kind that is known and not taken, so that the page can say what to do instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherKind {
    /// HEIC or HEIF, as phones of Apple make them. There is no free decoder in a safe language.
    Heic,
    /// AVIF.
    Avif,
    /// A PDF document.
    Pdf,
    /// SVG, which is a program as much as a picture.
    Svg,
    /// GIF.
    Gif,
    /// BMP.
    Bmp,
    /// TIFF, and the raw files of many cameras.
    Tiff,
    /// A WebP that moves.
    Animation,
}

/// What the first bytes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Told {
    Taken(Kind),
    Other(OtherKind),
    Unknown,
}

/// How far into a text the tag of an SVG is looked for, behind declarations and comments.
const SVG_WITHIN: usize = 1024;

pub(super) fn tell(bytes: &[u8]) -> Told {
    match bytes {
        [0xff, 0xd8, 0xff, ..] => Told::Taken(Kind::Jpeg),
        [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => Told::Taken(Kind::Png),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => Told::Taken(Kind::WebP),
        [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Told::Other(OtherKind::Gif),
        [b'%', b'P', b'D', b'F', b'-', ..] => Told::Other(OtherKind::Pdf),
        [b'B', b'M', _, _, _, _, 0, 0, 0, 0, ..] => Told::Other(OtherKind::Bmp),
        [b'I', b'I', 42, 0, ..] | [b'M', b'M', 0, 42, ..] => Told::Other(OtherKind::Tiff),
        [_, _, _, _, b'f', b't', b'y', b'p', brand @ ..] => match brand.first_chunk::<4>() {
            Some(b"avif" | b"avis") => Told::Other(OtherKind::Avif),
            Some(b"heic" | b"heix" | b"heim" | b"heis" | b"hevc" | b"hevx" | b"mif1" | b"msf1") => {
                Told::Other(OtherKind::Heic)
            }
            _ => Told::Unknown,
        },
        _ if is_svg(bytes) => Told::Other(OtherKind::Svg),
        _ => Told::Unknown,
    }
}

fn is_svg(bytes: &[u8]) -> bool {
    let start = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let start = start.trim_ascii_start();
    let start = &start[..start.len().min(SVG_WITHIN)];
    start.first() == Some(&b'<') && start.windows(4).any(|w| w.eq_ignore_ascii_case(b"<svg"))
}
