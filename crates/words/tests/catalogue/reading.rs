//! How hard the words are to read: by a formula in English, by the length of sentences in every language.

use crate::message::{Area, Kind, Message};
use crate::rules;

/// The school year that whole screens and mails are written for at most: children of twelve are in the seventh.
const SCREEN_GRADE: f64 = 7.0;

/// The same for a message alone, of which two long words can be half.
const MESSAGE_GRADE: f64 = 10.0;

/// Of fewer words a formula says nothing: “Cancel this recovery?” would be one for grown-ups.
const FEWEST_WORDS: u32 = 5;

/// What a sentence may have at most, in words, or where words are not set apart in characters. The same is said in more words in
/// some languages, and in fewer where they grow endings; each is what English needs 22 for.
const LONGEST: [(&str, usize); 12] = [
    ("en", 22),
    ("es", 24),
    ("pt-BR", 24),
    ("fr", 25),
    ("de", 22),
    ("it", 23),
    ("tr", 18),
    ("ar", 20),
    ("hi", 25),
    ("id", 22),
    ("ja", 60),
    ("uk", 20),
];

/// For languages that nobody has measured yet.
const LONGEST_ELSEWHERE: usize = 25;

/// Messages that are no sentences: a list of words to pick from.
const LISTS: [&str; 1] = ["phone-words"];

/// What is harder to read than it may be in an area of English: the whole of it, a mail of it, a message.
pub(crate) fn hard(area: &Area) -> Vec<String> {
    let mut found = Vec::new();
    let mut whole = Count::default();
    for message in &area.messages {
        let is_mail = message.id.starts_with("mail-") && message.id.ends_with("-body");
        let most = if is_mail { SCREEN_GRADE } else { MESSAGE_GRADE };
        for text in filled(message) {
            let count = Count::of(&text);
            let grade = count.grade();
            if count.words >= FEWEST_WORDS && grade > most {
                found.push(format!(
                    "{}:{}: `{}` is for school year {grade:.1}, at most {most}: “{text}”",
                    message.file, message.line, message.id
                ));
            }
            // Headings and buttons are short and would hide what stands between them.
            if ends_a_sentence(&text) {
                whole.add(&count);
            }
        }
    }
    let grade = whole.grade();
    if grade > SCREEN_GRADE {
        found.push(format!(
            "{}: for school year {grade:.1}, at most {SCREEN_GRADE}",
            area.name
        ));
    }
    found
}

/// Sentences that are longer than they may be in a language.
pub(crate) fn long(tag: &str, message: &Message) -> Vec<String> {
    if LISTS.contains(&message.id.as_str()) {
        return Vec::new();
    }
    let known = LONGEST.iter().find(|(of, _)| *of == tag);
    let most = known.map_or(LONGEST_ELSEWHERE, |(_, most)| *most);
    let mut found: Vec<String> = filled(message)
        .iter()
        .flat_map(|text| {
            sentences(text)
                .into_iter()
                .filter_map(|sentence| {
                    let length = length(tag, sentence);
                    (length > most).then(|| {
                        format!(
                            "{}:{}: `{}` has a sentence of {length}, at most {most} in {tag}: “{sentence}”",
                            message.file, message.line, message.id
                        )
                    })
                })
                .collect::<Vec<String>>()
        })
        .collect();
    found.dedup();
    found
}

fn length(tag: &str, sentence: &str) -> usize {
    if tag == "ja" {
        return sentence.chars().count();
    }
    sentence
        .split_whitespace()
        .filter(|word| word.contains(char::is_alphanumeric))
        .count()
}

/// The wordings of a message, each argument with what it looks like.
fn filled(message: &Message) -> Vec<String> {
    rules::readings(message)
        .into_iter()
        .map(|mut text| {
            for argument in &message.arguments {
                text = text.replace(&format!("{{{}}}", argument.name), sample(argument.kind));
            }
            text.replace("{service}", "Regain")
        })
        .collect()
}

fn sample(kind: Kind) -> &'static str {
    match kind {
        Kind::Text => "Sam",
        Kind::Code => "482913",
        Kind::Number => "3",
        Kind::Time => "23 May 2026 14:05",
        Kind::Date => "23 May 2026",
        Kind::Clock => "14:05",
        Kind::Duration => "3 days",
        Kind::Relative => "in 3 days",
    }
}

/// Sentences as they are read: unlike for the other rules, what stands behind a colon goes on with the same one, but for a paragraph.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    for paragraph in text.split("\n\n") {
        let mut start = 0;
        for (at, sign) in paragraph.char_indices() {
            let end = at + sign.len_utf8();
            let next = paragraph[end..].chars().next();
            let ends = match sign {
                '。' | '？' => next != Some('」'),
                '.' | '?' | '…' | '।' | '؟' => next.is_none_or(char::is_whitespace),
                _ => false,
            };
            if ends {
                found.push(paragraph[start..end].trim());
                start = end;
            }
        }
        found.push(paragraph[start..].trim());
    }
    found.retain(|sentence| !sentence.is_empty());
    found
}

fn ends_a_sentence(text: &str) -> bool {
    text.ends_with(['.', '?', ':', '…'])
}

/// What the formula goes by.
#[derive(Clone, Copy, Debug, Default)]
struct Count {
    sentences: u32,
    words: u32,
    syllables: u32,
}

impl Count {
    fn of(text: &str) -> Self {
        let mut count = Self::default();
        for sentence in sentences(text) {
            let words = rules::words(sentence);
            count.sentences += u32::from(!words.is_empty());
            for word in words.iter().flat_map(|word| word.split('-')) {
                count.words += 1;
                count.syllables += syllables(word);
            }
        }
        count
    }

    fn add(&mut self, other: &Self) {
        self.sentences += other.sentences;
        self.words += other.words;
        self.syllables += other.syllables;
    }

    /// The school year by Flesch and Kincaid (1975): 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
    fn grade(&self) -> f64 {
        let per = |a: u32, b: u32| f64::from(a) / f64::from(b.max(1));
        0.39 * per(self.words, self.sentences) + 11.8 * per(self.syllables, self.words) - 15.59
    }
}

/// The school year of some texts together.
pub(crate) fn grade(texts: &[&str]) -> f64 {
    let mut count = Count::default();
    for text in texts {
        count.add(&Count::of(text));
    }
    count.grade()
}

/// How many syllables an English word has, as far as its letters tell: each group of vowels is one, but for an `e` that is written
/// and not said.
pub(crate) fn syllables(word: &str) -> u32 {
    let word: String = word
        .chars()
        .filter(char::is_ascii_alphabetic)
        .flat_map(char::to_lowercase)
        .collect();
    let is_vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let letters: Vec<char> = word.chars().collect();
    let mut count = 0_u32;
    for (at, letter) in letters.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|before| letters.get(before));
        count += u32::from(is_vowel(*letter) && !before.is_some_and(|before| is_vowel(*before)));
    }
    // Two vowels that are said one after the other: created, piano, but not special.
    let apart = word.contains("creat")
        || (word.contains("ia") && !word.contains("cia") && !word.contains("tia"));
    count += u32::from(apart);
    let ends = |ending: &str| word.ends_with(ending);
    let any = |endings: &[&str]| endings.iter().any(|ending| ends(ending));
    let silent = (ends("e") && !any(&["le", "ee", "oe", "ye"]))
        || (ends("ed") && !any(&["ted", "ded", "eed", "led"]))
        || (ends("es")
            && !any(&[
                "ses", "xes", "zes", "ches", "shes", "ces", "ges", "les", "ies", "oes",
            ]));
    count.saturating_sub(u32::from(silent && count > 1)).max(1)
}
