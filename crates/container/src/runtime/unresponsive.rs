//! Ends a sandbox whose supervisor is alive but does not respond.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use nix::sys::signal::{Signal, kill};
use nix::unistd::Pid;

use kernel::cgroup::{Cgroup, Error};

/// The name of a supervisor's process in the kernel.
const SUPERVISOR: &str = "gantry-shim";

/// Kills a sandbox's supervisor, its children and the processes in its cgroup, each separately,
/// because any of them may have left its place.
pub(super) fn take_down(dir: &Path, cgroup: &Cgroup) -> Result<(), Error> {
    take_down_all(|at| at == dir, cgroup)
}

/// Does the same for all supervisors whose sandbox folder satisfies `is_there`, and for one cgroup.
pub fn take_down_all(is_there: impl Fn(&Path) -> bool, cgroup: &Cgroup) -> Result<(), Error> {
    let all = processes();
    let supervisors = among(&all, is_there);
    let children = all.iter().filter(|process| supervisors.contains(&process.parent));
    let doomed = supervisors.iter().copied().chain(children.map(|process| process.pid));
    for pid in doomed {
        // The process may have ended since it was listed.
        let _gone = kill(Pid::from_raw(pid), Signal::SIGKILL);
    }
    cgroup.kill()
}

/// Returns the supervisors whose sandbox folder satisfies `is_there`.
pub fn supervisors(is_there: impl FnMut(&Path) -> bool) -> BTreeSet<i32> {
    among(&processes(), is_there)
}

fn among(all: &[Process], mut is_there: impl FnMut(&Path) -> bool) -> BTreeSet<i32> {
    let is_supervisor = |one: &&Process| {
        let at = fs::read_link(format!("/proc/{}/cwd", one.pid));
        one.name == SUPERVISOR && at.is_ok_and(|at| is_there(&at))
    };
    all.iter().filter(is_supervisor).map(|process| process.pid).collect()
}

struct Process {
    pid: i32,
    parent: i32,
    name: String,
}

/// Lists all processes of the host; those that end meanwhile are left out.
fn processes() -> Vec<Process> {
    let entries = fs::read_dir("/proc").into_iter().flatten().flatten();
    let numbers = entries.filter_map(|entry| entry.file_name().to_str()?.parse::<i32>().ok());
    let found = numbers
        .filter_map(|pid| parse(pid, &fs::read_to_string(format!("/proc/{pid}/stat")).ok()?));
    found.collect()
}

/// Parses `PID (NAME) STATE PARENT ...`; the name may contain any characters.
fn parse(pid: i32, stat: &str) -> Option<Process> {
    let (before, fields) = stat.rsplit_once(')')?;
    let (_, name) = before.split_once('(')?;
    let parent = fields.split_whitespace().nth(1)?.parse().ok()?;
    Some(Process { pid, parent, name: name.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_process_may_be_called_anything() {
        let found = parse(7, "7 (a) b (c)) S 3 7 7 0").expect("a process");
        assert_eq!((found.parent, &*found.name), (3, "a) b (c)"));
        assert!(parse(7, "").is_none());
    }
}
