//! Uploads in parts.

use axum::body::Body;
use axum::http::StatusCode;
use futures_util::stream;
use regain_api::store::{Author, FileState, Said};
use regain_contract::paths;
use regain_evidence::{CHUNK_BYTES, FILE_BYTES, FILES, MIN_CHUNK_BYTES};

use crate::support::{DAY, photograph, server, server_without_scanner, servers};

const PART: usize = MIN_CHUNK_BYTES as usize;

#[tokio::test]
async fn a_photograph_comes_in_over_a_line_that_is_cut_three_times() {
    for server in servers().await {
        let person = server.person(1).await;
        let bytes = photograph();
        assert!(bytes.len() > 2 * PART, "{}", bytes.len());
        let upload = person.begin(bytes.len()).await;
        let mut sent = 0;
        for cut in 0.. {
            if cut < 3 {
                // Half of a part arrives, and then nothing more.
                let half = bytes[sent..sent + 1000].to_vec();
                let broken = stream::iter([
                    Ok(axum::body::Bytes::from(half)),
                    Err(std::io::Error::other("cut")),
                ]);
                let offset = sent.to_string();
                let headers = [
                    ("tus-resumable", "1.0.0"),
                    ("content-type", "application/offset+octet-stream"),
                    ("upload-offset", offset.as_str()),
                ];
                let request = person.request("PATCH", &upload, &headers, Body::from_stream(broken));
                assert_eq!(server.send(request).await.status, StatusCode::BAD_REQUEST);
            }
            let asked = person.head(&upload).await;
            assert_eq!(asked.status, StatusCode::OK);
            assert_eq!(asked.header("upload-offset"), sent.to_string());
            assert_eq!(asked.header("upload-length"), bytes.len().to_string());
            assert_eq!(asked.header("cache-control"), "no-store");
            let end = (sent + PART).min(bytes.len());
            let answer = person.append(&upload, sent, &bytes[sent..end]).await;
            assert_eq!(answer.status, StatusCode::NO_CONTENT, "{}", answer.text());
            assert_eq!(answer.header("upload-offset"), end.to_string());
            sent = end;
            if sent == bytes.len() {
                break;
            }
        }
        let [file] = &server.files(&person.reference).await[..] else {
            panic!("there is one file")
        };
        assert_eq!(file.state, FileState::Unscanned);
        let mut tx = server.service.store.read().await.unwrap();
        let messages = tx.case_messages(&person.reference).await.unwrap();
        drop(tx);
        let said: Vec<_> = messages
            .iter()
            .map(|message| (message.author, &message.said))
            .collect();
        assert_eq!(said, [(Author::Person, &Said::PhotographAdded)]);
        // One object is there, and nothing of what was sent in it.
        assert_eq!(server.objects().await, 1);
        let kept = server.tried.bytes();
        assert!(!kept.windows(11).any(|part| part == b"SECRETMAKER"));
        // Three bytes of a format are in some hundred thousand random ones now and then; these are not.
        assert!(!kept.windows(7).any(|part| part == b"\x00\x10JFIF\x00"));
        let middle = &bytes[bytes.len() / 2..][..16];
        assert!(!kept.windows(16).any(|part| part == middle));
    }
}

#[tokio::test]
async fn an_answer_that_was_lost_is_asked_for_again() {
    let server = server().await;
    let person = server.person(1).await;
    let bytes = photograph();
    let (answer, upload) = person.upload(&bytes).await;
    assert_eq!(answer.status, StatusCode::NO_CONTENT);
    let asked = person.head(&upload).await;
    assert_eq!(asked.header("upload-offset"), bytes.len().to_string());
    let end = person.append(&upload, bytes.len(), &[]).await;
    assert_eq!(end.status, StatusCode::NO_CONTENT);
    let again = person.append(&upload, 0, &bytes).await;
    assert_eq!(again.kind(), "upload-offset");
    assert_eq!(server.files(&person.reference).await.len(), 1);
}

