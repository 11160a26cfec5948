//! Plots as SVG: lines and bars with axes, units and a key. Their own style sheet follows the
//! theme of whoever looks, and the words carry what the colours do.

use std::fmt::Write as _;

use crate::numbers::{counted, number, short};

/// How an axis runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Scale {
    /// Evenly, from zero.
    Linear,
    /// Each tenfold as far as the one before.
    Tenfold,
}

/// Values that belong together.
#[derive(Clone, Debug)]
pub(crate) struct Series {
    pub(crate) name: String,
    pub(crate) points: Vec<(f64, f64)>,
}

/// A plot of lines.
#[derive(Clone, Debug)]
pub(crate) struct Lines {
    pub(crate) title: String,
    /// What is along, with its unit.
    pub(crate) along: String,
    /// What is up, with its unit.
    pub(crate) up: String,
    pub(crate) scales: (Scale, Scale),
    pub(crate) series: Vec<Series>,
    /// A value that is not to be exceeded, and its name.
    pub(crate) limit: Option<(f64, String)>,
}

/// A plot of bars that lie, one below the other, in groups.
#[derive(Clone, Debug)]
pub(crate) struct Bars {
    pub(crate) title: String,
    /// What they are long for, with its unit.
    pub(crate) along: String,
    /// The bars: what each is, and how long.
    pub(crate) bars: Vec<(String, f64)>,
    /// A value that is not to be exceeded, and its name.
    pub(crate) limit: Option<(f64, String)>,
}

const WIDTH: f64 = 760.0;
const HEIGHT: f64 = 420.0;
const LEFT: f64 = 84.0;
const RIGHT: f64 = 24.0;
const TOP: f64 = 48.0;
/// Below the lines: the marks, what is along.
const BOTTOM: f64 = 58.0;
/// A line of the key.
const KEY_LINE: f64 = 20.0;
const BAR: f64 = 28.0;
/// The room for the names of bars.
const NAMES: f64 = 280.0;

/// Dark on light and light on dark, by the theme of whoever looks. The colours of series differ in
/// lightness too, and each has a mark and a dash of its own.
const STYLE: &str = "<style>\
    svg{background:#fff}text{font:13px system-ui,sans-serif;fill:#1b1f24}.title{font-size:16px;font-weight:600}\
    .grid{stroke:#d5d9de;stroke-width:1}.axis{stroke:#6b737c;stroke-width:1}.limit{stroke:#b3261e;stroke-width:1.5;stroke-dasharray:6 4}\
    .limit-name{fill:#b3261e}.s{fill:none;stroke-width:2.2}.s0{stroke:#0b5cad}.s1{stroke:#b45309}.s2{stroke:#15803d}.s3{stroke:#7e22ce}\
    .s4{stroke:#475569}.s5{stroke:#be185d}.f0{fill:#0b5cad}.f1{fill:#b45309}.f2{fill:#15803d}.f3{fill:#7e22ce}.f4{fill:#475569}.f5{fill:#be185d}\
    @media (prefers-color-scheme:dark){svg{background:#14181d}text{fill:#e8eaed}.grid{stroke:#343a42}.axis{stroke:#9aa3ad}\
    .limit{stroke:#ff8a80}.limit-name{fill:#ff8a80}.s0{stroke:#6cb2ff}.s1{stroke:#f5a65b}.s2{stroke:#5fd38a}.s3{stroke:#cfa3ff}.s4{stroke:#b4c0ce}\
    .s5{stroke:#ff8fc0}.f0{fill:#6cb2ff}.f1{fill:#f5a65b}.f2{fill:#5fd38a}.f3{fill:#cfa3ff}.f4{fill:#b4c0ce}.f5{fill:#ff8fc0}}\
    </style>";

const COLOURS: usize = 6;

/// The dash of each series, so that none is told by its colour alone.
const DASHES: [&str; COLOURS] = ["none", "8 4", "2 3", "10 3 2 3", "5 2", "1 2"];

