use super::*;

fn check(arguments: &[&str]) -> Result<Config, ConfigError> {
    let arguments = ["regain-api"].iter().chain(arguments);
    Options::try_parse_from(arguments).unwrap().check()
}

fn refusal(arguments: &[&str]) -> String {
    check(arguments).unwrap_err().0
}

const REAL: [&str; 10] = [
    "--origin",
    "https://recover.example.com",
    "--mail",
    "smtp://mail.example.com",
    "--mail-from",
    "help@example.com",
    "--secret-key-file",
    "/run/key",
    "--sign-in-url",
    "https://example.com/sign-in",
];

#[test]
fn the_sandbox_needs_nothing_else() {
    let config = check(&["--sandbox", "--database", "/tmp/x/regain.sqlite3"]).unwrap();
    assert_eq!(config.mail, MailTarget::Sandbox);
    assert_eq!(config.secret_key_file, PathBuf::from("/tmp/x/regain.key"));
    assert_eq!(config.sign_in_url, "http://localhost:8080/sandbox");
}

#[test]
fn the_sandbox_is_not_opened_to_others_by_accident() {
    for listen in ["0.0.0.0:80", "[::]:80", "192.0.2.1:80"] {
        let said = refusal(&["--sandbox", "--listen", listen]);
        assert!(said.contains("--sandbox-beyond-loopback"), "{said}");
        assert!(check(&["--sandbox", "--sandbox-beyond-loopback", "--listen", listen]).is_ok());
    }
    assert!(check(&["--sandbox", "--listen", "[::1]:0"]).is_ok());
}

#[test]
fn outside_the_sandbox_everything_is_named() {
    assert!(check(&REAL).is_ok());
    for missing in (0..REAL.len()).step_by(2) {
        let mut rest = REAL.to_vec();
        let option: Vec<_> = rest.drain(missing..missing + 2).collect();
        assert!(refusal(&rest).contains(option[0]), "{option:?}");
    }
    let mut sandbox_mail = REAL;
    sandbox_mail[3] = "sandbox";
    assert!(refusal(&sandbox_mail).contains("--sandbox"));
}

#[test]
fn a_file_of_places_is_named_or_there_is_none() {
    let with = |more: &[&str]| check(&[&REAL[..], more].concat()).unwrap();
    assert_eq!(with(&[]).places, None);
    let named = with(&["--places", "/usr/share/places.mmdb"]);
    assert_eq!(named.places, Some(PathBuf::from("/usr/share/places.mmdb")));
}

#[test]
fn the_mail_password_shows_neither_in_help_nor_in_debug_output() {
    use clap::CommandFactory;
    let command = Options::command();
    let mail = command
        .get_arguments()
        .find(|argument| argument.get_id() == "mail")
        .unwrap();
    assert!(mail.is_hide_env_values_set());
    let typed = ["regain-api", "--mail", "smtps://u:hunter2@mail.example.com"];
    let options = Options::try_parse_from(typed).unwrap();
    assert!(!format!("{options:?}").contains("hunter2"));
}

#[test]
fn the_protection_after_a_recovery_is_three_days_or_as_many_as_are_wanted() {
    let protection = |more: &[&str]| check(&[&REAL[..], more].concat()).map(|one| one.protection);
    assert_eq!(protection(&[]), Ok(crate::flow::PROTECTION_LIFETIME));
    assert_eq!(protection(&["--protection-days", "0"]), Ok(0));
    let typed = [&["regain-api"][..], &REAL, &["--protection-days", "31"]].concat();
    assert!(Options::try_parse_from(typed).is_err());
}

#[test]
fn reopening_needs_the_database_the_key_and_a_name() {
    let typed = "regain-api reopen --database /x/db --secret-key-file /x/key ada@example.com";
    let options = Options::try_parse_from(typed.split(' ')).unwrap();
    let Some(Command::Reopen { database, name, .. }) = options.command else {
        panic!("{options:?}")
    };
    assert_eq!(
        (database.expose_secret(), name.as_str()),
        ("/x/db", "ada@example.com")
    );
    assert!(Options::try_parse_from(["regain-api", "reopen"]).is_err());
}

#[test]
fn addresses_do_not_lead_astray() {
    let origin = Origin::parse("http://localhost:8080").unwrap();
    let of = |raw| address("--x", raw, &origin);
    assert_eq!(of("/sign-in").unwrap(), "http://localhost:8080/sign-in");
    assert!(of("https://example.com/").is_ok());
    for raw in [
        "javascript:alert(1)",
        "//evil.example",
        "http://example.com",
        "x",
        "",
    ] {
        assert!(of(raw).is_err(), "{raw}");
    }
}

#[test]
fn what_is_posted_needs_an_address_and_a_secret() {
    let with = |more: &[&str]| check(&[&REAL[..], more].concat());
    let texts = |more: &[&str]| with(more).map(|one| one.texts);
    let signals = |more: &[&str]| with(more).map(|one| one.signals);
    assert_eq!(texts(&[]), Ok(WebhookTarget::Nowhere));
    assert_eq!(signals(&[]), Ok(WebhookTarget::Nowhere));
    let url = ["--text-webhook", "https://texts.example.com/regain"];
    let secret = ["--text-webhook-secret-file", "/run/text"];
    let is_webhook = |target| matches!(target, Ok(WebhookTarget::Webhook { .. }));
    assert!(is_webhook(texts(&[url, secret].concat())));
    assert!(with(&url).is_err() && with(&secret).is_err());
    let url = ["--webhook", "https://example.com/signals"];
    let secret = ["--webhook-secret-file", "/run/webhook"];
    assert!(is_webhook(signals(&[url, secret].concat())));
    assert_eq!(texts(&[url, secret].concat()), Ok(WebhookTarget::Nowhere));
    assert!(with(&url).is_err() && with(&secret).is_err());
    let sandbox = check(&["--sandbox"]).unwrap();
    assert_eq!(sandbox.signals, WebhookTarget::Sandbox);
}

