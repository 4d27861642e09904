#!/usr/bin/env python3
"""What only a host with cgroup version 2 can show: builds a guest from Debian's packages, with its
kernel and systemd, starts it under QEMU without KVM, and runs in it `gantry doctor`, the tests of
the crate that starts containers, and the end-to-end tests of limits, devices, statistics and
clean-up. Needs root; installs what PACKAGES names. The guest's system is kept in target/guest, as
making it takes minutes; everything else is taken away again, also when it is told to end.

`guest.py PART...` runs only these of PARTS; `PART:WORD` only its tests that have WORD in their
names. It takes twenty minutes of two processors; where others need them too, GANTRY_PATIENCE=3
stretches its life and that of its parts."""

import fcntl
import hashlib
import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tarfile
import tempfile
import threading
import time
import xml.etree.ElementTree

from ground import ROOT, measure, verdict

HERE = pathlib.Path(__file__).resolve()
KEPT = ROOT / "target/guest"

# Debian packages that this machine needs.
PACKAGES = {"debootstrap": "debootstrap", "qemu-system-x86_64": "qemu-system-x86",
            "mke2fs": "e2fsprogs", "strip": "binutils"}
SUITE = "bookworm"
# What the guest is made of beside Debian's minimal system.
INSTALLED = ["systemd-sysv", "linux-image-cloud-amd64", "kmod", "nftables", "iproute2",
             "procps", "busybox-static", "python3", "ca-certificates"]
SERVICE = """[Unit]
Description=Tests of Gantry
After=multi-user.target
[Service]
Type=oneshot
StandardOutput=tty
StandardError=tty
TTYPath=/dev/ttyS0
ExecStart=/bin/sh -c 'mount /dev/vdb /payload; python3 /payload/inside.py; systemctl poweroff -f'
[Install]
WantedBy=default.target
"""
# By what they are called: files of e2e and the word that is to be in their tests' names, if not all
# are meant. `runtime` are the tests of the crate `container`, which have no file there.
PARTS = {
    "claims": ("test_claims.py", ""), "runtime": ("", ""), "systemd": ("test_systemd.py", ""),
    "limits": ("test_limits.py", ""), "tasks": ("test_tasks.py", ""),
    "users": ("test_users.py", "root"), "restart": ("test_restart.py", ""),
    "reset": ("test_reset.py", "ends"), "hosts": ("test_hosts.py", ""),
    "doors": ("test_doors.py", "container"),
}
# As in e2e: how many times slower this machine is than one that does nothing else.
BUSY = int(os.environ.get("GANTRY_PATIENCE", "1"))
# Seconds for the guest's life; emulated processors are ten to twenty times slower than real ones.
LIFE = 3600 * BUSY
# Of it, what a part may take, and what is left for a start and an end.
PART_LIFE = 1200 * BUSY
EDGES = 300 * BUSY
# What the tests multiply their limits of time with. Leases are among them, so that more of it makes
# those tests longer that wait for the end of one.
PATIENCE = 8


def run(*words, **more):
    return subprocess.run([str(word) for word in words], check=True, **more)


def install():
    """Installs what is missing, and says so."""
    missing = [package for command, package in PACKAGES.items() if not shutil.which(command)]
    if missing:
        print("installing Debian packages:", *missing, flush=True)
        run("apt-get", "update", "-qq")
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing,
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive"}, stdout=subprocess.DEVNULL)


