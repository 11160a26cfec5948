//! Reads the containers of JPEG, PNG and WebP, and leaves of each what a decoder needs for the pixels and for which way is up.
//!
//! Every length is checked against the file, and every size in pixels against the bounds. What comes behind the end of the
//! picture is dropped.

use super::kind::{Kind, OtherKind};
use super::{Refused, check_size};

/// Scans of a JPEG. A progressive one has about ten; each costs a walk over the whole picture, however few bytes it has.
const MAX_SCANS: usize = 64;

/// Bytes of Exif: what a segment of a JPEG can hold.
const MAX_EXIF: usize = 65_535;

/// The file without anything but the pixels and the Exif.
pub(super) fn pixels_only(kind: Kind, bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    match kind {
        Kind::Jpeg => jpeg(bytes),
        Kind::Png => png(bytes),
        Kind::WebP => webp(bytes),
    }
}

/// Bytes that are taken from the front; where too few are left the picture is damaged.
struct Rest<'a>(&'a [u8]);

impl<'a> Rest<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Refused> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(Refused::Damaged)?;
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], Refused> {
        let (taken, rest) = self.0.split_first_chunk().ok_or(Refused::Damaged)?;
        self.0 = rest;
        Ok(*taken)
    }
}

/// ITU-T T.81, Annex B.
fn jpeg(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut rest = Rest(bytes);
    let mut kept = Vec::with_capacity(bytes.len());
    kept.extend_from_slice(rest.take(2)?);
    let mut frames = 0;
    let mut scans = 0;
    loop {
        let [mark, mut code] = rest.array()?;
        if mark != 0xff {
            return Err(Refused::Damaged);
        }
        // Any number of 0xff may stand before a marker (B.1.1.2).
        while code == 0xff {
            [code] = rest.array()?;
        }
        match code {
            // The end: what follows is not of this picture.
            0xd9 => break,
            // Markers that stand alone have no place between segments.
            0x00 | 0x01 | 0xd0..=0xd8 => return Err(Refused::Damaged),
            _ => {}
        }
        let length = rest.array::<2>()?;
        let body = usize::from(u16::from_be_bytes(length))
            .checked_sub(2)
            .ok_or(Refused::Damaged)?;
        let body = rest.take(body)?;
        let keep = match code {
            // The frame header. 0xc4, 0xc8 and 0xcc among these are something else.
            0xc0..=0xc3 | 0xc5..=0xc7 | 0xc9..=0xcb | 0xcd..=0xcf => {
                frames += 1;
                let mut frame = Rest(body);
                frame.take(1)?;
                let height = u16::from_be_bytes(frame.array()?);
                let width = u16::from_be_bytes(frame.array()?);
                check_size(width.into(), height.into())?;
                // A second one would be another picture than the one that was measured.
                if frames > 1 {
                    return Err(Refused::Damaged);
                }
                true
            }
            0xda => {
                scans += 1;
                if frames == 0 || scans > MAX_SCANS {
                    return Err(Refused::Damaged);
                }
                true
            }
            // Tables: Huffman, quantisation, restart interval.
            0xc4 | 0xdb | 0xdd => true,
            // Exif, but nothing else that has this segment (XMP); Adobe's, which says how colours are meant.
            0xe1 => body.starts_with(b"Exif\0\0"),
            0xee => body.starts_with(b"Adobe"),
            0xe0 => body.starts_with(b"JFIF\0"),
            _ => false,
        };
        if keep {
            kept.extend_from_slice(&[0xff, code]);
            kept.extend_from_slice(&length);
            kept.extend_from_slice(body);
        }
        if code == 0xda {
            kept.extend_from_slice(rest.take(entropy_coded(rest.0)?)?);
        }
    }
    if scans == 0 {
        return Err(Refused::Damaged);
    }
    kept.extend_from_slice(&[0xff, 0xd9]);
    Ok(kept)
}

/// The bytes until the next marker that is no restart.
fn entropy_coded(bytes: &[u8]) -> Result<usize, Refused> {
    bytes
        .windows(2)
        .position(|pair| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7 | 0xff))
        .ok_or(Refused::Damaged)
}

