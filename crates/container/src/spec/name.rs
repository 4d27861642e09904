//! Names of sandboxes and containers: they become folder names, cgroup names and socket paths.

use std::fmt;
use std::path::Path;

use serde::{Deserialize, Serialize};

/// The longest name: a cgroup or folder name has at most 255 bytes, and the control socket's path
/// and log lines should stay readable.
pub const MAX_NAME_BYTES: usize = 128;

/// A name of 1 to [`MAX_NAME_BYTES`] of `A-Z a-z 0-9 _ . -`, starting with a letter, a digit or
/// `_`: never a path, hidden, or an option.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Name(String);

/// The text is not a [`Name`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} cannot name a sandbox or container: 1 to {MAX_NAME_BYTES} letters, digits, '_', '.' or \
     '-', starting with a letter, digit or '_'"
)]
pub struct BadName(String);

impl Name {
    /// Parses a name.
    pub fn parse(text: &str) -> Result<Name, BadName> {
        let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        let first = text.bytes().next().is_some_and(word);
        let rest = text.bytes().all(|byte| word(byte) || byte == b'.' || byte == b'-');
        if first && rest && text.len() <= MAX_NAME_BYTES {
            return Ok(Name(text.to_owned()));
        }
        Err(BadName(text.chars().take(MAX_NAME_BYTES).collect()))
    }

    /// Returns the name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Name {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl AsRef<Path> for Name {
    fn as_ref(&self) -> &Path {
        Path::new(&self.0)
    }
}

impl TryFrom<String> for Name {
    type Error = BadName;

    fn try_from(text: String) -> Result<Name, BadName> {
        Name::parse(&text)
    }
}

impl From<Name> for String {
    fn from(name: Name) -> String {
        name.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_never_a_path_or_an_option() {
        for bad in ["", ".", "..", "a/b", "-rf", ".hidden", "a b", "ü", &"x".repeat(129)] {
            assert!(Name::parse(bad).is_err(), "{bad:?} was taken");
        }
        for good in ["web", "0a1b", "_x", "a.b-c_d", &"x".repeat(128)] {
            assert_eq!(Name::parse(good).expect("a good name").as_str(), good);
        }
    }
}
