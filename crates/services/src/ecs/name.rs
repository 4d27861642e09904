//! Rules for names.

use api::Fault;

use super::identifier::invalid;

/// The most characters of the name of a cluster, service or family.
const MAX_NAME: usize = 255;

/// Checks for letters, digits, `_` and `-`.
pub fn is_name(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-');
    (1..=MAX_NAME).contains(&text.len()) && text.chars().all(fits)
}

pub fn cluster(text: &str) -> Result<&str, Fault> {
    if text.len() > MAX_NAME {
        return Err(invalid("Cluster name too long"));
    }
    if is_name(text) { Ok(text) } else { Err(invalid("Invalid cluster name")) }
}
