//! Names of everything made on the host, derived from one tag, so that the remains of a killed run
//! are found by name alone and two instances never touch each other's things.
//!
//! Pure: strings in, strings out.

use std::path::{Path, PathBuf};

use aws_lc_rs::digest::{SHA256, digest};

use super::error::{Result, invalid};

/// A network interface name holds 15 characters and a NUL (IFNAMSIZ).
const INTERFACE_NAME_MAX: usize = 15;
/// Characters of the tag that an interface name shows to a human reader.
pub(super) const PREFIX_TAG_LEN: usize = 3;
/// Length of the whole interface prefix. The rest of it is a hash of the tag, because two tags may
/// begin alike and a sweep of one must not remove the other's interfaces.
const PREFIX_LEN: usize = 6;
/// The last character of the host's end of an edge.
const EDGE_END: char = 'e';
/// nft limits a table name to 64 characters; this leaves room for `gantry_`.
const TAG_MAX: usize = 32;
/// A namespace name is a file name; an id is 32 characters.
const NAMESPACE_NAME_MAX: usize = 64;
/// The prefix of every Gantry's nftables table; addresses shared between instances are found
/// through it.
pub(super) const TABLE_PREFIX: &str = "gantry_";

/// The names derived from one tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Names {
    /// The nftables table, family inet.
    pub(super) table: String,
    /// The prefix of the names of our interfaces, in the host and in routers.
    pub(super) interface_prefix: String,
    /// The interface group that host ends are put in to be removed together.
    pub(super) doomed_group: u32,
    /// The directory of everything else, `/run/gantry-TAG`.
    pub(super) run: PathBuf,
    /// The directory where containers' network namespaces are pinned, one file each.
    pub(super) namespaces: PathBuf,
    /// The directory where routers are pinned.
    pub(super) routers: PathBuf,
}

impl Names {
    /// Checks the tag and derives the names. `directory` defaults to `/run/gantry-TAG`.
    pub(super) fn new(tag: &str, directory: Option<&Path>) -> Result<Names> {
        check_tag(tag)?;
        let shown: String = tag.chars().filter(|c| *c != '-').take(PREFIX_TAG_LEN).collect();
        let hash = base32(tag, PREFIX_LEN - shown.len());
        let run =
            directory.map_or_else(|| PathBuf::from(format!("/run/gantry-{tag}")), Path::to_owned);
        Ok(Names {
            table: format!("{TABLE_PREFIX}{}", tag.replace('-', "_")),
            interface_prefix: format!("{shown}{hash}"),
            doomed_group: group(tag),
            namespaces: run.join("netns"),
            routers: run.join("routers"),
            run,
        })
    }

    /// Names the router's end of `interface`, `eth0` to `eth9`, inside `namespace`. The last
    /// character is the interface's number, so that a namespace's ends are known without a search.
    pub(super) fn router_end(&self, namespace: &str, interface: &str) -> Result<String> {
        match interface.as_bytes() {
            [b'e', b't', b'h', digit @ b'0'..=b'9'] => {
                Ok(format!("{}{}", self.stem(namespace), char::from(*digit)))
            }
            _ => Err(invalid("interface name", interface, "it must be eth0 to eth9")),
        }
    }

    /// Lists all names that routers' ends of `namespace` can have.
    pub(super) fn router_ends(&self, namespace: &str) -> impl Iterator<Item = String> {
        let stem = self.stem(namespace);
        (0..10).map(move |number| format!("{stem}{number}"))
    }

    /// Names the host's end of a router's edge. Its last character is no digit, which tells it from
    /// the ends of containers' interfaces.
    pub(super) fn edge(&self, router: &str) -> String {
        format!("{}{EDGE_END}", self.stem(router))
    }

    fn stem(&self, namespace: &str) -> String {
        let hash = base32(namespace, INTERFACE_NAME_MAX - 1 - self.interface_prefix.len());
        format!("{}{hash}", self.interface_prefix)
    }

    /// Returns true if an interface was made under this tag.
    pub(super) fn owns_interface(&self, name: &str) -> bool {
        name.len() == INTERFACE_NAME_MAX && name.starts_with(&self.interface_prefix)
    }

    /// Returns the file that pins `namespace`. Errors if the name could leave the directory.
    pub(super) fn namespace_path(&self, namespace: &str) -> Result<PathBuf> {
        check_namespace(namespace)?;
        Ok(self.namespaces.join(namespace))
    }

