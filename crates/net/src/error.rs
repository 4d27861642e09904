//! Errors of the network. Each tells an operator the attempted action, its object, the reason and,
//! where the host is at fault, the mend.

use std::io;
use std::net::Ipv4Addr;

/// A failure of the network.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The caller's value is malformed: a tag, name, subnet or port map.
    #[error("invalid {what} {value:?}: {why}")]
    Invalid {
        /// The kind of value, in a word.
        what: &'static str,
        /// The value as it was given.
        value: String,
        /// The rule that it breaks.
        why: String,
    },
    /// The kernel refused a netlink request, a mount, a file of /proc/sys or the like.
    #[error("{doing}: {why}{}", mend(why))]
    Kernel {
        /// The attempt, and what it was about.
        doing: String,
        /// The kernel's error.
        why: io::Error,
    },
    /// nft ran and refused the change.
    #[error("{doing}: nft refused: {said}")]
    Nft {
        /// The change, in words.
        doing: String,
        /// The output of nft.
        said: String,
    },
    /// No nft program was found.
    #[error("{doing}: no `nft` in PATH, /usr/sbin or /sbin; install the nftables package")]
    NftMissing {
        /// The change, in words.
        doing: String,
    },
    /// Another interface of this machine already routes the address.
    #[error(
        "attaching {address}: the address is already routed to {interface}; take it away there first"
    )]
    AddressHeld {
        /// The address that was to be attached.
        address: Ipv4Addr,
        /// The interface that has the route.
        interface: String,
    },
    /// The host port leads to another container.
    #[error("mapping host port {host}: it is already mapped to {holder}")]
    PortHeld {
        /// Address, port and protocol of the host.
        host: String,
        /// The container's address and port.
        holder: String,
    },
    /// The bounded search found no free port.
    #[error("no free host port found in {first}-{last} after {tried} tries")]
    NoFreePort {
        /// The first port of the range.
        first: u16,
        /// The last port of the range.
        last: u16,
        /// The number of ports that were tried.
        tried: u32,
    },
    /// The named namespace does not exist, or no longer.
    #[error("{doing}: there is no network namespace {name:?}")]
    NamespaceMissing {
        /// The attempt, in words.
        doing: String,
        /// The name that was given.
        name: String,
    },
}

impl Error {
    /// Tells whether the kernel forbade this process the attempt.
    pub fn is_denied(&self) -> bool {
        match self {
            Error::Kernel { why, .. } => why.kind() == io::ErrorKind::PermissionDenied,
            // The kernel's error reaches us through nft's words only.
            Error::Nft { said, .. } => {
                ["Operation not permitted", "Permission denied"].iter().any(|no| said.contains(no))
            }
            Error::Invalid { .. }
            | Error::NftMissing { .. }
            | Error::AddressHeld { .. }
            | Error::PortHeld { .. }
            | Error::NoFreePort { .. }
            | Error::NamespaceMissing { .. } => false,
        }
    }
}

pub(super) type Result<T> = std::result::Result<T, Error>;

/// Turns an I/O error into ours with the attempted action. For `map_err`.
pub(super) fn kernel(doing: impl Into<String>) -> impl FnOnce(io::Error) -> Error {
    move |why| Error::Kernel { doing: doing.into(), why }
}

pub(super) fn invalid(what: &'static str, value: impl ToString, why: impl Into<String>) -> Error {
    Error::Invalid { what, value: value.to_string(), why: why.into() }
}

/// Returns advice for the operator, to be appended to the reason.
fn mend(why: &io::Error) -> &'static str {
    match why.kind() {
        io::ErrorKind::PermissionDenied => {
            " (run as root, or with CAP_NET_ADMIN and CAP_SYS_ADMIN)"
        }
        io::ErrorKind::ReadOnlyFilesystem => {
            " (mount it read-write: a container needs --privileged for this)"
        }
        io::ErrorKind::IsADirectory => " (a folder is in its place: move it away)",
        io::ErrorKind::Unsupported => " (this kernel lacks the feature: see `gantry doctor`)",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kernel_error_says_what_why_and_the_mend() {
        let why = io::Error::from_raw_os_error(nix::libc::EPERM);
        assert_eq!(
            kernel("creating network namespace x")(why).to_string(),
            "creating network namespace x: Operation not permitted (os error 1) \
             (run as root, or with CAP_NET_ADMIN and CAP_SYS_ADMIN)"
        );
        let denied = || io::Error::from_raw_os_error(nix::libc::EPERM);
        assert!(kernel("making a veth pair")(denied()).is_denied());
        let said = "netlink: Error: cache initialization failed: Operation not permitted";
        assert!(Error::Nft { doing: "listing".to_owned(), said: said.to_owned() }.is_denied());
        let missing = Error::NftMissing { doing: "listing".to_owned() };
        assert!(!missing.is_denied() && !kernel("x")(io::Error::other("y")).is_denied());
        let folder = tempfile::tempdir().unwrap();
        let [file, place] = ["file", "place"].map(|name| folder.path().join(name));
        std::fs::write(&file, "").unwrap();
        std::fs::create_dir(&place).unwrap();
        let why = std::fs::rename(file, place).unwrap_err();
        assert!(kernel("writing x")(why).to_string().ends_with("move it away)"));
    }
}
