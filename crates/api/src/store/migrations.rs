//! The migrations, which are in the program.
//!
//! They are listed by hand, in the place of `sqlx::migrate!`: that macro
//! brings both databases and their TLS into the compiler, once more, which was
//! a tenth of what a first build takes. A test looks whether the lists are
//! the folders.

use sqlx::SqlStr;
use sqlx::migrate::{Migration, MigrationType, Migrator};

/// A file of a folder of migrations.
struct File {
    version: i64,
    /// The name without the version and the ending.
    name: &'static str,
    sql: &'static str,
}

macro_rules! files {
    ($folder:literal: $($version:literal $number:literal $name:literal,)*) => {
        [$(File {
            version: $number,
            name: $name,
            sql: include_str!(concat!("../../", $folder, "/", $version, "_", $name, ".sql")),
        },)*]
    };
}

const SQLITE: &[File] = &files! { "migrations":
    "0001" 1 "recovery",
    "0002" 2 "settings",
    "0003" 3 "proofs",
    "0004" 4 "passkey_handle",
    "0005" 5 "followers_proofs",
    "0006" 6 "secure",
    "0007" 7 "places",
    "0008" 8 "cases",
    "0009" 9 "evidence",
    "0010" 10 "support",
    "0011" 11 "phone",
    "0012" 12 "approvals",
    "0013" 13 "audit_methods",
    "0014" 14 "languages",
    "0015" 15 "claims",
    "0016" 16 "signals",
    "0017" 17 "mirrors",
    "0018" 18 "dead_letters",
    "0019" 19 "insights",
    "0021" 21 "feedback",
    "0022" 22 "experiments",
    "0023" 23 "by_age",
    "0024" 24 "case_queue",
    "0025" 25 "changes_elsewhere",
};

const POSTGRES: &[File] = &files! { "migrations/postgres":
    "0015" 15 "everything_so_far",
    "0016" 16 "signals",
    "0017" 17 "mirrors",
    "0018" 18 "dead_letters",
    "0019" 19 "insights",
    "0021" 21 "feedback",
    "0022" 22 "experiments",
    "0023" 23 "by_age",
    "0024" 24 "case_queue",
    "0025" 25 "changes_elsewhere",
};

/// Those of SQLite.
pub(super) fn sqlite() -> Migrator {
    migrator(SQLITE)
}

/// Those of PostgreSQL.
pub(super) fn postgres() -> Migrator {
    migrator(POSTGRES)
}

fn migrator(files: &[File]) -> Migrator {
    let migration = |file: &File| {
        Migration::new(
            file.version,
            file.name.replace('_', " ").into(),
            MigrationType::Simple,
            SqlStr::from_static(file.sql),
            false,
        )
    };
    Migrator::with_migrations(files.iter().map(migration).collect())
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::{File, POSTGRES, SQLITE};

    fn there(folder: &str) -> Vec<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let mut names: Vec<_> = std::fs::read_dir(folder)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .filter(|name| name.ends_with(".sql"))
            .collect();
        names.sort();
        names
    }

    fn listed(files: &[File]) -> Vec<String> {
        files
            .iter()
            .map(|file| format!("{:04}_{}.sql", file.version, file.name))
            .collect()
    }

    #[test]
    fn every_migration_of_the_folders_is_in_the_program() {
        assert_eq!(listed(SQLITE), there("migrations"));
        assert_eq!(listed(POSTGRES), there("migrations/postgres"));
    }
}
