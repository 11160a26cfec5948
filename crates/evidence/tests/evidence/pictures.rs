//! Bytes that nobody trusts become pictures, or are refused for a reason.

use image::{ImageFormat, Rgb, RgbImage, Rgba, RgbaImage};
use proptest::prelude::*;
use regain_evidence::picture::{KEPT_SIDE, Refused};
use regain_evidence::{FILE_BYTES, Picture};

use crate::corpus::{self, BLUE, GREEN, RED, SCRIPT, WHITE};

fn read(bytes: &[u8]) -> (Picture, RgbImage) {
    let picture = Picture::read(bytes).unwrap();
    let decoded = image::load_from_memory_with_format(picture.jpeg(), ImageFormat::Jpeg).unwrap();
    assert_eq!(
        (decoded.width(), decoded.height()),
        (picture.width(), picture.height())
    );
    (picture, decoded.into_rgb8())
}

/// The colours a little inside the corners: above left and right, below left and right.
fn corner_colours(picture: &RgbImage) -> [[u8; 3]; 4] {
    let (right, below) = (picture.width() - 5, picture.height() - 5);
    [(4, 4), (right, 4), (4, below), (right, below)].map(|(x, y)| picture.get_pixel(x, y).0)
}

fn assert_corners(picture: &RgbImage, expected: [[u8; 3]; 4], what: &str) {
    for (is, should) in corner_colours(picture).iter().zip(expected) {
        let near = is.iter().zip(should).all(|(a, b)| a.abs_diff(b) < 24);
        assert!(near, "{what}: {is:?} and not {should:?}");
    }
}

fn contains(bytes: &[u8], part: &[u8]) -> bool {
    bytes.windows(part.len()).any(|window| window == part)
}

#[test]
fn jpeg_png_and_webp_are_taken() {
    let picture = corpus::corners();
    for bytes in [
        corpus::jpeg(&picture),
        corpus::png(&picture),
        corpus::webp(&picture),
    ] {
        let (kept, drawn) = read(&bytes);
        assert_eq!((kept.width(), kept.height()), (64, 32));
        assert_corners(&drawn, [RED, GREEN, BLUE, WHITE], "as it was");
    }
    assert_eq!(read(&corpus::lossy_webp()).0.width(), 1);
    let (_, drawn) = read(&corpus::progressive(40, 30, 5));
    assert_eq!(drawn.dimensions(), (40, 30));
}

#[test]
fn every_hostile_file_is_refused_for_its_reason() {
    for (name, bytes, reason) in corpus::hostile() {
        assert_eq!(Picture::read(&bytes).err(), Some(reason), "{name}");
    }
}

#[test]
fn a_picture_that_was_cut_anywhere_is_refused() {
    let picture = corpus::corners();
    for bytes in [
        corpus::jpeg(&picture),
        corpus::png(&picture),
        corpus::webp(&picture),
        corpus::lossy_webp(),
    ] {
        for end in 0..bytes.len() {
            assert!(Picture::read(&bytes[..end]).is_err(), "{end}");
        }
    }
}

#[test]
fn it_is_turned_upright() {
    // Where in the original the corners of the upright picture are (Exif 2.32, 4.6.4, Orientation).
    let turned = [
        [RED, GREEN, BLUE, WHITE],
        [GREEN, RED, WHITE, BLUE],
        [WHITE, BLUE, GREEN, RED],
        [BLUE, WHITE, RED, GREEN],
        [RED, BLUE, GREEN, WHITE],
        [BLUE, RED, WHITE, GREEN],
        [WHITE, GREEN, BLUE, RED],
        [GREEN, WHITE, RED, BLUE],
    ];
    let picture = corpus::corners();
    let (jpeg, png, webp) = (
        corpus::jpeg(&picture),
        corpus::png(&picture),
        corpus::webp(&picture),
    );
    for (orientation, expected) in (1..).zip(turned) {
        let exif = corpus::exif(orientation);
        for (kind, bytes) in [
            ("JPEG", corpus::jpeg_with_exif(&jpeg, &exif)),
            (
                "PNG",
                corpus::png_with(&png, &[corpus::png_chunk(b"eXIf", &exif)]),
            ),
            (
                "WebP",
                corpus::riff(&[
                    (b"VP8X", &corpus::vp8x(0b1000, 64, 32)),
                    (b"VP8L", corpus::vp8l(&webp)),
                    (b"EXIF", &exif),
                ]),
            ),
        ] {
            let (kept, drawn) = read(&bytes);
            let sideways = orientation > 4;
            let size = if sideways { (32, 64) } else { (64, 32) };
            assert_eq!((kept.width(), kept.height()), size, "{kind} {orientation}");
            assert_corners(&drawn, expected, &format!("{kind} {orientation}"));
        }
    }
}

