//! The pages as they are served, that of the public, that of support and that of the sandbox: built by Trunk, compressed,
//! and left alone while nothing changed.

use std::{
    env, fs,
    hash::{DefaultHasher, Hasher},
    io::Write,
    num::NonZero,
    path::{Path, PathBuf},
    sync::Mutex,
    thread,
    time::Instant,
};

use flate2::{Compression, write::GzEncoder};

use crate::{
    process::{Outcome, answer, run},
    repo,
    setup::{self, Need, Tools},
    split::{self, Split},
    unknown, wasm_content,
};

/// Everything that all pages are made of; other changes do not rebuild them.
const SOURCES: [&str; 14] = [
    "src",
    "crates/contract",
    "crates/words",
    "locales",
    "style",
    "Cargo.toml",
    "Cargo.lock",
    ".cargo",
    // How it is built.
    "xtask/src/bundle.rs",
    "xtask/src/split.rs",
    "xtask/splitter",
    "xtask/src/setup/cargo_tools.rs",
    "xtask/src/setup/npm_tools.rs",
    "xtask/npm",
];

/// Endings of files that get smaller when compressed.
const COMPRESSIBLE: [&str; 9] = [
    "html",
    "js",
    "css",
    "wasm",
    "svg",
    "json",
    "txt",
    "webmanifest",
    "ftl",
];

/// Which of the pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Page {
    /// The app that everybody gets.
    App,
    /// The console of support staff, which is never a part of it.
    Console,
    /// The gallery of the sandbox, which is never a part of either.
    Gallery,
}

impl Page {
    pub(crate) const ALL: [Self; 3] = [Self::App, Self::Console, Self::Gallery];

    /// The crate that it is built from.
    pub(crate) const fn package(self) -> &'static str {
        match self {
            Self::App => "regain",
            Self::Console => "regain-console",
            Self::Gallery => "regain-gallery",
        }
    }

    /// The folder that Trunk works in.
    pub(crate) fn source(self) -> PathBuf {
        match self {
            Self::App => repo::root(),
            Self::Console => repo::root().join("console"),
            Self::Gallery => repo::root().join("gallery"),
        }
    }

    /// What it is made of beside [`SOURCES`].
    const fn own_sources(self) -> &'static [&'static str] {
        match self {
            Self::App => &["public", "index.html", "Trunk.toml"],
            Self::Console => &["console"],
            Self::Gallery => &["gallery"],
        }
    }

    /// What the names of its folders and stamps end with.
    const fn ending(self) -> &'static str {
        match self {
            Self::App => "",
            Self::Console => "-console",
            Self::Gallery => "-gallery",
        }
    }

    /// The profile that it is built with, which its document names too.
    pub(crate) const fn profile(self) -> &'static str {
        match self {
            Self::App | Self::Console => "wasm-release",
            Self::Gallery => "gallery",
        }
    }
}

/// Whether a page is built to be published, or quickly.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flavour {
    /// What is published and measured.
    Release,
    /// The same without the minutes of link-time optimisation, for the edit loop.
    Dev,
}

impl Flavour {
    /// The folder the bundle of a page is in.
    pub(crate) fn folder(self, page: Page) -> PathBuf {
        let ending = page.ending();
        match self {
            Self::Release => repo::root().join(format!("dist{ending}")),
            Self::Dev => repo::target().join(format!("dist-dev{ending}")),
        }
    }

    fn stamp(self, page: Page) -> Outcome<PathBuf> {
        let name = match self {
            Self::Release => "release",
            Self::Dev => "dev",
        };
        let ending = page.ending();
        Ok(repo::scratch()?.join(format!("bundle-{name}{ending}.stamp")))
    }
}

/// `cargo xtask bundle [--dev]`.
pub(crate) fn command(rest: &[String]) -> Outcome {
    let mut flavour = Flavour::Release;
    for argument in rest {
        match argument.as_str() {
            "--dev" => flavour = Flavour::Dev,
            other => return Err(unknown(other)),
        }
    }
    let tools = setup::set_up(Need {
        bundler: true,
        ..Need::default()
    })?;
    build(&tools, flavour)
}

