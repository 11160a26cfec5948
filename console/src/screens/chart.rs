//! Charts: bars in rows, columns by day, and a difference beside none.
//!
//! Whatever a chart shows is said beside it in words, or stands in the table below it, so that nobody needs to see it. Only
//! shapes are drawn as graphics: words stay text, which breaks and grows with the page.

use std::fmt::Write;

use regain::say;
use regain::view::{View, el};
use regain_contract::support::{Amount, Interval};
use regain_words::Text;

/// How long a bar is that shows everything.
const WHOLE: u64 = 1000;

/// How far parts of a bar are apart.
const GAP: u64 = 3;

/// How high the highest column is, and how far columns are apart of which each is ten wide.
const HIGHEST: u64 = 100;
const COLUMN: usize = 10;

/// What a part of a chart stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tone {
    /// What is wanted.
    Good,
    /// What is neither.
    Middle,
    /// What is not wanted.
    Bad,
    /// The rest.
    Rest,
}

impl Tone {
    const fn classes(self) -> &'static str {
        match self {
            Self::Good => "rc-shape rc-shape--good",
            Self::Middle => "rc-shape rc-shape--middle",
            Self::Bad => "rc-shape rc-shape--bad",
            Self::Rest => "rc-shape rc-shape--rest",
        }
    }

    const fn unsure_classes(self) -> &'static str {
        match self {
            Self::Good => "rc-shape rc-shape--good rc-shape--unsure",
            Self::Middle => "rc-shape rc-shape--middle rc-shape--unsure",
            Self::Bad => "rc-shape rc-shape--bad rc-shape--unsure",
            Self::Rest => "rc-shape rc-shape--rest rc-shape--unsure",
        }
    }

    const fn key(self) -> &'static str {
        match self {
            Self::Good => "rc-key rc-key--good",
            Self::Middle => "rc-key rc-key--middle",
            Self::Bad => "rc-key rc-key--bad",
            Self::Rest => "rc-key rc-key--rest",
        }
    }
}

/// A part of a bar.
pub(super) type Part = (Tone, Amount);

/// A line of a chart: what it is about, its bar, and what that says.
pub(super) struct Row {
    pub(super) name: View,
    pub(super) parts: Vec<Part>,
    pub(super) says: Vec<View>,
}

/// What the tones of a chart stand for.
pub(super) fn legend(keys: &[(Tone, Text)]) -> View {
    let each = keys.iter().map(|(tone, text)| {
        el("li")
            .class("rc-legend__key")
            .child(el("span").class(tone.key()).attr("aria-hidden", "true"))
            .child(say::view(text))
            .into()
    });
    el("ul").class("rc-legend").children(each.collect()).into()
}

/// Rows of bars, all in the measure of the longest.
pub(super) fn bars(rows: Vec<Row>) -> View {
    let longest = rows.iter().map(|row| whole(&row.parts)).max();
    let longest = longest.unwrap_or(0);
    let each = rows.into_iter().map(|row| one_row(row, longest));
    el("ul").class("rc-bars").children(each.collect()).into()
}

/// Rows of bars of which each is a whole of its own.
pub(super) fn shares(rows: Vec<Row>) -> View {
    let each = rows.into_iter().map(|row| {
        let longest = whole(&row.parts);
        one_row(row, longest)
    });
    el("ul").class("rc-bars").children(each.collect()).into()
}

fn whole(parts: &[Part]) -> u64 {
    parts.iter().map(|(_, amount)| amount.most()).sum()
}

fn one_row(row: Row, longest: u64) -> View {
    let says = row
        .says
        .into_iter()
        .map(|said| el("span").class("rc-bars__said").child(said).into());
    el("li")
        .class("rc-bars__row")
        .test("bar")
        .child(el("span").class("rc-bars__name").child(row.name))
        .child(bar(&row.parts, longest))
        .child(el("span").class("rc-bars__says").children(says.collect()))
        .into()
}

fn bar(parts: &[Part], longest: u64) -> View {
    let mut shapes = Vec::new();
    let mut from = 0;
    for (tone, amount) in parts {
        let sure = from + scaled(amount.least(), longest);
        let until = from + scaled(amount.most(), longest);
        // A part that there is can be seen, however small.
        let visible = until.max(from + if amount.is_none() { 0 } else { 2 });
        shapes.push(rectangle(from, sure, tone.classes()));
        shapes.push(rectangle(sure, visible, tone.unsure_classes()));
        from = if amount.is_none() {
            until
        } else {
            visible + GAP
        };
    }
    graphic("rc-bar", format!("0 0 {WHOLE} 10"), shapes)
}

