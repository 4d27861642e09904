#!/usr/bin/env python3
"""kill -9 at random, 500 times or as often as the first argument says: of the server, of the agent,
of both, and soon after a start, under a load that notes all that was acknowledged; then first starts
that are killed, and starts with a full disk. Needs root and a built `gantry`."""

import os
import pathlib
import random
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

from ground import ROOT, measure, verdict  # which adds e2e to the path

import kill  # noqa: E402
from region import Region, make_rootfs, wait_for  # noqa: E402
from test_disk_full import SmallDisk  # noqa: E402

KILLS = 500
SEED = int(os.environ.get("SEED", "7"))
# Empty folders, the kills of each before it may come up, and how long a start had at the most.
FIRST_STARTS, KILLED, IN_START = 10, 3, 0.5
FULL_STARTS = 5
# What a refusal to start is to hold: what was done, to what, and the mend.
SAYS = re.compile(r"No space left|full", re.I)


def rounds(kills):
    """Two fifths of the kills hit a start; the rest is shared by the others."""
    each = -(-kills // 5)
    in_starts = -(-2 * kills // 5 // kill.STARTS)
    return {kind: in_starts if kind == "in-starts" else each for kind in kill.KILLS}


def under_load(binary, rootfs, kills):
    tallies, left = kill.run(binary, rootfs, rounds(kills), SEED)
    total = lambda name: sum(getattr(tally, name) for tally in tallies)
    every = lambda name: [one for tally in tallies for one in getattr(tally, name)]
    print(f"      {total('kills')} kills, {total('acked_writes')} writes and {total('acked_tasks')} tasks "
          f"acknowledged")
    measure("kills, all of which it came back from", total("kills") >= kills, True)
    measure("acknowledged writes lost", total("lost_writes"), 0)
    measure("acknowledged tasks lost", total("lost_tasks"), 0)
    measure("acknowledged tasks that did not end well", len(every("unfinished")), 0)
    measure("containers started twice", len(every("twice")), 0)
    measure("tasks that ended well and never started", len(every("never")), 0)
    measure("long-lived containers touched", total("touched"), 0)
    measure("orphans", sum(len(found) for tally in tallies for found in tally.orphans.values()), 0)
    measure("things left on the machine", len(left), 0)
    for tally in tallies:
        if tally.faults():
            print(f"      {tally.kind}: {tally.faults()}")


class Fresh(Region):
    """Its first starts are killed."""

    dice = random.Random(SEED)

    def start(self):
        for _ in range(KILLED):
            self.launch()
            time.sleep(self.dice.uniform(0, IN_START))
            self.kill()
            code = self.process.returncode
            assert code == -signal.SIGKILL, f"it ended by itself with {code}: {self.errors()}"
        super().start()


def first_starts(binary, rootfs):
    """Whether a region that was killed in its first starts comes up, does its work and goes."""
    works = 0
    for _ in range(FIRST_STARTS):
        with Fresh(binary, "first") as region:
            region.build_image(rootfs, "bb:1")
            region.ecs.create_cluster()
            region.register("one", command=["true"])
            arn = region.run_task("default", "one")
            works += region.until("default", arn, "STOPPED")["containers"][0].get("exitCode") == 0
            region.reset()
            region.stop()
            works -= region.left_behind() != {}
    measure(f"regions that work after {KILLED} kills in their first starts", works, FIRST_STARTS)


def full_starts(binary, rootfs):
    """Starts with a full disk: each comes up or says what to do, and nothing is lost."""
    comes_up = says = 0
    with SmallDisk(binary, "full") as region:
        region.build_image(rootfs, "bb:1")
        region.ecs.create_cluster()
        region.register("stay", command=kill.STAY)
        region.ecs.create_service(cluster="default", serviceName="stay", taskDefinition="stay", desiredCount=1)
        wait_for("it runs", kill.staying)
        before, written = kill.staying(), kill.definitions(region)
        for number in range(FULL_STARTS):
            written.add(region.register(f"written-{number}", command=["true"]))
            region.kill()
            region.fill()
            outcome = full_start(region)
            comes_up, says = comes_up + (outcome == "up"), says + (outcome == "says")
            region.free()
            region.start()
        measure("starts with a full disk that come up or say what to do", comes_up + says, FULL_STARTS)
        print(f"      {comes_up} came up, {says} said what to do")
        measure("acknowledged writes lost", len(written - kill.definitions(region)), 0)
        measure("long-lived containers touched", len(set(before) ^ set(kill.staying())), 0)
        region.reset()
        region.stop()


def full_start(region):
    """`up`, `says` or what it was instead."""
    said = len(pathlib.Path(region.said.name).read_text())
    try:
        region.start()
        region.kill()
        return "up"
    except AssertionError:
        words = pathlib.Path(region.said.name).read_text()[said:]
    if region.process.poll() is None:
        region.kill()
        outcome = "neither"
    else:
        outcome = "says" if SAYS.search(words) else "neither"
    print(f"      {outcome}: {words.strip()[-300:]}")
    return outcome


def main():
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else KILLS
    binary = pathlib.Path(os.environ.get("GANTRY", ROOT / "target/debug/gantry"))
    rootfs = pathlib.Path(tempfile.mkdtemp(prefix="gantry-rootfs-"))
    try:
        make_rootfs(rootfs)
        for part in (under_load, first_starts, full_starts):
            try:
                part(binary, rootfs, *([kills] if part is under_load else []))
            except (AssertionError, OSError, subprocess.SubprocessError) as error:
                print(f"      {error}")
                measure(f"{part.__name__} came to its end", False, True)
    finally:
        shutil.rmtree(rootfs)
    return verdict()


if __name__ == "__main__":
    sys.exit(main())