/// An axis between two places of the plot.
struct Axis {
    scale: Scale,
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Axis {
    /// One that has room for all of these.
    fn new(scale: Scale, values: impl Iterator<Item = f64>, from: f64, to: f64) -> Self {
        let values: Vec<f64> = values.filter(|value| value.is_finite()).collect();
        let largest = values.iter().copied().fold(0.0, f64::max);
        let (low, high) = match scale {
            Scale::Linear => (0.0, round_up(largest)),
            Scale::Tenfold => {
                let positive = values.iter().copied().filter(|value| *value > 0.0);
                let smallest = positive.fold(f64::INFINITY, f64::min);
                let smallest = if smallest.is_finite() { smallest } else { 1.0 };
                let low = smallest.log10().floor();
                let high = largest.max(smallest).log10().ceil().max(low + 1.0);
                (low, high)
            }
        };
        Self {
            scale,
            low,
            high,
            from,
            to,
        }
    }

    fn place(&self, value: f64) -> f64 {
        let value = match self.scale {
            Scale::Linear => value,
            Scale::Tenfold => value.max(f64::MIN_POSITIVE).log10().max(self.low),
        };
        let share = (value - self.low) / (self.high - self.low);
        self.from + share * (self.to - self.from)
    }

    /// Where there are marks, and what is beside them.
    fn marks(&self) -> Vec<(f64, String)> {
        match self.scale {
            Scale::Linear => (0..=5)
                .map(|part| self.high * f64::from(part) / 5.0)
                .map(|value| (value, plain(value)))
                .collect(),
            Scale::Tenfold => {
                let mut marks = Vec::new();
                let mut power = self.low;
                while power <= self.high + 0.5 {
                    let value = 10_f64.powf(power);
                    marks.push((value, plain(value)));
                    power += 1.0;
                }
                marks
            }
        }
    }
}

/// A value of a mark: large ones by their power of a thousand.
fn plain(value: f64) -> String {
    let (value, unit) = match value {
        _ if value >= 1e9 => (value / 1e9, " bn"),
        _ if value >= 1e6 => (value / 1e6, " M"),
        _ if value >= 1e4 => (value / 1e3, " k"),
        _ => (value, ""),
    };
    let text = format!("{value:.3}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    format!("{text}{unit}")
}

/// The next number that is well divided by five.
fn round_up(value: f64) -> f64 {
    if value <= 0.0 {
        return 1.0;
    }
    let unit = 10_f64.powf(value.log10().floor());
    let fits = [1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5, 10.0];
    let step = fits.into_iter().find(|step| step * unit >= value * 1.04);
    step.map_or(15.0 * unit, |step| step * unit)
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

fn begin(svg: &mut String, height: f64, title: &str, about: &str) {
    let (title, about) = (escape(title), escape(about));
    let _ = writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH:.0} {height:.0}\" width=\"{WIDTH:.0}\" \
         height=\"{height:.0}\" role=\"img\" aria-label=\"{title}. {about}\">{STYLE}\
         <text class=\"title\" x=\"16\" y=\"26\">{title}</text>"
    );
}

fn line(svg: &mut String, class: &str, from: (f64, f64), to: (f64, f64)) {
    let _ = writeln!(
        svg,
        "<line class=\"{class}\" x1=\"{:.1}\" y1=\"{:.1}\" x2=\"{:.1}\" y2=\"{:.1}\"/>",
        from.0, from.1, to.0, to.1
    );
}

fn text(svg: &mut String, class: &str, anchor: &str, at: (f64, f64), what: &str) {
    let _ = writeln!(
        svg,
        "<text class=\"{class}\" x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"{anchor}\">{}</text>",
        at.0,
        at.1,
        escape(what)
    );
}

impl Lines {
    /// The plot as a file.
    pub(crate) fn svg(&self) -> String {
        let rows = counted(self.series.len().div_ceil(2)) * KEY_LINE;
        let height = HEIGHT + rows;
        let (foot, right) = (HEIGHT - BOTTOM, WIDTH - RIGHT);
        let points = || self.series.iter().flat_map(|one| &one.points);
        let across = Axis::new(self.scales.0, points().map(|point| point.0), LEFT, right);
        let limit = self.limit.iter().map(|(value, _)| *value);
        let ups = points().map(|point| point.1).chain(limit);
        let upwards = Axis::new(self.scales.1, ups, foot, TOP);
        let mut svg = String::new();
        let about = format!("{} by {}", self.up, self.along);
        begin(&mut svg, height, &self.title, &about);
        for (value, name) in upwards.marks() {
            let y = upwards.place(value);
            line(&mut svg, "grid", (LEFT, y), (right, y));
            text(&mut svg, "", "end", (LEFT - 8.0, y + 4.0), &name);
        }
        for (value, name) in across.marks() {
            let x = across.place(value);
            line(&mut svg, "grid", (x, TOP), (x, foot));
            text(&mut svg, "", "middle", (x, foot + 18.0), &name);
        }
        line(&mut svg, "axis", (LEFT, foot), (right, foot));
        line(&mut svg, "axis", (LEFT, TOP), (LEFT, foot));
        let middle = f64::midpoint(LEFT, right);
        text(&mut svg, "", "middle", (middle, foot + 40.0), &self.along);
        let _ = writeln!(
            svg,
            "<text transform=\"translate(18 {:.1}) rotate(-90)\" text-anchor=\"middle\">{}</text>",
            f64::midpoint(TOP, foot),
            escape(&self.up)
        );
        if let Some((value, name)) = &self.limit {
            let y = upwards.place(*value);
            line(&mut svg, "limit", (LEFT, y), (right, y));
            text(&mut svg, "limit-name", "start", (LEFT + 6.0, y - 6.0), name);
        }
        for (number, one) in self.series.iter().enumerate() {
            draw(&mut svg, one, number, &across, &upwards);
        }
        for (place, one) in self.series.iter().enumerate() {
            let column = if place.is_multiple_of(2) {
                LEFT
            } else {
                middle
            };
            let y = HEIGHT + counted(place / 2) * KEY_LINE;
            let (colour, dash) = style(place);
            let _ = writeln!(
                svg,
                "<line class=\"s s{colour}\" stroke-dasharray=\"{dash}\" x1=\"{column:.1}\" y1=\"{y:.1}\" x2=\"{:.1}\" y2=\"{y:.1}\"/>",
                column + 34.0
            );
            text(&mut svg, "", "start", (column + 42.0, y + 4.0), &one.name);
        }
        svg.push_str("</svg>\n");
        svg
    }
}

fn style(place: usize) -> (usize, &'static str) {
    let colour = place % COLOURS;
    (colour, DASHES.get(colour).copied().unwrap_or("none"))
}

fn draw(svg: &mut String, one: &Series, place: usize, across: &Axis, upwards: &Axis) {
    let (colour, dash) = style(place);
    let at = |point: &(f64, f64)| (across.place(point.0), upwards.place(point.1));
    let path: Vec<String> = one
        .points
        .iter()
        .map(at)
        .map(|(x, y)| format!("{x:.1},{y:.1}"))
        .collect();
    let _ = writeln!(
        svg,
        "<polyline class=\"s s{colour}\" stroke-dasharray=\"{dash}\" points=\"{}\"/>",
        path.join(" ")
    );
    for point in &one.points {
        let (x, y) = at(point);
        let _ = writeln!(
            svg,
            "<circle class=\"f{colour}\" cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3.5\"><title>{}: {} at {}</title></circle>",
            escape(&one.name),
            short(point.1),
            plain(point.0)
        );
    }
}

impl Bars {
    /// The plot as a file.
    pub(crate) fn svg(&self) -> String {
        let count = number(self.bars.len().try_into().unwrap_or(u64::MAX));
        let foot = TOP + count * BAR + 6.0;
        let height = foot + BOTTOM;
        // The number stands behind the bar.
        let right = WIDTH - RIGHT - 60.0;
        let limit = self.limit.iter().map(|(value, _)| *value);
        let values = self.bars.iter().map(|(_, value)| *value).chain(limit);
        let across = Axis::new(Scale::Linear, values, NAMES, right);
        let mut svg = String::new();
        begin(&mut svg, height, &self.title, &self.along);
        for (value, name) in across.marks() {
            let x = across.place(value);
            line(&mut svg, "grid", (x, TOP), (x, foot));
            text(&mut svg, "", "middle", (x, foot + 18.0), &name);
        }
        for (place, (name, value)) in self.bars.iter().enumerate() {
            let y = TOP + counted(place) * BAR + 4.0;
            let end = across.place(*value);
            let _ = writeln!(
                svg,
                "<rect class=\"f0\" x=\"{NAMES:.1}\" y=\"{y:.1}\" width=\"{:.1}\" height=\"{:.1}\"/>",
                (end - NAMES).max(1.0),
                BAR - 8.0
            );
            text(&mut svg, "", "end", (NAMES - 8.0, y + 15.0), name);
            text(&mut svg, "", "start", (end + 6.0, y + 15.0), &short(*value));
        }
        line(&mut svg, "axis", (NAMES, TOP), (NAMES, foot));
        if let Some((value, name)) = &self.limit {
            let x = across.place(*value);
            line(&mut svg, "limit", (x, TOP - 4.0), (x, foot));
            text(&mut svg, "limit-name", "middle", (x, TOP - 8.0), name);
        }
        let middle = f64::midpoint(NAMES, right);
        text(&mut svg, "", "middle", (middle, foot + 40.0), &self.along);
        svg.push_str("</svg>\n");
        svg
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(scale: Scale) -> Lines {
        Lines {
            title: "A < B".to_owned(),
            along: "accounts".to_owned(),
            up: "milliseconds".to_owned(),
            scales: (Scale::Tenfold, scale),
            series: vec![
                Series {
                    name: "SQLite".to_owned(),
                    points: vec![(10.0, 1.0), (1000.0, 2.0)],
                },
                Series {
                    name: "PostgreSQL".to_owned(),
                    points: vec![(10.0, 3.0), (1000.0, 0.0)],
                },
            ],
            limit: Some((2.0, "budget".to_owned())),
        }
    }

    #[test]
    fn a_plot_says_what_it_shows() {
        let svg = lines(Scale::Linear).svg();
        for part in [
            "A &lt; B",
            ">accounts<",
            ">milliseconds<",
            ">SQLite<",
            ">PostgreSQL<",
            ">budget<",
            "prefers-color-scheme:dark",
        ] {
            assert!(svg.contains(part), "{part}");
        }
        assert_eq!(svg.matches("<polyline").count(), 2);
    }

    #[test]
    fn every_place_is_in_the_plot() {
        for scale in [Scale::Linear, Scale::Tenfold] {
            let svg = lines(scale).svg();
            assert!(!svg.contains("NaN") && !svg.contains("inf"), "{svg}");
            let places = svg.split("cy=\"").skip(1);
            for place in places.filter_map(|rest| rest.split('"').next()) {
                let place: f64 = place.parse().unwrap();
                assert!((TOP - 0.1..=HEIGHT - BOTTOM + 0.1).contains(&place));
            }
        }
    }

    #[test]
    fn a_tenfold_is_as_far_as_the_next() {
        let axis = Axis::new(Scale::Tenfold, [10.0, 1000.0].into_iter(), 0.0, 100.0);
        assert_eq!(
            [axis.place(10.0), axis.place(100.0), axis.place(1000.0)],
            [0.0, 50.0, 100.0]
        );
        let names: Vec<String> = axis.marks().into_iter().map(|(_, name)| name).collect();
        assert_eq!(names, ["10", "100", "1000"]);
    }

    #[test]
    fn bars_of_nothing_are_drawn_too() {
        let bars = Bars {
            title: "Bytes".to_owned(),
            along: "kB".to_owned(),
            bars: vec![("html".to_owned(), 4.0), ("none".to_owned(), 0.0)],
            limit: None,
        };
        let svg = bars.svg();
        assert_eq!(svg.matches("<rect").count(), 2);
        assert!(!svg.contains("NaN"));
    }

    #[test]
    fn marks_are_short() {
        for (value, text) in [
            (0.5, "0.5"),
            (10_000.0, "10 k"),
            (1e7, "10 M"),
            (2e9, "2 bn"),
        ] {
            assert_eq!(plain(value), text);
        }
    }
}
