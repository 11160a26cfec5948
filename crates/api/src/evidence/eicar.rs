use async_trait::async_trait;
use regain_evidence::scan::{Scanner, Unavailable, Verdict};

/// The scanner of the sandbox. It finds the test string of EICAR
/// (<https://www.eicar.org>), which every scanner finds and which does no
/// harm, and nothing else.
#[derive(Clone, Copy, Debug, Default)]
pub struct EicarScanner;

/// In two parts: whole, it would keep scanners from letting anybody have this
/// program.
const EICAR: [&[u8]; 2] = [
    br"X5O!P%@AP[4\PZX54(P^)7CC)7}$EICAR-STANDARD-",
    b"ANTIVIRUS-TEST-FILE!$H+H*",
];

#[async_trait]
impl Scanner for EicarScanner {
    async fn scan(&self, bytes: &[u8]) -> Result<Verdict, Unavailable> {
        let found = EICAR.concat();
        let has = bytes.windows(found.len()).any(|part| part == found);
        Ok(if has {
            Verdict::Infected("Eicar-Test-Signature".to_owned())
        } else {
            Verdict::Clean
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn it_finds_the_test_string_and_nothing_else() {
        let whole = [b"before".as_slice(), &EICAR.concat(), b"after"].concat();
        let said = EicarScanner.scan(&whole).await.unwrap();
        assert!(matches!(said, Verdict::Infected(_)));
        let part = EicarScanner.scan(&whole[..40]).await;
        assert_eq!(part, Ok(Verdict::Clean));
    }
}