#[test]
fn nothing_but_the_pixels_survives() {
    let picture = corpus::corners();
    let exif = corpus::exif(1);
    let jpeg = corpus::jpeg(&picture);
    let full_jpeg = [
        corpus::jpeg_with(
            &jpeg,
            &[
                corpus::segment(0xe1, &[b"Exif\0\0", exif.as_slice()].concat()),
                corpus::segment(0xe1, b"http://ns.adobe.com/xap/1.0/\0XMPMARKER"),
                corpus::segment(0xe2, b"ICC_PROFILE\0\x01\x01PROFILEMARKER"),
                corpus::segment(0xed, b"Photoshop 3.0\08BIMIPTCMARKER"),
                corpus::segment(0xfe, &[SCRIPT, b"COMMENTMARKER"].concat()),
            ],
        ),
        [SCRIPT, b"PK\x03\x04TAILMARKER"].concat(),
    ]
    .concat();
    let full_png = [
        corpus::png_with(
            &corpus::png(&picture),
            &[
                corpus::png_chunk(b"eXIf", &exif),
                corpus::png_chunk(b"tEXt", b"Comment\0COMMENTMARKER"),
                corpus::png_chunk(b"iTXt", b"XML:com.adobe.xmp\0\0\0\0\0XMPMARKER"),
            ],
        ),
        [SCRIPT, b"TAILMARKER"].concat(),
    ]
    .concat();
    let full_webp = [
        corpus::riff(&[
            (b"VP8X", &corpus::vp8x(0b0010_1100, 64, 32)),
            (b"ICCP", b"PROFILEMARKER"),
            (b"VP8L", corpus::vp8l(&corpus::webp(&picture))),
            (b"EXIF", &exif),
            (b"XMP ", b"XMPMARKER"),
        ]),
        [SCRIPT, b"TAILMARKER"].concat(),
    ]
    .concat();
    for bytes in [full_jpeg, full_png, full_webp] {
        assert!(contains(&bytes, b"GPSLATITUDE") && contains(&bytes, SCRIPT));
        let (kept, drawn) = read(&bytes);
        assert_corners(&drawn, [RED, GREEN, BLUE, WHITE], "as it was");
        for trace in [
            b"Exif".as_slice(),
            b"II*\0",
            b"SECRETMAKER",
            b"GPSLATITUDE",
            b"MARKER",
            b"ICC_PROFILE",
            b"adobe",
            b"<script",
            b"PK\x03\x04",
        ] {
            assert!(!contains(kept.jpeg(), trace), "{trace:?}");
        }
        // Its segments: the header of JFIF, the tables, a frame, a scan; nothing that could hold a text.
        assert_eq!(kept.jpeg()[..4], [0xff, 0xd8, 0xff, 0xe0]);
        for code in [0xe1, 0xe2, 0xed, 0xee, 0xfe] {
            assert!(!contains(kept.jpeg(), &[0xff, code]), "{code:#x}");
        }
        assert!(kept.jpeg().ends_with(&[0xff, 0xd9]));
    }
}

#[test]
fn huge_texts_profiles_and_data_cost_nothing() {
    let picture = corpus::corners();
    let mega = |count: usize| std::iter::repeat_n(vec![0; 1 << 20], count);
    let bomb = corpus::zlib(mega(64));
    let text = [b"Comment\0\0".as_slice(), &bomb].concat();
    let profile = [b"ICC\0\0".as_slice(), &bomb].concat();
    let bytes = corpus::png_with(
        &corpus::png(&picture),
        &[
            corpus::png_chunk(b"zTXt", &text),
            corpus::png_chunk(b"iCCP", &profile),
            corpus::png_chunk(b"tEXt", &[b"a\0".as_slice(), &vec![b'x'; 4 << 20]].concat()),
        ],
    );
    let (_, drawn) = read(&bytes);
    assert_corners(&drawn, [RED, GREEN, BLUE, WHITE], "as it was");
    // Eight by eight pixels, and 64 MB behind them.
    let picture = Picture::read(&corpus::png_of(8, 8, 8, &bomb));
    assert!(matches!(picture, Ok(_) | Err(Refused::Damaged)));
}

