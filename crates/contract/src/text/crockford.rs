//! Crockford's Base32: 32 characters that cannot be mistaken for one another
//! when they are read out or copied by hand.

/// No I, L, O and U.
pub(super) const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// A sign that is not of the alphabet and does not just part others.
pub(super) struct Foreign;

/// The values of the characters as people say or type them: any case, with
/// spaces, hyphens, dots or the invisible marks of a copied text in between,
/// `O` for `0`, `I` or `L` for `1`.
pub(super) fn values(raw: &str) -> Result<Vec<u8>, Foreign> {
    let mut values = Vec::with_capacity(16);
    for c in raw.chars() {
        if super::is_separator(c) {
            continue;
        }
        let c = match super::decimal_digit(c).unwrap_or(c).to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let place = ALPHABET.iter().position(|a| char::from(*a) == c);
        let value = place.and_then(|value| u8::try_from(value).ok());
        values.push(value.ok_or(Foreign)?);
    }
    Ok(values)
}

/// The characters of `values`, each of which is below 32.
pub(super) fn text(values: &[u8]) -> String {
    values
        .iter()
        .map(|value| char::from(ALPHABET[usize::from(value & 31)]))
        .collect()
}

/// A weighted sum in the field of 32 elements, the weight of each place being
/// the next power of a generator: weights are neither zero nor equal in
/// neighbouring places, which is what finds every single wrong character and
/// every swap of two neighbours.
pub(super) fn check_value(values: &[u8]) -> u8 {
    values.iter().fold(0, |sum, value| double(sum ^ value))
}

/// Multiplies by x modulo x^5 + x^2 + 1, which is primitive.
const fn double(value: u8) -> u8 {
    let shifted = value << 1;
    if shifted & 0b10_0000 == 0 {
        shifted
    } else {
        shifted ^ 0b10_0101
    }
}
