//! What the build refuses, with file and line, and what it makes of what it takes.
#![allow(clippy::panic, reason = "a test fails by panicking")]

#[path = "../build/encode.rs"]
#[allow(dead_code, reason = "the build script uses more of it")]
mod encode;
#[path = "../build/message.rs"]
#[allow(dead_code, reason = "the build script uses more of it")]
mod message;
#[path = "../build/source.rs"]
#[allow(dead_code, reason = "the build script uses more of it")]
mod source;

fn refuse(text: &str, line: usize, what: &str) {
    match source::read("locales/en/x.ftl", text, None) {
        Ok(area) => panic!("taken: {area:?}"),
        Err(faults) => assert!(
            faults
                .iter()
                .any(|fault| fault.line == line && fault.what.contains(what)),
            "{faults:?}"
        ),
    }
}

fn encoded(text: &str) -> String {
    let area =
        source::read("locales/en/x.ftl", text, None).unwrap_or_else(|faults| panic!("{faults:?}"));
    encode::encode(&area.messages[0].pieces)
}

#[test]
fn arguments_are_declared_and_used() {
    refuse(
        "\n\nx-a = Hello { $name }",
        3,
        "uses `$name`, which its comment does not declare",
    );
    refuse("# $name (text)\nx-a = Hello", 2, "never uses `$name`");
    refuse("# $name\nx-a = Hello { $name }", 2, "without a type");
    refuse("# $name (word)\nx-a = Hello { $name }", 2, "without a type");
    refuse("# $a (text)\n# $a (text)\nx-a = { $a }", 3, "twice");
}

#[test]
fn names_follow_the_file() {
    refuse("y-a = Hello", 1, "does not start with `x-`");
    refuse("x-1 = Hello", 1, "does not start with `x-`");
    refuse("x-A = Hello", 1, "small letters");
    refuse("x-a = One\nx-a = Two", 1, "is there twice");
}

#[test]
fn only_the_small_part_of_fluent_is_taken() {
    refuse("x-a = One\n    .b = Two", 1, "attributes");
    refuse("x-a = { NUMBER($n) }", 1, "placeable other than");
    refuse("x-a = { x-b }", 1, "placeable other than");
    refuse("-name = Other\nx-a = One", 1, "the only term is `-service`");
    refuse(
        "# $t (text)\nx-a = { $t ->\n   *[other] A\n}",
        2,
        "not a number",
    );
    refuse(
        "# $n (number)\nx-a = { $n ->\n    [some] A\n   *[other] B\n}",
        2,
        "neither a plural category",
    );
    refuse(
        "# $n (number)\nx-a = { $n ->\n    [other] A\n   *[one] B\n}",
        2,
        "must have `*[other]`",
    );
    refuse("x-a = One\nx-b { = Two", 2, "not Fluent");
}

#[test]
fn lines_are_joined_and_paragraphs_kept() {
    assert_eq!(
        encoded("x-a =\n    One\n    two.\n\n    Three."),
        "One two.\n\nThree."
    );
}

#[test]
fn a_message_becomes_one_string() {
    let text = "# $n (number)\n# $t (text)\nx-a = { -service }: { $n ->\n    [0] none\n    [one] { $n } of { $t }\n   *[other] many\n}";
    assert_eq!(
        encoded(text),
        "\u{e010}: \u{e020}\u{e036}0\u{e037}none\u{e031}\u{e000} of \u{e001}\u{e035}many\u{e03f}"
    );
    assert_eq!(encode::json("a \"b\" \\\n"), "\"a \\\"b\\\" \\\\\\n\"");
}