/// Builds the bundles of all pages, unless those that are there were built from the same sources by
/// the same tools.
pub(crate) fn build(tools: &Tools, flavour: Flavour) -> Outcome {
    for page in Page::ALL {
        build_page(tools, flavour, page)?;
    }
    Ok(())
}

fn build_page(tools: &Tools, flavour: Flavour, page: Page) -> Outcome {
    let folder = flavour.folder(page);
    let made_from = made_from(tools, page)?;
    let stamp = flavour.stamp(page)?;
    if let (Ok(before), Ok(content)) = (
        fs::read_to_string(&stamp),
        fingerprint(std::slice::from_ref(&folder)),
    ) && before == stamp_text(made_from, content)
    {
        println!("The bundle in {} is up to date", folder.display());
        return Ok(());
    }
    let time = match flavour {
        Flavour::Release => "one to six minutes",
        Flavour::Dev => "up to three minutes the first time, then less",
    };
    println!("Building the page into {}; {time}", folder.display());
    let start = Instant::now();
    let mut trunk = tools.command(tools.find("trunk")?);
    trunk
        .current_dir(page.source())
        .args([
            "build",
            "--release",
            "--locked",
            "--offline",
            "--skip-version-check",
            "--dist",
        ])
        .arg(&folder)
        // Trunk's own stack would bury what the compiler said.
        .env("RUST_BACKTRACE", "0")
        // Panic messages name files; the folders of one machine are nobody's business, and
        // three kilobytes.
        .env("CARGO_ENCODED_RUSTFLAGS", flags());
    let split = Split::prepare(tools, page)?;
    split.apply(&mut trunk);
    match flavour {
        Flavour::Release => {}
        Flavour::Dev => {
            trunk
                .env("CARGO_PROFILE_WASM_RELEASE_LTO", "off")
                .env("CARGO_PROFILE_WASM_RELEASE_CODEGEN_UNITS", "16")
                .env("CARGO_PROFILE_WASM_RELEASE_OPT_LEVEL", "1");
        }
    }
    run(&mut trunk)?;
    split.deliver(&folder)?;
    languages(tools, &folder, page)?;
    finish(&folder)?;
    // The gallery is large, and never goes over a network.
    if page != Page::Gallery {
        compress(&folder)?;
    }
    wasm_content::keep_symbols(flavour, page)?;
    let content = fingerprint(&[folder])?;
    fs::write(&stamp, stamp_text(made_from, content)).map_err(repo::at(&stamp))?;
    println!("Built the page in {} s", start.elapsed().as_secs());
    Ok(())
}

/// What the compiler is told: the folders of the sources are mapped to nothing, and what the splitter needs is kept.
fn flags() -> String {
    let cargo_home = env::var_os("CARGO_HOME").map_or_else(
        || env::home_dir().unwrap_or_default().join(".cargo"),
        PathBuf::from,
    );
    let crates = cargo_home.join("registry").join("src");
    let registries = fs::read_dir(&crates).into_iter().flatten().flatten();
    let flags: Vec<String> = registries
        .map(|entry| entry.path())
        .chain([repo::root()])
        .map(|folder| format!("--remap-path-prefix={}/=", folder.display()))
        .chain([split::LINKER_FLAG.to_owned()])
        .collect();
    // How Cargo parts flags that may hold spaces.
    flags.join("\u{1f}")
}

/// Writes the words of every language but the one in the bundle. The gallery has those of the app.
fn languages(tools: &Tools, folder: &Path, page: Page) -> Outcome {
    let option: &[&str] = match page {
        Page::App => &[],
        Page::Console => &["--console"],
        Page::Gallery => return Ok(()),
    };
    run(tools
        .program("locale-files")?
        .arg(folder.join("locales"))
        .args(option))
}

fn stamp_text(made_from: u64, content: u64) -> String {
    format!("{made_from:016x} {content:016x}\n")
}