#[test]
fn exif_that_lies_turns_nothing() {
    let jpeg = corpus::jpeg(&corpus::corners());
    let mut far = corpus::exif(6);
    far[4..8].copy_from_slice(&u32::MAX.to_le_bytes());
    let mut many = corpus::exif(6);
    many[8..10].copy_from_slice(&u16::MAX.to_le_bytes());
    many.truncate(14);
    for tiff in [far, many, vec![], b"II*\0".to_vec(), corpus::exif(9)] {
        let (_, drawn) = read(&corpus::jpeg_with_exif(&jpeg, &tiff));
        assert_corners(&drawn, [RED, GREEN, BLUE, WHITE], "as it was");
    }
}

#[test]
fn what_is_see_through_is_on_white() {
    let mut picture = RgbaImage::from_pixel(16, 16, Rgba([0, 0, 0, 0]));
    for x in 0..16 {
        for y in 8..16 {
            picture.put_pixel(x, y, Rgba([0, 0, 0, 255]));
        }
    }
    let mut png = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut png, ImageFormat::Png).unwrap();
    let (_, drawn) = read(png.get_ref());
    assert!(drawn.get_pixel(8, 3).0.iter().all(|colour| *colour > 240));
    assert!(drawn.get_pixel(8, 12).0.iter().all(|colour| *colour < 16));
}

#[test]
fn what_is_larger_than_a_page_needs_is_scaled_down() {
    let picture = RgbImage::from_fn(KEPT_SIDE + 400, 110, |x, _| {
        Rgb(if x < KEPT_SIDE / 2 { RED } else { BLUE })
    });
    let (kept, drawn) = read(&corpus::png(&picture));
    assert_eq!((kept.width(), kept.height()), (KEPT_SIDE, 100));
    assert_corners(&drawn, [RED, BLUE, RED, BLUE], "smaller");
    let tall = RgbImage::from_pixel(10, KEPT_SIDE, Rgb(GREEN));
    let (kept, _) = read(&corpus::png(&tall));
    assert_eq!((kept.width(), kept.height()), (10, KEPT_SIDE));
}

#[test]
fn noise_does_not_become_larger_than_a_file_may_be() {
    let noise = corpus::noise(KEPT_SIDE, KEPT_SIDE);
    let mut bytes = Vec::new();
    image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 40)
        .encode_image(&noise)
        .unwrap();
    assert!(bytes.len() as u64 <= FILE_BYTES, "{}", bytes.len());
    let picture = Picture::read(&bytes).unwrap();
    assert_eq!(picture.width(), KEPT_SIDE);
    // Else it would show nothing.
    assert!(picture.jpeg().len() > bytes.len());
    assert!(picture.jpeg().len() as u64 <= FILE_BYTES);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_picture_keeps_its_size_and_reads_again(width in 1u32..80, height in 1u32..80, kind in 0..3) {
        let picture = RgbImage::from_fn(width, height, |x, y| Rgb([x as u8, y as u8, 128]));
        let bytes = match kind {
            0 => corpus::jpeg(&picture),
            1 => corpus::png(&picture),
            _ => corpus::webp(&picture),
        };
        let (kept, _) = read(&bytes);
        prop_assert_eq!((kept.width(), kept.height()), (width, height));
        let (again, _) = read(kept.jpeg());
        prop_assert_eq!((again.width(), again.height()), (width, height));
    }

    #[test]
    fn bytes_behind_any_start_never_panic(
        start in prop_oneof![
            Just(b"\xff\xd8\xff".to_vec()),
            Just(b"\x89PNG\r\n\x1a\n".to_vec()),
            Just(b"RIFF\xff\0\0\0WEBP".to_vec()),
            Just(vec![]),
        ],
        rest in proptest::collection::vec(any::<u8>(), 0..300),
    ) {
        // Three hundred bytes at random are no picture.
        prop_assert!(Picture::read(&[start, rest].concat()).is_err());
    }
}
