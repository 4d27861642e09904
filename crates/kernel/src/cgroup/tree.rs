//! One cgroup: a folder in every hierarchy.

use std::collections::BTreeSet;
use std::ffi::CStr;
use std::fs::{self, OpenOptions};
use std::io::{self, Read, Write};
use std::os::fd::{BorrowedFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;
use rustix::fs::{AtFlags, Mode, OFlags, openat, unlinkat};
use walk::each_group;

use super::hierarchy::V2_CONTROLLERS;
use super::{DeviceRule, Error, Hierarchies, Limits, Version, devices, limits};

/// The most checks for killed processes to be gone. A process in a disk wait may take longer; it is
/// reported instead.
const EMPTYING_ATTEMPTS: u32 = 500;

/// The most searches for processes outside the version 2 tree. Only their new children can appear.
const GATHERING_ATTEMPTS: u32 = 20;

/// The pause between two checks; the first ones come much sooner.
const EMPTYING_PAUSE: Duration = Duration::from_millis(4);

/// A cgroup by its path below the hierarchies' roots, e.g. `gantry/SANDBOX/CONTAINER`.
#[derive(Debug, Clone)]
pub struct Cgroup {
    hierarchies: Hierarchies,
    path: PathBuf,
}

impl Cgroup {
    /// Names a cgroup; it need not exist.
    pub fn new(hierarchies: &Hierarchies, path: impl Into<PathBuf>) -> Cgroup {
        Cgroup { hierarchies: hierarchies.clone(), path: path.into() }
    }

    /// Names a child of this cgroup.
    pub fn child(&self, name: impl AsRef<Path>) -> Cgroup {
        Cgroup { hierarchies: self.hierarchies.clone(), path: self.path.join(name) }
    }

    /// The host's hierarchies.
    pub fn hierarchies(&self) -> &Hierarchies {
        &self.hierarchies
    }

    /// Returns true if it is there in any hierarchy.
    pub fn is_there(&self) -> bool {
        self.dirs().chain(self.unified()).any(|dir| dir.exists())
    }

    /// Makes the cgroup and its parents in every hierarchy, and writes its limits.
    pub fn create(&self, limits: &Limits) -> Result<(), Error> {
        for tree in self.hierarchies.trees().into_keys() {
            match self.hierarchies.version {
                Version::V1 => make_dirs(&tree.join(&self.path))?,
                Version::V2 => make_delegated(tree, &self.path)?,
            }
        }
        if let Some(dir) = self.unified() {
            match make_dirs(&dir) {
                // Agents then admit no container to the host's network, so none has to be
                // recognised there.
                Err(Error::Io { source, .. }) if is_closed(&source) => {}
                made => made?,
            }
        }
        limits::settings(limits, self.hierarchies.version)
            .iter()
            .try_for_each(|setting| self.write(setting))
    }

    /// Lets the cgroup use these devices and no others.
    pub fn allow_devices(&self, rules: &[DeviceRule]) -> Result<(), Error> {
        match self.hierarchies.version {
            Version::V1 => {
                let Some(dir) = self.dir("devices") else { return Ok(()) };
                write(&dir.join("devices.deny"), "a")?;
                let rules: Vec<String> = rules.iter().map(DeviceRule::to_string).collect();
                write_all(&dir.join("devices.allow"), &rules)
            }
            Version::V2 => {
                let dir = self.dirs().next().ok_or(Error::NoHierarchy)?;
                devices::attach(&dir, rules)
                    .map_err(|error| Error::io("attach the device filter to", &dir, error))
            }
        }
    }

    /// Opens the folder of the version 2 tree in which a process can be started. None if there is
    /// no such tree, or the folder cannot be opened.
    pub fn birthplace(&self) -> Option<OwnedFd> {
        let dir = match self.hierarchies.version {
            Version::V1 => self.unified(),
            Version::V2 => self.dirs().next(),
        };
        fs::File::open(dir?).ok().map(OwnedFd::from)
    }

    /// Tells whether a process started there has to join the other trees itself.
    pub fn joins_after_birth(&self) -> bool {
        self.hierarchies.version == Version::V1
    }

    /// Moves the calling process, which has one thread, into the cgroup.
    ///
    /// In version 1 by its thread: a thread that moves itself needs no lock. To move a process, the
    /// kernel first stops all others from forking, which takes 10 to 30 ms.
    pub fn join(&self) -> Result<(), Error> {
        let file = match self.hierarchies.version {
            Version::V1 => "tasks",
            Version::V2 => "cgroup.procs",
        };
        self.dirs().try_for_each(|dir| write(&dir.join(file), "0"))
    }

    /// Moves the calling process into the version 2 tree beside those of version 1, if there is
    /// one: for a process that was not started there.
    pub fn join_unified(&self) -> Result<(), Error> {
        match self.unified().filter(|dir| dir.exists()) {
            Some(dir) => write(&dir.join("cgroup.procs"), "0"),
            None => Ok(()),
        }
    }

    /// Moves the processes of this cgroup and of those below into the version 2 tree beside those
    /// of version 1, if there is one: older builds of Gantry did not put them there. They run on
    /// undisturbed. Their open sockets keep the cgroup in which they were made, so their open
    /// connections count as the host's until they end.
    pub fn gather(&self) -> Result<(), Error> {
        for name in self.children() {
            self.child(name).gather_into_one()?;
        }
        self.gather_into_one()
    }

    fn gather_into_one(&self) -> Result<(), Error> {
        let Some(dir) = self.unified() else { return Ok(()) };
        make_dirs(&dir)?;
        // Repeat for processes forked meanwhile by others that had not moved.
        for _ in 0..GATHERING_ATTEMPTS {
            let mut there = BTreeSet::new();
            collect_processes(&dir, &mut there)?;
            let mut left = self.processes()?;
            left.retain(|process| !there.contains(process));
            if left.is_empty() {
                return Ok(());
            }
            for process in left {
                match write(&dir.join("cgroup.procs"), &process.to_string()) {
                    Err(Error::Io { source, .. }) if ended(&source) => {}
                    moved => moved?,
                }
            }
        }
        Err(Error::NotGathered { path: self.path.clone() })
    }

    /// Lists the ids of all processes in it and below, ascending.
    pub fn processes(&self) -> Result<Vec<i32>, Error> {
        let mut all = BTreeSet::new();
        // Joining starts with the first hierarchy, so that one contains all processes.
        if let Some(dir) = self.dirs().next() {
            collect_processes(&dir, &mut all)?;
        }
        Ok(all.into_iter().collect())
    }

    /// Lists the ids of the processes in it, without those of the cgroups below. A cgroup that does
    /// not exist has none.
    pub fn members(&self) -> Result<Vec<i32>, Error> {
        let Some(dir) = self.dirs().next() else { return Ok(Vec::new()) };
        let path = dir.join("cgroup.procs");
        match fs::read_to_string(&path) {
            Ok(text) => Ok(text.lines().flat_map(str::parse).collect()),
            Err(error) if gone(&error) || error.kind() == io::ErrorKind::Unsupported => {
                Ok(Vec::new())
            }
            Err(error) => Err(Error::io("read", &path, error)),
        }
    }

    /// Kills every process in it and below, once. Processes in the middle of a fork may escape:
    /// [`Cgroup::remove`] repeats it until none is left.
    pub fn kill(&self) -> Result<(), Error> {
        // Version 1 has no such file, and the tree beside it may lack a process.
        let at_once = self.dirs().map(|dir| dir.join("cgroup.kill")).find(|file| file.exists());
        if let Some(file) = at_once {
            return write(&file, "1");
        }
        for process in self.processes()? {
            // The process may have ended since it was listed.
            let _gone = kill(Pid::from_raw(process), Signal::SIGKILL);
        }
        Ok(())
    }

    /// Kills all processes and removes the cgroup and everything below it, in every hierarchy.
    /// Absence is fine. Blocks for up to two seconds when processes take time to die.
    pub fn remove(&self) -> Result<(), Error> {
        let mut attempt = 0;
        loop {
            match self.try_remove() {
                Ok(()) => return Ok(()),
                Err(Error::Io { source, .. }) if source.kind() == io::ErrorKind::ResourceBusy => {}
                Err(other) => return Err(other),
            }
            self.kill()?;
            attempt += 1;
            if attempt == EMPTYING_ATTEMPTS {
                return Err(Error::NotEmpty { path: self.path.clone(), left: self.processes()? });
            }
            thread::sleep(EMPTYING_PAUSE.min(Duration::from_micros(200) * attempt));
        }
    }

    /// Returns how many of its processes the out-of-memory killer has killed; 0 if that is unknown.
    pub fn oom_kills(&self) -> u64 {
        let file = match self.hierarchies.version {
            Version::V1 => "memory.oom_control",
            Version::V2 => "memory.events",
        };
        let dir = match self.hierarchies.version {
            Version::V1 => self.dir("memory"),
            Version::V2 => self.dirs().next(),
        };
        let text = dir.and_then(|dir| fs::read_to_string(dir.join(file)).ok()).unwrap_or_default();
        super::stats::keyed(&text, "oom_kill").unwrap_or(0)
    }

    /// Lists the names of the cgroups directly below, in any hierarchy.
    pub fn children(&self) -> Vec<String> {
        let mut names = BTreeSet::new();
        for dir in self.dirs().chain(self.unified()) {
            names.extend(subdirectories(&dir).iter().filter_map(|path| {
                path.file_name().and_then(|name| name.to_str()).map(str::to_owned)
            }));
        }
        names.into_iter().collect()
    }

    /// Returns its folder in the hierarchy of a version 1 controller, or in version 2's only one.
    pub(super) fn dir(&self, controller: &str) -> Option<PathBuf> {
        let key = match self.hierarchies.version {
            Version::V1 => controller,
            Version::V2 => "",
        };
        self.hierarchies.mounts.get(key).map(|tree| tree.join(&self.path))
    }

    fn dirs(&self) -> impl Iterator<Item = PathBuf> + '_ {
        self.hierarchies.trees().into_keys().map(|tree| tree.join(&self.path))
    }

    /// Returns its folder in the version 2 tree beside those of version 1.
    fn unified(&self) -> Option<PathBuf> {
        self.hierarchies.unified.as_ref().map(|tree| tree.join(&self.path))
    }

    fn try_remove(&self) -> Result<(), Error> {
        self.dirs().chain(self.unified()).try_for_each(|dir| remove_below(&dir))
    }

    fn write(&self, setting: &limits::Setting) -> Result<(), Error> {
        let Some(dir) = self.dir(setting.controller) else {
            // This version 1 host lacks the controller, so there is nothing to limit.
            return Ok(());
        };
        let file = dir.join(setting.file);
        if setting.optional && !file.exists() {
            return Ok(());
        }
        write(&file, &setting.value)
    }
}

