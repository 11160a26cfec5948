//! Reads QR codes off pictures of the page, with a decoder that knows nothing
//! of how they were made.

use crate::{
    ensure,
    fault::{Fault, Outcome},
};

/// The text of the one QR code in a picture (PNG).
pub(crate) fn read(picture: &[u8]) -> Outcome<String> {
    let broken = |error: &dyn std::fmt::Display| Fault::new(format!("the picture: {error}"));
    let mut decoder = png::Decoder::new(std::io::Cursor::new(picture));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info().map_err(|error| broken(&error))?;
    let size = reader
        .output_buffer_size()
        .ok_or_else(|| Fault::new("the picture is too large"))?;
    let mut pixels = vec![0; size];
    let info = reader
        .next_frame(&mut pixels)
        .map_err(|error| broken(&error))?;
    let channels = info.color_type.samples();
    let (width, height) = (info.width as usize, info.height as usize);
    let mut image = rqrr::PreparedImage::prepare_from_greyscale(width, height, |x, y| {
        let at = (y * width + x) * channels;
        let colours = channels.min(3);
        let sum: u32 = pixels[at..at + colours]
            .iter()
            .map(|one| u32::from(*one))
            .sum();
        u8::try_from(sum / u32::try_from(colours).unwrap_or(1)).unwrap_or(u8::MAX)
    });
    let codes = image.detect_grids();
    ensure!(codes.len() == 1, "{} QR codes in the picture", codes.len());
    let (_, text) = codes[0].decode().map_err(|error| broken(&error))?;
    Ok(text)
}
