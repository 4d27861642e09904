#!/usr/bin/env python3
"""The laws of the simulator, each with a planted bug that breaks it: caught, and by that law. Then
regions without a bug, which break none, and how many hours of clusters are played in a minute of
CPU time. Builds the simulator, or plays the built one that `SIM` names."""

import os
import pathlib
import re
import subprocess
import sys

from figures import ROOT, TARGET, measure, tell, verdict

# The seeds within which a bug must be found, and the minutes of each.
SEEDS, MINUTES = 12, 20
# What says how fast it is.
LONG_SEEDS, LONG_MINUTES = 12, 60


def simulator():
    if "SIM" in os.environ:
        return pathlib.Path(os.environ["SIM"])
    subprocess.run(["cargo", "build", "--quiet", "--workspace", "--bin", "sim"], cwd=ROOT, check=True)
    return TARGET / "debug/sim"


def planted():
    """The bugs by their names on the command line, each with the law that it breaks."""
    text = (ROOT / "crates/sim/src/plant.rs").read_text()
    laws = {name: int(law) for law, name in re.findall(r"law (\d+)\.\n    (\w+),", text)}
    names = re.findall(r'"([a-z-]+)" => Plant::(\w+)', text)
    return [(name, laws[variant]) for name, variant in names]


def play(sim, *arguments):
    done = subprocess.run([sim, *arguments], cwd=ROOT, capture_output=True, text=True)
    return done.stdout + done.stderr


def main():
    sim = simulator()
    bugs = planted()
    caught = set()
    for name, law in bugs:
        for seed in range(1, SEEDS + 1):
            said = play(sim, "--seed", str(seed), "--minutes", str(MINUTES), "--plant", name)
            broken = re.search(r"broke law (\d+)", said)
            if broken:
                break
        found = int(broken[1]) if broken else None
        caught |= {found}
        measure(f"the law that {name} breaks", found, law)
    said = play(sim, "--seeds", str(LONG_SEEDS), "--minutes", str(LONG_MINUTES), "--from", "4000")
    laws = {int(law) for law in re.findall(r"(?m)^law (\d+) ", said)}
    measure("laws without a bug that breaks them", len(laws - caught), 0)
    measure("laws that were never looked at",
            len(re.findall(r"(?m)^law .*: looked at 0 times", said)), 0)
    measure("regions that broke a law without a bug", said.count(" broke law "), 0)
    tell("hours of clusters that a minute of CPU time plays",
         re.search(r"cluster-hours/CPU-minute\s+(\S+)", said)[1])
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
