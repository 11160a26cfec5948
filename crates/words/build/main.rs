//! Compiles `locales/**/*.ftl` into typed functions and compact tables.
//!
//! A message that is missing, misspelt or lacks an argument is then an error of the compiler, and neither a Fluent
//! parser nor a file is needed when the program runs.
#![allow(clippy::print_stdout, reason = "cargo reads instructions from it")]

mod encode;
mod generate;
mod message;
mod pseudo;
mod source;

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use message::{Area, Argument, Fault};

fn main() {
    if let Err(faults) = run() {
        for fault in faults {
            println!("cargo::error={fault}");
        }
    }
}

fn run() -> Result<(), Vec<String>> {
    let here = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let locales = here.join("../../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    println!("cargo::rerun-if-changed=build");

    let mut english = read_locale(&locales, "en", None)?;
    // Messages have numbers. Those of words that the app never draws come last, or each word of the console would give
    // other numbers, and other bytes, to the app.
    english.sort_by_key(|area| generate::is_never_of_the_app(&area.name));
    let mut baked = vec![bake_english(&english)];
    let mut languages = Vec::new();
    for tag in folders(&locales).map_err(text)? {
        let areas = if tag == "en" {
            english.clone()
        } else {
            let areas = read_locale(&locales, &tag, Some(&english))?;
            baked.push(bake(&english, &areas, &tag));
            areas
        };
        languages.push((tag.clone(), name_of(&areas).unwrap_or(tag)));
    }
    for pseudo in &pseudo::PSEUDO {
        let head = generate::Head {
            tag: pseudo.tag,
            lang: pseudo.lang,
            formats: FORMATS_OF_ENGLISH,
            direction: pseudo.direction,
        };
        baked.push((
            pseudo.tag.to_owned(),
            generate::locale_file(&english, &head, &|message| {
                Some(encode::encode(&(pseudo.change)(&message.pieces)))
            }),
        ));
    }

    let mut tables = String::from("pub(crate) static BAKED: &[(&str, &str)] = &[\n");
    for (tag, table) in &baked {
        fs::write(out.join(format!("{tag}.json")), table).map_err(text)?;
        tables.push_str(&format!(
            "    ({tag:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/{tag}.json\"))),\n"
        ));
    }
    tables.push_str("];\n");
    let native_only = format!(
        "pub(crate) static NATIVE_ONLY: &[&str] = &{:?};\npub(crate) static CONSOLE_ONLY: &[&str] = &{:?};\n",
        generate::NATIVE_ONLY,
        generate::CONSOLE_ONLY
    );
    let mut listed = String::from("pub(crate) static LANGUAGES: &[Language] = &[\n");
    for (tag, name) in &languages {
        listed.push_str(&format!(
            "    Language {{ tag: {tag:?}, name: {name:?}, direction: Direction::{} }},\n",
            if direction(tag) == "rtl" {
                "Rtl"
            } else {
                "Ltr"
            }
        ));
    }
    listed.push_str("];\n");
    for (file, code) in [
        ("messages.rs", generate::functions(&english)),
        ("languages.rs", listed),
        (
            "native.rs",
            format!("{}{tables}{native_only}", generate::list(&english)),
        ),
    ] {
        fs::write(out.join(file), code).map_err(text)?;
    }
    Ok(())
}

/// English is written the international way: day before month, 24 hours.
const FORMATS_OF_ENGLISH: &str = "en-GB";

fn text(error: io::Error) -> Vec<String> {
    vec![error.to_string()]
}

fn folders(locales: &Path) -> io::Result<Vec<String>> {
    let mut tags = Vec::new();
    for entry in fs::read_dir(locales)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            tags.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    tags.sort();
    Ok(tags)
}

fn read_locale(
    locales: &Path,
    tag: &str,
    english: Option<&[Area]>,
) -> Result<Vec<Area>, Vec<String>> {
    let mut files: Vec<PathBuf> = fs::read_dir(locales.join(tag))
        .and_then(Iterator::collect::<io::Result<Vec<_>>>)
        .map_err(text)?
        .iter()
        .map(fs::DirEntry::path)
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .collect();
    files.sort();
    let declared: HashMap<&str, &[Argument]> = english
        .unwrap_or_default()
        .iter()
        .flat_map(|area| &area.messages)
        .map(|message| (message.id.as_str(), message.arguments.as_slice()))
        .collect();
    let look_up = |id: &str| declared.get(id).map(|arguments| arguments.to_vec());
    let mut areas = Vec::new();
    let mut faults: Vec<Fault> = Vec::new();
    for path in files {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let shown = format!("locales/{tag}/{name}");
        let content = fs::read_to_string(&path).map_err(text)?;
        let look_up: source::Declared<'_> = &look_up;
        match source::read(&shown, &content, english.map(|_| look_up)) {
            Ok(area) => areas.push(area),
            Err(mut more) => faults.append(&mut more),
        }
    }
    for message in areas.iter().flat_map(|area| &area.messages) {
        if message.arguments.len() > encode::MOST_ARGUMENTS {
            faults.push(Fault {
                file: message.file.clone(),
                line: message.line,
                what: format!("`{}` has too many arguments", message.id),
            });
        }
    }
    if faults.is_empty() {
        Ok(areas)
    } else {
        Err(faults.iter().map(ToString::to_string).collect())
    }
}

fn bake_english(english: &[Area]) -> (String, String) {
    let head = generate::Head {
        tag: "en",
        lang: "en",
        formats: FORMATS_OF_ENGLISH,
        direction: "ltr",
    };
    // The words themselves are in the functions.
    (
        "en".to_owned(),
        generate::locale_file(english, &head, &|_| None),
    )
}

fn bake(english: &[Area], areas: &[Area], tag: &str) -> (String, String) {
    let translated: HashMap<&str, String> = areas
        .iter()
        .flat_map(|area| &area.messages)
        .map(|message| (message.id.as_str(), encode::encode(&message.pieces)))
        .collect();
    let head = generate::Head {
        tag,
        lang: tag,
        formats: tag,
        direction: direction(tag),
    };
    let table = generate::locale_file(english, &head, &|message| {
        translated.get(message.id.as_str()).cloned()
    });
    (tag.to_owned(), table)
}

fn direction(tag: &str) -> &'static str {
    match tag.split('-').next() {
        Some("ar" | "dv" | "fa" | "he" | "ks" | "ps" | "sd" | "ug" | "ur" | "yi") => "rtl",
        Some(_) | None => "ltr",
    }
}

/// The language's own name for itself.
fn name_of(areas: &[Area]) -> Option<String> {
    areas
        .iter()
        .flat_map(|area| &area.messages)
        .find(|message| message.id == "common-language-name")
        .map(|message| encode::encode(&message.pieces))
}
