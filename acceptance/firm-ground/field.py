#!/usr/bin/env python3
"""What people who do this job ran into elsewhere, run again: starts a region in namespaces of its
own and in it the reproductions of those reports, which print `ok` or `FAIL` for each. They are no
part of this repository: `GANTRY_FIELD_REPRO` names their repro.py, whose helpers h.py and mkimg.py
lie beside it. Needs root, busybox-static and a built `gantry`."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "e2e"))

VARIABLE = "GANTRY_FIELD_REPRO"
APART = "GANTRY_FIELD_APART"
# All of them together take two minutes on a machine of two cores that does nothing else.
LONGEST_SECONDS = 1200


def reproductions():
    """The file that the variable names; ends the command with how to get it where there is none."""
    path = pathlib.Path(os.environ.get(VARIABLE, ""))
    if path.is_file():
        return path.resolve()
    sys.exit(
        f"MISS  {VARIABLE} names no file. The reproductions are kept with the reports of the field "
        "and not in this repository: ask the maintainers for the folder field/ (repro.py, h.py, "
        f"mkimg.py) and run again with {VARIABLE}=FOLDER/repro.py"
    )


def main():
    repro = reproductions()
    if APART not in os.environ:
        apart = str(ROOT / "e2e/apart")
        os.execve(apart, [apart, sys.executable, *sys.argv], {**os.environ, APART: "yes"})
    from region import Region  # which needs boto3, as the reproductions do

    binary = pathlib.Path(os.environ.get("GANTRY", ROOT / "target/debug/gantry"))
    work = tempfile.mkdtemp(prefix="gantry-field-")
    try:
        with Region(binary, "field") as region:
            told = {
                **region.environment(), "EP": region.endpoint, "GANTRY": str(binary),
                "GANTRY_DATA": str(region.data), "WORK": work, "PYTHONDONTWRITEBYTECODE": "1",
            }
            output = run([sys.executable, "-u", str(repro), *sys.argv[1:]], told)
            region.reset()
    finally:
        shutil.rmtree(work)
    return judged(output)


def run(command, environment):
    """Runs it, shows its lines as they come, and returns them."""
    output = []
    limited = ["timeout", str(LONGEST_SECONDS), *command]
    with subprocess.Popen(limited, env=environment, stdout=subprocess.PIPE, text=True) as process:
        for line in process.stdout:
            print(f"      {line}", end="", flush=True)
            output.append(line)
    if process.returncode != 0:
        output.append(f"ERR  the reproductions ended with {process.returncode}\n")
    return output


def judged(output):
    """Prints the figures beside their goals and returns the status to end with."""
    held = sum(line.startswith("ok ") for line in output)
    failed = sum(line.startswith(("FAIL", "ERR")) for line in output)
    good = held > 0 and failed == 0
    print(f"{'ok  ' if good else 'MISS'}  reproductions that fail: {failed} of {held + failed} (goal: 0)")
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
