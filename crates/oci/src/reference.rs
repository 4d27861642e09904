//! Image references: a user's text (`busybox`, `localhost:5000/app:v1`, `repo@sha256:...`) and its
//! only normal form (`docker.io/library/busybox:latest`). Pure.

use std::fmt::{self, Display};
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::digest::Digest;

/// The registry of a reference that names none.
pub const DEFAULT_HOST: &str = "docker.io";
/// The longest repository, host included: the limit of the distribution grammar.
const MAX_NAME: usize = 255;
/// The longest tag: the limit of the distribution grammar.
const MAX_TAG: usize = 128;

/// A normalised image reference. The fields are checked: build one by parsing.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference {
    host: String,
    repository: String,
    tag: Option<String>,
    digest: Option<Digest>,
}

/// The reason why a text is not an image reference, in the words that Docker's users know.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum BadReference {
    /// The text does not have the parts of a reference.
    #[error("invalid reference format")]
    Format,
    /// The repository has capital letters; the text is the repository.
    #[error("invalid reference format: repository name ({0}) must be lowercase")]
    Uppercase(String),
    /// The repository could be taken for an image's id; the text is the repository.
    #[error("invalid repository name ({0}), cannot specify 64-byte hexadecimal strings")]
    LooksLikeAnId(String),
    /// The repository is longer than registries allow.
    #[error("repository name must not be more than 255 characters")]
    TooLong,
    /// The digest is of another algorithm.
    #[error("unsupported digest algorithm: only sha256 is supported")]
    Digest,
}

impl Reference {
    /// Returns the registry as named: `docker.io`, `localhost:5000`, `[::1]:5000`.
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Returns the path in the registry, `library/busybox`.
    pub fn repository(&self) -> &str {
        &self.repository
    }

    /// Returns the tag; None only if a digest stands in its place.
    pub fn tag(&self) -> Option<&str> {
        self.tag.as_deref()
    }

    /// Returns the digest that the content must have, if the user gave one.
    pub fn digest(&self) -> Option<Digest> {
        self.digest
    }

    /// Returns a reference to the same repository's content of that digest, without a tag.
    #[must_use]
    pub fn at(self, digest: Digest) -> Reference {
        Self { tag: None, digest: Some(digest), ..self }
    }

    /// Returns the name for requests to the registry: the digest, otherwise the tag.
    pub fn wanted(&self) -> String {
        match (&self.digest, &self.tag) {
            (Some(digest), _) => digest.to_string(),
            (None, Some(tag)) => tag.clone(),
            (None, None) => "latest".to_owned(),
        }
    }
}

impl FromStr for Reference {
    type Err = BadReference;

    fn from_str(text: &str) -> Result<Self, BadReference> {
        if Digest::from_hex(text).is_ok() {
            return Err(BadReference::LooksLikeAnId(text.to_owned()));
        }
        let (host, rest) = split_host(text);
        let (rest, digest) = split_digest(rest)?;
        let (path, tag) = split_tag(rest)?;
        let repository = match host {
            DEFAULT_HOST if !path.contains('/') => format!("library/{path}"),
            _ => path.to_owned(),
        };
        check_host(host)?;
        check_repository(&repository)?;
        if host.len() + 1 + repository.len() > MAX_NAME {
            return Err(BadReference::TooLong);
        }
        let latest = (tag.is_none() && digest.is_none()).then_some("latest");
        let tag = tag.or(latest).map(str::to_owned);
        Ok(Self { host: host.to_owned(), repository, tag, digest })
    }
}

/// Splits off the host. The part before the first slash is a host only if it looks like one (`.`,
/// `:`, `localhost` or a capital letter, which repositories must not contain): Docker's rule.
fn split_host(text: &str) -> (&str, &str) {
    match text.split_once('/') {
        Some((head, rest)) if looks_like_host(head) => match head {
            "index.docker.io" => (DEFAULT_HOST, rest),
            _ => (head, rest),
        },
        _ => (DEFAULT_HOST, text),
    }
}

