//! The files of the built app, of the built console and of the built gallery, read once and served from memory.
//!
//! A request's path is only ever looked up in a map, so no path, however
//! written, reaches the file system.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    io::{self, Write},
    path::Path,
    sync::OnceLock,
};

use axum::{
    body::{Body, Bytes},
    http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header},
};
use regain_contract::{
    Build, Reference,
    paths::{self, pages},
};
use regain_words::Locale;
use sha2::{Digest, Sha256};

use super::{contact::with_contact, html, shell::Shell, translation::translate};
use crate::brand::{Brand, BrandError, Tokens};
use crate::languages::Languages;

/// The built app.
#[derive(Debug)]
pub struct Site {
    bundle: Bundle,
    /// The document in each language, by its tag. English stands for those that are not here.
    documents: BTreeMap<String, Document>,
    english: Document,
}

/// The document of the app in one language.
#[derive(Debug)]
struct Document {
    text: String,
    shell: Shell,
    locale: Locale,
    /// Its representations, made when it is first asked for: a service has many languages, and few of them are asked for
    /// in its first second.
    file: OnceLock<File>,
}

impl Document {
    fn new(text: String, locale: &Locale) -> Option<Self> {
        Some(Self {
            shell: Shell::parse(&text)?,
            text,
            locale: locale.clone(),
            file: OnceLock::new(),
        })
    }

    fn file(&self) -> &File {
        self.file.get_or_init(|| {
            File::compress(&self.text).unwrap_or_else(|error| {
                tracing::error!(%error, "the document cannot be compressed");
                let mut file = File::default();
                file.set(Encoding::Plain, self.text.clone().into_bytes());
                file
            })
        })
    }
}

/// The built console of support staff, or none.
#[derive(Clone, Debug)]
pub struct Console(Bundle);

/// The built gallery of the sandbox, or none. Its document is in every language, as that of the app.
#[derive(Debug)]
pub struct Gallery(Site);

/// The files of a bundle by their names in it: `/index.html`.
#[derive(Clone, Debug, Default)]
struct Bundle(BTreeMap<String, File>);

#[derive(Clone, Debug, Default)]
struct File {
    plain: Option<Representation>,
    gzip: Option<Representation>,
    brotli: Option<Representation>,
}

#[derive(Clone, Debug)]
struct Representation {
    bytes: Bytes,
    etag: HeaderValue,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Plain,
    Gzip,
    Brotli,
}

/// The document of every page.
const DOCUMENT: &str = "/index.html";

/// The mark of the service.
const MARK: &str = "/icon.svg";

/// What the names of the drawings begin with, which have the colours of the brand.
const DRAWINGS: &str = "/art-";

/// The colours of a brand. What is in no layer goes before what the app's own style sheets say, which are in layers.
const BRAND_STYLE: &str = "/brand.css";

/// What stands in the document where the true address goes.
const ADDRESS: &str = "{ $address }";

/// The longest name of a folder or file that is a hash: SHA-512 in hexadecimal.
const HASH_LENGTHS: std::ops::RangeInclusive<usize> = 12..=128;

impl Site {
    /// Reads the folder of the built app, and writes the true address into its
    /// document: people whose browser runs no script have to see it too.
    ///
    /// `host` is the host that people type, with its port if it has one. It
    /// comes from the configuration, never from a request.
    ///
    /// Files that begin with a dot are left out, apart from what is in
    /// `.well-known`: a bundler leaves some behind.
    ///
    /// # Errors
    /// The folder cannot be read, or it has no `index.html` with a title and
    /// a `<main>`.
    pub fn read(folder: &Path, host: &str, languages: &Languages) -> io::Result<Self> {
        let bundle = Bundle::read(folder)?;
        let written = bundle.document()?;
        let document = |locale: &Locale| {
            let text = translate(written, locale, languages).replace(ADDRESS, &html::escape(host));
            Document::new(text, locale)
                .ok_or_else(|| io::Error::other("index.html has no title or no <main>"))
        };
        let documents = languages
            .iter()
            .map(|locale| Ok((locale.tag().to_owned(), document(locale)?)))
            .collect::<io::Result<_>>()?;
        let english = document(Languages::english(languages.first().service()).first())?;
        Ok(Self {
            bundle,
            documents,
            english,
        })
    }

