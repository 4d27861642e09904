//! The records in a sandbox's folder, so that it can be found again and its end be known. Each
//! record is sealed; the format of `sandbox.json` is also that of what its supervisor understands.
//!
//! ```text
//! ROOT/SANDBOX/sandbox.json          its specification and the supervisor's process
//! ROOT/SANDBOX/shim.sock             the supervisor listens here
//! ROOT/SANDBOX/shim.log              what the supervisor had to complain about
//! ROOT/SANDBOX/container.NAME.json   a container's specification
//! ROOT/SANDBOX/exit.NAME.json        how it ended
//! ```

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use files::seal;
use kernel::cgroup::Hierarchies;
use kernel::userns::IdRange;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::{Name, SandboxSpec};

pub(crate) const SANDBOX_FILE: &str = "sandbox.json";
pub(crate) const SOCKET_FILE: &str = "shim.sock";
pub(crate) const LOG_FILE: &str = "shim.log";
const CONTAINER_PREFIX: &str = "container.";
const EXIT_PREFIX: &str = "exit.";
const SUFFIX: &str = ".json";

/// A sandbox as it was started.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(crate) struct SandboxRecord {
    pub(crate) spec: SandboxSpec,
    /// The host's cgroup hierarchies; they do not change while it runs.
    pub(crate) hierarchies: Hierarchies,
    /// Its cgroup, below the hierarchies' roots.
    pub(crate) cgroup: PathBuf,
    /// The host's ids of its users, when they are its own.
    pub(crate) range: Option<IdRange>,
}

/// How a container ended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExitRecord {
    /// Exit code of its first process; 128 + N when signal N ended it.
    pub code: i32,
    /// The signal that ended it.
    pub signal: Option<i32>,
    /// The out-of-memory killer killed one of its processes.
    pub oom_killed: bool,
    /// When its command was executed, in milliseconds since 1970; absent when it never was.
    pub started_at_ms: Option<i64>,
    /// When it ended, in milliseconds since 1970.
    pub finished_at_ms: i64,
}

/// Where a container is in its life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Phase {
    /// Being set up.
    Creating,
    /// Set up; its command has not been executed.
    Created,
    /// Told to execute its command.
    Starting,
    /// Its command runs.
    Running,
    /// Over.
    Exited,
}

/// A container as its supervisor sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContainerState {
    /// Its name in the sandbox.
    pub name: Name,
    /// Where it is in its life.
    pub phase: Phase,
    /// Its first process, as the host numbers it, while there is one.
    pub pid: Option<i32>,
    /// When its command was executed, in milliseconds since 1970.
    pub started_at_ms: Option<i64>,
    /// How it ended.
    pub exit: Option<ExitRecord>,
    /// Bytes of output that were dropped because its spool was full.
    pub dropped_output_bytes: u64,
}

pub(crate) fn container_file(sandbox: &Path, container: &Name) -> PathBuf {
    sandbox.join(format!("{CONTAINER_PREFIX}{container}{SUFFIX}"))
}

pub(crate) fn exit_file(sandbox: &Path, container: &Name) -> PathBuf {
    sandbox.join(format!("{EXIT_PREFIX}{container}{SUFFIX}"))
}

/// Writes a whole file or nothing: a reader sees the old one or the new one. Not synced: the
/// record is for a restart of the agent; after a restart of the host no container runs anyway.
pub(crate) fn write<T: Serialize>(path: &Path, record: &T) -> io::Result<()> {
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    let mut text = serde_json::to_vec(record)?;
    seal::close(&mut text);
    files::create(new.as_ref())?.write_all(&text)?;
    fs::rename(&new, path)
}

/// A record has the specification of a whole container in it.
const MAX_RECORD_BYTES: u64 = 64 << 20;

/// Reads a record; nothing when there is no such file. `Unsupported` when a later version wrote it,
/// `InvalidData` when it is damaged.
pub(crate) fn read<T: DeserializeOwned>(path: &Path) -> io::Result<Option<T>> {
    match files::read(path, MAX_RECORD_BYTES) {
        Ok(bytes) => seal::open_json(&bytes).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// The containers of a sandbox that ended, from its folder. How one ended whose record is damaged
/// is not known.
pub(crate) fn exits(sandbox: &Path) -> io::Result<Vec<(Name, Option<ExitRecord>)>> {
    let mut all = Vec::new();
    let entries = match fs::read_dir(sandbox) {
        // Something else is in the place of the folder: no end is known.
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => return Ok(all),
        other => other?,
    };
    for entry in entries {
        let entry = entry?;
        if let Some(name) = entry.file_name().to_str().and_then(name_of_record) {
            let path = exit_file(sandbox, &name);
            let exit = match read(&path) {
                Err(error) if error.kind() == io::ErrorKind::InvalidData => {
                    let path = path.display();
                    tracing::warn!(%path, %error, "how a container ended is not known");
                    None
                }
                other => other?,
            };
            all.push((name, exit));
        }
    }
    all.sort_by(|one, other| one.0.cmp(&other.0));
    Ok(all)
}

fn name_of_record(file: &str) -> Option<Name> {
    Name::parse(file.strip_prefix(CONTAINER_PREFIX)?.strip_suffix(SUFFIX)?).ok()
}

/// The wall clock, in milliseconds since 1970.
pub(crate) fn now_ms() -> i64 {
    // A clock before 1970 or after the year 292 million reads as the epoch.
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_millis()).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_replaced_whole_and_a_missing_one_is_no_error() {
        let dir = tempfile::tempdir().expect("a folder");
        let path = dir.path().join("exit.json");
        assert_eq!(read::<ExitRecord>(&path).expect("no error"), None);
        let mut record = ExitRecord {
            code: 137,
            signal: Some(9),
            oom_killed: true,
            started_at_ms: Some(5),
            finished_at_ms: 6,
        };
        write(&path, &record).expect("written");
        record.code = 1;
        write(&path, &record).expect("written again");
        assert_eq!(read(&path).expect("readable"), Some(record));
        assert_eq!(fs::read_dir(dir.path()).expect("listed").count(), 1);
    }

    #[test]
    fn the_ends_of_a_sandboxs_containers_are_found() {
        let dir = tempfile::tempdir().expect("a folder");
        let name = |text| Name::parse(text).expect("a name");
        let exit = ExitRecord {
            code: 3,
            signal: None,
            oom_killed: false,
            started_at_ms: None,
            finished_at_ms: 6,
        };
        for text in ["0.0", "sandbox"] {
            write(&container_file(dir.path(), &name(text)), &text).expect("written");
        }
        write(&exit_file(dir.path(), &name("0.0")), &exit).expect("written");
        write(&dir.path().join(SANDBOX_FILE), &"no container").expect("written");
        let expected = [(name("0.0"), Some(exit)), (name("sandbox"), None)];
        assert_eq!(exits(dir.path()).expect("listed"), expected);
    }
}
