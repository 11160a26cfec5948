//! The bundles against the byte budgets.

use std::{fs, path::Path};

use crate::{
    apart,
    bundle::{self, Flavour, Page},
    process::Outcome,
    repo,
    setup::{self, Need},
    split, wasm_content,
};

/// What is counted together, and how much of it there may be.
struct Budget {
    name: &'static str,
    /// The page that it is for.
    page: Page,
    /// File endings that count, without `.br`.
    endings: &'static [&'static str],
    /// Whether the second part of the code counts.
    with_late: bool,
    /// Bytes after brotli.
    limit: u64,
}

const BUDGETS: [Budget; 4] = [
    // What fits into the first round trip of a new connection, with its headers.
    Budget {
        name: "first screen (HTML, CSS)",
        page: Page::App,
        endings: &["html", "css"],
        with_late: false,
        limit: 14 * 1024,
    },
    // WebAssembly and JavaScript: as much as the fastest of comparable pages needs before it can
    // be used.
    Budget {
        name: "code until a proof can be given",
        page: Page::App,
        endings: &["wasm", "js"],
        with_late: false,
        limit: 90_000,
    },
    Budget {
        name: "code in all",
        page: Page::App,
        endings: &["wasm", "js"],
        with_late: true,
        limit: 150_000,
    },
    // For people who open it every day, at work.
    Budget {
        name: "code of the console",
        page: Page::Console,
        endings: &["wasm", "js"],
        with_late: true,
        limit: 200_000,
    },
];

/// `cargo xtask size`.
pub(crate) fn command() -> Outcome {
    let tools = setup::set_up(Need {
        bundler: true,
        ..Need::default()
    })?;
    bundle::build(&tools, Flavour::Release)?;
    check()
}

/// Prints the table for the release bundles; an error when a budget is exceeded or something is in
/// a page that must not be.
pub(crate) fn check() -> Outcome {
    let mut over = Vec::new();
    println!(
        "{:<32} {:>9} {:>9} {:>9}",
        "bytes after brotli", "is", "may be", "left"
    );
    for budget in &BUDGETS {
        let folder = Flavour::Release.folder(budget.page);
        let mut sum = 0;
        let mut parts = Vec::new();
        for (file, bytes) in measured(&folder, budget)? {
            sum += bytes;
            parts.push(format!("  {file:<30} {bytes:>9}"));
        }
        if parts.is_empty() {
            return Err(format!(
                "there is nothing to measure in {}",
                folder.display()
            ));
        }
        println!("{}", line(budget, sum));
        println!("{}", parts.join("\n"));
        if sum > budget.limit {
            over.push(budget.name);
        }
    }
    if !split::is_cut(&Flavour::Release.folder(Page::App))? {
        return Err("the page was not cut in two, so the first budget says nothing".to_owned());
    }
    wasm_content::symbols()?;
    apart::check(Flavour::Release)?;
    if over.is_empty() {
        Ok(())
    } else {
        Err(format!("over its budget: {}", over.join(", ")))
    }
}

fn line(budget: &Budget, sum: u64) -> String {
    let left = i128::from(budget.limit) - i128::from(sum);
    format!("{:<32} {sum:>9} {:>9} {left:>9}", budget.name, budget.limit)
}

/// Names and transferred bytes of the files that count.
fn measured(folder: &Path, budget: &Budget) -> Outcome<Vec<(String, u64)>> {
    let mut found = Vec::new();
    for file in repo::files(folder)? {
        let name = file.strip_prefix(folder).unwrap_or(&file);
        let name = name.display().to_string();
        if repo::has_ending(&file, budget.endings) && (budget.with_late || !split::is_late(&name)) {
            let mut packed = file.clone().into_os_string();
            packed.push(".br");
            // What compression does not make smaller is sent as it is.
            let bytes = fs::metadata(packed)
                .or_else(|_| fs::metadata(&file))
                .map_err(repo::at(&file))?
                .len();
            found.push((name, bytes));
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_shows_what_is_left() {
        let budget = Budget {
            name: "page",
            page: Page::App,
            endings: &["html"],
            with_late: false,
            limit: 100,
        };
        assert!(line(&budget, 60).ends_with(" 60       100        40"));
        assert!(line(&budget, 160).ends_with("160       100       -60"));
    }

    #[test]
    fn what_is_sent_counts() {
        let folder = std::env::temp_dir().join(format!("regain-size-{}", std::process::id()));
        fs::create_dir_all(&folder).ok();
        for (name, bytes) in [
            ("a.css", 9),
            ("a.css.br", 4),
            ("a.css.gz", 5),
            ("b.css", 1),
            ("b.js", 2),
            ("regain-late-1.wasm", 7),
            ("regain-late-1.wasm.br", 3),
        ] {
            fs::write(folder.join(name), vec![0; bytes]).ok();
        }
        let counted = |endings, with_late| {
            let budget = Budget {
                name: "page",
                page: Page::App,
                endings,
                with_late,
                limit: 100,
            };
            measured(&folder, &budget).unwrap()
        };
        let style = [("a.css".to_owned(), 4), ("b.css".to_owned(), 1)];
        assert_eq!(counted(&["css", "html"], false), style);
        let first = ("b.js".to_owned(), 2);
        assert_eq!(
            counted(&["wasm", "js"], false),
            std::slice::from_ref(&first)
        );
        let late = ("regain-late-1.wasm".to_owned(), 3);
        assert_eq!(counted(&["wasm", "js"], true), [first, late]);
        fs::remove_dir_all(&folder).ok();
    }
}
