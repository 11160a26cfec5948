//! A QR code, for a phone's camera.

use std::fmt::Write;

use qrcode::bits::Bits;
use qrcode::canvas::{Canvas, MaskPattern};
use qrcode::ec::construct_codewords;
use qrcode::{Color, EcLevel, Version};
use regain_contract::Secret;
use regain_words::Text;

use crate::say;
use crate::view::{View, el};

/// The light edge that readers need around the code, in modules (ISO/IEC 18004).
const QUIET_ZONE: usize = 4;

/// The code of an address, black on white in every theme, because many readers cannot read it the other way round;
/// nothing when it is too long for one.
///
/// `label` says what it is for. Whoever cannot see it needs another way beside it.
#[must_use]
pub fn qr_code(testid: &'static str, address: &Secret, label: &Text) -> View {
    let Some((width, dark)) = modules(address.expose_secret()) else {
        return View::Nothing;
    };
    el("svg")
        .class("rg-qr")
        .test(testid)
        .attr("role", "img")
        .own_attr("aria-label", say::string(label))
        .own_attr("viewBox", format!("0 0 {width} {width}"))
        .attr("shape-rendering", "crispEdges")
        .child(
            el("path")
                .attr("fill", "#fff")
                .own_attr("d", format!("M0 0h{width}v{width}H0z")),
        )
        .child(el("path").attr("fill", "#000").own_attr("d", dark))
        .into()
}

/// The code of this version, if the text has room in it, as bytes and with the medium correction (ISO/IEC 18004, 7.4.5).
///
/// `QrCode::new` would look for the shortest way to write it in several modes. An address is bytes nearly all through, and
/// the search alone is 3 kB of the app. It would also try all eight masks and count what may mislead a reader. One that
/// reads codes reads each mask, and this one breaks up what an address has most of, so the counting is left out as well.
fn code(text: &str, version: Version) -> Option<Vec<Color>> {
    let mut bits = Bits::new(version);
    bits.push_byte_data(text.as_bytes()).ok()?;
    bits.push_terminator(EcLevel::M).ok()?;
    let (data, correction) = construct_codewords(&bits.into_bytes(), version, EcLevel::M).ok()?;
    let mut canvas = Canvas::new(version, EcLevel::M);
    canvas.draw_all_functional_patterns();
    canvas.draw_data(&data, &correction);
    canvas.apply_mask(MaskPattern::Checkerboard);
    Some(canvas.into_colors())
}

/// The width with the quiet zone, and the dark modules as one path: each run of them in a row is one rectangle.
fn modules(text: &str) -> Option<(usize, String)> {
    let (version, colours) =
        (1..=40).find_map(|version| Some((version, code(text, Version::Normal(version))?)))?;
    // Version 1 has 21 modules, and each further one four more.
    let inner = 17 + 4 * usize::from(version.unsigned_abs());
    let mut path = String::new();
    for (row, colours) in colours.chunks(inner).enumerate() {
        let mut column = 0;
        for run in colours.chunk_by(PartialEq::eq) {
            if run.first() == Some(&Color::Dark) {
                let (x, y, length) = (column + QUIET_ZONE, row + QUIET_ZONE, run.len());
                let _ = write!(path, "M{x} {y}h{length}v1h-{length}z");
            }
            column += run.len();
        }
    }
    Some((inner + 2 * QUIET_ZONE, path))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Fills the rectangles of a path again.
    fn filled(width: usize, path: &str) -> Vec<bool> {
        let mut dark = vec![false; width * width];
        for rectangle in path.split('M').filter(|part| !part.is_empty()) {
            let (start, rest) = rectangle.split_once('h').unwrap();
            let (x, y) = start.split_once(' ').unwrap();
            let (length, end) = rest.split_once('v').unwrap();
            assert_eq!(end, format!("1h-{length}z"));
            let (x, y): (usize, usize) = (x.parse().unwrap(), y.parse().unwrap());
            for column in x..x + length.parse::<usize>().unwrap() {
                dark[y * width + column] = true;
            }
        }
        dark
    }

    #[test]
    fn the_path_has_every_dark_module_and_a_quiet_zone_around_them() {
        let address = format!("https://recover.example.org/link#t={}", "aZ0_".repeat(11));
        let (width, path) = modules(&address).unwrap();
        let code = code(&address, Version::Normal(5)).unwrap();
        assert_eq!(width * width, (code.len().isqrt() + 8).pow(2));
        let dark = filled(width, &path);
        for row in 0..width {
            for column in 0..width {
                let inner = 4..width - 4;
                let expected = inner.contains(&row)
                    && inner.contains(&column)
                    && code[(row - 4) * (width - 8) + column - 4] == Color::Dark;
                assert_eq!(dark[row * width + column], expected, "{column} {row}");
            }
        }
    }

    #[test]
    fn the_code_is_the_smallest_that_has_room() {
        // Bytes that a code of version 5 and 6 holds (ISO/IEC 18004, table 7).
        for (length, version) in [(84, 5), (85, 6), (106, 6), (107, 7)] {
            let (width, _) = modules(&"a".repeat(length)).unwrap();
            assert_eq!(width, 17 + 4 * version + 8, "{length}");
        }
    }

    #[test]
    fn what_is_too_long_has_no_code() {
        assert_eq!(modules(&"a".repeat(4000)), None);
    }
}