#[tokio::test]
async fn what_does_not_do_is_refused_for_its_reason_and_nothing_is_kept() {
    let server = server().await;
    let person = server.person(1).await;
    let create = async |headers: &[(&str, &str)]| {
        let answer = person.ask("POST", paths::CASE_UPLOADS, headers).await;
        (answer.status.as_u16(), answer.kind())
    };
    let tus = ("tus-resumable", "1.0.0");
    for (headers, status, kind) in [
        (vec![("upload-length", "9")], 412, "upload-version"),
        (vec![tus], 400, "upload-malformed"),
        (vec![tus, ("upload-length", "-1")], 400, "upload-malformed"),
        (vec![tus, ("upload-length", "0")], 400, "photograph-empty"),
        (
            vec![tus, ("upload-length", "20971521")],
            413,
            "photograph-too-large",
        ),
        (
            vec![tus, ("upload-defer-length", "1")],
            400,
            "upload-malformed",
        ),
        (
            vec![
                tus,
                ("upload-length", "9"),
                ("sec-fetch-site", "cross-site"),
            ],
            403,
            "cross-site",
        ),
    ] {
        // The header that the browser of the person adds comes first.
        let cross = headers.contains(&("sec-fetch-site", "cross-site"));
        let got = if cross {
            let request = axum::http::Request::post(paths::CASE_UPLOADS)
                .header("cookie", &person.cookie)
                .header("tus-resumable", "1.0.0")
                .header("upload-length", "9")
                .header("sec-fetch-site", "cross-site");
            let answer = server.send(request.body(Body::empty()).unwrap()).await;
            (answer.status.as_u16(), answer.kind())
        } else {
            create(&headers).await
        };
        assert_eq!(got, (status, kind.to_owned()), "{headers:?}");
    }
    let with_body = person.request(
        "POST",
        paths::CASE_UPLOADS,
        &[tus, ("upload-length", "9")],
        "123456789",
    );
    assert_eq!(server.send(with_body).await.status, StatusCode::BAD_REQUEST);
    server.assert_nothing_is_kept("what does not do").await;
    assert!(server.files(&person.reference).await.is_empty());
}

#[tokio::test]
async fn parts_fit_or_are_refused() {
    let server = server().await;
    let person = server.person(1).await;
    let upload = person.begin(FILE_BYTES as usize).await;
    let part = vec![7; PART];
    assert_eq!(
        person.append(&upload, 1, &part).await.kind(),
        "upload-offset"
    );
    assert_eq!(
        person.append(&upload, 0, &part[1..]).await.kind(),
        "upload-part-too-small"
    );
    let large = vec![7; CHUNK_BYTES as usize + 1];
    let refused = person.append(&upload, 0, &large).await;
    assert_eq!(refused.kind(), "upload-part-too-large");
    assert_eq!(refused.status, StatusCode::PAYLOAD_TOO_LARGE);
    // The same of a body that does not say how long it is.
    let pieces = stream::iter(
        large
            .chunks(1 << 20)
            .map(|piece| Ok::<_, std::io::Error>(axum::body::Bytes::copy_from_slice(piece)))
            .collect::<Vec<_>>(),
    );
    let headers = [
        ("tus-resumable", "1.0.0"),
        ("content-type", "application/offset+octet-stream"),
        ("upload-offset", "0"),
    ];
    let request = person.request("PATCH", &upload, &headers, Body::from_stream(pieces));
    assert_eq!(server.send(request).await.kind(), "upload-part-too-large");
    let other = person.request(
        "PATCH",
        &upload,
        &[
            ("tus-resumable", "1.0.0"),
            ("upload-offset", "0"),
            ("content-type", "image/jpeg"),
        ],
        part.clone(),
    );
    assert_eq!(server.send(other).await.kind(), "upload-media-type");
    let damaged = person.request(
        "PATCH",
        &upload,
        &[
            headers[0],
            headers[1],
            headers[2],
            ("upload-checksum", "sha1 AAAAAAAAAAAAAAAAAAAAAAAAAAA="),
        ],
        part.clone(),
    );
    let damaged = server.send(damaged).await;
    assert_eq!(
        (damaged.status.as_u16(), damaged.kind()),
        (460, "upload-checksum".into())
    );
    let small = person.begin(PART).await;
    let beyond = vec![7; PART + 1];
    assert_eq!(
        person.append(&small, 0, &beyond).await.kind(),
        "upload-beyond-length"
    );
    assert_eq!(server.objects().await, 0);
}

#[tokio::test]
async fn what_is_offered_is_told_to_anyone() {
    let server = server().await;
    for path in [
        paths::CASE_UPLOADS,
        "/help/case/uploads/0123456789abcdef0123456789abcdef",
    ] {
        let request = axum::http::Request::options(path);
        let answer = server.send(request.body(Body::empty()).unwrap()).await;
        assert_eq!(answer.status, StatusCode::NO_CONTENT);
        assert_eq!(answer.header("tus-version"), "1.0.0");
        assert_eq!(answer.header("tus-max-size"), FILE_BYTES.to_string());
        assert_eq!(
            answer.header("tus-extension"),
            "creation,expiration,checksum,termination"
        );
    }
}