/// Makes folders like `mkdir -p`, cheaply when the parents exist.
fn make_dirs(dir: &Path) -> Result<(), Error> {
    match fs::create_dir(dir) {
        Ok(()) => Ok(()),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(_) => fs::create_dir_all(dir).map_err(|error| Error::io("create cgroup", dir, error)),
    }
}

/// Makes a cgroup in version 2, where a child has only the controllers that its parent delegates.
fn make_delegated(root: &Path, path: &Path) -> Result<(), Error> {
    let mut dir = root.to_owned();
    for part in path {
        hand_down(&dir)?;
        dir.push(part);
        make_dirs(&dir)?;
    }
    Ok(())
}

fn hand_down(dir: &Path) -> Result<(), Error> {
    let read = |name: &str| {
        let file = dir.join(name);
        fs::read_to_string(&file).map_err(|error| Error::io("read", &file, error))
    };
    let (available, enabled) = (read("cgroup.controllers")?, read("cgroup.subtree_control")?);
    let missing: Vec<String> = V2_CONTROLLERS
        .iter()
        .filter(|name| available.split_whitespace().any(|one| one == **name))
        .filter(|name| !enabled.split_whitespace().any(|one| one == **name))
        .map(|name| format!("+{name}"))
        .collect();
    match missing.is_empty() {
        true => Ok(()),
        false => write(&dir.join("cgroup.subtree_control"), &missing.join(" ")),
    }
}

