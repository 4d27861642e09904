//! `gantry doctor`: what this host can and cannot do, and the mend for each thing it cannot.

use std::path::Path;

use anyhow::{Result, bail};

use crate::cli::Doctor;

/// One thing looked at.
struct Finding {
    what: &'static str,
    ok: bool,
    detail: String,
    mend: String,
}

pub(crate) fn run(args: &Doctor) -> Result<()> {
    let mut findings = vec![kernel("overlay", "overlayfs for root filesystems"), cgroups()];
    findings.push(data(&args.data));
    findings.extend(host::net::check().into_iter().map(|check| Finding {
        what: check.what,
        ok: check.ok,
        detail: check.detail,
        mend: check.mend.to_owned(),
    }));
    for finding in &findings {
        let mark = if finding.ok { "ok  " } else { "FAIL" };
        println!("{mark}  {}: {}", finding.what, finding.detail);
        if !finding.ok {
            println!("      {}", finding.mend);
        }
    }
    let failed = findings.iter().filter(|finding| !finding.ok).count();
    if failed > 0 {
        bail!("{failed} things to mend");
    }
    println!("This host can run everything Gantry has.");
    Ok(())
}

/// Whether the kernel knows a file system.
fn kernel(name: &'static str, what: &'static str) -> Finding {
    let known = std::fs::read_to_string("/proc/filesystems").unwrap_or_default();
    let ok = known.lines().any(|line| line.split_whitespace().next_back() == Some(name));
    Finding {
        what,
        ok,
        detail: format!("{name} {}", if ok { "is there" } else { "is missing" }),
        mend: format!("load it with `modprobe {name}`, or run a kernel that has it"),
    }
}

fn cgroups() -> Finding {
    let mounts = std::fs::read_to_string("/proc/mounts").unwrap_or_default();
    let of_kind = |kind: &str| mounts.lines().any(|line| line.split(' ').nth(2) == Some(kind));
    let (v1, v2) = (of_kind("cgroup"), of_kind("cgroup2"));
    let detail = match (v1, v2) {
        (true, true) => "hybrid (version 1 with an empty version 2)",
        (true, false) => "version 1",
        (false, true) => "version 2",
        (false, false) => "none mounted",
    };
    Finding {
        what: "cgroups",
        ok: v1 || v2,
        detail: detail.to_owned(),
        mend: "mount them: `mount -t cgroup2 none /sys/fs/cgroup`".to_owned(),
    }
}

fn data(folder: &Path) -> Finding {
    let there = folder.ancestors().find(|part| part.exists());
    let free = there.and_then(|part| rustix::fs::statvfs(part).ok());
    let free_mib = free.map_or(0, |fs| (fs.f_bavail * fs.f_frsize) >> 20);
    let ok = free_mib >= 512;
    Finding {
        what: "data folder",
        ok,
        detail: format!("{} has {free_mib} MiB free", folder.display()),
        mend: "free some space, or choose another folder with --data".to_owned(),
    }
}
