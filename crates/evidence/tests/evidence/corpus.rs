//! Pictures, and files that want to be taken for pictures, built in code.

use std::io::Write;

use flate2::{Compression, write::ZlibEncoder};
use image::codecs::{jpeg::JpegEncoder, png::PngEncoder, webp::WebPEncoder};
use image::{ExtendedColorType, ImageEncoder, Rgb, RgbImage};
use regain_evidence::FILE_BYTES;
use regain_evidence::picture::{OtherKind, Refused};

pub(crate) const SCRIPT: &[u8] = b"<script>alert(document.domain)</script>";

pub(crate) const RED: [u8; 3] = [220, 20, 20];
pub(crate) const GREEN: [u8; 3] = [20, 200, 20];
pub(crate) const BLUE: [u8; 3] = [20, 20, 220];
pub(crate) const WHITE: [u8; 3] = [255, 255, 255];

/// 64 by 32 pixels, with a colour in each corner: red and green above, blue and white below.
pub(crate) fn corners() -> RgbImage {
    RgbImage::from_fn(64, 32, |x, y| {
        Rgb(match (x < 32, y < 16) {
            (true, true) => RED,
            (false, true) => GREEN,
            (true, false) => BLUE,
            (false, false) => WHITE,
        })
    })
}

/// What compresses worst. The numbers are those of Numerical Recipes.
pub(crate) fn noise(width: u32, height: u32) -> RgbImage {
    let mut number = 1u32;
    RgbImage::from_fn(width, height, |_, _| {
        number = number.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let [red, green, blue, _] = number.to_be_bytes();
        Rgb([red, green, blue])
    })
}

pub(crate) fn jpeg(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    JpegEncoder::new_with_quality(&mut bytes, 90)
        .encode_image(picture)
        .unwrap();
    bytes
}

pub(crate) fn png(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    PngEncoder::new(&mut bytes)
        .write_image(
            picture,
            picture.width(),
            picture.height(),
            ExtendedColorType::Rgb8,
        )
        .unwrap();
    bytes
}

/// A WebP without loss.
pub(crate) fn webp(picture: &RgbImage) -> Vec<u8> {
    let mut bytes = Vec::new();
    WebPEncoder::new_lossless(&mut bytes)
        .encode(
            picture,
            picture.width(),
            picture.height(),
            ExtendedColorType::Rgb8,
        )
        .unwrap();
    bytes
}

/// A WebP with loss, of one pixel: what browsers are tested with.
pub(crate) fn lossy_webp() -> Vec<u8> {
    let mut bytes = b"RIFF\x22\0\0\0WEBPVP8 \x16\0\0\0".to_vec();
    bytes.extend_from_slice(&[
        0x30, 0x01, 0x00, 0x9d, 0x01, 0x2a, 0x01, 0x00, 0x01, 0x00, 0x0e, 0xc0, 0xfe, 0x25, 0xa4,
        0x00, 0x03, 0x70, 0x00, 0x00, 0x00, 0x00,
    ]);
    bytes
}

/// The body of Exif: which way is up, who made the camera, and where it was.
pub(crate) fn exif(orientation: u8) -> Vec<u8> {
    let mut tiff = b"II*\0\x08\0\0\0".to_vec();
    tiff.extend_from_slice(&3u16.to_le_bytes());
    let mut entry = |tag: u16, kind: u16, count: u32, value: u32| {
        tiff.extend_from_slice(&tag.to_le_bytes());
        tiff.extend_from_slice(&kind.to_le_bytes());
        tiff.extend_from_slice(&count.to_le_bytes());
        tiff.extend_from_slice(&value.to_le_bytes());
    };
    entry(0x010f, 2, 12, 50);
    entry(0x0112, 3, 1, orientation.into());
    entry(0x8825, 4, 1, 62);
    tiff.extend_from_slice(&0u32.to_le_bytes());
    tiff.extend_from_slice(b"SECRETMAKER\0GPSLATITUDE5130N");
    tiff
}

pub(crate) fn segment(code: u8, body: &[u8]) -> Vec<u8> {
    let length = u16::try_from(body.len() + 2).unwrap();
    [&[0xff, code], length.to_be_bytes().as_slice(), body].concat()
}

/// With segments behind the start of the picture.
pub(crate) fn jpeg_with(jpeg: &[u8], segments: &[Vec<u8>]) -> Vec<u8> {
    [&jpeg[..2], &segments.concat(), &jpeg[2..]].concat()
}