/// A number that changes when the sources or the compiler do.
fn made_from(tools: &Tools, page: Page) -> Outcome<u64> {
    let root = repo::root();
    let sources: Vec<PathBuf> = SOURCES
        .iter()
        .chain(page.own_sources())
        .map(|source| root.join(source))
        .filter(|source| source.exists())
        .collect();
    let mut hasher = DefaultHasher::new();
    hasher.write_u64(fingerprint(&sources)?);
    let cargo = answer(&mut tools.cargo(&["-vV"]))?;
    hasher.write(cargo.as_bytes());
    Ok(hasher.finish())
}

/// A number that changes when a name or a byte under `places` does.
fn fingerprint(places: &[PathBuf]) -> Outcome<u64> {
    let mut hasher = DefaultHasher::new();
    for place in places {
        for file in repo::files(place)? {
            let content = fs::read(&file).map_err(repo::at(&file))?;
            hasher.write(file.as_os_str().as_encoded_bytes());
            hasher.write_usize(content.len());
            hasher.write(&content);
        }
    }
    Ok(hasher.finish())
}

/// Makes copied scripts shorter, and takes Trunk's leftovers out.
fn finish(folder: &Path) -> Outcome {
    for file in repo::files(folder)? {
        if file.file_name().is_some_and(|name| name == ".trunk-lock") {
            fs::remove_file(&file).map_err(repo::at(&file))?;
            continue;
        }
        let content = fs::read(&file).map_err(repo::at(&file))?;
        // What Trunk copies it leaves as it is; what it makes shorter itself has its hash in the page.
        if let Some(script) = copied_script(&file, &content) {
            fs::write(&file, &script).map_err(repo::at(&file))?;
        }
    }
    Ok(())
}

/// Puts a `.br` and a `.gz` beside every file that gets smaller, each processor at another file.
fn compress(folder: &Path) -> Outcome {
    let files = repo::files(folder)?;
    let mut files: Vec<_> = files
        .iter()
        .filter(|file| repo::has_ending(file, &COMPRESSIBLE))
        .collect();
    // The largest are taken first, from the end.
    files.sort_by_key(|file| fs::metadata(file).map_or(0, |about| about.len()));
    let files = Mutex::new(files);
    let next = || files.lock().ok()?.pop();
    let processors = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..processors)
            .map(|_| {
                scope.spawn(|| {
                    while let Some(file) = next() {
                        compress_file(file)?;
                    }
                    Ok(())
                })
            })
            .collect();
        workers.into_iter().try_for_each(|worker| {
            worker
                .join()
                .map_err(|_| "compressing has panicked".to_owned())?
        })
    })
}

fn compress_file(file: &Path) -> Outcome {
    let content = fs::read(file).map_err(repo::at(file))?;
    let packed = [
        ("br", brotli(&content).map_err(repo::at(file))?),
        ("gz", gzip(&content).map_err(repo::at(file))?),
    ];
    for (ending, packed) in packed {
        if packed.len() < content.len() {
            beside(file, ending, &packed)?;
        }
    }
    Ok(())
}

/// A script of `public/` without the comments and the indentation, which are for whoever works on it: a third of such a file
/// after compression. Nothing for other files.
fn copied_script(file: &Path, content: &[u8]) -> Option<Vec<u8>> {
    let source = repo::root().join("public").join(file.file_name()?);
    if !repo::has_ending(file, &["js"]) || !source.is_file() {
        return None;
    }
    let script = std::str::from_utf8(content).ok()?;
    // A text of several lines may hold anything.
    if script
        .lines()
        .any(|line| line.matches('`').count() % 2 == 1)
    {
        return None;
    }
    let lines = script.lines().map(str::trim);
    let kept = lines.filter(|line| !line.is_empty() && !line.starts_with("//"));
    Some(kept.collect::<Vec<_>>().join("\n").into_bytes())
}

fn beside(file: &Path, ending: &str, content: &[u8]) -> Outcome {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    let path = PathBuf::from(name);
    fs::write(&path, content).map_err(repo::at(&path))
}