    /// The builds that it has: the hashes in the names of its scripts.
    #[must_use]
    pub fn builds(&self) -> BTreeSet<Build> {
        let scripts = self.bundle.0.keys().filter(|name| name.ends_with(".js"));
        scripts.filter_map(|name| build(name)).collect()
    }

    /// The same with the mark and the colours of a brand, whose file this is.
    ///
    /// # Errors
    /// See [`Brand::read`].
    pub fn with_brand(mut self, file: &Path) -> Result<Self, BrandError> {
        let styles = self
            .bundle
            .0
            .iter()
            .filter(|(name, _)| name.ends_with(".css"));
        let styles = styles.filter_map(|(_, file)| file.plain.as_ref());
        let styles: String = styles
            .map(|content| String::from_utf8_lossy(&content.bytes))
            .collect();
        let brand = Brand::read(file, &Tokens::read(&styles))?;
        for (name, drawing) in &mut self.bundle.0 {
            let plain = drawing
                .plain
                .as_ref()
                .filter(|_| name.starts_with(DRAWINGS));
            let svg = plain.and_then(|plain| std::str::from_utf8(&plain.bytes).ok());
            if let Some(svg) = svg.map(|svg| brand.drawing(svg)) {
                *drawing = File::default();
                drawing.set(Encoding::Plain, svg.into_bytes());
            }
        }
        if let Some(mark) = brand.mark {
            let mut file = File::default();
            file.set(Encoding::Plain, mark);
            self.bundle.0.insert(MARK.to_owned(), file);
        }
        if let Some(style) = brand.style {
            let mut file = File::default();
            file.set(Encoding::Plain, style.into_bytes());
            self.bundle.0.insert(BRAND_STYLE.to_owned(), file);
            let link = format!("<link rel=\"stylesheet\" href=\"{BRAND_STYLE}\"><title");
            self.rewrite(|text, _| text.replacen("<title", &link, 1));
        }
        if let Some(contact) = brand.contact {
            self.rewrite(|text, locale| with_contact(text, &contact, locale));
        }
        Ok(self)
    }

    /// Has something else stand in the document of each language.
    fn rewrite(&mut self, change: impl Fn(&str, &Locale) -> String) {
        for document in self.documents.values_mut().chain([&mut self.english]) {
            let text = change(&document.text, &document.locale);
            if let Some(changed) = Document::new(text, &document.locale) {
                *document = changed;
            }
        }
    }

    /// No app at all: the API alone, for tests.
    #[must_use]
    pub fn none() -> Self {
        Self {
            bundle: Bundle::default(),
            documents: BTreeMap::new(),
            english: Document {
                text: String::new(),
                shell: Shell::bare(),
                locale: Languages::english("").first().clone(),
                file: OnceLock::new(),
            },
        }
    }

    fn document(&self, locale: &Locale) -> &Document {
        self.documents.get(locale.tag()).unwrap_or(&self.english)
    }

    /// The app's document in this language, for pages that work without the
    /// app.
    #[must_use]
    pub fn shell(&self, locale: &Locale) -> &Shell {
        &self.document(locale).shell
    }

    /// Answers for a page of the app or a file of it; `None` when there is
    /// neither.
    #[must_use]
    pub fn answer(
        &self,
        method: &Method,
        path: &str,
        headers: &HeaderMap,
        locale: &Locale,
    ) -> Option<Response<Body>> {
        if pages::ALL.contains(&path) {
            self.page(method, headers, locale)
        } else {
            self.bundle.file(method, path, headers)
        }
    }

    fn page(
        &self,
        method: &Method,
        headers: &HeaderMap,
        locale: &Locale,
    ) -> Option<Response<Body>> {
        // Without an app there are no pages of it.
        self.bundle.0.get(DOCUMENT)?;
        answer(self.document(locale).file(), method, DOCUMENT, headers)
    }
}

