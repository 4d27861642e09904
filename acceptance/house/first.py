#!/usr/bin/env python3
"""The first minutes with an empty clone: the times of `./demo`, of `./demo` again, and of `./test`,
by what they do one after the other. The demo's region runs in namespaces of its own and is taken
away in the end; what needs the network (packages, building) is done before, and counted.

`--demo` leaves out `./test`, which takes half an hour. With a built binary in `GANTRY` nothing is
built and no venv is made: their times are then not measured, and the goal of the first demo says
nothing."""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time

from figures import ROOT, TARGET, at_most, tell, verdict

sys.path.insert(0, str(ROOT / "e2e"))

from region import free_port  # noqa: E402

# Shorter commands of a script are not worth a line.
SHOWN_S = 2.0
TRACED = re.compile(r"^\+at (\d+[.,]\d+) (.*)$")
# Runs the script that is $0 and says when each of its own commands began. Not by `bash -x`, which
# scripts turn on and off.
TRACE = """set -T; trap 'echo "+at $EPOCHREALTIME $BASH_COMMAND" >&2' DEBUG; source "$0\""""


def phases(title, script, folder, environment):
    """Runs a script and prints what its commands took; returns the seconds of all."""
    print(f"-- {title}", flush=True)
    begun, said = time.time(), []
    with subprocess.Popen(["bash", "-c", TRACE, f"./{script}"], cwd=folder, env=environment,
                          text=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        for line in process.stderr:
            said.append(line)
    ended = time.time()
    if process.returncode:
        print("".join(said[-20:]))
        raise SystemExit(f"{title} ended with {process.returncode}")
    marks = filter(None, map(TRACED.match, said))
    marks = [(float(mark[1].replace(",", ".")), mark[2]) for mark in marks]
    for (at, command), (until, _) in zip(marks, [*marks[1:], (ended, "")]):
        if until - at >= SHOWN_S:
            tell(command[:70], f"{until - at:.1f} s")
    return ended - begun


def prepared(clone, environment):
    """Does what needs the network, as `./demo` would: the venv and the binary."""
    if "GANTRY" in os.environ:
        built = clone / "target/quick"
        built.mkdir(parents=True)
        shutil.copy(os.environ["GANTRY"], built / "gantry")
        (clone / "target/venv").symlink_to(TARGET / "venv")
        tools = clone / "target/tools"
        tools.mkdir()
        (tools / "cargo").write_text("#!/bin/sh\n# What it would build is there.\n")
        (tools / "cargo").chmod(0o755)
        environment["PATH"] = f"{tools}:{environment['PATH']}"
        print("the binary is given: neither it nor the venv is made")
        return 0.0
    until = (clone / "demo").read_text().split("\ngantry=$PWD", 1)[0]
    script = clone / "target-first.sh"
    script.write_text(until + "\n")
    script.chmod(0o755)
    return phases("packages, venv and binary", script.name, clone, environment)


def demos(clone, environment):
    """Both demos in one namespace: the second finds the region of the first."""
    data = clone / "target/data"
    environment |= {"GANTRY_DATA": str(data), "GANTRY_PORT": str(free_port()),
                    "GANTRY_CLONE": str(clone), "CARGO_NET_OFFLINE": "true"}
    inside = [ROOT / "e2e/apart", sys.executable, __file__, "--inside"]
    done = subprocess.run(inside, env=environment, stdout=subprocess.PIPE, text=True)
    print(done.stdout, end="")
    assert done.returncode == 0, "the demo did not end well"
    first, again = (float(seconds) for seconds in re.findall(r"(?m)^took (\S+)", done.stdout))
    return first, again


def inside():
    """The part in the namespace."""
    clone = pathlib.Path(os.environ["GANTRY_CLONE"])
    try:
        for title in ("./demo, with the binary there", "./demo again"):
            print(f"took {phases(title, 'demo', clone, dict(os.environ)):.1f}", flush=True)
    finally:
        subprocess.run([clone / "target/quick/gantry", "down", "--data",
                        os.environ["GANTRY_DATA"], "--data-too"], stdout=subprocess.DEVNULL)


def main():
    if "--inside" in sys.argv:
        inside()
        return 0
    with tempfile.TemporaryDirectory(prefix="gantry-first-") as folder:
        clone = pathlib.Path(folder) / "clone"
        subprocess.run(["git", "clone", "--quiet", ROOT, clone], check=True)
        environment = dict(os.environ)
        environment.pop("CARGO_TARGET_DIR", None)
        building = prepared(clone, environment)
        first, again = demos(clone, dict(environment))
        at_most("./demo, of an empty clone", (building + first) / 60, 5, "minutes")
        at_most("./demo again", again, 20, "s")
        if "--demo" not in sys.argv and "GANTRY" not in os.environ:
            whole = phases("./test", "test", clone, environment)
            at_most("./test, of the same clone", whole / 60, 30, "minutes")
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
