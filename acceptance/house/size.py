#!/usr/bin/env python3
"""The memory of a region that has nothing to do, by a control group of its own, and the size of the
released binary. Counted is everything that the kernel cannot drop, shared memory with it (sealed
copies of programs are such), and the pages of files that the processes have mapped: not files that
were read and stay in memory as long as nothing else wants it. Builds the release binary, or
measures the one that `GANTRY` names."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

from figures import ROOT, TARGET, apart, at_most, tell, verdict

sys.path.insert(0, str(ROOT / "e2e"))

from region import Region  # noqa: E402

MIB = 1 << 20
CGROUPS = pathlib.Path("/sys/fs/cgroup")
# How long it has nothing to do before it is measured: what a start needs is given back by then.
IDLE_S = 20


class Group:
    """A control group that accounts for memory, in either version."""

    def __init__(self):
        self.first = (CGROUPS / "memory").is_dir()
        root = CGROUPS / "memory" if self.first else CGROUPS
        if not self.first:
            (root / "cgroup.subtree_control").write_text("+memory")
        self.folder = root / f"gantry-size-{os.getpid()}"
        self.folder.mkdir()

    def pids(self):
        return sorted(int(pid) for place in self.folder.rglob("cgroup.procs")
                      for pid in place.read_text().split())

    def stat(self):
        lines = (line.split() for line in (self.folder / "memory.stat").read_text().splitlines())
        return {name: int(value) for name, value in lines}

    def held(self):
        """Bytes that cannot be dropped: anonymous, shared, and the kernel's own."""
        stat = self.stat()
        if not self.first:
            return stat["anon"], stat["shmem"], stat.get("kernel", 0)
        kernel = int((self.folder / "memory.kmem.usage_in_bytes").read_text())
        return stat["total_rss"], stat["total_shmem"], kernel

    def remove(self):
        for place in sorted(self.folder.rglob("*"), reverse=True):
            if place.is_dir():
                place.rmdir()
        self.folder.rmdir()


def mapped(pid):
    """Bytes of files that a process has mapped; pages of several processes by their share."""
    text = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(re.search(r"(?m)^Pss_File: +(\d+) kB", text)[1]) * 1024


def idle(binary):
    group = Group()
    with tempfile.TemporaryDirectory() as folder:
        entry = pathlib.Path(folder) / "entry"
        entry.write_text(f"#!/bin/sh\necho $$ > {group.folder}/cgroup.procs\nexec {binary} \"$@\"\n")
        entry.chmod(0o755)
        with Region(entry, "size") as region:
            time.sleep(IDLE_S)
            pids = group.pids()
            assert region.process.pid in pids, "the region is in another control group"
            anonymous, shared, kernel = group.held()
            files = sum(mapped(pid) for pid in pids)
            for what, bytes_ in [("anonymous", anonymous), ("shared memory", shared),
                                 ("the kernel's own", kernel), ("mapped files", files)]:
                tell(what, f"{bytes_ / MIB:.1f} MiB")
            tell("processes", len(pids))
            at_most("an idle region", (anonymous + shared + kernel + files) / MIB, 45, "MiB")
            region.stop()
    group.remove()


def main():
    if "GANTRY" not in os.environ:
        subprocess.run(["cargo", "build", "--release", "--package", "gantry"], cwd=ROOT, check=True)
    binary = pathlib.Path(os.environ.setdefault("GANTRY", str(TARGET / "release/gantry"))).resolve()
    apart()
    assert shutil.which("nft"), "nftables is not there"
    at_most("the released binary", binary.stat().st_size / 1e6, 40, "MB")
    idle(binary)
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