impl Console {
    /// Reads the folder of the built console. Where there is no such folder
    /// there is no console, and its addresses lead nowhere.
    ///
    /// # Errors
    /// The folder cannot be read, or it has no `index.html`.
    pub fn read(folder: &Path) -> io::Result<Self> {
        if !folder.exists() {
            return Ok(Self::none());
        }
        let bundle = Bundle::read(folder)?;
        bundle.document()?;
        Ok(Self(bundle))
    }

    /// No console at all.
    #[must_use]
    pub fn none() -> Self {
        Self(Bundle::default())
    }

    /// Answers for what is below [`paths::SUPPORT`]: with a file of the
    /// console where it has one of that name, and with its document where
    /// the path is that of one of its pages; `None` for everything else.
    #[must_use]
    pub fn answer(
        &self,
        method: &Method,
        path: &str,
        headers: &HeaderMap,
    ) -> Option<Response<Body>> {
        let within = path.strip_prefix(paths::SUPPORT)?;
        if is_page_of_console(within) {
            self.0.page(method, headers)
        } else {
            self.0.file(method, &format!("/{within}"), headers)
        }
    }
}

impl Gallery {
    /// Where it is.
    pub const PATH: &str = "/sandbox/gallery/";

    /// Reads the folder of the built gallery. Where there is no such folder there is no gallery.
    ///
    /// # Errors
    /// The folder cannot be read, or it has no `index.html`.
    pub fn read(folder: &Path, host: &str, languages: &Languages) -> io::Result<Self> {
        if folder.exists() {
            Site::read(folder, host, languages).map(Self)
        } else {
            Ok(Self::none())
        }
    }

    /// No gallery at all.
    #[must_use]
    pub fn none() -> Self {
        Self(Site::none())
    }

    /// Whether there is one.
    pub(crate) fn is_there(&self) -> bool {
        self.0.bundle.0.contains_key(DOCUMENT)
    }

    /// Answers for what is below [`Gallery::PATH`]: with its document there, with a file of it elsewhere; `None` where there
    /// is neither.
    #[must_use]
    pub fn answer(
        &self,
        method: &Method,
        path: &str,
        headers: &HeaderMap,
        locale: &Locale,
    ) -> Option<Response<Body>> {
        let within = path.strip_prefix(Self::PATH)?;
        if within.is_empty() {
            self.0.page(method, headers, locale)
        } else {
            self.0.bundle.file(method, &format!("/{within}"), headers)
        }
    }
}

/// Whether this is a page of the console, below its path: the queue, a case,
/// the links, the audit, the messages that failed, and that of calls.
fn is_page_of_console(within: &str) -> bool {
    let case = within.strip_prefix("cases/");
    within.is_empty()
        || within == "links"
        || within == "audit"
        || within == "messages"
        || within == "call"
        || within == "insights"
        || within == "experiments"
        || case.is_some_and(|reference| Reference::parse(reference).is_some())
}

impl Bundle {
    fn read(folder: &Path) -> io::Result<Self> {
        let mut files = BTreeMap::new();
        read_into(folder, "", &mut files)?;
        Ok(Self(files))
    }

    /// The text of the document.
    fn document(&self) -> io::Result<&str> {
        self.0
            .get(DOCUMENT)
            .and_then(|file| file.plain.as_ref())
            .and_then(|content| std::str::from_utf8(&content.bytes).ok())
            .ok_or_else(|| io::Error::other("there is no index.html"))
    }

    fn page(&self, method: &Method, headers: &HeaderMap) -> Option<Response<Body>> {
        self.answer(method, DOCUMENT, headers)
    }

    /// The document has one address for each page, and none of its own.
    fn file(&self, method: &Method, name: &str, headers: &HeaderMap) -> Option<Response<Body>> {
        if name == DOCUMENT {
            return None;
        }
        self.answer(method, name, headers)
    }

    fn answer(&self, method: &Method, name: &str, headers: &HeaderMap) -> Option<Response<Body>> {
        answer(self.0.get(name)?, method, name, headers)
    }
}