def system():
    """The folder with the guest's disk, kernel and first file system; made if it is not there."""
    recipe = hashlib.sha256(repr((SUITE, INSTALLED, SERVICE)).encode()).hexdigest()[:12]
    folder = KEPT / recipe
    if folder.exists():
        return folder
    shutil.rmtree(KEPT, ignore_errors=True)
    KEPT.mkdir(parents=True)
    print(f"making the guest's system of Debian {SUITE} and: {' '.join(INSTALLED)}", flush=True)
    # Beside what comes of it, so that this is there whole or not at all.
    with tempfile.TemporaryDirectory(prefix="making-", dir=KEPT) as scratch:
        tree, made = pathlib.Path(scratch, "tree"), pathlib.Path(scratch, "made")
        made.mkdir()
        log = KEPT / "debootstrap.log"
        with open(log, "w") as said:
            # In namespaces of its own, so that its mounts and processes end with it.
            run("unshare", "--mount", "--pid", "--fork", "--kill-child",
                "debootstrap", "--variant=minbase", f"--include={','.join(INSTALLED)}", SUITE, tree,
                stdout=said, stderr=said, timeout=1800)
        (tree / "payload").mkdir()
        (tree / "etc/hostname").write_text("guest\n")
        (tree / "etc/hosts").write_text("127.0.0.1 localhost guest\n")
        (tree / "etc/systemd/system/gantry-tests.service").write_text(SERVICE)
        run("systemctl", f"--root={tree}", "-q", "enable", "gantry-tests.service")
        for name in ("vmlinuz", "initrd.img"):
            found = next(path for path in (tree / "boot").iterdir() if path.name.startswith(name))
            shutil.copy(found, made / name)
        run("mke2fs", "-q", "-t", "ext4", "-d", tree, made / "disk", "6G")
        made.rename(folder)
    return folder


def executables():
    """Builds what is to be tested; the path of the crate's test program."""
    run("cargo", "build", "-q", "-p", "gantry", cwd=ROOT)
    # Of the whole workspace: the crate alone would have features of its own, and all built anew.
    built = run("cargo", "test", "-q", "--workspace", "--test", "runtime", "--no-run",
                "--message-format=json", cwd=ROOT, stdout=subprocess.PIPE, text=True)
    messages = map(json.loads, built.stdout.splitlines())
    return next(one["executable"] for one in messages
                if one.get("executable") and one["target"]["name"] == "runtime")


def parts(words):
    """What is asked for; all parts without a word."""
    chosen = {}
    for word in words or PARTS:
        name, _, only = word.partition(":")
        if name not in PARTS:
            sys.exit(f"{name} is no part; these are: {', '.join(PARTS)}")
        file, usual = PARTS[name]
        chosen[word] = {"file": file, "only": only or usual}
    return chosen


def payload(folder, chosen):
    """Lays out what the guest mounts where this repository is on this machine."""
    debug = folder / "target/debug"
    debug.mkdir(parents=True)
    names = {"gantry": ROOT / "target/debug/gantry", "container-shim": ROOT / "target/debug/container-shim",
             "runtime": executables()}
    for name, built in names.items():
        # Symbols are three quarters of them, and the supervisor's copy is made in memory.
        run("strip", "-o", debug / name, built)
    shutil.copytree(ROOT / "e2e", folder / "e2e", ignore=shutil.ignore_patterns("__pycache__"))
    import pytest
    packages = pathlib.Path(pytest.__file__).parents[1]
    # Examples are most of the client's files.
    shutil.copytree(packages, folder / "packages",
                    ignore=shutil.ignore_patterns("__pycache__", "examples", "pip", "setuptools"))
    shutil.copy(HERE.parent / "guest/inside.py", folder)
    shutil.copy(HERE.parent / "guest/test_systemd.py", folder / "e2e")
    shutil.copy(ROOT / "docs/gantry.service", folder / "e2e")
    orders = {"root": str(ROOT), "chosen": chosen, "patience": PATIENCE, "seconds": LIFE - EDGES,
              "seconds_of_part": PART_LIFE}
    (folder / "orders.json").write_text(json.dumps(orders))


