"""What runs in the guest: the facts, `gantry doctor` and the tests, each with its limit of time.
The results are written as an archive onto the third disk, after each part anew."""

import json
import os
import pathlib
import re
import signal
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
# Seconds in which what is out of time may take away what it has made.
LAST = 60
ENVIRONMENT = {
    **os.environ, "HOME": "/root", "PATH": "/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
    "PYTHONPATH": str(PAYLOAD / "packages"), "GANTRY_PATIENCE": str(ORDERS["patience"]),
    "RUST_BACKTRACE": "0", "LANG": "C.UTF-8",
}


def run(*words, **more):
    """Runs a command for a part's time, and until the end of all time at the latest. What it said,
    if that is asked for, and its status."""
    limit = max(1, min(ORDERS["seconds_of_part"], END - time.monotonic()))
    with subprocess.Popen(words, env=ENVIRONMENT, cwd=ROOT, text=True, **more) as process:
        for how in (signal.SIGINT, signal.SIGKILL):
            try:
                said, _ = process.communicate(timeout=limit)
                return said or "", process.returncode
            except subprocess.TimeoutExpired:
                print("no time is left for", *words, flush=True)
                process.send_signal(how)
                limit = LAST
        said, _ = process.communicate()
        return said or "", process.returncode


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
        said, status = run(GANTRY, "doctor", stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if "did not finish within" not in said:
            break
        print(f"gantry doctor, asked {asked} times, found this machine too slow", flush=True)
    controllers = pathlib.Path("/sys/fs/cgroup/cgroup.controllers").read_text().strip()
    release = pathlib.Path("/etc/os-release").read_text()
    return {
        "kernel": os.uname().release, "system": re.search('PRETTY_NAME="(.*)"', release)[1],
        "cgroups": f"{' '.join(kinds)} with {controllers}", "version_1": kinds.count("cgroup"),
        "doctor": said, "doctor_status": status, "seconds": {}, "finished": False,
    }


def runtime(report, only):
    """The crate's tests; their report in the shape of the others'."""
    words = [PAYLOAD / "target/debug/runtime", "--test-threads=2", *filter(None, [only])]
    said, _ = run(*words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
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


def end_to_end(report, file, only):
    words = ["-k", only] if only else []
    run(sys.executable, "-m", "pytest", "-v", "--no-header", "-p", "no:cacheprovider",
        "--color=no", f"--junitxml={report}", f"e2e/{file}", *words)


def save(told):
    (RESULTS / "facts.json").write_text(json.dumps(told))
    subprocess.run(["tar", "-cf", "/dev/vdc", "-C", RESULTS, "."], check=True)
    os.sync()


def main():
    place()
    told = facts()
    print(told["doctor"], flush=True)
    for number, (name, part) in enumerate(ORDERS["chosen"].items()):
        began = time.monotonic()
        print("==", name, flush=True)
        report = RESULTS / f"{number}.xml"
        if part["file"]:
            end_to_end(report, **part)
        else:
            runtime(report, part["only"])
        told["seconds"][name] = time.monotonic() - began
        save(told)
    told["finished"] = time.monotonic() < END
    save(told)


main()
