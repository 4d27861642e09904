//! `gantry doctor`: the features that this host supports, and the mend for each that it does not.

use std::path::Path;

use anyhow::{Result, bail};
use rustix::fs::StatVfsMountFlags;
use rustix::io::Errno;
use rustix::mount::FsOpenFlags;

use crate::cli::Doctor;
use crate::{ground, said};

/// The folder of records, sockets, locks and the pins of network namespaces.
const RUN: &str = "/run";

/// The room needed there. A container takes some 20 KiB and a dozen files: enough for hundreds.
const RUN_MIB: u64 = 16;
const RUN_FILES: u64 = 10_000;

/// The mend of checks that only root can do.
const AS_ROOT: &str = "run as root: sudo gantry doctor";

/// The result of one check.
struct Finding {
    what: &'static str,
    ok: bool,
    /// True if everything runs without it, perhaps less well.
    optional: bool,
    detail: String,
    mend: String,
    /// True if the kernel forbade the check, which then tells nothing of the host.
    is_denied: bool,
}

pub(crate) fn run(args: &Doctor) -> Result<()> {
    let mut findings = vec![overlay(), cgroups()];
    findings.push(run_folder());
    findings.push(data(&args.data));
    findings.push(users(&args.data));
    findings.push(authorities());
    findings.extend(net::check().into_iter().map(|check| Finding {
        what: check.what,
        ok: check.ok,
        optional: false,
        detail: check.detail,
        mend: check.mend,
        is_denied: check.is_denied,
    }));
    let is_root = rustix::process::geteuid().is_root();
    for finding in &findings {
        let mark = match (finding.ok, finding.optional) {
            (true, _) => "ok  ",
            (false, true) => "less",
            (false, false) => "FAIL",
        };
        println!("{mark}  {}: {}", finding.what, finding.detail);
        if !finding.ok {
            println!("      {}", finding.mend(is_root));
        }
    }
    let failed = findings.iter().filter(|finding| !finding.ok && !finding.optional).count();
    if failed > 0 {
        bail!("{failed} things to mend");
    }
    println!("This host can run everything Gantry has.");
    Ok(())
}

impl Finding {
    /// Returns the mend, which is to be root where another user was not allowed to look.
    fn mend(&self, is_root: bool) -> &str {
        if self.is_denied && !is_root { AS_ROOT } else { &self.mend }
    }
}

/// Checks that the kernel supports overlayfs by opening it, which loads the module if there is one.
fn overlay() -> Finding {
    let opened = rustix::mount::fsopen("overlay", FsOpenFlags::FSOPEN_CLOEXEC);
    let known = std::fs::read_to_string("/proc/filesystems").unwrap_or_default();
    let is_listed =
        known.lines().any(|line| line.split_whitespace().next_back() == Some("overlay"));
    let ok = opened.is_ok() || is_listed;
    Finding {
        what: "overlayfs for root filesystems",
        ok,
        optional: false,
        detail: format!("overlay {}", if ok { "is there" } else { "is missing" }),
        mend: "load it with `modprobe overlay`, or run a kernel that has it".to_owned(),
        is_denied: opened.err() == Some(Errno::PERM),
    }
}

fn cgroups() -> Finding {
    let mounts = std::fs::read_to_string("/proc/mounts").unwrap_or_default();
    // A listed mount may be hidden by another one on top of it.
    let is_visible = |place: &&str| Path::new(place).join("cgroup.procs").exists();
    let of_kind = |kind: &str| {
        let found = mounts.lines().map(|line| line.split(' ').collect::<Vec<_>>());
        let found = found.filter(|parts| parts.get(2) == Some(&kind));
        found.filter_map(|parts| parts.get(1).copied()).any(|place| is_visible(&place))
    };
    let kind = match (of_kind("cgroup"), of_kind("cgroup2")) {
        (true, true) => "hybrid (version 1 with an empty version 2)",
        (true, false) => "version 1",
        (false, true) => "version 2",
        (false, false) => {
            let mend = "mount them: `mount -t cgroup2 none /sys/fs/cgroup`; inside `ip netns exec`, \
                        which hides them, use `nsenter --net=/run/netns/NAME` instead";
            return cgroup_finding("none mounted, or all hidden".to_owned(), Some(mend));
        }
    };
    match kernel::cgroup::Hierarchies::detect().and_then(|found| found.lacking()) {
        Ok(lacking) if lacking.is_empty() => cgroup_finding(kind.to_owned(), None),
        Ok(lacking) => cgroup_finding(
            format!("{kind}, without the controllers {}", lacking.join(", ")),
            Some(
                "boot without cgroup_disable=NAME (and with cgroup_enable=memory on a Raspberry \
                 Pi); in a container, start that with --cgroupns=host or --privileged",
            ),
        ),
        Err(error) => cgroup_finding(format!("{kind}: {error}"), Some("see what it says")),
    }
}