fn looks_like_host(head: &str) -> bool {
    head == "localhost"
        || head.contains(['.', ':'])
        || head.bytes().any(|byte| byte.is_ascii_uppercase())
}

fn split_digest(text: &str) -> Result<(&str, Option<Digest>), BadReference> {
    let Some((name, digest)) = text.split_once('@') else { return Ok((text, None)) };
    if !digest.contains(':') {
        return Err(BadReference::Format);
    }
    if !digest.starts_with("sha256:") {
        return Err(BadReference::Digest);
    }
    digest.parse().map(|digest| (name, Some(digest))).map_err(|_| BadReference::Format)
}

fn split_tag(text: &str) -> Result<(&str, Option<&str>), BadReference> {
    let Some((name, tag)) = text.split_once(':') else { return Ok((text, None)) };
    let word = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    let good = tag.len() <= MAX_TAG
        && tag.bytes().next().is_some_and(word)
        && tag.bytes().all(|byte| word(byte) || matches!(byte, b'.' | b'-'));
    if good { Ok((name, Some(tag))) } else { Err(BadReference::Format) }
}

fn check_host(host: &str) -> Result<(), BadReference> {
    let (name, port) = match host.strip_prefix('[') {
        Some(rest) => {
            let (address, port) = rest.split_once(']').ok_or(BadReference::Format)?;
            address.parse::<std::net::Ipv6Addr>().map_err(|_| BadReference::Format)?;
            ("v6", port)
        }
        None => host.split_at(host.find(':').unwrap_or(host.len())),
    };
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let port_good = match port.strip_prefix(':') {
        Some(digits) => {
            digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.parse::<u16>().is_ok()
        }
        None => port.is_empty(),
    };
    if port_good && name.split('.').all(label) { Ok(()) } else { Err(BadReference::Format) }
}

fn check_repository(repository: &str) -> Result<(), BadReference> {
    if repository.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Err(BadReference::Uppercase(repository.to_owned()));
    }
    if repository.split('/').all(is_component) { Ok(()) } else { Err(BadReference::Format) }
}

/// Checks for `[a-z0-9]+` runs joined by one dot, one or two underscores, or any number of dashes.
fn is_component(component: &str) -> bool {
    let alphanumeric = |byte: &u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    let bytes = component.as_bytes();
    let ends_good =
        bytes.first().is_some_and(alphanumeric) && bytes.last().is_some_and(alphanumeric);
    let separators_good = bytes
        .split(alphanumeric)
        .filter(|run| !run.is_empty())
        .all(|run| matches!(run, b"." | b"_" | b"__") || run.iter().all(|byte| *byte == b'-'));
    ends_good && separators_good
}

impl Display for Reference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.host, self.repository)?;
        if let Some(tag) = &self.tag {
            write!(f, ":{tag}")?;
        }
        if let Some(digest) = &self.digest {
            write!(f, "@{digest}")?;
        }
        Ok(())
    }
}

impl TryFrom<String> for Reference {
    type Error = BadReference;

    fn try_from(text: String) -> Result<Self, BadReference> {
        text.parse()
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.to_string()
    }
}