pub(crate) fn jpeg_with_exif(jpeg: &[u8], tiff: &[u8]) -> Vec<u8> {
    jpeg_with(jpeg, &[segment(0xe1, &[b"Exif\0\0", tiff].concat())])
}

pub(crate) fn png_chunk(kind: &[u8; 4], body: &[u8]) -> Vec<u8> {
    let mut sum = flate2::Crc::new();
    sum.update(kind);
    sum.update(body);
    let length = u32::try_from(body.len()).unwrap();
    [
        length.to_be_bytes().as_slice(),
        kind,
        body,
        &sum.sum().to_be_bytes(),
    ]
    .concat()
}

const PNG_START: &[u8] = b"\x89PNG\r\n\x1a\n";

/// With chunks behind the header.
pub(crate) fn png_with(png: &[u8], chunks: &[Vec<u8>]) -> Vec<u8> {
    let header = PNG_START.len() + 25;
    [&png[..header], &chunks.concat(), &png[header..]].concat()
}

pub(crate) fn zlib(bytes: impl Iterator<Item = Vec<u8>>) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    for piece in bytes {
        encoder.write_all(&piece).unwrap();
    }
    encoder.finish().unwrap()
}

/// A PNG of true colour that says it has this size, with this as its compressed data.
pub(crate) fn png_of(width: u32, height: u32, depth: u8, data: &[u8]) -> Vec<u8> {
    let mut header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    header.extend_from_slice(&[depth, 2, 0, 0, 0]);
    [
        PNG_START,
        &png_chunk(b"IHDR", &header),
        &png_chunk(b"IDAT", data),
        &png_chunk(b"IEND", &[]),
    ]
    .concat()
}

pub(crate) fn riff(chunks: &[(&[u8; 4], &[u8])]) -> Vec<u8> {
    let mut body = b"WEBP".to_vec();
    for (kind, bytes) in chunks {
        body.extend_from_slice(*kind);
        body.extend_from_slice(&u32::try_from(bytes.len()).unwrap().to_le_bytes());
        body.extend_from_slice(bytes);
        body.resize(body.len() + bytes.len() % 2, 0);
    }
    let size = u32::try_from(body.len()).unwrap().to_le_bytes();
    [b"RIFF".as_slice(), &size, &body].concat()
}

/// The canvas of an extended WebP.
pub(crate) fn vp8x(flags: u8, width: u32, height: u32) -> [u8; 10] {
    let [a, b, c, _] = (width - 1).to_le_bytes();
    let [d, e, f, _] = (height - 1).to_le_bytes();
    [flags, 0, 0, 0, a, b, c, d, e, f]
}

/// The data of a WebP without loss.
pub(crate) fn vp8l(webp: &[u8]) -> &[u8] {
    assert_eq!(&webp[12..16], b"VP8L");
    let length = u32::from_le_bytes(webp[16..20].try_into().unwrap());
    &webp[20..20 + length as usize]
}

/// A progressive JPEG of one colour, whose blocks are a bit each, with `scans` more scans of some bytes that each walk over
/// every block of the picture.
pub(crate) fn progressive(width: u16, height: u16, scans: usize) -> Vec<u8> {
    let blocks = usize::from(width).div_ceil(8) * usize::from(height).div_ceil(8);
    let table = |class_and_id: u8, symbol: u8| {
        let mut body = vec![class_and_id, 1];
        body.resize(17, 0);
        body.push(symbol);
        segment(0xc4, &body)
    };
    let mut frame = vec![8];
    frame.extend_from_slice(&height.to_be_bytes());
    frame.extend_from_slice(&width.to_be_bytes());
    frame.extend_from_slice(&[3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0]);
    let mut bytes = vec![0xff, 0xd8];
    bytes.extend(segment(0xdb, &[&[0u8][..], &[1; 64]].concat()));
    bytes.extend(segment(0xc2, &frame));
    bytes.extend(table(0x00, 0));
    // A run of 16,384 empty blocks and more: one bit, and fourteen that say how many more.
    bytes.extend(table(0x10, 0xe0));
    bytes.extend(segment(0xda, &[3, 1, 0, 2, 0, 3, 0, 0, 0, 0]));
    bytes.resize(bytes.len() + (blocks * 3).div_ceil(8), 0);
    for scan in 0..scans {
        let component = u8::try_from(scan % 3).unwrap() + 1;
        bytes.extend(segment(0xda, &[1, component, 0, 1, 63, 0]));
        bytes.resize(bytes.len() + (blocks.div_ceil(16_384) * 15).div_ceil(8), 0);
    }
    bytes.extend_from_slice(&[0xff, 0xd9]);
    bytes
}