/// A file of this name as the browser takes it.
fn answer(file: &File, method: &Method, name: &str, headers: &HeaderMap) -> Option<Response<Body>> {
    let is_page = name == DOCUMENT;
    if method != Method::GET && method != Method::HEAD {
        let mut refused = Response::new(Body::empty());
        *refused.status_mut() = StatusCode::METHOD_NOT_ALLOWED;
        refused
            .headers_mut()
            .insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
        return Some(refused);
    }
    let (encoding, content) = file.choose(headers)?;
    let mut response = Response::new(Body::empty());
    let answer = response.headers_mut();
    answer.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    answer.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static(content_type(name)),
    );
    answer.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static(caching(name)),
    );
    if !is_page {
        answer.insert(header::ETAG, content.etag.clone());
        let known = headers
            .get_all(header::IF_NONE_MATCH)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','))
            .any(|tag| tag.trim().trim_start_matches("W/").as_bytes() == content.etag.as_bytes());
        if known {
            answer.remove(header::CONTENT_TYPE);
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return Some(response);
        }
    }
    if let Some(name) = encoding.name() {
        answer.insert(header::CONTENT_ENCODING, HeaderValue::from_static(name));
    }
    *response.body_mut() = Body::from(content.bytes.clone());
    Some(response)
}

impl Encoding {
    const fn name(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }
}

impl File {
    /// The smallest representation that the browser takes.
    fn choose(&self, headers: &HeaderMap) -> Option<(Encoding, &Representation)> {
        let accepted = Accepted::read(headers);
        let brotli = self.brotli.as_ref().filter(|_| accepted.brotli);
        let gzip = self.gzip.as_ref().filter(|_| accepted.gzip);
        brotli
            .map(|content| (Encoding::Brotli, content))
            .or(gzip.map(|content| (Encoding::Gzip, content)))
            .or(self
                .plain
                .as_ref()
                .map(|content| (Encoding::Plain, content)))
    }

    /// The document with its compressed forms: those of the bundle were made
    /// before the address was in it, and are in English.
    fn compress(document: &str) -> io::Result<Self> {
        let mut file = Self::default();
        let mut small = Vec::new();
        let settings = brotli::enc::BrotliEncoderParams::default();
        brotli::BrotliCompress(&mut document.as_bytes(), &mut small, &settings)?;
        file.set(Encoding::Brotli, small);
        let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        gzip.write_all(document.as_bytes())?;
        file.set(Encoding::Gzip, gzip.finish()?);
        file.set(Encoding::Plain, document.as_bytes().to_vec());
        Ok(file)
    }

    fn set(&mut self, encoding: Encoding, bytes: Vec<u8>) {
        let hash: String = Sha256::digest(&bytes)
            .iter()
            .take(16)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        let Ok(etag) = HeaderValue::try_from(format!("\"{hash}\"")) else {
            return;
        };
        let content = Some(Representation {
            bytes: bytes.into(),
            etag,
        });
        match encoding {
            Encoding::Plain => self.plain = content,
            Encoding::Gzip => self.gzip = content,
            Encoding::Brotli => self.brotli = content,
        }
    }
}

/// What `Accept-Encoding` takes (RFC 9110, 12.5.3).
#[derive(Default)]
struct Accepted {
    gzip: bool,
    brotli: bool,
}

impl Accepted {
    fn read(headers: &HeaderMap) -> Self {
        let mut accepted = Self::default();
        let offers = headers
            .get_all(header::ACCEPT_ENCODING)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|value| value.split(','));
        for offer in offers {
            let (name, weight) = offer.split_once(';').unwrap_or((offer, "q=1"));
            let weight = weight.trim().trim_start_matches(['q', 'Q']).trim_start();
            let taken = weight
                .strip_prefix('=')
                .and_then(|number| number.trim().parse::<f32>().ok())
                .is_some_and(|number| number > 0.0);
            let name = name.trim();
            if name.eq_ignore_ascii_case("br") {
                accepted.brotli = taken;
            } else if name.eq_ignore_ascii_case("gzip") {
                accepted.gzip = taken;
            }
        }
        accepted
    }
}