fn collect_processes(dir: &Path, all: &mut BTreeSet<i32>) -> Result<(), Error> {
    let mut list = |group: BorrowedFd<'_>| match listed(group) {
        // 0 stands for a process of a namespace that is not visible from here.
        Ok(text) => {
            all.extend(text.lines().flat_map(str::parse::<i32>).filter(|id| *id > 0));
            Ok(())
        }
        // A cgroup of threads lists no processes; those belong to a cgroup above it.
        Err(error) if gone(&error) || error.kind() == io::ErrorKind::Unsupported => Ok(()),
        Err(error) => Err(error),
    };
    match each_group(dir, &mut list, &mut |_, _| Ok(())) {
        // The process that makes so many is listed by now, and makes no more once it is killed.
        Err(error) if error.kind() == io::ErrorKind::ResourceBusy => Ok(()),
        listed => listed.map_err(|error| Error::io("list the processes of", dir, error)),
    }
}

fn listed(group: BorrowedFd<'_>) -> io::Result<String> {
    let flags = OFlags::RDONLY | OFlags::CLOEXEC;
    let mut text = String::new();
    let file = openat(group, "cgroup.procs", flags, Mode::empty())?;
    fs::File::from(file).read_to_string(&mut text).map(|_| text)
}

fn remove_below(dir: &Path) -> Result<(), Error> {
    match fs::remove_dir(dir) {
        Ok(()) => return Ok(()),
        Err(error) if gone(&error) => return Ok(()),
        Err(_) => {}
    }
    let mut remove =
        |parent: BorrowedFd<'_>, name: &CStr| match unlinkat(parent, name, AtFlags::REMOVEDIR)
            .map_err(io::Error::from)
        {
            Err(error) if !gone(&error) => Err(error),
            _ => Ok(()),
        };
    let removed = each_group(dir, &mut |_| Ok(()), &mut remove);
    match removed.and_then(|()| fs::remove_dir(dir)) {
        Err(error) if !gone(&error) => Err(Error::io("remove cgroup", dir, error)),
        _ => Ok(()),
    }
}