/// Tells whether a `host[:port]` is this machine.
pub fn is_this_machine(host: &str) -> bool {
    let bare = match host.strip_prefix('[') {
        Some(rest) => rest.split(']').next().unwrap_or_default(),
        None => host.split(':').next().unwrap_or_default(),
    };
    bare == "localhost" || bare.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn normal(text: &str) -> String {
        text.parse::<Reference>().unwrap().to_string()
    }

    #[test]
    fn short_names_become_normal_forms() {
        let digest = Digest::of(b"");
        for (written, expected) in [
            ("busybox", "docker.io/library/busybox:latest".to_owned()),
            ("busybox:1.36", "docker.io/library/busybox:1.36".to_owned()),
            ("docker.io/busybox", "docker.io/library/busybox:latest".to_owned()),
            ("index.docker.io/a/b", "docker.io/a/b:latest".to_owned()),
            ("a/b", "docker.io/a/b:latest".to_owned()),
            ("localhost/x", "localhost/x:latest".to_owned()),
            ("localhost:5000/x", "localhost:5000/x:latest".to_owned()),
            ("[::1]:5000/x:y", "[::1]:5000/x:y".to_owned()),
            ("Registry/x", "Registry/x:latest".to_owned()),
            ("public.ecr.aws/nginx/nginx:1", "public.ecr.aws/nginx/nginx:1".to_owned()),
            // Without a slash the text is a repository and a tag, not a host and a port.
            ("host.com:5000", "docker.io/library/host.com:5000".to_owned()),
            (&format!("x@{digest}"), format!("docker.io/library/x@{digest}")),
            (&format!("x:1@{digest}"), format!("docker.io/library/x:1@{digest}")),
        ] {
            assert_eq!(normal(written), expected, "{written}");
        }
    }

    #[test]
    fn the_digest_wins_over_the_tag() {
        let digest = Digest::of(b"");
        let reference: Reference = format!("x:1@{digest}").parse().unwrap();
        assert_eq!(reference.wanted(), digest.to_string());
        assert_eq!("x".parse::<Reference>().unwrap().wanted(), "latest");
        let at = "h.com:5000/a/x:1".parse::<Reference>().unwrap().at(digest);
        assert_eq!(at.to_string(), format!("h.com:5000/a/x@{digest}"));
        assert_eq!(at, at.to_string().parse().unwrap());
    }

    #[test]
    fn bad_references_are_refused_in_dockers_words() {
        for text in [
            "",
            "/",
            "a//b",
            "a/",
            ":x",
            "x:",
            "x:-y",
            "x:a b",
            "a..b/../c",
            "../x",
            "x@",
            "x@y",
            "x@sha256:12",
            "a___b",
            "-a",
            "a-",
            "localhost:99999/x",
            "localhost:/x",
            "[::g]/x",
            "x:y:z",
            "a b",
            "héé",
            "x@sha256:",
            // The dot makes it a host, and hosts have no underscores.
            "a.b-c__d/e",
            "-h.com/x",
        ] {
            assert!(text.parse::<Reference>().is_err(), "{text}");
        }
        let upper = "Busybox".parse::<Reference>().unwrap_err().to_string();
        assert_eq!(
            upper,
            "invalid reference format: repository name (library/Busybox) must be lowercase"
        );
        let id = "a".repeat(64).parse::<Reference>().unwrap_err();
        assert!(matches!(id, BadReference::LooksLikeAnId(_)));
        assert_eq!("a".repeat(300).parse::<Reference>(), Err(BadReference::TooLong));
    }

    proptest! {
        #[test]
        fn parsing_never_panics_and_normal_forms_are_stable(text in "[a-zA-Z0-9./:@_ \\[\\]-]{0,60}") {
            if let Ok(reference) = text.parse::<Reference>() {
                let normal = reference.to_string();
                prop_assert_eq!(normal.parse::<Reference>().unwrap(), reference);
            }
        }

        #[test]
        fn well_formed_references_are_accepted(
            host in prop::option::of("[a-z]{1,8}\\.[a-z]{2,3}(:[1-9][0-9]{0,3})?"),
            path in prop::collection::vec("[a-z0-9]{1,6}((\\.|_|__|-{1,3})[a-z0-9]{1,5}){0,2}", 1..4),
            tag in prop::option::of("[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,20}"),
        ) {
            let path = path.join("/");
            let head = path.split('/').next().unwrap_or_default();
            // Without a host, a first component with a dot would be read as one.
            if host.is_none() && path.contains('/') && (head.contains('.') || head == "localhost") {
                return Ok(());
            }
            let mut text = host.as_ref().map(|host| format!("{host}/")).unwrap_or_default();
            text.push_str(&path);
            if let Some(tag) = &tag {
                text.push_str(&format!(":{tag}"));
            }
            let reference: Reference = text.parse().unwrap();
            prop_assert_eq!(reference.tag(), Some(tag.as_deref().unwrap_or("latest")));
            prop_assert_eq!(reference.host(), host.as_deref().unwrap_or(DEFAULT_HOST));
            prop_assert!(reference.repository().ends_with(&path));
        }
    }
}
