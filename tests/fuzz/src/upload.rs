//! What an upload consists of: headers of tus, up to an empty line, and a picture behind it.

use http::{HeaderMap, HeaderName, HeaderValue};
use regain_evidence::tus::{self, Creation, Patch};
use regain_evidence::{FILE_BYTES, Partial, Picture, Usage};

pub(crate) fn run(bytes: &[u8]) {
    let end = bytes.windows(2).position(|pair| pair == b"\n\n");
    let (head, body) = bytes.split_at(end.map_or(bytes.len(), |end| end + 2));
    let mut headers = HeaderMap::new();
    for line in head.split(|byte| *byte == b'\n').take(32) {
        let mut parts = line.splitn(2, |byte| *byte == b':');
        let (Some(name), Some(value)) = (parts.next(), parts.next()) else {
            continue;
        };
        let (name, value) = (HeaderName::from_bytes(name), HeaderValue::from_bytes(value));
        if let (Ok(name), Ok(value)) = (name, value) {
            headers.append(name, value);
        }
    }
    let _ = tus::version(&headers);
    if let Ok(creation) = Creation::read(&headers) {
        assert!((1..=FILE_BYTES).contains(&creation.length));
        assert!(Usage::default().admit(creation.length).is_ok());
        if let Ok(patch) = Patch::read(&headers) {
            let begun = Partial::from_parts(creation.length, &mut []);
            if let Ok(more) = begun.append(patch.offset, body.len() as u64) {
                assert!(more.offset() <= creation.length);
            }
            let _ = patch.check(body);
        }
    }
    if let Ok(picture) = Picture::read(body) {
        assert!(picture.jpeg().starts_with(&[0xff, 0xd8]), "it is no JPEG");
        // What was drawn anew is a picture again, and nothing of what came is left to be drawn differently.
        assert!(
            Picture::read(picture.jpeg()).is_ok(),
            "it is not read again"
        );
    }
}
