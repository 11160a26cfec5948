//! Randomness, as it is passed in.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use regain_contract::{Code, LongCode};
use zeroize::Zeroizing;

/// Gives random bytes.
pub trait Random: Send + Sync + 'static {
    /// Fills `bytes`.
    ///
    /// # Errors
    /// The source of randomness does not answer.
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness>;
}

/// The source of randomness does not answer.
#[derive(Clone, Copy, Debug)]
pub struct NoRandomness;

/// The random number generator of the operating system.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandom;

impl Random for SystemRandom {
    fn fill(&self, bytes: &mut [u8]) -> Result<(), NoRandomness> {
        getrandom::fill(bytes).map_err(|_| NoRandomness)
    }
}

/// A random id of 128 bits as 22 characters of base64url: a name for a row.
///
/// # Errors
/// See [`Random::fill`].
pub fn id(random: &dyn Random) -> Result<String, NoRandomness> {
    let mut bytes = [0; 16];
    random.fill(&mut bytes)?;
    Ok(URL_SAFE_NO_PAD.encode(bytes))
}

/// A random token of 256 bits as 43 characters of base64url: a secret.
///
/// # Errors
/// See [`Random::fill`].
pub fn token(random: &dyn Random) -> Result<Zeroizing<String>, NoRandomness> {
    let mut bytes = Zeroizing::new([0; 32]);
    random.fill(bytes.as_mut())?;
    Ok(encoded(&bytes))
}

/// A token of these 256 bits.
pub(crate) fn encoded(bytes: &[u8; 32]) -> Zeroizing<String> {
    Zeroizing::new(URL_SAFE_NO_PAD.encode(bytes))
}

/// A code of [`Code::SENT_DIGITS`] decimal digits, all equally likely.
///
/// Values that would make some codes likelier than others are drawn again
/// (NIST SP 800-63B-4, 3.1.3.2; OWASP ASVS 6.5.3).
///
/// # Errors
/// See [`Random::fill`].
pub fn digits(random: &dyn Random) -> Result<Zeroizing<String>, NoRandomness> {
    const CODES: u64 = 10u64.pow(Code::SENT_DIGITS);
    const LIMIT: u64 = u64::MAX - u64::MAX % CODES;
    loop {
        let value = number(random)?;
        if value < LIMIT {
            let width = Code::SENT_DIGITS as usize;
            return Ok(Zeroizing::new(format!("{:0width$}", value % CODES)));
        }
    }
}

/// A code of sixteen characters. With a `slot` its first character is that;
/// 70 random bits are left then (NIST SP 800-63B-4, 4.2.1.1 asks for 64).
///
/// # Errors
/// See [`Random::fill`].
pub fn long_code(random: &dyn Random, slot: Option<u8>) -> Result<LongCode, NoRandomness> {
    let mut values = Zeroizing::new([0; LongCode::CHARACTERS - 1]);
    random.fill(values.as_mut())?;
    if let (Some(slot), Some(first)) = (slot, values.first_mut()) {
        *first = slot;
    }
    Ok(LongCode::from_values(&values))
}

/// A random number of 64 bits.
///
/// # Errors
/// See [`Random::fill`].
pub fn number(random: &dyn Random) -> Result<u64, NoRandomness> {
    let mut bytes = [0; 8];
    random.fill(&mut bytes)?;
    Ok(u64::from_le_bytes(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_spread_evenly() {
        // Chi-square over the first digit and over the last, 9 degrees of
        // freedom: above 33.7 once in ten thousand runs.
        let mut counts = [[0u32; 10]; 2];
        let draws = 100_000;
        for _ in 0..draws {
            let code = digits(&SystemRandom).unwrap();
            assert_eq!(code.len(), 8);
            let code = code.as_bytes();
            counts[0][usize::from(code[0] - b'0')] += 1;
            counts[1][usize::from(code[7] - b'0')] += 1;
        }
        for place in counts {
            let expected = f64::from(draws) / 10.0;
            let chi_square: f64 = place
                .iter()
                .map(|count| (f64::from(*count) - expected).powi(2) / expected)
                .sum();
            assert!(chi_square < 40.0, "{place:?}: {chi_square}");
        }
    }

    #[test]
    fn a_long_code_keeps_its_slot() {
        let code = long_code(&SystemRandom, Some(17)).unwrap();
        assert_eq!(code.slot(), 17);
        let other = long_code(&SystemRandom, Some(17)).unwrap();
        assert_ne!(code, other);
    }

    #[test]
    fn tokens_have_256_bits() {
        let token = token(&SystemRandom).unwrap();
        assert_eq!(token.len(), 43);
        assert_ne!(*token, *super::token(&SystemRandom).unwrap());
    }
}
