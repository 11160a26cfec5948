//! How hard an area is to read: Flesch's reading ease, by counting syllables roughly.

use crate::message::Area;
use crate::rules;

/// 60 and more is plain English; higher is easier.
const LEAST_EASE: f64 = 60.0;

/// A finding when the texts of the area are harder than plain English.
pub(crate) fn hard(area: &Area) -> Option<String> {
    let texts: Vec<String> = area
        .messages
        .iter()
        .filter_map(|message| rules::readings(message).pop())
        .collect();
    let ease = ease(&texts);
    (ease < LEAST_EASE).then(|| {
        format!(
            "{}: reading ease {ease:.0}, at least {LEAST_EASE}",
            area.name
        )
    })
}

/// Flesch reading ease (1948): 206.835 − 1.015 × words per sentence − 84.6 × syllables per word.
pub(crate) fn ease(texts: &[String]) -> f64 {
    let (mut sentences, mut words, mut syllables) = (0u32, 0u32, 0u32);
    for text in texts {
        for sentence in rules::sentences(text) {
            sentences += 1;
            for word in rules::words(sentence) {
                words += 1;
                syllables += syllables_of(&word);
            }
        }
    }
    let per = |a: u32, b: u32| f64::from(a) / f64::from(b.max(1));
    206.835 - 1.015 * per(words, sentences) - 84.6 * per(syllables, words)
}

/// Groups of vowels, a silent e at the end not counted.
fn syllables_of(word: &str) -> u32 {
    let mut count = 0;
    let mut before = false;
    for c in word.chars() {
        let vowel = matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
        if vowel && !before {
            count += 1;
        }
        before = vowel;
    }
    let silent = word.ends_with('e') && !word.ends_with("le") || word.ends_with("ed");
    if silent && count > 1 {
        count -= 1;
    }
    count.max(1)
}
