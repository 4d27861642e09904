//! Linux capabilities as a set, by the names that Docker and ECS use.

use serde::{Deserialize, Serialize};

/// The names in the kernel's numbering: the position is the capability's number.
const NAMES: [&str; 41] = [
    "CHOWN",
    "DAC_OVERRIDE",
    "DAC_READ_SEARCH",
    "FOWNER",
    "FSETID",
    "KILL",
    "SETGID",
    "SETUID",
    "SETPCAP",
    "LINUX_IMMUTABLE",
    "NET_BIND_SERVICE",
    "NET_BROADCAST",
    "NET_ADMIN",
    "NET_RAW",
    "IPC_LOCK",
    "IPC_OWNER",
    "SYS_MODULE",
    "SYS_RAWIO",
    "SYS_CHROOT",
    "SYS_PTRACE",
    "SYS_PACCT",
    "SYS_ADMIN",
    "SYS_BOOT",
    "SYS_NICE",
    "SYS_RESOURCE",
    "SYS_TIME",
    "SYS_TTY_CONFIG",
    "MKNOD",
    "LEASE",
    "AUDIT_WRITE",
    "AUDIT_CONTROL",
    "SETFCAP",
    "MAC_OVERRIDE",
    "MAC_ADMIN",
    "SYSLOG",
    "WAKE_ALARM",
    "BLOCK_SUSPEND",
    "AUDIT_READ",
    "PERFMON",
    "BPF",
    "CHECKPOINT_RESTORE",
];

/// The capabilities of an unprivileged Docker container.
const DOCKER_DEFAULT: [&str; 14] = [
    "AUDIT_WRITE",
    "CHOWN",
    "DAC_OVERRIDE",
    "FOWNER",
    "FSETID",
    "KILL",
    "MKNOD",
    "NET_BIND_SERVICE",
    "NET_RAW",
    "SETFCAP",
    "SETGID",
    "SETPCAP",
    "SETUID",
    "SYS_CHROOT",
];

/// A set of capabilities; bit N is the kernel's capability N.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Capabilities(u64);

impl Capabilities {
    /// No capability at all.
    pub const NONE: Capabilities = Capabilities(0);

    /// Every capability in the table of names; the kernel ignores those it does not have.
    pub const ALL: Capabilities = Capabilities((1 << NAMES.len()) - 1);

    /// Returns Docker's default set.
    pub fn docker_default() -> Capabilities {
        DOCKER_DEFAULT.iter().fold(Capabilities::NONE, |set, name| {
            set.with(name).expect("every default capability is in the table of names")
        })
    }

    /// Returns this set with the named one, e.g. `SYS_PTRACE`, `CAP_SYS_PTRACE` or `ALL`, in any
    /// case. None if there is no such capability.
    pub fn with(self, name: &str) -> Option<Capabilities> {
        Some(Capabilities(self.0 | Capabilities::named(name)?.0))
    }

    /// Returns this set without the named one; names as in [`Capabilities::with`].
    pub fn without(self, name: &str) -> Option<Capabilities> {
        Some(Capabilities(self.0 & !Capabilities::named(name)?.0))
    }

    /// Returns true if the named capability is in the set; false for an unknown name.
    pub fn has(self, name: &str) -> bool {
        Capabilities::named(name).is_some_and(|wanted| self.0 & wanted.0 != 0)
    }

    /// Returns the set in the kernel's encoding.
    pub fn bits(self) -> u64 {
        self.0
    }

    fn named(name: &str) -> Option<Capabilities> {
        let upper = name.to_ascii_uppercase();
        if upper == "ALL" {
            return Some(Capabilities::ALL);
        }
        let short = upper.strip_prefix("CAP_").unwrap_or(&upper);
        let number = NAMES.iter().position(|known| *known == short)?;
        Some(Capabilities(1 << number))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn docker_default_is_the_mask_seen_in_proc_status() {
        assert_eq!(Capabilities::docker_default().bits(), 0xa804_25fb);
    }

    #[test]
    fn names_are_added_and_dropped_in_any_spelling() {
        let set = Capabilities::NONE.with("cap_sys_ptrace").and_then(|set| set.with("KILL"));
        let set = set.expect("known names");
        assert!(set.has("SYS_PTRACE") && set.has("CAP_KILL") && !set.has("CHOWN"));
        assert_eq!(set.without("ALL"), Some(Capabilities::NONE));
        assert_eq!(set.with("SYS_NOTHING"), None);
    }
}
