//! Pictures from bytes that nobody trusts (OWASP File Upload; ASVS 5.2.1 to 5.2.6, 5.3.2, 14.2.8).
//!
//! What is kept is drawn anew from the pixels, so nothing of the original bytes survives: no second file behind the first, no
//! script, no place or time or maker of the photograph, no colour profile, no comment.
//!
//! Three things happen in this order, each of which may refuse:
//!
//! 1. The kind is told from the first bytes; names and announced types are never looked at.
//! 2. The container is read by this crate (`container.rs`): all of its lengths have to be within the file, the size in pixels
//!    within [`MAX_SIDE`] and [`MAX_PIXELS`], and only what a decoder needs for the pixels is handed to it. So a bomb is refused
//!    before anything is decompressed, and no decoder sees a compressed colour profile or text.
//! 3. The crate `image` decodes, within [`MAX_DECODED_BYTES`].
//!
//! # Time and memory
//!
//! Both are bounded by the limits alone: at most [`MAX_MEMORY_BYTES`] at once, and some seconds of one core for the largest
//! picture. **Call [`Picture::read`] away from threads that serve requests**, and not for many pictures at once;
//! [`crate::Evidence::complete`] does both.

mod container;
mod kind;

use std::fmt;
use std::io::Cursor;
use std::panic::catch_unwind;

use image::codecs::jpeg::JpegEncoder;
use image::metadata::Orientation;
use image::{
    DynamicImage, ExtendedColorType, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits,
    RgbImage,
};
use zeroize::Zeroizing;

use crate::limits::FILE_BYTES;
pub use kind::OtherKind;
use kind::{Kind, Told};

/// Pixels of a side. The longest that cameras sold for documents and phones make are 9,280; a panorama is no document.
pub const MAX_SIDE: u32 = 12_000;

/// Pixels of a picture: 50 times 1024 × 1024, because the sensors that are sold as "50 megapixels" have 8192 × 6144.
pub const MAX_PIXELS: u32 = 50 * 1024 * 1024;

/// Bytes of the decoded picture: four a pixel. Only pictures of 16 bits a channel have more, and half as many pixels do.
pub const MAX_DECODED_BYTES: u64 = 4 * MAX_PIXELS as u64;

/// Bytes that reading one picture takes at most, its own among them. A progressive JPEG of [`MAX_PIXELS`] comes near it.
pub const MAX_MEMORY_BYTES: usize = 640 * 1024 * 1024;

/// Pixels of the longer side that is kept: 300 dots an inch on a page of A4 are 3,508, and the smallest print stays legible.
pub const KEPT_SIDE: u32 = 4_000;

/// Qualities of the JPEG that is kept, of 100. At the first, small print has no visible blur, at a third of the bytes of 95. The
/// others are for what is no photograph but noise, which could become larger than it was sent.
const QUALITIES: [u8; 3] = [88, 60, 30];

/// A picture as it is kept: a JPEG that was made here.
pub struct Picture {
    jpeg: Zeroizing<Vec<u8>>,
    width: u32,
    height: u32,
}

/// Why bytes are not taken as a picture. The page has words for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// There are none.
    Empty,
    /// It is nothing that is known as a picture.
    NotAPicture,
    /// It is a picture or a document of a kind that is not taken: JPEG, PNG and WebP are.
    Unsupported(OtherKind),
    /// More bytes than [`FILE_BYTES`].
    TooManyBytes,
    /// More pixels than [`MAX_SIDE`] or [`MAX_PIXELS`], or than fit into [`MAX_DECODED_BYTES`].
    TooManyPixels,
    /// It begins as a picture and cannot be read as one to its end.
    Damaged,
}

impl Picture {
    /// Reads a JPEG, PNG or WebP and draws it anew: upright (as its Exif says), on white, in eight bits of red, green and blue,
    /// with at most [`KEPT_SIDE`] pixels on the longer side. The first picture of a file that has several is taken.
    ///
    /// It takes up to some seconds of a core: see the module.
    ///
    /// # Errors
    /// See [`Refused`].
    pub fn read(bytes: &[u8]) -> Result<Self, Refused> {
        if bytes.is_empty() {
            return Err(Refused::Empty);
        }
        if bytes.len() as u64 > FILE_BYTES {
            return Err(Refused::TooManyBytes);
        }
        let kind = match kind::tell(bytes) {
            Told::Taken(kind) => kind,
            Told::Other(other) => return Err(Refused::Unsupported(other)),
            Told::Unknown => return Err(Refused::NotAPicture),
        };
        let pixels_only = Zeroizing::new(container::pixels_only(kind, bytes)?);
        // Decoders are written by others and read what attackers write: a panic of theirs is a damaged picture.
        catch_unwind(|| draw(kind, &pixels_only)).unwrap_or(Err(Refused::Damaged))
    }