/// Compresses with blocks of several lengths, and keeps the shortest: which fit best is different for each file, and nothing
/// tells before (the second part of the app is 117 bytes shorter than in the usual way, the first 23). Codes for distances of
/// their own gain nothing since functions that are alike stand beside each other.
fn brotli(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut shortest: Option<Vec<u8>> = None;
    for block_bits in [0, 16, 17] {
        let parameters = ::brotli::enc::BrotliEncoderParams {
            quality: 11,
            lgwin: 22,
            lgblock: block_bits,
            size_hint: content.len(),
            ..Default::default()
        };
        let mut compressed = Vec::new();
        ::brotli::BrotliCompress(&mut &content[..], &mut compressed, &parameters)?;
        if shortest
            .as_ref()
            .is_none_or(|one| compressed.len() < one.len())
        {
            shortest = Some(compressed);
        }
    }
    Ok(shortest.unwrap_or_default())
}

fn gzip(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    encoder.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(name: &str) -> PathBuf {
        let folder = std::env::temp_dir().join(format!("regain-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).ok();
        folder
    }

    /// Trunk makes the name before it would call `wasm-opt`: two programs had one name, and browsers keep it for a year.
    #[test]
    fn a_program_gets_its_name_from_what_is_served() {
        for page in Page::ALL {
            let index = fs::read_to_string(page.source().join("index.html")).unwrap_or_default();
            assert!(index.contains("data-wasm-opt=\"0\""), "{page:?}");
        }
    }

    #[test]
    fn a_changed_byte_a_new_file_and_a_new_name_are_noticed() {
        let folder = folder("fingerprint");
        let file = folder.join("a.css");
        let other = folder.join("b.css");
        let mut seen = Vec::new();
        let mut see = || seen.push(fingerprint(std::slice::from_ref(&folder)).ok());
        fs::write(&file, "a").ok();
        see();
        fs::write(&file, "b").ok();
        see();
        fs::write(&other, "b").ok();
        see();
        fs::rename(&other, folder.join("c.css")).ok();
        see();
        assert!(seen.iter().all(Option::is_some));
        seen.dedup();
        assert_eq!(seen.len(), 4);
        fs::remove_dir_all(&folder).ok();
    }

    #[test]
    fn copied_scripts_lose_their_comments_and_nothing_else() {
        let short = |script: &[u8]| copied_script(Path::new("dist/work.js"), script);
        let script = b"// Why.\nconst a = `b // ${c}`;\n\n  // Why not.\n  d(); // e\n";
        let expected = b"const a = `b // ${c}`;\nd(); // e".to_vec();
        assert_eq!(short(script), Some(expected));
        assert_eq!(short(b"const a = `b\n// c`;"), None);
        assert_eq!(copied_script(Path::new("dist/boot-1.js"), script), None);
    }

    #[test]
    fn compressed_files_lie_beside_the_originals() {
        let folder = folder("finish");
        let content = "a page, a page, a page. ".repeat(40);
        fs::write(folder.join("index.html"), &content).ok();
        fs::write(folder.join("icon.png"), &content).ok();
        fs::write(folder.join("tiny.txt"), "a").ok();
        fs::write(folder.join(".trunk-lock"), "").ok();
        assert_eq!(finish(&folder), Ok(()));
        assert_eq!(compress(&folder), Ok(()));
        let names: Vec<_> = repo::files(&folder)
            .unwrap_or_default()
            .iter()
            .filter_map(|file| Some(file.file_name()?.to_str()?.to_owned()))
            .collect();
        assert_eq!(
            names,
            [
                "icon.png",
                "index.html",
                "index.html.br",
                "index.html.gz",
                "tiny.txt"
            ]
        );
        let compressed = fs::read(folder.join("index.html.br")).unwrap_or_default();
        let mut back = Vec::new();
        ::brotli::BrotliDecompress(&mut &compressed[..], &mut back).ok();
        assert_eq!(back, content.as_bytes());
        fs::remove_dir_all(&folder).ok();
    }
}