    /// Returns the file that pins a router. Errors if the name could leave the directory.
    pub(super) fn router_path(&self, router: &str) -> Result<PathBuf> {
        check_namespace(router)?;
        Ok(self.routers.join(router))
    }
}

fn check_tag(tag: &str) -> Result<()> {
    let shape = tag.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let starts = tag.as_bytes().first().is_some_and(u8::is_ascii_lowercase);
    if !shape || !starts || tag.len() > TAG_MAX {
        let why = format!(
            "1 to {TAG_MAX} of a-z, 0-9 and '-', a letter first (it names tables and interfaces)"
        );
        return Err(invalid("network tag", tag, why));
    }
    Ok(())
}

/// Tells whether a namespace may have the name: that of a file that is not hidden.
pub(super) fn is_namespace_name(name: &str) -> bool {
    let shape = name.bytes().all(|b| b.is_ascii_alphanumeric() || b"._-".contains(&b));
    shape && !name.is_empty() && !name.starts_with('.') && name.len() <= NAMESPACE_NAME_MAX
}

fn check_namespace(name: &str) -> Result<()> {
    if !is_namespace_name(name) {
        let why =
            format!("1 to {NAMESPACE_NAME_MAX} of A-Z, a-z, 0-9, '.', '_', '-', no dot first");
        return Err(invalid("network namespace name", name, why));
    }
    Ok(())
}

/// Derives the tag's interface group: a number that no administrator chooses; group 0 contains
/// every other interface.
fn group(tag: &str) -> u32 {
    let hash = digest(&SHA256, tag.as_bytes());
    let hash = hash.as_ref();
    u32::from_be_bytes([hash[0] & 0x7f, hash[1], hash[2], hash[3] | 1])
}

/// Returns the first `len` characters of a lower-case base32 SHA-256: five bits each.
fn base32(text: &str, len: usize) -> String {
    const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let hash = digest(&SHA256, text.as_bytes());
    hash.as_ref()
        .iter()
        .take(len)
        .map(|byte| char::from(ALPHABET[usize::from(byte & 31)]))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interface_name_fits_and_is_owned_by_its_tag_alone() {
        let one = Names::new("gantry-a", None).unwrap();
        let other = Names::new("gantry-b", None).unwrap();
        let name = one.router_end("0123456789abcdef0123456789abcdef", "eth0").unwrap();
        assert_eq!(name.len(), 15);
        assert!(name.starts_with("gan"));
        assert!(one.owns_interface(&name));
        assert!(!other.owns_interface(&name));
        assert_ne!(name, one.router_end("0123456789abcdef0123456789abcdef", "eth1").unwrap());
        let edge = one.edge("vpc-1");
        assert!(one.owns_interface(&edge) && !other.owns_interface(&edge), "{edge}");
    }

    #[test]
    fn a_namespaces_ends_are_known_without_a_search() {
        let names = Names::new("g", None).unwrap();
        let all: Vec<String> = names.router_ends("web").collect();
        assert_eq!(all.len(), 10);
        assert_eq!(all[3], names.router_end("web", "eth3").unwrap());
        for interface in ["eth", "eth10", "lo", "veth0", "eth/"] {
            assert!(names.router_end("web", interface).is_err(), "{interface}");
        }
    }

    #[test]
    fn short_tags_are_filled_up_to_the_prefix_length() {
        let names = Names::new("g", None).unwrap();
        assert_eq!(names.interface_prefix.len(), PREFIX_LEN);
        assert_eq!(names.table, "gantry_g");
        assert_eq!(names.namespaces, PathBuf::from("/run/gantry-g/netns"));
        assert_eq!(names.routers, PathBuf::from("/run/gantry-g/routers"));
    }

    #[test]
    fn tags_and_names_that_could_escape_are_refused() {
        for tag in ["", "-a", "9a", "A", "a/b", "a_b", &"a".repeat(33)] {
            assert!(Names::new(tag, None).is_err(), "{tag:?}");
        }
        let names = Names::new("a", None).unwrap();
        for name in ["", ".", "..", "a/b", ".hidden", &"n".repeat(65)] {
            assert!(names.namespace_path(name).is_err(), "{name:?}");
        }
    }
}