fn read_into(folder: &Path, at: &str, files: &mut BTreeMap<String, File>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let Ok(name) = entry.file_name().into_string() else {
            continue;
        };
        if name.starts_with('.') && name != ".well-known" {
            continue;
        }
        let path = format!("{at}/{name}");
        // A symbolic link could lead out of the folder.
        let kind = entry.file_type()?;
        if kind.is_dir() {
            read_into(&entry.path(), &path, files)?;
        } else if kind.is_file() {
            let bytes = fs::read(entry.path())?;
            let (path, encoding) = match path.rsplit_once('.') {
                Some((plain, "br")) => (plain, Encoding::Brotli),
                Some((plain, "gz")) => (plain, Encoding::Gzip),
                Some(_) | None => (path.as_str(), Encoding::Plain),
            };
            files
                .entry(path.to_owned())
                .or_default()
                .set(encoding, bytes);
        }
    }
    Ok(())
}

/// The type by the ending of the name; `nosniff` makes it binding.
fn content_type(name: &str) -> &'static str {
    match name.rsplit_once('.').map(|(_, ending)| ending) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("json") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("woff2") => "font/woff2",
        Some("txt") => "text/plain; charset=utf-8",
        Some(_) | None => "application/octet-stream",
    }
}

fn caching(name: &str) -> &'static str {
    if name == DOCUMENT {
        // It names the files of the newest app.
        "no-store"
    } else if has_hash(name) {
        "public, max-age=31536000, immutable"
    } else {
        // Asked for each time, answered in a few bytes when it is the same.
        "no-cache"
    }
}

/// Whether a part of the path is the hash of the content.
fn has_hash(name: &str) -> bool {
    hash(name).is_some()
}

/// The hash of the content in a path, as bundlers write it: `app-1a2b3c4d5e6f7a8b_bg.wasm`.
fn hash(name: &str) -> Option<&str> {
    name.split(['/', '-', '_', '.']).find(|part| {
        HASH_LENGTHS.contains(&part.len())
            && part.bytes().all(|b| b.is_ascii_hexdigit())
            && part.bytes().any(|b| b.is_ascii_digit())
    })
}

/// The build that a script belongs to. Trunk writes a hash without zeros before it, and one in sixteen begins with one.
fn build(name: &str) -> Option<Build> {
    let digits = hash(name)?;
    Build::parse(&format!("{digits:0>width$}", width = Build::DIGITS))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What such an app told of its steps was refused.
    #[test]
    fn a_build_whose_hash_begins_with_zero_is_known() {
        let known = |name| build(name).map(String::from);
        let long = known("/regain-101039c48471b112.js");
        assert_eq!(long.as_deref(), Some("101039c48471b112"));
        let short = known("/regain-101039c48471b11.js");
        assert_eq!(short.as_deref(), Some("0101039c48471b11"));
        assert_eq!(known("/work.js"), None);
    }

    #[test]
    fn hashed_names_are_told_from_others() {
        for name in [
            "/regain-0cfdbb2e6a1c9b02_bg.wasm",
            "/tokens-8c2f1a90b3d4e5f6.css",
        ] {
            assert!(has_hash(name), "{name}");
        }
        for name in [
            "/index.html",
            "/icon-192.png",
            "/robots.txt",
            "/defaced.js",
            "/qps-ploc.json",
        ] {
            assert!(!has_hash(name), "{name}");
        }
    }

    #[test]
    fn weights_of_encodings_are_read() {
        for (offer, gzip, brotli) in [
            ("gzip, deflate, br, zstd", true, true),
            ("gzip", true, false),
            ("br;q=0, gzip;q=0.5", true, false),
            ("br; q=1.0", false, true),
            ("br;q=x", false, false),
            ("", false, false),
            ("bread", false, false),
        ] {
            let headers =
                HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(offer))]);
            let accepted = Accepted::read(&headers);
            assert_eq!((accepted.gzip, accepted.brotli), (gzip, brotli), "{offer}");
        }
    }
}