#[test]
fn addresses_that_are_posted_to_are_shown_nowhere() {
    use clap::CommandFactory;
    let command = Options::command();
    for (id, option) in [("text_webhook", "--text-webhook"), ("webhook", "--webhook")] {
        let webhook = command
            .get_arguments()
            .find(|argument| argument.get_id() == id)
            .unwrap();
        assert!(webhook.is_hide_env_values_set());
        let typed = ["regain-api", option, "https://example.com/hunter2"];
        let options = Options::try_parse_from(typed).unwrap();
        assert!(!format!("{options:?}").contains("hunter2"));
    }
}

#[test]
fn names_of_services_fit_into_a_text_message() {
    let with = |name: &str| check(&[&REAL[..], &["--service-name", name]].concat());
    let longest = "ü".repeat(SERVICE_NAME_MAX);
    assert!(with("Example").is_ok() && with(&longest).is_ok());
    for name in ["", &format!("{longest}x"), "Two\nlines"] {
        let said = with(name).unwrap_err().0;
        assert!(said.contains("--service-name"), "{said}");
    }
}

#[test]
fn photographs_are_kept_beside_the_database_or_where_it_is_said() {
    let of = |more: &[&str]| check(&[&REAL[..], more].concat()).map(|one| one.evidence);
    let beside = of(&["--database", "/var/lib/regain/regain.sqlite3"]).unwrap();
    assert_eq!(
        beside,
        EvidenceStore::Folder("/var/lib/regain/regain.evidence".into())
    );
    let bucket = "s3://photographs/regain?region=eu-central-1";
    let named = of(&["--evidence", bucket]).unwrap();
    assert_eq!(named, EvidenceStore::Address(bucket.parse().unwrap()));
    for bad in ["/var/lib/regain", "https://example.com/", "s3", ""] {
        assert!(
            of(&["--evidence", bad])
                .unwrap_err()
                .0
                .contains("--evidence")
        );
    }
}

/// Nothing is beside a server: what several instances share is named.
#[test]
fn with_postgresql_the_photographs_and_the_key_are_named() {
    let database = ["--database", "postgres://regain@localhost/regain"];
    let said = refusal(&[&REAL[..], &database].concat());
    assert!(said.contains("--evidence"), "{said}");
    let evidence = ["--evidence", "s3://photographs/regain"];
    assert!(check(&[&REAL[..], &database, &evidence].concat()).is_ok());
    let sandbox = [&["--sandbox"][..], &database, &evidence].concat();
    assert!(refusal(&sandbox).contains("--secret-key-file"));
    let with_key = [&sandbox[..], &["--secret-key-file", "/run/key"]].concat();
    assert!(check(&with_key).is_ok());
}

#[test]
fn without_a_scanner_there_is_none_but_in_the_sandbox() {
    let of = |more: &[&str]| check(&[&REAL[..], more].concat()).map(|one| one.scanner);
    assert!(matches!(of(&[]), Ok(ScannerTarget::Nowhere)));
    assert!(matches!(
        check(&["--sandbox"]).unwrap().scanner,
        ScannerTarget::Sandbox
    ));
    for good in ["unix:///run/clamav/clamd.ctl", "tcp://127.0.0.1:3310"] {
        assert!(matches!(
            of(&["--scanner", good]),
            Ok(ScannerTarget::ClamAv(_))
        ));
    }
    for bad in [
        "sandbox",
        "http://localhost:3310",
        "clamd",
        "tcp://localhost",
    ] {
        let said = of(&["--scanner", bad]).unwrap_err().0;
        assert!(said.contains("--scanner"), "{said}");
    }
}

/// Notices go in the first language where nothing is known of an owner: it was Arabic once, by the alphabet.
#[test]
fn the_first_language_is_english_where_none_was_named() {
    let all = languages(Vec::new()).unwrap();
    assert_eq!(all[0], "en");
    assert_eq!(all.len(), regain_words::languages().len());
    let chosen = vec!["tr".to_owned(), "en".to_owned()];
    assert_eq!(languages(chosen.clone()).unwrap(), chosen);
    let refusal = languages(vec!["tlh".to_owned()]).unwrap_err();
    assert!(refusal.0.contains("`tlh`"), "{}", refusal.0);
    assert!(refusal.0.contains("pt-BR"), "{}", refusal.0);
}

#[test]
fn accounts_are_elsewhere_where_an_address_and_a_secret_are_given() {
    let with = |more: &[&str]| check(&[&REAL[..], more].concat());
    let identity = ["--identity", "https://accounts.example.com/regain"];
    let secret = ["--identity-secret-file", "/run/identity"];
    let both = [identity, secret].concat();
    let config = with(&both).unwrap();
    assert!(matches!(config.identity, WebhookTarget::Webhook { .. }));
    assert_eq!(config.passkey_domain, None, "theirs are not known here");
    assert!(with(&identity).is_err() && with(&secret).is_err());
    let with_query = ["--identity", "https://accounts.example.com/regain?of=us"];
    assert!(with(&[with_query, secret].concat()).is_err());
    let named = [&both[..], &["--passkey-domain", "example.com"]].concat();
    assert!(with(&named).unwrap_err().0.contains("--passkey-domain"));
    assert!(with(&[&both[..], &["--passkey-domain", "none"]].concat()).is_ok());
    let own = with(&[]).unwrap();
    assert_eq!(own.identity, WebhookTarget::Nowhere);
    assert!(own.passkey_domain.is_some());
}