/// W3C PNG, chapters 5 and 11.
fn png(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut rest = Rest(bytes);
    let mut kept = Vec::with_capacity(bytes.len());
    kept.extend_from_slice(rest.take(8)?);
    let mut first = true;
    let mut data = false;
    loop {
        let start = rest.0;
        let length = u32::from_be_bytes(rest.array()?);
        let length = usize::try_from(length).map_err(|_| Refused::Damaged)?;
        let kind = rest.array::<4>()?;
        let mut body = Rest(rest.take(length)?);
        rest.take(4)?;
        if first != (kind == *b"IHDR") {
            return Err(Refused::Damaged);
        }
        let keep = match &kind {
            b"IHDR" => {
                let width = u32::from_be_bytes(body.array()?);
                let height = u32::from_be_bytes(body.array()?);
                check_size(width, height)?;
                true
            }
            b"IDAT" => {
                data = true;
                true
            }
            b"PLTE" | b"tRNS" | b"IEND" => true,
            b"eXIf" => length <= MAX_EXIF,
            _ => false,
        };
        first = false;
        if keep {
            kept.extend_from_slice(&start[..length + 12]);
        }
        if kind == *b"IEND" {
            break;
        }
    }
    if data {
        Ok(kept)
    } else {
        Err(Refused::Damaged)
    }
}

/// Bytes before the first chunk, and the flags of an extended file (RFC 9649, 2.4 and 2.7).
const WEBP_HEADER: usize = 12;
const PROFILE: u8 = 0b10_0000;
const XMP: u8 = 0b100;
const ANIMATION: u8 = 0b10;

/// RFC 9649, chapter 2.
fn webp(bytes: &[u8]) -> Result<Vec<u8>, Refused> {
    let mut rest = Rest(bytes);
    rest.take(4)?;
    let size = u32::from_le_bytes(rest.array()?);
    let size = usize::try_from(size).map_err(|_| Refused::Damaged)?;
    // What comes behind the announced size is not of this picture.
    let mut rest = Rest(rest.take(size)?);
    rest.take(4)?;
    let mut kept = b"RIFF\0\0\0\0WEBP".to_vec();
    kept.reserve(bytes.len());
    let mut data = false;
    let mut extended = false;
    while !rest.0.is_empty() {
        let start = rest.0;
        let kind = rest.array::<4>()?;
        let length = u32::from_le_bytes(rest.array()?);
        let length = usize::try_from(length).map_err(|_| Refused::Damaged)?;
        let mut body = Rest(rest.take(length)?);
        let padding = length % 2;
        rest.take(padding)?;
        let keep = match &kind {
            b"VP8X" => {
                // It is the first chunk of a file that has it.
                if kept.len() != WEBP_HEADER {
                    return Err(Refused::Damaged);
                }
                extended = true;
                let flags = body.array::<4>()?[0];
                if flags & ANIMATION != 0 {
                    return Err(Refused::Unsupported(OtherKind::Animation));
                }
                let [a, b, c, d, e, f] = body.array()?;
                let width = u32::from_le_bytes([a, b, c, 0]) + 1;
                let height = u32::from_le_bytes([d, e, f, 0]) + 1;
                check_size(width, height)?;
                true
            }
            // The frame has a size of its own, which decoders look at before they compare it with the canvas.
            b"VP8 " => {
                body.take(6)?;
                let width = u16::from_le_bytes(body.array()?) & 0x3fff;
                let height = u16::from_le_bytes(body.array()?) & 0x3fff;
                check_size(width.into(), height.into())?;
                data = true;
                true
            }
            b"VP8L" => {
                body.take(1)?;
                let sizes = u32::from_le_bytes(body.array()?);
                check_size((sizes & 0x3fff) + 1, (sizes >> 14 & 0x3fff) + 1)?;
                data = true;
                true
            }
            b"ALPH" => true,
            b"EXIF" => length <= MAX_EXIF,
            b"ANIM" | b"ANMF" => return Err(Refused::Unsupported(OtherKind::Animation)),
            _ => false,
        };
        if keep {
            kept.extend_from_slice(&start[..8 + length + padding]);
        }
    }
    if !data {
        return Err(Refused::Damaged);
    }
    let size = u32::try_from(kept.len() - 8).map_err(|_| Refused::TooManyBytes)?;
    kept[4..8].copy_from_slice(&size.to_le_bytes());
    // An extended file says what else it has: a profile and XMP, which it has no more.
    if let Some(flags) = kept.get_mut(20)
        && extended
    {
        *flags &= !(PROFILE | XMP);
    }
    Ok(kept)
}