fn scaled(number: u64, longest: u64) -> u64 {
    (number * WHOLE).checked_div(longest).unwrap_or(0)
}

fn rectangle(from: u64, until: u64, classes: &'static str) -> View {
    let until = until.min(WHOLE);
    if until <= from {
        return View::Nothing;
    }
    el("path")
        .class(classes)
        .own_attr("d", format!("M{from} 0H{until}V10H{from}z"))
        .into()
}

/// A column for each of many days: their parts, the lowest first.
pub(super) fn columns(label: &Text, days: &[Vec<Part>]) -> View {
    let highest = days.iter().map(|parts| whole(parts)).max().unwrap_or(0);
    let mut drawn: Vec<(&'static str, String)> = Vec::new();
    for (number, parts) in days.iter().enumerate() {
        let mut below = 0;
        let left = number * COLUMN + 1;
        for (tone, amount) in parts {
            let until = below + amount.most();
            let (top, bottom) = (height(until, highest), height(below, highest));
            let shape = format!("M{left} {top}h{}V{bottom}H{left}z", COLUMN - 2);
            match drawn
                .iter_mut()
                .find(|(classes, _)| *classes == tone.classes())
            {
                Some((_, path)) => path.push_str(&shape),
                None => drawn.push((tone.classes(), shape)),
            }
            below = until;
        }
    }
    let shapes = drawn
        .into_iter()
        .map(|(classes, path)| el("path").class(classes).own_attr("d", path).into());
    let viewed = format!("0 0 {} {HIGHEST}", days.len() * COLUMN);
    el("svg")
        .class("rc-columns")
        .attr("role", "img")
        .own_attr("aria-label", say::string(label))
        .attr("preserveAspectRatio", "none")
        .own_attr("viewBox", viewed)
        .children(shapes.collect())
        .into()
}

/// How far from the top a column of so many ends.
fn height(number: u64, highest: u64) -> u64 {
    HIGHEST - (number * HIGHEST).checked_div(highest).unwrap_or(0)
}

/// Where a difference lies: the line in the middle is none at all, and both ends are `farthest` away from it.
pub(super) fn difference(interval: Interval, farthest: i64, tone: Tone) -> View {
    let place = |value: i64| {
        let moved = (value.clamp(-farthest, farthest) * 500).checked_div(farthest);
        500 + moved.unwrap_or(0)
    };
    let (low, value, high) = (
        place(interval.low),
        place(interval.value),
        place(interval.high),
    );
    let mut line = String::new();
    // Between which it lies, and a bolder stroke for what was seen.
    let _ = write!(line, "M{low} 4H{high}V6H{low}z");
    let _ = write!(line, "M{} 1h8v8h-8z", value - 4);
    let shapes = vec![
        el("path")
            .class("rc-shape rc-shape--none")
            .attr("d", "M498 0h4v10h-4z")
            .into(),
        el("path").class(tone.classes()).own_attr("d", line).into(),
    ];
    graphic(
        "rc-bar rc-bar--difference",
        "0 0 1000 10".to_owned(),
        shapes,
    )
}

fn graphic(classes: &'static str, viewed: String, shapes: Vec<View>) -> View {
    el("svg")
        .class(classes)
        .attr("aria-hidden", "true")
        .attr("preserveAspectRatio", "none")
        .own_attr("viewBox", viewed)
        .children(shapes)
        .into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_as_high_as_their_share_of_the_highest() {
        assert_eq!(height(0, 50), 100);
        assert_eq!(height(25, 50), 50);
        assert_eq!(height(50, 50), 0);
        assert_eq!(height(0, 0), 100);
    }

    #[test]
    fn bars_are_as_long_as_their_share_of_the_longest() {
        assert_eq!(scaled(25, 50), 500);
        assert_eq!(scaled(3, 0), 0);
        assert_eq!(
            whole(&[(Tone::Good, Amount::Exactly(3)), (Tone::Bad, Amount::FEW)]),
            7
        );
    }
}
