"""What runs in the guest: the facts, `gantry doctor` and the tests, each with its limit of time.
The results are written as an archive onto the third disk."""

import json
import os
import pathlib
import re
import shlex
import subprocess
import sys
import time
import xml.etree.ElementTree as xml

PAYLOAD = pathlib.Path("/payload")
RESULTS = pathlib.Path("/results")
ORDERS = json.loads((PAYLOAD / "orders.json").read_text())
ROOT = pathlib.Path(ORDERS["root"])
GANTRY = ROOT / "target/debug/gantry"
END = time.monotonic() + ORDERS["seconds"]
ENVIRONMENT = {
    **os.environ, "HOME": "/root", "PATH": "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "PYTHONPATH": str(PAYLOAD / "packages"), "GANTRY_PATIENCE": str(ORDERS["patience"]),
    "RUST_BACKTRACE": "0", "LANG": "C.UTF-8",
}


def run(*words, **more):
    """Runs a command until the end of all time at the latest; its status, None without one."""
    try:
        return subprocess.run(words, env=ENVIRONMENT, cwd=ROOT,
                              timeout=max(1, END - time.monotonic()), **more)
    except subprocess.TimeoutExpired:
        print("no time is left for", *words, flush=True)
        return None


def place():
    """Puts what is tested where it was built, and the command line client on PATH."""
    ROOT.parent.mkdir(parents=True, exist_ok=True)
    ROOT.symlink_to(PAYLOAD)
    RESULTS.mkdir()
    aws = pathlib.Path("/usr/local/bin/aws")
    aws.write_text("#!/bin/sh\nexec python3 -m awscli \"$@\"\n")
    aws.chmod(0o755)
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)


def facts():
    mounts = pathlib.Path("/proc/mounts").read_text().splitlines()
    kinds = [line.split()[2] for line in mounts if line.split()[2].startswith("cgroup")]
    for asked in range(1, 4):
        # nft is given 20 s, which may be too little where it has to load its modules as well.
        doctor = run(GANTRY, "doctor", capture_output=True, text=True)
        if "did not finish within" not in doctor.stdout:
            break
        print(f"gantry doctor, asked {asked} times, found this machine too slow", flush=True)
    controllers = pathlib.Path("/sys/fs/cgroup/cgroup.controllers").read_text().strip()
    release = pathlib.Path("/etc/os-release").read_text()
    return {
        "kernel": os.uname().release, "system": re.search('PRETTY_NAME="(.*)"', release)[1],
        "cgroups": f"{' '.join(kinds)} with {controllers}", "version_1": kinds.count("cgroup"),
        "doctor": doctor.stdout + doctor.stderr, "doctor_status": doctor.returncode,
        "chosen": ORDERS["chosen"],
    }


def runtime(report):
    """The crate's tests; their report in the shape of the others'."""
    done = run(PAYLOAD / "target/debug/runtime", "--test-threads=2", stdout=subprocess.PIPE,
               stderr=subprocess.STDOUT, text=True)
    said = done.stdout if done else ""
    print(said, flush=True)
    suite = xml.Element("testsuite")
    # One that starts this program again says the same line of itself.
    verdicts = dict(re.findall(r"^test (\S+) \.\.\. (ok|FAILED|ignored)$", said, re.M))
    for name, verdict in verdicts.items():
        case = xml.SubElement(suite, "testcase", classname="runtime", name=name)
        if verdict != "ok":
            begin = rf"^---- {re.escape(name)} stdout ----\n"
            told = re.search(begin + r"(.*?)(?=^----|^failures:)", said, re.M | re.S)
            kind = "failure" if verdict == "FAILED" else "skipped"
            xml.SubElement(case, kind).text = told[1] if told else ""
    xml.ElementTree(suite).write(report)


def tests(told):
    told["seconds"] = {}
    for number, what in enumerate(ORDERS["chosen"]):
        began = time.monotonic()
        print("==", what, flush=True)
        report = RESULTS / f"{number}.xml"
        if what == "runtime":
            runtime(report)
        else:
            file, *more = shlex.split(what)
            run(sys.executable, "-m", "pytest", "-q", "--no-header", "-p", "no:cacheprovider",
                "--color=no", f"--junitxml={report}", f"e2e/{file}", *more)
        told["seconds"][what] = time.monotonic() - began


def main():
    place()
    told = facts()
    print(told["doctor"], flush=True)
    try:
        tests(told)
    finally:
        (RESULTS / "facts.json").write_text(json.dumps(told))
        subprocess.run(["tar", "-cf", "/dev/vdc", "-C", RESULTS, "."], check=True)
        os.sync()


main()
