//! The name of content: its SHA-256.

use std::fmt::{self, Write};
use std::str::FromStr;

use aws_lc_rs::digest::{Context, SHA256};
use serde::{Deserialize, Serialize};

const PREFIX: &str = "sha256:";

/// A SHA-256 digest, written `sha256:` and 64 lower-case hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Digest(pub [u8; 32]);

/// The error for a text that is not a SHA-256 digest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InvalidDigest;

impl fmt::Display for InvalidDigest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a digest is sha256: and 64 lower-case hexadecimal digits")
    }
}

impl std::error::Error for InvalidDigest {}

impl Digest {
    /// Computes the digest of `bytes`.
    pub fn of(bytes: &[u8]) -> Digest {
        named(&aws_lc_rs::digest::digest(&SHA256, bytes))
    }

    /// Returns the 64 digits without their prefix, for file names.
    pub fn hex(&self) -> String {
        hex(&self.0)
    }

    /// Parses 64 lower-case hexadecimal digits.
    pub fn from_hex(hex: &str) -> Result<Digest, InvalidDigest> {
        let digits = hex.as_bytes();
        if digits.len() != 64 {
            return Err(InvalidDigest);
        }
        let mut bytes = [0; 32];
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            *byte = nibble(pair[0])? << 4 | nibble(pair[1])?;
        }
        Ok(Digest(bytes))
    }
}

fn named(hash: &aws_lc_rs::digest::Digest) -> Digest {
    Digest(hash.as_ref().try_into().expect("a SHA-256 has 32 bytes"))
}

/// Computes the digest of bytes that come piece by piece.
#[derive(Clone)]
pub struct Hasher(Context);

impl Hasher {
    /// Starts with no bytes.
    #[expect(clippy::new_without_default, reason = "nobody needs one that is not named")]
    pub fn new() -> Hasher {
        Hasher(Context::new(&SHA256))
    }

    /// Takes in the bytes that come next.
    pub fn update(&mut self, piece: &[u8]) {
        self.0.update(piece);
    }

    /// The digest of all bytes.
    pub fn finish(self) -> Digest {
        named(&self.0.finish())
    }
}

/// Writes bytes as lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        write!(text, "{byte:02x}").expect("a String takes all that is written");
    }
    text
}

fn nibble(digit: u8) -> Result<u8, InvalidDigest> {
    match digit {
        b'0'..=b'9' => Ok(digit - b'0'),
        b'a'..=b'f' => Ok(digit - b'a' + 10),
        _ => Err(InvalidDigest),
    }
}

impl FromStr for Digest {
    type Err = InvalidDigest;

    fn from_str(text: &str) -> Result<Digest, InvalidDigest> {
        Digest::from_hex(text.strip_prefix(PREFIX).ok_or(InvalidDigest)?)
    }
}

impl TryFrom<String> for Digest {
    type Error = InvalidDigest;

    fn try_from(text: String) -> Result<Digest, InvalidDigest> {
        text.parse()
    }
}

impl From<Digest> for String {
    fn from(digest: Digest) -> String {
        digest.to_string()
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{PREFIX}{}", self.hex())
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EMPTY: &str = "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    #[test]
    fn content_has_one_name_whole_or_in_pieces() {
        assert_eq!(Digest::of(b"").to_string(), EMPTY);
        let mut pieces = Hasher::new();
        assert_eq!(pieces.clone().finish(), Digest::of(b""));
        pieces.update(b"ab");
        pieces.update(b"c");
        assert_eq!(pieces.finish(), Digest::of(b"abc"));
    }

    #[test]
    fn reads_what_it_writes_and_nothing_else() {
        let digest = Digest(std::array::from_fn(|at| at as u8 * 7));
        assert_eq!(digest.to_string().parse(), Ok(digest));
        assert_eq!(Digest::from_hex(&digest.hex()), Ok(digest));
        let hex = digest.hex();
        let upper = format!("sha256:{}", hex.to_uppercase());
        let short = format!("sha256:{}", &hex[1..]);
        let long = format!("sha256:{hex}0");
        let other = format!("sha512:{hex}");
        for wrong in
            [hex.as_str(), &upper, &short, &long, &other, "", "sha256:", "sha256:ä", "../x"]
        {
            assert_eq!(wrong.parse::<Digest>(), Err(InvalidDigest), "{wrong}");
        }
    }
}