    /// The JPEG, of at most [`FILE_BYTES`].
    #[must_use]
    pub fn jpeg(&self) -> &[u8] {
        &self.jpeg
    }

    /// Pixels from left to right.
    #[must_use]
    pub const fn width(&self) -> u32 {
        self.width
    }

    /// Pixels from top to bottom.
    #[must_use]
    pub const fn height(&self) -> u32 {
        self.height
    }
}

fn draw(kind: Kind, bytes: &[u8]) -> Result<Picture, Refused> {
    let format = match kind {
        Kind::Jpeg => ImageFormat::Jpeg,
        Kind::Png => ImageFormat::Png,
        Kind::WebP => ImageFormat::WebP,
    };
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(MAX_DECODED_BYTES);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(limits);
    let mut decoder = reader.into_decoder().map_err(refused)?;
    // Also what the decoder itself believes, should it read the container in another way.
    let (width, height) = decoder.dimensions();
    check_size(width, height)?;
    if decoder.total_bytes() > MAX_DECODED_BYTES {
        return Err(Refused::TooManyPixels);
    }
    // Exif that cannot be read turns nothing.
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let decoded = DynamicImage::from_decoder(decoder).map_err(refused)?;
    let mut drawn = DynamicImage::ImageRgb8(on_white(smaller(decoded)));
    drawn.apply_orientation(orientation);
    let (width, height) = (drawn.width(), drawn.height());
    for quality in QUALITIES {
        let mut jpeg = Zeroizing::new(Vec::new());
        JpegEncoder::new_with_quality(&mut *jpeg, quality)
            .encode(drawn.as_bytes(), width, height, ExtendedColorType::Rgb8)
            .map_err(refused)?;
        if jpeg.len() as u64 <= FILE_BYTES {
            return Ok(Picture {
                jpeg,
                width,
                height,
            });
        }
    }
    Err(Refused::TooManyBytes)
}

/// Scaled down, where the longer side is more than is kept.
fn smaller(picture: DynamicImage) -> DynamicImage {
    if picture.width().max(picture.height()) > KEPT_SIDE {
        // It averages whole numbers; other filters need sixteen bytes for each pixel between.
        picture.thumbnail(KEPT_SIDE, KEPT_SIDE)
    } else {
        picture
    }
}

/// Without what a JPEG cannot have: what is see-through becomes white, as paper is.
fn on_white(picture: DynamicImage) -> RgbImage {
    if !picture.color().has_alpha() {
        return picture.into_rgb8();
    }
    let picture = picture.into_rgba8();
    let mut drawn = RgbImage::new(picture.width(), picture.height());
    for (to, from) in drawn.pixels_mut().zip(picture.pixels()) {
        let [red, green, blue, alpha] = from.0.map(u16::from);
        let mix = |colour: u16| ((colour * alpha + 255 * (255 - alpha) + 127) / 255) as u8;
        to.0 = [mix(red), mix(green), mix(blue)];
    }
    drawn
}

#[expect(
    clippy::needless_pass_by_value,
    reason = "it is what `map_err` hands over"
)]
fn refused(error: ImageError) -> Refused {
    match error {
        ImageError::Limits(_) => Refused::TooManyPixels,
        ImageError::Decoding(_)
        | ImageError::Encoding(_)
        | ImageError::Parameter(_)
        | ImageError::Unsupported(_)
        | ImageError::IoError(_) => Refused::Damaged,
    }
}

fn check_size(width: u32, height: u32) -> Result<(), Refused> {
    if width == 0 || height == 0 {
        Err(Refused::Damaged)
    } else if width > MAX_SIDE
        || height > MAX_SIDE
        || u64::from(width) * u64::from(height) > u64::from(MAX_PIXELS)
    {
        Err(Refused::TooManyPixels)
    } else {
        Ok(())
    }
}

impl fmt::Debug for Picture {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Picture({} x {}, [redacted])", self.width, self.height)
    }
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("the file is empty"),
            Self::NotAPicture => f.write_str("the file is no picture"),
            Self::Unsupported(kind) => write!(f, "files of this kind are not taken: {kind:?}"),
            Self::TooManyBytes => f.write_str("the file has too many bytes"),
            Self::TooManyPixels => f.write_str("the picture has too many pixels"),
            Self::Damaged => f.write_str("the picture cannot be read to its end"),
        }
    }
}

impl std::error::Error for Refused {}
