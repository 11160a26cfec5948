//! From the first byte to the last, over every store.

use std::collections::HashSet;
use std::sync::Arc;
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use async_trait::async_trait;
use http::{HeaderMap, HeaderName, HeaderValue};
use regain_evidence::scan::{NotConfigured, Scanner, Unavailable, Verdict};
use regain_evidence::store::{Put, StoreError};
use regain_evidence::tus::{BODY_TYPE, Patch, Refusal};
use regain_evidence::{
    AppendError, CHUNK_BYTES, CaseId, CaseKey, CompleteError, Evidence, FILE_BYTES, FILES, Failed,
    FileId, Found, Known, KnownFailed, MIN_CHUNK_BYTES, MasterKey, Partial, Place, ScanError,
    ScanOutcome, Swept, SystemRandom, Upload, Usage, WrappedKey, picture,
};

use crate::corpus;
use crate::tried::{self, Tried, names};

const START: SystemTime = SystemTime::UNIX_EPOCH;
const DAY: Duration = Duration::from_secs(86_400);

struct Case {
    evidence: Evidence,
    key: CaseKey,
    wrapped: WrappedKey,
}

fn master() -> MasterKey {
    MasterKey::new([3; 32])
}

fn case(tried: &Tried) -> Case {
    let id = CaseId::random(&SystemRandom).unwrap();
    let (key, wrapped) = master().new_case_key(id, &SystemRandom).unwrap();
    Case {
        evidence: Evidence::new(tried.store.clone(), Arc::new(SystemRandom)),
        key,
        wrapped,
    }
}

fn upload(length: usize) -> Upload {
    Upload {
        file: FileId::random(&SystemRandom).unwrap(),
        length: length as u64,
        expires_at: START + DAY,
    }
}

