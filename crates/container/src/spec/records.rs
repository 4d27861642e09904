//! The records in a sandbox's folder, by which it is found again and its end is known. Each record
//! is sealed; the format of `sandbox.json` is also that of the requests its supervisor understands.
//!
//! ```text
//! ROOT/SANDBOX/sandbox.json          its specification and the supervisor's process
//! ROOT/SANDBOX/shim.sock             the supervisor listens here
//! ROOT/SANDBOX/shim.log              complaints of the supervisor
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

/// The end of a container.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExitRecord {
    /// Exit code of its first process; 128 + N when signal N ended it.
    pub code: i32,
    /// The signal that ended it.
    pub signal: Option<i32>,
    /// The out-of-memory killer killed one of its processes.
    pub oom_killed: bool,
    /// The time when its command was executed, in milliseconds since 1970; None if it never was.
    pub started_at_ms: Option<i64>,
    /// The time when it ended, in milliseconds since 1970.
    pub finished_at_ms: i64,
}

/// The phase of a container.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Phase {
    /// The container is being set up.
    Creating,
    /// The container is set up; its command has not been executed.
    Created,
    /// The container was told to execute its command.
    Starting,
    /// Its command runs.
    Running,
    /// The container has ended.
    Exited,
}

/// A container as its supervisor sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContainerState {
    /// Its name in the sandbox.
    pub name: Name,
    /// Its phase.
    pub phase: Phase,
    /// The host's id of its first process, while that exists.
    pub pid: Option<i32>,
    /// The time when its command was executed, in milliseconds since 1970.
    pub started_at_ms: Option<i64>,
    /// Its end.
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

/// Writes a file as a whole: a reader sees the old one or the new one. It is not synced: the record
/// is for a restart of the agent, and no container survives a restart of the host.
pub(crate) fn write<T: Serialize>(path: &Path, record: &T) -> io::Result<()> {
    let mut new = path.as_os_str().to_owned();
    new.push(".new");
    let mut text = serde_json::to_vec(record)?;
    seal::close(&mut text);
    files::create(new.as_ref())?.write_all(&text)?;
    fs::rename(&new, path)
}

/// The largest record that is read. It contains the specification of a whole container.
const MAX_RECORD_BYTES: u64 = 64 << 20;

/// Reads a record; None if there is no such file. `Unsupported` if a later version wrote it,
/// `InvalidData` if it is damaged.
pub(crate) fn read<T: DeserializeOwned>(path: &Path) -> io::Result<Option<T>> {
    match files::read(path, MAX_RECORD_BYTES) {
        Ok(bytes) => seal::open_json(&bytes).map(Some),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Lists the ended containers of a sandbox, from its folder. A damaged record gives no exit.
pub(crate) fn exits(sandbox: &Path) -> io::Result<Vec<(Name, Option<ExitRecord>)>> {
    let mut all = Vec::new();
    let entries = match fs::read_dir(sandbox) {
        // Something else replaced the folder, so no exit is known.
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

/// Returns the wall clock, in milliseconds since 1970.
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
