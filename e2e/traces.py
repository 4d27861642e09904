"""What a region leaves on the machine under its tag, and how to take that away."""

import contextlib
import hashlib
import os
import pathlib
import re
import shutil
import signal
import subprocess
import time

CGROUPS = pathlib.Path("/sys/fs/cgroup")
# A machine may be slower than those the limits of time are meant for, an emulated one twenty times.
PATIENCE = int(os.environ.get("GANTRY_PATIENCE", "1"))
# All that this run of the tests made: at its end nothing carries any of them.
TAGS = set()


def new_tag(name):
    """A tag that no other run of the same tests has: cgroups and claims are the machine's."""
    tag = f"{name[:8]}{os.urandom(2).hex()}"
    TAGS.add(tag)
    return tag


def second_tag(tag):
    """The tag of another agent of the same test."""
    TAGS.add(f"{tag}b")
    return f"{tag}b"


class Traces:
    """What is on the machine under a tag, with a data folder or without."""

    def __init__(self, tag, data=None):
        self.tag, self.data = tag, data
        self.before = {}

    def __enter__(self):
        self.before = self.on_machine()
        return self

    def __exit__(self, *_):
        self.sweep()

    # What is on the machine, by kind: names that carry the tag, and what is shared by all tags
    # but needed by none.

    def on_machine(self):
        return {
            "cgroups": sorted(p for p in map(str, cgroups(f"gantry-{self.tag}")) if os.path.isdir(p)),
            "run folder": [str(path) for path in [self.run_folder(), self.lock()] if path.exists()],
            "mounts": [line for line in pathlib.Path("/proc/self/mounts").read_text().splitlines()
                       if self._is_ours(line)],
            "supervisors": sorted(map(str, self.supervisors())),
            "interfaces": sorted(self._interfaces()),
            "tables": [name for _, name in tables() if name == self._table()],
            "addresses": sorted(loopback_addresses() - needed_addresses()),
        }

    def carried(self):
        """What there is now, but for what is shared by all tags."""
        return {kind: names for kind, names in self.on_machine().items()
                if names and kind != "addresses"}

    def _is_ours(self, place):
        """Whether a mount's line or place is below the data folder or the run folder."""
        return bool(self.data and str(self.data) in place) or f"{self.run_folder()}/" in place

    def supervisors(self):
        """Pids; nothing tells whose they are but their sandboxes' folders, which may be gone."""
        for process in pathlib.Path("/proc").glob("[0-9]*"):
            with contextlib.suppress(OSError):
                if (process / "comm").read_text() == "gantry-shim\n" and \
                        f"{os.readlink(process / 'cwd')}/".startswith(f"{self.run_folder()}/"):
                    yield int(process.name)

    def run_folder(self):
        return pathlib.Path(f"/run/gantry-{self.tag}")

    def lock(self):
        return pathlib.Path(f"/run/gantry-{self.tag}.lock")

    def _table(self):
        return f"gantry_{self.tag.replace('-', '_')}"

    def _interfaces(self):
        """Host ends begin with three letters of the tag and as many of its hash."""
        shown = self.tag.replace("-", "")[:3]
        digest = hashlib.sha256(self.tag.encode()).digest()[:6 - len(shown)]
        prefix = shown + "".join("abcdefghijklmnopqrstuvwxyz234567"[byte & 31] for byte in digest)
        return re.findall(rf"^\d+: ({prefix}[^:@]*)", output("ip", "-o", "link"), re.M)

    def left_behind(self):
        """What is there now and was not before; given a moment, because the kernel is lazy."""

        def difference():
            now = self.on_machine()
            more = {kind: sorted(set(now[kind]) - set(self.before.get(kind, []))) for kind in now}
            return {kind: names for kind, names in more.items() if names}

        end = time.monotonic() + 20 * PATIENCE
        while difference() and time.monotonic() < end:
            time.sleep(0.1)
        return difference()

    def sweep(self):
        """Takes away by force what a failed test left: processes, mounts, cgroups, namespaces."""
        for procs in cgroups(f"gantry-{self.tag}/**/cgroup.procs"):
            try:
                pids = procs.read_text().split()
            except OSError:
                continue
            for pid in pids:
                try:
                    os.kill(int(pid), signal.SIGKILL)
                except ProcessLookupError:
                    pass
        for supervisor in self.supervisors():
            with contextlib.suppress(ProcessLookupError):
                os.kill(supervisor, signal.SIGKILL)
        time.sleep(0.2)
        for line in reversed(pathlib.Path("/proc/self/mounts").read_text().splitlines()):
            place = line.split()[1]
            # The run folder is a mount itself where `/run` is on a disk.
            if self._is_ours(f"{place}/"):
                subprocess.run(["umount", "-l", place], check=False)
        for name in set(self._interfaces()):
            subprocess.run(["ip", "link", "delete", name], check=False, capture_output=True)
        for family, table in tables():
            if table == self._table():
                subprocess.run(["nft", "delete", "table", family, table], check=False)
        shutil.rmtree(self.run_folder(), ignore_errors=True)
        self.lock().unlink(missing_ok=True)
        for address in loopback_addresses() - needed_addresses():
            subprocess.run(["ip", "addr", "delete", address, "dev", "lo"], check=False)
        for folder in sorted(cgroups(f"gantry-{self.tag}/**/"), reverse=True):
            try:
                folder.rmdir()
            except OSError:
                pass


def cgroups(pattern):
    """Cgroups come and go while they are looked for, those of neighbours too: then from the start."""
    name, _, below = pattern.partition("/")
    for _ in range(100):
        try:
            return [path for top in named(name, CGROUPS) for path in (top.glob(below) if below else [top])]
        except OSError:
            pass
    raise AssertionError("cgroups came and went at every look")


def named(name, folder):
    """The cgroups of that name; those below another Gantry's are nobody's business, however deep."""
    for entry in os.scandir(folder):
        if entry.name == name:
            yield pathlib.Path(entry.path)
        elif entry.is_dir(follow_symlinks=False) and not entry.name.startswith("gantry-"):
            yield from named(name, entry.path)


# What all regions of a machine share.


def output(*words):
    return subprocess.run(words, capture_output=True, text=True, check=False).stdout


def tables():
    """Family and name of every firewall table of any Gantry."""
    return re.findall(r"^table (\S+) (gantry_\S+)$", output("nft", "list", "tables"), re.M)


def loopback_addresses():
    """The gateways' and the metadata address that Gantry added, with their lengths."""
    shown = output("ip", "-o", "addr", "show", "lo")
    return set(re.findall(r"inet (\S+) .*lo:gantry", shown))


def needed_addresses():
    """Those of them that a table says it needs; a table that is gone by now needs none."""
    listed = [output("nft", "list", "set", family, name, "addresses") for family, name in tables()]
    return {f"{address}/32" for text in listed for address in re.findall(r"\d+\.\d+\.\d+\.\d+", text)}
