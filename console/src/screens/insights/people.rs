//! How content people are, and what they say.

use regain::say;
use regain::view::{View, el};
use regain_contract::support::{Amount, InsightsTable, OutcomeScore, Satisfaction, Sentence};
use regain_words as words;

use super::figure::{Figure, Page, number};
use super::names;
use crate::screens::chart::{self, Row, Tone};
use crate::screens::parts::quoted;

/// How many sentences are read at once; the table has all.
const SENTENCES: usize = 6;

pub(super) fn figures(page: &Page<'_>) -> Vec<View> {
    match &page.now.satisfaction {
        None => Vec::new(),
        Some(satisfaction) => vec![scores(page, satisfaction), sentences(page, satisfaction)],
    }
}

/// How content somebody is who gave this score.
const fn tone(score: u8) -> Tone {
    match score {
        0..=2 => Tone::Bad,
        3 => Tone::Middle,
        4.. => Tone::Good,
    }
}

fn scores(page: &Page<'_>, satisfaction: &Satisfaction) -> View {
    let scores = &satisfaction.by_outcome;
    let mut outcomes: Vec<_> = scores.iter().map(|one| one.outcome).collect();
    outcomes.sort_unstable();
    outcomes.dedup();
    let rows = outcomes.into_iter().map(|outcome| {
        let of = |wanted: Tone| -> Amount {
            let same = |one: &&OutcomeScore| one.outcome == outcome && tone(one.score) == wanted;
            scores.iter().filter(same).map(|one| one.count).sum()
        };
        let parts = [Tone::Good, Tone::Middle, Tone::Bad].map(|tone| (tone, of(tone)));
        let all = parts.iter().map(|(_, count)| *count).sum();
        Row {
            name: say::view(&names::outcome(outcome)),
            parts: parts.to_vec(),
            says: vec![say::view(&names::share(regain_contract::support::Share {
                part: of(Tone::Good),
                of: all,
            }))],
        }
    });
    let chart = View::Many(vec![
        chart::legend(&[
            (Tone::Good, words::console::insights_content_legend()),
            (Tone::Middle, words::console::insights_neither_legend()),
            (Tone::Bad, words::console::insights_not_content_legend()),
        ]),
        chart::shares(rows.collect()),
    ]);
    let score = |score: u8| say::view(&words::console::insights_number(u32::from(score)));
    let by_step = satisfaction.by_step.iter().map(|one| {
        vec![
            say::view(&names::step(one.step)),
            score(one.score),
            number(one.count),
        ]
    });
    let by_outcome = scores.iter().map(|one| {
        vec![
            say::view(&names::outcome(one.outcome)),
            score(one.score),
            number(one.count),
        ]
    });
    let by_language = satisfaction.by_language.iter().map(|one| {
        vec![
            el("bdi").child(names::language(&one.language)).into(),
            score(one.score),
            number(one.count),
        ]
    });
    page.figure(Figure {
        testid: "insights-satisfaction",
        heading: words::console::insights_satisfaction_heading(),
        about: words::console::insights_satisfaction_about(),
        chart,
        table: InsightsTable::Satisfaction,
        columns: vec![
            words::console::insights_group_column(),
            words::console::insights_score_column(),
            words::console::insights_count_column(),
        ],
        rows: by_outcome.chain(by_step).chain(by_language).collect(),
    })
}

fn said(sentence: &Sentence) -> View {
    let by =
        words::console::insights_sentence_by(u32::from(sentence.score), names::noon(sentence.day));
    el("li")
        .class("rc-message")
        .test("insights-sentence")
        .child(el("p").class("rc-by").child(say::view(&by)))
        .child(quoted(sentence.text.clone()))
        .into()
}

fn sentences(page: &Page<'_>, satisfaction: &Satisfaction) -> View {
    let sentences = &satisfaction.sentences;
    let newest = sentences.iter().take(SENTENCES);
    let list = el("ul")
        .class("rc-messages")
        .children(newest.map(said).collect());
    page.figure(Figure {
        testid: "insights-sentences",
        heading: words::console::insights_sentences_heading(),
        about: words::console::insights_sentences_about(),
        chart: list.into(),
        table: InsightsTable::Sentences,
        columns: vec![
            words::console::insights_day_column(),
            words::console::insights_score_column(),
            words::console::what_column(),
        ],
        rows: sentences
            .iter()
            .map(|one| {
                vec![
                    say::view(&words::console::insights_day(names::noon(one.day))),
                    say::view(&words::console::insights_number(u32::from(one.score))),
                    el("bdi").child(one.text.clone()).into(),
                ]
            })
            .collect(),
    })
}
