//! The proof of work that stands in the place of a puzzle: nobody has to
//! solve anything, and asking for many accounts costs something.

use regain_contract::Work;
use sha2::{Digest, Sha256};

/// Whether `number` solves `work`.
#[must_use]
pub fn is_solved(work: &Work, number: &str) -> bool {
    let formed = (1..=20).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
    if !formed {
        return false;
    }
    let hash = Sha256::digest(format!("{}:{number}", work.salt));
    let zeros = hash.iter().try_fold(0, |zeros, byte| {
        let here = byte.leading_zeros();
        if here == 8 {
            Ok(zeros + 8)
        } else {
            Err(zeros + here)
        }
    });
    let (Ok(zeros) | Err(zeros)) = zeros;
    zeros >= work.difficulty
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_that_was_looked_for_solves_it_and_few_others_do() {
        let work = Work {
            salt: "m5hKc2".into(),
            difficulty: 12,
        };
        let solved = (0..100_000).filter(|n| is_solved(&work, &n.to_string()));
        // 24 are to be expected; fewer than 6 or more than 60 once in a million.
        assert!((6..60).contains(&solved.count()));
        assert!(!is_solved(&work, ""));
        assert!(!is_solved(&work, "1x"));
        assert!(!is_solved(&work, &"1".repeat(21)));
        let other = Work {
            salt: "another".into(),
            ..work.clone()
        };
        let both = (0..20_000)
            .map(|n| n.to_string())
            .filter(|n| is_solved(&work, n) && is_solved(&other, n));
        assert!(both.count() < 3);
    }
}
