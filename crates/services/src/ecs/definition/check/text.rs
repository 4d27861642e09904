//! Allowed characters of texts. A text that the runtime writes into a file of a container, or
//! passes to a system call, must contain neither a line end nor a zero byte.

/// The most characters of a host name on Linux.
const MAX_HOSTNAME: usize = 64;
/// The most characters of a name in the DNS.
const MAX_DOMAIN: usize = 254;

/// Checks for letters, digits and the other characters of an image reference.
pub(super) fn is_image(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii_alphanumeric() || "-_:./#@".contains(c))
}

/// Checks for a name that a container may have as its host name.
pub(super) fn is_hostname(text: &str) -> bool {
    let begins = text.chars().next().is_some_and(|c| c.is_ascii_alphanumeric());
    begins && text.len() <= MAX_HOSTNAME && is_domain(text)
}

/// Checks for a name in the DNS or in a hosts file; `.` alone is the root.
pub(super) fn is_domain(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '_' | '-');
    (1..=MAX_DOMAIN).contains(&text.len()) && text.chars().all(fits)
}

/// Checks for an address of either family, with an optional zone as in resolver files.
pub(super) fn is_address(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_alphanumeric() || ".:%_-".contains(c);
    (1..=MAX_DOMAIN).contains(&text.len()) && text.chars().all(fits)
}

/// Returns true if any text in this JSON has a zero byte, which no text of the kernel can contain.
pub(crate) fn has_null(json: &[u8]) -> bool {
    let mut rest = json;
    while let Some(at) = rest.iter().position(|byte| *byte == b'\\') {
        let escaped = &rest[at + 1..];
        if escaped.starts_with(b"u0000") {
            return true;
        }
        // The character after a backslash may be a backslash too, so both are skipped.
        rest = escaped.get(1..).unwrap_or_default();
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn images_have_no_blanks_and_no_variables() {
        for image in ["web", "127.0.0.1:4566/web:1", "a/b@sha256:0f", "r.io/x_y/z-1:v1.2"] {
            assert!(is_image(image), "{image}");
        }
        for image in ["web:$TAG", "web :1", "web\n", "wéb"] {
            assert!(!is_image(image), "{image}");
        }
    }

    #[test]
    fn names_end_no_line() {
        assert!(is_hostname("web-1.local") && is_hostname("a_b"));
        for name in ["a\n127.0.0.1 evil", "../../etc", "", "-a", &"a".repeat(65)] {
            assert!(!is_hostname(name), "{name}");
        }
        assert!(is_domain("_tcp.local") && is_domain(".") && !is_domain("a b"));
        assert!(is_address("10.0.0.2") && is_address("fe80::1%eth0") && !is_address("1.1.1.1\n"));
    }

    #[test]
    fn a_null_is_found_and_its_name_is_not_one() {
        assert!(has_null(br#"{"a":"x\u0000"}"#));
        assert!(has_null(br#"{"a":"\\\u0000"}"#));
        assert!(!has_null(br#"{"a":"\\u0000 \u00001"}"#[..12].as_ref()));
        assert!(!has_null(br#"{"a":"\n\u0001"}"#));
    }
}