def boot(base, scratch):
    """Lives the guest's life; shows what it says, and gives the folder of its results."""
    results = scratch / "results"
    with open(results, "wb") as empty:
        empty.truncate(64 << 20)
    drive = lambda path, more="": ["-drive", f"file={path},if=virtio,format=raw{more}"]
    guest = subprocess.Popen(
        # It ends with this process, however that ends.
        ["setpriv", "--pdeathsig", "KILL", "qemu-system-x86_64", "-M", "q35", "-accel", "tcg,thread=multi", "-cpu", "max",
         "-smp", "2", "-m", "4096", "-nic", "none", "-display", "none", "-no-reboot",
         "-serial", "stdio",
         "-kernel", base / "vmlinuz", "-initrd", base / "initrd.img",
         "-append", "root=/dev/vda rw console=ttyS0 quiet panic=-1 mitigations=off "
         # It would take the console from the tests.
         "systemd.mask=serial-getty@ttyS0.service",
         # What is written is forgotten with the guest.
         *drive(base / "disk", ",snapshot=on"), *drive(scratch / "payload", ",snapshot=on"),
         *drive(results)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={**os.environ, "TMPDIR": str(scratch)})
    end = threading.Timer(LIFE, guest.kill)
    end.start()
    try:
        for line in guest.stdout:
            print("      " + line.decode(errors="replace").rstrip(), flush=True)
    finally:
        end.cancel()
        guest.kill()
        guest.wait()
    came = scratch / "came"
    came.mkdir()
    # Nothing is in it when the guest was ended by its limit.
    with tarfile.open(results, "r:") as archive:
        archive.extractall(came)
    return came


def indented(text):
    return "".join(f"      {line}\n" for line in text.splitlines())


def show(came, chosen):
    """Prints and judges what came out of the guest."""
    told = came / "facts.json"
    if not told.exists():
        return measure("the guest said what it is", False, True)
    facts = json.loads(told.read_text())
    measure("all parts had their time", facts["finished"], True)
    print(f"      kernel {facts['kernel']}, {facts['system']}, cgroups: {facts['cgroups']}")
    measure("hierarchies of the guest beside version 2", facts["version_1"], 0)
    here = subprocess.run([ROOT / "target/debug/gantry", "doctor"], capture_output=True, text=True)
    print("      gantry doctor here:\n" + indented(here.stdout + here.stderr))
    print("      gantry doctor there:\n" + indented(facts["doctor"]))
    measure("exit status of gantry doctor there", facts["doctor_status"], 0)
    totals = [judge(name, came / f"{number}.xml", seconds)
              for number, (name, seconds) in enumerate(facts["seconds"].items())]
    measure("parts that were to run and did not", len(chosen) - len(totals), 0)
    passed, other = map(sum, zip(*totals, (0, 0)))
    print(f"      {passed + other} tests ran there in {sum(facts['seconds'].values()):.0f} s, "
          f"{passed} passed")
    measure("tests that did not pass", other, 0)


def judge(name, report, seconds):
    """Prints a part's result; how many of its tests passed, and how many did not."""
    if not report.exists():
        measure(f"{name} has a report", False, True)
        return 0, 0
    cases = list(xml.etree.ElementTree.parse(report).getroot().iter("testcase"))
    bad = ("failure", "error", "skipped")
    told = {case: [one for one in case if one.tag in bad] for case in cases}
    for case, why in told.items():
        for one in why:
            print(f"      {case.get('classname')}::{case.get('name')}: {one.tag}")
            print(indented(one.text or ""))
    passed = sum(not why for why in told.values())
    measure(f"{name}, {passed} passed in {seconds:.0f} s: others", len(cases) - passed, 0)
    measure(f"{name} has tests", passed > 0, True)
    return passed, len(cases) - passed


def main():
    chosen = parts(sys.argv[1:])
    # So that what is open is closed on the way out.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("told to end"))
    KEPT.parent.mkdir(exist_ok=True)
    with open(KEPT.with_suffix(".lock"), "w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.exit("another guest of this folder runs")
        live(chosen)
    return verdict()


def live(chosen):
    began = time.monotonic()
    install()
    base = system()
    ready = time.monotonic()
    # Of one that was killed: no other runs in this folder.
    for left in KEPT.glob("life-*"):
        shutil.rmtree(left)
    with tempfile.TemporaryDirectory(prefix="life-", dir=KEPT) as scratch:
        scratch = pathlib.Path(scratch)
        payload(scratch / "tree", chosen)
        run("mke2fs", "-q", "-t", "ext4", "-d", scratch / "tree", scratch / "payload", "2G")
        show(boot(base, scratch), chosen)
    ended = time.monotonic()
    print(f"      {ready - began:.0f} s for the guest's system, "
          f"{ended - ready:.0f} s for what is tested and the guest's life")


if __name__ == "__main__":
    sys.exit(main())
