use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::id::FileId;
use crate::limits::CHUNK_BYTES;
use crate::random::SystemRandom;

fn headers(pairs: &[(&str, &str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in pairs {
        headers.append(
            HeaderName::try_from(*name).unwrap(),
            HeaderValue::try_from(*value).unwrap(),
        );
    }
    headers
}

fn creation(pairs: &[(&str, &str)]) -> Result<Creation, Refusal> {
    let mut all = vec![("tus-resumable", "1.0.0")];
    all.extend_from_slice(pairs);
    Creation::read(&headers(&all))
}

fn patch(pairs: &[(&str, &str)]) -> Result<Patch, Refusal> {
    let mut all = vec![("tus-resumable", "1.0.0"), ("content-type", BODY_TYPE)];
    all.extend_from_slice(pairs);
    Patch::read(&headers(&all))
}

#[test]
fn a_creation_has_a_length_and_may_have_metadata() {
    let read = creation(&[
        ("upload-length", "20971520"),
        (
            "upload-metadata",
            "filename d29ybGRfZG9taW5hdGlvbl9wbGFuLnBkZg==,is_confidential",
        ),
    ])
    .unwrap();
    assert_eq!(read.length, FILE_BYTES);
    assert_eq!(
        read.metadata.get("filename"),
        Some(b"world_domination_plan.pdf".as_slice())
    );
    assert_eq!(read.metadata.get("is_confidential"), Some(b"".as_slice()));
    assert_eq!(read.metadata.get("other"), None);
    assert_eq!(read.metadata.len(), 2);
    assert!(!format!("{read:?}").contains("domination"));
    assert!(
        creation(&[("upload-length", "1")])
            .unwrap()
            .metadata
            .is_empty()
    );
}

#[test]
fn a_creation_is_refused_for_its_reason() {
    const LENGTH: Refusal = Refusal::Header("Upload-Length");
    const METADATA: Refusal = Refusal::Header("Upload-Metadata");
    for (pairs, refusal) in [
        (&[][..], LENGTH),
        (&[("upload-length", "")], LENGTH),
        (&[("upload-length", "-1")], LENGTH),
        (&[("upload-length", "+1")], LENGTH),
        (&[("upload-length", "1.0")], LENGTH),
        (&[("upload-length", "0x10")], LENGTH),
        (&[("upload-length", "99999999999999999999999")], LENGTH),
        (&[("upload-length", "1"), ("upload-length", "2")], LENGTH),
        (&[("upload-length", "0")], Refusal::Empty),
        (&[("upload-length", "20971521")], Refusal::TooLarge),
        (&[("upload-defer-length", "1")], Refusal::DeferredLength),
        (&[("upload-length", "1"), ("upload-metadata", "")], METADATA),
        (
            &[("upload-length", "1"), ("upload-metadata", "a b!")],
            METADATA,
        ),
        (
            &[("upload-length", "1"), ("upload-metadata", "a,,b")],
            METADATA,
        ),
        (
            &[("upload-length", "1"), ("upload-metadata", "a YQ==,a YQ==")],
            METADATA,
        ),
    ] {
        assert_eq!(creation(pairs), Err(refusal), "{pairs:?}");
    }
    let many: Vec<_> = (0..17).map(|n| format!("k{n} YQ==")).collect();
    let long = format!("k {}", "YWFh".repeat(2000));
    for bad in [many.join(","), long] {
        let pairs = [("upload-length", "1"), ("upload-metadata", bad.as_str())];
        assert_eq!(creation(&pairs), Err(METADATA));
    }
}

#[test]
fn only_version_one_is_spoken() {
    for pairs in [
        &[][..],
        &[("tus-resumable", "0.2.2")],
        &[("tus-resumable", "1.0.0"), ("tus-resumable", "1.0.0")],
    ] {
        let headers = headers(pairs);
        assert_eq!(version(&headers), Err(Refusal::Version));
        assert_eq!(Creation::read(&headers), Err(Refusal::Version));
        assert_eq!(Patch::read(&headers), Err(Refusal::Version));
    }
    assert_eq!(Refusal::Version.headers()["tus-version"], "1.0.0");
}

#[test]
fn a_patch_has_a_type_and_an_offset() {
    assert_eq!(patch(&[("upload-offset", "70")]).unwrap().offset, 70);
    assert_eq!(patch(&[]), Err(Refusal::Header("Upload-Offset")));
    for bad in ["-1", "1e3", " 1", "1,2"] {
        assert_eq!(
            patch(&[("upload-offset", bad)]),
            Err(Refusal::Header("Upload-Offset")),
            "{bad}"
        );
    }
    for kind in [
        &[][..],
        &[("content-type", "application/octet-stream")],
        &[("content-type", BODY_TYPE), ("content-type", "text/html")],
    ] {
        let mut all = vec![("tus-resumable", "1.0.0"), ("upload-offset", "0")];
        all.extend_from_slice(kind);
        assert_eq!(Patch::read(&headers(&all)), Err(Refusal::MediaType));
    }
}

#[test]
fn a_checksum_is_kept_to() {
    // Of "hello world", computed with OpenSSL.
    for sum in [
        "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=",
        "sha256 uU0nuZNNPgilLlLX2n2r+sSE7+N6U4DukIj3rOLvzek=",
    ] {
        let read = patch(&[("upload-offset", "0"), ("upload-checksum", sum)]).unwrap();
        assert_eq!(read.check(b"hello world"), Ok(()));
        assert_eq!(read.check(b"hello World"), Err(Refusal::Checksum));
    }
    for (sum, refusal) in [
        ("md5 XrY7u+Ae7tCTyyK7j1rNww==", Refusal::ChecksumAlgorithm),
        ("sha1", Refusal::Header("Upload-Checksum")),
        (
            "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu",
            Refusal::Header("Upload-Checksum"),
        ),
        (
            "sha256 Kq5sNclPz7QV2+lfQIuc6R7oRu0=",
            Refusal::Header("Upload-Checksum"),
        ),
    ] {
        let read = patch(&[("upload-offset", "0"), ("upload-checksum", sum)]);
        assert_eq!(read, Err(refusal), "{sum}");
    }
    assert_eq!(
        patch(&[("upload-offset", "0")]).unwrap().check(b"x"),
        Ok(())
    );
}

#[test]
fn each_refusal_has_the_status_of_the_protocol() {
    for (refusal, status) in [
        (Refusal::Version, 412),
        (Refusal::Header("Upload-Length"), 400),
        (Refusal::DeferredLength, 400),
        (Refusal::Empty, 400),
        (Refusal::TooLarge, 413),
        (Refusal::TooManyFiles, 409),
        (Refusal::CaseFull, 413),
        (Refusal::MediaType, 415),
        (Refusal::Offset, 409),
        (Refusal::BeyondLength, 413),
        (Refusal::ChunkTooLarge, 413),
        (Refusal::ChunkTooSmall, 400),
        (Refusal::ChecksumAlgorithm, 400),
        (Refusal::Checksum, 460),
        (Refusal::Unknown, 404),
        (Refusal::Expired, 410),
    ] {
        assert_eq!(refusal.status().as_u16(), status, "{refusal}");
        assert_eq!(refusal.headers()["tus-resumable"], "1.0.0");
    }
}

#[test]
fn answers_say_where_an_upload_is() {
    let upload = Upload {
        file: FileId::random(&SystemRandom).unwrap(),
        length: 100_000,
        expires_at: SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_000_000),
    };
    let partial = Partial::from_parts(upload.length, &mut [(0, 70_000)]);
    let head = offset(&upload, partial);
    assert_eq!(head["upload-offset"], "70000");
    assert_eq!(head["upload-length"], "100000");
    assert_eq!(head["cache-control"], "no-store");
    assert_eq!(head["upload-expires"], "Fri, 15 Jan 2027 08:00:00 GMT");
    assert_eq!(appended(&upload, partial)["upload-offset"], "70000");
    assert_eq!(created(&upload)["upload-expires"], head["upload-expires"]);
    let offered = options();
    assert_eq!(offered["tus-max-size"], "20971520");
    assert_eq!(offered["tus-checksum-algorithm"], "sha1,sha256");
    assert_eq!(offered["tus-version"], "1.0.0");
    for headers in [head, created(&upload), resumable(), offered] {
        assert_eq!(headers["tus-resumable"], "1.0.0");
    }
}

proptest! {
    #[test]
    fn whatever_the_headers_say_nothing_panics_and_nothing_beyond_the_limits_is_read(
        length in proptest::collection::vec(any::<u8>(), 0..24),
        offset in "[0-9+\\- ,.a-f]{0,24}",
        metadata in proptest::collection::vec(any::<u8>(), 0..200),
        checksum in "(sha1|sha256|md5|)( |)[A-Za-z0-9+/=]{0,60}",
    ) {
        let mut headers = headers(&[("tus-resumable", "1.0.0"), ("content-type", BODY_TYPE)]);
        for (name, value) in [
            (UPLOAD_LENGTH, length.as_slice()),
            (UPLOAD_OFFSET, offset.as_bytes()),
            (UPLOAD_METADATA, metadata.as_slice()),
            (UPLOAD_CHECKSUM, checksum.as_bytes()),
        ] {
            if let Ok(value) = HeaderValue::from_bytes(value) {
                headers.insert(name, value);
            }
        }
        if let Ok(creation) = Creation::read(&headers) {
            prop_assert!((1..=FILE_BYTES).contains(&creation.length));
        }
        if let Ok(patch) = Patch::read(&headers) {
            prop_assert!(patch.checksum.is_none() || patch.check(b"").is_err());
            let partial = Partial::from_parts(FILE_BYTES, &mut []);
            prop_assert!(partial.append(patch.offset, CHUNK_BYTES).is_ok() == (patch.offset == 0));
        }
    }

    #[test]
    fn numbers_and_metadata_are_read_as_they_were_written(
        length in 1..=FILE_BYTES,
        offset in any::<u64>(),
        pairs in proptest::collection::btree_map("[a-z_]{1,10}", proptest::collection::vec(any::<u8>(), 0..100), 1..8),
    ) {
        let written: Vec<_> = pairs.iter().map(|(k, v)| format!("{k} {}", STANDARD.encode(v))).collect();
        let read = creation(&[
            ("upload-length", &length.to_string()),
            ("upload-metadata", &written.join(",")),
        ]).unwrap();
        prop_assert_eq!(read.length, length);
        for (key, value) in &pairs {
            prop_assert_eq!(read.metadata.get(key), Some(value.as_slice()));
        }
        prop_assert_eq!(patch(&[("upload-offset", &offset.to_string())]).unwrap().offset, offset);
    }
}