#[tokio::test]
async fn nobody_else_can_touch_an_upload() {
    let server = server().await;
    let ada = server.person(1).await;
    let eve = server.person(2).await;
    let bytes = photograph();
    let upload = ada.begin(bytes.len()).await;
    for answer in [
        eve.append(&upload, 0, &bytes[..PART]).await,
        eve.delete(&upload).await,
    ] {
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
        assert_eq!(answer.kind(), "not-found");
    }
    assert_eq!(eve.head(&upload).await.status, StatusCode::NOT_FOUND);
    let id = upload.rsplit('/').next().unwrap();
    let remove = paths::CASE_PHOTOGRAPH_REMOVE.replace("{id}", id);
    assert_eq!(
        eve.ask("POST", &remove, &[]).await.status,
        StatusCode::NOT_FOUND
    );
    let list = eve.ask("GET", paths::CASE_UPLOADS, &[]).await;
    assert_eq!(list.text(), "[]");
    // Nor somebody who was not let in anywhere.
    let nobody = crate::support::Person {
        cookie: "__Host-case=x".into(),
        server: &server,
        reference: ada.reference.clone(),
    };
    for answer in [
        nobody.create(9).await,
        nobody.append(&upload, 0, &bytes[..PART]).await,
        nobody.delete(&upload).await,
        nobody.ask("GET", paths::CASE_UPLOADS, &[]).await,
    ] {
        assert_eq!(answer.kind(), "not-found");
    }
    // It is as it was.
    assert_eq!(ada.head(&upload).await.header("upload-offset"), "0");
}

#[tokio::test]
async fn photographs_are_taken_only_where_they_were_asked_for() {
    let server = server().await;
    let person = server.person(1).await;
    server
        .change_case(&person.reference, |case| {
            case.standing.asks_photographs = false;
        })
        .await;
    assert_eq!(person.create(9).await.kind(), "photographs-not-asked");
    let posted = person.post(&photograph()).await;
    assert_eq!(posted.status, StatusCode::CONFLICT);
    assert!(!person.page().await.contains("photograph-form"));
    server.assert_nothing_is_kept("not asked").await;
    // Nobody could open them without a scanner.
    let server = server_without_scanner().await;
    let person = server.person(1).await;
    assert!(!server.service.photographs.can_be_asked_for());
    assert_eq!(person.create(9).await.kind(), "photographs-not-asked");
    assert!(!person.page().await.contains("photograph-form"));
}

#[tokio::test]
async fn of_ten_thousand_small_files_ten_are_taken() {
    let server = server().await;
    let person = server.person(1).await;
    let mut counts = std::collections::BTreeMap::new();
    for _ in 0..10_000 {
        let answer = person.create(1).await;
        let said = if answer.status == StatusCode::CREATED {
            "taken".to_owned()
        } else {
            answer.kind()
        };
        *counts.entry(said).or_insert(0) += 1;
    }
    assert_eq!(counts["taken"], FILES);
    // Forty are looked at in a day; the rest is not even that.
    assert_eq!(counts["photographs-too-many"], 30);
    assert_eq!(counts["rate-limited"], 9_960);
    assert_eq!(server.files(&person.reference).await.len(), FILES as usize);
    assert_eq!(server.objects().await, 0);
    server.clock_forward(DAY).await;
    server.assert_nothing_is_kept("ten thousand").await;
    assert!(server.files(&person.reference).await.is_empty());
}

#[tokio::test]
async fn an_upload_that_nobody_ends_is_given_up() {
    for server in servers().await {
        let person = server.person(1).await;
        let bytes = photograph();
        let upload = person.begin(bytes.len()).await;
        person.append(&upload, 0, &bytes[..PART]).await;
        server.work().await;
        assert_eq!(server.objects().await, 1);
        server.clock_forward(DAY).await;
        server.assert_nothing_is_kept("given up").await;
        assert!(server.files(&person.reference).await.is_empty());
    }
}

#[tokio::test]
async fn what_is_removed_is_gone_at_once() {
    for server in servers().await {
        let person = server.person(1).await;
        let bytes = photograph();
        let upload = person.begin(bytes.len()).await;
        person.append(&upload, 0, &bytes[..PART]).await;
        assert_eq!(person.delete(&upload).await.status, StatusCode::NO_CONTENT);
        server.assert_nothing_is_kept("an upload").await;
        let (_, upload) = person.upload(&bytes).await;
        server.work().await;
        let id = upload.rsplit('/').next().unwrap();
        let remove = paths::CASE_PHOTOGRAPH_REMOVE.replace("{id}", id);
        let answer = person.ask("POST", &remove, &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        server.assert_nothing_is_kept("a photograph").await;
        assert_eq!(person.head(&upload).await.status, StatusCode::NOT_FOUND);
        let late = person.append(&upload, 0, &bytes[..PART]).await;
        assert_eq!(late.kind(), "not-found");
        server.assert_nothing_is_kept("what comes late").await;
    }
}