fn patch(offset: u64, more: &[(&'static str, &str)]) -> Patch {
    let offset = offset.to_string();
    let mut headers = HeaderMap::new();
    for (name, value) in [
        ("tus-resumable", "1.0.0"),
        ("content-type", BODY_TYPE),
        ("upload-offset", &offset),
    ]
    .iter()
    .chain(more)
    {
        headers.insert(
            HeaderName::from_static(name),
            HeaderValue::try_from(*value).unwrap(),
        );
    }
    Patch::read(&headers).unwrap()
}

impl Case {
    async fn append(&self, upload: &Upload, offset: u64, body: &[u8]) -> Result<u64, AppendError> {
        self.evidence
            .append(&self.key, upload, &patch(offset, &[]), body, START)
            .await
            .map(Partial::offset)
    }

    /// Sends a file in parts, and completes it.
    async fn send(&self, bytes: &[u8], part: u64) -> Result<Upload, CompleteError> {
        let upload = upload(bytes.len());
        let mut offset = 0;
        while offset < upload.length {
            let end = (offset + part).min(upload.length);
            let body = &bytes[offset as usize..end as usize];
            offset = self.append(&upload, offset, body).await.unwrap();
        }
        let unscanned = self.evidence.complete(&self.key, &upload).await?;
        assert_eq!(unscanned.file(), upload.file);
        Ok(upload)
    }

    async fn found(&self, upload: &Upload) -> Found {
        self.evidence
            .find(self.key.case(), upload.file)
            .await
            .unwrap()
    }
}

/// Says what it is told to, and keeps what it was shown.
struct Told(Result<Verdict, Unavailable>, Mutex<Vec<Vec<u8>>>);

impl Told {
    fn to_say(said: Result<Verdict, Unavailable>) -> Self {
        Self(said, Mutex::new(Vec::new()))
    }
}

#[async_trait]
impl Scanner for Told {
    async fn scan(&self, bytes: &[u8]) -> Result<Verdict, Unavailable> {
        self.1.lock().unwrap().push(bytes.to_vec());
        self.0.clone()
    }
}

/// A picture of more than two parts, which compresses badly.
fn large() -> Vec<u8> {
    let picture = corpus::noise(400, 240);
    corpus::jpeg_with_exif(&corpus::jpeg(&picture), &corpus::exif(1))
}

#[tokio::test]
async fn a_photograph_is_taken_scanned_opened_and_destroyed() {
    for tried in tried::all().await {
        let case = case(&tried);
        let bytes = large();
        assert!(bytes.len() as u64 > 2 * MIN_CHUNK_BYTES, "{}", bytes.len());
        let upload = case.send(&bytes, MIN_CHUNK_BYTES).await.unwrap();
        // The parts are gone, and the picture waits.
        let place = Place::Unscanned { file: upload.file };
        assert_eq!(names(&tried.store).await, [(case.key.case(), place)]);
        let Found::Unscanned(unscanned) = case.found(&upload).await else {
            panic!("it does not wait on {}", tried.name);
        };
        let scanner = Told::to_say(Ok(Verdict::Clean));
        let outcome = case.evidence.scan(&case.key, unscanned, &scanner).await;
        let Ok(ScanOutcome::Clean(scanned)) = outcome else {
            panic!("{outcome:?}");
        };
        assert_eq!(case.found(&upload).await, Found::Scanned(scanned));
        let opened = case.evidence.open(&case.key, scanned).await.unwrap();
        assert!(opened.body().starts_with(&[0xff, 0xd8, 0xff]));
        // What was scanned is what is opened.
        assert_eq!(scanner.1.lock().unwrap().as_slice(), [opened.body()]);
        let headers = opened.headers();
        assert_eq!(headers["content-type"], "image/jpeg");
        assert!(
            headers["content-disposition"]
                .to_str()
                .unwrap()
                .starts_with("attachment;")
        );
        assert_eq!(headers["x-content-type-options"], "nosniff");
        assert_eq!(headers["cache-control"], "no-store");
        assert_eq!(
            headers["content-security-policy"],
            "default-src 'none'; sandbox"
        );
        // Nothing that is kept can be read as a picture, or names anything.
        let kept = tried.bytes();
        assert!(kept.len() > opened.body().len());
        for trace in [b"JFIF".as_slice(), b"GPSLATITUDE", &opened.body()[..64]] {
            assert!(
                !kept.windows(trace.len()).any(|w| w == trace),
                "{}",
                tried.name
            );
        }
        assert_eq!(case.evidence.destroy(case.key.case()).await, Ok(1));
        assert_eq!(names(&tried.store).await, []);
        assert_eq!(case.found(&upload).await, Found::Nothing);
        let gone = case.evidence.open(&case.key, scanned).await;
        assert_eq!(gone.err(), Some(Failed::Store(StoreError::Missing)));
    }
}

#[tokio::test]
async fn an_upload_goes_on_where_it_was_cut_on_another_machine() {
    for tried in tried::all().await {
        let case = case(&tried);
        let bytes = large();
        let upload = upload(bytes.len());
        let half = MIN_CHUNK_BYTES + 11;
        let body = &bytes[..half as usize];
        assert_eq!(case.append(&upload, 0, body).await, Ok(half));
        // Another process, which has the row and the wrapped key.
        let other = Case {
            evidence: Evidence::new(tried.store.clone(), Arc::new(SystemRandom)),
            key: master()
                .open_case_key(case.key.case(), &case.wrapped)
                .unwrap(),
            wrapped: case.wrapped.clone(),
        };
        let partial = other
            .evidence
            .offset(other.key.case(), &upload, START)
            .await
            .unwrap();
        assert_eq!(partial.offset(), half);
        let incomplete = other.evidence.complete(&other.key, &upload).await;
        assert_eq!(incomplete, Err(CompleteError::Incomplete(partial)));
        let rest = &bytes[half as usize..];
        assert_eq!(other.append(&upload, half, rest).await, Ok(upload.length));
        assert!(
            case.evidence.complete(&case.key, &upload).await.is_ok(),
            "{}",
            tried.name
        );
    }
}

#[tokio::test]
async fn of_many_that_add_at_the_same_place_one_does() {
    for tried in tried::all().await {
        let case = case(&tried);
        let bytes = large();
        let upload = upload(bytes.len());
        let lengths = (0..8).map(|n| (MIN_CHUNK_BYTES + n) as usize);
        let tries = lengths.map(|length| case.append(&upload, 0, &bytes[..length]));
        let results = futures_util::future::join_all(tries).await;
        let (added, refused): (Vec<_>, Vec<_>) = results.into_iter().partition(Result::is_ok);
        assert_eq!((added.len(), refused.len()), (1, 7), "{}", tried.name);
        for refusal in refused {
            assert_eq!(refusal, Err(AppendError::Refused(Refusal::Offset)));
        }
        let partial = case.evidence.offset(case.key.case(), &upload, START).await;
        let offset = partial.unwrap().offset();
        assert_eq!(added, [Ok(offset)]);
        let rest = &bytes[offset as usize..];
        assert_eq!(case.append(&upload, offset, rest).await, Ok(upload.length));
        assert!(case.evidence.complete(&case.key, &upload).await.is_ok());
    }
}

#[tokio::test]
async fn what_is_hostile_leaves_nothing_behind() {
    for tried in tried::all().await {
        let case = case(&tried);
        for (name, bytes, reason) in corpus::hostile() {
            // These two are refused before anything is sent.
            if bytes.is_empty() {
                assert_eq!(Usage::default().admit(0), Err(Refusal::Empty));
                continue;
            }
            if bytes.len() as u64 > FILE_BYTES {
                let length = bytes.len() as u64;
                assert_eq!(Usage::default().admit(length), Err(Refusal::TooLarge));
                continue;
            }
            let result = case.send(&bytes, CHUNK_BYTES).await;
            assert_eq!(result, Err(CompleteError::Refused(reason)), "{name}");
            assert_eq!(names(&tried.store).await, [], "{name} on {}", tried.name);
        }
        assert_eq!(tried.bytes().len(), 0, "{}", tried.name);
    }
}

#[tokio::test]
async fn ten_thousand_small_files_become_ten() {
    let tried = tried::all().await.remove(0);
    let case = case(&tried);
    let small = corpus::jpeg(&corpus::corners());
    let mut usage = Usage::default();
    for _ in 0..10_000 {
        match usage.admit(small.len() as u64) {
            Ok(more) => {
                usage = more;
                case.send(&small, CHUNK_BYTES).await.unwrap();
            }
            Err(refusal) => assert_eq!(refusal, Refusal::TooManyFiles),
        }
    }
    assert_eq!(names(&tried.store).await.len(), FILES as usize);
    // Nor can one file be made of thousands of objects.
    let upload = upload(1 << 20);
    for _ in 0..10_000 {
        let refused = case.append(&upload, 0, b"x").await;
        assert_eq!(refused, Err(AppendError::Refused(Refusal::ChunkTooSmall)));
    }
    assert_eq!(names(&tried.store).await.len(), FILES as usize);
}

#[tokio::test]
async fn what_does_not_fit_is_not_added() {
    for tried in tried::all().await {
        let case = case(&tried);
        let upload = upload(100_000);
        let body = vec![7; 100_001];
        for (offset, length, refusal) in [
            (1, 70_000, Refusal::Offset),
            (0, 100_001, Refusal::BeyondLength),
            (0, 65_535, Refusal::ChunkTooSmall),
        ] {
            let result = case.append(&upload, offset, &body[..length]).await;
            assert_eq!(result, Err(AppendError::Refused(refusal)));
        }
        let sum = [("upload-checksum", "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=")];
        let wrong = case
            .evidence
            .append(&case.key, &upload, &patch(0, &sum), &body[..70_000], START)
            .await;
        assert_eq!(wrong, Err(AppendError::Refused(Refusal::Checksum)));
        let late = START + DAY;
        let expired = case
            .evidence
            .append(&case.key, &upload, &patch(0, &[]), &body[..70_000], late)
            .await;
        assert_eq!(expired, Err(AppendError::Refused(Refusal::Expired)));
        let gone = case.evidence.offset(case.key.case(), &upload, late).await;
        assert_eq!(gone, Err(AppendError::Refused(Refusal::Expired)));
        assert_eq!(names(&tried.store).await, [], "{}", tried.name);
    }
}

#[tokio::test]
async fn nobody_opens_what_was_not_scanned() {
    for tried in tried::all().await {
        let case = case(&tried);
        let upload = case.send(&large(), CHUNK_BYTES).await.unwrap();
        let Found::Unscanned(unscanned) = case.found(&upload).await else {
            panic!("it does not wait");
        };
        for why in [Unavailable::NotConfigured, Unavailable::TooLate] {
            let scan = case
                .evidence
                .scan(&case.key, unscanned, &Told::to_say(Err(why)))
                .await;
            assert_eq!(scan, Err(ScanError::Unavailable(why)));
        }
        let none = case
            .evidence
            .scan(&case.key, unscanned, &NotConfigured)
            .await;
        assert_eq!(
            none,
            Err(ScanError::Unavailable(Unavailable::NotConfigured))
        );
        assert_eq!(case.found(&upload).await, Found::Unscanned(unscanned));
        // Whoever can write to the store and calls it scanned gets nowhere: it was sealed as what it is.
        let (id, file) = (case.key.case(), upload.file);
        let sealed = tried
            .store
            .get(id, Place::Unscanned { file })
            .await
            .unwrap();
        tried
            .store
            .put(id, Place::Scanned { file }, sealed.to_vec(), Put::New)
            .await
            .unwrap();
        let Found::Scanned(forged) = case.found(&upload).await else {
            panic!("the store says so");
        };
        let opened = case.evidence.open(&case.key, forged).await;
        assert_eq!(opened.err(), Some(Failed::NotSealedHere), "{}", tried.name);
    }
}

#[tokio::test]
async fn what_is_infected_is_deleted() {
    for tried in tried::all().await {
        let case = case(&tried);
        let upload = case.send(&large(), CHUNK_BYTES).await.unwrap();
        let Found::Unscanned(unscanned) = case.found(&upload).await else {
            panic!("it does not wait");
        };
        let scanner = Told::to_say(Ok(Verdict::Infected("Eicar".into())));
        let outcome = case.evidence.scan(&case.key, unscanned, &scanner).await;
        assert_eq!(outcome, Ok(ScanOutcome::Infected("Eicar".into())));
        assert_eq!(case.found(&upload).await, Found::Nothing);
        assert_eq!(names(&tried.store).await, [], "{}", tried.name);
    }
}

#[tokio::test]
async fn without_its_key_a_case_cannot_be_read_whatever_the_store_has_kept() {
    for tried in tried::all().await {
        let case = case(&tried);
        let upload = case.send(&large(), CHUNK_BYTES).await.unwrap();
        let Found::Unscanned(unscanned) = case.found(&upload).await else {
            panic!("it does not wait");
        };
        // The wrapped key is deleted; the objects are still there, as in the old versions of a bucket. All that is left is
        // the master key, which makes other keys.
        let id = case.key.case();
        drop(case.wrapped);
        let (another, _) = master().new_case_key(id, &SystemRandom).unwrap();
        let scanner = Told::to_say(Ok(Verdict::Clean));
        let scan = case.evidence.scan(&another, unscanned, &scanner).await;
        assert_eq!(
            scan,
            Err(ScanError::Failed(Failed::NotSealedHere)),
            "{}",
            tried.name
        );
        assert!(scanner.1.lock().unwrap().is_empty());
        // Nor does the key of another case open it, or one under another master key.
        let (other, _) = MasterKey::new([4; 32])
            .new_case_key(id, &SystemRandom)
            .unwrap();
        let scan = case.evidence.scan(&other, unscanned, &scanner).await;
        assert_eq!(scan, Err(ScanError::Failed(Failed::NotSealedHere)));
    }
}

#[tokio::test]
async fn parts_that_were_changed_or_moved_are_not_made_into_a_file() {
    for tried in tried::all().await {
        let case = case(&tried);
        let bytes = large();
        let upload = upload(bytes.len());
        let half = MIN_CHUNK_BYTES as usize;
        case.append(&upload, 0, &bytes[..half]).await.unwrap();
        case.append(&upload, half as u64, &bytes[half..])
            .await
            .unwrap();
        let first = Place::Part {
            file: upload.file,
            offset: 0,
        };
        let id = case.key.case();
        let sealed = tried.store.get(id, first).await.unwrap();
        let mut changed = sealed.to_vec();
        changed[1000] ^= 1;
        tried
            .store
            .put(id, first, changed, Put::Replace)
            .await
            .unwrap();
        let result = case.evidence.complete(&case.key, &upload).await;
        assert_eq!(result, Err(CompleteError::Failed(Failed::NotSealedHere)));
        // One of another upload of the same case, of the same length.
        let mut other = upload;
        other.file = FileId::random(&SystemRandom).unwrap();
        case.append(&other, 0, &bytes[..half]).await.unwrap();
        let moved = Place::Part {
            file: other.file,
            offset: 0,
        };
        let moved = tried.store.get(id, moved).await.unwrap().to_vec();
        tried
            .store
            .put(id, first, moved, Put::Replace)
            .await
            .unwrap();
        let result = case.evidence.complete(&case.key, &upload).await;
        assert_eq!(result, Err(CompleteError::Failed(Failed::NotSealedHere)));
        // As it was, it is whole.
        tried
            .store
            .put(id, first, sealed.to_vec(), Put::Replace)
            .await
            .unwrap();
        assert!(
            case.evidence.complete(&case.key, &upload).await.is_ok(),
            "{}",
            tried.name
        );
    }
}

#[tokio::test]
async fn a_process_that_stopped_in_the_middle_goes_on() {
    for tried in tried::all().await {
        let case = case(&tried);
        let bytes = large();
        let upload = case.send(&bytes, CHUNK_BYTES).await.unwrap();
        // It became a file, and all parts were deleted; or one was not.
        assert!(case.evidence.complete(&case.key, &upload).await.is_ok());
        let part = Place::Part {
            file: upload.file,
            offset: 0,
        };
        let sealed = case.key.seal(&part, &bytes[..100], &SystemRandom).unwrap();
        let id = case.key.case();
        tried.store.put(id, part, sealed, Put::New).await.unwrap();
        assert!(case.evidence.complete(&case.key, &upload).await.is_ok());
        let place = Place::Unscanned { file: upload.file };
        assert_eq!(
            names(&tried.store).await,
            [(case.key.case(), place)],
            "{}",
            tried.name
        );
    }
}

#[tokio::test]
async fn a_browser_that_missed_the_last_answer_learns_that_all_is_there() {
    for tried in tried::all().await {
        let case = case(&tried);
        let bytes = large();
        let upload = case.send(&bytes, CHUNK_BYTES).await.unwrap();
        for _ in 0..2 {
            let partial = case.evidence.offset(case.key.case(), &upload, START).await;
            assert_eq!(partial.unwrap().offset(), upload.length, "{}", tried.name);
            let again = case.append(&upload, 0, &bytes).await;
            assert_eq!(again, Err(AppendError::Refused(Refusal::Offset)));
            if let Found::Unscanned(unscanned) = case.found(&upload).await {
                let scanner = Told::to_say(Ok(Verdict::Clean));
                case.evidence
                    .scan(&case.key, unscanned, &scanner)
                    .await
                    .unwrap();
            }
        }
    }
}

#[tokio::test]
async fn what_is_removed_is_gone_at_every_stage() {
    for tried in tried::all().await {
        let case = case(&tried);
        let bytes = large();
        let begun = upload(bytes.len());
        case.append(&begun, 0, &bytes[..MIN_CHUNK_BYTES as usize])
            .await
            .unwrap();
        let waiting = case.send(&bytes, CHUNK_BYTES).await.unwrap();
        let clean = case.send(&bytes, CHUNK_BYTES).await.unwrap();
        let Found::Unscanned(unscanned) = case.found(&clean).await else {
            panic!("it does not wait");
        };
        let scanner = Told::to_say(Ok(Verdict::Clean));
        case.evidence
            .scan(&case.key, unscanned, &scanner)
            .await
            .unwrap();
        let kept = upload(bytes.len());
        case.append(&kept, 0, &bytes).await.unwrap();
        assert_eq!(names(&tried.store).await.len(), 4);
        for upload in [begun, waiting, clean] {
            case.evidence
                .remove(case.key.case(), upload.file)
                .await
                .unwrap();
            case.evidence
                .remove(case.key.case(), upload.file)
                .await
                .unwrap();
        }
        let part = Place::Part {
            file: kept.file,
            offset: 0,
        };
        assert_eq!(
            names(&tried.store).await,
            [(case.key.case(), part)],
            "{}",
            tried.name
        );
    }
}

struct Rows(HashSet<(CaseId, FileId)>);

#[async_trait]
impl Known for Rows {
    async fn knows(&self, case: CaseId, place: Place) -> Result<bool, KnownFailed> {
        Ok(self.0.contains(&(case, place.file())))
    }
}

struct NoDatabase;

#[async_trait]
impl Known for NoDatabase {
    async fn knows(&self, _: CaseId, _: Place) -> Result<bool, KnownFailed> {
        Err(KnownFailed)
    }
}

#[tokio::test]
async fn a_sweep_deletes_what_nobody_knows() {
    for tried in tried::all().await {
        let (open, closed) = (case(&tried), case(&tried));
        let bytes = large();
        let kept = open.send(&bytes, CHUNK_BYTES).await.unwrap();
        let lost = upload(bytes.len());
        open.append(&lost, 0, &bytes[..MIN_CHUNK_BYTES as usize])
            .await
            .unwrap();
        closed.send(&bytes, CHUNK_BYTES).await.unwrap();
        // Where it cannot be told, nothing is deleted.
        assert!(open.evidence.sweep(&NoDatabase).await.is_err());
        assert_eq!(names(&tried.store).await.len(), 3);
        let rows = Rows([(open.key.case(), kept.file)].into());
        let swept = open.evidence.sweep(&rows).await.unwrap();
        let expected = Swept {
            kept: 1,
            deleted: 2,
            foreign: 0,
        };
        assert_eq!(swept, expected, "{}", tried.name);
        assert!(matches!(open.found(&kept).await, Found::Unscanned(_)));
    }
}

#[tokio::test]
async fn what_others_put_there_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("README"), "not ours").unwrap();
    let store = regain_evidence::Store::in_folder(folder.path()).unwrap();
    let evidence = Evidence::new(store, Arc::new(SystemRandom));
    let swept = evidence.sweep(&Rows(HashSet::new())).await.unwrap();
    assert_eq!((swept.deleted, swept.foreign), (0, 1));
    assert!(folder.path().join("README").exists());
}

#[tokio::test]
async fn pictures_of_every_kind_are_refused_by_kind_and_not_by_name() {
    let tried = tried::all().await.remove(0);
    let case = case(&tried);
    let html = b"<!doctype html><title>passport.jpg</title>".repeat(4);
    let refused = case.send(&html, CHUNK_BYTES).await;
    assert_eq!(
        refused,
        Err(CompleteError::Refused(picture::Refused::NotAPicture))
    );
    let webp = corpus::webp(&corpus::corners());
    assert!(case.send(&webp, CHUNK_BYTES).await.is_ok());
}