/// Makes a finding, which is fine without a mend.
fn cgroup_finding(detail: String, mend: Option<&str>) -> Finding {
    let (ok, mend) = (mend.is_none(), mend.unwrap_or_default().to_owned());
    Finding { what: "cgroups", ok, optional: false, detail, mend, is_denied: false }
}

/// Checks the folder of the records of running containers. Nothing is executed from it, so noexec
/// and nosuid do no harm.
fn run_folder() -> Finding {
    match rustix::fs::statvfs(RUN) {
        Err(error) => run_finding(error.to_string(), Some("mount a tmpfs on it")),
        Ok(found) => {
            let is_read_only = found.f_flag.contains(StatVfsMountFlags::RDONLY);
            // A file system that counts no files has room for any number.
            let files = if found.f_files == 0 { u64::MAX } else { found.f_favail };
            let free_mib = (found.f_bavail * found.f_frsize) >> 20;
            run_finding(
                format!("{RUN} has {free_mib} MiB free"),
                run_mend(is_read_only, free_mib, files),
            )
        }
    }
}

fn run_mend(is_read_only: bool, free_mib: u64, free_files: u64) -> Option<&'static str> {
    if is_read_only {
        return Some("mount it read-write: `mount -o remount,rw /run`");
    }
    let has_room = free_mib >= RUN_MIB && free_files >= RUN_FILES;
    (!has_room).then_some("free some space and files, or mount it larger")
}

/// Makes a finding, which is fine without a mend.
fn run_finding(detail: String, mend: Option<&str>) -> Finding {
    let (ok, mend) = (mend.is_none(), mend.unwrap_or_default().to_owned());
    Finding { what: "folder for what runs", ok, optional: false, detail, mend, is_denied: false }
}

fn data(folder: &Path) -> Finding {
    let free = existing(folder).and_then(|part| rustix::fs::statvfs(part).ok());
    let free_mib = free.map_or(0, |fs| (fs.f_bavail * fs.f_frsize) >> 20);
    let unfit = existing(folder).and_then(|part| ground::check_folder(part).err());
    let ok = free_mib >= 512 && unfit.is_none();
    let detail = || format!("{} has {free_mib} MiB free", folder.display());
    Finding {
        what: "data folder",
        ok,
        optional: false,
        detail: unfit.map_or_else(detail, |unfit| unfit.to_string()),
        mend: "free some space, or choose another folder with --data".to_owned(),
        is_denied: false,
    }
}

/// Checks that Fargate tasks can have users of their own, by trying it on the file system of the
/// data.
fn users(folder: &Path) -> Finding {
    let what = "user namespaces for Fargate tasks";
    let there = existing(folder).unwrap_or(Path::new("/"));
    match kernel::userns::check(there) {
        Ok(()) => Finding {
            what,
            ok: true,
            optional: true,
            detail: "root in a task is a number of no account on this host".to_owned(),
            mend: String::new(),
            is_denied: false,
        },
        Err(missing) => Finding {
            what,
            ok: false,
            optional: true,
            detail: format!("{}: {}; tasks run without", missing.what, missing.why),
            mend: missing.mend.to_owned(),
            is_denied: missing.is_denied,
        },
    }
}

/// Checks for the certificates that verify registries elsewhere; images made here need none.
fn authorities() -> Finding {
    let found = image::registry::check_authorities();
    Finding {
        what: "CA certificates for registries",
        ok: found.is_ok(),
        optional: true,
        detail: match found {
            Ok(()) => "this host has some".to_owned(),
            Err(error) => format!("{}; images are those made here", said::once(&error.into())),
        },
        mend: "install the package ca-certificates".to_owned(),
        is_denied: false,
    }
}

/// Returns the folder, or its nearest existing ancestor.
fn existing(folder: &Path) -> Option<&Path> {
    folder.ancestors().find(|part| part.exists())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_check_that_was_denied_is_mended_by_root_alone() {
        let mut finding = cgroup_finding("denied".to_owned(), Some("mount them"));
        assert_eq!([true, false].map(|is_root| finding.mend(is_root)), ["mount them"; 2]);
        finding.is_denied = true;
        assert_eq!([true, false].map(|is_root| finding.mend(is_root)), ["mount them", AS_ROOT]);
    }

    #[test]
    fn a_run_folder_must_be_writable_and_have_room() {
        assert_eq!(run_mend(false, RUN_MIB, RUN_FILES), None);
        assert_eq!(run_mend(false, RUN_MIB, u64::MAX), None);
        assert!(run_mend(true, 1000, u64::MAX).is_some_and(|mend| mend.contains("read-write")));
        for (mib, files) in [(RUN_MIB - 1, u64::MAX), (1000, RUN_FILES - 1)] {
            assert!(run_mend(false, mib, files).is_some_and(|mend| mend.contains("larger")));
        }
    }
}
