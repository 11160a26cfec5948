//! What two people see, made comparable: the name they typed and the times
//! are taken out, everything else stays.

use serde_json::Value;

/// The words of a page without the name and without digits, which on these
/// pages are times and waits that run on.
pub(super) fn text(page: &str, name: &str) -> String {
    let mut text = String::new();
    let mut in_number = false;
    for c in without_receipt(&page.replace(name, "NAME")).chars() {
        if c.is_ascii_digit() {
            if !in_number {
                text.push('#');
            }
            in_number = true;
        } else {
            in_number = false;
            text.push(c);
        }
    }
    text.replace("seconds", "second")
        .replace("minutes", "minute")
        .replace("# minute # second", "# second")
        .replace("# minute", "# second")
}

/// The same without the code of what failed, which is drawn by chance.
fn without_receipt(page: &str) -> String {
    const LENGTH: usize = "R-K7QM-3XTB".len();
    let words = page.split_inclusive(char::is_whitespace);
    words
        .map(|word| {
            let code = word.trim_matches(|c: char| c.is_whitespace() || c == '.');
            if code.starts_with("R-") && code.len() == LENGTH {
                word.replace(code, "RECEIPT")
            } else {
                word.to_owned()
            }
        })
        .collect()
}

/// An answer of the API without the name, and with times counted from the
/// moment of the answer.
pub(super) fn answer(body: &Value, name: &str) -> String {
    let now = body["server_now"].as_i64().unwrap_or(0);
    let mut body = body.clone();
    relative(&mut body, now);
    body.to_string().replace(name, "NAME")
}

/// How far off a moment is. People are seconds apart in how fast they type,
/// so no more than that; that the answers are the same to the byte is the
/// affair of the tests of the API, which hold the clock still.
const fn about(seconds: i64) -> &'static str {
    match seconds {
        ..0 => "past",
        0 => "now",
        1..150 => "in seconds",
        150..7_200 => "in minutes",
        7_200.. => "in hours",
    }
}

fn relative(value: &mut Value, now: i64) {
    match value {
        Value::Object(members) => {
            // A clock of its own, where a problem has the flow in it.
            let now = members
                .get("server_now")
                .and_then(Value::as_i64)
                .unwrap_or(now);
            for (name, member) in members {
                let time = member
                    .as_i64()
                    .filter(|_| name.ends_with("_at") || name == "server_now");
                match time {
                    Some(time) => *member = Value::from(about(time - now)),
                    None if name == "instance" => *member = Value::from("INSTANCE"),
                    None if name == "salt" => *member = Value::from("SALT"),
                    None => relative(member, now),
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| relative(item, now)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn only_the_name_and_the_times_are_taken_out() {
        assert_eq!(text("To a@b: 12 seconds", "a@b"), "To NAME: # second");
        assert_eq!(
            text("its code is R-K7QM-3XTB.\nGo on", "a@b"),
            "its code is RECEIPT.\nGo on"
        );
        let body =
            json!({"server_now": 1000, "flow": {"resend_at": 1061, "name": "a@b"}, "left": 4});
        assert_eq!(
            answer(&body, "a@b"),
            json!({"server_now": "now", "flow": {"resend_at": "in seconds", "name": "NAME"}, "left": 4}).to_string()
        );
    }
}
