//! Takes out of what is shown whatever is a secret, or long.

use serde_json::Value;

/// Members whose values are secrets of a person, in requests and in answers.
const SECRETS: [&str; 9] = [
    "code",
    "codes",
    "credential",
    "key",
    "link",
    "options",
    "password",
    "token",
    "uri",
];

/// How many characters of a body are shown.
const SHOWN: usize = 700;

/// Runs of so many characters that a token may have are not shown: a secret id has 43.
const TOKEN: usize = 32;

/// Runs of so many digits are not shown where nothing says what they are: codes have six and more.
const DIGITS: usize = 6;

/// A body as it may be shown.
pub(crate) fn body(bytes: &[u8]) -> String {
    let text = match serde_json::from_slice::<Value>(bytes) {
        Ok(mut value) => {
            hide(&mut value);
            without_runs(&value.to_string(), TOKEN, |c| {
                c.is_ascii_alphanumeric() || c == '-' || c == '_'
            })
        }
        Err(_) => text(&String::from_utf8_lossy(bytes)),
    };
    shortened(&text)
}

/// A text of which nothing is known, such as a header or an address.
pub(crate) fn text(text: &str) -> String {
    let text = without_runs(text, DIGITS, |c| c.is_ascii_digit());
    without_runs(&text, TOKEN, |c| {
        c.is_ascii_alphanumeric() || c == '-' || c == '_'
    })
}

fn shortened(text: &str) -> String {
    let mut short: String = text.chars().take(SHOWN).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}

fn hide(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (name, member) in members {
                if member.is_string() && SECRETS.contains(&name.as_str()) {
                    *member = Value::from("…");
                } else {
                    hide(member);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn without_runs(text: &str, length: usize, is_part: impl Fn(char) -> bool) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut run = String::new();
    let end = |run: &mut String, shown: &mut String| {
        if run.chars().count() >= length {
            shown.push('…');
        } else {
            shown.push_str(run);
        }
        run.clear();
    };
    for c in text.chars() {
        if is_part(c) {
            run.push(c);
        } else {
            end(&mut run, &mut shown);
            shown.push(c);
        }
    }
    end(&mut run, &mut shown);
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_not_shown_by_whatever_name() {
        let token = "a".repeat(43);
        let shown = body(
            format!(
                r#"{{"submit_code":{{"code":"01234567"}},"shown_once":{{"pass":{{"link":"x#t={token}"}}}},"other":"{token}"}}"#
            )
            .as_bytes(),
        );
        assert!(
            !shown.contains("01234567") && !shown.contains(&token),
            "{shown}"
        );
        assert!(shown.contains("submit_code"), "{shown}");
        let page = body(format!("<p>Your code is 01234567, {token}").as_bytes());
        assert_eq!(page, "<p>Your code is …, …");
    }

    #[test]
    fn what_is_long_is_cut() {
        let shown = body("é ".repeat(900).as_bytes());
        assert_eq!(shown.chars().count(), SHOWN + 1);
    }

    #[test]
    fn a_number_of_a_code_form_is_shown() {
        assert_eq!(body(br#"{"status":404}"#), r#"{"status":404}"#);
    }
}