/// A file and why it is refused.
pub(crate) type Hostile = (&'static str, Vec<u8>, Refused);

/// Everything that is to be refused.
pub(crate) fn hostile() -> Vec<Hostile> {
    let picture = corners();
    let (jpeg, png, webp) = (jpeg(&picture), png(&picture), webp(&picture));
    let half = |bytes: &[u8]| bytes[..bytes.len() / 2].to_vec();
    let text = |text: &str| text.as_bytes().to_vec();
    let zeros = || zlib(std::iter::once(vec![0; 1000]));
    let tall = |size: u16| {
        let mut frame = vec![8];
        frame.extend_from_slice(&size.to_be_bytes());
        frame.extend_from_slice(&size.to_be_bytes());
        frame.extend_from_slice(&[1, 1, 0x11, 0]);
        segment(0xc0, &frame)
    };
    let mut vp8l_wide = vp8l(&webp).to_vec();
    vp8l_wide[1..5].copy_from_slice(&0x0fff_ffffu32.to_le_bytes());
    let lossy = lossy_webp();
    let mut vp8_wide = lossy[20..].to_vec();
    vp8_wide[6..10].copy_from_slice(&[0xff, 0x3f, 0xff, 0x3f]);
    let mut long_chunk = png.clone();
    long_chunk[33..37].copy_from_slice(&u32::MAX.to_be_bytes());
    let mut long_riff = webp.clone();
    long_riff[16..20].copy_from_slice(&u32::MAX.to_le_bytes());
    let mut too_long = jpeg.clone();
    too_long.resize(usize::try_from(FILE_BYTES).unwrap() + 1, 0);
    let gif = [b"GIF89a/*".as_slice(), &[0; 20], b"*/=1;", SCRIPT, &jpeg].concat();
    let header_twice = png_with(&png, &[png[8..33].to_vec()]);
    let mut headless = png.clone();
    headless.drain(8..33);
    let other = Refused::Unsupported;
    vec![
        ("nothing", vec![], Refused::Empty),
        ("one byte", vec![0xff], Refused::NotAPicture),
        ("text", text("I am a passport"), Refused::NotAPicture),
        (
            "HTML called .jpg",
            text("<!doctype html><title>a.jpg</title><script>1</script>"),
            Refused::NotAPicture,
        ),
        (
            "a script",
            text("#!/bin/sh\nrm -rf /\n"),
            Refused::NotAPicture,
        ),
        (
            "a program",
            [b"MZ\x90\0".as_slice(), &[0; 200]].concat(),
            Refused::NotAPicture,
        ),
        (
            "an archive",
            [b"PK\x03\x04".as_slice(), &[0; 200]].concat(),
            Refused::NotAPicture,
        ),
        (
            "HTML before a JPEG",
            [SCRIPT, &jpeg].concat(),
            Refused::NotAPicture,
        ),
        ("GIF and JPEG and script", gif, other(OtherKind::Gif)),
        (
            "SVG with a script",
            text("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"),
            other(OtherKind::Svg),
        ),
        (
            "SVG behind a declaration",
            text("\u{feff}\n<?xml version='1.0'?><!-- hi --><SVG onload='x'/>"),
            other(OtherKind::Svg),
        ),
        ("PDF", text("%PDF-1.7\n1 0 obj"), other(OtherKind::Pdf)),
        (
            "HEIC",
            [b"\0\0\0\x18ftypheic".as_slice(), &[0; 40]].concat(),
            other(OtherKind::Heic),
        ),
        (
            "AVIF",
            [b"\0\0\0\x18ftypavif".as_slice(), &[0; 40]].concat(),
            other(OtherKind::Avif),
        ),
        (
            "a film",
            [b"\0\0\0\x18ftypisom".as_slice(), &[0; 40]].concat(),
            Refused::NotAPicture,
        ),
        (
            "TIFF",
            [b"II*\0".as_slice(), &[0; 40]].concat(),
            other(OtherKind::Tiff),
        ),
        (
            "BMP",
            [b"BM\x46\0\0\0\0\0\0\0".as_slice(), &[0; 40]].concat(),
            other(OtherKind::Bmp),
        ),
        ("more than 20 MB", too_long, Refused::TooManyBytes),
        ("JPEG cut in half", half(&jpeg), Refused::Damaged),
        ("PNG cut in half", half(&png), Refused::Damaged),
        ("WebP cut in half", half(&webp), Refused::Damaged),
        (
            "JPEG that ends after its start",
            jpeg[..4].to_vec(),
            Refused::Damaged,
        ),
        (
            "PNG that ends after its start",
            png[..8].to_vec(),
            Refused::Damaged,
        ),
        (
            "PNG of 60,000 by 60,000",
            png_of(60_000, 60_000, 8, &zeros()),
            Refused::TooManyPixels,
        ),
        (
            "PNG of 10,000 by 10,000",
            png_of(10_000, 10_000, 8, &zeros()),
            Refused::TooManyPixels,
        ),
        (
            "PNG of 12,001 by 1",
            png_of(12_001, 1, 8, &zeros()),
            Refused::TooManyPixels,
        ),
        (
            "PNG of 16 bits that does not fit",
            png_of(8_000, 6_000, 16, &zeros()),
            Refused::TooManyPixels,
        ),
        (
            "PNG without a width",
            png_of(0, 10, 8, &zeros()),
            Refused::Damaged,
        ),
        (
            "PNG with too little data",
            png_of(100, 100, 8, &zeros()),
            Refused::Damaged,
        ),
        ("PNG with a chunk of 4 GB", long_chunk, Refused::Damaged),
        ("PNG with two headers", header_twice, Refused::Damaged),
        ("PNG without a header", headless, Refused::Damaged),
        (
            "PNG without data",
            [PNG_START, &png[8..33], &png_chunk(b"IEND", &[])].concat(),
            Refused::Damaged,
        ),
        (
            "JPEG of 65,000 by 65,000",
            jpeg_with(&jpeg, &[tall(65_000)]),
            Refused::TooManyPixels,
        ),
        (
            "JPEG of 7,300 by 7,300",
            jpeg_with(&jpeg, &[tall(7_300)]),
            Refused::TooManyPixels,
        ),
        (
            "JPEG with two frames",
            jpeg_with(&jpeg, &[tall(8)]),
            Refused::Damaged,
        ),
        (
            "JPEG without pixels",
            [&[0xff, 0xd8], tall(8).as_slice(), &[0xff, 0xd9]].concat(),
            Refused::Damaged,
        ),
        (
            "JPEG with eighty scans",
            progressive(512, 512, 80),
            Refused::Damaged,
        ),
        (
            "JPEG whose Exif is longer than the file",
            jpeg_with(&jpeg, &[b"\xff\xe1\xff\xffExif\0\0".to_vec()]),
            Refused::Damaged,
        ),
        (
            "JPEG whose Exif has no length",
            jpeg_with(&jpeg, &[b"\xff\xe1\0\0Exif\0\0".to_vec()]),
            Refused::Damaged,
        ),
        (
            "JPEG whose Exif has a length of one",
            jpeg_with(&jpeg, &[b"\xff\xe1\0\x01Exif\0\0".to_vec()]),
            Refused::Damaged,
        ),
        (
            "WebP with a huge canvas",
            riff(&[
                (b"VP8X", &vp8x(0, 1 << 24, 1 << 24)),
                (b"VP8L", vp8l(&webp)),
            ]),
            Refused::TooManyPixels,
        ),
        (
            "WebP with a huge picture in a small canvas",
            riff(&[(b"VP8X", &vp8x(0, 8, 8)), (b"VP8L", &vp8l_wide)]),
            Refused::TooManyPixels,
        ),
        (
            "WebP with a huge frame in a small canvas",
            riff(&[(b"VP8X", &vp8x(0, 8, 8)), (b"VP8 ", &vp8_wide)]),
            Refused::TooManyPixels,
        ),
        ("WebP with a chunk of 4 GB", long_riff, Refused::Damaged),
        (
            "WebP without a picture",
            riff(&[(b"VP8X", &vp8x(0, 8, 8))]),
            Refused::Damaged,
        ),
        (
            "WebP of no length",
            riff(&[(b"VP8L", &[])]),
            Refused::Damaged,
        ),
        (
            "WebP whose canvas is not its picture's",
            riff(&[(b"VP8X", &vp8x(0, 63, 31)), (b"VP8L", vp8l(&webp))]),
            Refused::Damaged,
        ),
        (
            "WebP that moves",
            riff(&[
                (b"VP8X", &vp8x(0b10, 8, 8)),
                (b"ANIM", &[0; 6]),
                (b"ANMF", &[0; 24]),
            ]),
            other(OtherKind::Animation),
        ),
        (
            "WebP that moves and does not say so",
            riff(&[(b"VP8X", &vp8x(0, 8, 8)), (b"ANMF", &[0; 24])]),
            other(OtherKind::Animation),
        ),
    ]
}