fn subdirectories(dir: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(dir).into_iter().flatten().flatten();
    let dirs = entries.filter(|entry| entry.file_type().is_ok_and(|kind| kind.is_dir()));
    dirs.map(|entry| entry.path()).collect()
}

/// Returns true for the errors of reading a cgroup that is being removed.
fn gone(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::NotFound || error.raw_os_error() == Some(nix::libc::ENODEV)
}

/// Returns true if the process written to a cgroup's list had already ended.
fn ended(error: &io::Error) -> bool {
    error.raw_os_error() == Some(nix::libc::ESRCH)
}

/// Returns true if this process may not write to the tree.
fn is_closed(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::ReadOnlyFilesystem | io::ErrorKind::PermissionDenied)
}

/// Writes once without truncation, as cgroup files require.
fn write(file: &Path, value: &str) -> Result<(), Error> {
    write_all(file, &[value])
}

/// Writes each value with a separate `write`.
fn write_all(file: &Path, values: &[impl AsRef<str>]) -> Result<(), Error> {
    let mut open = OpenOptions::new()
        .write(true)
        .open(file)
        .map_err(|error| Error::io("open", file, error))?;
    values.iter().map(AsRef::as_ref).try_for_each(|value| {
        open.write_all(value.as_bytes())
            .map_err(|error| Error::io(format!("write {value:?} to"), file, error))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    /// A version 1 tree and a version 2 tree of plain files, each with the cgroups `s` and `s/a`.
    fn trees(dir: &Path) -> Cgroup {
        let (memory, unified) = (dir.join("memory"), dir.join("unified"));
        for tree in [&memory, &unified] {
            fs::create_dir_all(tree.join("s/a")).unwrap();
            for file in ["s/cgroup.procs", "s/a/cgroup.procs", "s/a/tasks"] {
                fs::write(tree.join(file), "").unwrap();
            }
        }
        let mounts = BTreeMap::from([("memory".to_owned(), memory)]);
        let hierarchies = Hierarchies { version: Version::V1, mounts, unified: Some(unified) };
        Cgroup::new(&hierarchies, "s")
    }

    #[test]
    fn processes_of_older_builds_are_brought_into_the_version_2_tree() {
        let dir = tempfile::tempdir().unwrap();
        let cgroup = trees(dir.path());
        fs::write(dir.path().join("memory/s/a/cgroup.procs"), "12\n").unwrap();
        fs::write(dir.path().join("memory/s/cgroup.procs"), "34\n").unwrap();
        cgroup.gather().unwrap();
        let listed = |file: &str| fs::read_to_string(dir.path().join("unified/s").join(file));
        assert_eq!(listed("a/cgroup.procs").unwrap(), "12");
        assert_eq!(listed("cgroup.procs").unwrap(), "34");
        cgroup.gather().unwrap();
        // A process that does not stay in the tree must be reported.
        fs::remove_file(dir.path().join("unified/s/cgroup.procs")).unwrap();
        std::os::unix::fs::symlink("/dev/null", dir.path().join("unified/s/cgroup.procs")).unwrap();
        assert!(matches!(cgroup.gather(), Err(Error::NotGathered { .. })));
    }

    #[test]
    fn who_was_born_elsewhere_joins_the_version_2_tree_or_does_not_go_on() {
        let dir = tempfile::tempdir().unwrap();
        let container = trees(dir.path()).child("a");
        container.join_unified().unwrap();
        let list = dir.path().join("unified/s/a/cgroup.procs");
        assert_eq!(fs::read_to_string(&list).unwrap(), "0");
        fs::remove_file(&list).unwrap();
        assert!(container.join_unified().is_err());
        // Creation fails here for another reason than a tree that is not writable.
        fs::write(dir.path().join("unified/s/b"), "").unwrap();
        let below = trees(dir.path()).child("b").child("c");
        assert!(below.create(&Limits::default()).is_err());
    }
}
